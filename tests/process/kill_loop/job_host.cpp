// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that works on jobs until they are over, or until it is killed: job_host DATA TEMP EFFECTS ACKS FIRST COUNT.
// Every run of a step leaves a line "job step" in EFFECTS, every job that is stored one in ACKS. Exit code 0: all over.
#include "engine/jobs/job_queue.h"
#include "tests/jobs/test_steps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

// One write() to a file opened for appending: whole lines, whoever is killed when.
class Journal
{
public:
    explicit Journal(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {
    }
    ~Journal() { ::close(m_file); }
    void note(const QString &line) const
    {
        const QByteArray bytes = line.toUtf8() + '\n';
        if (::write(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
            std::perror("journal");
    }

private:
    const int m_file;
    Q_DISABLE_COPY_MOVE(Journal)
};

tests::StepFunction noted(const Journal &effects, tests::StepFunction function)
{
    return [&effects, function = std::move(function)](steps::StepContext &context) {
        effects.note(QFileInfo(context.scratchFolder()).fileName() + u' ' +
                     context.config().value("name"_L1).toString());
        QThread::msleep(static_cast<unsigned long>(context.config().value("pause"_L1).toInt()));
        return function(context);
    };
}

jobs::JobRequest jobNumber(int number)
{
    jobs::JobRequest request;
    const int steps = 3 + number % 4;
    for (int i = 0; i < steps; ++i) {
        core::Step step = tests::step(u"s%1"_s.arg(i + 1), i == 0 ? u"make"_s : u"halve"_s);
        step.config = {{u"rows"_s, 64}, {u"name"_s, step.id}, {u"pause"_s, (number * 7 + i * 3) % 12}};
        if (number % 2 == 1 && i > 0) // a tree rather than a chain
            step.inputs = {request.steps[(i - 1) / 2].id};
        request.steps.append(step);
    }
    request.globalConfig = {{u"retry"_s, QJsonObject{{u"initial_ms"_s, 10}, {u"max_attempts"_s, 10}}},
                            {u"max_parallel_steps"_s, 2}};
    request.choices.cache = false;
    request.idempotencyKey = u"job %1"_s.arg(number);
    return request;
}

int complain(const core::Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return 3;
}

int work(const QStringList &arguments)
{
    auto store = store::Store::open(arguments[1]);
    if (!store)
        return complain(store.error());
    const Journal effects(arguments[3]);
    const Journal acks(arguments[4]);
    const int first = arguments[5].toInt();
    const int count = arguments[6].toInt();
    core::SystemClock clock;
    core::RandomIds ids;
    steps::Catalogue catalogue;
    catalogue.add(std::make_unique<tests::TestStep>(u"make"_s, QStringList(), noted(effects, tests::makeRows)));
    catalogue.add(
        std::make_unique<tests::TestStep>(u"halve"_s, QStringList{u"main"_s}, noted(effects, tests::keepEven)));
    jobs::QueueOptions options{2, qint64{64} << 20, 1, arguments[2]};
    options.diskWaitMs = 20;
    jobs::JobQueue queue(**store, catalogue, clock, ids, options);

    QSet<QString> open;
    QObject::connect(&queue, &jobs::JobQueue::jobChanged, qApp, [&](const core::Job &job, const core::Event &) {
        if (core::isTerminal(job.state) && open.remove(job.id) && open.isEmpty())
            QCoreApplication::exit(0);
    });
    if (const core::Status started = queue.start(); !started)
        return complain(started.error());
    for (int number = first; number < first + count; ++number) {
        auto job = queue.submit(jobNumber(number)).result();
        if (!job)
            return complain(job.error());
        acks.note(job->id);
        open.insert(job->id);
        if (job->state == core::JobState::Created)
            job = queue.execute(job->id).result();
        if (!job)
            return complain(job.error());
        if (core::isTerminal(job->state))
            open.remove(job->id);
    }
    return open.isEmpty() ? 0 : QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7) {
        std::fputs("usage: job_host DATA TEMP EFFECTS ACKS FIRST COUNT\n", stderr);
        return 2;
    }
    return work(arguments);
}
