// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms from JSON Schemas: every kind of field, what is written into the workflow, what is said of it, and undo.
#include "app/compose.h"
#include "ui/builder/commands.h"
#include "ui/builder/step_form.h"
#include "ui/builder/step_help.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

QJsonObject parse(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("the test's JSON is broken");
    return document.object();
}

core::StepDescriptor everyKind()
{
    core::StepDescriptor descriptor;
    descriptor.type = u"every"_s;
    descriptor.title = u"Every kind"_s;
    descriptor.description = u"Has one field of each kind."_s;
    descriptor.help = u"It **does** nothing."_s;
    descriptor.inputPorts = {u"main"_s};
    descriptor.outputPorts = {u"main"_s};
    descriptor.configSchema = parse(R"({"type":"object","additionalProperties":false,"required":["text"],
        "x-order":["text","count"],"properties":{
        "text":{"type":"string","title":"Text","description":"Some words."},
        "count":{"type":"integer","title":"Count","minimum":1,"default":3,"x-unit":"rows"},
        "share":{"type":"number","title":"Share"},
        "kind":{"type":"string","title":"Kind","enum":["inner","left_over"],"default":"inner"},
        "how":{"type":"string","title":"How","enum":["a","b"]},
        "on":{"type":"boolean","title":"On","default":true},
        "columns":{"type":"array","title":"Columns","items":{"type":"string"},"format":"column"},
        "by":{"type":"string","title":"By","format":"column"},
        "flow":{"type":"string","title":"Flow","format":"workflow"},
        "condition":{"type":"string","title":"Condition","format":"expression","x-result":"boolean"},
        "keys":{"type":"array","title":"Keys","items":{"type":"object","additionalProperties":false,
            "required":["left"],"properties":{"left":{"type":"string","format":"column"},"right":{"type":"string"}}}},
        "inner":{"type":"object","additionalProperties":false,"properties":{"depth":{"type":"integer"}}},
        "map":{"type":"object","title":"Map"},
        "rare":{"type":"string","title":"Rare","x-advanced":true}}})");
    return descriptor;
}

QList<core::StepDescriptor> allTypes()
{
    steps::Catalogue catalogue;
    app::fillCatalogue(catalogue);
    QList<core::StepDescriptor> types = catalogue.descriptors();
    types.append(everyKind());
    return types;
}

} // namespace

class StepFormTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::WorkflowCheck> m_check;
    std::unique_ptr<ui::StepForm> m_form;

    QJsonObject config() { return m_document->find(u"s"_s)->config; }
    ui::Field *field(const QString &key) { return m_form->config()->field(key); }
    template <typename T>
    T *part(const QString &key)
    {
        T *found = field(key)->findChild<T *>();
        if (!found)
            qFatal("the field %s has no such part", qPrintable(key));
        return found;
    }
    void showOnly(const QString &type)
    {
        core::Workflow workflow;
        core::Step step;
        step.id = u"s"_s;
        step.type = type;
        workflow.steps = {step};
        m_document->load(workflow);
        m_form->setSteps({step.id});
    }
    QStringList said() const
    {
        QStringList texts;
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }
    void init()
    {
        m_document = std::make_unique<ui::WorkflowDocument>(allTypes());
        m_check = std::make_unique<ui::WorkflowCheck>(*m_document);
        m_form = std::make_unique<ui::StepForm>(*m_theme, *m_document, *m_check);
        core::Workflow workflow;
        workflow.name = u"W"_s;
        core::Step step;
        step.id = u"s"_s;
        step.type = u"every"_s;
        workflow.steps = {step};
        m_document->load(workflow);
        m_form->resize(340, 900);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_form->setSteps({u"s"_s});
    }
    void cleanup()
    {
        m_form.reset();
        m_check.reset();
        m_document.reset();
    }
    void cleanupTestCase() { m_theme.reset(); }

    void whatIsWrittenIsInTheWorkflow();
    void helpHasExamples();
    void examplesAreNotTooWide();
    void aGuessCanBeOverruled();
    void defaultsAreNotWritten();
    void listsGrowAndShrink();
    void jsonIsCheckedWhileItIsWritten();
    void typingIsOneEdit();
    void undoIsShown();
    void problemsStandAtTheirFields();
    void columnsAreOffered();
    void everyConfigOfTheCatalogueGoesThroughItsForm();
    void theWorkflowItself();
    void parametersStandForValues();
    void everyFieldHasAName();
};

void StepFormTest::whatIsWrittenIsInTheWorkflow()
{
    QTest::keyClicks(part<QLineEdit>(u"text"_s), u"abc"_s);
    QTest::keyClicks(part<QLineEdit>(u"count"_s), u"7"_s);
    QTest::keyClicks(part<QLineEdit>(u"share"_s), u"0.25"_s);
    part<QPlainTextEdit>(u"condition"_s)->setFocus();
    QTest::keyClicks(part<QPlainTextEdit>(u"condition"_s), u"price > 3"_s);
    QTest::keyClick(part<QComboBox>(u"kind"_s), Qt::Key_Down);
    QTest::mouseClick(part<QCheckBox>(u"on"_s), Qt::LeftButton, {}, {10, part<QCheckBox>(u"on"_s)->height() / 2});
    QTest::keyClicks(part<QLineEdit>(u"inner"_s), u"2"_s);
    const QJsonObject expected =
        parse(R"({"text":"abc","count":7,"share":0.25,"condition":"price > 3","kind":"left_over","on":false,
                  "inner":{"depth":2}})");
    QCOMPARE(config(), expected);
    QTest::keyClicks(m_form->findChild<QLineEdit *>(u"stepName"_s), u"My step"_s);
    QCOMPARE(m_document->find(u"s"_s)->name, u"My step"_s);
    QTest::mouseClick(m_form->findChild<QCheckBox *>(u"approval"_s), Qt::LeftButton, {}, {10, 8});
    QVERIFY(m_document->find(u"s"_s)->requireApproval);
}

void StepFormTest::defaultsAreNotWritten()
{
    QCOMPARE(part<QLineEdit>(u"count"_s)->placeholderText(), u"3"_s);
    QTest::keyClicks(part<QLineEdit>(u"text"_s), u"a"_s);
    QTest::keyClick(part<QLineEdit>(u"text"_s), Qt::Key_Backspace);
    QTest::keyClick(part<QComboBox>(u"kind"_s), Qt::Key_Down);
    QTest::keyClick(part<QComboBox>(u"kind"_s), Qt::Key_Up);
    QTest::keyClick(part<QComboBox>(u"how"_s), Qt::Key_Down);
    QCOMPARE(config(), parse(R"({"how":"a"})"));
    QTest::keyClick(part<QComboBox>(u"how"_s), Qt::Key_Up);
    QCOMPARE(config(), QJsonObject());
}

void StepFormTest::listsGrowAndShrink()
{
    const auto add = [&](const QString &key) {
        for (QPushButton *button : field(key)->findChildren<QPushButton *>())
            if (button->text() == u"Add"_s)
                QTest::mouseClick(button, Qt::LeftButton);
    };
    add(u"columns"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Region"_s);
    add(u"columns"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Price"_s);
    QCOMPARE(config(), parse(R"({"columns":["Region","Price"]})"));
    for (QToolButton *button : field(u"columns"_s)->findChildren<QToolButton *>())
        if (button->accessibleName() == u"Remove"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    QCOMPARE(config(), parse(R"({"columns":["Price"]})"));
    add(u"keys"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"id"_s);
    QCOMPARE(config(), parse(R"({"columns":["Price"],"keys":[{"left":"id"}]})"));
}

void StepFormTest::jsonIsCheckedWhileItIsWritten()
{
    auto *edit = part<QPlainTextEdit>(u"map"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"{\"a\": 1"_s);
    QVERIFY(!config().contains("map"_L1));
    QVERIFY(said().join(u'|').contains(u"This is no JSON"_s));
    QTest::keyClicks(edit, u"}"_s);
    QCOMPARE(config(), parse(R"({"map":{"a":1}})"));
    QVERIFY(!said().join(u'|').contains(u"This is no JSON"_s));
    QCOMPARE(edit->toPlainText(), u"{\"a\": 1}"_s); // as it was written
}

void StepFormTest::typingIsOneEdit()
{
    auto *text = part<QLineEdit>(u"text"_s);
    text->setFocus();
    QTest::keyClicks(text, u"some words"_s);
    QCOMPARE(m_document->stack().count(), 1);
    auto *count = part<QLineEdit>(u"count"_s);
    count->setFocus();
    QTest::keyClicks(count, u"12"_s);
    QCOMPARE(m_document->stack().count(), 2);
    text->setFocus();
    QTest::keyClicks(text, u"!"_s);
    QCOMPARE(m_document->stack().count(), 3);
}

void StepFormTest::undoIsShown()
{
    auto *text = part<QLineEdit>(u"text"_s);
    text->setFocus();
    QTest::keyClicks(text, u"abc"_s);
    part<QLineEdit>(u"count"_s)->setFocus();
    m_document->stack().undo();
    QCOMPARE(text->text(), QString());
    m_document->stack().redo();
    QCOMPARE(text->text(), u"abc"_s);
    ui::commands::setConfig(*m_document, u"s"_s, parse(R"({"columns":["a","b"],"on":false,"rare":"x"})"), {});
    QCOMPARE(field(u"columns"_s)->findChildren<QComboBox *>().size(), 2);
    QVERIFY(!part<QCheckBox>(u"on"_s)->isChecked());
    QVERIFY(part<QLineEdit>(u"rare"_s)->isVisible()); // unfolded because it is set
    m_document->stack().undo();
    QTRY_COMPARE(field(u"columns"_s)->findChildren<QComboBox *>().size(), 0);
}

void StepFormTest::problemsStandAtTheirFields()
{
    QVERIFY(said().contains(u"“Text” is missing."_s));
    m_check->setFound({{u"s"_s, {}, u"Missing required property 'text'."_s}}); // as the service says it
    QCOMPARE(m_check->problemsOf(u"s"_s).size(), 1);
    QTest::keyClicks(part<QLineEdit>(u"text"_s), u"x"_s);
    QVERIFY(!said().contains(u"“Text” is missing."_s));
    QTest::keyClicks(part<QLineEdit>(u"count"_s), u"many"_s);
    QCOMPARE(config().value("count"_L1).toString(), u"many"_s);
    QCOMPARE(m_check->problemsOf(u"s"_s).size(), 1);
    QCOMPARE(m_check->problemsOf(u"s"_s).first().field, u"count"_s);
    // What only the service knows stands there until the next edit.
    core::Error error{core::ErrorCode::SchemaMismatch, u"No"_s, {}, {}, {}};
    error.problems = {{u"steps[0].config.by"_s, u"No such column."_s, {}}};
    m_check->addFromService(error);
    QVERIFY(said().contains(u"No such column."_s));
    QTest::keyClicks(part<QLineEdit>(u"share"_s), u"1"_s);
    QVERIFY(!said().contains(u"No such column."_s));
}

void StepFormTest::columnsAreOffered()
{
    ui::FormContext context;
    context.columns = {{QString(), {u"Unit Price"_s, u"Region"_s}}};
    QTest::keyClicks(part<QLineEdit>(u"by"_s), u"Reg"_s);
    m_form->setContext(context);
    QCOMPARE(part<QComboBox>(u"by"_s)->count(), 2);
    QCOMPARE(part<QComboBox>(u"by"_s)->currentText(), u"Reg"_s);
    // By name, and written down by id.
    context.workflows = {{u"w1"_s, u"Clean up"_s}, {u"w2"_s, u"Export"_s}};
    m_form->setContext(context);
    auto *flow = part<QComboBox>(u"flow"_s);
    QCOMPARE(flow->count(), 2);
    flow->setFocus();
    QTest::keyClicks(flow, u"Export"_s);
    QCOMPARE(config().value("flow"_L1).toString(), u"w2"_s);
    m_form->setContext({});
    m_form->setContext(context);
    QCOMPARE(flow->currentText(), u"Export"_s);
    auto *edit = part<QPlainTextEdit>(u"condition"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"uni"_s);
    auto *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), u"\"Unit Price\""_s);
    QCOMPARE(config().value("condition"_L1).toString(), u"\"Unit Price\""_s);
    // Functions come behind the columns, with their bracket.
    context.functions = {u"round"_s, u"upper"_s};
    context.gives = u"total DOUBLE"_s;
    m_form->setContext(context);
    QTest::keyClicks(edit, u" > rou"_s);
    list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), u"\"Unit Price\" > round("_s);
    auto *gives = m_form->findChild<QLabel *>(u"stepGives"_s);
    QVERIFY(gives->isVisible() && gives->text().contains(u"total DOUBLE"_s));
    context.gives.clear();
    m_form->setContext(context);
    QVERIFY(!gives->isVisible());
}

void StepFormTest::helpHasExamples()
{
    showOnly(u"filter"_s);
    auto *examples = m_form->findChild<QLabel *>(u"stepExamples"_s);
    QVERIFY(!examples->isVisible());
    m_form->findChild<QAbstractButton *>(u"showHelp"_s)->click();
    QVERIFY(examples->isVisible());
    QTextDocument document;
    document.setHtml(examples->text());
    const QString text = document.toPlainText();
    for (const QString &part : {u"Example: Large sales only"_s, u"Condition: sold >= 5"_s, u"Rows before"_s, u"salt"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    const QString after = text.section(u"Rows after"_s, 1);
    QVERIFY2(after.contains(u"rice"_s) && !after.contains(u"salt"_s), qPrintable(text));
}

void StepFormTest::examplesAreNotTooWide()
{
    constexpr int kRoom = 304; // within the margins
    for (const core::StepDescriptor &type : m_document->types().all()) {
        QTextDocument document;
        document.setDefaultFont(m_form->font());
        document.setHtml(ui::examplesHtml(type, m_document->types()));
        document.setDocumentMargin(0);
        document.setTextWidth(kRoom);
        QVERIFY2(document.size().width() <= kRoom, qPrintable(type.type));
    }
}

void StepFormTest::aGuessCanBeOverruled()
{
    showOnly(u"loading"_s);
    auto *box = part<QCheckBox>(u"header"_s);
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QList<QJsonValue> said;
    for (int i = 0; i < 3; ++i) {
        box->click();
        said.append(config().value("header"_L1));
    }
    QCOMPARE(said, (QList<QJsonValue>{true, false, QJsonValue(QJsonValue::Undefined)}));
}

void StepFormTest::everyConfigOfTheCatalogueGoesThroughItsForm()
{
    int tried = 0;
    for (const core::StepDescriptor &type : m_document->types().all())
        for (const QJsonValue &example : type.examples) {
            const QJsonObject config = example.toObject().value("config"_L1).toObject();
            ui::SchemaForm form(*m_theme, type.configSchema);
            form.setValue(config);
            QCOMPARE(form.value().toObject(), config);
            const QJsonArray required = type.configSchema.value("required"_L1).toArray();
            for (auto it = config.begin(); it != config.end(); ++it) {
                const QJsonObject property =
                    type.configSchema.value("properties"_L1).toObject().value(it.key()).toObject();
                QVERIFY2(form.field(it.key()), qPrintable(type.type + u'/' + it.key()));
                if (it.value() == property.value("default"_L1) && !required.contains(it.key()))
                    continue; // may be left out
                const QJsonValue now = form.field(it.key())->value();
                QVERIFY2(now == it.value(), qPrintable(type.type + u'/' + it.key()));
            }
            ++tried;
        }
    QVERIFY(tried > 0);
}

void StepFormTest::theWorkflowItself()
{
    m_form->setSteps({});
    auto *name = m_form->findChild<QLineEdit *>(u"workflowName"_s);
    QVERIFY(name->isVisible());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Monthly"_s);
    QCOMPARE(m_document->workflow().name, u"Monthly"_s);
    QCOMPARE(m_document->stack().count(), 1);
    m_form->setSteps({u"s"_s, u"t"_s});
    QVERIFY(said().contains(u"2 steps are selected"_s));
}

void StepFormTest::parametersStandForValues()
{
    m_form->setSteps({});
    ui::commands::setConfig(*m_document, u"s"_s, parse(R"({"text":"x","count":"{{many}}"})"), {});
    QCOMPARE(m_check->problems().size(), 1);
    for (QPushButton *button : m_form->findChildren<QPushButton *>())
        if (button->accessibleName() == u"Add to Parameters"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(said().join(u'|').contains(u"name"_s)); // a parameter needs one
    QTest::keyClicks(QApplication::focusWidget(), u"many"_s);
    QCOMPARE(m_document->workflow().parameters.size(), 1);
    auto *type = m_form->findChild<ui::Field *>(u"field_type"_s)->findChild<QComboBox *>();
    type->setFocus();
    QTest::keyClicks(type, u"integer"_s);
    QCOMPARE(m_document->workflow().parameters.first().type, core::Parameter::Type::Integer);
    QVERIFY(m_check->problems().isEmpty());
}

void StepFormTest::everyFieldHasAName()
{
    ui::commands::setConfig(*m_document, u"s"_s, parse(R"({"columns":["a"],"keys":[{"left":"x"}]})"), {});
    for (const QWidget *widget : m_form->findChildren<QWidget *>()) {
        const bool isInput = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                             qobject_cast<const QPlainTextEdit *>(widget);
        if (!isInput || qobject_cast<const QComboBox *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->parentWidget()->objectName()));
    }
}

QTEST_MAIN(StepFormTest)
#include "tst_step_form.moc"
