// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/form/text_fields.h"

#include "ui/builder/step_types.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// A wheel that turns over a form scrolls the form and changes nothing in it.
class CalmBox final : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

// A text above which a list of names may be open, whose keys are not the text's.
class CompletedEdit final : public QPlainTextEdit
{
public:
    explicit CompletedEdit(const QCompleter &completer)
        : m_completer(completer)
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QList<int> itsKeys{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Escape};
        if (m_completer.popup()->isVisible() && itsKeys.contains(event->key()))
            event->ignore();
        else
            QPlainTextEdit::keyPressEvent(event);
    }
    // A short text does not hold up a form that is being scrolled.
    void wheelEvent(QWheelEvent *event) override
    {
        if (verticalScrollBar()->maximum() > 0)
            QPlainTextEdit::wheelEvent(event);
        else
            event->ignore();
    }

private:
    const QCompleter &m_completer;
};

QString plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).chopped(1).sliced(1);
}

// What holds when nothing is written, else an example.
QString placeholder(const QJsonObject &schema)
{
    if (const QJsonValue fallback = schema.value("default"_L1); !plainText(fallback).isEmpty())
        return plainText(fallback);
    const QJsonArray examples = schema.value("examples"_L1).toArray();
    QString example = examples.isEmpty() ? QString() : plainText(examples.first());
    if (example == "\t"_L1)
        example = u"\\t"_s;
    return example.isEmpty() ? QString() : TextField::tr("such as %1").arg(example.simplified());
}

void layOut(Field *field, QWidget *inside)
{
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inside);
    field->setFocusProxy(inside);
}

QComboBox *newBox(bool editable)
{
    auto *box = new CalmBox;
    box->setEditable(editable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

} // namespace

TextField::TextField(const Theme &theme, const QJsonObject &schema)
    : m_edit(new QLineEdit)
{
    layOut(this, m_edit);
    m_edit->setPlaceholderText(placeholder(schema));
    if (schema.value("format"_L1) == QJsonValue(u"regex"_s))
        m_edit->setFont(theme.monospace());
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
}

QJsonValue TextField::value() const
{
    return m_edit->text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_edit->text());
}

void TextField::setValue(const QJsonValue &value)
{
    if (const QString text = plainText(value); text != m_edit->text())
        m_edit->setText(text);
}

NumberField::NumberField(const QJsonObject &schema, bool isInteger)
    : m_isInteger(isInteger)
    , m_edit(new QLineEdit)
{
    layOut(this, m_edit);
    m_edit->setPlaceholderText(placeholder(schema));
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
}

QJsonValue NumberField::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    bool isNumber = false;
    if (const qint64 whole = text.toLongLong(&isNumber); isNumber)
        return whole;
    if (const double number = text.toDouble(&isNumber); isNumber && !m_isInteger)
        return number;
    return text; // also “{{parameter}}”
}

void NumberField::setValue(const QJsonValue &value)
{
    if (value != this->value())
        m_edit->setText(plainText(value));
}

LongTextField::LongTextField(const Theme &theme, const QJsonObject &schema)
    : m_schema(schema)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
    , m_edit(new CompletedEdit(*m_completer))
{
    layOut(this, m_edit);
    const bool isCode = schema.value("format"_L1) != QJsonValue(u"multiline"_s);
    if (isCode)
        m_edit->setFont(theme.monospace());
    m_edit->setPlaceholderText(placeholder(schema));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * (isCode ? 3 : 4) + 22);
    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LongTextField::complete);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this, isCode] {
        Q_EMIT edited();
        if (isCode && m_edit->hasFocus())
            offer();
    });
}

QJsonValue LongTextField::value() const
{
    const QString text = m_edit->toPlainText();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void LongTextField::setValue(const QJsonValue &value)
{
    const QString text = plainText(value);
    if (text == m_edit->toPlainText())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
}

void LongTextField::setContext(const FormContext &context)
{
    m_functions.clear();
    for (const QString &function : context.functions)
        m_functions.append(function + u'(');
    m_names->setStringList(context.columnsOf(m_schema) + m_functions);
}

QString LongTextField::wordBeforeCursor() const
{
    const QString before = m_edit->textCursor().block().text().left(m_edit->textCursor().positionInBlock());
    qsizetype from = before.size();
    while (from > 0 && (before[from - 1].isLetterOrNumber() || before[from - 1] == u'_' || before[from - 1] == u'"'))
        --from;
    return before.sliced(from);
}

void LongTextField::offer()
{
    QString word = wordBeforeCursor();
    const QString bare = word.startsWith(u'"') ? word.sliced(1) : word;
    m_completer->setCompletionPrefix(bare);
    m_completer->setCurrentRow(0);
    const bool isDone = m_completer->currentCompletion() == bare;
    if (bare.isEmpty() || m_completer->completionCount() == 0 || isDone) {
        m_completer->popup()->hide();
        return;
    }
    QRect at = m_edit->cursorRect();
    at.setWidth(260);
    m_completer->complete(at);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LongTextField::complete(const QString &word)
{
    static const QRegularExpression kPlain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    QString quoted = word;
    if (!kPlain.match(word).hasMatch() && !m_functions.contains(word))
        quoted = u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(wordBeforeCursor().size()));
    cursor.insertText(quoted);
    m_edit->setTextCursor(cursor);
    m_completer->popup()->hide();
}

ChoiceField::ChoiceField(const QJsonObject &schema, bool required)
    : m_fallback(schema.value("default"_L1))
    , m_required(required)
    , m_box(newBox(false))
{
    layOut(this, m_box);
    if (m_fallback.isUndefined())
        m_box->addItem(tr("not set"));
    const QJsonArray values = schema.value("enum"_L1).toArray();
    for (const auto &value : values) {
        QString words = plainText(value);
        words.replace(u'_', u' ');
        m_box->addItem(words.isEmpty() ? tr("none") : stepWords(words), QVariant::fromValue(QJsonValue(value)));
    }
    setValue(QJsonValue::Undefined);
    // Not activated(): typing the beginning of a word chooses too.
    connect(m_box, &QComboBox::currentIndexChanged, this, &Field::edited);
}

QJsonValue ChoiceField::value() const
{
    const QVariant chosen = m_box->currentData();
    if (!chosen.isValid())
        return QJsonValue::Undefined;
    const auto value = chosen.value<QJsonValue>();
    return value == m_fallback && !m_required ? QJsonValue(QJsonValue::Undefined) : value;
}

void ChoiceField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_box);
    const QJsonValue wanted = value.isUndefined() ? m_fallback : value;
    for (int i = 0; i < m_box->count(); ++i) {
        const QVariant item = m_box->itemData(i);
        if (item.isValid() ? item.value<QJsonValue>() == wanted : wanted.isUndefined()) {
            m_box->setCurrentIndex(i);
            return;
        }
    }
    // Something else than the schema knows, such as a parameter: kept and shown.
    m_box->addItem(plainText(wanted), QVariant::fromValue(wanted));
    m_box->setCurrentIndex(m_box->count() - 1);
}

CheckField::CheckField(const QJsonObject &schema, const QString &title, bool required)
    : m_fallback(schema.value("default"_L1).toBool())
    , m_required(required)
    , m_isOpen(!required && !schema.contains("default"_L1))
    , m_box(new QCheckBox(title))
{
    layOut(this, m_box);
    m_box->setChecked(m_fallback);
    if (m_isOpen)
        m_box->setCheckState(Qt::PartiallyChecked); // which the user can choose again
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_isSet = true;
        Q_EMIT edited();
    });
}

QJsonValue CheckField::value() const
{
    const bool isSaid = m_isOpen ? m_box->checkState() != Qt::PartiallyChecked
                                 : m_isSet && (m_required || m_box->isChecked() != m_fallback);
    return isSaid ? QJsonValue(m_box->isChecked()) : QJsonValue(QJsonValue::Undefined);
}

void CheckField::setValue(const QJsonValue &value)
{
    m_isSet = value.isBool();
    if (m_isOpen && !m_isSet)
        m_box->setCheckState(Qt::PartiallyChecked);
    else
        m_box->setChecked(value.toBool(m_fallback));
}

PickField::PickField(const QJsonObject &schema)
    : m_schema(schema)
    , m_box(newBox(true))
{
    layOut(this, m_box);
    m_box->lineEdit()->setPlaceholderText(placeholder(schema));
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    if (schema.value("format"_L1) == QJsonValue(u"type"_s))
        m_box->addItems({u"VARCHAR"_s, u"BIGINT"_s, u"DOUBLE"_s, u"BOOLEAN"_s, u"DATE"_s, u"TIMESTAMP"_s, u"TIME"_s});
    m_box->setCurrentIndex(-1);
    connect(m_box, &QComboBox::editTextChanged, this, &Field::edited);
}

QJsonValue PickField::value() const
{
    const QString text = m_box->currentText();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    const int index = m_box->findText(text);
    const QVariant id = index < 0 ? QVariant() : m_box->itemData(index);
    return id.isValid() ? id.toString() : text;
}

void PickField::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_box);
    const int known = m_box->findData(value.toVariant());
    m_box->setEditText(known >= 0 ? m_box->itemText(known) : plainText(value));
}

void PickField::setContext(const FormContext &context)
{
    const QString format = m_schema.value("format"_L1).toString();
    const QJsonValue kept = value();
    const QSignalBlocker quiet(m_box);
    if (format == "column"_L1) {
        m_box->clear();
        m_box->addItems(context.columnsOf(m_schema));
    } else if (format == "data"_L1 || format == "workflow"_L1) {
        m_box->clear();
        for (const auto &[id, name] : format == "data"_L1 ? context.data : context.workflows)
            m_box->addItem(name, id);
    } else {
        return;
    }
    const int known = format == "column"_L1 ? -1 : m_box->findData(kept.toVariant());
    m_box->setCurrentIndex(-1);
    m_box->setEditText(known >= 0 ? m_box->itemText(known) : plainText(kept));
}

} // namespace aw::ui
