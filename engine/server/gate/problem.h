// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the gate gives itself, as application/problem+json (RFC 9457). Thread: any.
#pragma once

#include "engine/server/gate/refusal.h"
#include "engine/server/http_message.h"

#include <QString>

namespace aw::server
{

HttpResponse problemResponse(const Refusal &refusal, const QString &requestId);

} // namespace aw::server
