// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/limited_process.h"

#include "engine/core/result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;

namespace
{

constexpr int kLookEveryMs = 50;
constexpr qsizetype kLongestLine = 2000;
constexpr int kMostLines = 5000;

// In the child, before the program: only what may be called between fork and exec.
void limitChild(qint64 memoryBytes)
{
    ::setpgid(0, 0); // so that all it starts can be killed with it
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit memory{static_cast<rlim_t>(memoryBytes), static_cast<rlim_t>(memoryBytes)};
    ::setrlimit(RLIMIT_AS, &memory);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // A network of its own has nothing in it. Root may do that as he is.
    if (::unshare(CLONE_NEWNET) != 0)
        ::unshare(CLONE_NEWUSER | CLONE_NEWNET);
}

// Full lines to whoever listens; what does not end yet waits.
class LineReader
{
public:
    LineReader(QProcess &process, QProcess::ProcessChannel channel,
               const std::function<void(bool isError, const QString &line)> &line)
        : m_process(process)
        , m_channel(channel)
        , m_line(line)
    {
    }
    void read(bool isOver)
    {
        m_process.setReadChannel(m_channel);
        m_waiting += m_process.readAll();
        qsizetype from = 0;
        for (qsizetype end = m_waiting.indexOf('\n'); end >= 0; end = m_waiting.indexOf('\n', from)) {
            tell(m_waiting.sliced(from, end - from));
            from = end + 1;
        }
        m_waiting = m_waiting.sliced(from);
        if ((isOver && !m_waiting.isEmpty()) || m_waiting.size() > 4 * kLongestLine) {
            tell(m_waiting);
            m_waiting.clear();
        }
    }

private:
    void tell(const QByteArray &bytes)
    {
        if (++m_lines <= kMostLines)
            m_line(m_channel == QProcess::StandardError, QString::fromUtf8(bytes).left(kLongestLine));
        else if (m_lines == kMostLines + 1)
            m_line(m_channel == QProcess::StandardError, u"… more lines are not kept"_s);
    }

    QProcess &m_process;
    const QProcess::ProcessChannel m_channel;
    const std::function<void(bool isError, const QString &line)> &m_line;
    QByteArray m_waiting;
    int m_lines = 0;

    Q_DISABLE_COPY_MOVE(LineReader)
};

QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"USER"_s, u"LANG"_s, u"LC_ALL"_s, u"TZ"_s, u"VIRTUAL_ENV"_s})
        if (ours.contains(name))
            bare.insert(name, ours.value(name));
    return bare;
}

QString networkOf(qint64 process)
{
    return QFile::symLinkTarget(u"/proc/%1/ns/net"_s.arg(process));
}

} // namespace

core::Result<ProgramEnd> runLimited(const LimitedProgram &program,
                                    const std::function<void(bool isError, const QString &line)> &line,
                                    const std::stop_token &stop)
{
    QProcess process;
    process.setProgram(program.program);
    process.setArguments(program.arguments);
    process.setWorkingDirectory(program.folder);
    process.setProcessEnvironment(bareEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([memory = program.memoryBytes] { limitChild(memory); });
    process.start();
    if (!process.waitForStarted())
        return core::fail(ErrorCode::IoError, u"The program cannot be started: "_s + process.errorString(),
                          program.program);
    const auto group = static_cast<pid_t>(process.processId());
    ProgramEnd end;
    end.isCutOff = networkOf(group) != networkOf(::getpid());
    LineReader output(process, QProcess::StandardOutput, line);
    LineReader errors(process, QProcess::StandardError, line);
    QElapsedTimer timer;
    timer.start();
    bool isLate = false;
    while (!process.waitForFinished(kLookEveryMs) && process.state() != QProcess::NotRunning) {
        output.read(false);
        errors.read(false);
        isLate = timer.elapsed() > std::chrono::milliseconds(program.time).count();
        if (stop.stop_requested() || isLate)
            ::kill(-group, SIGKILL);
    }
    ::kill(-group, SIGKILL); // what it left behind
    output.read(true);
    errors.read(true);
    if (stop.stop_requested())
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    if (isLate)
        return core::fail(ErrorCode::Timeout, u"The program took longer than %1 seconds."_s.arg(program.time.count()));
    end.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return end;
}

} // namespace aw::steps
