// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/form/schema_form.h"

#include "ui/widgets/parts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

QStringList orderedKeys(const QJsonObject &schema)
{
    const QStringList known = schema.value("properties"_L1).toObject().keys();
    QStringList keys;
    const QJsonArray order = schema.value("x-order"_L1).toArray();
    for (const auto &key : order)
        if (known.contains(key.toString()))
            keys.append(key.toString());
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const auto &key : required)
        if (known.contains(key.toString()) && !keys.contains(key.toString()))
            keys.append(key.toString());
    for (const QString &key : known)
        if (!keys.contains(key))
            keys.append(key);
    return keys;
}

} // namespace

QString titleOfField(const QString &key, const QJsonObject &schema)
{
    QString title = schema.value("title"_L1).toString();
    if (title.isEmpty()) {
        title = key;
        title.replace(u'_', u' ');
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
    }
    const QString unit = schema.value("x-unit"_L1).toString();
    return unit.isEmpty() ? title : u"%1 (%2)"_s.arg(title, unit);
}

SchemaForm::SchemaForm(const Theme &theme, const QJsonObject &schema)
    : m_theme(theme)
    , m_keys(orderedKeys(schema))
    , m_advanced(new QWidget)
    , m_more(newButton(theme, tr("More settings"), u"chevron-right"_s, "flat"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *inner = new QVBoxLayout(m_advanced);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    bool hasAdvanced = false;
    for (const QString &key : std::as_const(m_keys)) {
        const QJsonObject property = properties.value(key).toObject();
        const bool isAdvanced = property.value("x-advanced"_L1).toBool();
        hasAdvanced = hasAdvanced || isAdvanced;
        add(key, property, required.contains(key), isAdvanced ? inner : layout);
    }
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    m_more->setCheckable(true);
    m_more->setVisible(hasAdvanced);
    m_advanced->hide();
    connect(m_more, &QPushButton::toggled, this, &SchemaForm::unfold);
    if (!m_keys.isEmpty())
        setFocusProxy(m_fields.value(m_keys.first()).field);
}

void SchemaForm::setMoreText(const QString &text)
{
    m_more->setText(text);
}

void SchemaForm::unfold(bool open)
{
    m_advanced->setVisible(open);
    m_more->setIcon(m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s));
}

void SchemaForm::add(const QString &key, const QJsonObject &schema, bool required, QVBoxLayout *layout)
{
    Entry entry;
    entry.title = titleOfField(key, schema);
    entry.isAdvanced = schema.value("x-advanced"_L1).toBool();
    entry.field = newField(m_theme, schema, entry.title, required);
    entry.field->setObjectName(u"field_"_s + key);
    entry.field->setWords(entry.title);
    entry.problem = newText({}, Tone::Danger);
    entry.problem->hide();
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    if (!entry.field->showsTitle()) {
        auto *label = new QLabel(required ? tr("%1 (needed)").arg(entry.title) : entry.title);
        label->setFont(m_theme.font(0.92, QFont::Medium));
        label->setBuddy(entry.field);
        rows->addWidget(label);
    }
    rows->addWidget(entry.field);
    if (const QString text = schema.value("description"_L1).toString(); !text.isEmpty()) {
        QLabel *words = newText(text, Tone::Faint);
        words->setFont(m_theme.font(0.88));
        words->setTextInteractionFlags(Qt::NoTextInteraction);
        rows->addWidget(words);
        entry.field->setAccessibleDescription(text);
    }
    rows->addWidget(entry.problem);
    layout->addLayout(rows);
    m_fields.insert(key, entry);
    connect(entry.field, &Field::edited, this, [this, key] {
        const QJsonValue value = m_fields.value(key).field->value();
        if (value.isUndefined())
            m_value.remove(key);
        else
            m_value.insert(key, value);
        Q_EMIT edited();
        Q_EMIT fieldEdited(key);
    });
}

QJsonValue SchemaForm::value() const
{
    return m_value;
}

void SchemaForm::setValue(const QJsonValue &value)
{
    m_value = value.toObject();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it->field->setValue(m_value.value(it.key()));
        // What was set deserves to be seen.
        if (it->isAdvanced && m_value.contains(it.key()))
            m_more->setChecked(true);
    }
}

void SchemaForm::setContext(const FormContext &context)
{
    for (const Entry &entry : std::as_const(m_fields))
        entry.field->setContext(context);
}

void SchemaForm::setWords(const QString &title)
{
    setAccessibleName(title);
    for (const Entry &entry : std::as_const(m_fields))
        entry.field->setWords(u"%1: %2"_s.arg(title, entry.title));
}

void SchemaForm::setProblems(const QList<StepProblem> &problems)
{
    static const QRegularExpression kEndOfKey(u"[.\\[]"_s);
    QHash<QString, QStringList> byKey;
    for (const StepProblem &problem : problems) {
        const qsizetype end = problem.field.indexOf(kEndOfKey);
        const QString key = end < 0 ? problem.field : problem.field.left(end);
        const QString rest = end < 0 ? QString() : problem.field.sliced(end);
        byKey[key].append(rest.isEmpty() ? problem.message : u"%1%2: %3"_s.arg(key, rest, problem.message));
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString text = byKey.value(it.key()).join(u'\n');
        it->problem->setText(text);
        it->problem->setVisible(!text.isEmpty());
        if (it->isAdvanced && !text.isEmpty())
            m_more->setChecked(true);
    }
}

} // namespace aw::ui
