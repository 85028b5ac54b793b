// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/plot_choice.h"

#include "ui/tables/column_looks.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using data::PlotKind;

namespace
{

bool isDegree(const core::Column &column, const QString &meaning, const QStringList &names)
{
    return column.isNumeric() &&
           (column.meaning.isEmpty() ? names.contains(column.name, Qt::CaseInsensitive) : column.meaning == meaning);
}

bool isLongitude(const core::Column &column)
{
    return isDegree(column, u"longitude"_s, {u"longitude"_s, u"lon"_s, u"lng"_s, u"long"_s});
}

bool isLatitude(const core::Column &column)
{
    return isDegree(column, u"latitude"_s, {u"latitude"_s, u"lat"_s});
}

// The name of the first column that fits; empty for none.
QString columnThat(const core::Schema &schema, const std::function<bool(const core::Column &)> &fits)
{
    const auto found = std::ranges::find_if(schema.columns, fits);
    return found == schema.columns.end() ? QString() : found->name;
}

QString columnMeaning(const core::Schema &schema, const QString &meaning)
{
    return columnThat(schema, [&](const core::Column &column) { return column.meaning == meaning; });
}

} // namespace

PlotChoice firstPlot(const core::Schema &schema, const QMap<QString, QString> &preferred)
{
    const QString source = preferred.value(u"link_source_by"_s, columnMeaning(schema, u"edge source"_s));
    const QString target = preferred.value(u"link_target_by"_s, columnMeaning(schema, u"edge target"_s));
    if (schema.indexOf(source) >= 0 && schema.indexOf(target) >= 0)
        return {PlotKind::Graph, source, target};
    QStringList measures;
    for (const core::Column &column : schema.columns)
        if (isMeasure(column))
            measures.append(column.name);
    const QString longitude = columnThat(schema, isLongitude);
    const QString latitude = columnThat(schema, isLatitude);
    if (!longitude.isEmpty() && !latitude.isEmpty())
        measures = QStringList{longitude, latitude};
    const QString category = columnThat(schema, [](const core::Column &column) { return !isMeasure(column); });
    return {measures.size() >= 2   ? PlotKind::Scatter
            : measures.size() == 1 ? PlotKind::Histogram
                                   : PlotKind::Bar,
            preferred.value(u"points_x_by"_s, measures.value(0, category)),
            preferred.value(u"points_y_by"_s, measures.value(1))};
}

std::pair<QString, QString> likelyLinks(const core::Schema &schema)
{
    QStringList named; // what is linked has names rather than measures
    for (const core::Column &column : schema.columns)
        if (!isMeasure(column))
            named.append(column.name);
    return {named.value(0), named.value(1, named.value(0))};
}

bool isMeasure(const core::Column &column)
{
    return column.isNumeric() || isTimeColumn(column);
}

bool isPlaceOnEarth(const core::Schema &schema, const QString &x, const QString &y)
{
    const qsizetype across = schema.indexOf(x);
    const qsizetype upwards = schema.indexOf(y);
    return across >= 0 && upwards >= 0 && isLongitude(schema.columns[across]) && isLatitude(schema.columns[upwards]);
}

} // namespace aw::ui
