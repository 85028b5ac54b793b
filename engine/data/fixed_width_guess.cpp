// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/fixed_width_guess.h"

#include <QString>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace std::string_view_literals;

namespace aw::data
{

namespace
{

constexpr qsizetype kLines = 500;
constexpr qsizetype kWidest = 4096;        // characters of a line
constexpr qsizetype kMostTitles = 8;       // lines above the table
constexpr qsizetype kMostLinesBelow = 3;   // lines below it
constexpr qsizetype kLinesForThinGaps = 6; // a gap of one blank may be chance in fewer

struct Line {
    qint64 number = 1;
    std::u32string text;
};

std::vector<Line> linesOf(QByteArrayView text)
{
    std::vector<Line> lines;
    qint64 number = 1;
    for (qsizetype at = 0; at < text.size() && std::cmp_less(lines.size(), kLines); ++number) {
        qsizetype end = at;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        if (end == text.size() && !lines.empty() && text.size() > 32 * 1024)
            break; // perhaps cut off
        std::u32string line = QString::fromUtf8(text.sliced(at, end - at)).left(kWidest).toStdU32String();
        while (!line.empty() && (line.back() == U' ' || line.back() == U'\t'))
            line.pop_back();
        if (!line.empty())
            lines.push_back({number, std::move(line)});
        at = end + (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
    }
    return lines;
}

bool isRuler(const std::u32string &line)
{
    qsizetype strokes = 0;
    for (const char32_t c : line) {
        if (c != U'-' && c != U'=' && c != U' ')
            return false;
        strokes += c != U' ';
    }
    return strokes >= 4 && line.find(U' ') != std::u32string::npos;
}

QList<FixedColumn> columnsOfRuler(const std::u32string &ruler)
{
    QList<FixedColumn> columns;
    for (std::size_t i = 0; i < ruler.size(); ++i) {
        if (ruler[i] == U' ')
            continue;
        if (i == 0 || ruler[i - 1] == U' ') {
            if (!columns.isEmpty())
                columns.last().width = int(i) - columns.last().start;
            columns.append({int(i), 0});
        }
    }
    if (!columns.isEmpty())
        columns.first().start = 0;
    if (columns.size() > 1)
        columns.first().width = columns[1].start;
    return columns;
}

bool isWideDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isWideLetter(char32_t c)
{
    return c != U' ' && QChar::isLetter(c);
}

std::u32string cellOf(const std::u32string &line, const FixedColumn &column)
{
    const auto start = std::size_t(column.start);
    if (start >= line.size())
        return {};
    std::u32string cell = column.width > 0 ? line.substr(start, std::size_t(column.width)) : line.substr(start);
    while (!cell.empty() && cell.back() == U' ')
        cell.pop_back();
    cell.erase(0, std::min(cell.find_first_not_of(U' '), cell.size()));
    return cell;
}

// Which share of the filled cells of a column, header apart, is of a kind of value.
double shareOf(const std::vector<Line> &lines, std::size_t from, std::size_t to, const FixedColumn &column,
               bool (*isKind)(const std::u32string &))
{
    qsizetype filled = 0;
    qsizetype of = 0;
    for (std::size_t i = from + 1; i < to; ++i) {
        const std::u32string cell = cellOf(lines[i].text, column);
        filled += !cell.empty();
        of += !cell.empty() && isKind(cell);
    }
    return filled == 0 ? 0 : double(of) / double(filled);
}

bool isWideValue(const std::u32string &cell)
{
    return std::ranges::any_of(cell, isWideDigit) && std::ranges::all_of(cell, [](char32_t c) {
               return isWideDigit(c) || U" +-.,:/%"sv.find(c) != std::u32string_view::npos;
           });
}

bool isDay(const std::u32string &cell)
{
    return cell.size() >= 8 && cell.size() <= 10 && isWideValue(cell) &&
           std::ranges::count_if(cell, [](char32_t c) { return c == U'-' || c == U'/' || c == U'.'; }) == 2;
}

bool isTimeOfDay(const std::u32string &cell)
{
    return cell.size() >= 4 && isWideValue(cell) && cell.find(U':') != std::u32string::npos &&
           cell.find(U'-') == std::u32string::npos;
}

// Single blanks divide columns only where values stand beside them; a day and its time stay together.
QList<FixedColumn> joined(const QList<FixedColumn> &columns, const QList<int> &gaps, const std::vector<Line> &lines,
                          std::size_t from, std::size_t to)
{
    QList<FixedColumn> result;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (result.isEmpty() || gaps[i] > 1) {
            result.append(columns[i]);
            continue;
        }
        const auto share = [&](const FixedColumn &column, bool (*isKind)(const std::u32string &)) {
            return shareOf(lines, from, to, column, isKind);
        };
        const FixedColumn &left = result.last();
        const bool moment = share(left, isDay) > 0.9 && share(columns[i], isTimeOfDay) > 0.9;
        const auto isAnything = [](const std::u32string &) { return true; };
        const bool onlyName = share(left, isAnything) == 0 || share(columns[i], isAnything) == 0;
        const bool many = std::cmp_greater_equal(to - from, kLinesForThinGaps);
        if (!moment && !onlyName && (many || share(left, isWideValue) > 0.8 || share(columns[i], isWideValue) > 0.8))
            result.append(columns[i]);
        else
            result.last().width = columns[i].width == 0 ? 0 : columns[i].start + columns[i].width - left.start;
    }
    return result;
}

// Columns may stand side by side without a blank: where all lines go over from digits to words, or from letters to
// numbers that are aligned at their right.
QList<FixedColumn> divided(const QList<FixedColumn> &columns, const std::vector<Line> &lines, std::size_t from,
                           std::size_t to)
{
    if (to - from < 4)
        return columns;
    QList<FixedColumn> result;
    for (const FixedColumn &column : columns) {
        result.append(column);
        const int end = column.width > 0 ? column.start + column.width : 200;
        for (int at = column.start + 1; at < end; ++at) {
            bool toWords = true;
            bool toNumbers = true;
            bool padded = false;
            bool full = false;
            for (std::size_t i = from; i < to && (toWords || toNumbers); ++i) {
                const std::u32string &line = lines[i].text;
                if (std::cmp_greater_equal(at, line.size())) {
                    toWords = toNumbers = false;
                    break;
                }
                const char32_t before = line[std::size_t(at) - 1];
                const char32_t after = line[std::size_t(at)];
                const std::u32string rest = cellOf(line, {at, column.width > 0 ? end - at : 0});
                toWords = toWords && isWideDigit(before) && isWideLetter(after) &&
                          std::ranges::count_if(rest, isWideLetter) >= 4;
                toNumbers =
                    toNumbers && isWideLetter(before) && (isWideDigit(after) || after == U' ') && isWideValue(rest);
                padded = padded || after == U' ';
                full = full || isWideDigit(after);
            }
            if (!toWords && !(toNumbers && padded && full))
                continue;
            FixedColumn rest{at, column.width > 0 ? end - at : 0};
            result.last().width = at - result.last().start;
            result.append(rest);
        }
    }
    return result;
}

QList<FixedColumn> fixedColumnsOf(const std::vector<Line> &lines, std::size_t from, std::size_t to)
{
    std::vector<bool> used;
    for (std::size_t i = from; i < to; ++i) {
        const std::u32string &text = lines[i].text;
        if (text.size() > used.size())
            used.resize(text.size());
        for (std::size_t k = 0; k < text.size(); ++k)
            if (text[k] == U'\t')
                return {};
            else if (text[k] != U' ')
                used[k] = true;
    }
    QList<FixedColumn> columns;
    QList<int> gaps; // before each column
    int gap = 2;
    for (std::size_t k = 0; k < used.size(); ++k) {
        if (!used[k]) {
            ++gap;
            continue;
        }
        if (gap > 0) {
            if (!columns.isEmpty())
                columns.last().width = int(k) - columns.last().start;
            columns.append({int(k), 0});
            gaps.append(gap);
        }
        gap = 0;
    }
    columns = divided(joined(columns, gaps, lines, from, to), lines, from, to);
    if (!columns.isEmpty())
        columns.first().width += columns.first().start;
    if (!columns.isEmpty())
        columns.first().start = 0;
    if (columns.size() == 1)
        columns.first().width = 0;
    return columns;
}

} // namespace

std::optional<FixedWidthGuess> guessFixedWidth(QByteArrayView text)
{
    const std::vector<Line> lines = linesOf(text);
    if (lines.size() < 3)
        return std::nullopt;
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 20); ++i) {
        if (!isRuler(lines[i].text))
            continue;
        const QList<FixedColumn> columns = columnsOfRuler(lines[i].text);
        if (columns.size() >= 2)
            return FixedWidthGuess{columns, i > 0 ? lines[i - 1].number : lines[i].number, true, 0.95};
    }
    // Titles and footers spoil the gaps: whatever leaves most columns when it is taken off is one.
    FixedWidthGuess best;
    std::size_t fewestTaken = 0;
    for (std::size_t titles = 0; titles <= std::min<std::size_t>(kMostTitles, lines.size() - 3); ++titles) {
        for (std::size_t footers = 0; footers <= kMostLinesBelow && titles + footers + 3 <= lines.size(); ++footers) {
            const QList<FixedColumn> columns = fixedColumnsOf(lines, titles, lines.size() - footers);
            const bool better =
                columns.size() >
                best.columns.size() +
                    qsizetype(fewestTaken == 0 && titles + footers > 0 && best.columns.size() > 1 ? 1 : 0);
            if (!better)
                continue;
            best.columns = columns;
            best.firstLine = titles == 0 ? 1 : lines[titles].number;
            fewestTaken = titles + footers;
        }
    }
    if (best.columns.size() < 2)
        return std::nullopt;
    // In prose, gaps at the same place of all lines are chance; in a table most lines show several of them.
    qsizetype cells = 0;
    qsizetype filled = 0;
    qsizetype wide = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::u32string &line = lines[i].text;
        wide += line.find(U"  ") != std::u32string::npos;
        for (const FixedColumn &column : std::as_const(best.columns)) {
            ++cells;
            const auto start = std::size_t(column.start);
            if (start >= line.size())
                continue;
            const std::u32string cell =
                column.width > 0 ? line.substr(start, std::size_t(column.width)) : line.substr(start);
            filled += cell.find_first_not_of(U' ') != std::u32string::npos;
        }
    }
    if (filled * 3 < cells || wide * 2 < std::ssize(lines))
        return std::nullopt;
    best.confidence = 0.6 + 0.3 * double(filled) / double(cells);
    return best;
}

} // namespace aw::data
