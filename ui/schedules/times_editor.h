// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// At which times: a rhythm to choose, or a cron expression, both kept in step; the sentence, and the next five times.
#pragma once

#include "engine/core/schedule.h"
#include "ui/schedules/times_pattern.h"
#include "ui/widgets/parts.h"

#include <QThreadPool>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace aw::ui
{

class TimesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TimesEditor(const Theme &theme, QWidget *parent = nullptr);

    void setTrigger(const core::CronTrigger &trigger); // without edited()
    core::CronTrigger trigger() const;
    // The check of what stands here now is over, and found nothing wrong.
    bool isSound() const { return m_isSound; }
    QList<QDateTime> nextTimes() const { return m_times; } // empty before it is sound

Q_SIGNALS:
    void edited();
    void wasChecked(); // isSound() may be another now

private:
    struct Checked {
        core::Result<QList<QDateTime>> times;
        bool isOfZone = false; // what is wrong
        QString words;
    };
    static Checked look(const core::CronTrigger &trigger);

    QWidget *makeParts();
    QWidget *makeTimes();
    void showPattern();
    void readPattern(); // from the parts into the expression
    void readCron();    // the other way
    void check();
    void show(const Checked &checked);

    const Theme &m_theme;
    QComboBox *m_kind;
    QWidget *m_every = nullptr;
    QComboBox *m_minutes = nullptr;
    QWidget *m_atMinute = nullptr;
    QSpinBox *m_minute = nullptr;
    QWidget *m_onWeekdays = nullptr;
    QList<QToolButton *> m_weekdays; // Monday first
    QWidget *m_onDay = nullptr;
    QSpinBox *m_day = nullptr;
    QWidget *m_atTime = nullptr;
    QTimeEdit *m_time = nullptr;
    QLineEdit *m_cron;
    QLabel *m_cronProblem;
    QComboBox *m_zone;
    QLabel *m_zoneProblem;
    QComboBox *m_catchUp;
    QLabel *m_catchUpWords;
    QLabel *m_sentence;
    QLabel *m_note;
    QWidget *m_nextPane; // not shown where there are none
    QList<QLabel *> m_next;
    TimesPattern m_pattern;
    QList<QDateTime> m_times;
    bool m_isSound = false;
    int m_check = 0;
    QThreadPool m_pool; // the last member: what it does ends before the others go
};

} // namespace aw::ui
