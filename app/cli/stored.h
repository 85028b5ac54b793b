// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs over the store (workflows, data, jobs) share.
#pragma once

#include "app/cli/verb.h"
#include "app/compose.h"
#include "engine/core/result.h"

#include <QCoroTask>

#include <memory>

namespace aw::cli
{

// A store's whole list, for looking among the ids.
inline const store::Page kEverything{0, 1'000'000};

// Opens the data directory and does the work; an error of either is shown. Returns the exit code.
int withEngine(Invocation &invocation, const std::function<core::Status(app::Engine &)> &work,
               app::StoreKind kind = app::StoreKind::Lasting);

// The one id that starts with text, so that nobody has to type a whole one. NotFound; InvalidArgument when several do.
core::Result<QString> fullId(const QStringList &ids, const QString &text, const QString &what);

core::Result<QString> workflowId(app::Engine &engine, const std::string &text);
core::Result<QString> dataId(app::Engine &engine, const std::string &text);
core::Result<QString> jobId(app::Engine &engine, const std::string &text);

// A list as a table, or as {"name": […]} with --json.
void showList(Console &console, const QString &name, const QJsonArray &json, const QStringList &headers,
              const QList<QStringList> &rows);

// A function that makes a subcommand do its work over the opened data directory with these flags.
template <typename Flags>
auto storedVerbs(Action &chosen, std::shared_ptr<Flags> flags)
{
    return [&chosen, flags](CLI::App *sub, core::Status (*work)(Invocation &, app::Engine &, const Flags &)) {
        sub->callback([&chosen, flags, work] {
            chosen = [flags, work](Invocation &invocation) {
                return withEngine(invocation, [&](app::Engine &engine) { return work(invocation, engine, *flags); });
            };
        });
    };
}

} // namespace aw::cli
