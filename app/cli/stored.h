// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs over the store (workflows, data, jobs) share.
#pragma once

#include "app/cli/store_door.h"
#include "app/cli/verb.h"
#include "engine/core/result.h"

#include <memory>

namespace aw::cli
{

// Does the work over the data directory: in this process, or through the program that owns it when that one serves.
// An error of either is shown. Returns the exit code.
int withStore(Invocation &invocation, const std::function<core::Status(StoreDoor &)> &work);
// The same over a store that is thrown away.
int withTemporaryStore(Invocation &invocation, const std::function<core::Status(StoreDoor &)> &work);

// The one id that starts with text, so that nobody has to type a whole one. NotFound; InvalidArgument when several do.
core::Result<QString> workflowId(StoreDoor &store, const std::string &text);
core::Result<QString> dataId(StoreDoor &store, const std::string &text);
core::Result<QString> jobId(StoreDoor &store, const std::string &text);
core::Result<QString> scheduleId(StoreDoor &store, const std::string &text);

// A list as a table, or as {"name": […]} with --json.
void showList(Console &console, const QString &name, const QJsonArray &json, const QStringList &headers,
              const QList<QStringList> &rows);
// A cell of a table, of the JSON of rows.
QString cellText(const QJsonValue &cell);

// A function that makes a subcommand do its work over the store with these flags.
template <typename Flags>
auto storedVerbs(Action &chosen, std::shared_ptr<Flags> flags)
{
    return [&chosen, flags](CLI::App *sub, core::Status (*work)(Invocation &, StoreDoor &, const Flags &)) {
        sub->callback([&chosen, flags, work] {
            chosen = [flags, work](Invocation &invocation) {
                return withStore(invocation, [&](StoreDoor &store) { return work(invocation, store, *flags); });
            };
        });
    };
}

} // namespace aw::cli
