// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/kill_loop/host_runs.h"

#include "engine/core/json.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/job_repository.h"
#include "engine/store/owner_lock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::process
{

using core::Job;
using store::JobRepository;

namespace
{

// Attempts that a full disk ended do not count, nor those of a step that was stopped because another failed.
int uncharged(const QList<core::Event> &events, const QString &step)
{
    return static_cast<int>(std::ranges::count_if(events, [&step](const core::Event &event) {
        if (event.type != "job.scheduled"_L1)
            return false;
        const auto detail = core::parseJsonObject(event.detail.toUtf8());
        return !detail || detail->value("reason"_L1) == "disk"_L1 || detail->value("step"_L1) != step;
    }));
}

} // namespace

std::unique_ptr<QProcess> HostRuns::begin(int first, int count, const QProcessEnvironment &environment) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(AW_JOB_HOST), {path(u"data"_s), path(u"temp"_s), path(u"effects"_s), path(u"acks"_s),
                                                 QString::number(first), QString::number(count)});
    return process;
}

QStringList HostRuns::lines(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QMap<core::JobState, int> HostRuns::states() const
{
    QMap<core::JobState, int> counts;
    const auto opened = store::Store::open(path(u"data"_s));
    if (!opened)
        return counts;
    const QStringList acks = lines(u"acks"_s);
    for (const QString &id : QSet<QString>(acks.begin(), acks.end())) {
        const auto job =
            (*opened)->database().run([id](const QSqlDatabase &db) { return JobRepository(db).get(id); }).result();
        if (job)
            ++counts[job->state];
    }
    return counts;
}

QStringList HostRuns::failures() const
{
    QStringList texts;
    const auto opened = store::Store::open(path(u"data"_s));
    if (!opened)
        return {opened.error().text()};
    const auto failed = (*opened)
                            ->database()
                            .run([](const QSqlDatabase &db) {
                                return JobRepository(db).list({{}, {core::JobState::Failed}}, {0, 1000});
                            })
                            .result();
    if (!failed)
        return {failed.error().text()};
    for (const core::Job &job : *failed)
        texts.append(core::errorName(job.failure->code) + u": "_s + job.failure->text());
    return texts;
}

QString HostRuns::checkFiles(store::Store &store) const
{
    const auto keys =
        store.database().run([](const QSqlDatabase &db) { return store::ArtifactRepository(db).files(); }).result();
    if (!keys)
        return keys.error().text();
    QSet<QString> present;
    QDirIterator files(store.files().folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        present.insert(QDir(store.files().folder()).relativeFilePath(files.next()));
    for (const QString &file : std::as_const(present))
        if (!keys->contains(file))
            return u"an orphan: "_s + file;
    for (const QString &key : *keys)
        if (!present.contains(key))
            return u"a file is missing: "_s + key;
    return {};
}

QString HostRuns::checkJob(const QSqlDatabase &db, const QString &id, const QMap<QString, int> &effects, bool ends)
{
    const JobRepository jobs(db);
    const auto job = jobs.get(id);
    if (!job)
        return u"an acknowledged job is lost: "_s + job.error().text();
    const auto events = jobs.events(id, 0, 100'000);
    const auto records = jobs.records(id);
    if (!events || !records)
        return u"events or records cannot be read"_s;
    int terminal = 0;
    QMap<QString, int> started;
    for (const core::Event &event : *events) {
        terminal += core::isTerminal(event.state) ? 1 : 0;
        if (event.type == "step.started"_L1) {
            const auto detail = core::parseJsonObject(event.detail.toUtf8());
            ++started[detail ? detail->value("step"_L1).toString() : QString()];
        }
    }
    if (ends && !core::isTerminal(job->state))
        return u"%1 is not over but %2"_s.arg(id, core::stateName(job->state));
    if (terminal != (core::isTerminal(job->state) ? 1 : 0))
        return u"%1 has %2 terminal events"_s.arg(id).arg(terminal);
    QMap<QString, int> finished;
    for (const store::StepRecord &record : *records) {
        if (record.failure)
            continue;
        if (finished.contains(record.stepId))
            return u"%1: step %2 was finished twice"_s.arg(id, record.stepId);
        finished.insert(record.stepId, record.attempt);
    }
    // Every run leaves an effect after its start was stored, and a start raises the attempt: a step that was run again
    // after it was finished would have more of them than the attempt that finished it.
    for (auto step = finished.begin(); step != finished.end(); ++step) {
        const QString key = id + u' ' + step.key();
        const int ran = effects.value(key);
        if (const int before = m_finished.value(key, ran); before != ran)
            return u"%1: step %2 had run %3 times when it was finished, and has run %4 times now"_s.arg(id, step.key())
                .arg(before)
                .arg(ran);
        m_finished.insert(key, ran);
        if (ran < 1 || ran > started.value(step.key()))
            return u"%1: step %2 ran %3 times but was started %4 times"_s.arg(id, step.key())
                .arg(ran)
                .arg(started.value(step.key()));
        if (started.value(step.key()) > step.value() + uncharged(*events, step.key()))
            return u"%1: step %2 was started %3 times, but attempt %4 had finished it"_s.arg(id, step.key())
                .arg(started.value(step.key()))
                .arg(step.value());
    }
    if (job->state == core::JobState::Completed && finished.size() != job->steps.size())
        return u"%1 is completed with %2 of %3 steps"_s.arg(id).arg(finished.size()).arg(job->steps.size());
    return {};
}

QString HostRuns::check(bool ends)
{
    QMap<QString, int> effects;
    const QStringList noted = lines(u"effects"_s);
    for (const QString &line : noted)
        ++effects[line];
    const auto opened = store::Store::open(path(u"data"_s)); // sweeps
    if (!opened)
        return opened.error().text();
    if (const QString problem = checkFiles(**opened); !problem.isEmpty())
        return problem;
    // A process that is killed while it makes its folder leaves one that is empty, or has no more than a fresh lock.
    QDirIterator temporary(path(u"temp"_s), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (ends && temporary.hasNext())
        if (const QString file = temporary.next(); temporary.fileName() != store::OwnerLock::fileName())
            return u"a temporary file is left: "_s + file;
    const QStringList acks = lines(u"acks"_s);
    const auto checked = (*opened)
                             ->database()
                             .run([&](const QSqlDatabase &db) -> core::Result<QString> {
                                 const auto integrity = store::scalar(db, u"PRAGMA integrity_check"_s);
                                 if (!integrity || integrity->toString() != "ok"_L1)
                                     return u"the database is damaged"_s;
                                 for (const QString &id : QSet<QString>(acks.begin(), acks.end()))
                                     if (const QString problem = checkJob(db, id, effects, ends); !problem.isEmpty())
                                         return problem;
                                 return QString();
                             })
                             .result();
    return checked ? *checked : checked.error().text();
}

} // namespace aw::process
