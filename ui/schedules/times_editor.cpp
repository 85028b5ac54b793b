// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/times_editor.h"

#include "engine/core/cron.h"
#include "engine/core/result.h"
#include "engine/services/tasks.h"
#include "ui/schedules/schedule_words.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using PatternKind = TimesPattern::Kind;
using CatchUp = core::CronTrigger::CatchUp;

namespace
{

constexpr int kNextTimes = 5;
constexpr int kShortestMonth = 28;

QStringList timeZones()
{
    QStringList names{u"UTC"_s};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/"))
            names.append(QString::fromUtf8(id));
    return names;
}

void setInvalid(QWidget *field, QLabel *label, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setProperty("invalid", !problem.isEmpty());
    setTone(field, Tone::Plain);
}

QLabel *newProblem(const QString &name)
{
    QLabel *label = newText({}, Tone::Danger);
    label->setObjectName(name);
    label->hide();
    return label;
}

// A word before a field and one behind it; either may be empty.
QWidget *newPart(const QString &before, QWidget *field, const QString &after = {})
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (!before.isEmpty())
        layout->addWidget(new QLabel(before));
    layout->addWidget(field);
    if (!after.isEmpty())
        layout->addWidget(new QLabel(after));
    return part;
}

} // namespace

TimesEditor::TimesEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(new QComboBox)
    , m_cron(new QLineEdit)
    , m_cronProblem(newProblem(u"cronProblem"_s))
    , m_zone(new QComboBox)
    , m_zoneProblem(newProblem(u"zoneProblem"_s))
    , m_catchUp(new QComboBox)
    , m_catchUpWords(newText({}, Tone::Muted))
    , m_sentence(newHeading(theme, {}))
    , m_note(newText({}, Tone::Muted))
    , m_nextPane(new QWidget)
{
    m_pool.setMaxThreadCount(1);
    for (const auto &[words, kind] : {std::pair{tr("Every few minutes"), PatternKind::Minutes},
                                      {tr("Every hour"), PatternKind::Hourly},
                                      {tr("Every day"), PatternKind::Daily},
                                      {tr("Monday to Friday"), PatternKind::Weekdays},
                                      {tr("Every week"), PatternKind::Weekly},
                                      {tr("Every month"), PatternKind::Monthly},
                                      {tr("By a cron expression"), PatternKind::Custom}})
        m_kind->addItem(words, static_cast<int>(kind));
    m_kind->setObjectName(u"rhythm"_s);
    m_cron->setObjectName(u"cron"_s);
    m_cron->setFont(theme.monospace());
    m_cron->setPlaceholderText(u"0 9 * * mon-fri"_s);
    m_cron->setMaxLength(500);
    m_zone->setObjectName(u"timeZone"_s);
    m_zone->setEditable(true);
    // Hundreds of names are not measured before one of them is shown.
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(16);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(timeZones());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_catchUp->setObjectName(u"catchUp"_s);
    for (const CatchUp policy : {CatchUp::Skip, CatchUp::RunOnce, CatchUp::RunAll})
        m_catchUp->addItem(catchUpTitle(policy), static_cast<int>(policy));

    // A grid: a form gives texts that wrap more height than they need.
    auto *form = new QGridLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(9);
    form->setHorizontalSpacing(14);
    form->setColumnStretch(1, 1);
    const auto row = [form](const QString &label, QWidget *field, QWidget *below) {
        const int at = form->rowCount();
        form->addWidget(newFieldLabel(label, field), at, 0);
        form->addWidget(field, at, 1);
        form->addWidget(below, at + 1, 1);
    };
    row(tr("How often"), m_kind, makeParts());
    row(tr("Cron expression"), m_cron, m_cronProblem);
    row(tr("Time zone"), m_zone, m_zoneProblem);
    row(tr("Missed times"), m_catchUp, m_catchUpWords);
    form->setRowStretch(form->rowCount(), 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(28);
    layout->addLayout(form, 3);
    layout->addWidget(makeTimes(), 2);

    connect(m_kind, &QComboBox::activated, this, [this] {
        m_pattern.kind = static_cast<PatternKind>(m_kind->currentData().toInt());
        if (m_pattern.kind == PatternKind::Custom) {
            showPattern();
            m_cron->setFocus();
        } else {
            readPattern();
        }
    });
    connect(m_cron, &QLineEdit::textEdited, this, &TimesEditor::readCron);
    connect(m_zone, &QComboBox::currentTextChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_catchUp, &QComboBox::activated, this, [this] {
        m_catchUpWords->setText(catchUpWords(trigger().catchUp));
        Q_EMIT edited();
    });
    setTrigger({});
}

QWidget *TimesEditor::makeParts()
{
    auto *parts = new QWidget;
    auto *layout = new QHBoxLayout(parts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_minutes = new QComboBox;
    m_minutes->setObjectName(u"everyMinutes"_s);
    m_minutes->setAccessibleName(tr("Minutes between two runs"));
    for (const int minutes : {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30})
        m_minutes->addItem(tr("%n minutes", nullptr, minutes), minutes);
    m_minute = new QSpinBox;
    m_minute->setObjectName(u"minute"_s);
    m_minute->setRange(0, 59);
    m_minute->setAccessibleName(tr("Minute of the hour"));
    auto *days = new QWidget;
    auto *dayRow = new QHBoxLayout(days);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->setSpacing(3);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QToolButton;
        button->setObjectName(u"weekday%1"_s.arg(day));
        button->setCheckable(true);
        button->setText(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().standaloneDayName(day));
        button->setToolTip(button->accessibleName());
        dayRow->addWidget(button);
        m_weekdays.append(button);
        connect(button, &QToolButton::clicked, this, &TimesEditor::readPattern);
    }
    m_day = new QSpinBox;
    m_day->setObjectName(u"dayOfMonth"_s);
    m_day->setRange(1, 31);
    m_day->setAccessibleName(tr("Day of the month"));
    m_time = new QTimeEdit;
    m_time->setObjectName(u"timeOfDay"_s);
    m_time->setAccessibleName(tr("Time of day"));
    m_every = newPart(tr("every"), m_minutes);
    m_atMinute = newPart(tr("at minute"), m_minute);
    m_onWeekdays = days;
    m_onDay = newPart(tr("on day"), m_day);
    m_atTime = newPart(tr("at"), m_time);
    for (QWidget *part : {m_every, m_atMinute, m_onWeekdays, m_onDay, m_atTime})
        layout->addWidget(part);
    layout->addStretch();
    connect(m_minutes, &QComboBox::activated, this, &TimesEditor::readPattern);
    connect(m_minute, &QSpinBox::valueChanged, this, &TimesEditor::readPattern);
    connect(m_day, &QSpinBox::valueChanged, this, &TimesEditor::readPattern);
    connect(m_time, &QTimeEdit::timeChanged, this, &TimesEditor::readPattern);
    return parts;
}

QWidget *TimesEditor::makeTimes()
{
    auto *pane = new QWidget;
    pane->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    m_sentence->setObjectName(u"whenWords"_s);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addSpacing(2);
    auto *times = new QVBoxLayout(m_nextPane);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(6);
    times->addWidget(newText(tr("The next five times"), Tone::Muted));
    for (int i = 0; i < kNextTimes; ++i) {
        QLabel *time = newText({});
        time->setObjectName(u"nextTime%1"_s.arg(i));
        time->setWordWrap(false);
        times->addWidget(time);
        m_next.append(time);
    }
    layout->addWidget(m_nextPane);
    m_note->setObjectName(u"timesNote"_s);
    layout->addWidget(m_note);
    layout->addStretch();
    return pane;
}

void TimesEditor::setTrigger(const core::CronTrigger &trigger)
{
    m_cron->setText(trigger.cron);
    m_cron->setCursorPosition(0);
    m_pattern = patternOf(trigger.cron);
    {
        const QSignalBlocker quiet(m_zone);
        m_zone->setCurrentText(trigger.timeZone);
    }
    m_catchUp->setCurrentIndex(m_catchUp->findData(static_cast<int>(trigger.catchUp)));
    m_catchUpWords->setText(catchUpWords(trigger.catchUp));
    showPattern();
    check();
}

core::CronTrigger TimesEditor::trigger() const
{
    return {m_cron->text().simplified(), m_zone->currentText().trimmed(),
            static_cast<CatchUp>(m_catchUp->currentData().toInt())};
}

void TimesEditor::showPattern()
{
    const QSignalBlocker quietMinute(m_minute);
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietTime(m_time);
    const PatternKind kind = m_pattern.kind;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_minutes->setCurrentIndex(m_minutes->findData(m_pattern.every));
    m_minute->setValue(m_pattern.minute);
    m_day->setValue(m_pattern.day);
    m_time->setTime(m_pattern.time);
    for (int day = 1; day <= 7; ++day)
        m_weekdays[day - 1]->setChecked(m_pattern.weekdays.contains(day));
    m_every->setVisible(kind == PatternKind::Minutes);
    m_atMinute->setVisible(kind == PatternKind::Hourly);
    m_onWeekdays->setVisible(kind == PatternKind::Weekly);
    m_onDay->setVisible(kind == PatternKind::Monthly);
    m_atTime->setVisible(kind == PatternKind::Daily || kind == PatternKind::Weekdays || kind == PatternKind::Weekly ||
                         kind == PatternKind::Monthly);
    m_every->parentWidget()->setVisible(kind != PatternKind::Custom);
}

void TimesEditor::readPattern()
{
    m_pattern.every = m_minutes->currentData().toInt();
    m_pattern.minute = m_minute->value();
    m_pattern.day = m_day->value();
    m_pattern.time = m_time->time();
    QList<int> weekdays;
    for (int day = 1; day <= 7; ++day)
        if (m_weekdays[day - 1]->isChecked())
            weekdays.append(day);
    if (!weekdays.isEmpty()) // the last one stays
        m_pattern.weekdays = weekdays;
    m_cron->setText(cronOf(m_pattern));
    showPattern();
    check();
    Q_EMIT edited();
}

void TimesEditor::readCron()
{
    m_pattern = patternOf(m_cron->text(), m_pattern);
    showPattern();
    check();
    Q_EMIT edited();
}

TimesEditor::Checked TimesEditor::look(const core::CronTrigger &trigger)
{
    const auto cron = core::CronExpression::parse(trigger.cron);
    if (!cron)
        return {core::fail(cron.error()), false, {}};
    const QString words = cronWords(trigger.cron);
    const auto zone = core::timeZoneFromName(trigger.timeZone);
    if (!zone)
        return {core::fail(zone.error()), true, words};
    return {cron->next(kNextTimes, QDateTime::currentDateTimeUtc(), *zone), false, words};
}

// Rare expressions and zones take longer to look up than typing may wait.
void TimesEditor::check()
{
    const int run = ++m_check;
    m_isSound = false;
    QFuture<Checked> future = services::onPool(m_pool, [trigger = trigger()] { return look(trigger); });
    QCoro::connect(services::when(std::move(future)), this, [this, run](const Checked &checked) {
        if (run == m_check)
            show(checked);
    });
}

void TimesEditor::show(const Checked &checked)
{
    m_isSound = checked.times.has_value();
    const QString problem = m_isSound ? QString() : errorText(checked.times.error());
    setInvalid(m_cron, m_cronProblem, checked.isOfZone ? QString() : problem);
    setInvalid(m_zone, m_zoneProblem, checked.isOfZone ? problem : QString());
    m_sentence->setText(checked.words);
    m_sentence->setVisible(!checked.words.isEmpty());
    m_nextPane->setVisible(m_isSound);
    m_times = m_isSound ? *checked.times : QList<QDateTime>();
    const QString zone = m_zone->currentText().trimmed();
    for (qsizetype i = 0; i < kNextTimes; ++i) {
        m_next[i]->setText(comingText(m_times.value(i)));
        m_next[i]->setToolTip(exactText(m_times.value(i), zone));
    }
    QStringList notes;
    if (m_isSound && zone != localTimeZone())
        notes.append(tr("These are the times of this machine, in %1.").arg(localTimeZone()));
    if (m_isSound && m_pattern.kind == PatternKind::Monthly && m_pattern.day > kShortestMonth)
        notes.append(tr("Months that have no day %1 are left out.").arg(m_pattern.day));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    Q_EMIT wasChecked();
}

} // namespace aw::ui
