// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw jobs: the jobs of the store.
#include "app/cli/output_format.h"
#include "app/cli/report.h"
#include "app/cli/stored.h"

#include "engine/core/environment.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct JobFlags {
    std::string text; // id
    std::string workflow;
    std::string data;
    std::string status;
    std::string output;
    std::string comment;
    std::string step;
    std::string hash;
    std::string to;
    std::string from;
    std::string only;
    bool fresh = false;
    bool dryRun = false;
    int priority = 0;
    qint64 limit = 100;
};

core::Status list(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    const QString status = QString::fromStdString(flags.status);
    if (!status.isEmpty() && core::statesOf(status).isEmpty())
        return core::fail(core::ErrorCode::InvalidArgument, u"There is no status “%1”"_s.arg(status), {},
                          u"`aw jobs list --help` names them."_s);
    AW_TRY(const QJsonArray jobs, store.jobs({status, QString::fromStdString(flags.text), flags.limit}));
    QList<QStringList> rows;
    for (const auto &json : jobs) {
        AW_TRY(const core::Job job, core::jobFromJson(json.toObject()));
        const bool over = job.completedAt.isValid() && job.startedAt.isValid();
        rows.append({job.id, core::wireStatus(job.state), core::timeText(job.createdAt),
                     over ? u"%1 s"_s.arg(static_cast<double>(job.startedAt.msecsTo(job.completedAt)) / 1000, 0, 'f', 2)
                          : u"–"_s,
                     job.failure ? job.failure->message : QString()});
    }
    showList(invocation.console, u"jobs"_s, jobs, {u"Id"_s, u"Status"_s, u"Made"_s, u"Took"_s, u"Error"_s}, rows);
    return {};
}

core::Status show(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    AW_TRY(const QJsonObject job, store.job(id));
    invocation.console.out(job);
    return {};
}

// The flags about a part of the workflow, priority and reuse.
core::RunChoices choicesFrom(const JobFlags &flags)
{
    using Kind = core::RunRange::Kind;
    core::RunChoices choices;
    if (!flags.to.empty())
        choices.range = {Kind::To, QString::fromStdString(flags.to)};
    else if (!flags.from.empty())
        choices.range = {Kind::From, QString::fromStdString(flags.from)};
    else if (!flags.only.empty())
        choices.range = {Kind::Only, QString::fromStdString(flags.only)};
    choices.cache = !flags.fresh;
    choices.priority = flags.priority;
    return choices;
}

core::Status runAndFollow(Invocation &invocation, StoreDoor &store, const jobs::JobRequest &request)
{
    AW_TRY(const QString id, store.run(request));
    AW_TRY(const QJsonObject job, store.follow(id));
    if (invocation.console.json())
        invocation.console.out(job);
    else
        invocation.console.out(id);
    if (job["approval"_L1].isObject()) {
        invocation.console.note(
            u"It waits until the output of “%1” is approved: look at it with `aw jobs show %2`, then "
            "`aw jobs approve %2`, `reject` or `push-back`."_s.arg(job["approval"_L1]["step_id"_L1].toString(),
                                                                   id.left(8)));
        return {};
    }
    invocation.console.note(u"Result: data %1. `aw jobs ledger %2` tells what was done."_s.arg(
        job["result_data_id"_L1].toString(), id.left(8)));
    return {};
}

core::Status run(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    jobs::JobRequest request;
    AW_TRY(request.workflowId, workflowId(store, flags.workflow));
    if (!flags.data.empty()) {
        AW_TRY(request.inputDataId, dataId(store, flags.data));
    }
    request.choices = choicesFrom(flags);
    return runAndFollow(invocation, store, request);
}

core::Status retry(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    jobs::JobRequest request;
    AW_TRY(request.parentId, jobId(store, flags.text));
    request.choices = choicesFrom(flags);
    return runAndFollow(invocation, store, request);
}

core::Status showDecision(Invocation &invocation, const core::Result<QJsonObject> &job)
{
    AW_CHECK(job);
    if (invocation.console.json())
        invocation.console.out(*job);
    invocation.console.note(u"Job %1 is %2."_s.arg((*job)["id"_L1].toString(), (*job)["status"_L1].toString()));
    return {};
}

core::Status approve(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    AW_CHECK(store.approve(id, QString::fromStdString(flags.comment), QString::fromStdString(flags.hash)));
    return showDecision(invocation, store.follow(id));
}

core::Status reject(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    return showDecision(invocation,
                        store.reject(id, QString::fromStdString(flags.comment), QString::fromStdString(flags.hash)));
}

core::Status pushBack(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    AW_CHECK(store.pushBack(id, QString::fromStdString(flags.step), QString::fromStdString(flags.comment)));
    return showDecision(invocation, store.follow(id));
}

core::Status cancel(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    AW_TRY(const QJsonObject job, store.cancel(id));
    invocation.console.note(u"Job %1 is %2."_s.arg(id, job["status"_L1].toString()));
    return {};
}

core::Status clean(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QJsonObject report, store.clean(flags.dryRun));
    if (invocation.console.json()) {
        invocation.console.out(report);
        return {};
    }
    invocation.console.out((flags.dryRun ? u"Would remove %1 and %2 (%3); data and results stay."_s
                                         : u"Removed %1 and %2 (%3); data and results stay."_s)
                               .arg(counted(report["jobs"_L1].toArray().size(), u"job"_s),
                                    counted(report["files"_L1].toInteger(), u"file"_s),
                                    byteText(report["bytes"_L1].toInteger())));
    return {};
}

core::Status setPinned(Invocation &invocation, StoreDoor &store, const JobFlags &flags, bool pinned)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    AW_CHECK(store.setPinned(id, pinned));
    invocation.console.note(
        (pinned ? u"Job %1 is kept for good."_s : u"Job %1 is cleared away when it is old."_s).arg(id));
    return {};
}

core::Status pin(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    return setPinned(invocation, store, flags, true);
}

core::Status unpin(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    return setPinned(invocation, store, flags, false);
}

core::Status logs(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    AW_TRY(const QJsonArray lines, store.logs(id));
    if (invocation.console.json()) {
        invocation.console.out(QJsonObject{{u"logs"_s, lines}});
        return {};
    }
    for (const auto &line : lines)
        invocation.console.out(u"%1  %2  %3  %4"_s.arg(line["at"_L1].toString(), padded(line["level"_L1].toString(), 7),
                                                       padded(line["step"_L1].toString(), 10),
                                                       line["text"_L1].toString()));
    return {};
}

core::Status ledger(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    AW_TRY(const QJsonArray steps, store.ledger(id));
    Console &console = invocation.console;
    if (console.json()) {
        console.out(QJsonObject{{u"ledger"_s, steps}});
        return {};
    }
    for (const auto &step : steps) {
        console.out(console.bold(step["step"_L1].toString()) + u" ("_s + step["type"_L1].toString() + u')');
        for (const QString &line : ledgerLines(step["ledger"_L1].toObject()))
            console.out(line);
    }
    return {};
}

core::Status result(Invocation &invocation, StoreDoor &store, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(store, flags.text));
    AW_TRY(const QJsonObject found, store.result(id));
    if (!flags.output.empty()) {
        const QString path = QString::fromStdString(flags.output);
        AW_TRY(const data::OutputFormat format, outputFormat(path));
        AW_CHECK(store.exportData(found["result_data_id"_L1].toString(), path, format));
        invocation.console.note(u"Wrote %1."_s.arg(path));
        return {};
    }
    invocation.console.out(found);
    return {};
}

} // namespace

void addJobs(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand("jobs", "Run stored workflows over stored data, and look at what came of it");
    verb->require_subcommand(1);
    verb->footer(
        "  aw jobs run --workflow 3f2a --data 90c1\n  aw jobs ledger 77b0\n  aw jobs result 77b0 -o clean.parquet");
    auto flags = std::make_shared<JobFlags>();
    const auto bind = storedVerbs(chosen, flags);
    const auto one = [&](const char *name, const char *help,
                         core::Status (*work)(Invocation &, StoreDoor &, const JobFlags &)) {
        CLI::App *sub = verb->add_subcommand(name, help);
        sub->add_option("ID", flags->text, "Its id, or the start of it")->required();
        bind(sub, work);
        return sub;
    };
    CLI::App *listing = verb->add_subcommand("list", "Newest first");
    listing->add_option("--status", flags->status,
                        "Only those: queued, running, awaiting_approval, completed, failed, cancelled");
    listing->add_option("--text", flags->text,
                        "Only those with this in the title, the id, the name of the input, or the steps");
    listing->add_option("--limit", flags->limit, "At most so many")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    bind(listing, list);
    one("show", "One with everything known about it, as JSON", show);
    CLI::App *running = verb->add_subcommand("run", "Run a stored workflow and wait for its end; prints the job's id");
    running->add_option("-w,--workflow", flags->workflow, "The workflow's id, or the start of it")->required();
    running->add_option("-d,--data", flags->data, "The id of the data its first step reads, or the start of it");
    const auto addChoices = [&](CLI::App *sub) {
        auto *to =
            sub->add_option("--to", flags->to, "Run only what this step needs, and it; its output is the result");
        auto *from = sub->add_option("--from", flags->from,
                                     "Run this step and what follows anew, over what was computed before");
        auto *only = sub->add_option("--only", flags->only, "Run this step anew, and nothing that follows");
        to->excludes(from)->excludes(only);
        from->excludes(only);
        sub->add_flag("--fresh", flags->fresh, "Compute what other jobs have computed already");
        sub->add_option("--priority", flags->priority, "Higher ones begin earlier")->check(CLI::Range(-100, 100));
    };
    addChoices(running);
    bind(running, run);
    addChoices(
        one("retry", "Run one that is over again, reusing what it has finished; prints the new job's id", retry));
    const auto addComment = [&](CLI::App *sub) {
        sub->add_option("-m,--comment", flags->comment, "Why");
        return sub;
    };
    const auto addHash = [&](CLI::App *sub) {
        sub->add_option("--hash", flags->hash, "The content_hash that `aw jobs show` said; anything else is refused");
    };
    addHash(addComment(one("approve", "Let one go on that waits for an approval, and wait for its end", approve)));
    addHash(addComment(one("reject", "End one that waits for an approval", reject)));
    addComment(one("push-back", "Let one that waits for an approval compute a step again, and what follows", pushBack))
        ->add_option("--to", flags->step, "The step; the one that waits when not given");
    one("cancel", "Cancel one that waits", cancel);
    one("pin", "Never clear it away", pin);
    one("unpin", "Clear it away when it is old", unpin);
    CLI::App *cleaning = verb->add_subcommand(
        "clean",
        "Clear away jobs that are over for longer than store.keep_… says (aw config), and files nobody refers to");
    cleaning->add_flag("--dry-run", flags->dryRun, "Only say what would go");
    bind(cleaning, clean);
    one("logs", "What it logged", logs);
    one("ledger", "Where every row went and what happened to every cell (also: aw ledger)", ledger);
    one("result", "Its result as JSON, or written to a file", result)
        ->add_option("-o,--output", flags->output, "The file to write");
}

// The same as “aw jobs ledger”: the question people ask most.
void addLedger(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand("ledger", "Where every row of a job went and what happened to every cell");
    verb->footer("  aw ledger 77b0\n  aw ledger 77b0 --json");
    auto flags = std::make_shared<JobFlags>();
    verb->add_option("JOB", flags->text, "The job's id, or the start of it")->required();
    verb->callback([&chosen, flags] {
        chosen = [flags](Invocation &invocation) {
            return withStore(invocation, [&](StoreDoor &store) { return ledger(invocation, store, *flags); });
        };
    });
}

} // namespace aw::cli
