// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenAPI document as one page for people; it needs no network and runs no scripts.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace aw::server
{

QByteArray docsPage(const QJsonObject &openApi);

} // namespace aw::server
