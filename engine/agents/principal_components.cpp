// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/principal_components.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::ErrorCode;
using core::Result;
using data::quoteName;
using data::quoteText;

namespace
{

constexpr qint64 kSampleRows = 100'000;
constexpr qsizetype kMostTerms = 40;
constexpr qint64 kMostEncoded = 12;
constexpr int kFixedBits = 16;    // standardised values are whole multiples of 2^-16
constexpr double kMostSigma = 16; // values farther out count as this far, so that one cell does not decide

double rounded(double value, int digits)
{
    return QString::number(value, 'g', digits).toDouble();
}

QString doubleLiteral(double value)
{
    return u"CAST(%1 AS DOUBLE)"_s.arg(QString::number(value, 'g', 17));
}

// One column of the matrix: a numeric column, or one category of a text.
struct Feature {
    ComponentTerm term;
    QString sql; // DOUBLE or NULL
    qsizetype siblings = 1;
};

Result<QList<Feature>> featuresOf(data::Session &session, const data::ConvertedTable &table, const QStringList &columns,
                                  const QString &sample)
{
    QList<Feature> features;
    for (const QString &name : columns) {
        const qsizetype index = table.schema.indexOf(name);
        if (index < 0)
            continue;
        const core::Column &column = table.schema.columns[index];
        const QString quoted = quoteName(name);
        Feature feature;
        feature.term.column = name;
        if (column.isNumeric()) {
            const bool real = column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1;
            feature.sql = real ? u"CASE WHEN isfinite(%1) THEN CAST(%1 AS DOUBLE) END"_s.arg(quoted)
                               : u"CAST(%1 AS DOUBLE)"_s.arg(quoted);
            features.append(feature);
        } else if (column.type == "BOOLEAN"_L1) {
            feature.sql = u"CAST(CAST(%1 AS TINYINT) AS DOUBLE)"_s.arg(quoted);
            features.append(feature);
        } else if (column.isText()) {
            AW_TRY(const data::Table values,
                   session.query(u"SELECT DISTINCT %1 FROM (%2) WHERE %1 IS NOT NULL ORDER BY 1 LIMIT %3"_s.arg(
                       quoted, sample, QString::number(kMostEncoded + 1))));
            if (values.rows.size() < 2 || values.rows.size() > kMostEncoded)
                continue;
            for (const QVariantList &row : values.rows) {
                feature.term.category = row.first().toString();
                feature.sql = u"CASE WHEN %1 IS NULL THEN NULL WHEN %1 = %2 THEN 1.0 ELSE 0.0 END"_s.arg(
                    quoted, quoteText(feature.term.category));
                feature.siblings = values.rows.size();
                features.append(feature);
            }
        }
        if (features.size() >= kMostTerms)
            break;
    }
    return features;
}

// Leaves only features that vary, with mean and scale. Both are rounded: sums of fractions depend on their order in the
// last digits, and these must not depend on the number of threads.
core::Status standardise(data::Session &session, const QString &sample, QList<Feature> &features)
{
    QStringList figures;
    for (const Feature &feature : std::as_const(features))
        figures << u"avg(%1)"_s.arg(feature.sql) << u"TRY(stddev_pop(%1))"_s.arg(feature.sql);
    AW_TRY(const data::Table table, session.query(u"SELECT %1 FROM (%2)"_s.arg(figures.join(u", "_s), sample)));
    QList<Feature> kept;
    for (qsizetype i = 0; i < features.size(); ++i) {
        const double mean = table.rows.first()[2 * i].toDouble();
        const double scale = table.rows.first()[2 * i + 1].toDouble();
        if (!std::isfinite(mean) || !std::isfinite(scale) || scale <= std::abs(mean) * 1e-9 || scale <= 0)
            continue;
        Feature feature = features[i];
        feature.term.mean = rounded(mean, 6);
        // The categories of one text together weigh about as much as one number.
        feature.term.scale = rounded(scale * std::sqrt(static_cast<double>(feature.siblings)), 6);
        kept.append(feature);
    }
    features = kept;
    return {};
}

Result<QList<QList<double>>> covariance(data::Session &session, const QString &sample, const QList<Feature> &features)
{
    const double unit = std::ldexp(1.0, kFixedBits);
    QStringList columns;
    for (qsizetype i = 0; i < features.size(); ++i)
        columns.append(u"CAST(round(least(greatest(coalesce((%1 - %2) / %3, 0), %4), %5) * %6) AS BIGINT) AS z%7"_s
                           .arg(features[i].sql, doubleLiteral(features[i].term.mean),
                                doubleLiteral(features[i].term.scale), QString::number(-kMostSigma),
                                QString::number(kMostSigma), QString::number(unit, 'f', 0))
                           .arg(i));
    QStringList figures;
    for (qsizetype i = 0; i < features.size(); ++i)
        for (qsizetype k = i; k < features.size(); ++k)
            figures.append(u"CAST(sum(z%1 * z%2) AS DOUBLE)"_s.arg(i).arg(k));
    figures.append(u"count(*)"_s);
    AW_TRY(const data::Table table, session.query(u"SELECT %1 FROM (SELECT %2 FROM (%3))"_s.arg(
                                        figures.join(u", "_s), columns.join(u", "_s), sample)));
    const double rows = std::max(1.0, table.rows.first().last().toDouble());
    QList<QList<double>> matrix(features.size(), QList<double>(features.size(), 0));
    qsizetype at = 0;
    for (qsizetype i = 0; i < features.size(); ++i)
        for (qsizetype k = i; k < features.size(); ++k, ++at)
            matrix[i][k] = matrix[k][i] = table.rows.first()[at].toDouble() / (unit * unit * rows);
    return matrix;
}

} // namespace

QList<EigenPair> eigenPairs(QList<QList<double>> matrix)
{
    const qsizetype size = matrix.size();
    QList<QList<double>> vectors(size, QList<double>(size, 0));
    for (qsizetype i = 0; i < size; ++i)
        vectors[i][i] = 1;
    for (int sweep = 0; sweep < 100; ++sweep) {
        double off = 0;
        double all = 0;
        for (qsizetype i = 0; i < size; ++i)
            for (qsizetype k = 0; k < size; ++k) {
                all += matrix[i][k] * matrix[i][k];
                off += i == k ? 0 : matrix[i][k] * matrix[i][k];
            }
        if (off <= all * 1e-26)
            break;
        for (qsizetype p = 0; p < size; ++p)
            for (qsizetype q = p + 1; q < size; ++q) {
                if (matrix[p][q] == 0)
                    continue;
                const double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
                const double t = (theta >= 0 ? 1.0 : -1.0) / (std::abs(theta) + std::sqrt(theta * theta + 1));
                const double c = 1 / std::sqrt(t * t + 1);
                const double s = t * c;
                for (qsizetype k = 0; k < size; ++k) {
                    const double left = matrix[k][p];
                    const double right = matrix[k][q];
                    matrix[k][p] = c * left - s * right;
                    matrix[k][q] = s * left + c * right;
                }
                for (qsizetype k = 0; k < size; ++k) {
                    const double left = matrix[p][k];
                    const double right = matrix[q][k];
                    matrix[p][k] = c * left - s * right;
                    matrix[q][k] = s * left + c * right;
                    const double a = vectors[k][p];
                    const double b = vectors[k][q];
                    vectors[k][p] = c * a - s * b;
                    vectors[k][q] = s * a + c * b;
                }
            }
    }
    QList<EigenPair> pairs;
    for (qsizetype i = 0; i < size; ++i) {
        EigenPair pair{matrix[i][i], {}};
        double largest = 0;
        for (qsizetype k = 0; k < size; ++k) {
            pair.vector.append(vectors[k][i]);
            if (std::abs(vectors[k][i]) > std::abs(largest) + 1e-9) // the first among equals
                largest = vectors[k][i];
        }
        if (largest < 0)
            for (double &entry : pair.vector)
                entry = -entry;
        pairs.append(pair);
    }
    std::ranges::stable_sort(pairs, [](const EigenPair &a, const EigenPair &b) { return a.value > b.value; });
    return pairs;
}

QStringList derivableColumns(const QList<ColumnFacts> &facts)
{
    static const QSet<QString> kNoNumbers{u"identifier"_s, u"phone"_s, u"postal code"_s};
    static const QSet<QString> kCategories{u"category"_s, u"ordinal"_s, u"region"_s, u"country"_s};
    QStringList columns;
    for (const ColumnFacts &each : facts) {
        if (each.values == 0)
            continue;
        const core::Column &column = each.column;
        const bool number =
            column.isNumeric() && !kNoNumbers.contains(column.meaning) && each.hasRange && each.smallest < each.largest;
        const bool truth = column.type == "BOOLEAN"_L1 && each.distinct >= 2;
        const bool text = column.isText() && kCategories.contains(column.meaning) && each.distinct >= 2 &&
                          each.distinct <= kMostEncoded;
        if (number || truth || text)
            columns.append(column.name);
    }
    return columns;
}

Result<FittedComponents> fitComponents(data::Session &session, const data::ConvertedTable &table,
                                       const QStringList &columns, const QStringList &names)
{
    const qint64 step = std::max<qint64>(1, (table.rows + kSampleRows - 1) / kSampleRows);
    QString sample = u"SELECT * FROM "_s + quoteName(table.table);
    if (step > 1)
        sample += u" WHERE rowid % %1 = 0"_s.arg(step);
    AW_TRY(QList<Feature> features, featuresOf(session, table, columns, sample));
    if (!features.isEmpty())
        AW_CHECK(standardise(session, sample, features));
    QSet<QString> sources;
    for (const Feature &feature : std::as_const(features))
        sources.insert(feature.term.column);
    const auto refuse = [&](const QString &why) {
        return core::fail(ErrorCode::ValidationFailed,
                          u"There are no columns of coordinates, and none can be derived: %1"_s.arg(why), {},
                          u"Name the columns yourself with “params”, or choose another target, such as “generic”."_s);
    };
    if (sources.size() < 2)
        return refuse(u"that needs at least 2 columns of numbers or categories that vary, and there %1"_s.arg(
            sources.isEmpty() ? u"are none"_s : u"is only “%1”"_s.arg(*sources.begin())));
    AW_TRY(const QList<QList<double>> matrix, covariance(session, sample, features));
    const QList<EigenPair> pairs = eigenPairs(matrix);
    double total = 0;
    for (const EigenPair &pair : pairs)
        total += std::max(0.0, pair.value);
    FittedComponents fitted;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i >= pairs.size() || pairs[i].value <= 1e-6 * pairs.first().value)
            return refuse(u"the columns all say the same, so that points would lie on one line"_s);
        Component component{names[i], {}};
        for (qsizetype k = 0; k < features.size(); ++k) {
            ComponentTerm term = features[k].term;
            term.weight = rounded(pairs[i].vector[k], 9);
            component.terms.append(term);
        }
        fitted.components.append(component);
        fitted.share += pairs[i].value / total;
    }
    for (const QString &column : columns)
        if (sources.contains(column))
            fitted.columns.append(column);
    return fitted;
}

} // namespace aw::agents
