// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/number_format.h"

#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::data
{

SheetCell errorCell(std::string_view raw, const char *reason)
{
    SheetCell cell;
    cell.kind = SheetCell::Kind::Error;
    cell.text = raw;
    cell.reason = reason;
    return cell;
}

SheetCell textCell(std::string_view text)
{
    SheetCell cell;
    cell.kind = text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
    cell.text = text;
    return cell;
}

SheetCell wholeCell(SheetCell::Kind kind, qint64 value)
{
    SheetCell cell;
    cell.kind = kind;
    cell.integer = value;
    return cell;
}

namespace
{

using CodeKind = NumberFormat::Kind;

constexpr qint64 kSecondUs = 1'000'000;
constexpr qint64 kDayUs = 86'400 * kSecondUs;
constexpr double kExactDouble = 9'007'199'254'740'992.0; // 2^53
constexpr double kMillisecondsADay = 86'400'000;

QString currencyOf(const QString &sign)
{
    static const QHash<QString, QString> kSigns{
        {u"$"_s, u"USD"_s},  {u"US$"_s, u"USD"_s}, {u"€"_s, u"EUR"_s},  {u"£"_s, u"GBP"_s},   {u"¥"_s, u"JPY"_s},
        {u"￥"_s, u"JPY"_s}, {u"₹"_s, u"INR"_s},   {u"₩"_s, u"KRW"_s},  {u"₽"_s, u"RUB"_s}, {u"zł"_s, u"PLN"_s},
        {u"₺"_s, u"TRY"_s},  {u"R$"_s, u"BRL"_s},  {u"Kč"_s, u"CZK"_s}, {u"₪"_s, u"ILS"_s},   {u"฿"_s, u"THB"_s},
        {u"₫"_s, u"VND"_s},  {u"₴"_s, u"UAH"_s},   {u"Fr."_s, u"CHF"_s}};
    const QString trimmed = sign.trimmed();
    if (trimmed.size() == 3 && std::ranges::all_of(trimmed, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return trimmed;
    return kSigns.value(trimmed);
}

// One walk over the first section of a code.
class CodeReader
{
public:
    explicit CodeReader(const QString &code)
        : m_code(code)
    {
    }

    NumberFormat read()
    {
        if (m_code.trimmed().compare("general"_L1, Qt::CaseInsensitive) == 0)
            return {};
        while (m_next < m_code.size() && m_code[m_next] != u';')
            step();
        return conclude();
    }

private:
    void step()
    {
        const QChar c = m_code[m_next++];
        switch (c.toLower().unicode()) {
        case u'"':
            literal(textUntil(u'"'));
            break;
        case u'[':
            bracket(textUntil(u']'));
            break;
        case u'\\':
            if (m_next < m_code.size())
                literal(m_code[m_next++]);
            break;
        case u'_':
        case u'*':
            ++m_next;
            break;
        case u'y':
        case u'd':
        case u'g':
        case u'b':
            skipRun(c);
            m_date = true;
            break;
        case u'e': // an exponent, or the year of an era
            if (m_next < m_code.size() && (m_code[m_next] == u'+' || m_code[m_next] == u'-'))
                ++m_next;
            else
                m_date = true;
            break;
        case u'm':
            (skipRun(c) > 2 ? m_date : m_monthOrMinute) = true;
            break;
        case u'h':
        case u's':
            skipRun(c);
            m_clock = true;
            break;
        case u'a': // AM/PM, A/P
            if (m_code.mid(m_next - 1, 5).compare("am/pm"_L1, Qt::CaseInsensitive) == 0)
                m_next += 4;
            else if (m_code.mid(m_next - 1, 3).compare("a/p"_L1, Qt::CaseInsensitive) == 0)
                m_next += 2;
            break;
        case u'%':
            m_percent = true;
            break;
        case u'@':
            m_text = true;
            break;
        default:
            literal(c);
            break;
        }
    }

    QString textUntil(QChar end)
    {
        const qsizetype found = m_code.indexOf(end, m_next);
        const qsizetype stop = found < 0 ? m_code.size() : found;
        const QString text = m_code.mid(m_next, stop - m_next);
        m_next = stop + 1;
        return text;
    }

    // The length of the run of one letter that has begun.
    int skipRun(QChar letter)
    {
        int length = 1;
        for (; m_next < m_code.size() && m_code[m_next].toLower() == letter.toLower(); ++length)
            ++m_next;
        return length;
    }

    void literal(const QString &text)
    {
        if (m_unit.isEmpty())
            m_unit = currencyOf(text);
    }

    void bracket(const QString &inside)
    {
        if (inside.startsWith(u'$')) {
            const qsizetype dash = inside.lastIndexOf(u'-');
            literal(inside.mid(1, dash < 0 ? -1 : dash - 1));
            return;
        }
        const QString lower = inside.toLower();
        const bool elapsed = !lower.isEmpty() && u"hms"_s.contains(lower[0]) &&
                             std::ranges::all_of(lower, [&](QChar c) { return c == lower[0]; });
        m_elapsed = m_elapsed || elapsed;
    }

    NumberFormat conclude() const
    {
        if (m_elapsed)
            return {CodeKind::Duration, {}};
        const bool date = m_date || (m_monthOrMinute && !m_clock);
        if (date || m_clock)
            return {date && m_clock ? CodeKind::DateTime : date ? CodeKind::Date : CodeKind::Time, {}};
        if (m_percent)
            return {CodeKind::Percent, u"fraction"_s};
        if (!m_unit.isEmpty())
            return {CodeKind::Currency, m_unit};
        return {m_text ? CodeKind::Text : CodeKind::Number, {}};
    }

    const QString m_code;
    qsizetype m_next = 0;
    QString m_unit;
    bool m_date = false;
    bool m_clock = false;
    bool m_monthOrMinute = false;
    bool m_elapsed = false;
    bool m_percent = false;
    bool m_text = false;
};

SheetCell plainNumber(double value)
{
    if (value == std::trunc(value) && std::abs(value) <= kExactDouble)
        return wholeCell(SheetCell::Kind::Integer, static_cast<qint64>(value));
    SheetCell cell;
    cell.kind = SheetCell::Kind::Real;
    cell.real = value;
    return cell;
}

bool isWholeNumber(std::string_view raw)
{
    if (raw.starts_with('-'))
        raw.remove_prefix(1);
    return !raw.empty() && std::ranges::all_of(raw, [](char c) { return c >= '0' && c <= '9'; });
}

// What a number means as a point in time; a plain number when it means none.
SheetCell timeCell(double value, CodeKind kind, DateSystem system)
{
    constexpr double kLastDay = 2'958'466; // of year 9999, and one
    constexpr double kLongest = 1e8;       // days
    if (kind == CodeKind::Duration) {
        if (std::abs(value) > kLongest)
            return plainNumber(value);
        return wholeCell(SheetCell::Kind::Duration,
                         static_cast<qint64>(std::llround(value * kMillisecondsADay)) * 1000);
    }
    if (value < (system == DateSystem::Plain ? -600'000.0 : 0.0) || value >= kLastDay)
        return plainNumber(value);
    const qint64 milliseconds = std::llround(value * kMillisecondsADay);
    constexpr qint64 kDayMilliseconds = 86'400'000;
    qint64 serial = milliseconds / kDayMilliseconds;
    qint64 rest = milliseconds % kDayMilliseconds;
    if (rest < 0) {
        --serial;
        rest += kDayMilliseconds;
    }
    if (serial == 0 && value >= 0 && system != DateSystem::From1904 && (kind == CodeKind::Time || rest != 0))
        return wholeCell(SheetCell::Kind::Time, rest * 1000);
    if (serial == 0 && kind == CodeKind::Time)
        return wholeCell(SheetCell::Kind::Time, rest * 1000);
    qint64 days = 0; // since 1970-01-01
    switch (system) {
    case DateSystem::From1904:
        days = serial - 24'107;
        break;
    case DateSystem::Plain:
        days = serial - 25'569;
        break;
    case DateSystem::From1900:
        if (serial == 0)
            return textCell("1900-01-00");
        if (serial == 60)
            return rest == 0 ? textCell("1900-02-29") : plainNumber(value);
        days = serial - (serial < 60 ? 25'568 : 25'569);
        break;
    }
    if (kind == CodeKind::Date && rest == 0)
        return wholeCell(SheetCell::Kind::Date, days);
    return wholeCell(SheetCell::Kind::DateTime, days * kDayUs + rest * 1000);
}

qint64 daysFromCivil(qint64 year, qint64 month, qint64 day)
{
    year -= month <= 2 ? 1 : 0;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

int daysInMonth(int year, int month)
{
    if (month == 2)
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// Takes digits off the front; -1 when there are not that many.
int takeDigits(std::string_view &text, std::size_t count)
{
    if (text.size() < count || !isWholeNumber(text.substr(0, count)) || text[0] == '-')
        return -1;
    int value = 0;
    std::from_chars(text.data(), text.data() + count, value);
    text.remove_prefix(count);
    return value;
}

bool takePart(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

// Digits after the point as microseconds; further ones are cut off.
qint64 takeMicroseconds(std::string_view &text)
{
    qint64 result = 0;
    qint64 unit = kSecondUs / 10;
    for (; !text.empty() && text[0] >= '0' && text[0] <= '9'; text.remove_prefix(1), unit /= 10)
        result += (text[0] - '0') * unit;
    return result;
}

} // namespace

NumberFormat numberFormatFromCode(const QString &code)
{
    return CodeReader(code).read();
}

NumberFormat builtInNumberFormat(int id)
{
    if (id == 9 || id == 10)
        return {CodeKind::Percent, u"fraction"_s};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {CodeKind::Date, {}};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return {CodeKind::Time, {}};
    if (id == 22)
        return {CodeKind::DateTime, {}};
    if (id == 46)
        return {CodeKind::Duration, {}};
    if (id == 49)
        return {CodeKind::Text, {}};
    return {}; // 5 to 8, 42 and 44 mean the currency of whoever looks
}

SheetCell numericCell(std::string_view raw, CodeKind kind, DateSystem system)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    while (!raw.empty() && isBlank(raw.front()))
        raw.remove_prefix(1);
    while (!raw.empty() && isBlank(raw.back()))
        raw.remove_suffix(1);
    if (raw.empty())
        return {};
    const bool isTime = kind >= CodeKind::Date;
    if (!isTime && isWholeNumber(raw)) {
        qint64 whole = 0;
        if (std::from_chars(raw.data(), raw.data() + raw.size(), whole).ec == std::errc())
            return wholeCell(SheetCell::Kind::Integer, whole);
        return textCell(raw);
    }
    double value = 0;
    const char *first = raw.data() + (raw.front() == '+' ? 1 : 0);
    const auto [end, problem] = std::from_chars(first, raw.data() + raw.size(), value);
    if (end != raw.data() + raw.size() || problem == std::errc::invalid_argument)
        return errorCell(raw, "The cell claims to be a number and is none");
    if (problem != std::errc() || !std::isfinite(value))
        return errorCell(raw, "The number is beyond what can be kept");
    return isTime ? timeCell(value, kind, system) : plainNumber(value);
}

SheetCell isoDateCell(std::string_view raw)
{
    constexpr const char *kReason = "The cell claims to be a date and is none";
    std::string_view text = raw;
    const int year = takeDigits(text, 4);
    if (year < 1 || !takePart(text, '-'))
        return errorCell(raw, kReason);
    const int month = takeDigits(text, 2);
    if (month < 1 || month > 12 || !takePart(text, '-'))
        return errorCell(raw, kReason);
    const int day = takeDigits(text, 2);
    if (day < 1 || day > daysInMonth(year, month))
        return errorCell(raw, kReason);
    const qint64 days = daysFromCivil(year, month, day);
    if (text.empty())
        return wholeCell(SheetCell::Kind::Date, days);
    if (!takePart(text, 'T') && !takePart(text, ' '))
        return errorCell(raw, kReason);
    const int hour = takeDigits(text, 2);
    if (hour < 0 || hour > 23 || !takePart(text, ':'))
        return errorCell(raw, kReason);
    const int minute = takeDigits(text, 2);
    if (minute < 0 || minute > 59)
        return errorCell(raw, kReason);
    qint64 clock = (qint64{hour} * 60 + minute) * 60 * kSecondUs;
    if (takePart(text, ':')) {
        const int second = takeDigits(text, 2);
        if (second < 0 || second > 59)
            return errorCell(raw, kReason);
        clock += second * kSecondUs;
        if (takePart(text, '.') || takePart(text, ','))
            clock += takeMicroseconds(text);
    }
    takePart(text, 'Z');
    if (!text.empty())
        return errorCell(raw, kReason);
    return wholeCell(SheetCell::Kind::DateTime, days * kDayUs + clock);
}

SheetCell isoDurationCell(std::string_view raw)
{
    constexpr const char *kReason = "The cell claims to be a time and is none";
    constexpr qint64 kMost = 1'000'000'000; // of any unit of the clock
    constexpr qint64 kMostDays = 10'000'000;
    std::string_view text = raw;
    const bool negative = takePart(text, '-');
    if (!takePart(text, 'P') || text.empty())
        return errorCell(raw, kReason);
    bool clock = false;
    qint64 total = 0;
    while (!text.empty()) {
        if (takePart(text, 'T')) {
            clock = true;
            continue;
        }
        qint64 amount = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), amount);
        if (problem != std::errc() || amount < 0 || amount > kMost)
            return errorCell(raw, kReason);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        qint64 fraction = 0;
        const bool point = takePart(text, '.') || takePart(text, ',');
        if (point)
            fraction = takeMicroseconds(text);
        if (text.empty())
            return errorCell(raw, kReason);
        const char unit = text.front();
        text.remove_prefix(1);
        if (!clock && unit == 'D' && !point && amount <= kMostDays)
            total += amount * kDayUs;
        else if (clock && unit == 'H' && !point)
            total += amount * 3600 * kSecondUs;
        else if (clock && unit == 'M' && !point)
            total += amount * 60 * kSecondUs;
        else if (clock && unit == 'S')
            total += amount * kSecondUs + fraction;
        else
            return errorCell(raw, kReason); // months and years have no fixed length
        if (total > 4 * kMostDays * kDayUs)
            return errorCell(raw, kReason);
    }
    const bool ofDay = !negative && total < kDayUs;
    return wholeCell(ofDay ? SheetCell::Kind::Time : SheetCell::Kind::Duration, negative ? -total : total);
}

} // namespace aw::data
