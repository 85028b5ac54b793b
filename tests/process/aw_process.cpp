// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/aw_process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace aw::process
{

namespace
{
constexpr int kLimitMs = 240'000; // far beyond any good run; only a hang reaches it
}

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString Outcome::text() const
{
    return u"exit code %1\n%2\n%3"_s.arg(exitCode).arg(QString::fromUtf8(out), QString::fromUtf8(err));
}

Sandbox::Sandbox()
{
    const QDir root(m_folder.path());
    for (const QString &name : {u"work"_s, u"temp"_s, u"home"_s, u"data"_s})
        root.mkpath(name);
}

QString Sandbox::path(const QString &name) const
{
    return QDir(workFolder()).filePath(name);
}

QString Sandbox::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray Sandbox::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Sandbox::files() const
{
    QStringList result;
    const QDir root(m_folder.path());
    for (const QString &folder : {workFolder(), tempFolder()}) {
        QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            result.append(root.relativeFilePath(it.next()));
    }
    result.sort();
    return result;
}

void Sandbox::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.startsWith("AW_"_L1) || name.startsWith("XDG_"_L1))
            environment.remove(name);
    environment.insert(u"HOME"_s, m_folder.path() + u"/home"_s);
    environment.insert(u"TMPDIR"_s, tempFolder());
    environment.insert(u"AW_DATA_DIR"_s, m_folder.path() + u"/data"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(workFolder());
}

Outcome Sandbox::run(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(awBinary(), arguments, input);
}

Outcome Sandbox::runProgram(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(kLimitMs) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

bool waitUntilInterruptible(const QProcess &process)
{
    constexpr int kPatience = 30'000;
    return QTest::qWaitFor(
        [&] {
            QFile status(u"/proc/%1/status"_s.arg(process.processId()));
            if (process.state() != QProcess::Running || !status.open(QIODevice::ReadOnly))
                return true;
            const QByteArray text = status.readAll();
            const qsizetype caught = text.indexOf("SigCgt:");
            const quint64 handled =
                text.mid(caught + 7, text.indexOf('\n', caught) - caught - 7).trimmed().toULongLong(nullptr, 16);
            return (handled >> (SIGINT - 1) & 1) != 0;
        },
        kPatience);
}

QString awBinary()
{
    return QStringLiteral(AW_BINARY_DIR "/bin/aw");
}

QString messyOrdersBinary()
{
    return QStringLiteral(AW_BINARY_DIR "/bin/messy_orders");
}

QString vegaFile(const QString &name)
{
    const QString path = QStringLiteral(AW_SOURCE_DIR "/build/third-party/vega-datasets/data/") + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace aw::process
