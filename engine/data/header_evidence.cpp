// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/header_evidence.h"

#include "engine/data/cell_kind.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

constexpr qsizetype kHeaderEvidence = 200; // rows that are compared with the header

} // namespace

bool isPeriod(const QByteArray &cell)
{
    const QByteArray text = cell.trimmed();
    if (text.size() < 4 || text.size() > 10)
        return false;
    if (text.size() == 4) {
        const int year = text.toInt();
        return year >= 1800 && year <= 2200;
    }
    static const QRegularExpression kPeriod(
        u"^((0?[1-9]|1[0-2])[./-](18|19|20|21)\\d\\d|(18|19|20|21)\\d\\d[./-](0?[1-9]|1[0-2])|"
        "\\d{1,2}([./-])\\d{1,2}\\6(\\d\\d|\\d{4})|\\d{4}([./-])\\d{1,2}\\8\\d{1,2})$"_s);
    return kPeriod.match(QString::fromLatin1(text)).hasMatch();
}

bool isUnitText(const QByteArray &cell, bool *certain)
{
    static const QSet<QByteArray> known{
        "kg",  "g",  "mg",  "t",    "lb",    "lbs", "oz",  "km",    "m",      "cm",   "mm",    "mi",  "ft",
        "in",  "m²", "km²", "m³",   "m2",    "m3",  "l",   "L",     "ml",     "s",    "sec",   "ms",  "min",
        "h",   "hr", "hrs", "d",    "days",  "°C",  "°F",  "°",     "K",      "C",    "F",     "W",   "kW",
        "kWh", "MW", "MWh", "V",    "mV",    "A",   "mA",  "Hz",    "kHz",    "MHz",  "GHz",   "B",   "kB",
        "KB",  "MB", "GB",  "TB",   "px",    "%",   "‰",   "ppm",   "mph",    "km/h", "m/s",   "bar", "hPa",
        "kPa", "Pa", "psi", "kcal", "kJ",    "J",   "N",   "Nm",    "rpm",    "USD",  "EUR",   "GBP", "CHF",
        "JPY", "$",  "€",   "£",    "¥",     "deg", "rad", "mol",   "mmol/l", "mg/l", "mg/dl", "µg",  "µm",
        "nm",  "cd", "lx",  "dB",   "years", "pcs", "Stk", "Stück", "count"};
    const QByteArray text = cell.trimmed();
    const bool bracketed = (text.startsWith('(') && text.endsWith(')')) || (text.startsWith('[') && text.endsWith(']'));
    const QByteArray inner = bracketed ? text.sliced(1).chopped(1).trimmed() : text;
    if (inner.isEmpty() || inner == "-" || inner == "--" || inner == "n/a" || inner == "none")
        return true;
    if (inner.size() > 16 || std::ranges::all_of(inner, [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const bool isKnown = known.contains(inner);
    *certain = *certain || isKnown || bracketed;
    return isKnown || bracketed;
}

double headerVote(const QByteArray &text, qsizetype column, const QList<SampleRecord> &body)
{
    const CellKind head = cellKind(text);
    qsizetype values = 0;
    qsizetype booleans = 0;
    qsizetype periods = 0;
    qsizetype texts = 0;
    qsizetype same = 0;
    for (const SampleRecord &record : body.first(std::min(kHeaderEvidence, body.size()))) {
        if (column >= record.cells.size())
            continue;
        const QByteArray &cell = record.cells[column].text;
        const CellKind kind = cellKind(cell);
        values += isValueLike(kind);
        booleans += kind == CellKind::Boolean;
        periods += isPeriod(cell);
        texts += kind == CellKind::Words || kind == CellKind::Jumble;
        same += cell == text;
    }
    // "n" or "no" may be a name as well as a value.
    const bool headIsText = head == CellKind::Words || head == CellKind::Jumble ||
                            (head == CellKind::Boolean && booleans * 2 < values + texts);
    if (values > texts * 2) {
        if (headIsText)
            return 1;
        // Years, months and days are good names of columns, though they look like values.
        if (isPeriod(text) && periods * 2 < values)
            return 0.3;
        return isValueLike(head) ? -1 : -0.2;
    }
    if (isValueLike(head) && !headIsText && head != CellKind::Boolean)
        return -0.2;
    return headIsText && same > 0 ? -0.4 : 0;
}

double headerVotes(const SampleRecord &row, const QList<SampleRecord> &body)
{
    double votes = 0;
    for (qsizetype column = 0; column < row.cells.size(); ++column)
        votes += headerVote(row.cells[column].text, column, body);
    return votes;
}

} // namespace aw::data
