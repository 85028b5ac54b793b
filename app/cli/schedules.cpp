// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw schedules: workflows that start by themselves.
#include "app/cli/stored.h"

#include "engine/core/cron.h"
#include "engine/core/environment.h"
#include "engine/core/schedule.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct ScheduleFlags {
    std::string text; // id
    std::string name;
    std::string workflow;
    std::string data;
    std::string cron;
    std::string zone;
    std::string catchUp;
    std::string folder;
    std::string pattern;
    double stable = 5;
    bool existing = false;
    bool webhook = false;
    bool paused = false;
    int count = 5;
    qint64 limit = 100;
};

// In the words of a list.
QString triggerText(const core::Schedule &schedule)
{
    if (const auto *cron = std::get_if<core::CronTrigger>(&schedule.trigger))
        return u"%1 (%2)"_s.arg(cron->cron, cron->timeZone);
    if (const auto *file = std::get_if<core::FileTrigger>(&schedule.trigger))
        return u"files %1"_s.arg(QDir(file->folder).filePath(file->pattern));
    return u"webhook"_s;
}

core::Status list(Invocation &invocation, StoreDoor &store, const ScheduleFlags &)
{
    AW_TRY(const QJsonArray schedules, store.schedules());
    QList<QStringList> rows;
    for (const auto &json : schedules) {
        AW_TRY(const core::Schedule schedule, core::scheduleFromJson(json.toObject()));
        const QString next = schedule.paused                    ? u"paused"_s
                             : schedule.nextFireTimes.isEmpty() ? u"–"_s
                                                                : core::timeText(schedule.nextFireTimes.first());
        rows.append({schedule.id, schedule.name, triggerText(schedule), next, core::timeText(schedule.lastRunAt),
                     schedule.lastProblem});
    }
    showList(invocation.console, u"schedules"_s, schedules,
             {u"Id"_s, u"Name"_s, u"When"_s, u"Next"_s, u"Last run"_s, u"Problem"_s}, rows);
    return {};
}

core::Result<QJsonObject> triggerFrom(const ScheduleFlags &flags)
{
    const int kinds = (flags.cron.empty() ? 0 : 1) + (flags.folder.empty() ? 0 : 1) + (flags.webhook ? 1 : 0);
    if (kinds != 1)
        return core::fail(core::ErrorCode::InvalidArgument, u"Say when it starts, in one way"_s, {},
                          u"Give --cron, --folder or --webhook."_s);
    if (flags.webhook)
        return QJsonObject{{u"type"_s, u"webhook"_s}};
    if (!flags.folder.empty()) {
        QJsonObject trigger{{u"type"_s, u"file"_s},
                            {u"folder"_s, QFileInfo(QString::fromStdString(flags.folder)).absoluteFilePath()},
                            {u"stable_s"_s, flags.stable},
                            {u"existing"_s, flags.existing}};
        if (!flags.pattern.empty())
            trigger.insert(u"pattern"_s, QString::fromStdString(flags.pattern));
        return trigger;
    }
    // Without a zone people mean the hours of the clock on the wall.
    const QString zone =
        flags.zone.empty() ? QString::fromUtf8(QTimeZone::systemTimeZoneId()) : QString::fromStdString(flags.zone);
    QJsonObject trigger{
        {u"type"_s, u"cron"_s}, {u"cron"_s, QString::fromStdString(flags.cron)}, {u"time_zone"_s, zone}};
    if (!flags.catchUp.empty())
        trigger.insert(u"catch_up"_s, QString::fromStdString(flags.catchUp));
    return trigger;
}

core::Status add(Invocation &invocation, StoreDoor &store, const ScheduleFlags &flags)
{
    AW_TRY(const QJsonObject trigger, triggerFrom(flags));
    AW_TRY(const QString workflow, workflowId(store, flags.workflow));
    QString name = QString::fromStdString(flags.name);
    if (name.isEmpty()) {
        AW_TRY(const QJsonObject found, store.workflow(workflow));
        name = found["name"_L1].toString();
    }
    QJsonObject document{
        {u"name"_s, name}, {u"workflow_id"_s, workflow}, {u"trigger"_s, trigger}, {u"paused"_s, flags.paused}};
    if (!flags.data.empty()) {
        AW_TRY(const QString data, dataId(store, flags.data));
        document.insert(u"input_data_id"_s, data);
    }
    AW_TRY(const QJsonObject made, store.addSchedule(document));
    Console &console = invocation.console;
    if (console.json()) {
        console.out(made);
        return {};
    }
    console.out(made["id"_L1].toString());
    const QString token = made["token"_L1].toString();
    const QString next = made["next_fire_times"_L1][0].toString();
    if (!token.isEmpty())
        console.out(token);
    if (!token.isEmpty())
        console.note(u"The second line is its token. It is shown only now: keep it."_s);
    else if (!next.isEmpty())
        console.note(u"It starts next at %1, while a program that runs schedules is open."_s.arg(next));
    return {};
}

core::Status setPaused(Invocation &invocation, StoreDoor &store, const ScheduleFlags &flags, bool paused)
{
    AW_TRY(const QString id, scheduleId(store, flags.text));
    AW_TRY(const QJsonObject schedule, store.setPaused(id, paused));
    if (invocation.console.json())
        invocation.console.out(schedule);
    invocation.console.note(paused ? u"Paused %1."_s.arg(id) : u"Schedule %1 goes on."_s.arg(id));
    return {};
}

core::Status pause(Invocation &invocation, StoreDoor &store, const ScheduleFlags &flags)
{
    return setPaused(invocation, store, flags, true);
}

core::Status resume(Invocation &invocation, StoreDoor &store, const ScheduleFlags &flags)
{
    return setPaused(invocation, store, flags, false);
}

core::Status remove(Invocation &invocation, StoreDoor &store, const ScheduleFlags &flags)
{
    AW_TRY(const QString id, scheduleId(store, flags.text));
    AW_CHECK(store.removeSchedule(id));
    invocation.console.note(u"Removed schedule %1."_s.arg(id));
    return {};
}

core::Status next(Invocation &invocation, StoreDoor &store, const ScheduleFlags &flags)
{
    AW_TRY(const QString id, scheduleId(store, flags.text));
    AW_TRY(const QJsonObject stored, store.schedule(id));
    AW_TRY(const core::Schedule schedule, core::scheduleFromJson(stored));
    const auto *trigger = std::get_if<core::CronTrigger>(&schedule.trigger);
    if (!trigger)
        return core::fail(core::ErrorCode::InvalidArgument, u"This schedule does not start at certain times"_s, {},
                          u"`aw schedules list` says what it waits for."_s);
    AW_TRY(const core::CronExpression cron, core::CronExpression::parse(trigger->cron));
    AW_TRY(const QTimeZone zone, core::timeZoneFromName(trigger->timeZone));
    QJsonArray json;
    for (const QDateTime &time : cron.next(flags.count, QDateTime::currentDateTimeUtc(), zone)) {
        json.append(core::timeText(time));
        if (!invocation.console.json())
            invocation.console.out(u"%1  %2 %3"_s.arg(
                core::timeText(time), time.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s), trigger->timeZone));
    }
    if (invocation.console.json())
        invocation.console.out(QJsonObject{{u"next_fire_times"_s, json}});
    if (schedule.paused)
        invocation.console.note(u"It is paused: none of these will come before `aw schedules resume %1`."_s.arg(id));
    return {};
}

core::Status runs(Invocation &invocation, StoreDoor &store, const ScheduleFlags &flags)
{
    AW_TRY(const QString id, scheduleId(store, flags.text));
    AW_TRY(const QJsonArray found, store.scheduleRuns(id, flags.limit));
    QList<QStringList> rows;
    for (const auto &run : found)
        rows.append({run["due_at"_L1].toString(), run["outcome"_L1].toString(), run["job_id"_L1].toString(),
                     run["problem"_L1].toString()});
    showList(invocation.console, u"runs"_s, found, {u"Due"_s, u"Outcome"_s, u"Job"_s, u"Problem"_s}, rows);
    return {};
}

} // namespace

void addSchedules(CLI::App &root, Action &chosen)
{
    CLI::App *verb =
        root.add_subcommand("schedules", "Workflows that start at certain times, for files, or when asked");
    verb->require_subcommand(1);
    verb->footer("  aw schedules add --workflow 3f2a --data 90c1 --cron '0 9 * * mon-fri' --time-zone Europe/Berlin\n"
                 "  aw schedules add --workflow 3f2a --folder inbox --pattern '*.csv'\n"
                 "  aw schedules next 5b1c");
    auto flags = std::make_shared<ScheduleFlags>();
    const auto bind = storedVerbs(chosen, flags);
    const auto one = [&](const char *name, const char *help,
                         core::Status (*work)(Invocation &, StoreDoor &, const ScheduleFlags &)) {
        CLI::App *sub = verb->add_subcommand(name, help);
        sub->add_option("ID", flags->text, "Its id, or the start of it")->required();
        bind(sub, work);
        return sub;
    };
    bind(verb->add_subcommand("list", "Newest first"), list);
    CLI::App *adding = verb->add_subcommand("add", "Store one; prints its id, and the token of a webhook");
    adding->add_option("-w,--workflow", flags->workflow, "The workflow's id, or the start of it")->required();
    adding->add_option("-d,--data", flags->data, "The id of the data its jobs read, or the start of it");
    adding->add_option("--name", flags->name, "What it is called; the workflow's name when not given");
    adding->add_option("--cron", flags->cron, "minute hour day month weekday, or six fields with the second in front");
    adding->add_option("--time-zone", flags->zone, "Of these hours, e.g. Europe/Berlin; this machine's when not given");
    adding->add_option("--catch-up", flags->catchUp, "What is done about times that were missed")
        ->check(CLI::IsMember({"skip", "run_once", "run_all"}));
    adding->add_option("--folder", flags->folder, "Start for each new or changed file in this folder");
    adding->add_option("--pattern", flags->pattern, "Only for files with such a name, e.g. '*.csv'");
    adding->add_option("--stable", flags->stable, "Seconds a file has to stay the same before")
        ->check(CLI::Range(0.0, 86'400.0))
        ->capture_default_str();
    adding->add_flag("--existing", flags->existing, "Also for the files that are there already");
    adding->add_flag("--webhook", flags->webhook, "Start when another program shows a token");
    adding->add_flag("--paused", flags->paused, "Do not start anything before `aw schedules resume`");
    bind(adding, add);
    one("pause", "Start nothing until it is resumed", pause);
    one("resume", "Let a paused one go on", resume);
    one("remove", "Delete one; its jobs stay", remove);
    one("next", "When it starts next", next)
        ->add_option("-n,--count", flags->count, "How many times")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    one("runs", "What came of it: started, missed, failed", runs)
        ->add_option("--limit", flags->limit, "At most so many")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
}

} // namespace aw::cli
