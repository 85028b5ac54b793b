// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line shows: text on standard output, messages and a progress bar on standard error.
#pragma once

#include "engine/core/error.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aw::cli
{

// Thread: the main thread. The bar appears only when standard error is a terminal and quiet is off.
class Console
{
public:
    Console();

    void setQuiet(bool quiet) { m_quiet = quiet; }
    void setJson(bool json) { m_json = json; }
    bool json() const { return m_json; }
    bool quiet() const { return m_quiet; }

    void out(const QString &text);         // standard output, a line
    void out(const QJsonObject &object);   // standard output, indented JSON
    void raw(const QByteArray &bytes);     // standard output, as it is
    void note(const QString &text);        // standard error, a line; nothing when quiet or JSON
    int failure(const core::Error &error); // standard error (a JSON object with --json); the exit code

    void progress(double fraction, const QString &text); // 0..1
    bool showsProgress() const { return m_terminalError && !m_quiet && !m_json; }
    void clearProgress();

    QString bold(const QString &text) const;
    QString dim(const QString &text) const;
    // False once standard output was closed by its reader or the disk filled up.
    bool outputFailed() const { return m_outputFailed; }

private:
    bool m_terminalOut;
    bool m_terminalError;
    bool m_quiet = false;
    bool m_json = false;
    bool m_barShown = false;
    bool m_outputFailed = false;
    QElapsedTimer m_sinceBar;

    Q_DISABLE_COPY_MOVE(Console)
};

// Columns of the terminal a text takes; wide East Asian characters take two.
int displayWidth(const QString &text);
// Cut to width with "…", or filled with spaces.
QString padded(const QString &text, int width, bool right = false);
// Rows of equal length under headers; columns that hold only numbers stand to the right.
QStringList tableLines(const QStringList &headers, const QList<QStringList> &rows, int maxCellWidth = 40);
// 1234567 → "1,234,567"
QString grouped(qint64 number);
// "1 row", "1,200 rows": of words that end in s when there are several.
QString counted(qint64 number, const QString &one);
// 74000000 → "74.0 MB"
QString byteText(qint64 bytes);

} // namespace aw::cli
