// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "engine/core/json.h"
#include "engine/core/sentence.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <cwchar>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

constexpr qint64 kBarEveryMs = 80;

int terminalWidth()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}

bool looksNumeric(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || u",.-%– "_s.contains(c); });
}

// Control characters in data must not reach the terminal.
QString harmless(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = c == u'\n' || c == u'\t' ? u' ' : QChar(0xFFFD);
    return text;
}

} // namespace

Console::Console()
    : m_terminalOut(isatty(STDOUT_FILENO) != 0)
    , m_terminalError(isatty(STDERR_FILENO) != 0)
{
}

void Console::raw(const QByteArray &bytes)
{
    clearProgress();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        m_outputFailed = true;
}

void Console::out(const QString &text)
{
    raw(text.toUtf8() + '\n');
}

void Console::out(const QJsonObject &object)
{
    raw(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::note(const QString &text)
{
    if (m_quiet || m_json)
        return;
    clearProgress();
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

int Console::failure(const core::Error &error)
{
    clearProgress();
    if (m_json) {
        std::fprintf(stderr, "%s", QJsonDocument(QJsonObject{{u"error"_s, core::toJson(error)}}).toJson().constData());
    } else {
        QString text = u"aw: "_s + core::ended(error.message);
        if (!error.where.isEmpty())
            text += u"\n  at: "_s + error.where;
        for (const core::FieldProblem &problem : error.problems)
            text += u"\n  at %1: %2"_s.arg(problem.location.isEmpty() ? u"the document"_s : problem.location,
                                           problem.message);
        if (!error.hint.isEmpty())
            text += u"\n  what to do: "_s + error.hint;
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
    }
    return core::errorTraits(error.code).exitCode;
}

void Console::progress(double fraction, const QString &text)
{
    if (!showsProgress())
        return;
    if (m_barShown && m_sinceBar.isValid() && m_sinceBar.elapsed() < kBarEveryMs && fraction < 1)
        return;
    m_sinceBar.start();
    const int width = std::clamp(terminalWidth() - 40, 10, 40);
    const int filled = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * width);
    const QString bar = QString(filled, u'█') + QString(width - filled, u'░');
    std::fprintf(stderr, "\r%s %3d %% %s\x1b[K", bar.toUtf8().constData(), static_cast<int>(fraction * 100),
                 padded(harmless(text), 24).trimmed().toUtf8().constData());
    std::fflush(stderr);
    m_barShown = true;
}

void Console::clearProgress()
{
    if (!m_barShown)
        return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    m_barShown = false;
}

QString Console::bold(const QString &text) const
{
    return m_terminalOut && !m_json ? u"\x1b[1m"_s + text + u"\x1b[0m"_s : text;
}

QString Console::dim(const QString &text) const
{
    return m_terminalOut && !m_json ? u"\x1b[2m"_s + text + u"\x1b[0m"_s : text;
}

int displayWidth(const QString &text)
{
    int width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        width += std::max(0, wcwidth(static_cast<wchar_t>(character)));
    return width;
}

QString padded(const QString &text, int width, bool right)
{
    QString result = text;
    if (displayWidth(result) > width) {
        while (!result.isEmpty() && displayWidth(result) > width - 1)
            result.chop(result.back().isLowSurrogate() ? 2 : 1);
        result += u'…';
    }
    const QString space(std::max(0, width - displayWidth(result)), u' ');
    return right ? space + result : result + space;
}

QStringList tableLines(const QStringList &headers, const QList<QStringList> &rows, int maxCellWidth)
{
    const qsizetype count = headers.size();
    QList<int> widths(count);
    QList<bool> numeric(count, !rows.isEmpty());
    for (qsizetype i = 0; i < count; ++i) {
        widths[i] = displayWidth(headers[i]);
        for (const QStringList &row : rows) {
            widths[i] = std::max(widths[i], displayWidth(harmless(row.value(i))));
            numeric[i] = numeric[i] && looksNumeric(row.value(i));
        }
        widths[i] = std::min(widths[i], maxCellWidth);
    }
    const auto line = [&](const QStringList &cells) {
        QStringList parts;
        for (qsizetype i = 0; i < count; ++i)
            parts.append(padded(harmless(cells.value(i)), widths[i], numeric[i]));
        QString text = parts.join(u"  "_s);
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList lines{line(headers)};
    for (const QStringList &row : rows)
        lines.append(line(row));
    return lines;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString counted(qint64 number, const QString &one)
{
    return grouped(number) + u' ' + one + (number == 1 ? QString() : u"s"_s);
}

QString byteText(qint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace aw::cli
