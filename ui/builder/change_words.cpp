// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/change_words.h"

#include "ui/builder/form/schema_form.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

constexpr qsizetype kLongestValue = 600;
constexpr qsizetype kMostLines = 12;
const QString kNotSet = u"–"_s;

QJsonObject propertyOf(const QJsonObject &schema, const QString &key)
{
    const QJsonObject property = schema.value("properties"_L1).toObject().value(key).toObject();
    return property.isEmpty() ? schema.value("additionalProperties"_L1).toObject() : property;
}

// Of a value that may be several things, the one that is an object.
QJsonObject objectSchema(const QJsonObject &schema)
{
    const QJsonArray alternatives = schema.value("anyOf"_L1).toArray();
    for (const auto &each : alternatives)
        if (each.toObject().contains("properties"_L1))
            return each.toObject();
    return schema;
}

QString objectWords(const QJsonObject &object, const QJsonObject &given)
{
    const QJsonObject schema = objectSchema(given);
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject property = propertyOf(schema, it.key());
        if (!it->isNull())
            parts.append(
                Changes::tr("%1: %2").arg(stepWords(titleOfField(it.key(), property)), valueWords(*it, property)));
    }
    return parts.isEmpty() ? kNotSet : parts.join(u", "_s);
}

// Short things in one line, others one below the other.
QString listWords(const QStringList &lines, bool isFlat)
{
    if (lines.isEmpty())
        return Changes::tr("none");
    if (isFlat)
        return lines.join(u", "_s);
    QStringList shown = lines.mid(0, kMostLines);
    if (const auto more = lines.size() - shown.size(); more > 0)
        shown.append(Changes::tr("and %n more", nullptr, static_cast<int>(more)));
    return shown.join(u'\n');
}

bool isFlat(const QJsonArray &array)
{
    return std::ranges::none_of(array, [](const auto &item) { return item.isObject() || item.isArray(); });
}

QStringList itemsOf(const QJsonArray &array, const QJsonObject &schema)
{
    const QJsonObject items = schema.value("items"_L1).toObject();
    QStringList lines;
    for (const auto &item : array)
        lines.append(valueWords(item, items));
    return lines;
}

} // namespace

QString valueWords(const QJsonValue &value, const QJsonObject &schema)
{
    if (value.isUndefined() || value.isNull())
        return kNotSet;
    if (value.isBool())
        return value.toBool() ? Changes::tr("yes") : Changes::tr("no");
    if (value.isObject())
        return objectWords(value.toObject(), schema);
    if (value.isArray())
        return listWords(itemsOf(value.toArray(), schema), isFlat(value.toArray()));
    QString text = value.isDouble() ? numberText(value.toDouble()) : value.toString();
    if (text.isEmpty())
        return Changes::tr("empty");
    if (schema.contains("enum"_L1))
        return stepWords(text.replace(u'_', u' '));
    return text.trimmed().isEmpty() ? u"“%1”"_s.arg(text) : text;
}

namespace
{

// Of two lists with objects only what stands in one of them.
void leaveOutTheSame(QStringList &before, QStringList &after)
{
    const auto onlyIn = [](const QStringList &lines, const QStringList &others) {
        const QSet<QString> known(others.begin(), others.end());
        QStringList found;
        for (const QString &line : lines)
            if (!known.contains(line))
                found.append(line);
        return found;
    };
    const QStringList gone = onlyIn(before, after);
    const QStringList added = onlyIn(after, before);
    if (gone.isEmpty() && added.isEmpty())
        return; // they stand in another order
    const qsizetype same = std::min(before.size() - gone.size(), after.size() - added.size());
    before = gone;
    after = added;
    if (same > 0) {
        const QString others = Changes::tr("%n the same", nullptr, static_cast<int>(same));
        before.append(others);
        after.append(others);
    }
}

QString shortened(const QString &text)
{
    return text.size() > kLongestValue ? text.left(kLongestValue) + u'…' : text;
}

ChangeWords changed(const QString &field, const services::SettingChange &change, const QJsonObject &schema)
{
    if (change.before.isArray() && change.after.isArray() &&
        !(isFlat(change.before.toArray()) && isFlat(change.after.toArray()))) {
        QStringList before = itemsOf(change.before.toArray(), schema);
        QStringList after = itemsOf(change.after.toArray(), schema);
        leaveOutTheSame(before, after);
        return {field, shortened(listWords(before, false)), shortened(listWords(after, false))};
    }
    return {field, shortened(valueWords(change.before, schema)), shortened(valueWords(change.after, schema))};
}

// "config.a.b" in the titles of the schema: "A › B". The schema becomes that of the value.
QString titlesAlong(QStringList keys, QJsonObject &schema)
{
    QStringList titles;
    for (const QString &key : std::as_const(keys)) {
        schema = propertyOf(schema, key);
        titles.append(titleOfField(key, schema));
    }
    return titles.join(u" › "_s);
}

QString stepTitleIn(const services::WorkflowDifference &difference, const QString &reference, const StepTypes &types)
{
    for (const core::Workflow *workflow : {&difference.after, &difference.before})
        for (const core::Step &step : workflow->steps) {
            if (step.id == reference)
                return types.titleOf(step);
            if (reference.startsWith(step.id + u':'))
                return u"%1 (%2)"_s.arg(types.titleOf(step), reference.sliced(step.id.size() + 1));
        }
    return reference;
}

// Names of steps in place of their ids.
services::SettingChange withTitles(services::SettingChange change, const services::WorkflowDifference &difference,
                                   const StepTypes &types)
{
    for (QJsonValue *value : {&change.before, &change.after}) {
        QJsonArray titles;
        const QJsonArray ids = value->toArray();
        for (const auto &id : ids)
            titles.append(stepTitleIn(difference, id.toString(), types));
        *value = titles;
    }
    return change;
}

QString titleOfStepField(const QString &key)
{
    static const QHash<QString, const char *> kTitles{
        {u"name"_s, QT_TRANSLATE_NOOP("Changes", "Name")},
        {u"note"_s, QT_TRANSLATE_NOOP("Changes", "Note")},
        {u"type"_s, QT_TRANSLATE_NOOP("Changes", "Kind of step")},
        {u"inputs"_s, QT_TRANSLATE_NOOP("Changes", "Reads from")},
        {u"require_approval"_s, QT_TRANSLATE_NOOP("Changes", "Asks before its rows go on")},
        {u"disabled"_s, QT_TRANSLATE_NOOP("Changes", "Switched off")},
        {u"cache"_s, QT_TRANSLATE_NOOP("Changes", "Reuses what was computed before")},
        {u"retry"_s, QT_TRANSLATE_NOOP("Changes", "Tries again")},
        {u"timeout_s"_s, QT_TRANSLATE_NOOP("Changes", "Longest time (seconds)")},
        {u"soft_timeout_s"_s, QT_TRANSLATE_NOOP("Changes", "Long after (seconds)")},
        {u"description"_s, QT_TRANSLATE_NOOP("Changes", "Description")},
        {u"parameters"_s, QT_TRANSLATE_NOOP("Changes", "Parameter")},
        {u"global_config"_s, QT_TRANSLATE_NOOP("Changes", "For all steps")},
        {u"order"_s, QT_TRANSLATE_NOOP("Changes", "Order of the steps")}};
    const char *title = kTitles.value(key);
    return title ? Changes::tr(title) : titleOfField(key, {});
}

} // namespace

QString summaryOf(const core::WorkflowVersion &version)
{
    QStringList parts;
    if (version.restoredFrom)
        parts.append(Changes::tr("Version %1 restored").arg(*version.restoredFrom));
    const core::VersionChanges changes = version.changes.value_or(core::VersionChanges());
    QStringList steps;
    // The first of them says what is counted.
    if (changes.added > 0)
        steps.append(Changes::tr("%n steps added", nullptr, changes.added));
    if (changes.removed > 0)
        steps.append(steps.isEmpty() ? Changes::tr("%n steps removed", nullptr, changes.removed)
                                     : Changes::tr("%n removed", nullptr, changes.removed));
    if (changes.changed > 0)
        steps.append(steps.isEmpty() ? Changes::tr("%n steps changed", nullptr, changes.changed)
                                     : Changes::tr("%n changed", nullptr, changes.changed));
    parts += steps;
    if (changes.settings > 0)
        parts.append(steps.isEmpty() ? Changes::tr("Settings changed") : Changes::tr("settings changed"));
    if (parts.isEmpty() && changes.layout)
        parts.append(Changes::tr("Drawn differently"));
    if (parts.isEmpty())
        parts.append(version.changes ? Changes::tr("Written differently, does the same")
                                     : Changes::tr("The first version kept"));
    return parts.join(u", "_s);
}

ChangeWords wordsFor(const services::SettingChange &change, const services::StepChange &step,
                     const services::WorkflowDifference &difference, const StepTypes &types)
{
    QStringList keys = change.path.split(u'.');
    const QString first = keys.takeFirst();
    if (first == "inputs"_L1)
        return changed(titleOfStepField(first), withTitles(change, difference, types), {});
    if (first == "type"_L1) {
        const auto titleOf = [&](const QJsonValue &type) {
            const core::StepDescriptor *known = types.find(type.toString());
            return known ? known->title : type.toString();
        };
        return {titleOfStepField(first), titleOf(change.before), titleOf(change.after)};
    }
    if (first != "config"_L1 || keys.isEmpty())
        return changed(titleOfStepField(first), change, {});
    const core::StepDescriptor *type = types.find((step.after ? step.after : step.before)->type);
    QJsonObject schema = type ? type->configSchema : QJsonObject();
    const QString title = titlesAlong(keys, schema);
    return changed(title, change, schema);
}

ChangeWords wordsFor(const services::SettingChange &change, const services::WorkflowDifference &difference,
                     const StepTypes &types)
{
    QStringList keys = change.path.split(u'.');
    const QString first = keys.takeFirst();
    if (first == "order"_L1)
        return changed(titleOfStepField(first), withTitles(change, difference, types), {});
    QStringList titles{titleOfStepField(first)};
    for (const QString &key : std::as_const(keys))
        titles.append(first == "parameters"_L1 && titles.size() == 1 ? key : titleOfField(key, {}));
    return changed(titles.join(u" › "_s), change, {});
}

} // namespace aw::ui
