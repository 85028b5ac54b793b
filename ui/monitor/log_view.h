// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a job's log that are wanted, following what is added while its end is seen.
#pragma once

#include "engine/core/event.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QPlainTextEdit>
#include <QSet>

namespace aw::ui
{

class LogView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LogView(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<core::LogLine> &lines);
    void append(const QList<core::LogLine> &lines); // those already there are passed over
    // Lines of at least this level with this text; empty: any.
    void setWanted(core::LogLevel least, const QString &text);
    void setFollows(bool follows);
    qsizetype shownLines() const { return m_shown; }
    QString wantedText() const; // of the lines that are shown, with exact times, levels and steps

Q_SIGNALS:
    void linesChanged();
    void followsChanged(bool follows); // somebody has scrolled up, or down to the end

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void noticeScrolling();
    bool isWanted(const core::LogLine &line) const;
    void refresh();
    void show(const core::LogLine &line);
    void goToEnd();

    const Theme &m_theme;
    QList<core::LogLine> m_lines;
    QDateTime m_last;
    QSet<QString> m_atLast; // lines of that very moment
    core::LogLevel m_least = core::LogLevel::Debug;
    QString m_text;
    qsizetype m_shown = 0;
    bool m_follows = true;
    bool m_isOurs = false; // the scroll bar moves, but nobody has moved it
};

} // namespace aw::ui
