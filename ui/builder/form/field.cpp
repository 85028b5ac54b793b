// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/form/field.h"

#include "ui/builder/form/json_field.h"
#include "ui/builder/form/list_fields.h"
#include "ui/builder/form/schema_form.h"
#include "ui/builder/form/text_fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::ui
{

QStringList FormContext::columnsOf(const QJsonObject &schema) const
{
    const QString port = schema.value("x-port"_L1).toString();
    if (!port.isEmpty())
        return columns.value(port);
    return columns.value(QString()); // of the first port
}

Field::Field(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Field::setWords(const QString &title)
{
    setAccessibleName(title);
    if (focusProxy())
        focusProxy()->setAccessibleName(title);
}

QString schemaType(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (!type.isArray())
        return type.toString();
    QStringList types;
    const QJsonArray array = type.toArray();
    for (const auto &each : array)
        if (each.toString() != "null"_L1)
            types.append(each.toString());
    return types.size() == 1 ? types.first() : QString();
}

Field *newField(const Theme &theme, const QJsonObject &schema, const QString &title, bool required)
{
    const QString type = schemaType(schema);
    const QString format = schema.value("format"_L1).toString();
    if (schema.contains("enum"_L1))
        return new ChoiceField(schema, required);
    if (type == "boolean"_L1)
        return new CheckField(schema, title, required);
    if (type == "number"_L1 || type == "integer"_L1)
        return new NumberField(schema, type == "integer"_L1);
    if (type == "string"_L1) {
        if (format == "expression"_L1 || format == "sql"_L1 || format == "multiline"_L1)
            return new LongTextField(theme, schema);
        if (format == "column"_L1 || format == "type"_L1 || format == "data"_L1 || format == "workflow"_L1)
            return new PickField(schema);
        return new TextField(theme, schema);
    }
    if (type == "array"_L1) {
        const QJsonObject items = schema.value("items"_L1).toObject();
        const QString inner = schemaType(items);
        if (inner == "string"_L1)
            return new TextListField(theme, schema);
        if (inner == "object"_L1 && items.contains("properties"_L1))
            return new ObjectListField(theme, schema);
    }
    if (type == "object"_L1 && schema.value("properties"_L1).toObject().size() > 0 &&
        schema.value("additionalProperties"_L1) == QJsonValue(false))
        return new SchemaForm(theme, schema);
    return new JsonField(theme, schema);
}

} // namespace aw::ui
