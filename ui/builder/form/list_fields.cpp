// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/form/list_fields.h"

#include "ui/builder/form/schema_form.h"
#include "ui/widgets/parts.h"

#include <QJsonArray>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// The widget a row of a list is in.
QWidget *rowOf(QWidget *field)
{
    return field->parentWidget();
}

} // namespace

TextListField::TextListField(const Theme &theme, const QJsonObject &schema)
    : m_theme(theme)
    , m_schema(schema)
    , m_rows(new QVBoxLayout)
    , m_add(newButton(theme, tr("Add"), u"plus"_s, "flat"))
    , m_choose(newButton(theme, tr("Choose…"), u"columns"_s, "flat"))
{
    m_rows->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addWidget(m_choose);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addLayout(buttons);
    setFocusProxy(m_add);
    m_choose->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(QString());
        m_fields.last()->setFocus();
    });
    connect(m_choose, &QPushButton::clicked, this, &TextListField::choose);
}

// The hints of a list of columns may stand on the list.
QJsonObject TextListField::itemSchema() const
{
    QJsonObject items = m_schema.value("items"_L1).toObject();
    const QString format = m_schema.value("format"_L1).toString();
    if (format.startsWith("column"_L1))
        items.insert(u"format"_s, u"column"_s);
    if (m_schema.contains("x-port"_L1))
        items.insert(u"x-port"_s, m_schema.value("x-port"_L1));
    return items;
}

void TextListField::addRow(const QJsonValue &value)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    Field *field = newField(m_theme, itemSchema(), {}, true);
    field->setContext(m_context);
    field->setValue(value);
    QToolButton *remove = newToolButton(m_theme, u"close"_s, tr("Remove"));
    remove->setIconSize({14, 14});
    line->addWidget(field, 1);
    line->addWidget(remove);
    m_rows->addWidget(row);
    m_fields.append(field);
    nameRows();
    connect(field, &Field::edited, this, &Field::edited);
    connect(remove, &QToolButton::clicked, this, [this, field] {
        removeRow(field);
        Q_EMIT edited();
    });
}

void TextListField::removeRow(QWidget *field)
{
    m_fields.removeIf([&](const Field *each) { return each == field; });
    QWidget *row = rowOf(field);
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    nameRows();
}

void TextListField::nameRows()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setWords(u"%1 %2"_s.arg(m_title).arg(i + 1));
}

QJsonValue TextListField::value() const
{
    if (m_fields.isEmpty())
        return QJsonValue::Undefined;
    QJsonArray array;
    for (const Field *field : m_fields) {
        const QJsonValue value = field->value();
        array.append(value.isUndefined() ? QJsonValue(QString()) : value);
    }
    return array;
}

void TextListField::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    const QJsonArray array = value.toArray();
    while (m_fields.size() > array.size())
        removeRow(m_fields.last());
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i < m_fields.size())
            m_fields[i]->setValue(array[i]);
        else
            addRow(array[i]);
    }
}

void TextListField::setContext(const FormContext &context)
{
    m_context = context;
    for (Field *field : std::as_const(m_fields))
        field->setContext(context);
    m_choose->setVisible(itemSchema().value("format"_L1) == QJsonValue(u"column"_s) &&
                         !context.columnsOf(itemSchema()).isEmpty());
}

void TextListField::setWords(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    m_add->setAccessibleName(tr("Add to %1").arg(title));
    m_choose->setAccessibleName(tr("Choose %1").arg(title));
    nameRows();
}

void TextListField::choose()
{
    QMenu menu;
    const QJsonArray chosen = value().toArray();
    for (const QString &column : m_context.columnsOf(itemSchema())) {
        QAction *action = menu.addAction(column);
        action->setCheckable(true);
        action->setChecked(chosen.contains(column));
    }
    const QAction *action = menu.exec(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
    if (!action)
        return;
    QJsonArray now;
    for (const auto &each : chosen)
        if (each.toString() != action->text() && !each.toString().isEmpty())
            now.append(each);
    if (action->isChecked())
        now.append(action->text());
    setValue(now.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(now));
    Q_EMIT edited();
}

ObjectListField::ObjectListField(const Theme &theme, const QJsonObject &schema)
    : m_theme(theme)
    , m_schema(schema)
    , m_cards(new QVBoxLayout)
    , m_add(newButton(theme, tr("Add"), u"plus"_s, "flat"))
{
    m_cards->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_cards);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addCard(QJsonObject());
        m_forms.last()->setFocus();
        Q_EMIT edited();
    });
}

void ObjectListField::addCard(const QJsonValue &value)
{
    QFrame *card = newCard();
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(10, 8, 4, 10);
    line->setSpacing(2);
    auto *form = new SchemaForm(m_theme, m_schema.value("items"_L1).toObject());
    form->setContext(m_context);
    form->setValue(value);
    QToolButton *remove = newToolButton(m_theme, u"close"_s, tr("Remove"));
    remove->setIconSize({14, 14});
    line->addWidget(form, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    m_cards->addWidget(card);
    m_forms.append(form);
    nameCards();
    connect(form, &Field::edited, this, &Field::edited);
    connect(remove, &QToolButton::clicked, this, [this, form] {
        m_forms.removeIf([&](const SchemaForm *each) { return each == form; });
        QWidget *gone = rowOf(form);
        m_cards->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
        nameCards();
        Q_EMIT edited();
    });
}

void ObjectListField::nameCards()
{
    for (qsizetype i = 0; i < m_forms.size(); ++i)
        m_forms[i]->setWords(u"%1 %2"_s.arg(m_title).arg(i + 1));
}

QJsonValue ObjectListField::value() const
{
    if (m_forms.isEmpty())
        return QJsonValue::Undefined;
    QJsonArray array;
    for (const SchemaForm *form : m_forms)
        array.append(form->value().toObject());
    return array;
}

void ObjectListField::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    const QJsonArray array = value.toArray();
    while (m_forms.size() > array.size()) {
        SchemaForm *form = m_forms.takeLast();
        QWidget *gone = rowOf(form);
        m_cards->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i < m_forms.size())
            m_forms[i]->setValue(array[i]);
        else
            addCard(array[i]);
    }
}

void ObjectListField::setContext(const FormContext &context)
{
    m_context = context;
    for (SchemaForm *form : std::as_const(m_forms))
        form->setContext(context);
}

void ObjectListField::setWords(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    m_add->setAccessibleName(tr("Add to %1").arg(title));
    nameCards();
}

} // namespace aw::ui
