// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/form/json_field.h"

#include "ui/widgets/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    if (value.isUndefined())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).chopped(1).sliced(1);
}

} // namespace

JsonField::JsonField(const Theme &theme, const QJsonObject &schema)
    : m_edit(new QPlainTextEdit)
    , m_problem(newText({}, Tone::Danger))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    setFocusProxy(m_edit);
    m_edit->setFont(theme.monospace());
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4 + 22);
    const QJsonArray examples = schema.value("examples"_L1).toArray();
    m_edit->setPlaceholderText(
        examples.isEmpty()
            ? tr("JSON")
            : QString::fromUtf8(QJsonDocument(QJsonArray{examples.first()}).toJson(QJsonDocument::Compact))
                  .chopped(1)
                  .sliced(1));
    m_problem->hide();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonField::read);
}

void JsonField::read()
{
    const QByteArray text = m_edit->toPlainText().trimmed().toUtf8();
    QJsonParseError error;
    // In a list, so that a value by itself is a document too.
    const QJsonDocument document = QJsonDocument::fromJson("[" + text + "]", &error);
    const bool isOne = document.array().size() == 1;
    const bool holds = text.isEmpty() || isOne;
    m_problem->setVisible(!holds);
    if (!holds) {
        const qsizetype line = text.left(std::max(0, error.offset - 1)).count('\n') + 1;
        m_problem->setText(document.isNull() ? tr("This is no JSON: %1 in line %2").arg(error.errorString()).arg(line)
                                             : tr("This is no JSON: one value is wanted"));
        return;
    }
    const QJsonValue value = text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(document.array().first());
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT edited();
}

QJsonValue JsonField::value() const
{
    return m_value;
}

void JsonField::setValue(const QJsonValue &value)
{
    if (value == m_value)
        return; // also while something is written that is no JSON yet
    m_value = value;
    m_problem->hide();
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(jsonText(value));
}

} // namespace aw::ui
