// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cell_kind.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace aw::data
{

namespace
{

using std::string_view;

constexpr std::array<string_view, 11> kMissing{"n/a", "na", "null", "none", "nan", "-", "--", "?", "#n/a", ":", ".."};
constexpr std::array<string_view, 6> kBooleans{"true", "false", "yes", "no", "y", "n"};
constexpr std::array<string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                              "jul", "aug", "sep", "oct", "nov", "dec"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0; // other scripts count as letters
}

bool consistsOf(string_view text, string_view others)
{
    return std::ranges::all_of(text, [&](char c) { return isDigit(c) || others.find(c) != string_view::npos; });
}

bool isNumber(string_view text)
{
    for (const string_view symbol : {"$", "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5"}) { // dollar, euro, pound, yen
        if (text.starts_with(symbol))
            text.remove_prefix(symbol.size());
        else if (text.ends_with(symbol))
            text.remove_suffix(symbol.size());
    }
    if (text.ends_with('%'))
        text.remove_suffix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    if (const auto e = text.find('e'); e != string_view::npos && e > 0)
        return isDigit(text.back()) && consistsOf(text.substr(0, e), "+-.") && consistsOf(text.substr(e + 1), "+-");
    return std::ranges::any_of(text, isDigit) && consistsOf(text, "+-.,' ()") &&
           text.find_first_of("+-", 1) == string_view::npos;
}

bool isTime(string_view text)
{
    const auto digits = std::ranges::count_if(text, isDigit);
    if (digits < 3 || digits > 20 || text.size() > 40)
        return false;
    const auto separators =
        std::ranges::count_if(text, [](char c) { return c == '-' || c == '/' || c == ':' || c == '.'; });
    if (consistsOf(text, "-/:. tz+"))
        return separators >= 2;
    return std::ranges::any_of(kMonths, [&](string_view month) { return text.find(month) != string_view::npos; }) &&
           std::ranges::all_of(text, [](char c) {
               return isDigit(c) || isLetter(c) || string_view("-/:., +").find(c) != string_view::npos;
           });
}

} // namespace

CellKind cellKind(QByteArrayView cell)
{
    const QByteArray lower = cell.trimmed().toByteArray().toLower();
    const string_view text(lower.constData(), static_cast<std::size_t>(lower.size()));
    if (text.empty() || std::ranges::find(kMissing, text) != kMissing.end())
        return CellKind::Empty;
    if (std::ranges::find(kBooleans, text) != kBooleans.end())
        return CellKind::Boolean;
    if (isTime(text))
        return CellKind::Time;
    if (isNumber(text))
        return CellKind::Number;
    const bool words = std::ranges::all_of(text, [](char c) {
        return isDigit(c) || isLetter(c) || string_view(" _-.,!'()/&@#%?$+*").find(c) != string_view::npos;
    });
    return words ? CellKind::Words : CellKind::Jumble;
}

bool isValueLike(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Time || kind == CellKind::Boolean;
}

} // namespace aw::data
