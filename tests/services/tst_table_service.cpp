// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at stored data: windows, order, filters, plots, rejects; and what is not there.
#include "engine/services/table_service.h"
#include "engine/steps/catalogue.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::services;

class TableServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    core::SystemClock m_clock;
    core::RandomIds m_ids;
    steps::Catalogue m_catalogue;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<jobs::JobQueue> m_queue;
    std::unique_ptr<DataService> m_data;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<TableService> m_tables;

    QString import(const QByteArray &csv)
    {
        QFile file(m_dir->filePath(u"in.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write the test's file");
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        const auto artifact = QCoro::waitFor(m_data->importFile(request));
        if (!artifact)
            qFatal("%s", qPrintable(artifact.error().text()));
        return artifact->id;
    }

    std::shared_ptr<OpenTable> open(const QByteArray &csv)
    {
        const auto opened = QCoro::waitFor(m_tables->open(import(csv)));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return opened->table;
    }

    static QStringList firstColumn(OpenTable &table)
    {
        const auto window = QCoro::waitFor(table.window(0, 100));
        QStringList values;
        if (window)
            for (const QVariantList &row : window->rows)
                values.append(row.first().toString());
        return values;
    }

    static QStringList arranged(OpenTable &table, const data::TableQuery &query)
    {
        const auto arrangement = QCoro::waitFor(table.arrange(query));
        if (!arrangement)
            return {arrangement.error().text()};
        table.use(*arrangement);
        return firstColumn(table);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString temporary = m_dir->filePath(u"tmp"_s);
        auto opened = store::Store::open(m_dir->filePath(u"store"_s));
        QVERIFY(opened);
        m_store = std::move(*opened);
        m_queue = std::make_unique<jobs::JobQueue>(*m_store, m_catalogue, m_clock, m_ids,
                                                   jobs::QueueOptions{1, qint64{256} << 20, 1, temporary});
        const DataOptions options{qint64{256} << 20, 1, temporary};
        m_data = std::make_unique<DataService>(*m_store, m_clock, m_ids, options);
        m_jobs = std::make_unique<JobService>(*m_store, *m_queue);
        m_tables = std::make_unique<TableService>(*m_store, *m_data, *m_jobs, options);
    }
    void cleanup()
    {
        m_tables.reset();
        m_jobs.reset();
        m_data.reset();
        m_queue.reset();
        m_store.reset();
        m_dir.reset();
    }

    void sortsWithEmptyCellsLast();
    void filtersAndSearches_data();
    void filtersAndSearches();
    void refusesWhatDoesNotFit();
    void hostileNamesAreNames();
    void aStoppedSortLeavesTheTableAsItWas();
    void keepsACopyAndRemovesItWithTheData();
    void opensWhatCouldNotBeRead();
    void countsPlots();
    void drawsGraphs();
    void renames();
    void manyRowsAreSortedAsFew();
    void whatIsStillOpenMayOutliveTheService();
};

void TableServiceTest::sortsWithEmptyCellsLast()
{
    const auto table = open("name,n\na,3\nb,\nc,1\nd,2\n");
    QCOMPARE(firstColumn(*table), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    data::TableQuery query;
    query.sortColumn = u"n"_s;
    QCOMPARE(arranged(*table, query), QStringList({u"c"_s, u"d"_s, u"a"_s, u"b"_s}));
    query.descending = true;
    QCOMPARE(arranged(*table, query), QStringList({u"a"_s, u"d"_s, u"c"_s, u"b"_s}));
    QCOMPARE(arranged(*table, {}), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TableServiceTest::filtersAndSearches_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("expected");
    using data::FilterKind;
    const auto row = [](const char *name, const QString &column, FilterKind kind, const QString &value,
                        const QStringList &expected) {
        QTest::newRow(name) << column << static_cast<int>(kind) << value << expected;
    };
    row("contains, any case", u"name"_s, FilterKind::Contains, u"AN"_s, {u"Anna"_s, u"Ivan"_s});
    row("percent is no pattern", u"name"_s, FilterKind::Contains, u"%"_s, {});
    row("less", u"n"_s, FilterKind::Less, u"10"_s, {u"Anna"_s});
    row("at least", u"n"_s, FilterKind::AtLeast, u"10.0"_s, {u"Ivan"_s, u"O'Neil"_s});
    row("equals a number", u"n"_s, FilterKind::Equals, u"1e1"_s, {u"Ivan"_s});
    row("differs keeps empty", u"n"_s, FilterKind::Differs, u"9"_s, {u"Ivan"_s, u"O'Neil"_s, u"Zoë"_s});
    row("empty", u"n"_s, FilterKind::Empty, {}, {u"Zoë"_s});
    row("a quote", u"name"_s, FilterKind::Equals, u"O'Neil"_s, {u"O'Neil"_s});
    row("dates by order", u"day"_s, FilterKind::Greater, u"2024-02-28"_s, {u"Ivan"_s, u"Zoë"_s});
}

void TableServiceTest::filtersAndSearches()
{
    QFETCH(QString, column);
    QFETCH(int, kind);
    QFETCH(QString, value);
    QFETCH(QStringList, expected);
    const auto table =
        open("name,n,day\nAnna,9,2024-01-01\nIvan,10,2024-03-01\nO'Neil,100,2023-05-06\nZoë,,2024-12-31\n");
    data::TableQuery query;
    query.filters = {{column, static_cast<data::FilterKind>(kind), value}};
    QCOMPARE(arranged(*table, query), expected);
    data::TableQuery search;
    search.search = u"zOË"_s;
    QCOMPARE(arranged(*table, search), QStringList(u"Zoë"_s));
}

void TableServiceTest::refusesWhatDoesNotFit()
{
    const auto table = open("n\n1\n");
    data::TableQuery query;
    query.filters = {{u"n"_s, data::FilterKind::Less, u"many"_s}};
    const auto wrong = QCoro::waitFor(table->arrange(query));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, core::ErrorCode::InvalidArgument);
    query.filters = {{u"nothing"_s, data::FilterKind::Empty, {}}};
    QCOMPARE(QCoro::waitFor(table->arrange(query)).error().code, core::ErrorCode::NotFound);
    QVERIFY(!QCoro::waitFor(table->window(-1, 10)));
    QCOMPARE(QCoro::waitFor(m_tables->open(u"no such id"_s)).error().code, core::ErrorCode::NotFound);
}

void TableServiceTest::hostileNamesAreNames()
{
    const auto table = open("\"a\"\"; DROP TABLE x; --\",file_row_number,%1\nx,5,u\ny,4,v\n");
    data::TableQuery query;
    query.sortColumn = u"file_row_number"_s;
    QCOMPARE(arranged(*table, query), QStringList({u"y"_s, u"x"_s}));
    query.filters = {{u"a\"; DROP TABLE x; --"_s, data::FilterKind::Equals, u"x"_s}};
    QCOMPARE(arranged(*table, query), QStringList(u"x"_s));
    query = {};
    query.sortColumn = u"%1"_s;
    query.descending = true;
    QCOMPARE(arranged(*table, query), QStringList({u"y"_s, u"x"_s}));
    QVERIFY(QCoro::waitFor(table->profile()));
}

void TableServiceTest::aStoppedSortLeavesTheTableAsItWas()
{
    const auto table = open("n\n2\n1\n");
    std::stop_source stop;
    stop.request_stop();
    data::TableQuery query;
    query.sortColumn = u"n"_s;
    const auto stopped = QCoro::waitFor(table->arrange(query, stop.get_token()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(firstColumn(*table), QStringList({u"2"_s, u"1"_s}));
}

void TableServiceTest::keepsACopyAndRemovesItWithTheData()
{
    const QString id = import("a\n1\n");
    QVERIFY(QCoro::waitFor(m_tables->open(id)));
    const QDir views(m_store->folder() + u"/views"_s);
    QCOMPARE(views.entryList(QDir::Files).size(), 1);
    QVERIFY(QCoro::waitFor(m_tables->open(id))); // the copy again
    QSignalSpy removed(m_data.get(), &DataService::dataRemoved);
    QVERIFY(QCoro::waitFor(m_data->remove(id)));
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(views.entryList(QDir::Files).size(), 0);
}

void TableServiceTest::opensWhatCouldNotBeRead()
{
    QByteArray csv = "a,b\n";
    for (int i = 0; i < 50; ++i)
        csv += QByteArray::number(i) + ",x\n";
    const QString clean = import(csv);
    QCOMPARE(QCoro::waitFor(m_tables->openRejects(clean)).error().code, core::ErrorCode::NotFound);
    const QString broken = import(csv + "1,2,3,4,5\n" + "7,x\n");
    const auto rejects = QCoro::waitFor(m_tables->openRejects(broken));
    QVERIFY2(rejects, rejects ? "" : qPrintable(rejects.error().text()));
    QVERIFY(rejects->table->rows() >= 1);
}

void TableServiceTest::countsPlots()
{
    QByteArray csv = "x,y,kind\n";
    for (int i = 0; i < 1000; ++i)
        csv += QByteArray::number(i) + ',' + QByteArray::number(i % 7) + ',' + (i % 4 == 0 ? "a" : "b") + '\n';
    csv += ",3,\n";
    const auto table = open(csv);
    data::PlotRequest request;
    request.x = u"x"_s;
    request.y = u"y"_s;
    request.color = u"kind"_s;
    const auto scatter = QCoro::waitFor(table->plot(request));
    QVERIFY2(scatter, scatter ? "" : qPrintable(scatter.error().text()));
    QCOMPARE(scatter->points.size(), 1000);
    QCOMPARE(scatter->leftOut, 1);
    QCOMPARE(scatter->groups, QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(scatter->xExtent, (std::pair{0.0, 999.0}));

    request.kind = data::PlotKind::Bar;
    request.x = u"kind"_s;
    request.y.clear();
    const auto bars = QCoro::waitFor(table->plot(request));
    QVERIFY(bars);
    QCOMPARE(bars->xNames, QStringList({u"b"_s, u"a"_s, QString()}));
    QCOMPARE(bars->points[0].y, 750.0);

    request.kind = data::PlotKind::Histogram;
    request.x = u"x"_s;
    const auto histogram = QCoro::waitFor(table->plot(request));
    QVERIFY(histogram);
    double rows = 0;
    for (const data::PlotPoint &bin : histogram->points)
        rows += bin.y;
    QCOMPARE(rows, 1000.0);

    request.kind = data::PlotKind::Box;
    request.x = u"kind"_s;
    request.y = u"x"_s;
    const auto boxes = QCoro::waitFor(table->plot(request));
    QVERIFY(boxes);
    QCOMPARE(boxes->boxes[1].rows, 250); // "a"
    QCOMPARE(boxes->boxes[1].median, 498.0);

    request.kind = data::PlotKind::Heat;
    request.y = u"y"_s;
    const auto heat = QCoro::waitFor(table->plot(request));
    QVERIFY2(heat, heat ? "" : qPrintable(heat.error().text()));
    QCOMPARE(std::accumulate(heat->grid.begin(), heat->grid.end(), qint64{0}), 1000);
    request.y = u"x"_s; // many values: in bins
    const auto binned = QCoro::waitFor(table->plot(request));
    QVERIFY2(binned, binned ? "" : qPrintable(binned.error().text()));
    QCOMPARE(std::accumulate(binned->grid.begin(), binned->grid.end(), qint64{0}), 1000);
    QVERIFY(binned->yNames.isEmpty());

    request.kind = data::PlotKind::Scatter;
    request.x = u"kind"_s;
    QCOMPARE(QCoro::waitFor(table->plot(request)).error().code, core::ErrorCode::InvalidArgument);
}

void TableServiceTest::drawsGraphs()
{
    // Two rings of five, one link between them; a hub's loop; rows without an end.
    QByteArray csv = "from,to\n";
    for (const char *ring : {"a", "b"})
        for (int i = 0; i < 5; ++i)
            csv += ring + QByteArray::number(i) + ',' + ring + QByteArray::number((i + 1) % 5) + '\n';
    csv += "a0,b0\na0,b0\na0,a0\na1,\n,b1\n";
    const auto table = open(csv);
    data::PlotRequest request;
    request.kind = data::PlotKind::Graph;
    request.x = u"from"_s;
    request.y = u"to"_s;
    const auto graph = QCoro::waitFor(table->plot(request));
    QVERIFY2(graph, graph ? "" : qPrintable(graph.error().text()));
    QCOMPARE(graph->nodes.size(), 10);
    QCOMPARE(graph->nodes.first(), u"a0"_s); // the most rows: two of its ring, two of the link, and its loop once
    QCOMPARE(graph->nodeRows.first(), 5);
    QCOMPARE(graph->links.size(), 12);
    QCOMPARE(graph->links.first().rows, 2);
    QCOMPARE(graph->counted, 13);
    QCOMPARE(graph->leftOut, 2);
    QVERIFY(!graph->shortened);

    const auto away = [&](const QString &a, const QString &b) {
        const data::PlotPoint &p = graph->points[graph->nodes.indexOf(a)];
        const data::PlotPoint &q = graph->points[graph->nodes.indexOf(b)];
        return std::hypot(p.x - q.x, p.y - q.y);
    };
    QVERIFY(away(u"a1"_s, u"a2"_s) < away(u"a2"_s, u"b2"_s)); // what is linked stands together
    for (qsizetype i = 0; i < graph->nodes.size(); ++i)
        for (qsizetype k = i + 1; k < graph->nodes.size(); ++k)
            QVERIFY(away(graph->nodes[i], graph->nodes[k]) > 0.05); // and none on another
    const auto again = QCoro::waitFor(table->plot(request));
    QVERIFY(again);
    for (qsizetype i = 0; i < graph->points.size(); ++i)
        QCOMPARE(std::pair(again->points[i].x, again->points[i].y), std::pair(graph->points[i].x, graph->points[i].y));

    QByteArray many = "from,to\n";
    for (int i = 0; i < 400; ++i)
        many += "hub,leaf" + QByteArray::number(i) + '\n';
    const auto wide = open(many);
    const auto star = QCoro::waitFor(wide->plot(request));
    QVERIFY(star);
    QCOMPARE(star->nodes.size(), 300);
    QCOMPARE(star->links.size(), 299);
    QVERIFY(star->shortened);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(QCoro::waitFor(wide->plot(request, stopped.get_token())).error().code, core::ErrorCode::Cancelled);

    const auto none = QCoro::waitFor(open("from,to\n,x\n")->plot(request));
    QVERIFY2(none, none ? "" : qPrintable(none.error().text()));
    QVERIFY(none->nodes.isEmpty() && none->links.isEmpty());
    request.y = u"nowhere"_s;
    QCOMPARE(QCoro::waitFor(table->plot(request)).error().code, core::ErrorCode::NotFound);
}

void TableServiceTest::renames()
{
    const QString id = import("a\n1\n");
    QSignalSpy renamed(m_data.get(), &DataService::dataChanged);
    QCOMPARE(QCoro::waitFor(m_data->rename(id, u"  Better\nname "_s))->filename, u"Better name"_s);
    QTRY_COMPARE(renamed.size(), 1);
    QCOMPARE(QCoro::waitFor(m_data->get(id))->filename, u"Better name"_s);
    QCOMPARE(QCoro::waitFor(m_data->rename(id, u"  "_s)).error().code, core::ErrorCode::InvalidArgument);
    QCOMPARE(QCoro::waitFor(m_data->rename(id, QString(1001, u'x'))).error().code, core::ErrorCode::InvalidArgument);
    QCOMPARE(QCoro::waitFor(m_data->rename(u"nobody"_s, u"x"_s)).error().code, core::ErrorCode::NotFound);
}

// More rows than the engine sorts for us: with a filter, both ways, gaps last, equal values in the file's order.
void TableServiceTest::manyRowsAreSortedAsFew()
{
    constexpr int kRows = 250'000;
    constexpr int kFirst = 1000;
    QByteArray csv = "id,number\n";
    for (int i = 0; i < kRows; ++i)
        csv +=
            QByteArray::number(i) + ',' + (i % 10 ? QByteArray::number((i * 7919) % 1009 - 500) : QByteArray()) + '\n';
    const auto table = open(csv);
    data::TableQuery query;
    query.sortColumn = u"number"_s;
    query.filters = {{u"id"_s, data::FilterKind::AtLeast, QString::number(kFirst)}};
    for (const bool descending : {false, true}) {
        query.descending = descending;
        const auto arrangement = QCoro::waitFor(table->arrange(query));
        QVERIFY(arrangement);
        QVERIFY(arrangement->order);
        table->use(*arrangement);
        std::vector<std::pair<int, int>> expected; // with the ones without a number last
        for (int i = kFirst; i < kRows; ++i)
            expected.emplace_back(i % 10 ? ((i * 7919) % 1009 - 500) * (descending ? -1 : 1) : 1000, i);
        std::ranges::sort(expected);
        QCOMPARE(arrangement->rows, static_cast<qint64>(expected.size()));
        for (const qint64 offset : {qint64{0}, qint64{77'777}, arrangement->rows - 5}) {
            const auto window = QCoro::waitFor(table->window(offset, 20));
            QVERIFY(window);
            QCOMPARE(window->rows.size(), std::min<qint64>(20, arrangement->rows - offset));
            for (qsizetype i = 0; i < window->rows.size(); ++i)
                QCOMPARE(window->rows[i][0].toInt(), expected[static_cast<std::size_t>(offset + i)].second);
        }
    }
}

// A window is closed while it opens its data: what is answered then must not touch the service any more.
void TableServiceTest::whatIsStillOpenMayOutliveTheService()
{
    const QString id = import("a\n1\n");
    QVERIFY(QCoro::waitFor(m_tables->open(id)));
    std::vector<QCoro::Task<core::Result<OpenedTable>>> open;
    for (int i = 0; i < 5; ++i) {
        open.push_back(m_tables->open(id));
        open.push_back(m_tables->openRejects(id));
        open.push_back(m_tables->openStep(id, u"step"_s));
    }
    m_tables.reset();
    for (auto &task : open) {
        const auto opened = QCoro::waitFor(std::move(task));
        if (!opened && opened.error().code != core::ErrorCode::NotFound) // the store may have answered before
            QCOMPARE(opened.error().code, core::ErrorCode::Cancelled);
    }
}

QTEST_MAIN(TableServiceTest)
#include "tst_table_service.moc"
