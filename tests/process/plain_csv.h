// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small CSV reader of the tests' own, so that results are compared with something that is not the product.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace aw::process
{

struct PlainCsv {
    QStringList header;
    QList<QStringList> rows;

    qsizetype column(const QString &name, int occurrence = 1) const; // of the header
};

// RFC 4180 with LF or CRLF; the whole text in memory.
PlainCsv parsePlainCsv(const QByteArray &text, char delimiter = ',');

} // namespace aw::process
