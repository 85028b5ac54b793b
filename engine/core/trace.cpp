// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/trace.h"

#include "engine/core/json.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{
constexpr std::array<const char *, 5> kPhases{"propose", "apply", "validate", "observe", "decide"};
}

QString phaseName(TraceEntry::Phase phase)
{
    return QString::fromLatin1(kPhases.at(static_cast<std::size_t>(phase)));
}

QJsonArray toJson(const Trace &trace)
{
    QJsonArray result;
    for (const TraceEntry &entry : trace)
        result.append(QJsonObject{{u"attempt"_s, entry.attempt},
                                  {u"phase"_s, phaseName(entry.phase)},
                                  {u"text"_s, entry.text},
                                  {u"details"_s, entry.details}});
    return result;
}

Result<Trace> traceFromJson(const QJsonArray &array)
{
    Trace trace;
    QList<FieldProblem> problems;
    for (qsizetype i = 0; i < array.size(); ++i) {
        ObjectReader reader(array[i].toObject(), u"trace[%1]"_s.arg(i), &problems);
        TraceEntry entry;
        entry.attempt = static_cast<int>(reader.integer(u"attempt", 1, 1, 1000));
        const QString phase = reader.text(u"phase", 1);
        const auto known = std::find_if(kPhases.begin(), kPhases.end(),
                                        [&](const char *name) { return phase == QLatin1StringView(name); });
        if (known == kPhases.end())
            reader.problem(u"phase", u"There is no phase “%1”."_s.arg(phase), u"enum"_s);
        else
            entry.phase = static_cast<TraceEntry::Phase>(known - kPhases.begin());
        entry.text = reader.text(u"text");
        entry.details = reader.object(u"details");
        trace.append(entry);
    }
    if (!problems.isEmpty())
        return std::unexpected(schemaMismatch(u"The trace"_s, problems));
    return trace;
}

} // namespace aw::core
