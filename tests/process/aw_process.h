// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the aw binary as a user would: as a process, by its words, files and exit code.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace aw::process
{

struct Outcome {
    int exitCode = -1; // -1: crashed, or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; // of standard output
    QString text() const;     // everything, for messages
};

// A folder with a configuration of its own, so that the user's store is never touched.
class Sandbox
{
public:
    Sandbox();

    QString path(const QString &name) const;
    QString write(const QString &name, const QByteArray &bytes) const; // the path
    QByteArray read(const QString &name) const;
    QStringList files() const; // everything in the working folder and the folder for temporary files
    QString workFolder() const { return m_folder.path() + QStringLiteral("/work"); }
    QString dataFolder() const { return m_folder.path() + QStringLiteral("/data"); }
    QString tempFolder() const { return m_folder.path() + QStringLiteral("/temp"); }

    void prepare(QProcess &process) const; // environment and working folder
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    Outcome runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;

    Q_DISABLE_COPY_MOVE(Sandbox)
};

// Waits until the process handles Ctrl+C by itself, or has ended; a slow machine takes its time to load it.
bool waitUntilInterruptible(const QProcess &process);

QString awBinary();
QString messyOrdersBinary();
// A file of the vega-datasets package; empty when installer/bootstrap has not fetched it.
QString vegaFile(const QString &name);

} // namespace aw::process
