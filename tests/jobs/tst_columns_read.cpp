// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of each step's output are read where nothing is seen but the result.
#include "engine/jobs/run_plan.h"
#include "engine/steps/register_steps.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::jobs;

namespace
{

core::Step step(const QString &id, const QString &type, const QJsonObject &config, const QStringList &inputs = {})
{
    core::Step result;
    result.id = id;
    result.type = type;
    result.config = config;
    result.inputs = inputs;
    return result;
}

QJsonArray keys(const QString &left, const QString &right)
{
    return {QJsonObject{{u"left"_s, left}, {u"right"_s, right}}};
}

const QJsonObject kRevenue{
    {u"group_by"_s, QJsonArray{u"name"_s}},
    {u"measures"_s,
     QJsonArray{QJsonObject{{u"function"_s, u"sum"_s}, {u"column"_s, u"revenue"_s}, {u"as"_s, u"total"_s}}}}};
const QJsonObject kFormula{
    {u"formulas"_s,
     QJsonArray{QJsonObject{{u"column"_s, u"revenue"_s}, {u"expression"_s, u"\"unit \"\"price\"\"\" * AMOUNT"_s}}}}};

} // namespace

class ColumnsReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void onlyWhatLaterStepsUse();
    void theResultIsWhole();
    void severalReadersTogether();
    void namesThatWereChanged();

private:
    // Of the columns, those that are read of the step's output.
    QStringList read(const QList<core::Step> &steps, const QString &id, const QStringList &columns,
                     const core::RunRange &range = {})
    {
        QList<PlannedStep> plan = *planRun(m_catalogue, steps);
        findColumnsRead(plan, *scopeOf(plan, steps, range));
        QStringList found;
        for (const PlannedStep &planned : std::as_const(plan))
            for (const QString &column : columns)
                if (steps[planned.index].id == id && planned.columnsRead.contains(column))
                    found.append(column);
        return found;
    }

    steps::Catalogue m_catalogue;
    const QList<core::Step> m_steps{
        step(u"orders"_s, u"loading"_s, {}),
        step(u"people"_s, u"loading"_s, {}),
        step(u"both"_s, u"join"_s, {{u"keys"_s, keys(u"person"_s, u"id"_s)}}, {u"orders"_s, u"people"_s}),
        step(u"sum"_s, u"formula"_s, kFormula, {u"both"_s}),
        step(u"totals"_s, u"aggregate"_s, kRevenue, {u"sum"_s}),
        step(u"last"_s, u"sort"_s, {{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"total"_s}}}}}, {u"totals"_s})};
};

void ColumnsReadTest::onlyWhatLaterStepsUse()
{
    const QStringList all{u"person"_s, u"id"_s,      u"unit \"price\""_s, u"amount"_s,
                          u"name"_s,   u"comment"_s, u"total"_s,          u"revenue"_s};
    QCOMPARE(read(m_steps, u"sum"_s, all), (QStringList{u"name"_s, u"total"_s, u"revenue"_s}));
    QCOMPARE(read(m_steps, u"both"_s, all),
             (QStringList{u"unit \"price\""_s, u"amount"_s, u"name"_s, u"total"_s, u"revenue"_s}));
    QVERIFY(read(m_steps, u"orders"_s, all).contains(u"person"_s));
    QVERIFY(read(m_steps, u"people"_s, all).contains(u"id"_s));
    QVERIFY(!read(m_steps, u"people"_s, all).contains(u"comment"_s));
}

void ColumnsReadTest::theResultIsWhole()
{
    QCOMPARE(read(m_steps, u"last"_s, {u"anything"_s}), QStringList{u"anything"_s});
    const core::RunRange upTo{core::RunRange::Kind::To, u"both"_s};
    QCOMPARE(read(m_steps, u"both"_s, {u"anything"_s}, upTo), QStringList{u"anything"_s});
}

void ColumnsReadTest::severalReadersTogether()
{
    QList<core::Step> steps = m_steps;
    steps.insert(5, step(u"late"_s, u"filter"_s, {{u"condition"_s, u"delay > 3"_s}}, {u"both"_s}));
    QVERIFY(read(steps, u"both"_s, {u"delay"_s}).contains(u"delay"_s));
    QVERIFY(!read(m_steps, u"both"_s, {u"delay"_s}).contains(u"delay"_s));
    steps[5] = step(u"late"_s, u"note"_s, {}, {u"both"_s}); // does not say what it reads
    QVERIFY(read(steps, u"both"_s, {u"delay"_s}).contains(u"delay"_s));
}

void ColumnsReadTest::namesThatWereChanged()
{
    QList<core::Step> steps = m_steps;
    const QJsonObject pair{{u"column"_s, u"comment_right"_s}, {u"to"_s, u"NAME"_s}};
    steps.insert(3, step(u"renamed"_s, u"rename_columns"_s, {{u"pairs"_s, QJsonArray{pair}}}, {u"both"_s}));
    steps[4].inputs = {u"renamed"_s};
    QVERIFY(read(steps, u"both"_s, {u"comment_right"_s}).contains(u"comment_right"_s));
    QVERIFY(read(steps, u"people"_s, {u"comment"_s}).contains(u"comment"_s)); // the suffix comes from the join
    const QJsonObject styled{{u"style"_s, u"snake_case"_s}};
    steps[3].config = styled;
    QVERIFY(read(steps, u"both"_s, {u"anything"_s}).contains(u"anything"_s));
}

QTEST_GUILESS_MAIN(ColumnsReadTest)
#include "tst_columns_read.moc"
