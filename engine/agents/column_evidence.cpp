// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/column_evidence.h"

#include "engine/agents/cell_shape.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::Result;

namespace
{

constexpr qint64 kSampleCells = 65'000;
constexpr qint64 kFewestRows = 2'000;
constexpr qint64 kMostRows = 10'000;
constexpr qsizetype kMostWords = 64;
constexpr qsizetype kMostOdd = 2'000;
constexpr qsizetype kExamples = 3;
constexpr int kLongText = 40;
constexpr int kMostDigits = 18; // a BIGINT holds them whatever they are

void addForm(NumberTally::Form &form, const NumberForm &seen, bool other, qint64 cells)
{
    if (!seen.fits)
        return;
    form.fits += cells;
    form.fractions += seen.fraction ? cells : 0;
    form.only += other ? 0 : cells;
    if (!seen.groupMark.isNull())
        form.groups[seen.groupMark] += cells;
}

void addNumber(ColumnEvidence &evidence, const NumberShape &shape, qint64 cells)
{
    if (evidence.numbers.isEmpty())
        evidence.smallest = evidence.largest = shape.value;
    NumberTally &tally = evidence.numbers[affixKey(shape.prefix, shape.suffix)];
    tally.cells += cells;
    addForm(tally.point, shape.point, shape.comma.fits, cells);
    addForm(tally.comma, shape.comma, shape.point.fits, cells);
    tally.leadingZeros += shape.leadingZero ? cells : 0;
    tally.negatives += shape.negative ? cells : 0;
    tally.parentheses += shape.parentheses ? cells : 0;
    tally.tooLong += shape.wholeDigits > kMostDigits ? cells : 0;
    evidence.smallest = std::min(evidence.smallest, shape.value);
    evidence.largest = std::max(evidence.largest, shape.value);
}

void addText(ColumnEvidence &evidence, const QString &text, qint64 cells)
{
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (text.size() <= 3 && !hasDigit)
        evidence.shortCodes += cells;
    if (text.size() == 1 && !text.front().isLetterOrNumber())
        evidence.symbols += cells;
    if (text.contains(u' '))
        evidence.spaced += cells;
    if (text.size() > kLongText)
        evidence.longTexts += cells;
    for (const TextShape shape : shapesOf(text)) {
        evidence.shapes[static_cast<std::size_t>(shape)] += cells;
        if (shape == TextShape::NumberVector) {
            const int length = vectorLength(text);
            evidence.vectorLength = evidence.vectorLength == 0 || evidence.vectorLength == length ? length : -1;
        }
    }
}

} // namespace

QString affixKey(const QString &prefix, const QString &suffix)
{
    return prefix + QChar(u'\x1f') + suffix;
}

std::pair<QString, QString> affixOf(const QString &key)
{
    const qsizetype at = key.indexOf(QChar(u'\x1f'));
    return {key.left(at), key.sliced(at + 1)};
}

void ColumnEvidence::add(const QString &text, qint64 cells)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty()) {
        empty += cells;
        return;
    }
    if (const QString marker = markerIn(clean); !marker.isEmpty()) {
        markers[marker] += cells;
        return;
    }
    values += cells;
    ++distinct;
    if (examples.size() < kExamples)
        examples.append(clean);
    if (!manyWords) {
        words[clean.toLower()] += cells;
        if (words.size() > kMostWords) {
            manyWords = true;
            words.clear();
        }
    }
    const auto number = numberShape(clean);
    const bool plain = number && number->point.fits && number->point.groupMark.isNull() && !number->leadingZero;
    if (!plain && odd.size() < kMostOdd)
        odd[clean] += cells;
    if (number) {
        addNumber(*this, *number, cells);
    } else if (const auto date = dateShape(clean)) {
        dates[date->formats.join(u'|')] += cells;
        dateCells += cells;
        timeCells += date->time ? cells : 0;
        offsetCells += date->utcOffset ? cells : 0;
    }
    addText(*this, clean, cells);
}

void ColumnEvidence::addWhole(const QString &text, qint64 cells)
{
    if (const qint64 more = cells - odd.value(text.trimmed()); more > 0)
        add(text, more);
}

Result<QList<ColumnEvidence>> collectEvidence(data::Session &session, const data::Relation &relation)
{
    const qsizetype width = relation.schema.columns.size();
    const qint64 limit = std::clamp(kSampleCells / std::max<qint64>(width, 1), kFewestRows, kMostRows);
    const QString sample = data::quoteName(session.newName(u"sample"_s));
    AW_CHECK(
        session.execute(u"CREATE TEMP TABLE %1 AS SELECT * FROM (%2) LIMIT %3"_s.arg(sample, relation.sql).arg(limit)));
    QStringList figures{u"count(*)"_s};
    for (const core::Column &column : relation.schema.columns)
        figures.append(u"count(%1)"_s.arg(data::quoteName(column.name)));
    AW_TRY(const data::Table counts, session.query(u"SELECT %1 FROM %2"_s.arg(figures.join(u", "_s), sample)));

    QList<ColumnEvidence> result(width);
    QThreadPool readers; // one column's texts are looked at while the next one's are fetched
    if (const int threads = session.options().threads; threads > 0)
        readers.setMaxThreadCount(threads);
    for (qsizetype i = 0; i < width; ++i) {
        ColumnEvidence &evidence = result[i];
        evidence.column = relation.schema.columns[i];
        evidence.rows = counts.rows.first()[0].toLongLong();
        const qint64 filled = counts.rows.first()[i + 1].toLongLong();
        evidence.empty = evidence.rows - filled;
        const QString name = data::quoteName(evidence.column.name);
        if (!evidence.column.isText()) {
            evidence.values = filled;
            AW_TRY(const QVariant distinct,
                   session.scalar(u"SELECT count(DISTINCT CAST(%1 AS VARCHAR)) FROM %2"_s.arg(name, sample)));
            evidence.distinct = distinct.toLongLong();
            if (evidence.column.isNumeric() && filled > 0) {
                AW_TRY(const data::Table range,
                       session.query(
                           u"SELECT CAST(min(%1) AS DOUBLE), CAST(max(%1) AS DOUBLE) FROM %2"_s.arg(name, sample)));
                evidence.smallest = range.rows.first()[0].toDouble();
                evidence.largest = range.rows.first()[1].toDouble();
                evidence.typedRange = true;
            }
        } else if (filled > 0) {
            // In the order of first appearance, so that the same file always gives the same evidence.
            AW_TRY(
                const data::Table cells,
                session.query(u"SELECT %1, count(*) FROM %2 WHERE %1 IS NOT NULL GROUP BY 1 ORDER BY min(rowid)"_s.arg(
                    name, sample)));
            readers.start([cells, &evidence] {
                for (const QVariantList &row : cells.rows)
                    evidence.add(row[0].toString(), row[1].toLongLong());
            });
        }
    }
    readers.waitForDone();
    AW_CHECK(session.execute(u"DROP TABLE "_s + sample));
    return result;
}

} // namespace aw::agents
