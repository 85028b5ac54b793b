// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the result of a job says about itself, from what its steps say.
#pragma once

#include <QJsonObject>

namespace aw::jobs
{

// Later steps win, except for warnings, which add up.
void mergeMetadata(QJsonObject &all, const QJsonObject &more);

} // namespace aw::jobs
