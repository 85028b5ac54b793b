// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

template <typename T>
QStringList idsOf(const QList<T> &things)
{
    QStringList ids;
    for (const T &thing : things)
        ids.append(thing.id);
    return ids;
}

} // namespace

int withEngine(Invocation &invocation, const std::function<core::Status(app::Engine &)> &work, app::StoreKind kind)
{
    const auto engine = app::Engine::open(invocation.options, kind);
    if (!engine)
        return invocation.console.failure(engine.error());
    const core::Status status = work(**engine);
    return status ? 0 : invocation.console.failure(status.error());
}

core::Result<QString> fullId(const QStringList &ids, const QString &text, const QString &what)
{
    QStringList found;
    for (const QString &id : ids) {
        if (id == text)
            return id;
        if (id.startsWith(text, Qt::CaseInsensitive))
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

core::Result<QString> workflowId(app::Engine &engine, const std::string &text)
{
    AW_TRY(const auto list, QCoro::waitFor(engine.workflows().list(kEverything)));
    return fullId(idsOf(list), QString::fromStdString(text), u"workflow"_s);
}

core::Result<QString> dataId(app::Engine &engine, const std::string &text)
{
    AW_TRY(const auto list, QCoro::waitFor(engine.data().list(kEverything)));
    return fullId(idsOf(list), QString::fromStdString(text), u"data"_s);
}

core::Result<QString> jobId(app::Engine &engine, const std::string &text)
{
    AW_TRY(const auto list, QCoro::waitFor(engine.jobs().list({}, kEverything)));
    return fullId(idsOf(list), QString::fromStdString(text), u"job"_s);
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

} // namespace aw::cli
