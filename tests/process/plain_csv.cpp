// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/plain_csv.h"

namespace aw::process
{

qsizetype PlainCsv::column(const QString &name, int occurrence) const
{
    qsizetype at = -1;
    for (int i = 0; i < occurrence; ++i)
        at = header.indexOf(name, at + 1);
    return at;
}

PlainCsv parsePlainCsv(const QByteArray &text, char delimiter)
{
    QList<QStringList> records;
    QStringList record;
    QByteArray cell;
    bool quoted = false;
    const auto endRecord = [&] {
        record.append(QString::fromUtf8(cell));
        cell.clear();
        if (record.size() > 1 || !record.first().isEmpty())
            records.append(record);
        record.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == delimiter) {
            record.append(QString::fromUtf8(cell));
            cell.clear();
        } else if (!quoted && c == '\n') {
            endRecord();
        } else if (quoted || c != '\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !record.isEmpty())
        endRecord();
    PlainCsv result;
    if (!records.isEmpty())
        result.header = records.takeFirst();
    result.rows = records;
    return result;
}

} // namespace aw::process
