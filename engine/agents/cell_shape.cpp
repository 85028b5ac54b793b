// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/cell_shape.h"

#include "engine/data/language_words.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

namespace
{

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x00A0) || c == QChar(0x202F);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool takeSign(QStringView &text, bool &negative)
{
    if (text.isEmpty() || (text.front() != u'-' && text.front() != u'+' && text.front() != QChar(0x2212)))
        return false;
    negative = text.front() != u'+';
    text = trimmed(text.sliced(1));
    return true;
}

// The digits with their marks, read with one decimal mark.
// "1,10,60,148": three digits at the end, two in the groups before, as in India.
bool isIndianGrouping(QStringView whole)
{
    static const QRegularExpression kLakhs(u"^[1-9]\\d?(,\\d{2})+,\\d{3}$"_s);
    return kLakhs.match(whole.toString()).hasMatch();
}

NumberForm formOf(QStringView digits, QChar mark, qsizetype exponentAt)
{
    NumberForm form;
    const QStringView mantissa = exponentAt < 0 ? digits : digits.left(exponentAt);
    const qsizetype markAt = mantissa.indexOf(mark);
    const bool hasMark = markAt >= 0;
    form.fraction = hasMark || exponentAt >= 0; // "1e3" need not be whole
    const QStringView whole = hasMark ? mantissa.left(markAt) : mantissa;
    const QStringView fraction = hasMark ? mantissa.sliced(markAt + 1) : QStringView();
    for (const QChar c : fraction)
        if (!isDigit(c))
            return form;
    if (whole.isEmpty()) {
        form.fits = !fraction.isEmpty();
        return form;
    }
    if (mark == u'.' && isIndianGrouping(whole)) {
        form.fits = true;
        form.groupMark = u',';
        return form;
    }
    qsizetype run = 0; // digits since the last group mark
    bool first = true;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            ++run;
            continue;
        }
        const QChar group = isBlank(c) ? QChar(u' ') : c == QChar(0x2019) ? QChar(u'\'') : c;
        if ((!form.groupMark.isNull() && form.groupMark != group) || (first ? run < 1 || run > 3 : run != 3))
            return form;
        form.groupMark = group;
        first = false;
        run = 0;
    }
    form.fits = first || (run == 3 && whole.front() != u'0');
    return form;
}

const QHash<QString, QString> &currencies()
{
    static const QHash<QString, QString> known{
        {u"$"_s, u"USD"_s},   {u"US$"_s, u"USD"_s}, {u"USD"_s, u"USD"_s}, {u"€"_s, u"EUR"_s},   {u"EUR"_s, u"EUR"_s},
        {u"£"_s, u"GBP"_s},   {u"GBP"_s, u"GBP"_s}, {u"¥"_s, u"JPY"_s},   {u"JPY"_s, u"JPY"_s}, {u"₹"_s, u"INR"_s},
        {u"INR"_s, u"INR"_s}, {u"CHF"_s, u"CHF"_s}, {u"R$"_s, u"BRL"_s},  {u"BRL"_s, u"BRL"_s}, {u"₽"_s, u"RUB"_s},
        {u"₩"_s, u"KRW"_s},   {u"zł"_s, u"PLN"_s},  {u"PLN"_s, u"PLN"_s}, {u"CAD"_s, u"CAD"_s}, {u"C$"_s, u"CAD"_s},
        {u"AUD"_s, u"AUD"_s}, {u"A$"_s, u"AUD"_s},  {u"SEK"_s, u"SEK"_s}, {u"NOK"_s, u"NOK"_s}, {u"DKK"_s, u"DKK"_s},
        {u"CNY"_s, u"CNY"_s}, {u"₺"_s, u"TRY"_s},   {u"₪"_s, u"ILS"_s},   {u"₫"_s, u"VND"_s},   {u"฿"_s, u"THB"_s},
        {u"円"_s, u"JPY"_s},  {u"￥"_s, u"JPY"_s},  {u"元"_s, u"CNY"_s},  {u"원"_s, u"KRW"_s},  {u"руб."_s, u"RUB"_s},
        {u"руб"_s, u"RUB"_s}, {u"Kč"_s, u"CZK"_s},  {u"CZK"_s, u"CZK"_s}, {u"Ft"_s, u"HUF"_s},  {u"HUF"_s, u"HUF"_s},
        {u"Fr."_s, u"CHF"_s}, {u"RUB"_s, u"RUB"_s}, {u"TRY"_s, u"TRY"_s}, {u"MXN"_s, u"MXN"_s}, {u"KRW"_s, u"KRW"_s}};
    return known;
}

const QHash<QString, QString> &units()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> all{{u"%"_s, u"percent"_s}, {u"‰"_s, u"per mille"_s}, {u"°"_s, u"degree"_s}};
        for (const QString &unit :
             {u"kg"_s,  u"g"_s,    u"mg"_s,  u"t"_s,   u"lb"_s,  u"lbs"_s, u"oz"_s,  u"km"_s,   u"m"_s,
              u"cm"_s,  u"mm"_s,   u"mi"_s,  u"ft"_s,  u"m²"_s,  u"km²"_s, u"m³"_s,  u"l"_s,    u"L"_s,
              u"ml"_s,  u"mL"_s,   u"s"_s,   u"ms"_s,  u"min"_s, u"h"_s,   u"hrs"_s, u"°C"_s,   u"°F"_s,
              u"K"_s,   u"kW"_s,   u"kWh"_s, u"MW"_s,  u"W"_s,   u"V"_s,   u"A"_s,   u"Hz"_s,   u"kHz"_s,
              u"MHz"_s, u"GHz"_s,  u"B"_s,   u"kB"_s,  u"KB"_s,  u"MB"_s,  u"GB"_s,  u"TB"_s,   u"px"_s,
              u"mph"_s, u"km/h"_s, u"m/s"_s, u"bar"_s, u"hPa"_s, u"Pa"_s,  u"ppm"_s, u"kcal"_s, u"kJ"_s})
            all.insert(unit, unit);
        return all;
    }();
    return known;
}

bool validDate(int year, int month, int day)
{
    return year >= 1000 && QDate::isValid(year, month, day);
}

bool isMonthName(QStringView word, bool &isLong)
{
    static const QStringList names{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                   u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                   u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    const QString lower = word.toString().toLower();
    for (const QString &name : names) {
        isLong = lower == name && name.size() > 3;
        if (isLong || lower == name.left(3))
            return true;
    }
    return false;
}

// "10:15", "10:15:30", "10:15:30.250", "3:05 PM"; the format appended, the offset taken off.
bool timeFormat(QStringView text, QString &format, bool &offset)
{
    static const QRegularExpression kTime(
        u"^(\\d{1,2}):(\\d{2})(?::(\\d{2})(\\.\\d{1,9})?)?( ?[AaPp][Mm])?( ?(?:[Zz]|[+\\-]\\d{2}(?::?\\d{2})?))?$"_s);
    const QRegularExpressionMatch match = kTime.match(text.toString());
    if (!match.hasMatch() || match.capturedView(1).toInt() > 23 || match.capturedView(2).toInt() > 59)
        return false;
    const bool half = match.capturedLength(5) > 0;
    format += half ? u"%I:%M"_s : u"%H:%M"_s;
    if (match.capturedLength(3) > 0)
        format += u":%S"_s;
    if (match.capturedLength(4) > 0)
        format += u".%f"_s;
    if (half)
        format += match.capturedView(5).startsWith(u' ') ? u" %p"_s : u"%p"_s;
    offset = match.capturedLength(6) > 0;
    return true;
}

// The formats of the date part alone.
QStringList dateFormats(QStringView text)
{
    static const QRegularExpression kYearFirst(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})$"_s);
    static const QRegularExpression kYearLast(u"^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression kDayMonthName(u"^(\\d{1,2})([ \\-])([A-Za-z]{3,9})\\2(\\d{4})$"_s);
    static const QRegularExpression kMonthNameDay(u"^([A-Za-z]{3,9}) (\\d{1,2})(,?) (\\d{4})$"_s);
    if (const auto match = kYearFirst.match(text.toString()); match.hasMatch()) {
        const QString mark = match.captured(2);
        if (!validDate(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt()))
            return {};
        return {u"%Y"_s + mark + u"%m"_s + mark + u"%d"_s};
    }
    if (const auto match = kYearLast.match(text.toString()); match.hasMatch()) {
        const QString mark = match.captured(2);
        const QString year = match.capturedLength(4) == 4 ? u"%Y"_s : u"%y"_s;
        const int fullYear =
            match.capturedLength(4) == 4 ? match.capturedView(4).toInt() : 2000 + match.capturedView(4).toInt();
        const int first = match.capturedView(1).toInt();
        const int second = match.capturedView(3).toInt();
        QStringList formats;
        if (validDate(fullYear, second, first))
            formats.append(u"%d"_s + mark + u"%m"_s + mark + year);
        if (validDate(fullYear, first, second))
            formats.append(u"%m"_s + mark + u"%d"_s + mark + year);
        return formats;
    }
    bool isLong = false;
    if (const auto match = kDayMonthName.match(text.toString()); match.hasMatch()) {
        if (!isMonthName(match.capturedView(3), isLong) || match.capturedView(1).toInt() > 31)
            return {};
        const QString mark = match.captured(2);
        return {u"%d"_s + mark + (isLong ? u"%B"_s : u"%b"_s) + mark + u"%Y"_s};
    }
    if (const auto match = kMonthNameDay.match(text.toString()); match.hasMatch()) {
        if (!isMonthName(match.capturedView(1), isLong) || match.capturedView(2).toInt() > 31)
            return {};
        return {(isLong ? u"%B"_s : u"%b"_s) + u" %d"_s + match.captured(3) + u" %Y"_s};
    }
    return {};
}

// Dates with a month's name or signs, in any language, perhaps with a weekday in front and a time behind.
std::optional<DateShape> namedDate(QStringView whole)
{
    static const QRegularExpression kWeekday(u"^(\\p{L}[\\p{L}\\-]{1,12}\\.?),?\\s+(?=\\S)"_s);
    static const QRegularExpression kDayFirst(
        u"^(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\\s\\-/.,']*(?:(?:de|del|of)\\s+)?(\\p{L}{3,12})\\.?[\\s\\-/.,']*(?:(?:de|"
        "del|of)\\s+)?(\\d{4}|\\d{2})(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kMonthFirst(
        u"^(\\p{L}{3,12})\\.?[\\s\\-/.,']*(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/.,']+(\\d{4})(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kTime(
        u"^[\\s:T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*(Z|GMT|UTC|[+\\-]\\d{2}:?\\d{2}))?$"_s);
    static const QRegularExpression kEastern(u"^(\\d{4})([年년])( ?)(\\d{1,2})([月월])( ?)(\\d{1,2})([日일])$"_s);
    QString text = whole.toString();
    QString weekday;
    if (const auto match = kWeekday.match(text); match.hasMatch() && data::isWeekday(match.capturedView(1))) {
        weekday = u"%a, "_s;
        text.remove(0, match.capturedLength(0));
        DateShape shape;
        for (const QString &format : dateFormats(text))
            shape.formats.append(weekday + format);
        if (!shape.formats.isEmpty() && !shape.formats.first().contains(u"%b"_s, Qt::CaseInsensitive))
            return shape;
    }
    if (const auto match = kEastern.match(text); match.hasMatch()) {
        if (!validDate(match.captured(1).toInt(), match.captured(4).toInt(), match.captured(7).toInt()))
            return std::nullopt;
        return DateShape{{u"%Y"_s + match.captured(2) + match.captured(3) + u"%m"_s + match.captured(5) +
                          match.captured(6) + u"%d"_s + match.captured(8)},
                         false,
                         false};
    }
    const auto dayFirst = kDayFirst.match(text);
    const auto match = dayFirst.hasMatch() ? dayFirst : kMonthFirst.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = data::monthOf(match.capturedView(dayFirst.hasMatch() ? 2 : 1));
    const int day = match.capturedView(dayFirst.hasMatch() ? 1 : 2).toInt();
    const bool longYear = match.capturedLength(3) == 4;
    const int year = match.capturedView(3).toInt() + (longYear ? 0 : 2000);
    if (month == 0 || !validDate(year, month, day))
        return std::nullopt;
    DateShape shape;
    QString format = weekday + (dayFirst.hasMatch() ? u"%d %N "_s : u"%N %d "_s) + (longYear ? u"%Y"_s : u"%y"_s);
    const QString rest = text.sliced(match.capturedLength(0));
    if (!rest.isEmpty()) {
        const auto time = kTime.match(rest);
        if (!time.hasMatch() || time.capturedView(1).toInt() > 23 || time.capturedView(2).toInt() > 59)
            return std::nullopt;
        shape.time = true;
        shape.utcOffset = time.capturedLength(4) > 0;
        format += shape.utcOffset ? u" %H:%M:%S %z"_s : u" %H:%M:%S"_s;
    }
    shape.formats = {format};
    return shape;
}

} // namespace

std::optional<NumberShape> numberShape(QStringView text)
{
    NumberShape shape;
    QStringView rest = trimmed(text);
    if (rest.size() > 60)
        return std::nullopt;
    if (rest.size() > 2 && rest.front() == u'(' && rest.back() == u')') {
        shape.parentheses = shape.negative = true;
        rest = trimmed(rest.sliced(1).chopped(1));
    }
    bool negative = false;
    bool hasSign = takeSign(rest, negative);
    qsizetype start = 0;
    while (start < rest.size() && !isDigit(rest[start]) && rest[start] != u'.' && rest[start] != u',' &&
           rest[start] != u'-' && rest[start] != u'+' && rest[start] != u'(')
        ++start;
    if (start > 6 || start == rest.size())
        return std::nullopt;
    shape.prefix = trimmed(rest.left(start)).toString();
    if (!shape.prefix.isEmpty() && currencyOf(shape.prefix).isEmpty())
        return std::nullopt;
    rest = trimmed(rest.sliced(start));
    if (!hasSign)
        hasSign = takeSign(rest, negative);
    if (!shape.prefix.isEmpty() && rest.size() > 2 && rest.front() == u'(' && rest.back() == u')') { // $(45.00)
        shape.parentheses = shape.negative = true;
        rest = trimmed(rest.sliced(1).chopped(1));
    }
    if (!hasSign && !shape.parentheses && rest.size() > 1 && isDigit(rest.front()) &&
        (rest.back() == u'-' || rest.back() == QChar(0x2212))) { // as mainframes print
        hasSign = negative = true;
        rest = trimmed(rest.chopped(1));
    }
    if (hasSign && shape.parentheses)
        return std::nullopt;
    shape.negative = shape.negative || negative;

    // Digits and marks, then perhaps an exponent, then the unit.
    qsizetype end = 0;
    while (end < rest.size() && (isDigit(rest[end]) || rest[end] == u'.' || rest[end] == u',' || rest[end] == u'\'' ||
                                 rest[end] == QChar(0x2019) || isBlank(rest[end])))
        ++end;
    qsizetype exponentAt = -1;
    if (end > 0 && end + 1 < rest.size() && (rest[end] == u'e' || rest[end] == u'E') && isDigit(rest[end - 1])) {
        qsizetype at = end + 1;
        if (rest[at] == u'-' || rest[at] == u'+')
            ++at;
        const qsizetype firstDigit = at;
        while (at < rest.size() && isDigit(rest[at]))
            ++at;
        if (at > firstDigit && at - firstDigit <= 3) {
            exponentAt = end;
            end = at;
        }
    }
    const QStringView digits = trimmed(rest.left(end));
    shape.suffix = trimmed(rest.sliced(end)).toString();
    if (digits.isEmpty() ||
        (!shape.suffix.isEmpty() && currencyOf(shape.suffix).isEmpty() && unitOf(shape.suffix).isEmpty()) ||
        (!shape.prefix.isEmpty() && !shape.suffix.isEmpty()))
        return std::nullopt;
    shape.point = formOf(digits, u'.', exponentAt);
    shape.comma = formOf(digits, u',', exponentAt);
    if (shape.point.groupMark == u'.')
        shape.point.fits = false;
    if (shape.comma.groupMark == u',')
        shape.comma.fits = false;
    if (!shape.point.fits && !shape.comma.fits)
        return std::nullopt;
    const QChar mark = shape.point.fits ? u'.' : u',';
    QString plain;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const QChar c = digits[i];
        if (c == mark)
            plain += u'.';
        else if (isDigit(c) || (exponentAt >= 0 && i >= exponentAt))
            plain += c;
        if (isDigit(c) && !plain.contains(u'.') && (exponentAt < 0 || i < exponentAt))
            ++shape.wholeDigits;
    }
    shape.leadingZero = shape.wholeDigits > 1 && plain.startsWith(u'0');
    shape.value = (shape.negative ? -1 : 1) * plain.toDouble();
    return shape;
}

std::optional<DateShape> dateShape(QStringView text)
{
    const QStringView whole = trimmed(text);
    // "1/2/24" has the fewest digits a date can have; most texts are told apart here.
    const auto digits = std::ranges::count_if(whole, isDigit);
    if (whole.size() < 6 || whole.size() > 60 || digits < 3 || digits > 24)
        return std::nullopt;
    DateShape shape;
    shape.formats = dateFormats(whole);
    if (!shape.formats.isEmpty())
        return shape;
    if (const auto named = namedDate(whole))
        return named;
    // A time may follow: after "T" only in ISO dates, else after a blank or a comma and a blank.
    const qsizetype word = whole.endsWith(u" Uhr") ? 4 : 0;
    for (qsizetype at = 6; at + 4 < whole.size(); ++at) {
        if (whole[at] != u' ' && whole[at] != u'T')
            continue;
        const bool comma = whole[at] == u' ' && whole[at - 1] == u',';
        const QStringList dates = dateFormats(whole.left(comma ? at - 1 : at));
        QString time;
        if (dates.isEmpty() || !timeFormat(whole.sliced(at + 1).chopped(word), time, shape.utcOffset))
            continue;
        shape.time = true;
        const bool iso = dates.first() == "%Y-%m-%d"_L1 && !time.contains(u"%I"_s) && !comma && word == 0;
        if (!iso && (whole[at] == u'T' || shape.utcOffset))
            return std::nullopt;
        for (const QString &date : dates)
            shape.formats.append(iso ? date // ISO times need no format of their own
                                     : date + (comma ? u", "_s : u" "_s) + time + (word > 0 ? u" Uhr"_s : QString()));
        return shape;
    }
    return std::nullopt;
}

const QStringList &allMarkers()
{
    static const QStringList known{u"n/a"_s,
                                   u"na"_s,
                                   u"n.a."_s,
                                   u"#n/a"_s,
                                   u"nan"_s,
                                   u"null"_s,
                                   u"<null>"_s,
                                   u"(null)"_s,
                                   u"none"_s,
                                   u"nil"_s,
                                   u"-"_s,
                                   u"--"_s,
                                   u"–"_s,
                                   u"—"_s,
                                   u"?"_s,
                                   u"."_s,
                                   u"..."_s,
                                   u"<na>"_s,
                                   u"missing"_s,
                                   u"k.a."_s,
                                   u"k. a."_s,
                                   u"n/d"_s,
                                   u"n.d."_s,
                                   u"s/d"_s,
                                   u"\\n"_s,
                                   u":"_s,
                                   u"#n/d"_s,
                                   u"n.v."_s,
                                   u"keine angabe"_s,
                                   u"no data"_s,
                                   u"sin datos"_s,
                                   u"нет данных"_s,
                                   u"н/д"_s,
                                   u"0000-00-00"_s,
                                   u"0000-00-00 00:00:00"_s};
    return known;
}

QString markerIn(QStringView text)
{
    static const QSet<QString> known(allMarkers().begin(), allMarkers().end());
    const QStringView word = trimmed(text);
    if (word.isEmpty() || word.size() > 20)
        return {};
    const QString lower = word.toString().toLower();
    return known.contains(lower) ? lower : QString();
}

QString currencyOf(const QString &affix)
{
    return currencies().value(affix);
}

bool isCurrency(const QString &unit)
{
    return !unit.isEmpty() && currencies().values().contains(unit);
}

QString unitOf(const QString &suffix)
{
    return units().value(suffix);
}

} // namespace aw::agents
