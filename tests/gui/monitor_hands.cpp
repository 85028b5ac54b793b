// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/monitor_hands.h"

#include <QCoroTask>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace aw::tests
{

void MonitorHands::openMonitor()
{
    openWindow();
    m_dataId = m_desktop->import(m_desktop->sample()).id;
}

void MonitorHands::press(const QString &button)
{
    auto *found = onPage<QPushButton>(button);
    QTRY_VERIFY_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), kPatience);
    QTest::mouseClick(found, Qt::LeftButton);
}

QString MonitorHands::begin(const QJsonArray &steps, const QString &title)
{
    const auto workflow =
        QCoro::waitFor(m_desktop->engine().workflows().create({{u"name"_s, title}, {u"steps"_s, steps}}));
    if (!workflow)
        qFatal("%s", qPrintable(workflow.error().text()));
    jobs::JobRequest request;
    request.workflowId = workflow->id;
    request.inputDataId = m_dataId;
    request.parameters = {{u"title"_s, title}};
    const auto job = QCoro::waitFor(jobs().run(request));
    if (!job)
        qFatal("%s", qPrintable(job.error().text()));
    window().showPage(ui::MainWindow::MonitorId);
    page().show(job->id);
    return job->id;
}

QJsonObject MonitorHands::step(const QString &id, const QString &type, const QJsonObject &config,
                               const QJsonObject &more)
{
    QJsonObject made{{u"id"_s, id}, {u"type"_s, type}, {u"config"_s, config}};
    for (auto it = more.begin(); it != more.end(); ++it)
        made.insert(it.key(), *it);
    return made;
}

QJsonArray MonitorHands::good(const QJsonObject &atPreparing)
{
    return {step(u"load"_s, u"loading"_s),
            step(u"prepare"_s, u"preparing"_s, {{u"target"_s, u"cosmo-ready"_s}}, atPreparing),
            step(u"check"_s, u"validation"_s, {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1}})};
}

QJsonArray MonitorHands::failing()
{
    return {step(u"load"_s, u"loading"_s),
            step(u"order"_s, u"sort"_s, {{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"Nowhere"_s}}}}})};
}

} // namespace aw::tests
