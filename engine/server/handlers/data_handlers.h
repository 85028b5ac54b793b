// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// /api/v1/data. Thread: the server's.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

class DataHandlers final : public HandlerGroup
{
public:
    explicit DataHandlers(const ApiParts &parts);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> upload(CallPtr call);
    QCoro::Task<Answer> list(CallPtr call);
    QCoro::Task<Answer> tags(CallPtr call);
    QCoro::Task<Answer> get(CallPtr call);
    QCoro::Task<Answer> change(CallPtr call);
    QCoro::Task<Answer> download(CallPtr call);
    QCoro::Task<Answer> converted(CallPtr call, core::Artifact artifact, QString format);
    QCoro::Task<Answer> sample(CallPtr call);
    QCoro::Task<Answer> lineage(CallPtr call);
    QCoro::Task<Answer> versions(CallPtr call);
    QCoro::Task<Answer> needs(CallPtr call);
    QCoro::Task<Answer> remove(CallPtr call);
    QCoro::Task<Answer> makeProfile(CallPtr call);
    QCoro::Task<Answer> profile(CallPtr call);

    const ApiParts &m_parts;
};

// What a Range header asks for of so many bytes.
struct ByteRange {
    enum class Kind : quint8 { Whole, Part, Unsatisfiable };
    Kind kind = Kind::Whole; // also for what we do not serve in parts: several ranges, other units
    qint64 offset = 0;
    qint64 length = 0;
};
ByteRange byteRange(const QByteArray &header, qint64 size);

// "attachment; filename=…; filename*=…" (RFC 6266, 8187).
QByteArray contentDisposition(const QString &filename);

} // namespace aw::server
