// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/expression_cost.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::steps
{

namespace
{

// The words and marks of SQL as the engine's scanner tells them apart; whatever is quoted or remarked is skipped.
class SqlTokens
{
public:
    explicit SqlTokens(QStringView sql)
        : m_sql(sql)
    {
    }

    // Lower case; one character for marks, "'" for all that is quoted, "0" for numbers; empty at the end.
    QString next()
    {
        skipBlanks();
        if (m_at >= m_sql.size())
            return {};
        const QChar c = m_sql[m_at];
        if (c == u'\'' || c == u'"')
            return quoted(c, false);
        if (isDigit(c))
            return number();
        if (c == u'$')
            return dollar();
        if (!startsWord(c)) {
            ++m_at;
            return QString(c);
        }
        const QString word = letters();
        return word == "e"_L1 && at(0) == u'\'' ? quoted(u'\'', true) : word;
    }

private:
    QChar at(qsizetype ahead) const { return m_at + ahead < m_sql.size() ? m_sql[m_at + ahead] : QChar(); }
    static bool isBlank(QChar c)
    {
        const char16_t u = c.unicode(); // beyond ASCII those that the engine takes for blanks
        return u <= u' ' || u == 0xA0 || (u >= 0x2000 && u <= 0x200D) || u == 0x202F || u == 0x205F || u == 0x2060 ||
               u == 0x3000 || u == 0xFEFF;
    }
    static bool startsWord(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c.unicode() >= 0x80;
    }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    void skipBlanks()
    {
        for (; m_at < m_sql.size(); ++m_at) {
            if (at(0) == u'-' && at(1) == u'-') {
                while (m_at < m_sql.size() && at(0) != u'\n' && at(0) != u'\r')
                    ++m_at;
            } else if (at(0) == u'/' && at(1) == u'*') {
                skipRemark();
            } else if (!isBlank(at(0))) {
                return;
            }
        }
    }
    void skipRemark() // to the last character of it
    {
        int depth = 0;
        for (; m_at < m_sql.size(); ++m_at) {
            const bool opens = at(0) == u'/' && at(1) == u'*';
            const bool closes = at(0) == u'*' && at(1) == u'/';
            if (!opens && !closes)
                continue;
            ++m_at;
            depth += opens ? 1 : -1;
            if (depth == 0)
                return;
        }
    }
    QString quoted(QChar mark, bool escapes)
    {
        for (++m_at; m_at < m_sql.size(); ++m_at) {
            if (escapes && at(0) == u'\\')
                ++m_at;
            else if (at(0) == mark && at(1) == mark)
                ++m_at;
            else if (at(0) == mark)
                break;
        }
        ++m_at;
        return u"'"_s;
    }
    QString dollar() // a parameter, or a text between marks such as $x$
    {
        const qsizetype start = m_at++;
        while (startsWord(at(0)) || (isDigit(at(0)) && m_at > start + 1))
            ++m_at;
        if (at(0) == u'$') {
            const QStringView mark = m_sql.sliced(start, ++m_at - start);
            const qsizetype end = m_sql.indexOf(mark, m_at);
            m_at = end < 0 ? m_sql.size() : end + mark.size();
        }
        return u"'"_s;
    }
    QString number()
    {
        const bool hex = at(0) == u'0' && at(1).toLower() == u'x';
        if (hex)
            m_at += 2;
        const auto belongs = [&](QChar c) {
            return isDigit(c) || (hex && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
        };
        const auto digits = [&] {
            while (belongs(at(0)) || (at(0) == u'_' && belongs(at(1))))
                ++m_at;
        };
        digits();
        if (!hex && at(0) == u'.') {
            ++m_at;
            digits();
        }
        const qsizetype sign = at(1) == u'+' || at(1) == u'-' ? 2 : 1;
        if (!hex && at(0).toLower() == u'e' && isDigit(at(sign))) {
            m_at += sign;
            digits();
        }
        return u"0"_s;
    }
    QString letters()
    {
        const qsizetype start = m_at;
        while (m_at < m_sql.size() && (startsWord(at(0)) || isDigit(at(0)) || at(0) == u'$') && !isBlank(at(0)))
            ++m_at;
        return m_sql.sliced(start, m_at - start).toString().toLower();
    }

    QStringView m_sql;
    qsizetype m_at = 0;
};

// A bracket or a CASE that is not closed yet.
struct OpenPart {
    bool isCase = false;
    double size = 1;
    double compared = 0; // by the CASE
    int whens = 0;
    int tables = 0; // of its WITH

    double whole() const { return (compared * std::max(whens, 1) + size) * (tables > 0 ? 2.0 * (tables + 1) : 1.0); }
};

} // namespace

double parsedSize(QStringView sql)
{
    SqlTokens tokens(sql);
    std::vector<OpenPart> open(1);
    const auto close = [&] {
        const double size = open.back().whole();
        open.pop_back();
        open.back().size += size;
    };
    QString before;
    for (QString token = tokens.next(); !token.isEmpty(); before = token, token = tokens.next()) {
        OpenPart &part = open.back();
        part.size += 1;
        if (token == "("_L1 || token == "["_L1 || token == "{"_L1) {
            if (before == "as"_L1 || before == "materialized"_L1)
                ++part.tables;
            open.emplace_back();
        } else if (token == ")"_L1 || token == "]"_L1 || token == "}"_L1) {
            while (open.size() > 1 && open.back().isCase)
                close();
            if (open.size() > 1)
                close();
        } else if (before == "."_L1 || before == "as"_L1) {
            continue; // names of parts and columns may be words of the language
        } else if (token == "case"_L1) {
            open.emplace_back();
            open.back().isCase = true;
        } else if (token == "when"_L1 && part.isCase) {
            if (part.whens++ == 0)
                part.compared = std::exchange(part.size, 1);
        } else if (token == "end"_L1 && part.isCase) {
            close();
        }
    }
    while (open.size() > 1)
        close();
    return open.back().whole();
}

double boundSize(const QJsonValue &parsed)
{
    double size = 0;
    if (parsed.isArray()) {
        const QJsonArray array = parsed.toArray();
        for (const auto &each : array)
            size += boundSize(each);
        return size;
    }
    if (!parsed.isObject())
        return 0;
    const QJsonObject object = parsed.toObject();
    for (const auto &each : object)
        size += boundSize(each);
    // Those of the functions are macros that name an argument several times.
    static const QHash<QString, int> kCopies{
        {u"fmod"_s, 3},       {u"nullif"_s, 2},         {u"round_even"_s, 4},         {u"roundbankers"_s, 4},
        {u"split_part"_s, 3}, {u"array_pop_back"_s, 2}, {u"map_contains_entry"_s, 2}, {u"BETWEEN"_s, 2},
        {u"LAMBDA"_s, 2}};
    const QString kind = object.value("class"_L1).toString();
    if (kind.isEmpty())
        return size;
    return 1 + size * kCopies.value(
                          kind == "FUNCTION"_L1 ? object.value("function_name"_L1).toString().toLower() : kind, 1);
}

} // namespace aw::steps
