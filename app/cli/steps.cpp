// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw steps: the step types that workflows are made of.
#include "app/cli/stored.h"
#include "app/compose.h"
#include "engine/core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

int listTypes(Console &console, const steps::Catalogue &catalogue)
{
    QJsonArray json;
    QList<QStringList> rows;
    const QList<core::StepDescriptor> descriptors = catalogue.descriptors();
    for (const core::StepDescriptor &descriptor : descriptors) {
        json.append(core::toJson(descriptor));
        rows.append({descriptor.type, descriptor.category, descriptor.description});
    }
    if (console.json()) {
        showList(console, u"step_types"_s, json, {}, {});
        return 0;
    }
    for (const QString &line : tableLines({u"Type"_s, u"Category"_s, u"What it does"_s}, rows, 100))
        console.out(line);
    return 0;
}

int showType(Console &console, const steps::Catalogue &catalogue, const QString &type)
{
    if (const steps::StepType *found = catalogue.find(type)) {
        console.out(core::toJson(found->descriptor()));
        return 0;
    }
    QStringList types;
    const QList<core::StepDescriptor> descriptors = catalogue.descriptors();
    for (const core::StepDescriptor &descriptor : descriptors)
        types.append(descriptor.type);
    const QString suggestion = core::nearest(type, types);
    return console.failure(
        {core::ErrorCode::UnknownStepType,
         u"There is no step type “%1”"_s.arg(type),
         {},
         suggestion.isEmpty() ? u"`aw steps` lists them."_s : u"Did you mean “%1”?"_s.arg(suggestion),
         {}});
}

} // namespace

void addSteps(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand("steps", "List the step types, or show the configuration of one");
    auto type = std::make_shared<std::string>();
    verb->add_option("TYPE", *type, "Such as preparing");
    verb->callback([type, &chosen] {
        chosen = [type](Invocation &invocation) {
            steps::Catalogue catalogue;
            app::fillCatalogue(catalogue);
            return type->empty() ? listTypes(invocation.console, catalogue)
                                 : showType(invocation.console, catalogue, QString::fromStdString(*type));
        };
    });
}

} // namespace aw::cli
