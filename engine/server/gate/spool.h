// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of forms stand while they come in: a folder that nobody else reads, and files that vanish with the
// request unless a handler moves them away. Thread: one; a finished FilePart goes anywhere.
#pragma once

#include "engine/core/error.h"
#include "engine/server/gate/multipart_reader.h"
#include "engine/server/http_message.h"

#include <QFile>
#include <QList>
#include <QString>

#include <memory>

namespace aw::server
{

class Spool
{
public:
    explicit Spool(QString folder);

    // Makes the folder and removes what an earlier process left in it.
    core::Status prepare() const;
    QString newPath();

private:
    QString m_folder;
    quint64 m_next = 0;
};

// Collects the parts of one form.
class FormFiles final : public PartSink
{
public:
    explicit FormFiles(Spool &spool);

    std::optional<Refusal> beginPart(PartHead head) override;
    std::optional<Refusal> partData(QByteArrayView bytes) override;
    std::optional<Refusal> endPart() override;
    QList<FilePart> takeParts() { return std::move(m_parts); }

private:
    Spool &m_spool;
    QList<FilePart> m_parts;
    QFile m_file;
};

} // namespace aw::server
