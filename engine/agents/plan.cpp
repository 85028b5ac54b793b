// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/plan.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using Kind = Operation::Kind;

namespace
{
constexpr std::array<const char *, 9> kKinds{"read",    "require_value", "drop_column", "impute", "to_number",
                                             "one_hot", "date_parts",    "split",       "use_as"};
constexpr qint64 kMostSeed = qint64{1} << 53; // what a JSON number holds exactly

bool hasIndicator(Kind kind)
{
    return kind == Kind::Impute || kind == Kind::OneHot || kind == Kind::DateParts;
}

} // namespace

QString kindName(Kind kind)
{
    return QString::fromLatin1(kKinds.at(static_cast<std::size_t>(kind)));
}

QList<Operation> Plan::ofKind(Kind kind) const
{
    QList<Operation> result;
    std::ranges::copy_if(operations, std::back_inserter(result),
                         [&](const Operation &each) { return each.kind == kind; });
    return result;
}

QString describe(const Operation &operation)
{
    const QString columns = u"“%1”"_s.arg(operation.columns.join(u"”, “"_s));
    switch (operation.kind) {
    case Kind::Read: {
        if (operation.reading.kind == data::TextReading::Kind::Text)
            return u"Keep %1 as text"_s.arg(columns);
        static const std::array<QString, 6> words{u"text"_s,          u"whole numbers"_s, u"numbers"_s,
                                                  u"true or false"_s, u"dates"_s,         u"points in time"_s};
        QString what = words.at(static_cast<std::size_t>(operation.reading.kind));
        if (operation.meaning == "currency"_L1 && !operation.unit.isEmpty())
            what = u"money in %1"_s.arg(operation.unit);
        else if (!operation.unit.isEmpty())
            what += u" in %1"_s.arg(operation.unit);
        return u"Read %1 as %2"_s.arg(columns, what);
    }
    case Kind::RequireValue:
        return u"Leave out rows without a value in %1"_s.arg(columns);
    case Kind::DropColumn:
        return u"Leave out the column %1"_s.arg(columns);
    case Kind::Impute:
        return u"Fill what is missing in %1 with the median"_s.arg(columns);
    case Kind::ToNumber:
        return u"Write %1 as 0 and 1"_s.arg(columns);
    case Kind::OneHot:
        return u"Make a 0/1 column of each of the %1 values of %2"_s.arg(operation.values.size()).arg(columns);
    case Kind::DateParts:
        return u"Take year, month, day and weekday from %1"_s.arg(columns);
    case Kind::Split:
        return u"Add the column %1: %2 % of the rows for testing, seed %3"_s.arg(columns)
            .arg(operation.share * 100)
            .arg(operation.seed);
    case Kind::UseAs:
        return u"Use %1 as %2"_s.arg(columns, operation.role);
    }
    return {};
}

QJsonObject toJson(const Plan &plan)
{
    QJsonArray operations;
    for (const Operation &operation : plan.operations) {
        QJsonObject object{{u"operation"_s, kindName(operation.kind)},
                           {u"columns"_s, QJsonArray::fromStringList(operation.columns)},
                           {u"reason"_s, operation.reason}};
        if (operation.kind == Kind::Read) {
            object.insert(u"reading"_s, data::toJson(operation.reading));
            object.insert(u"missing_markers"_s, QJsonArray::fromStringList(operation.missingMarkers));
            object.insert(u"meaning"_s, core::jsonOrNull(operation.meaning.isEmpty() ? QString() : operation.meaning));
            object.insert(u"unit"_s, core::jsonOrNull(operation.unit.isEmpty() ? QString() : operation.unit));
        } else if (operation.kind == Kind::OneHot) {
            object.insert(u"values"_s, QJsonArray::fromStringList(operation.values));
        } else if (operation.kind == Kind::UseAs) {
            object.insert(u"role"_s, operation.role);
        } else if (operation.kind == Kind::Split) {
            object.insert(u"share"_s, operation.share);
            object.insert(u"seed"_s, operation.seed);
        }
        if (hasIndicator(operation.kind))
            object.insert(u"indicator"_s, operation.indicator);
        operations.append(object);
    }
    return {{u"target"_s, plan.target},
            {u"operations"_s, operations},
            {u"warnings"_s, QJsonArray::fromStringList(plan.warnings)}};
}

core::Result<Plan> planFromJson(const QJsonObject &object)
{
    core::ObjectReader reader(object);
    Plan plan;
    plan.target = reader.text(u"target");
    plan.warnings = reader.texts(u"warnings");
    const QJsonArray operations = reader.array(u"operations");
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const QString place = u"operations[%1]"_s.arg(i);
        core::ObjectReader each(operations[i].toObject(), place, reader.problems());
        Operation operation;
        const QString kind = each.text(u"operation", 1);
        const auto known =
            std::ranges::find_if(kKinds, [&](const char *name) { return kind == QLatin1StringView(name); });
        if (known == kKinds.end()) {
            each.problem(u"operation", u"There is no operation “%1”."_s.arg(kind), u"enum"_s);
            continue;
        }
        operation.kind = static_cast<Kind>(known - kKinds.begin());
        operation.columns = each.texts(u"columns");
        if (operation.columns.isEmpty())
            each.problem(u"columns", u"An operation names at least one column."_s, u"too_short"_s);
        operation.reason = each.optionalText(u"reason");
        QStringList keys{u"operation"_s, u"columns"_s, u"reason"_s};
        if (operation.kind == Kind::Read) {
            if (auto reading = data::readingFromJson(each.object(u"reading"), each.at(u"reading")))
                operation.reading = *reading;
            else
                *reader.problems() += reading.error().problems;
            operation.missingMarkers = each.texts(u"missing_markers");
            operation.meaning = each.optionalText(u"meaning");
            operation.unit = each.optionalText(u"unit");
            keys << u"reading"_s << u"missing_markers"_s << u"meaning"_s << u"unit"_s;
        } else if (operation.kind == Kind::OneHot) {
            operation.values = each.texts(u"values");
            keys << u"values"_s;
        } else if (operation.kind == Kind::UseAs) {
            operation.role = each.text(u"role", 1);
            keys << u"role"_s;
        } else if (operation.kind == Kind::Split) {
            operation.share = each.number(u"share", 0, 0, 1);
            operation.seed = each.integer(u"seed", 0, -kMostSeed, kMostSeed);
            keys << u"share"_s << u"seed"_s;
        }
        if (hasIndicator(operation.kind)) {
            operation.indicator = each.boolean(u"indicator", false);
            keys << u"indicator"_s;
        }
        each.rejectOthers(keys);
        plan.operations.append(operation);
    }
    reader.rejectOthers({u"target"_s, u"operations"_s, u"warnings"_s});
    AW_CHECK(reader.status(u"The plan"_s));
    return plan;
}

} // namespace aw::agents
