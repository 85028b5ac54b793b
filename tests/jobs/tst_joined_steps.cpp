// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Joins that are computed in one statement give what they give one by one: the same rows in the same order, ledgers,
// errors. What cannot be counted that way is computed one by one after all.
#include "engine/core/json.h"
#include "engine/jobs/job_runner.h"
#include "engine/steps/register_steps.h"
#include "engine/store/store.h"
#include "tests/jobs/test_steps.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;
using steps::StepContext;
using steps::StepOutput;

namespace
{

class Recorder final : public RunObserver
{
public:
    Status stepsChanged(const QList<StepRun> &, const QString &what, const QString &stepId,
                        const QStringList &) override
    {
        if (what == "step.started"_L1)
            started.append(stepId);
        return {};
    }
    void progress(const Progress &) override
    {
        if (onProgress)
            onProgress();
    }
    void log(const LogLine &line) override
    {
        if (line.text.contains("joined together"_L1))
            joined.append(line.stepId);
        else if (line.text.contains("one by one"_L1))
            ++fallbacks;
    }

    QStringList started;
    QStringList joined; // steps whose rows were to be joined with those of their reader
    int fallbacks = 0;
    std::function<void()> onProgress;
};

Step join(const QString &id, const QStringList &inputs, const QString &left, const QString &right,
          const QString &kind = u"inner"_s)
{
    Step made = step(id, u"join"_s, inputs);
    made.config = {{u"kind"_s, kind}, {u"keys"_s, QJsonArray{QJsonObject{{u"left"_s, left}, {u"right"_s, right}}}}};
    return made;
}

Step configured(const QString &id, const QString &type, const QStringList &inputs, const QJsonObject &config)
{
    Step made = step(id, type, inputs);
    made.config = config;
    return made;
}

} // namespace

class JoinedStepsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<steps::Catalogue> m_catalogue;
    SystemClock m_clock;
    RandomIds m_ids;
    std::stop_source m_stop;
    int m_tables = 0;

    // A step that gives the rows of a SELECT; from a file, where rows have numbers, or without.
    Step table(const QString &id, const QString &sql, bool inFile = true)
    {
        const QString type = u"table_%1_%2"_s.arg(id).arg(++m_tables);
        m_catalogue->add(std::make_unique<TestStep>(
            type, QStringList(), [sql, inFile, id](StepContext &context) -> Result<StepOutput> {
                data::Relation relation;
                relation.sql = sql;
                if (inFile) {
                    relation.parquetFile = context.scratchFolder() + u'/' + id + u".parquet"_s;
                    AW_CHECK(context.session().execute(u"COPY ("_s + sql + u") TO '"_s + relation.parquetFile +
                                                       u"' (FORMAT parquet, ROW_GROUP_SIZE 2048)"_s));
                    relation.sql = u"SELECT * FROM read_parquet('"_s + relation.parquetFile + u"')"_s;
                }
                AW_TRY(relation.schema, context.session().describe(relation.sql));
                AW_TRY(const QVariant rows, context.session().scalar(u"SELECT count(*) FROM ("_s + sql + u')'));
                StepOutput output;
                output.ledger.rowsIn = output.ledger.rowsOut = relation.rows = rows.toLongLong();
                output.ports.insert(u"main"_s, relation);
                return output;
            }));
        return step(id, type);
    }

    struct Outcome {
        QByteArray rows; // of the result, in order
        QByteArray steps;
        QString error;
        Recorder recorder;
    };
    void run(const QList<Step> &steps, bool apart, Outcome &outcome)
    {
        Job job;
        job.id = u"11111111-2222-4333-8444-555555555555"_s;
        job.steps = steps;
        if (apart) // then each has to be computed by itself
            job.globalConfig = {{u"step_timeout_s"_s, 1000}};
        RunOptions options{qint64{512} << 20, 2, m_dir->filePath(u"scratch"_s), true, 0};
        const JobRunner runner(*m_catalogue, m_store->files(), m_clock, m_ids, options);
        QList<StepRun> runs;
        const auto result = runner.run(job, {}, m_stop.get_token(), outcome.recorder, runs);
        QJsonArray said;
        for (const StepRun &each : std::as_const(runs))
            said.append(QJsonObject{{u"id"_s, each.stepId},
                                    {u"status"_s, int(each.status)},
                                    {u"attempts"_s, each.completedAt.isValid() ? each.attempts : 0},
                                    {u"in"_s, each.rowsIn},
                                    {u"out"_s, each.rowsOut},
                                    {u"ledger"_s, each.ledger ? toJson(*each.ledger) : QJsonObject()}});
        outcome.steps = compactJson({{u"steps"_s, said}});
        if (!result) {
            outcome.error = result.error().text() + u" / "_s + result.error().where;
            return;
        }
        data::SessionOptions reading;
        reading.tempDirectory = m_dir->filePath(u"ask"_s);
        reading.allowedPaths = {m_store->files().path(result->result.storagePath)};
        const auto session = data::Session::open(reading);
        const auto rows = (*session)->scalar(u"SELECT string_agg(CAST(r AS VARCHAR), chr(10)) FROM read_parquet('"_s +
                                             reading.allowedPaths.first() + u"') AS r"_s);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text()));
        outcome.rows = rows->toString().toUtf8();
        outcome.steps += compactJson({{u"columns"_s, result->result.metadata.value("columns"_L1)}});
    }
    // Both ways, which have to agree.
    void runBoth(const QList<Step> &steps, Outcome &together)
    {
        run(steps, false, together);
        Outcome apart;
        run(steps, true, apart);
        QCOMPARE(apart.recorder.joined, QStringList());
        QCOMPARE(together.error, apart.error);
        QVERIFY2(together.steps == apart.steps, (together.steps + "\n" + apart.steps).constData());
        QCOMPARE(together.rows, apart.rows);
        if (together.error.isEmpty()) // otherwise what waited had begun
            QCOMPARE(together.recorder.started, apart.recorder.started);
    }

    // Orders with the place of their customer and the country of that place; 50 customers, 7 places, 3 countries.
    QList<Step> shop()
    {
        return {
            table(u"orders"_s, u"SELECT 1000 - range AS id, (range * 7) % 61 AS customer, 'é ' || range AS \"größe\" "
                               "FROM range(1000)"_s),
            table(u"customers"_s, u"SELECT range AS customer, range % 9 AS place, 'n' || range AS id FROM range(50)"_s),
            table(u"places"_s, u"SELECT range AS place, range % 4 AS country FROM range(7)"_s),
            table(u"countries"_s, u"SELECT range AS country, ['AT', 'DE', 'FR'][range + 1] AS code FROM range(3)"_s)};
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = *store::Store::open(m_dir->filePath(u"store"_s));
        m_catalogue = std::make_unique<steps::Catalogue>();
        steps::registerSteps(*m_catalogue);
        m_stop = {};
    }
    void cleanup()
    {
        m_store.reset();
        m_catalogue.reset();
    }

    void aChainOnTheLeft()
    {
        const QList<Step> steps =
            shop() + QList<Step>{join(u"a"_s, {u"orders"_s, u"customers"_s}, u"customer"_s, u"customer"_s),
                                 join(u"b"_s, {u"a"_s, u"places"_s}, u"place"_s, u"place"_s),
                                 join(u"c"_s, {u"b"_s, u"countries"_s}, u"country"_s, u"country"_s)};
        Outcome together;
        runBoth(steps, together);
        QCOMPARE(together.recorder.joined, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(together.recorder.fallbacks, 0);
        QVERIFY(together.rows.contains("'größe': é 0"));
        QVERIFY(together.steps.contains("\"in\":1000,\"ledger\""));
    }

    void aTreeOnTheRight()
    {
        const QList<Step> steps =
            shop() + QList<Step>{join(u"a"_s, {u"places"_s, u"countries"_s}, u"country"_s, u"country"_s),
                                 configured(u"most"_s, u"filter"_s, {u"orders"_s}, {{u"condition"_s, u"id > 100"_s}}),
                                 join(u"b"_s, {u"customers"_s, u"a"_s}, u"place"_s, u"place"_s),
                                 join(u"c"_s, {u"most"_s, u"b"_s}, u"customer"_s, u"customer"_s),
                                 configured(u"totals"_s, u"aggregate"_s, {u"c"_s},
                                            {{u"group_by"_s, QJsonArray{u"code"_s}},
                                             {u"measures"_s, QJsonArray{QJsonObject{{u"function"_s, u"count"_s}}}}})};
        Outcome together;
        runBoth(steps, together);
        QCOMPARE(together.recorder.joined, (QStringList{u"a"_s, u"most"_s, u"b"_s}));
        QCOMPARE(together.recorder.fallbacks, 0);
        QVERIFY2(together.rows.contains("'code': DE"), together.rows.constData());
    }

    // A condition may have no answer although it is asked of what is there.
    void filtersBeforeAJoin_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("joined");
        QTest::newRow("a comparison") << u"id > 100 AND NOT id IN (5, 7)"_s << true;
        QTest::newRow("a missing value") << u"half > 100 OR id = 3"_s << false;
        QTest::newRow("an answer about missing values") << u"id BETWEEN 1 AND 900 AND (id IS NULL) = false"_s << true;
        QTest::newRow("a function") << u"nullif(id % 2, 1) = 0"_s << false;
        QTest::newRow("a division") << u"id / (id % 3) > 2"_s << false;
        QTest::newRow("no value") << u"id > NULL"_s << false;
        QTest::newRow("a cast") << u"TRY_CAST(\"größe\" AS INTEGER) = 1 OR id > 500"_s << false;
        QTest::newRow("none stays") << u"id > 5000"_s << true;
        QTest::newRow("all stay") << u"id > 0"_s << true;
        QTest::newRow("a name in capitals") << u"ID > 10 AND ID <> Customer"_s << true;
        QTest::newRow("per cent") << u"\"größe\" <> '%1 %2' AND id > 3"_s << true;
    }
    void filtersBeforeAJoin()
    {
        QFETCH(const QString, condition);
        QFETCH(const bool, joined);
        QList<Step> steps = shop();
        steps[0] =
            table(u"orders"_s, u"SELECT 1000 - range AS id, (range * 7) % 61 AS customer, 'é ' || range AS \"größe\", "
                               "CASE WHEN range % 2 = 0 THEN range END AS half FROM range(1000)"_s);
        steps += QList<Step>{configured(u"some"_s, u"filter"_s, {u"orders"_s}, {{u"condition"_s, condition}}),
                             join(u"a"_s, {u"some"_s, u"customers"_s}, u"customer"_s, u"customer"_s)};
        Outcome together;
        runBoth(steps, together);
        QCOMPARE(together.recorder.joined, joined ? QStringList{u"some"_s} : QStringList());
        QCOMPARE(together.recorder.fallbacks, condition.contains("5000"_L1) ? 1 : 0);
    }

    void rowsWithoutNumbersOfTheirOwn()
    {
        const QList<Step> steps{
            table(u"l"_s, u"SELECT range AS k, range % 3 AS m FROM range(20) ORDER BY hash(range)"_s, false),
            table(u"r"_s, u"SELECT range * 2 AS k FROM range(8)"_s, false),
            table(u"q"_s, u"SELECT 1 + range AS m, 'x' AS t FROM range(2)"_s, false),
            join(u"a"_s, {u"l"_s, u"r"_s}, u"k"_s, u"k"_s), join(u"b"_s, {u"a"_s, u"q"_s}, u"m"_s, u"m"_s)};
        Outcome together;
        runBoth(steps, together);
        QCOMPARE(together.recorder.joined, QStringList{u"a"_s});
        QCOMPARE(together.recorder.fallbacks, 0);
    }

    void aRowWithSeveralPartners()
    {
        QList<Step> steps = shop();
        steps[1] = table(u"twice"_s, u"SELECT range % 50 AS customer, range % 9 AS place FROM range(100)"_s);
        steps += QList<Step>{join(u"a"_s, {u"orders"_s, u"twice"_s}, u"customer"_s, u"customer"_s),
                             join(u"b"_s, {u"a"_s, u"places"_s}, u"place"_s, u"place"_s)};
        Outcome together;
        runBoth(steps, together);
        QCOMPARE(together.recorder.joined, QStringList{u"a"_s});
        QCOMPARE(together.recorder.fallbacks, 1);
        QVERIFY(together.steps.contains("further partners of a row"));
    }

    void nothingThatMeets_data()
    {
        QTest::addColumn<QString>("right");
        QTest::newRow("no rows") << u"SELECT CAST(range AS BIGINT) AS customer, range AS place FROM range(0)"_s;
        QTest::newRow("only missing keys")
            << u"SELECT CAST(NULL AS BIGINT) AS customer, range AS place FROM range(5)"_s;
        QTest::newRow("other keys") << u"SELECT 5000 + range AS customer, range AS place FROM range(5)"_s;
    }
    void nothingThatMeets()
    {
        QFETCH(const QString, right);
        QList<Step> steps = shop();
        steps[1] = table(u"none"_s, right);
        const QList<Step> onLeft =
            steps + QList<Step>{join(u"a"_s, {u"orders"_s, u"none"_s}, u"customer"_s, u"customer"_s),
                                join(u"b"_s, {u"a"_s, u"places"_s}, u"place"_s, u"place"_s)};
        Outcome together;
        runBoth(onLeft, together);
        QCOMPARE(together.recorder.fallbacks, 1);
        const QList<Step> onRight =
            steps + QList<Step>{join(u"a"_s, {u"none"_s, u"places"_s}, u"place"_s, u"place"_s),
                                join(u"b"_s, {u"orders"_s, u"a"_s}, u"customer"_s, u"customer"_s)};
        Outcome alsoTogether;
        runBoth(onRight, alsoTogether);
    }

    void whatSomebodyElseReads_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how :
             {"unmatched rows", "a second reader", "another kind", "no join behind it", "itself twice"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatSomebodyElseReads()
    {
        QFETCH(const QString, how);
        QList<Step> steps =
            shop() + QList<Step>{join(u"a"_s, {u"orders"_s, u"customers"_s}, u"customer"_s, u"customer"_s),
                                 join(u"b"_s, {u"a"_s, u"places"_s}, u"place"_s, u"place"_s)};
        if (how == "unmatched rows"_L1)
            steps.append(configured(u"u"_s, u"union_rows"_s, {u"b"_s, u"a:unmatched"_s}, {}));
        else if (how == "a second reader"_L1)
            steps.append(configured(u"u"_s, u"union_rows"_s, {u"b"_s, u"a"_s}, {}));
        else if (how == "another kind"_L1)
            steps[5] = join(u"b"_s, {u"a"_s, u"places"_s}, u"place"_s, u"place"_s, u"left"_s);
        else if (how == "no join behind it"_L1)
            steps.insert(5, configured(u"sorted"_s, u"sort"_s, {u"a"_s},
                                       {{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"id"_s}}}}})),
                steps[6].inputs[0] = u"sorted"_s;
        else
            steps[5] = join(u"b"_s, {u"a"_s, u"a"_s}, u"id"_s, u"id"_s);
        Outcome together;
        runBoth(steps, together);
        QCOMPARE(together.recorder.joined, QStringList());
    }

    void anErrorBelongsToItsStep()
    {
        QList<Step> steps = shop();
        steps += QList<Step>{
            configured(u"wrong"_s, u"formula"_s, {u"orders"_s},
                       {{u"formulas"_s, QJsonArray{QJsonObject{{u"column"_s, u"n"_s},
                                                               {u"expression"_s, u"CAST(\"größe\" AS INTEGER)"_s}}}}}),
            join(u"a"_s, {u"wrong"_s, u"customers"_s}, u"customer"_s, u"customer"_s),
            join(u"b"_s, {u"a"_s, u"places"_s}, u"place"_s, u"place"_s)};
        Outcome together;
        runBoth(steps, together);
        QVERIFY(!together.error.isEmpty());
        QVERIFY2(together.error.endsWith(u"step “a”"_s), qPrintable(together.error));
    }

    void aNameThatNumbersHave()
    {
        QList<Step> steps{table(u"l"_s, u"SELECT range AS File_Row_Number, range AS k FROM range(10)"_s),
                          table(u"r"_s, u"SELECT range AS k, 10 - range AS aw_order FROM range(10)"_s),
                          table(u"q"_s, u"SELECT range AS k, 'q' AS AW_ORDER FROM range(5)"_s),
                          join(u"a"_s, {u"l"_s, u"r"_s}, u"k"_s, u"k"_s),
                          join(u"b"_s, {u"a"_s, u"q"_s}, u"k"_s, u"k"_s)};
        Outcome together;
        runBoth(steps, together);
        steps[0] = table(u"m"_s, u"SELECT range AS \"aw_order\", range AS k FROM range(10)"_s);
        steps[3].inputs[0] = u"m"_s;
        Outcome joined;
        runBoth(steps, joined);
        QCOMPARE(joined.recorder.joined, QStringList{u"a"_s});
        QCOMPARE(joined.recorder.fallbacks, 0);
    }

    void itStopsInTheMiddle()
    {
        const QList<Step> steps{table(u"l"_s, u"SELECT range AS k FROM range(3000000)"_s, false),
                                table(u"r"_s, u"SELECT range AS k FROM range(3000000)"_s, false),
                                table(u"q"_s, u"SELECT range AS k FROM range(3000000)"_s, false),
                                join(u"a"_s, {u"l"_s, u"r"_s}, u"k"_s, u"k"_s),
                                join(u"b"_s, {u"a"_s, u"q"_s}, u"k"_s, u"k"_s)};
        Outcome stopped;
        stopped.recorder.onProgress = [this, &stopped] {
            if (!stopped.recorder.joined.isEmpty())
                m_stop.request_stop();
        };
        run(steps, false, stopped);
        QVERIFY2(stopped.error.contains("stopped"_L1), qPrintable(stopped.error));
        QCOMPARE(stopped.recorder.fallbacks, 0);
        QVERIFY(stopped.rows.isEmpty());
    }

    // Any tables, joined in any order.
    void alwaysTheSame()
    {
        const quint32 seed =
            qEnvironmentVariableIntValue("AW_SEED") > 0 ? quint32(qEnvironmentVariableIntValue("AW_SEED")) : 20261130;
        const int cases = std::max(qEnvironmentVariableIntValue("AW_CASES"), 20);
        QRandomGenerator random(seed);
        int joined = 0;
        int fallbacks = 0;
        for (int i = 0; i < cases; ++i) {
            init();
            QList<Step> steps;
            const int tables = 3 + int(random.bounded(3));
            for (int t = 0; t < tables; ++t) {
                const int rows = random.bounded(8) == 0 ? 0 : int(random.bounded(1, 3000));
                const int kinds = random.bounded(3) == 0 ? std::max(1, rows / 2) : rows + 1; // fewer: some keys repeat
                const QString key = random.bounded(4) == 0
                                        ? u"CASE WHEN hash(range) % 11 = 0 THEN NULL ELSE (range * 7919) % %1 END"_s
                                        : u"(range * 7919) % %1"_s;
                const QString as = random.bounded(3) == 0 ? u"CAST(%1 AS VARCHAR)"_s : u"CAST(%1 AS BIGINT)"_s;
                steps.append(
                    table(u"t%1"_s.arg(t),
                          u"SELECT %1 AS k, %2 AS \"v %3\", range AS same FROM range(%4)"_s.arg(
                              as.arg(key.arg(std::max(kinds, 1))), random.bounded(2) ? u"range"_s : u"'ß' || range"_s,
                              QString::number(t), QString::number(rows)),
                          random.bounded(3) != 0));
            }
            QStringList open;
            for (const Step &each : std::as_const(steps))
                open.append(each.id);
            for (QString &each : open)
                if (random.bounded(3) == 0) {
                    const QString id = u"f%1"_s.arg(steps.size());
                    steps.append(
                        configured(id, u"filter"_s, {each},
                                   {{u"condition"_s, random.bounded(2) ? u"same % 5 <> 1"_s : u"same > 100"_s}}));
                    each = id;
                }
            while (open.size() > 1) {
                const QString left = open.takeAt(qsizetype(random.bounded(open.size())));
                const QString right = open.takeAt(qsizetype(random.bounded(open.size())));
                const QString id = u"j%1"_s.arg(steps.size());
                steps.append(join(id, {left, right}, u"k"_s, u"k"_s));
                open.append(id);
            }
            Outcome together;
            runBoth(steps, together);
            if (QTest::currentTestFailed()) {
                qWarning() << "seed" << seed << "case" << i;
                return;
            }
            joined += int(together.recorder.joined.size());
            fallbacks += together.recorder.fallbacks;
        }
        QVERIFY(joined >= cases);
        QVERIFY(fallbacks > 0 && fallbacks < joined);
    }
};

QTEST_GUILESS_MAIN(JoinedStepsTest)
#include "tst_joined_steps.moc"
