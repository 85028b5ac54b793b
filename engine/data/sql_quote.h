// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only way user text gets into SQL when it cannot be bound.
#pragma once

#include <QString>
#include <QStringList>

namespace aw::data
{

QString quoteName(const QString &identifier); // "a ""b"""
QString quoteText(const QString &text);       // 'it''s'
QString quoteList(const QStringList &texts);  // ['a', 'b']

} // namespace aw::data
