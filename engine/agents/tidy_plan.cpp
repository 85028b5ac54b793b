// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/tidy_plan.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

namespace
{

using PeriodKind = PeriodName::Kind;

struct PeriodColumn {
    PeriodName name;
    const ColumnFacts *facts = nullptr;
};

// What stands around the period, without the marks that joined them.
QString measureOf(const QString &before, const QString &after)
{
    static const QRegularExpression kMarks(u"^[\\s_.:/|-]+|[\\s_.:/|-]+$"_s);
    QString left = QString(before).remove(kMarks);
    QString right = QString(after).remove(kMarks);
    if (left == "("_L1 || left == "["_L1 || left == "X"_L1 || left == "Y"_L1 || left == "FY"_L1)
        left.clear(); // "X2019" is how R writes a year
    while (left.endsWith(u'(') || left.endsWith(u'['))
        left = left.chopped(1).trimmed();
    while (right.startsWith(u')') || right.startsWith(u']'))
        right = right.sliced(1).trimmed();
    return left.isEmpty() ? right : right.isEmpty() ? left : left + u' ' + right;
}

QString wordOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Year:
        return u"year"_s;
    case PeriodKind::Quarter:
        return u"quarter"_s;
    case PeriodKind::Month:
    case PeriodKind::MonthName:
        return u"month"_s;
    }
    return {};
}

QString freeName(const QString &wanted, const QSet<QString> &taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name.toLower()); ++i)
        name = u"%1_%2"_s.arg(wanted).arg(i);
    return name;
}

bool sameKindOfValues(const QList<PeriodColumn> &columns)
{
    const core::Column &first = columns.first().facts->column;
    return std::ranges::all_of(columns, [&](const PeriodColumn &each) {
        const core::Column &column = each.facts->column;
        return column.type == first.type || (column.isNumeric() && first.isNumeric()) || each.facts->values == 0;
    });
}

} // namespace

std::optional<PeriodName> periodOf(const QString &columnName)
{
    static const QRegularExpression kQuarter(
        u"(?<![0-9])(?:((?:19|20)\\d\\d)[\\s_-]?[Qq]([1-4])|[Qq]([1-4])[\\s_-]?((?:19|20)\\d\\d))(?![0-9])"_s);
    static const QRegularExpression kMonth(u"(?<![0-9])((?:19|20)\\d\\d)[-_/.M](0[1-9]|1[0-2])(?![0-9-])"_s);
    static const QRegularExpression kNamedMonth(
        u"(?<![A-Za-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\\s_.-]*((?:19|20)\\d\\d)(?![0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kYear(u"(?<![0-9])((?:19|20)\\d\\d)(?![0-9])"_s);
    static const QStringList kMonths{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                     u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                     u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    const auto around = [&](const QRegularExpressionMatch &match) {
        return measureOf(columnName.left(match.capturedStart()), columnName.sliced(match.capturedEnd()));
    };
    if (const auto match = kQuarter.match(columnName); match.hasMatch()) {
        const QString year = match.captured(1).isEmpty() ? match.captured(4) : match.captured(1);
        const QString quarter = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
        return PeriodName{PeriodKind::Quarter, u"%1-Q%2"_s.arg(year, quarter), around(match),
                          year.toInt() * 4 + quarter.toInt()};
    }
    if (const auto match = kMonth.match(columnName); match.hasMatch())
        return PeriodName{PeriodKind::Month, u"%1-%2-01"_s.arg(match.captured(1), match.captured(2)), around(match),
                          match.captured(1).toInt() * 12 + match.captured(2).toInt()};
    if (const auto match = kNamedMonth.match(columnName); match.hasMatch()) {
        const QString begin = match.captured(1).toLower();
        const auto month = std::ranges::find_if(kMonths, [&](const QString &name) { return name.startsWith(begin); });
        const auto number = static_cast<int>(month - kMonths.begin()) + 1;
        return PeriodName{PeriodKind::Month, u"%1-%2-01"_s.arg(match.captured(2)).arg(number, 2, 10, QChar(u'0')),
                          around(match), match.captured(2).toInt() * 12 + number};
    }
    const QString word = columnName.trimmed().toLower();
    for (int i = 0; i < kMonths.size(); ++i)
        if (word == kMonths[i] || (word.size() == 3 && kMonths[i].startsWith(word)))
            return PeriodName{PeriodKind::MonthName, columnName.trimmed(), {}, i};
    if (const auto match = kYear.match(columnName); match.hasMatch())
        return PeriodName{PeriodKind::Year, match.captured(1), around(match), match.captured(1).toInt()};
    return std::nullopt;
}

TidyPlan planTidy(const TidyRules &rules, const QList<ColumnFacts> &facts)
{
    QMap<PeriodKind, QList<PeriodColumn>> byKind;
    QSet<QString> taken;
    for (const ColumnFacts &each : facts) {
        if (const auto name = periodOf(each.column.name))
            byKind[name->kind].append({*name, &each});
        taken.insert(each.column.name.toLower());
    }
    QList<PeriodColumn> columns;
    for (const QList<PeriodColumn> &each : std::as_const(byKind))
        if (each.size() > columns.size())
            columns = each;
    TidyPlan plan;
    QMap<QString, QList<PeriodColumn>> byMeasure;
    for (const PeriodColumn &each : std::as_const(columns))
        byMeasure[each.name.measure].append(each);
    // A measure with too few periods is a column like any other: "founded 1900".
    QSet<QString> periods;
    for (auto it = byMeasure.begin(); it != byMeasure.end();) {
        if (it->size() < rules.fewestColumns) {
            it = byMeasure.erase(it);
            continue;
        }
        for (const PeriodColumn &each : std::as_const(*it))
            periods.insert(each.name.period);
        ++it;
    }
    if (byMeasure.isEmpty())
        return plan;
    for (auto it = byMeasure.begin(); it != byMeasure.end(); ++it) {
        const QString what = it.key().isEmpty() ? u"values"_s : it.key();
        QSet<QString> own;
        for (const PeriodColumn &each : std::as_const(*it))
            own.insert(each.name.period);
        if (own.size() != it->size()) {
            plan.warning = u"Several columns of “%1” name the same period, so they were left as they are"_s.arg(what);
            return plan;
        }
        if (!sameKindOfValues(*it)) {
            plan.warning =
                u"The columns of “%1” look like periods, but hold values of different kinds, so they were left as they are"_s
                    .arg(what);
            return plan;
        }
    }
    Operation unpivot;
    unpivot.kind = Operation::Kind::Unpivot;
    const PeriodKind kind = columns.first().name.kind;
    QSet<QString> staying = taken;
    QList<PeriodColumn> wide;
    for (const QList<PeriodColumn> &each : std::as_const(byMeasure))
        for (const PeriodColumn &column : each) {
            staying.remove(column.facts->column.name.toLower());
            wide.append(column);
        }
    std::ranges::stable_sort(wide,
                             [](const PeriodColumn &a, const PeriodColumn &b) { return a.name.order < b.name.order; });
    unpivot.to = freeName(wordOf(kind), staying);
    staying.insert(unpivot.to.toLower());
    unpivot.type = kind == PeriodKind::Year ? u"BIGINT"_s : kind == PeriodKind::Month ? u"DATE"_s : u"VARCHAR"_s;
    QMap<QString, QString> measureNames;
    for (auto it = byMeasure.begin(); it != byMeasure.end(); ++it) {
        const QString name = freeName(it.key().isEmpty() ? u"value"_s : it.key(), staying);
        staying.insert(name.toLower());
        measureNames.insert(it.key(), name);
    }
    for (const PeriodColumn &column : std::as_const(wide)) {
        unpivot.columns.append(column.facts->column.name);
        unpivot.values.append(column.name.period);
        unpivot.measures.append(measureNames.value(column.name.measure));
    }
    unpivot.reason = u"the names of %1 columns are %2s, and their values are of one kind"_s.arg(
        QString::number(wide.size()), wordOf(kind));
    plan.unpivot = unpivot;
    return plan;
}

} // namespace aw::agents
