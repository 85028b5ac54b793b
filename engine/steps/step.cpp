// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/step.h"

namespace aw::steps
{

core::Result<QMap<QString, core::Schema>> StepType::outputSchemas(const QJsonObject &, std::span<const core::Schema>,
                                                                  data::Session &) const
{
    return QMap<QString, core::Schema>();
}

} // namespace aw::steps
