// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on real input: messy orders compared cell by cell with an independent reading, and public data sets.
#include "tests/process/aw_process.h"
#include "tests/process/plain_csv.h"

#include <QDate>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace aw::process;
using namespace Qt::StringLiterals;

namespace
{

bool isMissing(const QString &text)
{
    static const QStringList kMarkers{u""_s, u"N/A"_s, u"n/a"_s, u"-"_s};
    return kMarkers.contains(text);
}

// What the text of a price column means, by the generator's own rules.
std::optional<double> money(QString text)
{
    if (!text.startsWith(u'$'))
        return std::nullopt;
    return text.remove(u'$').remove(u',').toDouble();
}

QDate date(const QString &text)
{
    if (text.contains(u'-'))
        return QDate::fromString(text, Qt::ISODate);
    return text.contains(u'/') ? QDate::fromString(text, u"MM/dd/yyyy"_s) : QLocale::c().toDate(text, u"d MMM yyyy"_s);
}

QJsonArray steps(const QJsonObject &report)
{
    return report["metadata"_L1]["steps"_L1].toArray();
}

qint64 cells(const QJsonObject &report, const QString &column, const QString &kind)
{
    qint64 sum = 0;
    const QJsonArray all = steps(report);
    for (const auto &step : all) {
        const QJsonArray entries = step["ledger"_L1]["cells"_L1].toArray();
        for (const auto &entry : entries)
            if (entry["column"_L1].toString() == column && entry["kind"_L1].toString() == kind)
                sum += entry["cells"_L1].toInteger();
    }
    return sum;
}

qint64 leftOut(const QJsonObject &report)
{
    qint64 sum = 0;
    const QJsonArray all = steps(report);
    for (const auto &step : all) {
        const QJsonArray entries = step["ledger"_L1]["rows"_L1].toArray();
        for (const auto &entry : entries)
            sum += (entry["kind"_L1].toString() == "expanded"_L1 ? -1 : 1) * entry["rows"_L1].toInteger();
    }
    return sum;
}

QJsonObject columnOf(const QJsonObject &report, const QString &name)
{
    const QJsonArray columns = report["metadata"_L1]["columns"_L1].toArray();
    for (const auto &column : columns)
        if (column["name"_L1].toString() == name)
            return column.toObject();
    return {};
}

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedSampleIsWhatTheGeneratorMakes();
    void ordersKeepEveryValue();
    void everyLossIsAccountedFor();
    void cosmoParametersMakeSense();
    void machineSizeDoesNotChangeTheResult();
    void mlReadyHasNoHoles();
    void tailThatContradictsTheHeadIsSeen();
    void linksBecomePointsAndLinks();
    void quarantineStandsBesideTheOutput();
    void explodedWorkflowGivesTheSameFile_data();
    void explodedWorkflowGivesTheSameFile();
    void publicDataSets_data();
    void publicDataSets();

private:
    QJsonObject prepareOrders(const Sandbox &sandbox, const QStringList &flags, const QString &output);
    PlainCsv m_orders;
    QByteArray m_text;
};

QJsonObject TestMainJob::prepareOrders(const Sandbox &sandbox, const QStringList &flags, const QString &output)
{
    if (m_text.isEmpty()) {
        m_text = sandbox.runProgram(messyOrdersBinary(), {u"--rows"_s, u"20000"_s, u"--seed"_s, u"3"_s}).out;
        m_orders = parsePlainCsv(m_text);
    }
    sandbox.write(u"orders.csv"_s, m_text);
    const Outcome outcome =
        sandbox.run(QStringList{u"prepare"_s, u"orders.csv"_s, u"--json"_s, u"-o"_s, output} + flags);
    if (outcome.exitCode != 0)
        qWarning("%s", qPrintable(outcome.text()));
    return outcome.json();
}

void TestMainJob::theShippedSampleIsWhatTheGeneratorMakes()
{
    const Sandbox sandbox;
    QFile sample(QStringLiteral(AW_SOURCE_DIR "/resources/samples/messy-orders.csv"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QCOMPARE(sandbox.runProgram(messyOrdersBinary(), {u"--rows"_s, u"500"_s, u"--seed"_s, u"14"_s}).out,
             sample.readAll());
}

void TestMainJob::ordersKeepEveryValue()
{
    const Sandbox sandbox;
    const QJsonObject report = prepareOrders(sandbox, {u"--target"_s, u"cosmo-ready"_s}, u"out.json"_s);
    QVERIFY(!report.isEmpty());
    const QJsonArray out = QJsonDocument::fromJson(sandbox.read(u"out.json"_s)).array();
    const double percentScale = columnOf(report, u"Discount %"_s)["unit"_L1].toString() == "fraction"_L1 ? 100 : 1;
    qsizetype at = 0;
    for (const QStringList &row : m_orders.rows) {
        if (isMissing(row[6]) || isMissing(row[7]))
            continue;
        const QJsonObject ours = out[at++].toObject();
        const QString where = u"order %1"_s.arg(row[0]);
        QVERIFY2(ours["Order ID"_L1].toVariant().toString() == row[0], qPrintable(where));
        QVERIFY2(ours["Order Date"_L1].toString() == date(row[1]).toString(Qt::ISODate), qPrintable(where));
        QVERIFY2(ours["Customer"_L1].toString() == row[2], qPrintable(where));
        const std::optional<double> price = money(row[3]);
        QVERIFY2(ours["Unit Price"_L1].isNull() == !price, qPrintable(where));
        QVERIFY2(!price || std::abs(ours["Unit Price"_L1].toDouble() - *price) < 1e-9, qPrintable(where));
        QVERIFY2(isMissing(row[4]) ? ours["Qty"_L1].isNull() : ours["Qty"_L1].toInteger() == row[4].toLongLong(),
                 qPrintable(where));
        if (isMissing(row[5]))
            QVERIFY2(ours["Discount %"_L1].isNull(), qPrintable(where));
        else
            QVERIFY2(std::abs(ours["Discount %"_L1].toDouble() * percentScale -
                              QString(row[5]).remove(u'%').toDouble()) < 1e-9,
                     qPrintable(where));
        QVERIFY2(ours["Latitude"_L1].toDouble() == row[6].toDouble(), qPrintable(where));
        QVERIFY2(ours["Longitude"_L1].toDouble() == row[7].toDouble(), qPrintable(where));
        QVERIFY2(ours["Region"_L1].toString() == row[8], qPrintable(where));
        QVERIFY2(ours["City"_L1].toString() == row[9], qPrintable(where));
        if (isMissing(row[10]))
            QVERIFY2(ours["Express?"_L1].isNull(), qPrintable(where));
        else
            QVERIFY2(ours["Express?"_L1].isBool() && ours["Express?"_L1].toBool() == (row[10].toLower() == "yes"_L1),
                     qPrintable(where));
        QVERIFY2(isMissing(row[11]) ? ours["Notes"_L1].isNull() : ours["Notes"_L1].toString() == row[11],
                 qPrintable(where));
    }
    QCOMPARE(out.size(), at);
}

void TestMainJob::everyLossIsAccountedFor()
{
    const Sandbox sandbox;
    const QJsonObject report = prepareOrders(sandbox, {u"--target"_s, u"cosmo-ready"_s}, u"out.csv"_s);
    QVERIFY(!report.isEmpty());
    qint64 withoutPlace = 0;
    QHash<QString, qint64> words; // by text: "Unit Price" texts that are no money
    QList<qint64> missing(m_orders.header.size());
    for (const QStringList &order : m_orders.rows) {
        withoutPlace += isMissing(order[6]) || isMissing(order[7]) ? 1 : 0;
        for (qsizetype i = 0; i < order.size(); ++i)
            missing[i] += isMissing(order[i]) && !order[i].isEmpty() ? 1 : 0;
        if (!money(order[3]) && !isMissing(order[3]))
            ++words[order[3]];
    }
    QVERIFY(withoutPlace > 50 && words.value(u"ask sales"_s) > 5);
    const QJsonArray all = steps(report);
    QCOMPARE(all.first()["ledger"_L1]["rows_in"_L1].toInteger(), m_orders.rows.size());
    QCOMPARE(all.last()["ledger"_L1]["rows_out"_L1].toInteger(), m_orders.rows.size() - withoutPlace);
    QCOMPARE(leftOut(report), withoutPlace);
    QCOMPARE(cells(report, u"Unit Price"_s, u"coerced_to_null"_s), words.value(u"ask sales"_s));
    for (const QString &name :
         {u"Unit Price"_s, u"Qty"_s, u"Discount %"_s, u"Latitude"_s, u"Longitude"_s, u"Express?"_s})
        QCOMPARE(cells(report, name, u"missing_to_null"_s), missing[m_orders.column(name)]);

    // Every coerced cell and every row that was left out stands among the rejects, with its row.
    const PlainCsv rejects = parsePlainCsv(sandbox.read(u"out.rejects.csv"_s));
    const qsizetype row = rejects.column(u"row"_s);
    const qsizetype column = rejects.column(u"column_name"_s);
    const qsizetype raw = rejects.column(u"raw"_s);
    const qsizetype reason = rejects.column(u"reason"_s);
    QVERIFY(row >= 0 && column >= 0 && raw >= 0 && reason >= 0);
    qint64 coerced = 0;
    qint64 rows = 0;
    const QStringList lines = QString::fromUtf8(m_text).split(u'\n');
    for (const QStringList &reject : rejects.rows) {
        QVERIFY(!reject[reason].isEmpty());
        if (reject[raw] == "ask sales"_L1) {
            ++coerced;
            QCOMPARE(reject[column], u"Unit Price"_s);
            // Rows of the data count from 1; the header stands before them, and no cell of this file spans lines.
            QVERIFY2(lines[reject[row].toLongLong()].contains("ask sales"_L1), qPrintable(reject.join(u'|')));
        } else {
            ++rows;
            const QStringList cellsOfLine =
                parsePlainCsv("h\n" + lines[reject[row].toLongLong()].toUtf8() + '\n').rows.first();
            QVERIFY2(isMissing(cellsOfLine[6]) || isMissing(cellsOfLine[7]), qPrintable(reject.join(u'|')));
        }
    }
    QCOMPARE(coerced, words.value(u"ask sales"_s));
    QCOMPARE(rows, withoutPlace);
}

void TestMainJob::cosmoParametersMakeSense()
{
    const Sandbox sandbox;
    const QJsonObject report = prepareOrders(sandbox, {u"--target"_s, u"cosmo-ready"_s}, u"out.parquet"_s);
    const QJsonObject parameters = report["metadata"_L1]["validation_result"_L1]["params"_L1].toObject();
    QCOMPARE(parameters["points_x_by"_L1].toString(), u"Longitude"_s);
    QCOMPARE(parameters["points_y_by"_L1].toString(), u"Latitude"_s);
    QVERIFY((QStringList{u"Unit Price"_s, u"Qty"_s}).contains(parameters["point_size_by"_L1].toString()));
    QVERIFY((QStringList{u"Region"_s, u"City"_s, u"Express?"_s}).contains(parameters["point_color_by"_L1].toString()));
    QVERIFY(
        (QStringList{u"City"_s, u"Customer"_s, u"Order ID"_s}).contains(parameters["point_label_by"_L1].toString()));
    QCOMPARE(parameters["point_timeline_by"_L1].toString(), u"Order Date"_s);
    QCOMPARE(columnOf(report, u"Unit Price"_s)["type"_L1].toString(), u"DOUBLE"_s);
    QCOMPARE(columnOf(report, u"Unit Price"_s)["unit"_L1].toString(), u"USD"_s);
    QVERIFY(
        (QStringList{u"percent"_s, u"fraction"_s}).contains(columnOf(report, u"Discount %"_s)["unit"_L1].toString()));
    QCOMPARE(columnOf(report, u"Order Date"_s)["type"_L1].toString(), u"DATE"_s);
    QCOMPARE(columnOf(report, u"Express?"_s)["type"_L1].toString(), u"BOOLEAN"_s);
}

void TestMainJob::machineSizeDoesNotChangeTheResult()
{
    const Sandbox sandbox;
    QByteArray first;
    for (const QStringList &flags :
         {QStringList{u"--threads"_s, u"1"_s}, QStringList{u"--threads"_s, u"4"_s, u"--memory-limit"_s, u"100MB"_s},
          QStringList{u"--threads"_s, u"2"_s}}) {
        QVERIFY(!prepareOrders(sandbox, flags + QStringList{u"--target"_s, u"cosmo-ready"_s}, u"out.csv"_s).isEmpty());
        const QByteArray made = sandbox.read(u"out.csv"_s) + sandbox.read(u"out.rejects.csv"_s);
        QVERIFY(made.size() > 1'000'000);
        if (first.isEmpty())
            first = made;
        QVERIFY2(made == first, qPrintable(flags.join(u' ')));
    }
}

void TestMainJob::mlReadyHasNoHoles()
{
    const Sandbox sandbox;
    const QJsonObject report = prepareOrders(sandbox, {u"--target"_s, u"ml-ready"_s}, u"out.json"_s);
    QVERIFY(!report.isEmpty());
    const QJsonArray out = QJsonDocument::fromJson(sandbox.read(u"out.json"_s)).array();
    QCOMPARE(out.size(), m_orders.rows.size()); // no row is dropped
    qint64 training = 0;
    for (const auto &value : out) {
        const QJsonObject row = value.toObject();
        for (auto it = row.begin(); it != row.end(); ++it) {
            if (it.key() == "split"_L1)
                training += it.value().toString() == "train"_L1 ? 1 : 0;
            else
                QVERIFY2(it.value().isDouble(), qPrintable(it.key()));
        }
    }
    QVERIFY2(training > out.size() * 7 / 10 && training < out.size() * 9 / 10, qPrintable(QString::number(training)));
    QVERIFY(cells(report, u"Unit Price"_s, u"imputed"_s) > 0);
}

// Ten thousands of rows say integer, the last ones say otherwise: the type must hold for all of them.
void TestMainJob::tailThatContradictsTheHeadIsSeen()
{
    const Sandbox sandbox;
    QByteArray text = "code,count,late\n";
    for (int i = 0; i < 60'000; ++i)
        text += QByteArray::number(1000 + i) + ',' + QByteArray::number(i) + ",\n";
    text += "0007,1.5,2024-01-31\n0008,2.25,2024-02-01\n";
    sandbox.write(u"tail.csv"_s, text);
    const Outcome outcome = sandbox.run({u"prepare"_s, u"tail.csv"_s, u"--json"_s, u"-o"_s, u"out.csv"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    const QByteArray out = sandbox.read(u"out.csv"_s);
    QVERIFY2(out.endsWith("0007,1.5,2024-01-31\n0008,2.25,2024-02-01\n"), out.right(100).constData());
    const QJsonObject report = outcome.json();
    QCOMPARE(columnOf(report, u"code"_s)["type"_L1].toString(), u"VARCHAR"_s);
    QCOMPARE(columnOf(report, u"count"_s)["type"_L1].toString(), u"DOUBLE"_s);
    QCOMPARE(columnOf(report, u"late"_s)["type"_L1].toString(), u"DATE"_s);
    QCOMPARE(cells(report, u"count"_s, u"coerced_to_null"_s), 0);
}

void TestMainJob::linksBecomePointsAndLinks()
{
    const Sandbox sandbox;
    sandbox.write(u"links.csv"_s, "source,target,weight\nann,bob,3\nbob,cid,1\nann,,2\n");
    const Outcome outcome =
        sandbox.run({u"prepare"_s, u"links.csv"_s, u"-t"_s, u"cosmo-ready"_s, u"-o"_s, u"out.csv"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QCOMPARE(sandbox.read(u"out.csv"_s), QByteArray("id,links,links_out,links_in\nann,1,1,0\nbob,2,1,1\ncid,1,0,1\n"));
    QCOMPARE(sandbox.read(u"out.links.csv"_s), QByteArray("source,target,weight\nann,bob,3\nbob,cid,1\n"));
    QVERIFY(outcome.json()["files"_L1]["links"_L1].toString().endsWith(u"out.links.csv"_s));
    // A later run that has no links leaves none.
    sandbox.write(u"plain.csv"_s, "x,y\n1,2\n3,4\n");
    QCOMPARE(sandbox.run({u"prepare"_s, u"plain.csv"_s, u"-t"_s, u"cosmo-ready"_s, u"-o"_s, u"out.csv"_s}).exitCode, 0);
    QVERIFY(!sandbox.files().contains(u"work/out.links.csv"_s));
}

void TestMainJob::quarantineStandsBesideTheOutput()
{
    const Sandbox sandbox;
    sandbox.write(u"in.csv"_s, "id,price\n1,5\n2,-5\n3,7\n");
    sandbox.write(u"w.json"_s,
                  R"({"name":"q","steps":[{"type":"loading"},{"type":"validation","config":{"validation_type":)"
                  R"("functional","expression":"price >= 0","on_fail":"quarantine"}}]})");
    const Outcome outcome =
        sandbox.run({u"run"_s, u"w.json"_s, u"--input"_s, u"in.csv"_s, u"-o"_s, u"out.csv"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QCOMPARE(sandbox.read(u"out.csv"_s), QByteArray("id,price\n1,5\n3,7\n"));
    QCOMPARE(sandbox.read(u"out.quarantine.csv"_s),
             QByteArray("id,price,failed_rules\n2,-5,every row meets: price >= 0\n"));
    QCOMPARE(leftOut(outcome.json()), 1);
}

void TestMainJob::explodedWorkflowGivesTheSameFile_data()
{
    QTest::addColumn<QString>("target");
    for (const QString &target : {u"generic"_s, u"cosmo-ready"_s, u"ml-ready"_s})
        QTest::newRow(qPrintable(target)) << target;
}

void TestMainJob::explodedWorkflowGivesTheSameFile()
{
    QFETCH(QString, target);
    const Sandbox sandbox;
    QVERIFY(!prepareOrders(sandbox, {u"--target"_s, target, u"--explode"_s, u"steps.json"_s}, u"out.csv"_s).isEmpty());
    const Outcome outcome =
        sandbox.run({u"run"_s, u"steps.json"_s, u"--input"_s, u"orders.csv"_s, u"-o"_s, u"again.csv"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QVERIFY(sandbox.read(u"out.csv"_s) == sandbox.read(u"again.csv"_s));
    // And the plan of the report, played again.
    const Outcome replayed = sandbox.run(
        {u"prepare"_s, u"orders.csv"_s, u"--plan"_s, u"out.report.json"_s, u"-o"_s, u"replayed.csv"_s, u"--json"_s});
    QVERIFY2(replayed.exitCode == 0, qPrintable(replayed.text()));
    QVERIFY(sandbox.read(u"out.csv"_s) == sandbox.read(u"replayed.csv"_s));
}

void TestMainJob::publicDataSets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("target");
    for (const QString &file :
         {u"airports.csv"_s, u"seattle-weather.csv"_s, u"weather.csv"_s, u"stocks.csv"_s, u"unemployment.tsv"_s,
          u"movies.json"_s, u"cars.json"_s, u"gapminder.json"_s, u"flights-2k.json"_s, u"penguins.json"_s,
          u"barley.json"_s, u"birdstrikes.csv"_s, u"github.csv"_s, u"zipcodes.csv"_s, u"us-employment.csv"_s,
          u"flights-200k.arrow"_s, u"flights-3m.parquet"_s, u"disasters.csv"_s, u"sp500.csv"_s})
        for (const QString &target : {u"generic"_s, u"cosmo-ready"_s, u"ml-ready"_s})
            QTest::addRow("%s %s", qPrintable(file), qPrintable(target)) << file << target;
}

void TestMainJob::publicDataSets()
{
    QFETCH(QString, file);
    QFETCH(QString, target);
    const QString path = vegaFile(file);
    if (path.isEmpty())
        QSKIP("this file of vega-datasets is not here");
    const Sandbox sandbox;
    const Outcome outcome =
        sandbox.run({u"prepare"_s, path, u"--target"_s, target, u"--json"_s, u"-o"_s, u"out.csv"_s});
    if (file.endsWith(".arrow"_L1)) { // not read yet, and said so
        QCOMPARE(outcome.exitCode, 3);
        return;
    }
    // One column of numbers is not enough for points, nor to derive some from.
    static const QStringList kTooNarrow{u"unemployment.tsv"_s, u"github.csv"_s, u"sp500.csv"_s};
    if (target == "cosmo-ready"_L1 && kTooNarrow.contains(file)) {
        QCOMPARE(outcome.exitCode, 4);
        return;
    }
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    const QJsonObject report = outcome.json();
    QFile input(path);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QJsonArray all = steps(report);
    const qint64 rowsIn = all.first()["ledger"_L1]["rows_in"_L1].toInteger();
    if (file.endsWith(".json"_L1))
        QCOMPARE(rowsIn, QJsonDocument::fromJson(input.readAll()).array().size());
    else if (!file.endsWith(".parquet"_L1))
        QCOMPARE(rowsIn, parsePlainCsv(input.readAll(), file.endsWith(".tsv"_L1) ? '\t' : ',').rows.size());
    const qint64 rowsOut = all.last()["ledger"_L1]["rows_out"_L1].toInteger();
    QCOMPARE(rowsOut, rowsIn - leftOut(report));
    if (target == "generic"_L1)
        QCOMPARE(rowsOut, rowsIn);
    if (rowsIn < 300'000)
        QCOMPARE(parsePlainCsv(sandbox.read(u"out.csv"_s)).rows.size(), rowsOut);
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_main_job.moc"
