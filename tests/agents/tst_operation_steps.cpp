// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of plans as steps of their own, where tst_step_cases has no table for what they give.
#include "engine/agents/register_steps.h"
#include "engine/data/writers.h"
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::run;

class OperationStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        steps::registerSteps(m_catalogue);
        agents::registerSteps(m_catalogue);
    }

    // The same rows at every run, about as many as were asked for, and all of one kind at the ends.
    void splits()
    {
        const auto tests = [this](double share, int seed) {
            FakeContext context;
            const auto output = run(m_catalogue, context, u"split"_s,
                                    {{u"columns"_s, QJsonArray{u"part ü"_s}}, {u"share"_s, share}, {u"seed"_s, seed}},
                                    {u"SELECT i FROM range(2000) t(i)"_s});
            if (!output)
                return output.error().text();
            return context
                .scalar(u"SELECT count(*) || ' ' || sum(i) FROM (%1) WHERE \"part ü\" = 'test'"_s.arg(
                    output->ports.value(u"main"_s).sql))
                .toString();
        };
        const QString some = tests(0.25, 7);
        QCOMPARE(tests(0.25, 7), some);
        QVERIFY(tests(0.25, 8) != some);
        const int count = some.section(u' ', 0, 0).toInt();
        QVERIFY2(count > 400 && count < 600, qPrintable(some)); // five standard deviations
        QCOMPARE(tests(1, 7), u"2000 1999000"_s);
        QVERIFY(tests(0, 7).isEmpty() || tests(0, 7).startsWith(u"0"_s));
    }

    // What is read again from a file, not kept, is the same, and so is what is said of it.
    void convertsAFileAsAnyRows()
    {
        const QString sql = uR"(FROM (VALUES ('1,5', ' ', '3000-01-01'), ('n/a', '', '0024-05-01'), ('x', NULL, 'y'),
                                (NULL, 'b', NULL), ('1e400', 'c', '2024-05-01')) t(a, b, c))"_s;
        const QJsonObject config = relation_run::object(
            R"({"columns": [{"column": "a", "reading": {"kind": "decimal", "decimal_mark": ",", "group_mark": "."},
                             "missing_markers": ["N/A"]},
                            {"column": "c", "reading": {"kind": "date", "formats": ["%Y-%m-%d"]}}]})");
        const auto answer = [&](bool inFile) -> QString {
            FakeContext context;
            data::Relation input = context.relation(sql);
            if (inFile) {
                input.parquetFile = context.scratchFolder() + u"/input.parquet"_s;
                const auto written =
                    data::writeFile(context.session(), input, input.parquetFile, data::OutputFormat::Parquet);
                if (!written)
                    return written.error().text();
                input.sql = u"SELECT * FROM read_parquet("_s + data::quoteText(input.parquetFile) + u')';
            }
            context.setInputs({input});
            const steps::StepType *type = m_catalogue.find(u"convert"_s);
            context.configure(*type, config);
            const auto output = type->run(context);
            if (!output)
                return output.error().text();
            data::Relation rejects = output->ports.value(u"rejects"_s);
            rejects.sql += u" ORDER BY ALL"_s;
            return relation_run::shown(context, output->ports.value(u"main"_s)) + u"\n\n"_s +
                   relation_run::shown(context, rejects) + u"\n\n"_s +
                   QString::fromUtf8(QJsonDocument(core::toJson(output->ledger)).toJson());
        };
        const QString kept = answer(false);
        QVERIFY2(kept.startsWith(u"a|b|c\n1.5| |3000-01-01\n-||-\n-|-|-\n-|b|-\n-|c|2024-05-01\n\n"_s),
                 qPrintable(kept));
        QVERIFY2(kept.contains(u"|x\n"_s) && kept.contains(u"|0024-05-01\n"_s), qPrintable(kept));
        QCOMPARE(answer(true), kept);
    }

private:
    steps::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(OperationStepsTest)
#include "tst_operation_steps.moc"
