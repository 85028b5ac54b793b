// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sheet_cell.h"

#include <QRegularExpression>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr qint64 kSecond = 1'000'000;
constexpr qint64 kDay = 86'400 * kSecond;

// Days since 1970-01-01 to a civil date, proleptic Gregorian.
std::string dateText(qint64 days)
{
    const qint64 shifted = days + 719'468; // since 0000-03-01
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const qint64 dayOfEra = shifted - era * 146'097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 monthFromMarch = (5 * dayOfYear + 2) / 153;
    const auto day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    const auto month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    const qint64 year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04lld-%02d-%02d", static_cast<long long>(year), month, day);
    return text.data();
}

std::string clockText(qint64 microseconds)
{
    const quint64 size = microseconds < 0 ? 0 - static_cast<quint64>(microseconds) : static_cast<quint64>(microseconds);
    const quint64 seconds = size / kSecond;
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s%02llu:%02llu:%02llu", microseconds < 0 ? "-" : "",
                  static_cast<unsigned long long>(seconds / 3600), static_cast<unsigned long long>(seconds / 60 % 60),
                  static_cast<unsigned long long>(seconds % 60));
    std::string result = text.data();
    if (const quint64 fraction = size % kSecond; fraction != 0) {
        std::snprintf(text.data(), text.size(), ".%06llu", static_cast<unsigned long long>(fraction));
        result += text.data();
        while (result.back() == '0')
            result.pop_back();
    }
    return result;
}

} // namespace

std::string plainReal(double value)
{
    constexpr double kWhole = 1e15;
    std::array<char, 64> buffer{};
    if (value == std::trunc(value) && std::abs(value) < kWhole) {
        const auto [end, problem] =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<qint64>(value));
        return {buffer.data(), end};
    }
    const auto [end, problem] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t e = text.find('e');
    if (e == std::string_view::npos) // not a number, infinity
        return std::string(text);
    int exponent = 0;
    std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), text.data() + text.size(), exponent);
    if (exponent < -4 || exponent >= 16)
        return std::string(text);
    const auto fixed = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return {buffer.data(), fixed.ptr};
}

std::string plainText(const SheetCell &cell)
{
    using Kind = SheetCell::Kind;
    switch (cell.kind) {
    case Kind::Empty:
        return {};
    case Kind::Integer:
        return std::to_string(cell.integer);
    case Kind::Real:
        return plainReal(cell.real);
    case Kind::Boolean:
        return cell.integer ? "TRUE" : "FALSE";
    case Kind::Date:
        return dateText(cell.integer);
    case Kind::DateTime: {
        const qint64 days = (cell.integer >= 0 ? cell.integer : cell.integer - kDay + 1) / kDay;
        const qint64 rest = cell.integer - days * kDay;
        return rest == 0 ? dateText(days) : dateText(days) + ' ' + clockText(rest);
    }
    case Kind::Time:
    case Kind::Duration:
        return clockText(cell.integer);
    case Kind::Text:
    case Kind::Error:
        break;
    }
    return std::string(cell.text);
}

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    return letters;
}

QString cellName(int row, int column)
{
    return columnLetters(column) + QString::number(row);
}

Result<CellRange> rangeFromText(const QString &text)
{
    static const QRegularExpression kPattern(
        u"^\\$?([A-Za-z]{0,3})\\$?([0-9]{0,7})(:\\$?([A-Za-z]{0,3})\\$?([0-9]{0,7}))?$"_s);
    const auto wrong = [&] {
        return core::fail(ErrorCode::InvalidArgument, u"\"%1\" is not a range of cells"_s.arg(text), {},
                          u"Give one such as B3:H200, B:H or 3:200."_s);
    };
    const auto match = kPattern.match(text.trimmed());
    if (!match.hasMatch() || text.trimmed().isEmpty())
        return wrong();
    const auto column = [](const QString &letters, int otherwise) {
        int number = 0;
        for (const QChar letter : letters.toUpper())
            number = number * 26 + (letter.unicode() - u'A' + 1);
        return letters.isEmpty() ? otherwise : number;
    };
    const auto row = [](const QString &digits, int otherwise) { return digits.isEmpty() ? otherwise : digits.toInt(); };
    CellRange range;
    range.firstColumn = column(match.captured(1), 1);
    range.firstRow = row(match.captured(2), 1);
    range.lastColumn = column(match.captured(4), kLastSheetColumn);
    range.lastRow = row(match.captured(5), kLastSheetRow);
    if (match.hasCaptured(3) && match.captured(4).isEmpty() && match.captured(5).isEmpty())
        return wrong();
    if (range.firstColumn > range.lastColumn)
        std::swap(range.firstColumn, range.lastColumn);
    if (range.firstRow > range.lastRow)
        std::swap(range.firstRow, range.lastRow);
    if (range.firstRow < 1 || range.lastRow > kLastSheetRow || range.lastColumn > kLastSheetColumn)
        return core::fail(ErrorCode::InvalidArgument, u"The range \"%1\" is outside of any sheet"_s.arg(text), {},
                          u"Sheets end at column XFD and row %1."_s.arg(kLastSheetRow));
    return range;
}

QString rangeText(const CellRange &range)
{
    const QString from = columnLetters(range.firstColumn) + QString::number(range.firstRow);
    QString to;
    if (range.lastColumn < kLastSheetColumn)
        to += columnLetters(range.lastColumn);
    if (range.lastRow < kLastSheetRow)
        to += QString::number(range.lastRow);
    return to.isEmpty() ? from : from + u':' + to;
}

} // namespace aw::data
