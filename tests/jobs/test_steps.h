// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small steps whose behaviour a test decides.
#pragma once

#include "engine/core/result.h"
#include "engine/steps/catalogue.h"

#include <QString>

#include <functional>
#include <memory>

namespace aw::tests
{

using StepFunction = std::function<core::Result<steps::StepOutput>(steps::StepContext &)>;

class TestStep final : public steps::StepType
{
public:
    TestStep(const QString &type, const QStringList &inputPorts, StepFunction function, bool prefersRawText = false,
             bool repeatable = true, bool sideEffect = false)
        : m_function(std::move(function))
    {
        m_descriptor.type = type;
        m_descriptor.title = type;
        m_descriptor.inputPorts = inputPorts;
        m_descriptor.outputPorts = {QStringLiteral("main"), QStringLiteral("rejects")};
        m_descriptor.configSchema = {
            {QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("rows"), QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")},
                                                              {QStringLiteral("default"), 10}}}}}};
        m_descriptor.prefersRawText = prefersRawText;
        m_descriptor.repeatable = repeatable;
        m_descriptor.sideEffect = sideEffect;
    }
    const core::StepDescriptor &descriptor() const override { return m_descriptor; }
    core::Result<steps::StepOutput> run(steps::StepContext &context) const override { return m_function(context); }

private:
    core::StepDescriptor m_descriptor;
    StepFunction m_function;
};

inline core::Step step(const QString &id, const QString &type, const QStringList &inputs = {})
{
    core::Step result;
    result.id = id;
    result.type = type;
    result.inputs = inputs;
    return result;
}

// "source": config.rows rows of i (BIGINT).
inline core::Result<steps::StepOutput> makeRows(steps::StepContext &context)
{
    const qint64 rows = context.config().value(QLatin1StringView("rows")).toInteger();
    steps::StepOutput output;
    output.ports.insert(QStringLiteral("main"), {QStringLiteral("SELECT range AS i FROM range(%1)").arg(rows),
                                                 {{{QStringLiteral("i"), QStringLiteral("BIGINT"), {}, {}}}},
                                                 rows,
                                                 {}});
    output.ledger.rowsIn = rows;
    output.ledger.rowsOut = rows;
    return output;
}

// "even": keeps the even ones; the others are filtered and kept among the rejects.
inline core::Result<steps::StepOutput> keepEven(steps::StepContext &context)
{
    const data::Relation &input = context.inputs().front();
    AW_TRY(const QVariant kept,
           context.session().scalar(
               QStringLiteral("SELECT count(*) FROM (%1) WHERE i % 2 = 0").replace(QStringLiteral("%1"), input.sql)));
    const qint64 odd = input.rows - kept.toLongLong();
    steps::StepOutput output;
    output.ports.insert(QStringLiteral("main"),
                        {QStringLiteral("SELECT * FROM (") + input.sql + QStringLiteral(") WHERE i % 2 = 0"),
                         input.schema,
                         kept.toLongLong(),
                         {}});
    if (odd > 0)
        output.ports.insert(QStringLiteral("rejects"),
                            {QStringLiteral("SELECT i + 1 AS line, 'odd' AS reason FROM (") + input.sql +
                                 QStringLiteral(") WHERE i % 2 = 1"),
                             {{{QStringLiteral("line"), QStringLiteral("BIGINT"), {}, {}},
                               {QStringLiteral("reason"), QStringLiteral("VARCHAR"), {}, {}}}},
                             odd,
                             {}});
    output.ledger.rowsIn = input.rows;
    output.ledger.rowsOut = kept.toLongLong();
    if (odd > 0)
        output.ledger.rows.append({core::RowEntry::Kind::Filtered, QStringLiteral("odd"), odd});
    return output;
}

// "endless_join": a cross join that would take hours, written to a file as it goes.
inline core::Result<steps::StepOutput> joinForever(steps::StepContext &context)
{
    context.log(core::LogLevel::Info, QStringLiteral("joining"));
    AW_CHECK(context.session().execute(
        QStringLiteral("COPY (SELECT a.range AS x, b.range AS y FROM range(10000000) a, range(10000000) b) TO '%1' "
                       "(FORMAT csv)")
            .arg(context.scratchFolder() + QStringLiteral("/joined.csv")),
        [&](double fraction) { context.progress(fraction, QStringLiteral("Joining")); }));
    return core::fail(core::ErrorCode::Internal, QStringLiteral("it was not stopped"));
}

inline void addCommonSteps(steps::Catalogue &catalogue)
{
    const auto add = [&](const char *type, const QStringList &inputs, StepFunction function) {
        catalogue.add(std::make_unique<TestStep>(QString::fromLatin1(type), inputs, std::move(function)));
    };
    const QStringList one{QStringLiteral("main")};
    add("source", {}, makeRows);
    add("even", one, keepEven);
    add("endless_join", {}, joinForever);
    add("fail", one, [](steps::StepContext &) -> core::Result<steps::StepOutput> {
        return core::fail(core::ErrorCode::ValidationFailed, QStringLiteral("Not good enough"),
                          QStringLiteral("column x"), QStringLiteral("Mend it."));
    });
}

} // namespace aw::tests
