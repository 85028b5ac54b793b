// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/column_check.h"

#include "engine/core/json.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aw::steps
{

core::Result<core::Column> requireColumn(const core::Schema &schema, const QString &name, const QString &where)
{
    if (const qsizetype at = schema.indexOf(name); at >= 0)
        return schema.columns[at];
    const QString near = core::nearest(name, schema.names());
    return core::fail(core::ErrorCode::InvalidArgument,
                      u"There is no column “%1”."_s.arg(name) +
                          (near.isEmpty() ? QString() : u" Did you mean “%1”?"_s.arg(near)),
                      where, u"The columns are: %1."_s.arg(schema.names().join(u", "_s)));
}

QString foldedName(const QString &name)
{
    QString folded = name;
    for (QChar &c : folded)
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    return folded;
}

QString freshName(const core::Schema &schema, const QString &wanted)
{
    QSet<QString> used;
    for (const core::Column &column : schema.columns)
        used.insert(foldedName(column.name));
    QString name = wanted;
    while (used.contains(foldedName(name)))
        name += u'_';
    return name;
}

} // namespace aw::steps
