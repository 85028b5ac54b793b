// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One setting of a step as a widget. Made from its JSON Schema; what is known at that point helps to fill it in.
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QWidget>

namespace aw::ui
{

// What can be chosen from; more may be written.
struct FormContext {
    QHash<QString, QStringList> columns;          // by input port
    QList<std::pair<QString, QString>> data;      // id and name
    QList<std::pair<QString, QString>> workflows; // likewise
    QStringList functions;                        // that expressions may call
    QString gives;                                // what the step makes of what it reads, in words; empty: not known
    QStringList columnsOf(const QJsonObject &schema) const;

    bool operator==(const FormContext &) const = default;
};

class Field : public QWidget
{
    Q_OBJECT

public:
    explicit Field(QWidget *parent = nullptr);

    // Undefined: not set, so that the default holds. What cannot be read is given as the text that was written, for
    // the check to say.
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0; // without edited()
    virtual void setContext(const FormContext &) {}
    virtual void setWords(const QString &title); // for those who do not see it
    // Its title is part of itself, as with a check box.
    virtual bool showsTitle() const { return false; }

Q_SIGNALS:
    void edited();
};

// required: a value that is the default has to be written too.
Field *newField(const Theme &theme, const QJsonObject &schema, const QString &title, bool required);
// The one type of a value: "string", "number", …; empty when there are several or none.
QString schemaType(const QJsonObject &schema);

} // namespace aw::ui
