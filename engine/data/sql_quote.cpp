// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sql_quote.h"

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

QString quoted(const QString &text, QChar quote)
{
    QString result = text;
    result.replace(quote, QString(2, quote));
    return quote + result + quote;
}

} // namespace

QString quoteName(const QString &identifier)
{
    return quoted(identifier, u'"');
}

QString quoteText(const QString &text)
{
    // DuckDB's parser stops at a NUL, so it is written as an expression.
    if (text.contains(QChar(u'\0'))) {
        QStringList parts;
        for (const QString &part : text.split(QChar(u'\0')))
            parts.append(quoted(part, u'\''));
        return u'(' + parts.join(u" || chr(0) || "_s) + u')';
    }
    return quoted(text, u'\'');
}

QString quoteList(const QStringList &texts)
{
    QStringList parts;
    parts.reserve(texts.size());
    for (const QString &text : texts)
        parts.append(quoteText(text));
    return u'[' + parts.join(u", "_s) + u']';
}

} // namespace aw::data
