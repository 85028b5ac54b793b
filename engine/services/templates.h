// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows to start from.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace aw::services
{

struct Template {
    QString id;
    QString name;
    QString description;
    QJsonObject workflow; // what WorkflowService::create takes
};

QList<Template> templates();

} // namespace aw::services
