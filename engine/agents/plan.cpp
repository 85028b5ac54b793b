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
constexpr std::array<const char *, 14> kKinds{"read",    "require_value", "drop_column", "impute", "to_number",
                                              "one_hot", "date_parts",    "split",       "use_as", "rename",
                                              "cast",    "derive",        "unpivot",     "graph"};
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
    case Kind::Rename:
        return u"Call %1 “%2”"_s.arg(columns, operation.to);
    case Kind::Cast:
        return u"Turn %1 into %2"_s.arg(columns, operation.type);
    case Kind::Derive: {
        QStringList names;
        for (const Component &component : operation.components)
            names.append(component.name);
        return u"Derive “%1” from %2"_s.arg(names.join(u"” and “"_s), columns);
    }
    case Kind::Unpivot:
        return u"Make one row for each of %1, with “%2” saying which"_s.arg(columns, operation.to);
    case Kind::Graph:
        return u"Make points of the ends of the links in %1, and a table of the links"_s.arg(columns);
    }
    return {};
}

std::optional<Kind> kindFromName(const QString &name)
{
    const auto known = std::ranges::find_if(kKinds, [&](const char *each) { return name == QLatin1StringView(each); });
    return known == kKinds.end() ? std::nullopt : std::optional(static_cast<Kind>(known - kKinds.begin()));
}

const QStringList &castTypes()
{
    static const QStringList known{u"VARCHAR"_s, u"BIGINT"_s, u"DOUBLE"_s, u"BOOLEAN"_s, u"DATE"_s, u"TIMESTAMP"_s};
    return known;
}

namespace
{

QJsonArray toJson(const QList<Component> &components)
{
    QJsonArray result;
    for (const Component &component : components) {
        QJsonArray terms;
        for (const ComponentTerm &term : component.terms)
            terms.append(QJsonObject{
                {u"column"_s, term.column},
                {u"category"_s, term.category.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(term.category)},
                {u"mean"_s, term.mean},
                {u"scale"_s, term.scale},
                {u"weight"_s, term.weight}});
        result.append(QJsonObject{{u"name"_s, component.name}, {u"terms"_s, terms}});
    }
    return result;
}

QList<Component> readComponents(core::ObjectReader &reader)
{
    constexpr double kMost = 1e300;
    QList<Component> components;
    const QJsonArray array = reader.array(u"components");
    for (qsizetype i = 0; i < array.size(); ++i) {
        core::ObjectReader each(array[i].toObject(), u"%1[%2]"_s.arg(reader.at(u"components")).arg(i),
                                reader.problems());
        Component component;
        component.name = each.text(u"name", 1, 200);
        const QJsonArray terms = each.array(u"terms", 1);
        for (qsizetype k = 0; k < terms.size(); ++k) {
            core::ObjectReader termReader(terms[k].toObject(), u"%1[%2]"_s.arg(each.at(u"terms")).arg(k),
                                          reader.problems());
            ComponentTerm term;
            term.column = termReader.text(u"column", 1);
            if (termReader.has(u"category")) {
                term.category = termReader.text(u"category");
                if (term.category.isNull())
                    term.category = u""_s;
            }
            term.mean = termReader.number(u"mean", 0, -kMost, kMost);
            term.scale = termReader.number(u"scale", 1, -kMost, kMost);
            term.weight = termReader.number(u"weight", 0, -kMost, kMost);
            if (term.scale == 0)
                termReader.problem(u"scale", u"A scale is not 0."_s, u"value_error"_s);
            termReader.rejectOthers({u"column"_s, u"category"_s, u"mean"_s, u"scale"_s, u"weight"_s});
            component.terms.append(term);
        }
        each.rejectOthers({u"name"_s, u"terms"_s});
        components.append(component);
    }
    return components;
}

std::optional<Operation> readOperation(core::ObjectReader &each)
{
    Operation operation;
    const QString name = each.text(u"operation", 1);
    const std::optional<Kind> kind = kindFromName(name);
    if (!kind) {
        each.problem(u"operation", u"There is no operation “%1”."_s.arg(name), u"enum"_s);
        return std::nullopt;
    }
    operation.kind = *kind;
    operation.columns = each.texts(u"columns");
    if (operation.columns.isEmpty())
        each.problem(u"columns", u"An operation names at least one column."_s, u"too_short"_s);
    operation.reason = each.optionalText(u"reason");
    QStringList keys{u"operation"_s, u"columns"_s, u"reason"_s};
    switch (operation.kind) {
    case Kind::Read:
        if (auto reading = data::readingFromJson(each.object(u"reading"), each.at(u"reading")))
            operation.reading = *reading;
        else
            *each.problems() += reading.error().problems;
        operation.missingMarkers = each.texts(u"missing_markers");
        operation.meaning = each.optionalText(u"meaning");
        operation.unit = each.optionalText(u"unit");
        operation.confidence = each.number(u"confidence", 0, 0, 1);
        operation.evidence = each.texts(u"evidence");
        keys << u"reading"_s << u"missing_markers"_s << u"meaning"_s << u"unit"_s << u"confidence"_s << u"evidence"_s;
        break;
    case Kind::OneHot:
        operation.values = each.texts(u"values");
        keys << u"values"_s;
        break;
    case Kind::UseAs:
        operation.role = each.text(u"role", 1);
        keys << u"role"_s;
        break;
    case Kind::Split:
        operation.share = each.number(u"share", 0, 0, 1);
        operation.seed = each.integer(u"seed", 0, -kMostSeed, kMostSeed);
        keys << u"share"_s << u"seed"_s;
        break;
    case Kind::Rename:
        operation.to = each.text(u"to", 1, 200);
        keys << u"to"_s;
        break;
    case Kind::Cast:
    case Kind::Unpivot:
        operation.type = each.text(u"type", 1);
        if (!castTypes().contains(operation.type))
            each.problem(u"type", u"Known types: %1."_s.arg(castTypes().join(u", "_s)), u"enum"_s);
        keys << u"type"_s;
        if (operation.kind == Kind::Cast)
            break;
        operation.to = each.text(u"to", 1, 200);
        operation.values = each.texts(u"values");
        operation.measures = each.texts(u"measures");
        if (operation.values.size() != operation.columns.size())
            each.problem(u"values", u"Every column needs its value."_s, u"value_error"_s);
        if (operation.measures.size() != operation.columns.size())
            each.problem(u"measures", u"Every column needs its measure."_s, u"value_error"_s);
        keys << u"to"_s << u"values"_s << u"measures"_s;
        break;
    case Kind::Derive:
        operation.components = readComponents(each);
        keys << u"components"_s;
        break;
    case Kind::Graph:
        if (operation.columns.size() != 2)
            each.problem(u"columns", u"Links need two columns: where they begin and where they end."_s,
                         u"value_error"_s);
        break;
    case Kind::RequireValue:
    case Kind::DropColumn:
    case Kind::Impute:
    case Kind::ToNumber:
    case Kind::DateParts:
        break;
    }
    if (hasIndicator(operation.kind)) {
        operation.indicator = each.boolean(u"indicator", false);
        keys << u"indicator"_s;
    }
    each.rejectOthers(keys);
    return operation;
}

} // namespace

QJsonObject toJson(const Operation &operation)
{
    QJsonObject object{{u"operation"_s, kindName(operation.kind)},
                       {u"columns"_s, QJsonArray::fromStringList(operation.columns)},
                       {u"reason"_s, operation.reason}};
    switch (operation.kind) {
    case Kind::Read:
        object.insert(u"reading"_s, data::toJson(operation.reading));
        object.insert(u"missing_markers"_s, QJsonArray::fromStringList(operation.missingMarkers));
        object.insert(u"meaning"_s, core::jsonOrNull(operation.meaning.isEmpty() ? QString() : operation.meaning));
        object.insert(u"unit"_s, core::jsonOrNull(operation.unit.isEmpty() ? QString() : operation.unit));
        object.insert(u"confidence"_s, operation.confidence);
        object.insert(u"evidence"_s, QJsonArray::fromStringList(operation.evidence));
        break;
    case Kind::OneHot:
        object.insert(u"values"_s, QJsonArray::fromStringList(operation.values));
        break;
    case Kind::UseAs:
        object.insert(u"role"_s, operation.role);
        break;
    case Kind::Split:
        object.insert(u"share"_s, operation.share);
        object.insert(u"seed"_s, operation.seed);
        break;
    case Kind::Rename:
        object.insert(u"to"_s, operation.to);
        break;
    case Kind::Cast:
        object.insert(u"type"_s, operation.type);
        break;
    case Kind::Derive:
        object.insert(u"components"_s, toJson(operation.components));
        break;
    case Kind::Unpivot:
        object.insert(u"to"_s, operation.to);
        object.insert(u"type"_s, operation.type);
        object.insert(u"values"_s, QJsonArray::fromStringList(operation.values));
        object.insert(u"measures"_s, QJsonArray::fromStringList(operation.measures));
        break;
    case Kind::RequireValue:
    case Kind::DropColumn:
    case Kind::Impute:
    case Kind::ToNumber:
    case Kind::DateParts:
    case Kind::Graph:
        break;
    }
    if (hasIndicator(operation.kind))
        object.insert(u"indicator"_s, operation.indicator);
    return object;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonArray operations;
    for (const Operation &operation : plan.operations)
        operations.append(toJson(operation));
    return {{u"target"_s, plan.target},
            {u"operations"_s, operations},
            {u"warnings"_s, QJsonArray::fromStringList(plan.warnings)}};
}

core::Result<Operation> operationFromJson(const QJsonObject &object, const QString &location)
{
    core::ObjectReader reader(object, location);
    const std::optional<Operation> operation = readOperation(reader);
    AW_CHECK(reader.status(u"The operation"_s));
    return *operation;
}

core::Result<Plan> planFromJson(const QJsonObject &object)
{
    core::ObjectReader reader(object);
    Plan plan;
    plan.target = reader.text(u"target");
    plan.warnings = reader.texts(u"warnings");
    const QJsonArray operations = reader.array(u"operations");
    for (qsizetype i = 0; i < operations.size(); ++i) {
        core::ObjectReader each(operations[i].toObject(), u"operations[%1]"_s.arg(i), reader.problems());
        if (const std::optional<Operation> operation = readOperation(each))
            plan.operations.append(*operation);
    }
    reader.rejectOthers({u"target"_s, u"operations"_s, u"warnings"_s});
    AW_CHECK(reader.status(u"The plan"_s));
    return plan;
}

} // namespace aw::agents
