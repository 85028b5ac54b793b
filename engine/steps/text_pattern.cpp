// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/text_pattern.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;

Result<int> patternGroups(data::Session &session, const QString &pattern, const QString &where)
{
    if (pattern.contains(QChar(u'\0')))
        return core::fail(ErrorCode::InvalidArgument, u"The pattern has a character no pattern has."_s, where,
                          u"Write \\x00 instead."_s);
    const auto read = session.query(u"SELECT regexp_matches('', "_s + data::quoteText(pattern) + u')');
    if (!read && read.error().code == ErrorCode::Cancelled)
        return std::unexpected(read.error());
    if (!read)
        return core::fail(ErrorCode::InvalidArgument, u"The pattern cannot be read: %1"_s.arg(read.error().message),
                          where, u"Write \\ in front of characters such as ( and [ that stand for themselves."_s);
    // Parentheses that are neither escaped, nor in a class, nor “(?:…)”.
    int groups = 0;
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'\\') {
            if (i + 1 < pattern.size() && pattern[i + 1] == u'Q') {
                const qsizetype end = pattern.indexOf(u"\\E"_s, i + 2);
                i = end < 0 ? pattern.size() : end + 1;
            } else {
                ++i;
            }
        } else if (inClass) {
            if (c == u'[' && i + 1 < pattern.size() && pattern[i + 1] == u':')
                i = std::max(i, pattern.indexOf(u":]"_s, i) + 1);
            else
                inClass = c != u']';
        } else if (c == u'[') {
            inClass = true;
            if (i + 1 < pattern.size() && pattern[i + 1] == u'^')
                ++i;
            if (i + 1 < pattern.size() && pattern[i + 1] == u']') // stands for itself there
                ++i;
        } else if (c == u'(') {
            const QStringView rest = QStringView(pattern).sliced(i + 1);
            if (!rest.startsWith(u'?') || rest.startsWith(u"?P<") ||
                (rest.startsWith(u"?<") && !rest.startsWith(u"?<=") && !rest.startsWith(u"?<!")))
                ++groups;
        }
    }
    return groups;
}

core::Status checkReplacement(const QString &replacement, int groups, const QString &where)
{
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != u'\\')
            continue;
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        ++i;
        if (next == u'\\')
            continue;
        if (next < u'0' || next > u'9')
            return core::fail(ErrorCode::InvalidArgument,
                              u"A \\ in the replacement stands in front of neither a digit nor another \\."_s, where,
                              u"Write \\\\ for a single one."_s);
        if (next.digitValue() > groups)
            return core::fail(ErrorCode::InvalidArgument,
                              u"The replacement uses group %1, but the pattern has %2."_s.arg(next).arg(groups), where,
                              u"Groups are what stands in parentheses, counted from 1."_s);
    }
    return {};
}

QString patternOf(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c.unicode() == 0) {
            pattern += u"\\x00"_s;
            continue;
        }
        const bool plain = c.unicode() >= 128 || c.isLetterOrNumber() || c == u' ' || c == u'_';
        if (!plain)
            pattern += u'\\';
        pattern += c;
    }
    return pattern;
}

QString replacementOf(const QString &text)
{
    return QString(text).replace(u'\\', u"\\\\"_s);
}

} // namespace aw::steps
