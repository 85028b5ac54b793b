// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw jobs: the jobs of the store.
#include "app/cli/follow.h"
#include "app/cli/output_format.h"
#include "app/cli/report.h"
#include "app/cli/stored.h"

#include "engine/core/environment.h"

#include <QFileInfo>
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

core::Status list(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    store::JobFilter filter;
    if (!flags.status.empty()) {
        filter.states = core::statesOf(QString::fromStdString(flags.status));
        if (filter.states.isEmpty())
            return core::fail(core::ErrorCode::InvalidArgument,
                              u"There is no status “%1”"_s.arg(QString::fromStdString(flags.status)), {},
                              u"`aw jobs list --help` names them."_s);
    }
    filter.text = QString::fromStdString(flags.text);
    AW_TRY(const auto jobs, QCoro::waitFor(engine.jobs().list(filter, {0, flags.limit})));
    QJsonArray json;
    QList<QStringList> rows;
    for (const core::Job &job : jobs) {
        json.append(core::toJson(job));
        const bool over = job.completedAt.isValid() && job.startedAt.isValid();
        rows.append({job.id, core::wireStatus(job.state), core::timeText(job.createdAt),
                     over ? u"%1 s"_s.arg(static_cast<double>(job.startedAt.msecsTo(job.completedAt)) / 1000, 0, 'f', 2)
                          : u"–"_s,
                     job.failure ? job.failure->message : QString()});
    }
    showList(invocation.console, u"jobs"_s, json, {u"Id"_s, u"Status"_s, u"Made"_s, u"Took"_s, u"Error"_s}, rows);
    return {};
}

core::Status show(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    AW_TRY(const core::Job job, QCoro::waitFor(engine.jobs().get(id)));
    invocation.console.out(core::toJson(job));
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

core::Status submitAndFollow(Invocation &invocation, app::Engine &engine, const jobs::JobRequest &request)
{
    AW_TRY(const core::Job submitted, QCoro::waitFor(engine.jobs().submit(request)));
    AW_TRY(const core::Job job, follow(invocation, engine, submitted.id));
    if (invocation.console.json())
        invocation.console.out(core::toJson(job));
    else
        invocation.console.out(job.id);
    if (job.state == core::JobState::AwaitingApproval) {
        invocation.console.note(
            u"It waits until the output of “%1” is approved: look at it with `aw jobs show %2`, then "
            "`aw jobs approve %2`, `reject` or `push-back`."_s.arg(job.approval ? job.approval->stepId : QString(),
                                                                   job.id.left(8)));
        return {};
    }
    invocation.console.note(
        u"Result: data %1. `aw jobs ledger %2` tells what was done."_s.arg(job.resultDataId, job.id.left(8)));
    return {};
}

core::Status run(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    jobs::JobRequest request;
    AW_TRY(request.workflowId, workflowId(engine, flags.workflow));
    if (!flags.data.empty()) {
        AW_TRY(request.inputDataId, dataId(engine, flags.data));
    }
    request.choices = choicesFrom(flags);
    return submitAndFollow(invocation, engine, request);
}

core::Status retry(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    jobs::JobRequest request;
    AW_TRY(request.parentId, jobId(engine, flags.text));
    request.choices = choicesFrom(flags);
    return submitAndFollow(invocation, engine, request);
}

core::Status showDecision(Invocation &invocation, const core::Result<core::Job> &job)
{
    AW_CHECK(job);
    if (invocation.console.json())
        invocation.console.out(core::toJson(*job));
    invocation.console.note(u"Job %1 is %2."_s.arg(job->id, core::wireStatus(job->state)));
    return {};
}

core::Status approve(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    AW_CHECK(QCoro::waitFor(
        engine.jobs().approve(id, QString::fromStdString(flags.comment), QString::fromStdString(flags.hash))));
    AW_TRY(const core::Job job, follow(invocation, engine, id));
    return showDecision(invocation, job);
}

core::Status reject(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    return showDecision(invocation, QCoro::waitFor(engine.jobs().reject(id, QString::fromStdString(flags.comment),
                                                                        QString::fromStdString(flags.hash))));
}

core::Status pushBack(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    AW_CHECK(QCoro::waitFor(
        engine.jobs().pushBack(id, QString::fromStdString(flags.step), QString::fromStdString(flags.comment))));
    AW_TRY(const core::Job job, follow(invocation, engine, id));
    return showDecision(invocation, job);
}

core::Status cancel(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    AW_TRY(const core::Job job, QCoro::waitFor(engine.jobs().cancel(id)));
    invocation.console.note(u"Job %1 is %2."_s.arg(id, core::wireStatus(job.state)));
    return {};
}

core::Status clean(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const jobs::CleanReport report, QCoro::waitFor(engine.cleaning().clean(flags.dryRun)));
    if (invocation.console.json()) {
        invocation.console.out(QJsonObject{{u"dry_run"_s, flags.dryRun},
                                           {u"jobs"_s, QJsonArray::fromStringList(report.jobs)},
                                           {u"checkpoints_of"_s, report.checkpointsOf},
                                           {u"files"_s, report.files},
                                           {u"bytes"_s, report.bytes}});
        return {};
    }
    invocation.console.out((flags.dryRun ? u"Would remove %1 jobs and %2 files (%3); data and results stay."_s
                                         : u"Removed %1 jobs and %2 files (%3); data and results stay."_s)
                               .arg(grouped(report.jobs.size()), grouped(report.files), byteText(report.bytes)));
    return {};
}

core::Status setPinned(Invocation &invocation, app::Engine &engine, const JobFlags &flags, bool pinned)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    AW_CHECK(QCoro::waitFor(engine.cleaning().pin(id, pinned)));
    invocation.console.note(
        (pinned ? u"Job %1 is kept for good."_s : u"Job %1 is cleared away when it is old."_s).arg(id));
    return {};
}

core::Status pin(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    return setPinned(invocation, engine, flags, true);
}

core::Status unpin(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    return setPinned(invocation, engine, flags, false);
}

core::Status logs(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    AW_TRY(const auto lines, QCoro::waitFor(engine.jobs().logs(id)));
    QJsonArray json;
    for (const core::LogLine &line : lines) {
        json.append(QJsonObject{{u"at"_s, core::timeText(line.at)},
                                {u"level"_s, core::levelName(line.level)},
                                {u"step"_s, line.stepId},
                                {u"text"_s, line.text}});
        if (!invocation.console.json())
            invocation.console.out(u"%1  %2  %3  %4"_s.arg(
                core::timeText(line.at), padded(core::levelName(line.level), 7), padded(line.stepId, 10), line.text));
    }
    if (invocation.console.json())
        invocation.console.out(QJsonObject{{u"logs"_s, json}});
    return {};
}

core::Status ledger(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    AW_TRY(const auto steps, QCoro::waitFor(engine.jobs().ledger(id)));
    QJsonArray json;
    Console &console = invocation.console;
    for (const services::StepLedger &step : steps) {
        const QJsonObject object = core::toJson(step.ledger);
        json.append(QJsonObject{{u"step"_s, step.stepId}, {u"type"_s, step.type}, {u"ledger"_s, object}});
        if (console.json())
            continue;
        console.out(console.bold(step.stepId) + u" ("_s + step.type + u')');
        for (const QString &line : ledgerLines(object))
            console.out(line);
    }
    if (console.json())
        console.out(QJsonObject{{u"ledger"_s, json}});
    return {};
}

core::Status result(Invocation &invocation, app::Engine &engine, const JobFlags &flags)
{
    AW_TRY(const QString id, jobId(engine, flags.text));
    AW_TRY(const services::JobResult found, QCoro::waitFor(engine.jobs().result(id)));
    if (!flags.output.empty()) {
        const QString path = QString::fromStdString(flags.output);
        AW_TRY(const data::OutputFormat format, outputFormat(path));
        AW_CHECK(
            QCoro::waitFor(engine.data().exportFile(found.resultDataId, path, format, invocation.interrupt.token())));
        invocation.console.note(u"Wrote %1."_s.arg(path));
        return {};
    }
    invocation.console.out(QJsonObject{
        {u"job_id"_s, found.jobId}, {u"result_data_id"_s, found.resultDataId}, {u"metadata"_s, found.metadata}});
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
                         core::Status (*work)(Invocation &, app::Engine &, const JobFlags &)) {
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
            return withEngine(invocation, [&](app::Engine &engine) { return ledger(invocation, engine, *flags); });
        };
    });
}

} // namespace aw::cli
