// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a plot shows, counted by the engine: a picture of a million rows is some thousand numbers.
#pragma once

#include "engine/data/graph_layout.h"
#include "engine/data/session.h"
#include "engine/data/table_query.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace aw::data
{

enum class PlotKind : quint8 { Scatter, Histogram, Bar, Line, Box, Heat, Graph };

struct PlotRequest {
    PlotKind kind = PlotKind::Scatter;
    QString x;
    QString y;     // Scatter, Line, Box, Heat; Bar: its mean, empty: rows; Graph: where a link leads that begins at x
    QString color; // Scatter: a column with few values; may be empty
    // What is looked at, in the units of PlotData; unset: everything.
    std::optional<std::pair<double, double>> xRange;
    std::optional<std::pair<double, double>> yRange;
    int columns = 320; // of the grid a scatter of many points is counted into
    int rows = 200;
    TableQuery filter; // its order does not matter

    bool operator==(const PlotRequest &) const = default;
};

struct PlotPoint {
    double x = 0;
    double y = 0;
    int group = -1; // of PlotData::groups
};

struct PlotBox { // of one group: quartiles and the whiskers' ends
    double low = 0;
    double lower = 0;
    double median = 0;
    double upper = 0;
    double high = 0;
    qint64 rows = 0;
};

struct PlotData {
    PlotRequest request;
    // The whole extent of the axes; categories stand at 0, 1, 2 …
    std::pair<double, double> xExtent{0, 1};
    std::pair<double, double> yExtent{0, 1};
    bool xIsTime = false; // milliseconds since 1970, UTC
    bool yIsTime = false;
    QStringList xNames; // of categories; empty: a number
    QStringList yNames;
    QStringList groups; // of colours

    QList<PlotPoint> points; // Scatter of few rows; Line (means); Bar and Histogram: x the place, y the height
    double binWidth = 0;     // Histogram
    QList<PlotBox> boxes;    // Box; one for each of xNames
    // Scatter of many rows, and Heat: counts by row from below, gridColumns × gridRows, over gridX and gridY.
    QList<qint64> grid;
    int gridColumns = 0;
    int gridRows = 0;
    std::pair<double, double> gridX{0, 1};
    std::pair<double, double> gridY{0, 1};
    // Graph: the values with the most rows, most first, with their places in points, and the links between them.
    QStringList nodes;
    QList<qint64> nodeRows; // of each
    QList<GraphLink> links;
    qint64 counted = 0;     // rows the picture stands for
    qint64 leftOut = 0;     // rows without a value
    bool shortened = false; // there are more categories, nodes or links than are shown
};

// file: Parquet. stop ends what this does besides the engine's work. Errors: NotFound for a column there is not;
// InvalidArgument where a number is needed; Cancelled.
core::Result<PlotData> plotData(Session &session, const QString &file, const core::Schema &schema,
                                const PlotRequest &request, const std::stop_token &stop = {});

} // namespace aw::data
