// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/step_help.h"

#include "engine/core/workflow.h"
#include "ui/builder/change_words.h"
#include "ui/builder/form/schema_form.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class StepHelp
{
    Q_DECLARE_TR_FUNCTIONS(StepHelp)
};

QString caption(const QString &text)
{
    return u"<p style='margin:8px 0 2px 0'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString cellHtml(const QJsonValue &value, QLatin1StringView tag)
{
    const QString text = value.isNull()     ? u"–"_s
                         : value.isDouble() ? numberText(value.toDouble())
                                            : value.toVariant().toString();
    const QLatin1StringView align = value.isDouble() ? " align='right'"_L1 : QLatin1StringView();
    return u"<"_s + tag + align + u'>' + text.toHtmlEscaped() + u"</"_s + tag + u'>';
}

QString tableHtml(const QJsonArray &table)
{
    QString html = u"<table border='1' cellspacing='0' cellpadding='3' style='border-collapse:collapse'>"_s;
    for (qsizetype i = 0; i < table.size(); ++i) {
        html += u"<tr>"_s;
        const QJsonArray cells = table[i].toArray();
        for (const auto &cell : cells)
            html += cellHtml(cell, i == 0 ? "th"_L1 : "td"_L1);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString settingsHtml(const QJsonObject &config, const QJsonObject &schema)
{
    QStringList lines;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = config.begin(); it != config.end(); ++it) {
        const QJsonObject property = properties.value(it.key()).toObject();
        lines.append(StepHelp::tr("%1: %2")
                         .arg(titleOfField(it.key(), property), valueWords(*it, property))
                         .toHtmlEscaped()
                         .replace(u'\n', u"<br>"_s));
    }
    return lines.isEmpty() ? QString()
                           : u"<p style='margin:2px 0;white-space:pre-wrap'>"_s + lines.join(u"<br>"_s) + u"</p>"_s;
}

// What it reads beside tables.
QString sourcesHtml(const QJsonObject &example, const StepTypes &types)
{
    QString html;
    const QJsonObject files = example.value("files"_L1).toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        html += caption(it.key()) + u"<pre style='margin:0;white-space:pre-wrap'>"_s +
                it->toString().trimmed().toHtmlEscaped() + u"</pre>"_s;
    const QJsonObject workflows = example.value("workflows"_L1).toObject();
    for (auto it = workflows.begin(); it != workflows.end(); ++it) {
        html += caption(it.key()) + u"<ol style='margin:0 0 0 -20px'>"_s;
        const auto workflow = core::workflowFromJson(it->toObject());
        for (const core::Step &step : workflow ? workflow->steps : QList<core::Step>()) {
            const core::StepDescriptor *type = types.find(step.type);
            html += u"<li>"_s + types.titleOf(step).toHtmlEscaped() +
                    settingsHtml(step.config, type ? type->configSchema : QJsonObject()) + u"</li>"_s;
        }
        html += u"</ol>"_s;
    }
    return html;
}

} // namespace

QString examplesHtml(const core::StepDescriptor &descriptor, const StepTypes &types)
{
    QString html;
    for (const auto &each : descriptor.examples) {
        const QJsonObject example = each.toObject();
        html += u"<p style='margin:14px 0 4px 0'><b>"_s +
                StepHelp::tr("Example: %1").arg(stepWords(example.value("title"_L1).toString())).toHtmlEscaped() +
                u"</b></p>"_s + settingsHtml(example.value("config"_L1).toObject(), descriptor.configSchema) +
                sourcesHtml(example, types);
        QJsonArray inputs = example.value("further_inputs"_L1).toArray();
        if (!descriptor.inputPorts.isEmpty())
            inputs.prepend(example.value("input"_L1));
        for (qsizetype i = 0; i < inputs.size(); ++i)
            html += caption(inputs.size() == 1 ? StepHelp::tr("Rows before")
                                               : StepHelp::tr("Rows before, table %1").arg(i + 1)) +
                    tableHtml(inputs[i].toArray());
        html += caption(StepHelp::tr("Rows after")) + tableHtml(example.value("output"_L1).toArray());
    }
    return html;
}

} // namespace aw::ui
