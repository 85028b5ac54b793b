// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of translations/ say.
#pragma once

#include <QList>
#include <QStringList>

namespace aw::tests
{

struct Message {
    QString context;
    QString source;
    QStringList translations; // more than one: by number
    bool isFinished = true;
    bool isPlural = false;
};

QList<Message> messagesOf(const QString &code);

} // namespace aw::tests
