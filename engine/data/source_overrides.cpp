// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/source_overrides.h"

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

void put(QJsonObject &object, QLatin1StringView key, const std::optional<QString> &value)
{
    if (value)
        object.insert(key, *value);
}
void put(QJsonObject &object, QLatin1StringView key, std::optional<bool> value)
{
    if (value)
        object.insert(key, *value);
}
void put(QJsonObject &object, QLatin1StringView key, std::optional<int> value)
{
    if (value)
        object.insert(key, *value);
}
void put(QJsonObject &object, QLatin1StringView key, const std::optional<QList<FixedColumn>> &value)
{
    if (value)
        object.insert(key, toJson(*value));
}

void take(const QJsonObject &object, QLatin1StringView key, std::optional<QString> &value)
{
    if (const QJsonValue found = object.value(key); found.isString())
        value = found.toString();
}
void take(const QJsonObject &object, QLatin1StringView key, std::optional<bool> &value)
{
    if (const QJsonValue found = object.value(key); found.isBool())
        value = found.toBool();
}
void take(const QJsonObject &object, QLatin1StringView key, std::optional<int> &value)
{
    if (const QJsonValue found = object.value(key); found.isDouble())
        value = found.toInt();
}
void take(const QJsonObject &object, QLatin1StringView key, std::optional<QList<FixedColumn>> &value)
{
    value = fixedColumnsFrom(object.value(key));
}

// Calls visit(key, value) for everything but the format.
template <typename Overrides, typename Visit>
void eachSetting(Overrides &overrides, Visit visit)
{
    visit("encoding"_L1, overrides.encoding);
    visit("delimiter"_L1, overrides.delimiter);
    visit("quote"_L1, overrides.quote);
    visit("escape"_L1, overrides.escape);
    visit("comment"_L1, overrides.comment);
    visit("header"_L1, overrides.header);
    visit("skip_lines"_L1, overrides.skipLines);
    visit("header_rows"_L1, overrides.headerRows);
    visit("units_row"_L1, overrides.unitsRow);
    visit("footer_lines"_L1, overrides.footerRecords);
    visit("columns"_L1, overrides.columns);
    visit("sheet"_L1, overrides.sheet);
    visit("range"_L1, overrides.range);
    visit("table"_L1, overrides.table);
    visit("member"_L1, overrides.member);
    visit("file_column"_L1, overrides.fileColumn);
}

} // namespace

QJsonObject toJson(const SourceOverrides &overrides)
{
    QJsonObject object;
    if (overrides.format)
        object.insert("format"_L1, formatName(*overrides.format));
    eachSetting(overrides, [&](QLatin1StringView key, const auto &value) { put(object, key, value); });
    return object;
}

SourceOverrides overridesFromJson(const QJsonObject &object)
{
    SourceOverrides overrides;
    if (const QJsonValue format = object.value("format"_L1); format.isString())
        overrides.format = formatFromName(format.toString());
    eachSetting(overrides, [&](QLatin1StringView key, auto &value) { take(object, key, value); });
    return overrides;
}

} // namespace aw::data
