// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/type_proof.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Status;

namespace
{

struct TypeRule {
    const char *type;
    CellType bit;
    const char *condition; // over {v}, never NULL
    bool time;
};

// By preference.
constexpr std::array kTypeRules{
    TypeRule{"BOOLEAN", CellType::Boolean, "lower({v}) IN ('true', 'false')", false},
    TypeRule{"BIGINT", CellType::BigInt, "TRY_CAST({v} AS BIGINT)::VARCHAR = {v}", false},
    TypeRule{"DATE", CellType::Date, "length({v}) = 10 AND TRY_CAST({v} AS DATE)::VARCHAR = {v}", true},
    TypeRule{"TIMESTAMP", CellType::Timestamp,
             "regexp_full_match({v}, '\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?') "
             "AND TRY_CAST({v} AS TIMESTAMP) IS NOT NULL",
             true},
    TypeRule{"DOUBLE", CellType::Double,
             "(length({v}) <= 18 AND regexp_full_match({v}, '-?((0|[1-9][0-9]*)(\\.[0-9]+)?|\\.[0-9]+)') "
             "AND length(ltrim(replace({v}, '.', ''), '-0')) <= 15) OR TRY_CAST({v} AS DOUBLE)::VARCHAR = {v}",
             false},
};

QString condition(const QString &column, const QString &type)
{
    const auto *rule =
        std::ranges::find_if(kTypeRules, [&](const TypeRule &r) { return type == QLatin1StringView(r.type); });
    const QString name = quoteName(column);
    return u"CASE WHEN %1 IS NOT NULL THEN coalesce(%2, false) END"_s
        .replace(u"%2"_s, QString::fromLatin1(rule->condition).replace(u"{v}"_s, u"\u0001"_s))
        .replace(u"%1"_s, u"\u0001"_s)
        .replace(u"\u0001"_s, name); // last, so that a column called "%1" or "{v}" is just a name
}

} // namespace

TypeProof::TypeProof(const QStringList &columns, bool onlyTimes)
    : m_columns(columns.size())
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        for (const TypeRule &rule : kTypeRules)
            if (!onlyTimes || rule.time)
                m_candidates.append({i, columns[i], QString::fromLatin1(rule.type), rule.bit, false, false, 0});
}

Status TypeProof::narrow(Session &session, const QString &sampleSql)
{
    if (m_candidates.isEmpty())
        return {};
    QStringList conditions;
    for (const Candidate &candidate : std::as_const(m_candidates))
        conditions.append(u"bool_and("_s + condition(candidate.column, candidate.type) + u')');
    AW_TRY(const Table table,
           session.query(u"SELECT "_s + conditions.join(u", "_s) + u" FROM ("_s + sampleSql + u"\n)"_s));
    QList<Candidate> left;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        const QVariant &answer = table.rows.first()[i];
        if (!answer.isValid() || answer.toBool()) // no value contradicts
            left.append(m_candidates[i]);
    }
    m_candidates = left;
    return {};
}

QList<CellTypes> TypeProof::candidates() const
{
    QList<CellTypes> result(m_columns);
    for (const Candidate &candidate : m_candidates)
        if (!candidate.decided)
            result[candidate.number] |= candidate.bit;
    return result;
}

void TypeProof::settle(const QList<CellVerdict> &verdicts)
{
    QList<Candidate> left;
    for (Candidate candidate : std::as_const(m_candidates)) {
        const CellVerdict verdict = verdicts.value(candidate.number);
        const bool first = left.isEmpty() || left.last().number != candidate.number;
        // What a better one proved already, what is contradicted, and what has no values that could prove anything.
        if ((!first && left.last().proven) || !verdict.possible.testFlag(candidate.bit) || verdict.values == 0)
            continue;
        candidate.decided = candidate.proven = first && verdict.fits.testFlag(candidate.bit);
        candidate.cells = verdict.values;
        left.append(candidate);
    }
    m_candidates = left;
}

QStringList TypeProof::aggregates() const
{
    QStringList result;
    for (const Candidate &candidate : m_candidates) {
        if (candidate.decided)
            continue;
        result.append(u"bool_and("_s + condition(candidate.column, candidate.type) + u')');
        result.append(u"count("_s + quoteName(candidate.column) + u')');
    }
    return result;
}

void TypeProof::conclude(const QVariantList &row)
{
    qsizetype at = 0;
    for (Candidate &candidate : m_candidates) {
        if (candidate.decided)
            continue;
        candidate.decided = true;
        candidate.proven = row[at].toBool(); // NULL, a column without values, proves nothing
        candidate.cells = row[at + 1].toLongLong();
        at += 2;
    }
}

const TypeProof::Candidate *TypeProof::provenFor(const QString &column) const
{
    const auto found =
        std::ranges::find_if(m_candidates, [&](const Candidate &c) { return c.proven && c.column == column; });
    return found == m_candidates.end() ? nullptr : &*found;
}

QString TypeProof::type(const QString &column) const
{
    const Candidate *proven = provenFor(column);
    return proven ? proven->type : u"VARCHAR"_s;
}

qint64 TypeProof::convertedCells(const QString &column) const
{
    const Candidate *proven = provenFor(column);
    return proven ? proven->cells : 0;
}

QString TypeProof::output(const QString &column) const
{
    const QString name = quoteName(column);
    const Candidate *proven = provenFor(column);
    return proven ? u"CAST("_s + name + u" AS "_s + proven->type + u") AS "_s + name : name;
}

} // namespace aw::data
