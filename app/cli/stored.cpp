// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored.h"

#include "app/cli/local_door.h"
#include "app/cli/remote_door.h"
#include "engine/core/json.h"
#include "engine/store/owner_lock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

constexpr qint64 kAllJobs = 1'000'000;

int done(Invocation &invocation, const core::Status &status)
{
    return status ? 0 : invocation.console.failure(status.error());
}

core::Result<QString> fullId(const core::Result<QJsonArray> &list, const std::string &start, const QString &what)
{
    AW_CHECK(list);
    const QString text = QString::fromStdString(start);
    QStringList found;
    for (const auto &entry : *list) {
        const QString id = entry["id"_L1].toString();
        if (id == text)
            return id;
        if (id.startsWith(text, Qt::CaseInsensitive) && !found.contains(id))
            found.append(id);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return core::fail(core::ErrorCode::NotFound, u"There is no %1 “%2”"_s.arg(what, text), {},
                          u"The list shows what there is."_s);
    return core::fail(core::ErrorCode::InvalidArgument, u"%1 ids start with “%2”"_s.arg(found.size()).arg(text), {},
                      u"Type more of it."_s);
}

} // namespace

int withStore(Invocation &invocation, const std::function<core::Status(StoreDoor &)> &work)
{
    auto engine = app::Engine::open(invocation.options, app::StoreKind::Lasting);
    if (engine) {
        LocalDoor door(invocation, *std::move(engine));
        return done(invocation, work(door));
    }
    if (engine.error().code != core::ErrorCode::Locked)
        return invocation.console.failure(engine.error());
    const QUrl owner(store::OwnerLock::publishedUrl(app::dataFolder(invocation.options)));
    if (owner.isEmpty()) {
        core::Error error = engine.error();
        error.hint = u"Close that program, switch its server on (Settings → Server in the desktop), or choose another "
                     "folder with --data-dir."_s;
        return invocation.console.failure(error);
    }
    RemoteDoor door(invocation, owner);
    return done(invocation, work(door));
}

int withTemporaryStore(Invocation &invocation, const std::function<core::Status(StoreDoor &)> &work)
{
    auto engine = app::Engine::open(invocation.options, app::StoreKind::Temporary);
    if (!engine)
        return invocation.console.failure(engine.error());
    LocalDoor door(invocation, *std::move(engine));
    return done(invocation, work(door));
}

core::Result<QString> workflowId(StoreDoor &store, const std::string &text)
{
    return fullId(store.workflows(), text, u"workflow"_s);
}

core::Result<QString> dataId(StoreDoor &store, const std::string &text)
{
    return fullId(store.data({}), text, u"data"_s);
}

core::Result<QString> jobId(StoreDoor &store, const std::string &text)
{
    return fullId(store.jobs({{}, QString::fromStdString(text), kAllJobs}), text, u"job"_s);
}

core::Result<QString> scheduleId(StoreDoor &store, const std::string &text)
{
    return fullId(store.schedules(), text, u"schedule"_s);
}

void showList(Console &console, const QString &name, const QJsonArray &json, const QStringList &headers,
              const QList<QStringList> &rows)
{
    if (console.json()) {
        console.out(QJsonObject{{name, json}});
        return;
    }
    if (rows.isEmpty()) {
        console.note(u"There are no %1 yet."_s.arg(name));
        return;
    }
    const QStringList lines = tableLines(headers, rows, 48);
    console.out(console.bold(lines.first()));
    for (const QString &line : lines.sliced(1))
        console.out(line);
}

QString cellText(const QJsonValue &cell)
{
    if (cell.isNull() || cell.isUndefined())
        return u"–"_s;
    if (cell.isString())
        return cell.toString();
    if (cell.isDouble()) {
        const qint64 whole = cell.toInteger();
        return whole != 0 || cell.toDouble() == 0
                   ? QString::number(whole)
                   : QString::number(cell.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    const QByteArray wrapped = core::compactJson({{u"v"_s, cell}}); // {"v":…}
    return QString::fromUtf8(wrapped.sliced(5, wrapped.size() - 6));
}

} // namespace aw::cli
