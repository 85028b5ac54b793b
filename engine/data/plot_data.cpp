// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/plot_data.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/table_reader.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kMostPoints = 8'000; // drawn one by one; more are counted into a grid
constexpr int kBars = 24;
constexpr int kGroups = 8;
constexpr int kHeat = 30;
constexpr int kLinePoints = 600;
constexpr int kHistogramBins = 48;
constexpr int kNodes = 300;
constexpr int kLinks = 1'500;

bool isTimeType(const core::Column &column)
{
    return column.type == "DATE"_L1 || column.type.startsWith("TIMESTAMP"_L1);
}

QString number(double value)
{
    return u"CAST('%1' AS DOUBLE)"_s.arg(value, 0, 'g', 17);
}

// Everything one request needs; each function fills a part of the data.
class Counter
{
public:
    Counter(Session &session, const QString &file, const core::Schema &schema, const PlotRequest &request,
            const std::stop_token &stop)
        : m_session(session)
        , m_source(u"read_parquet("_s + quoteText(file) + u')')
        , m_schema(schema)
        , m_request(request)
        , m_stop(stop)
    {
        m_data.request = request;
    }

    Result<PlotData> run()
    {
        AW_TRY(const QString condition, filterCondition(m_schema, m_request.filter));
        if (!condition.isEmpty())
            m_source = u"(SELECT * FROM "_s + m_source + u" WHERE "_s + condition + u')';
        switch (m_request.kind) {
        case PlotKind::Scatter:
            AW_CHECK(scatter());
            break;
        case PlotKind::Histogram:
            AW_CHECK(histogram());
            break;
        case PlotKind::Bar:
            AW_CHECK(bars());
            break;
        case PlotKind::Line:
            AW_CHECK(line());
            break;
        case PlotKind::Box:
            AW_CHECK(boxes());
            break;
        case PlotKind::Heat:
            AW_CHECK(heat());
            break;
        case PlotKind::Graph:
            AW_CHECK(graph());
            break;
        }
        return m_data;
    }

private:
    Result<core::Column> column(const QString &name) const
    {
        const qsizetype index = m_schema.indexOf(name);
        if (index < 0)
            return core::fail(ErrorCode::NotFound, u"There is no column “%1”"_s.arg(name));
        return m_schema.columns[index];
    }

    // A column as a finite DOUBLE; times as milliseconds.
    Result<QString> asNumber(const QString &name, bool &time) const
    {
        AW_TRY(const core::Column found, column(name));
        time = isTimeType(found);
        if (time)
            return u"CAST(epoch_ms(CAST("_s + quoteName(name) + u" AS TIMESTAMP)) AS DOUBLE)"_s;
        if (found.type == "BOOLEAN"_L1)
            return u"CAST(CAST("_s + quoteName(name) + u" AS INTEGER) AS DOUBLE)"_s;
        if (!found.isNumeric())
            return core::fail(ErrorCode::InvalidArgument, u"“%1” is not a number or a time"_s.arg(name), {},
                              u"Choose another column, or draw bars."_s);
        const QString value = u"CAST("_s + quoteName(name) + u" AS DOUBLE)"_s;
        return u"CASE WHEN isfinite("_s + value + u") THEN "_s + value + u" END"_s;
    }

    QString values(const QString &x, const QString &y) const
    {
        return u"(SELECT "_s + x + u" AS x, "_s + (y.isEmpty() ? u"0.0"_s : y) + u" AS y FROM "_s + m_source + u')';
    }

    // The extents, and how many rows have no value.
    Status measure(const QString &x, const QString &y)
    {
        AW_TRY(const Table table,
               m_session.query(u"SELECT min(x), max(x), min(y), max(y), count(*), count(*) FILTER (x IS NOT NULL AND y "
                               "IS NOT NULL) FROM "_s +
                               values(x, y)));
        const QVariantList &row = table.rows.first();
        const auto extent = [](const QVariant &low, const QVariant &high) {
            std::pair<double, double> range{low.toDouble(), high.toDouble()};
            if (range.first == range.second)
                range = {range.first - 0.5, range.second + 0.5};
            return range;
        };
        m_data.xExtent = extent(row[0], row[1]);
        m_data.yExtent = extent(row[2], row[3]);
        m_data.counted = row[5].toLongLong();
        m_data.leftOut = row[4].toLongLong() - m_data.counted;
        return {};
    }

    Status scatter()
    {
        AW_TRY(const QString x, asNumber(m_request.x, m_data.xIsTime));
        AW_TRY(const QString y, asNumber(m_request.y, m_data.yIsTime));
        AW_CHECK(measure(x, y));
        m_data.gridX = m_request.xRange.value_or(m_data.xExtent);
        m_data.gridY = m_request.yRange.value_or(m_data.yExtent);
        const QString inside = u"x BETWEEN %1 AND %2 AND y BETWEEN %3 AND %4"_s.arg(
            number(m_data.gridX.first), number(m_data.gridX.second), number(m_data.gridY.first),
            number(m_data.gridY.second));
        qint64 visible = m_data.counted;
        if (m_request.xRange || m_request.yRange) {
            AW_TRY(const QVariant count,
                   m_session.scalar(u"SELECT count(*) FROM "_s + values(x, y) + u" WHERE "_s + inside));
            visible = count.toLongLong();
        }
        if (visible <= kMostPoints)
            return scatterPoints(x, y, inside);
        return scatterGrid(x, y, inside);
    }

    Status scatterPoints(const QString &x, const QString &y, const QString &inside)
    {
        QString group = u"NULL"_s;
        if (!m_request.color.isEmpty()) {
            AW_TRY(const core::Column color, column(m_request.color));
            AW_CHECK(names(color.name, kGroups, m_data.groups));
            group = u"list_position("_s + quoteList(m_data.groups) + u", CAST("_s + quoteName(color.name) +
                    u" AS VARCHAR))"_s;
        }
        AW_TRY(const Table table,
               m_session.query(u"SELECT x, y, g FROM (SELECT "_s + x + u" AS x, "_s + y + u" AS y, CAST("_s + group +
                               u" AS BIGINT) AS g FROM "_s + m_source + u") WHERE "_s + inside));
        m_data.points.reserve(table.rows.size());
        for (const QVariantList &row : table.rows)
            m_data.points.append({row[0].toDouble(), row[1].toDouble(), row[2].isValid() ? row[2].toInt() - 1 : -1});
        return {};
    }

    Status scatterGrid(const QString &x, const QString &y, const QString &inside)
    {
        m_data.gridColumns = std::clamp(m_request.columns, 16, 1000);
        m_data.gridRows = std::clamp(m_request.rows, 16, 1000);
        const auto place = [](const QString &value, const std::pair<double, double> &range, int cells) {
            return u"least(%4, CAST(floor((%1 - %2) / %3 * %5) AS BIGINT))"_s
                .arg(value, number(range.first), number(range.second - range.first))
                .arg(cells - 1)
                .arg(cells);
        };
        const QString cell = place(u"y"_s, m_data.gridY, m_data.gridRows) + u" * %1 + "_s.arg(m_data.gridColumns) +
                             place(u"x"_s, m_data.gridX, m_data.gridColumns);
        AW_TRY(const Table table, m_session.query(u"SELECT "_s + cell + u" AS cell, count(*) FROM "_s + values(x, y) +
                                                  u" WHERE "_s + inside + u" GROUP BY cell"_s));
        m_data.grid = QList<qint64>(qsizetype{m_data.gridColumns} * m_data.gridRows, 0);
        for (const QVariantList &row : table.rows)
            m_data.grid[row[0].toLongLong()] = row[1].toLongLong();
        return {};
    }

    Status histogram()
    {
        AW_TRY(const core::Column found, column(m_request.x));
        if (!found.isNumeric() && !isTimeType(found))
            return bars();
        AW_TRY(const QString x, asNumber(m_request.x, m_data.xIsTime));
        AW_CHECK(measure(x, {}));
        const double width = (m_data.xExtent.second - m_data.xExtent.first) / kHistogramBins;
        AW_TRY(const Table table,
               m_session.query(u"SELECT least(%3, CAST(floor((x - %1) / %2) AS BIGINT)) AS bin, count(*) FROM "_s
                                   .arg(number(m_data.xExtent.first), number(width))
                                   .arg(kHistogramBins - 1) +
                               values(x, {}) + u" WHERE x IS NOT NULL GROUP BY bin ORDER BY bin"_s));
        double most = 0;
        QList<qint64> bins(kHistogramBins, 0);
        for (const QVariantList &row : table.rows)
            bins[row[0].toLongLong()] = row[1].toLongLong();
        for (int i = 0; i < kHistogramBins; ++i) {
            const auto rows = static_cast<double>(bins[i]);
            most = std::max(most, rows);
            m_data.points.append({m_data.xExtent.first + (i + 0.5) * width, rows, -1});
        }
        m_data.binWidth = width;
        m_data.yExtent = {0, std::max(1.0, most)};
        return {};
    }

    // The most frequent values of a column as texts.
    Status names(const QString &name, int most, QStringList &result)
    {
        AW_TRY(const Table table,
               m_session.query(u"SELECT CAST("_s + quoteName(name) + u" AS VARCHAR) AS v FROM "_s + m_source +
                               u" WHERE v IS NOT NULL GROUP BY v ORDER BY count(*) DESC, "
                               "v LIMIT %1"_s.arg(most + 1)));
        for (const QVariantList &row : table.rows)
            result.append(row[0].toString());
        if (result.size() > most) {
            result.removeLast();
            m_data.shortened = true;
        }
        return {};
    }

    Status bars()
    {
        AW_TRY(const core::Column category, column(m_request.x));
        bool time = false;
        QString height = u"CAST(count(*) AS DOUBLE)"_s;
        if (!m_request.y.isEmpty()) {
            AW_TRY(const QString y, asNumber(m_request.y, time));
            height = u"avg("_s + y + u')';
        }
        AW_TRY(const Table table,
               m_session.query(
                   u"SELECT v, h, n FROM (SELECT CAST("_s + quoteName(category.name) + u" AS VARCHAR) AS v, "_s +
                   height + u" AS h, count(*) AS n FROM "_s + m_source +
                   u" GROUP BY v) WHERE h IS NOT NULL ORDER BY v IS NULL, n DESC, v LIMIT %1"_s.arg(kBars + 1)));
        double low = 0;
        double high = 0;
        for (const QVariantList &row : table.rows) {
            if (m_data.points.size() == kBars) {
                m_data.shortened = true;
                break;
            }
            const double y = row[1].toDouble();
            m_data.points.append({static_cast<double>(m_data.points.size()), y, -1});
            m_data.xNames.append(row[0].isValid() ? row[0].toString() : QString());
            m_data.counted += row[2].toLongLong();
            low = std::min(low, y);
            high = std::max(high, y);
        }
        m_data.xExtent = {-0.5, std::max<double>(0.5, static_cast<double>(m_data.points.size()) - 0.5)};
        m_data.yExtent = {low, high > low ? high : low + 1};
        return {};
    }

    Status line()
    {
        AW_TRY(const QString x, asNumber(m_request.x, m_data.xIsTime));
        AW_TRY(const QString y, asNumber(m_request.y, m_data.yIsTime));
        AW_CHECK(measure(x, y));
        const double width = (m_data.xExtent.second - m_data.xExtent.first) / kLinePoints;
        AW_TRY(const Table table,
               m_session.query(u"SELECT avg(x), avg(y) FROM "_s + values(x, y) +
                               u" WHERE x IS NOT NULL AND y IS NOT NULL GROUP BY CAST(floor((x - %1) / %2) AS BIGINT) "
                               "ORDER BY 1"_s.arg(number(m_data.xExtent.first), number(width))));
        double low = 0;
        double high = 0;
        for (const QVariantList &row : table.rows) {
            const double value = row[1].toDouble();
            low = m_data.points.isEmpty() ? value : std::min(low, value);
            high = m_data.points.isEmpty() ? value : std::max(high, value);
            m_data.points.append({row[0].toDouble(), value, -1});
        }
        m_data.yExtent = high > low ? std::pair{low, high} : std::pair{low - 0.5, low + 0.5};
        return {};
    }

    Status boxes()
    {
        bool time = false;
        AW_TRY(const QString y, asNumber(m_request.y, time));
        m_data.yIsTime = time;
        if (m_request.x.isEmpty()) {
            m_data.xNames = {m_request.y};
        } else {
            AW_TRY(const core::Column category, column(m_request.x));
            AW_CHECK(names(category.name, kBars / 2, m_data.xNames));
        }
        const QString key =
            m_request.x.isEmpty() ? quoteText(m_request.y) : u"CAST("_s + quoteName(m_request.x) + u" AS VARCHAR)"_s;
        AW_TRY(const Table table,
               m_session.query(u"SELECT k, min(y), quantile_cont(y, 0.25), median(y), quantile_cont(y, 0.75), max(y), "
                               "count(*) FROM (SELECT "_s +
                               key + u" AS k, "_s + y + u" AS y FROM "_s + m_source +
                               u") WHERE y IS NOT NULL AND list_contains("_s + quoteList(m_data.xNames) +
                               u", k) GROUP BY k"_s));
        m_data.boxes = QList<PlotBox>(m_data.xNames.size());
        bool first = true;
        for (const QVariantList &row : table.rows) {
            PlotBox box{row[1].toDouble(), row[2].toDouble(), row[3].toDouble(),
                        row[4].toDouble(), row[5].toDouble(), row[6].toLongLong()};
            const double reach = 1.5 * (box.upper - box.lower); // Tukey's whiskers, drawn to their furthest place
            box.low = std::max(box.low, box.lower - reach);
            box.high = std::min(box.high, box.upper + reach);
            m_data.yExtent.first = first ? box.low : std::min(m_data.yExtent.first, box.low);
            m_data.yExtent.second = first ? box.high : std::max(m_data.yExtent.second, box.high);
            first = false;
            m_data.counted += box.rows;
            m_data.boxes[m_data.xNames.indexOf(row[0].toString())] = box;
        }
        if (m_data.yExtent.first == m_data.yExtent.second)
            m_data.yExtent = {m_data.yExtent.first - 0.5, m_data.yExtent.second + 0.5};
        m_data.xExtent = {-0.5, std::max<double>(0.5, static_cast<double>(m_data.xNames.size()) - 0.5)};
        return {};
    }

    // One side of a heat map: categories, or equal bins of a measure with many values.
    struct Side {
        QString place; // SQL: the 0-based cell
        QStringList names;
        std::pair<double, double> extent;
        int cells = 0;
    };

    Result<Side> side(const QString &name, bool &time)
    {
        constexpr int kBins = 24;
        AW_TRY(const core::Column found, column(name));
        Side side;
        AW_CHECK(names(found.name, kHeat, side.names));
        const bool measure = (found.isNumeric() || isTimeType(found)) && m_data.shortened;
        if (!measure) {
            std::ranges::sort(side.names);
            side.place = u"list_position("_s + quoteList(side.names) + u", CAST("_s + quoteName(found.name) +
                         u" AS VARCHAR)) - 1"_s;
            side.cells = static_cast<int>(side.names.size());
            side.extent = {-0.5, std::max(0.5, side.cells - 0.5)};
            return side;
        }
        side.names.clear();
        m_data.shortened = false;
        AW_TRY(const QString value, asNumber(name, time));
        AW_TRY(const Table ends,
               m_session.query(u"SELECT min(v), max(v) FROM (SELECT "_s + value + u" AS v FROM "_s + m_source + u')'));
        side.extent = {ends.rows.first()[0].toDouble(), ends.rows.first()[1].toDouble()};
        if (side.extent.first == side.extent.second)
            side.extent.second += 1;
        side.cells = kBins;
        side.place = u"least(%1, CAST(floor(("_s.arg(kBins - 1) + value +
                     u" - %1) / %2) AS BIGINT))"_s.arg(number(side.extent.first),
                                                       number((side.extent.second - side.extent.first) / kBins));
        return side;
    }

    Status heat()
    {
        AW_TRY(const Side x, side(m_request.x, m_data.xIsTime));
        const bool xShortened = std::exchange(m_data.shortened, false);
        AW_TRY(const Side y, side(m_request.y, m_data.yIsTime));
        m_data.shortened = m_data.shortened || xShortened;
        m_data.xNames = x.names;
        m_data.yNames = y.names;
        m_data.gridColumns = x.cells;
        m_data.gridRows = y.cells;
        m_data.grid = QList<qint64>(qsizetype{m_data.gridColumns} * m_data.gridRows, 0);
        AW_TRY(const Table table,
               m_session.query(u"SELECT "_s + x.place + u" AS i, "_s + y.place + u" AS j, count(*) FROM "_s + m_source +
                               u" GROUP BY i, j HAVING i IS NOT NULL AND j IS NOT NULL"_s));
        for (const QVariantList &row : table.rows) {
            m_data.grid[row[1].toLongLong() * m_data.gridColumns + row[0].toLongLong()] = row[2].toLongLong();
            m_data.counted += row[2].toLongLong();
        }
        m_data.xExtent = m_data.gridX = x.extent;
        m_data.yExtent = m_data.gridY = y.extent;
        return {};
    }

    // The values with the most rows, and the most frequent links between them.
    Status graph()
    {
        AW_TRY(const core::Column from, column(m_request.x));
        AW_TRY(const core::Column to, column(m_request.y));
        const QString links = m_session.newName(u"links"_s); // asked three times, counted once
        AW_CHECK(m_session.execute(
            u"CREATE TEMP TABLE %1 AS SELECT CAST(%2 AS VARCHAR) AS a, CAST(%3 AS VARCHAR) AS b, count(*) AS n FROM %4 "
            "GROUP BY a, b"_s.arg(links, quoteName(from.name), quoteName(to.name), m_source)));
        const QString ends = u" FROM "_s + links + u" WHERE a IS NOT NULL AND b IS NOT NULL"_s;
        AW_TRY(const Table nodes,
               m_session.query(u"SELECT v, CAST(sum(n) AS BIGINT) AS n FROM (SELECT a AS v, n"_s + ends +
                               u" UNION ALL SELECT b, n"_s + ends +
                               u" AND a <> b) GROUP BY v ORDER BY n DESC, v LIMIT %1"_s.arg(kNodes + 1)));
        QHash<QString, int> indexes;
        for (const QVariantList &row : nodes.rows) {
            if (m_data.nodes.size() == kNodes) {
                m_data.shortened = true;
                break;
            }
            indexes.insert(row[0].toString(), static_cast<int>(m_data.nodes.size()));
            m_data.nodes.append(row[0].toString());
            m_data.nodeRows.append(row[1].toLongLong());
        }
        const QString among = u" IN (SELECT unnest(CAST("_s + quoteList(m_data.nodes) + u" AS VARCHAR[])))"_s;
        AW_TRY(const Table found,
               m_session.query(u"SELECT a, b, n FROM "_s + links + u" WHERE a"_s + among + u" AND b"_s + among +
                               u" ORDER BY n DESC, a, b LIMIT %1"_s.arg(kLinks + 1)));
        for (const QVariantList &row : found.rows) {
            if (m_data.links.size() == kLinks) {
                m_data.shortened = true;
                break;
            }
            m_data.links.append(
                {indexes.value(row[0].toString()), indexes.value(row[1].toString()), row[2].toLongLong()});
            m_data.counted += row[2].toLongLong();
        }
        AW_TRY(const QVariant without, m_session.scalar(u"SELECT coalesce(CAST(sum(n) AS BIGINT), 0) FROM "_s + links +
                                                        u" WHERE a IS NULL OR b IS NULL"_s));
        m_data.leftOut = without.toLongLong();
        AW_TRY(const auto places, graphLayout(static_cast<int>(m_data.nodes.size()), m_data.links, m_stop));
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto &[x, y] = places[i];
            const auto widen = [i](std::pair<double, double> &extent, double value) {
                extent = i == 0 ? std::pair{value - 0.5, value + 0.5}
                                : std::pair{std::min(extent.first, value), std::max(extent.second, value)};
            };
            widen(m_data.xExtent, x);
            widen(m_data.yExtent, y);
            m_data.points.append({x, y, -1});
        }
        return {};
    }

    Session &m_session;
    QString m_source;
    const core::Schema &m_schema;
    const PlotRequest &m_request;
    const std::stop_token m_stop;
    PlotData m_data;
};

} // namespace

Result<PlotData> plotData(Session &session, const QString &file, const core::Schema &schema, const PlotRequest &request,
                          const std::stop_token &stop)
{
    return Counter(session, file, schema, request, stop).run();
}

} // namespace aw::data
