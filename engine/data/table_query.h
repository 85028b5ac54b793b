// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody wants to see the rows of a table: which ones, and in what order.
#pragma once

#include <QList>
#include <QString>

namespace aw::data
{

enum class FilterKind : quint8 { Contains, Equals, Differs, Less, AtMost, Greater, AtLeast, Empty, NotEmpty };

struct ColumnFilter {
    QString column;
    FilterKind kind = FilterKind::Contains;
    QString value; // numbers with a decimal point; dates as the table shows them (2024-07-17)

    bool operator==(const ColumnFilter &) const = default;
};

struct TableQuery {
    QString sortColumn; // empty: the order of the file
    bool descending = false;
    QList<ColumnFilter> filters; // all of them hold
    QString search;              // stands in any column; case does not matter

    bool isPlain() const { return sortColumn.isEmpty() && filters.isEmpty() && search.isEmpty(); }
    bool operator==(const TableQuery &) const = default;
};

} // namespace aw::data
