// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::services
{

namespace
{

QJsonObject step(const QString &type, const QJsonObject &config)
{
    return {{u"type"_s, type}, {u"config"_s, config}};
}

// Load, prepare for a target, check that the target is met.
Template forTarget(const QString &target, const QString &name, const QString &description, bool withApproval = false)
{
    QJsonObject preparing = step(u"preparing"_s, {{u"target"_s, target}});
    if (withApproval)
        preparing.insert(u"require_approval"_s, true);
    const QJsonArray steps{step(u"loading"_s, {}), preparing,
                           step(u"validation"_s, {{u"validation_type"_s, u"functional"_s}, {u"target"_s, target}})};
    return {target + (withApproval ? u"-approved"_s : QString()),
            name,
            description,
            {{u"name"_s, name}, {u"description"_s, description}, {u"steps"_s, steps}}};
}

} // namespace

QList<Template> templates()
{
    return {forTarget(u"generic"_s, u"Clean a table"_s,
                      u"Clean names, proven types, one kind of missing value; no row is dropped."_s),
            forTarget(u"generic"_s, u"Clean a table, with an approval"_s,
                      u"As before, and a person looks at the difference before it goes on."_s, true),
            forTarget(u"cosmo-ready"_s, u"Points for a map or plot"_s,
                      u"Points with x and y, and columns chosen for size, colour, label and time."_s),
            forTarget(u"ml-ready"_s, u"Numbers for a model"_s,
                      u"Categories encoded, missing numbers filled in with an indicator, a split column."_s),
            forTarget(u"tidy"_s, u"One row for each observation"_s,
                      u"Columns that are years, quarters or months become rows."_s)};
}

} // namespace aw::services
