// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/schedule_hands.h"

#include "ui/schedules/schedule_words.h"

#include <QComboBox>
#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;

namespace aw::tests
{

core::Workflow ScheduleHands::addWorkflow(const QJsonArray &parameters)
{
    const QJsonObject step{{u"type"_s, u"loading"_s}, {u"config"_s, QJsonObject()}};
    const auto workflow = QCoro::waitFor(m_desktop->engine().workflows().create(
        {{u"name"_s, u"Clean orders"_s}, {u"steps"_s, QJsonArray{step}}, {u"parameters"_s, parameters}}));
    if (!workflow)
        qFatal("%s", qPrintable(workflow.error().text()));
    return *workflow;
}

QString ScheduleHands::add(const QJsonObject &trigger, const QString &dataId)
{
    const auto made =
        QCoro::waitFor(service().create({{u"name"_s, u"Nightly"_s},
                                         {u"workflow_id"_s, addWorkflow().id},
                                         {u"input_data_id"_s, dataId.isEmpty() ? QJsonValue() : QJsonValue(dataId)},
                                         {u"trigger"_s, trigger}}));
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    window().showPage(ui::MainWindow::SchedulesId);
    page().show(made->schedule.id);
    if (!QTest::qWaitFor([&] { return page().currentId() == made->schedule.id && canClick(u"pauseSchedule"_s); },
                         kPatience))
        qFatal("the schedule is not shown");
    return made->schedule.id;
}

QJsonObject ScheduleHands::cron(const QString &text)
{
    return {{u"type"_s, u"cron"_s}, {u"cron"_s, text}, {u"time_zone"_s, ui::localTimeZone()}};
}

core::Schedule ScheduleHands::stored(const QString &id)
{
    const auto schedule = QCoro::waitFor(service().get(id));
    if (!schedule)
        qFatal("%s", qPrintable(schedule.error().text()));
    return *schedule;
}

void ScheduleHands::beginFirst()
{
    window().showPage(ui::MainWindow::SchedulesId);
    click(u"firstSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(u"scheduleWorkflow"_s)->count() > 1, kPatience);
    choose(u"scheduleWorkflow"_s, 1);
}

} // namespace aw::tests
