// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/feature_plan.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using Kind = Operation::Kind;

namespace
{

Operation on(Kind kind, const QString &column, const QString &reason)
{
    Operation operation;
    operation.kind = kind;
    operation.columns = {column};
    operation.reason = reason;
    return operation;
}

QString gapText(const ColumnFacts &facts)
{
    return u"%1 of %2 values are missing"_s.arg(QLocale(QLocale::English).toString(facts.rows - facts.values),
                                                QLocale(QLocale::English).toString(facts.rows));
}

} // namespace

FeaturePlan planFeatures(const FeatureRules &rules, const QList<ColumnFacts> &facts)
{
    FeaturePlan plan;
    const auto drop = [&](const ColumnFacts &each, const QString &reason) {
        plan.operations.append(on(Kind::DropColumn, each.column.name, reason));
    };
    qsizetype features = 0;
    for (const ColumnFacts &each : facts) {
        const core::Column &column = each.column;
        const bool gaps = each.values < each.rows;
        if (each.values == 0) {
            drop(each, u"it holds no values"_s);
            continue;
        }
        if (rules.dropMeanings.contains(column.meaning)) {
            drop(each,
                 u"it is of the kind “%1”, from which a model would learn the rows by heart"_s.arg(column.meaning));
            if (column.meaning == "identifier"_L1)
                plan.warnings.append(u"“%1” identifies rows and was left out"_s.arg(column.name));
            continue;
        }
        if (each.constant() && !gaps) {
            drop(each, u"every row has the same value"_s);
            plan.warnings.append(u"“%1” never changes and was left out"_s.arg(column.name));
            continue;
        }
        if (column.isNumeric() || column.type == "BOOLEAN"_L1) {
            if (column.type == "BOOLEAN"_L1)
                plan.operations.append(on(Kind::ToNumber, column.name, u"models need numbers"_s));
            if (gaps || each.offMap > 0) {
                plan.operations.append(on(Kind::Impute, column.name, gapText(each)));
                plan.operations.last().indicator = rules.indicators;
            }
        } else if (column.type == "DATE"_L1 || column.type.startsWith(u"TIMESTAMP"_s)) {
            plan.operations.append(on(Kind::DateParts, column.name, u"models need numbers"_s));
            plan.operations.last().indicator = gaps && rules.indicators;
        } else if (column.isText() && each.distinctIsExact && !each.categories.isEmpty()) {
            plan.operations.append(
                on(Kind::OneHot, column.name, u"it has %1 different values"_s.arg(each.categories.size())));
            plan.operations.last().values = each.categories;
            plan.operations.last().indicator = gaps && rules.indicators;
        } else {
            drop(each, column.isText() ? u"it has more than %1 different values"_s.arg(rules.mostCategories)
                                       : u"values of type %1 are no features"_s.arg(column.type));
            continue;
        }
        ++features;
    }
    if (features == 0)
        plan.warnings.append(u"No column is left that a model could learn from"_s);
    Operation split = on(Kind::Split, rules.splitColumn, u"the same rows are for testing whenever this runs again"_s);
    split.share = rules.testShare;
    split.seed = rules.seed;
    plan.operations.append(split);
    return plan;
}

} // namespace aw::agents
