// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arrows/arrow_check.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aw::arrows
{

namespace
{

// Room → rooms it may include besides itself and engine/core.
const QHash<QString, QStringList> &table()
{
    static const QStringList kEngine{u"engine/data"_s,  u"engine/steps"_s, u"engine/agents"_s,
                                     u"engine/store"_s, u"engine/jobs"_s,  u"engine/services"_s};
    static const QStringList kUiBase{u"ui/theme"_s, u"ui/widgets"_s, u"engine/services"_s};
    // ui/tables: views of a table that several pages show, such as the grid and the plots.
    static const QStringList kPages{u"ui/dashboard"_s, u"ui/data"_s,     u"ui/monitor"_s, u"ui/results"_s,
                                    u"ui/schedules"_s, u"ui/settings"_s, u"ui/builder"_s};
    static const QHash<QString, QStringList> kTable = [] {
        QHash<QString, QStringList> rooms{
            {u"engine/core"_s, {}},
            {u"engine/data"_s, {}},
            {u"engine/steps"_s, {u"engine/data"_s}},
            {u"engine/agents"_s, {u"engine/data"_s, u"engine/steps"_s}},
            {u"engine/store"_s, {}},
            {u"engine/jobs"_s, {u"engine/data"_s, u"engine/steps"_s, u"engine/agents"_s, u"engine/store"_s}},
            {u"engine/services"_s, kEngine},
            {u"engine/server"_s, kEngine},
            {u"ui/theme"_s, {}},
            {u"ui/widgets"_s, {u"ui/theme"_s}},
            {u"ui/tables"_s, kUiBase},
            {u"ui/shell"_s, kUiBase + QStringList{u"ui/tables"_s} + kPages},
            {u"app"_s, kEngine + kUiBase + kPages + QStringList{u"engine/server"_s, u"ui/shell"_s}},
        };
        for (const QString &page : kPages)
            rooms.insert(page, kUiBase + QStringList{u"ui/tables"_s});
        return rooms;
    }();
    return kTable;
}

// What nothing in these rooms may include from outside the house.
QString forbiddenLibrary(const QString &room, const QString &header)
{
    static const QRegularExpression kWidgets(
        u"^(QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QMainWindow|QDialog"
        u"|QPainter|QGraphics.*|QMessageBox|QPushButton|QLabel)"_s);
    static const QRegularExpression kData(u"^(duckdb\\.h|QSql.*|QHttp.*|QtSql|QtHttpServer)"_s);
    if (room.startsWith("engine/"_L1) && kWidgets.match(header).hasMatch())
        return u"the engine works without a window"_s;
    if (room.startsWith("ui/"_L1) && kData.match(header).hasMatch())
        return u"the UI is a view of services"_s;
    if (header == "duckdb.h"_L1 && room != "engine/data"_L1)
        return u"only engine/data speaks to DuckDB"_s;
    return {};
}

} // namespace

QString roomOf(const QString &relativePath)
{
    const QStringList parts = relativePath.split(u'/');
    if (parts.first() == "app"_L1)
        return u"app"_s;
    if ((parts.first() == "engine"_L1 || parts.first() == "ui"_L1) && parts.size() > 2)
        return parts[0] + u'/' + parts[1];
    return {};
}

QStringList forbiddenIncludes(const QString &relativePath, const QString &text)
{
    const QString room = roomOf(relativePath);
    if (room.isEmpty())
        return {};
    QStringList problems;
    if (!table().contains(room))
        return {u"%1: the house has no room “%2”."_s.arg(relativePath, room)};
    static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = kInclude.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString place = u"%1:%2"_s.arg(relativePath).arg(i + 1);
        if (const QString why = forbiddenLibrary(room, header); !why.isEmpty())
            problems.append(u"%1 includes <%2>, but %3."_s.arg(place, header, why));
        if (match.captured(1) != "\""_L1)
            continue;
        const QString other = roomOf(header);
        if (other.isEmpty())
            problems.append(u"%1 includes \"%2\"; includes are written from the root."_s.arg(place, header));
        else if (other != room && other != "engine/core"_L1 && !table().value(room).contains(other))
            problems.append(u"%1 includes %2, but %3 may not know %4."_s.arg(place, header, room, other));
    }
    return problems;
}

} // namespace aw::arrows
