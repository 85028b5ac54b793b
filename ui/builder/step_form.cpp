// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/step_form.h"

#include "engine/core/json_schema.h"
#include "ui/builder/canvas/node_look.h"
#include "ui/builder/commands.h"
#include "ui/builder/remarks.h"
#include "ui/builder/step_help.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

enum FormPage { WorkflowPage, StepPage, SeveralPage, RemarkPage };

QScrollArea *scrolled(QWidget *content)
{
    content->setObjectName(u"content"_s);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QVBoxLayout *newColumn(QWidget *content)
{
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(18, 16, 18, 24);
    layout->setSpacing(12);
    return layout;
}

QLabel *fieldLabel(const Theme &theme, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setFont(theme.font(0.92, QFont::Medium));
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

QPlainTextEdit *newLines(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 22);
    return edit;
}

// Without moving the cursor of somebody who writes there.
void putText(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() == text)
        return;
    const QSignalBlocker quiet(edit);
    edit->setPlainText(text);
}

void putText(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

QJsonObject runningSchema()
{
    const auto setting = [](const QString &type, const QString &title, const QString &description) {
        return QJsonObject{
            {u"type"_s, type}, {u"title"_s, title}, {u"description"_s, description}, {u"x-advanced"_s, true}};
    };
    QJsonObject tries = setting(u"integer"_s, StepForm::tr("Tries"),
                                StepForm::tr("How often at most, when what went wrong may pass by itself."));
    tries.insert(u"minimum"_s, 1);
    tries.insert(u"maximum"_s, 100);
    QJsonObject timeout = setting(u"number"_s, StepForm::tr("Longest time"),
                                  StepForm::tr("After it the step is stopped and has failed; empty: no limit."));
    timeout.insert(u"x-unit"_s, StepForm::tr("seconds"));
    timeout.insert(u"minimum"_s, 0.001);
    QJsonObject cache = setting(u"boolean"_s, StepForm::tr("Reuse what was computed before"),
                                StepForm::tr("When neither the settings nor what it reads have changed."));
    cache.insert(u"default"_s, true);
    return {{u"type"_s, u"object"_s},
            {u"x-order"_s, QJsonArray{u"tries"_s, u"timeout"_s, u"cache"_s}},
            {u"properties"_s, QJsonObject{{u"tries"_s, tries}, {u"timeout"_s, timeout}, {u"cache"_s, cache}}}};
}

QJsonObject runningOf(const core::Step &step)
{
    QJsonObject value;
    if (step.retry)
        value.insert(u"tries"_s, step.retry->maxAttempts);
    if (step.timeoutS > 0)
        value.insert(u"timeout"_s, step.timeoutS);
    if (!step.cache)
        value.insert(u"cache"_s, false);
    return value;
}

// As core::parametersFromJson reads it.
QJsonObject parametersSchema()
{
    const char *text = R"({"type": "array", "items": {"type": "object", "additionalProperties": false,
      "required": ["name"], "x-order": ["name", "type", "default", "title", "description", "choices"], "properties": {
        "name": {"type": "string", "title": "%1"},
        "type": {"type": "string", "title": "%2", "default": "text",
                 "enum": ["text", "number", "integer", "boolean", "date"]},
        "default": {"title": "%3"},
        "title": {"type": "string", "title": "%4", "x-advanced": true},
        "description": {"type": "string", "title": "%5", "x-advanced": true},
        "choices": {"type": "array", "title": "%6", "x-advanced": true}}}})";
    const QString filled = QString::fromUtf8(text).arg(
        StepForm::tr("Name"), StepForm::tr("Type"), StepForm::tr("Value when none is given, as JSON"),
        StepForm::tr("Title"), StepForm::tr("Description"), StepForm::tr("The only values allowed, as JSON"));
    return QJsonDocument::fromJson(filled.toUtf8()).object();
}

QJsonArray parametersJson(const QList<core::Parameter> &parameters)
{
    QJsonArray array;
    for (const core::Parameter &parameter : parameters) {
        QJsonObject object = core::toJson(parameter);
        for (const QString &key : object.keys())
            if (object.value(key).isNull() || (object.value(key).isArray() && object.value(key).toArray().isEmpty()))
                object.remove(key);
        if (parameter.type == core::Parameter::Type::Text)
            object.remove(u"type"_s);
        array.append(object);
    }
    return array;
}

} // namespace

StepForm::StepForm(const Theme &theme, WorkflowDocument &document, WorkflowCheck &check, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_check(check)
    , m_remark(new RemarkForm(theme, document))
{
    setObjectName(u"stepForm"_s);
    addWidget(makeWorkflowPage());
    addWidget(makeStepPage());
    auto *several = new QWidget;
    QVBoxLayout *column = newColumn(several);
    m_several = newHeading(theme, {});
    column->addWidget(m_several);
    column->addWidget(
        newText(tr("What you do now is done to all of them: move, copy, switch off, delete."), Tone::Muted));
    column->addStretch();
    addWidget(several);
    addWidget(m_remark);
    connect(&document, &WorkflowDocument::changed, this, &StepForm::refresh);
    connect(&document, &WorkflowDocument::loaded, this, [this] { setSteps({}); });
    connect(&check, &WorkflowCheck::changed, this, &StepForm::showProblems);
    // Typing in one field is one edit; coming back to it later is another.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before) {
        if (before && isAncestorOf(before))
            m_document.endGesture();
    });
    setSteps({});
}

QWidget *StepForm::makeWorkflowPage()
{
    auto *content = new QWidget;
    QVBoxLayout *column = newColumn(content);
    column->addWidget(newHeading(m_theme, tr("This workflow")));
    m_workflowName = new QLineEdit;
    m_workflowName->setObjectName(u"workflowName"_s);
    m_workflowName->setMaxLength(200);
    m_description = newLines(3);
    const auto add = [&](const QString &title, QWidget *field) {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(4);
        rows->addWidget(fieldLabel(m_theme, title, field));
        rows->addWidget(field);
        column->addLayout(rows);
    };
    add(tr("Name"), m_workflowName);
    add(tr("What it is for"), m_description);
    m_parameters = newField(m_theme, parametersSchema(), tr("Parameters"), false);
    m_parameters->setWords(tr("Parameters"));
    m_parameterProblem = newText({}, Tone::Danger);
    m_parameterProblem->hide();
    column->addWidget(newHeading(m_theme, tr("Parameters")));
    QLabel *words = newText(
        tr("What whoever runs it may choose. “{{name}}” in a setting of a step stands for the value."), Tone::Faint);
    column->addWidget(words);
    column->addWidget(m_parameters);
    column->addWidget(m_parameterProblem);
    column->addStretch(1);
    connect(m_workflowName, &QLineEdit::textEdited, this,
            [this](const QString &text) { commands::setWorkflowName(m_document, text); });
    connect(m_description, &QPlainTextEdit::textChanged, this,
            [this] { commands::setDescription(m_document, m_description->toPlainText()); });
    connect(m_parameters, &Field::edited, this, [this] {
        const auto read = core::parametersFromJson(m_parameters->value().toArray());
        m_parameterProblem->setVisible(!read);
        if (read)
            commands::setParameters(m_document, *read);
        else
            m_parameterProblem->setText(translated(
                read.error().problems.isEmpty() ? read.error().message : read.error().problems.first().message));
    });
    return scrolled(content);
}

QWidget *StepForm::makeStepPage()
{
    auto *content = new QWidget;
    QVBoxLayout *column = newColumn(content);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_icon = new QToolButton;
    m_icon->setIconSize({22, 22});
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_icon->setStyleSheet(u"padding:0;border:none;"_s);
    m_type = newHeading(m_theme, {});
    m_showHelp = newToolButton(m_theme, u"help"_s, tr("What this step does"));
    m_showHelp->setObjectName(u"showHelp"_s);
    m_showHelp->setCheckable(true);
    head->addWidget(m_icon);
    head->addWidget(m_type, 1);
    head->addWidget(m_showHelp);
    m_about = newText({}, Tone::Muted);
    m_help = newText({});
    m_help->setTextFormat(Qt::MarkdownText);
    m_help->hide();
    m_examples = newText({});
    m_examples->setObjectName(u"stepExamples"_s);
    m_examples->setTextFormat(Qt::RichText);
    m_examples->hide();
    m_problem = newText({}, Tone::Warning);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addWidget(m_help);
    column->addWidget(m_examples);
    column->addWidget(m_problem);
    m_name = new QLineEdit;
    m_name->setObjectName(u"stepName"_s);
    m_name->setMaxLength(200);
    auto *nameRows = new QVBoxLayout;
    nameRows->setSpacing(4);
    nameRows->addWidget(fieldLabel(m_theme, tr("Name"), m_name));
    nameRows->addWidget(m_name);
    column->addLayout(nameRows);
    m_configPlace = new QWidget;
    auto *place = new QVBoxLayout(m_configPlace);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_configPlace);
    m_gives = newText({}, Tone::Muted);
    m_gives->setObjectName(u"stepGives"_s);
    column->addWidget(m_gives);
    column->addSpacing(4);
    column->addWidget(newLine());
    m_approval = new QCheckBox(tr("Ask me before its rows go on"));
    m_approval->setObjectName(u"approval"_s);
    m_off = new QCheckBox(tr("Switched off"));
    m_note = newLines(3);
    m_running = new SchemaForm(m_theme, runningSchema());
    m_running->setObjectName(u"running"_s);
    m_running->setMoreText(tr("How it runs"));
    column->addWidget(m_approval);
    column->addWidget(m_off);
    column->addWidget(m_running);
    connect(m_running, &SchemaForm::fieldEdited, this, &StepForm::changeRunning);
    auto *noteRows = new QVBoxLayout;
    noteRows->setSpacing(4);
    noteRows->addWidget(fieldLabel(m_theme, tr("Note"), m_note));
    noteRows->addWidget(m_note);
    column->addLayout(noteRows);
    column->addStretch(1);
    showGives();
    connect(m_showHelp, &QToolButton::toggled, m_help, &QWidget::setVisible);
    connect(m_showHelp, &QToolButton::toggled, this, [this](bool shown) {
        const core::Step *step = shown ? m_document.find(m_id) : nullptr;
        const core::StepDescriptor *descriptor = step ? m_document.types().find(step->type) : nullptr;
        m_examples->setText(descriptor ? examplesHtml(*descriptor, m_document.types()) : QString());
        m_examples->setVisible(descriptor);
    });
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { commands::setStepName(m_document, m_id, text); });
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { commands::setNote(m_document, m_id, m_note->toPlainText()); });
    connect(m_approval, &QCheckBox::clicked, this,
            [this](bool wanted) { commands::setRequireApproval(m_document, m_id, wanted); });
    connect(m_off, &QCheckBox::clicked, this, [this](bool off) {
        if (const auto done = commands::setDisabled(m_document, {m_id}, off); !done)
            m_off->setChecked(!off);
    });
    return scrolled(content);
}

void StepForm::changeRunning(const QString &key)
{
    const core::Step *step = m_document.find(m_id);
    if (!step)
        return;
    const QJsonObject value = m_running->value().toObject();
    QList<StepProblem> problems;
    const QList<core::FieldProblem> found = core::checkAgainstSchema(value, runningSchema(), {});
    for (const core::FieldProblem &problem : found)
        problems.append({m_id, problem.location, translated(problem.message)});
    m_running->setProblems(problems);
    if (!problems.isEmpty())
        return;
    commands::Running running{step->retry, value.value("timeout"_L1).toDouble(), value.value("cache"_L1).toBool(true)};
    if (!value.contains("tries"_L1)) {
        running.retry.reset();
    } else {
        if (!running.retry)
            running.retry.emplace();
        running.retry->maxAttempts = value.value("tries"_L1).toInt();
    }
    commands::setRunning(m_document, m_id, running, key);
}

void StepForm::setRemark(const QString &id)
{
    m_remark->setRemark(id);
    refresh();
}

void StepForm::setSteps(const QStringList &ids)
{
    m_remark->setRemark({});
    if (ids.size() > 1) {
        m_id.clear();
        m_isSeveral = true;
        m_several->setText(tr("%n steps are selected", nullptr, static_cast<int>(ids.size())));
        setCurrentIndex(SeveralPage);
        return;
    }
    m_isSeveral = false;
    m_id = ids.value(0);
    m_document.endGesture();
    refresh();
}

void StepForm::refresh()
{
    if (m_isSeveral)
        return;
    if (m_document.find(m_id))
        showStep();
    else if (remarkIn(m_document.workflow().layout, m_remark->remarkId()))
        setCurrentIndex(RemarkPage);
    else
        showWorkflow();
    showProblems();
}

void StepForm::showWorkflow()
{
    m_id.clear();
    const core::Workflow &workflow = m_document.workflow();
    putText(m_workflowName, workflow.name);
    putText(m_description, workflow.description);
    // What cannot be read yet stays as it was written.
    if (!m_parameterProblem->isVisibleTo(this)) {
        const QSignalBlocker quiet(m_parameters);
        const QJsonArray parameters = parametersJson(workflow.parameters);
        m_parameters->setValue(parameters.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(parameters));
    }
    setCurrentIndex(WorkflowPage);
}

void StepForm::showStep()
{
    const core::Step &step = *m_document.find(m_id);
    const core::StepDescriptor *descriptor = m_document.types().find(step.type);
    const QString formOf = step.type + u'/' + m_id;
    if (formOf != m_typeOfForm) {
        m_typeOfForm = formOf;
        delete m_config;
        const QJsonObject unknown{{u"type"_s, u"object"_s}};
        m_config = new SchemaForm(m_theme, descriptor ? descriptor->configSchema : unknown);
        m_configPlace->layout()->addWidget(m_config);
        m_configPlace->setVisible(!m_config->isEmpty());
        m_config->setContext(m_context);
        connect(m_config, &SchemaForm::fieldEdited, this, [this](const QString &key) {
            commands::setConfig(m_document, m_id, m_config->value().toObject(), key);
            orderTabs(); // a list may have a row more
        });
        orderTabs();
        m_icon->setIcon(m_theme.icon(iconOf(descriptor), u"accentText"_s));
        m_type->setText(descriptor ? descriptor->title : step.type);
        m_about->setText(descriptor ? descriptor->description
                                    : tr("This program does not know the type of this step."));
        m_help->setText(descriptor ? descriptor->help : QString());
        m_showHelp->setVisible(descriptor && !descriptor->help.isEmpty());
        m_showHelp->setChecked(false);
        m_name->setPlaceholderText(descriptor ? descriptor->title : step.type);
        m_off->setVisible(!m_document.types().isSource(step.type));
        if (auto *area = qobject_cast<QScrollArea *>(widget(StepPage)))
            area->ensureVisible(0, 0);
    }
    putText(m_name, step.name);
    m_config->setValue(step.config);
    if (formOf != m_runningOf || runningOf(step) != m_runningShown) {
        m_running->setValue(runningOf(step));
        m_running->setProblems({});
    }
    m_runningOf = formOf;
    m_runningShown = runningOf(step);
    m_approval->setChecked(step.requireApproval);
    m_off->setChecked(step.disabled);
    putText(m_note, step.note);
    setCurrentIndex(StepPage);
}

void StepForm::showProblems()
{
    if (!m_document.find(m_id))
        return;
    const QList<StepProblem> problems = m_check.problemsOf(m_id);
    QStringList ofTheStep;
    for (const StepProblem &problem : problems)
        if (problem.field.isEmpty() || !m_config ||
            !m_config->field(problem.field.section(u'.', 0, 0).section(u'[', 0, 0)))
            ofTheStep.append(problem.message);
    m_problem->setText(ofTheStep.join(u'\n'));
    m_problem->setVisible(!ofTheStep.isEmpty());
    if (m_config)
        m_config->setProblems(problems);
}

void StepForm::setContext(const FormContext &context)
{
    if (context == m_context)
        return;
    m_context = context;
    if (m_config)
        m_config->setContext(context);
    showGives();
}

// The fields are made later than what stands below them, and would come after everything else in the window.
void StepForm::orderTabs()
{
    QWidget *before = m_name;
    const QList<QWidget *> inside = m_config->findChildren<QWidget *>();
    for (QWidget *each : inside)
        if ((each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->window() == window()) {
            setTabOrder(before, each);
            before = each;
        }
}

void StepForm::showGives()
{
    m_gives->setText(tr("Gives %1").arg(m_context.gives));
    m_gives->setVisible(!m_context.gives.isEmpty());
}

void StepForm::focusFirst()
{
    if (currentIndex() == RemarkPage)
        m_remark->focusText();
    else if (currentIndex() == StepPage && m_config && !m_config->isEmpty())
        m_config->setFocus();
    else
        focusName();
}

void StepForm::focusName()
{
    if (currentIndex() == RemarkPage) {
        m_remark->focusText();
        return;
    }
    QLineEdit *edit = currentIndex() == StepPage ? m_name : m_workflowName;
    edit->setFocus();
    edit->selectAll();
}

} // namespace aw::ui
