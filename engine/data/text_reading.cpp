// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text_reading.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/language_words.h"
#include "engine/data/sql_quote.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace aw::data
{

using ReadingKind = TextReading::Kind;

namespace
{

constexpr std::array<const char *, 6> kKinds{"text", "integer", "decimal", "boolean", "date", "datetime"};
constexpr std::array<const char *, 6> kTypes{"VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP"};
constexpr QLatin1StringView kIsoDate("%Y-%m-%d");
const QString kCell = QStringLiteral("{value}");

// A text inside an RE2 pattern.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && c.unicode() < 128 && c != u' ')
            result += u'\\';
        result += c;
    }
    return result;
}

QString oneOf(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    QStringList parts;
    for (const QString &text : texts)
        parts.append(escaped(text));
    return u"(?:%1)?"_s.arg(parts.join(u'|'));
}

constexpr QLatin1StringView kBlank("[\\s\\x{00A0}\\x{202F}]*");
constexpr QLatin1StringView kSign("[+\\-\\x{2212}]?");

QString groupPattern(const QString &mark)
{
    if (mark == "'"_L1)
        return u"['\\x{2019}]"_s;
    return mark == " "_L1 ? u"[ \\x{00A0}\\x{202F}]"_s : u'[' + escaped(mark) + u']';
}

QString digitsPattern(const TextReading &reading)
{
    const bool whole = reading.kind == ReadingKind::Integer;
    // Whole numbers may not start with zeros: "007" is a code, and its zeros would be lost.
    QString digits = whole ? u"(?:0|[1-9]\\d*)"_s : u"\\d+"_s;
    if (!reading.groupMark.isEmpty())
        digits = u"(?:%1|[1-9]\\d{0,2}(?:%2\\d{3})+%3)"_s.arg(
            digits, groupPattern(reading.groupMark),
            reading.groupMark == ","_L1 ? u"|[1-9]\\d?(?:,\\d{2})+,\\d{3}"_s : QString()); // as in India
    if (!whole)
        digits = u"(?:%1(?:%2\\d*)?|%2\\d+)(?:[eE][+\\-]?\\d{1,3})?"_s.arg(digits, escaped(reading.decimalMark));
    return digits;
}

// Everything a cell may be, from its first to its last character.
QString numberPattern(const TextReading &reading)
{
    const QString prefix = oneOf(reading.prefixes);
    const QString suffix = oneOf(reading.suffixes);
    const QString digits = digitsPattern(reading);
    const QString tail = digits + kBlank + suffix;
    const QString head = prefix.isEmpty() ? kSign + kBlank : u"(?:%1%2%3%2|%3%2%1%2)"_s.arg(kSign, kBlank, prefix);
    // Mainframes print the minus behind the number.
    QString pattern = u"(?:%1|%2%3%4%3[\\-\\x{2212}])"_s.arg(head + tail, prefix, kBlank, tail);
    if (reading.parentheses)
        pattern = u"(?:%1|\\(%2%3%2%4%2\\)|%3%2\\(%2%4%2\\))"_s.arg(pattern, kBlank, prefix, tail);
    return kBlank + pattern + kBlank;
}

// The digits of a cell whose shape is known to fit, spelled as the engine reads numbers.
QString strippedSql(const TextReading &reading)
{
    QString sql = kCell;
    const auto replace = [&](const QString &text, const QString &by) {
        sql = u"replace(%1, %2, %3)"_s.arg(sql, quoteText(text), quoteText(by));
    };
    // The longer first, so that "US$" does not leave "US" behind.
    QStringList affixes = reading.prefixes + reading.suffixes;
    std::ranges::sort(affixes, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &affix : affixes)
        replace(affix, {});
    replace(u" "_s, {});
    replace(QString(QChar(0x00A0)), {});
    replace(QString(QChar(0x202F)), {});
    if (!reading.groupMark.isEmpty() && reading.groupMark != " "_L1)
        replace(reading.groupMark, {});
    if (reading.decimalMark != "."_L1)
        replace(reading.decimalMark, u"."_s);
    if (reading.groupMark == "'"_L1)
        replace(QString(QChar(0x2019)), {});
    replace(QString(QChar(0x2212)), u"-"_s);
    sql = u"CASE WHEN suffix(trim(%1), '-') OR suffix(trim(%1), '\u2212') THEN '-' || rtrim(%2, '-') ELSE %2 END"_s.arg(
        kCell, sql);
    if (reading.parentheses) {
        replace(u"("_s, u"-"_s);
        replace(u")"_s, {});
    }
    return sql;
}

QString checkedNumberSql(const TextReading &reading)
{
    return u"CASE WHEN regexp_full_match(%1, %2) THEN TRY_CAST(%3 AS %4) END"_s.arg(
        kCell, quoteText(numberPattern(reading)), strippedSql(reading), engineType(reading));
}

// The most frequent spellings, read without a regular expression. The engine's cast takes "1_000", which is no number
// of ours; what else it takes too gladly (NaN, infinity) convert() finds out afterwards.
QString quickNumberSql(const TextReading &reading)
{
    const bool isPoint = reading.decimalMark == "."_L1;
    if (reading.kind == ReadingKind::Integer)
        return isPoint && reading.prefixes.isEmpty() && reading.suffixes.isEmpty()
                   ? u"CASE WHEN CAST(TRY_CAST(%1 AS BIGINT) AS VARCHAR) = %1 THEN TRY_CAST(%1 AS BIGINT) END"_s.arg(
                         kCell)
                   : QString();
    QString condition;
    QString digits = kCell;
    if (!reading.prefixes.isEmpty()) {
        condition = u"starts_with(%1, %2)"_s.arg(kCell, quoteText(reading.prefixes.first()));
        digits = u"substr(%1, %2)"_s.arg(kCell).arg(reading.prefixes.first().size() + 1);
    } else if (!reading.suffixes.isEmpty()) {
        condition = u"suffix(%1, %2)"_s.arg(kCell, quoteText(reading.suffixes.first()));
        digits = u"left(%1, -%2)"_s.arg(kCell).arg(reading.suffixes.first().size());
    }
    const bool isGroupMark = reading.groupMark.size() == 1 && reading.groupMark.front().unicode() < 128;
    QString sql = u"aw_plain_number(%1, %2)"_s.arg(
        digits, quoteText(reading.decimalMark + (isGroupMark ? reading.groupMark : QString())));
    if (isPoint)
        sql =
            u"coalesce(%1, CASE WHEN NOT contains(%2, '_') THEN TRY_CAST(%3 AS DOUBLE) END)"_s.arg(sql, kCell, digits);
    return condition.isEmpty() ? sql : u"CASE WHEN %1 THEN %2 END"_s.arg(condition, sql);
}

QString booleanSql(const TextReading &reading)
{
    // The usual spellings are compared as they are; only odd ones are trimmed and folded. Not with IN: the engine makes
    // a join of that, and looks every row up.
    const auto spelled = [](const QStringList &words) {
        QStringList all;
        for (const QString &word : words)
            all << word << word.toUpper() << word.left(1).toUpper() + word.sliced(1);
        all.removeDuplicates();
        QStringList tests;
        for (const QString &text : all)
            tests.append(kCell + u" = "_s + quoteText(text));
        return tests.join(u" OR "_s);
    };
    QString quick;
    QString slow;
    for (const auto &[words, truth] :
         {std::pair(reading.trueWords, u"true"_s), std::pair(reading.falseWords, u"false"_s)}) {
        if (words.isEmpty())
            continue;
        quick += u" WHEN %1 THEN %2"_s.arg(spelled(words), truth);
        slow += u" WHEN list_contains(%1, lower(trim(%2))) THEN %3"_s.arg(quoteList(words), kCell, truth);
    }
    return quick.isEmpty() ? u"CAST(NULL AS BOOLEAN)"_s : u"CASE%1%2 END"_s.arg(quick, slow);
}

constexpr QLatin1StringView kOffset("(?:Z|z|[+\\-]\\d{2}(?::?\\d{2})?)");

QString isoTimePattern(const TextReading &reading)
{
    const QString time = u"\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?"_s;
    return time + (reading.utcOffsets ? u" ?"_s + kOffset : QString());
}

constexpr QLatin1StringView kWeekday("\\p{L}[\\p{L}\\-]{1,12}\\.?,?\\s+");

// A date with the name of its month; see TextReading::formats.
QString namedMonthCase(const QString &format, const QString &type)
{
    const bool dayFirst = format.indexOf(u"%d"_s) < format.indexOf(u"%N"_s);
    const QString between = u"[\\s\\-/.,']*(?:(?:de|del|of)\\s+)?"_s;
    const QString day = u"(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?"_s;
    const QString month = u"(\\p{L}{3,12})\\.?"_s;
    const QString year = format.contains(u"%Y"_s) ? u"([1-9]\\d{3})"_s : u"(\\d{2})"_s;
    QString pattern = (format.startsWith(u"%a"_s) ? u"(?:%1)"_s.arg(kWeekday) : QString()) +
                      (dayFirst ? day + between + month : month + between + day) + between + year;
    if (format.contains(u"%H"_s))
        pattern += u"[\\s:T,]+(\\d{1,2}:\\d{2}(?::\\d{2})?)"_s;
    if (format.contains(u"%z"_s))
        pattern += u"\\s*(Z|GMT|UTC|[+\\-]\\d{2}:?\\d{2})"_s;
    pattern = u"(?i)\\s*"_s + pattern + u"\\s*"_s;
    const auto part = [&](int number) {
        return u"regexp_extract(%1, %2, %3)"_s.arg(kCell, quoteText(u'^' + pattern + u'$'), QString::number(number));
    };
    // Looked up in one list: a CASE would work the text out again for each of the hundreds of words.
    QStringList words;
    QStringList numbers;
    for (int i = 0; i < 12; ++i)
        for (const QString &word : monthWords()[i]) {
            words.append(word);
            numbers.append(QString::number(i + 1));
        }
    const QString number =
        u"%1[list_position(%2, lower(%3))]"_s.arg(quoteList(numbers), quoteList(words), part(dayFirst ? 2 : 1));
    const QString yearFormat = format.contains(u"%Y"_s) ? u"%Y"_s : u"%y"_s;
    QString text = part(dayFirst ? 1 : 2) + u" || ' ' || ("_s + number + u") || ' ' || "_s + part(3);
    QString moment;
    if (format.contains(u"%H"_s)) {
        moment = u"try_strptime(%1 || ' ' || %2, ['%d %m %3 %H:%M:%S', '%d %m %3 %H:%M'])"_s;
        moment.replace(u"%3"_s, yearFormat)
            .replace(u"%2"_s, u"\u0002"_s)
            .replace(u"%1"_s, text)
            .replace(u"\u0002"_s, part(4));
    } else {
        moment = u"try_strptime("_s + text + u", '%d %m "_s + yearFormat + u"')"_s;
    }
    if (format.contains(u"%z"_s)) {
        const QString offset = part(5);
        moment +=
            u" - to_minutes(CASE WHEN length(%1) < 4 THEN 0 ELSE CAST(left(%1, 1) || '1' AS BIGINT) * "
            "(CAST(substr(%1, 2, 2) AS BIGINT) * 60 + CAST(right(%1, 2) AS BIGINT)) END)"_s.replace(u"%1"_s, offset);
    }
    return u" WHEN regexp_full_match("_s + kCell + u", "_s + quoteText(pattern) + u") THEN CAST("_s + moment +
           u" AS "_s + type + u')';
}

// The LIKE pattern of a format all of whose parts have one width when they are padded; empty when there is none.
// What such a text could hide (a year before 1000) convert() finds out afterwards.
QString paddedShape(const QString &format)
{
    static const QHash<QChar, QString> kWidths{{u'Y', u"____"_s}, {u'm', u"__"_s}, {u'd', u"__"_s}, {u'b', u"___"_s},
                                               {u'H', u"__"_s},   {u'M', u"__"_s}, {u'S', u"__"_s}};
    QString shape;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != u'%') {
            if (format[i] == u'_')
                return {};
            shape += format[i];
            continue;
        }
        const auto width = ++i < format.size() ? kWidths.constFind(format[i]) : kWidths.constEnd();
        if (width == kWidths.constEnd())
            return {};
        shape += *width;
    }
    return shape.contains("____"_L1) ? shape : QString();
}

// The most frequent spellings, read without a regular expression; NULL for all others.
QString quickDateSql(const TextReading &reading)
{
    const QString type = engineType(reading);
    QString cases;
    if (reading.utcOffsets) // a text of another format could have one that would be dropped
        return {};
    for (const QString &format : reading.formats) {
        if (format == kIsoDate)
            cases +=
                reading.kind == ReadingKind::DateTime
                    ? u" WHEN %1 LIKE '____-__-__ __:__:__' OR %1 LIKE '____-__-__T__:__:__' THEN TRY_CAST(%1 AS TIMESTAMP)"_s
                          .arg(kCell)
                    : u" WHEN %1 LIKE '____-__-__' THEN TRY_CAST(%1 AS DATE)"_s.arg(kCell);
        else if (const QString shape = paddedShape(format); !shape.isEmpty())
            cases += u" WHEN %1 LIKE %2 THEN CAST(try_strptime(%1, %3) AS %4)"_s.arg(kCell, quoteText(shape),
                                                                                     quoteText(format), type);
    }
    return cases.isEmpty() ? QString() : u"CASE%1 END"_s.arg(cases);
}

QString dateSql(const TextReading &reading, bool guarded)
{
    const QString type = engineType(reading);
    QString cases;
    for (const QString &format : reading.formats) {
        if (format.contains(u"%N"_s)) {
            cases += namedMonthCase(format, type);
            continue;
        }
        if (format.startsWith(u"%a"_s)) {
            const QString rest = format.sliced(format.indexOf(u' ') + 1);
            cases +=
                u" WHEN regexp_full_match(%1, %2) THEN CAST(try_strptime(regexp_replace(trim(%1), %3, ''), %4) AS %5)"_s
                    .arg(kCell, quoteText(u"\\s*%1%2\\s*"_s.arg(kWeekday, formatPattern(rest))),
                         quoteText(u"^"_s + kWeekday), quoteText(rest), type);
            continue;
        }
        const QString shape = u"\\s*%1\\s*"_s.arg(formatPattern(format));
        if (format == kIsoDate && reading.kind == ReadingKind::DateTime) {
            const QString instant = reading.utcOffsets
                                        ? u"CAST(TRY_CAST(trim(%1) AS TIMESTAMPTZ) AS TIMESTAMP)"_s.arg(kCell)
                                        : u"TRY_CAST(trim(%1) AS TIMESTAMP)"_s.arg(kCell);
            cases += u" WHEN regexp_full_match(%1, %2) THEN %3"_s.arg(
                kCell, quoteText(u"\\s*%1\\s*"_s.arg(isoTimePattern(reading))), instant);
        }
        cases += u" WHEN regexp_full_match(%1, %2) THEN CAST(try_strptime(trim(%1), %3) AS %4)"_s.arg(
            kCell, quoteText(shape), quoteText(format), type);
    }
    if (cases.isEmpty())
        return u"CAST(NULL AS %1)"_s.arg(type);
    const QString quick = guarded ? QString() : quickDateSql(reading);
    return quick.isEmpty() ? u"CASE%1 END"_s.arg(cases) : u"coalesce(%1, CASE%2 END)"_s.arg(quick, cases);
}

} // namespace

QString kindName(ReadingKind kind)
{
    return QString::fromLatin1(kKinds.at(static_cast<std::size_t>(kind)));
}

QString engineType(const TextReading &reading)
{
    return QString::fromLatin1(kTypes.at(static_cast<std::size_t>(reading.kind)));
}

QString readingSql(const TextReading &reading)
{
    switch (reading.kind) {
    case ReadingKind::Text:
        return kCell;
    case ReadingKind::Integer:
    case ReadingKind::Decimal: {
        const QString quick = quickNumberSql(reading);
        return quick.isEmpty() ? checkedNumberSql(reading)
                               : u"coalesce(%1, %2)"_s.arg(quick, checkedNumberSql(reading));
    }
    case ReadingKind::Boolean:
        return booleanSql(reading);
    case ReadingKind::Date:
    case ReadingKind::DateTime:
        return dateSql(reading, false);
    }
    return kCell;
}

QString guardedSql(const TextReading &reading)
{
    switch (reading.kind) {
    case ReadingKind::Decimal: // a number too large for a DOUBLE is no number either
        return u"nullif(nullif(%1, CAST('inf' AS DOUBLE)), CAST('-inf' AS DOUBLE))"_s.arg(checkedNumberSql(reading));
    case ReadingKind::Date:
    case ReadingKind::DateTime:
        return dateSql(reading, true);
    default:
        return {};
    }
}

QString formatPattern(const QString &format)
{
    QString pattern;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != u'%' || i + 1 == format.size()) {
            pattern += escaped(QString(format[i]));
            continue;
        }
        switch (format[++i].unicode()) {
        case u'Y':
            pattern += u"[1-9]\\d{3}"_s;
            break;
        case u'y':
        case u'M':
        case u'S':
            pattern += u"\\d{2}"_s;
            break;
        case u'b':
            pattern += u"[A-Za-z]{3}"_s;
            break;
        case u'B':
            pattern += u"[A-Za-z]{3,9}"_s;
            break;
        case u'p':
            pattern += u"[AaPp][Mm]"_s;
            break;
        case u'f':
            pattern += u"\\d{1,6}"_s;
            break;
        default: // %d %m %H %I
            pattern += u"\\d{1,2}"_s;
        }
    }
    return pattern;
}

QJsonObject toJson(const TextReading &reading)
{
    QJsonObject object{{u"kind"_s, kindName(reading.kind)}};
    const auto list = [&](const QString &key, const QStringList &texts) {
        if (!texts.isEmpty())
            object.insert(key, QJsonArray::fromStringList(texts));
    };
    if (reading.kind == ReadingKind::Integer || reading.kind == ReadingKind::Decimal) {
        object.insert(u"decimal_mark"_s, reading.decimalMark);
        object.insert(u"group_mark"_s, reading.groupMark);
        list(u"prefixes"_s, reading.prefixes);
        list(u"suffixes"_s, reading.suffixes);
        object.insert(u"parentheses"_s, reading.parentheses);
    }
    list(u"formats"_s, reading.formats);
    if (reading.utcOffsets)
        object.insert(u"utc_offsets"_s, true);
    list(u"true_words"_s, reading.trueWords);
    list(u"false_words"_s, reading.falseWords);
    return object;
}

core::Result<TextReading> readingFromJson(const QJsonObject &object, const QString &location)
{
    core::ObjectReader reader(object, location);
    TextReading reading;
    const QString kind = reader.text(u"kind", 1);
    const auto known = std::ranges::find_if(kKinds, [&](const char *name) { return kind == QLatin1StringView(name); });
    if (known == kKinds.end())
        reader.problem(u"kind", u"There is no kind “%1” of reading."_s.arg(kind), u"enum"_s);
    else
        reading.kind = static_cast<ReadingKind>(known - kKinds.begin());
    if (reader.has(u"decimal_mark"))
        reading.decimalMark = reader.text(u"decimal_mark", 1, 1);
    reading.groupMark = reader.optionalText(u"group_mark", 1);
    if (!QStringList{u"."_s, u","_s}.contains(reading.decimalMark))
        reader.problem(u"decimal_mark", u"A decimal mark is “.” or “,”."_s, u"enum"_s);
    if (reading.groupMark == reading.decimalMark)
        reader.problem(u"group_mark", u"The marks between digits must differ."_s, u"value_error"_s);
    reading.prefixes = reader.texts(u"prefixes");
    reading.suffixes = reader.texts(u"suffixes");
    reading.parentheses = reader.boolean(u"parentheses", false);
    reading.formats = reader.texts(u"formats");
    reading.utcOffsets = reader.boolean(u"utc_offsets", false);
    reading.trueWords = reader.texts(u"true_words");
    reading.falseWords = reader.texts(u"false_words");
    reader.rejectOthers({u"kind"_s, u"decimal_mark"_s, u"group_mark"_s, u"prefixes"_s, u"suffixes"_s, u"parentheses"_s,
                         u"formats"_s, u"utc_offsets"_s, u"true_words"_s, u"false_words"_s});
    AW_CHECK(reader.status(u"The reading"_s));
    return reading;
}

} // namespace aw::data
