// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedule_editor.h"

#include "engine/core/json.h"
#include "ui/schedules/files_editor.h"
#include "ui/schedules/parameters_form.h"
#include "ui/schedules/schedule_words.h"
#include "ui/schedules/times_editor.h"
#include "ui/schedules/webhook_panel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

const QString kTitle = u"title"_s; // the name of a job among its parameters

QVBoxLayout *newCardLayout(QFrame *card)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 16, 18, 18);
    layout->setSpacing(12);
    return layout;
}

QComboBox *newChooser(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    return box;
}

} // namespace

ScheduleEditor::ScheduleEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(makeWhat());
    layout->addWidget(makeWhen());
    setDocument({});
}

QWidget *ScheduleEditor::makeWhat()
{
    auto *card = newCard();
    auto *layout = newCardLayout(card);
    m_name = new QLineEdit;
    m_name->setObjectName(u"scheduleName"_s);
    m_name->setMaxLength(200);
    m_workflow = newChooser(u"scheduleWorkflow"_s);
    m_data = newChooser(u"scheduleData"_s);
    m_dataNote = newText(tr("Each run reads the file that has arrived."), Tone::Muted);
    QFormLayout *form = newForm();
    const auto row = [form](const QString &label, QWidget *field, QWidget *instead = nullptr) {
        auto *both = new QVBoxLayout;
        both->setContentsMargins(0, 0, 0, 0);
        both->addWidget(field);
        if (instead)
            both->addWidget(instead);
        form->addRow(newFieldLabel(label, field), both);
    };
    row(tr("Name"), m_name);
    row(tr("Workflow"), m_workflow);
    row(tr("Data"), m_data, m_dataNote);
    layout->addWidget(newHeading(m_theme, tr("What runs")));
    layout->addLayout(form);
    m_parameters = new ParametersForm(*form, this);
    connect(m_name, &QLineEdit::textEdited, this, &ScheduleEditor::edited);
    connect(m_workflow, &QComboBox::activated, this, [this] {
        const core::Workflow *before = workflow();
        const bool isNamedAfterIt = m_name->text().isEmpty() || (before && before->name == m_name->text());
        m_workflowId = m_workflow->currentData().toString();
        if (const core::Workflow *now = workflow(); now && isNamedAfterIt)
            m_name->setText(now->name);
        fillWorkflows(); // without the invitation to choose
        fillParameters(m_values);
        Q_EMIT edited();
    });
    connect(m_data, &QComboBox::activated, this, [this] {
        m_dataId = m_data->currentData().toString();
        Q_EMIT edited();
    });
    connect(m_parameters, &ParametersForm::edited, this, &ScheduleEditor::edited);
    return card;
}

QWidget *ScheduleEditor::makeWhen()
{
    auto *card = newCard();
    auto *layout = newCardLayout(card);
    m_kinds = new QTabBar;
    m_kinds->setObjectName(u"triggerKind"_s);
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->setAccessibleName(tr("What starts it"));
    m_kinds->addTab(m_theme.icon(u"clock"_s), tr("At times"));
    m_kinds->addTab(m_theme.icon(u"file"_s), tr("When files arrive"));
    m_kinds->addTab(m_theme.icon(u"link"_s), tr("When called"));
    m_times = new TimesEditor(m_theme);
    m_files = new FilesEditor(m_theme);
    m_webhook = new WebhookPanel(m_theme);
    layout->addWidget(newHeading(m_theme, tr("What starts it")));
    layout->addWidget(m_kinds);
    layout->addWidget(m_times);
    layout->addWidget(m_files);
    layout->addWidget(m_webhook);
    connect(m_kinds, &QTabBar::currentChanged, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_times, &TimesEditor::edited, this, &ScheduleEditor::edited);
    connect(m_times, &TimesEditor::wasChecked, this, &ScheduleEditor::wasChecked);
    connect(m_files, &FilesEditor::edited, this, &ScheduleEditor::edited);
    return card;
}

const core::Workflow *ScheduleEditor::workflow() const
{
    const auto found = std::ranges::find(m_workflows, m_workflowId, &core::Workflow::id);
    return found == m_workflows.end() ? nullptr : &*found;
}

void ScheduleEditor::setWorkflows(const QList<core::Workflow> &workflows)
{
    const core::Workflow *before = workflow();
    const auto parameters = before ? before->parameters : QList<core::Parameter>();
    m_workflows = workflows;
    fillWorkflows();
    if (const core::Workflow *now = workflow(); (now ? now->parameters : QList<core::Parameter>()) != parameters)
        fillParameters(m_values);
    Q_EMIT wasChecked();
}

void ScheduleEditor::fillWorkflows()
{
    m_workflow->clear();
    if (m_workflowId.isEmpty())
        m_workflow->addItem(m_workflows.isEmpty() ? tr("There is no workflow yet") : tr("Choose…"), QString());
    for (const core::Workflow &each : std::as_const(m_workflows))
        m_workflow->addItem(m_theme.icon(u"workflows"_s), shortName(each.name, 70), each.id);
    if (m_workflow->findData(m_workflowId) < 0)
        m_workflow->addItem(m_theme.icon(u"warning"_s), tr("A workflow that is gone"), m_workflowId);
    m_workflow->setCurrentIndex(m_workflow->findData(m_workflowId));
}

void ScheduleEditor::setData(const QList<core::Artifact> &artifacts)
{
    m_artifacts = artifacts;
    fillData();
}

void ScheduleEditor::fillData()
{
    m_data->clear();
    m_data->addItem(tr("No data"), QString());
    for (const core::Artifact &artifact : std::as_const(m_artifacts))
        m_data->addItem(m_theme.icon(u"data"_s), shortName(artifact.filename, 70), artifact.id);
    if (m_data->findData(m_dataId) < 0)
        m_data->addItem(m_theme.icon(u"warning"_s), tr("Data that is gone"), m_dataId);
    m_data->setCurrentIndex(m_data->findData(m_dataId));
}

void ScheduleEditor::fillParameters(const QJsonObject &values)
{
    const core::Workflow *chosen = workflow();
    m_parameters->setParameters(chosen ? chosen->parameters : QList<core::Parameter>(), values);
}

void ScheduleEditor::setDocument(const QJsonObject &document)
{
    m_name->setText(document.value("name"_L1).toString());
    m_name->setCursorPosition(0);
    m_workflowId = document.value("workflow_id"_L1).toString();
    m_dataId = document.value("input_data_id"_L1).toString();
    m_values = document.value("parameters"_L1).toObject();
    const core::CronTrigger daily{u"0 9 * * *"_s, localTimeZone(), core::CronTrigger::CatchUp::RunOnce};
    const auto trigger = core::triggerFromJson(document.value("trigger"_L1).toObject());
    const core::Trigger now = trigger ? *trigger : core::Trigger(daily);
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentIndex(static_cast<int>(now.index()));
    const auto *times = std::get_if<core::CronTrigger>(&now);
    const auto *files = std::get_if<core::FileTrigger>(&now);
    m_times->setTrigger(times ? *times : daily);
    m_files->setTrigger(files ? *files : core::FileTrigger());
    fillWorkflows();
    fillData();
    fillParameters(m_values);
    showKind();
}

core::Trigger ScheduleEditor::trigger() const
{
    switch (kind()) {
    case AtTimes:
        return m_times->trigger();
    case OnFiles:
        return m_files->trigger();
    case OnCalls:
        break;
    }
    return core::WebhookTrigger();
}

QJsonObject ScheduleEditor::document() const
{
    const QString name = m_name->text().simplified();
    QJsonObject values = m_values;
    values.remove(kTitle);
    bool isTitleTaken = false;
    if (const core::Workflow *chosen = workflow()) {
        for (const core::Parameter &parameter : chosen->parameters) {
            values.remove(parameter.name);
            isTitleTaken = isTitleTaken || parameter.name == kTitle;
        }
        const QJsonObject given = m_parameters->values();
        for (auto it = given.begin(); it != given.end(); ++it)
            values.insert(it.key(), it.value());
    }
    if (!isTitleTaken)
        values.insert(kTitle, name);
    const bool hasData = kind() != OnFiles && !m_dataId.isEmpty();
    return {{u"name"_s, name},
            {u"workflow_id"_s, m_workflowId},
            {u"input_data_id"_s, hasData ? QJsonValue(m_dataId) : QJsonValue()},
            {u"parameters"_s, values},
            {u"trigger"_s, core::toJson(trigger())}};
}

QString ScheduleEditor::problem() const
{
    if (m_workflowId.isEmpty())
        return tr("Choose the workflow that it runs.");
    if (!workflow())
        return tr("Its workflow is gone; choose another one.");
    if (m_name->text().simplified().isEmpty())
        return tr("Give it a name.");
    if (!m_parameters->isSound())
        return tr("Some values of the workflow are missing or do not fit.");
    if (kind() == AtTimes && !m_times->isSound())
        return tr("Its times cannot be read.");
    if (kind() == OnFiles && !m_files->isSound())
        return tr("Choose the folder the files arrive in.");
    return {};
}

ScheduleEditor::Kind ScheduleEditor::kind() const
{
    return static_cast<Kind>(m_kinds->currentIndex());
}

void ScheduleEditor::showKind()
{
    m_times->setVisible(kind() == AtTimes);
    m_files->setVisible(kind() == OnFiles);
    m_webhook->setVisible(kind() == OnCalls);
    m_data->setVisible(kind() != OnFiles);
    m_dataNote->setVisible(kind() == OnFiles);
}

void ScheduleEditor::takeFocus()
{
    if (m_workflowId.isEmpty())
        m_workflow->setFocus();
    else
        m_name->setFocus();
}

} // namespace aw::ui
