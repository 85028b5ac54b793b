// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dialect_guess.h"

#include "engine/data/cell_kind.h"
#include "engine/data/column_names.h"
#include "engine/data/delimited_sample.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::TraceEntry;

namespace
{

constexpr qsizetype kSampleBytes = 64 * 1024;
constexpr qsizetype kSampleRecords = 1000;
constexpr qsizetype kHeaderEvidence = 200; // rows that are compared with the header
constexpr auto kNoDelimiter = "\x1f"_L1;   // of files with one column whose text holds every usual delimiter

struct Separator {
    const char *text;
    const char *name;
    double weight; // how readily people separate cells with it
};

constexpr std::array kSeparators{
    Separator{",", "comma", 1.0},
    Separator{";", "semicolon", 1.0},
    Separator{"\t", "tab", 1.0},
    Separator{"|", "bar", 0.98},
    Separator{"^", "caret", 0.9},
    Separator{"~", "tilde", 0.85},
    Separator{"\x1f", "unit separator", 0.98},
    Separator{"||", "double bar", 0.99},
    Separator{"::", "double colon", 0.9},
    Separator{" ", "blank", 0.6},
    Separator{":", "colon", 0.5},
};

QString separatorName(const QString &delimiter)
{
    for (const Separator &separator : kSeparators)
        if (delimiter == QLatin1StringView(separator.text))
            return QString::fromLatin1(separator.name);
    return u'"' + delimiter + u'"';
}

struct Candidate {
    Dialect dialect;
    DelimitedSample sample;
    qsizetype columns = 1;   // the most frequent number of cells
    double agreement = 0;    // share of the records that have it
    double plausibility = 0; // share of the cells that look like a value or a name
    double score = 0;
};

qsizetype usualWidth(const QList<SampleRecord> &records, double *share)
{
    QMap<qsizetype, qsizetype> widths;
    for (const SampleRecord &record : records)
        if (!record.malformed)
            ++widths[record.cells.size()];
    qsizetype best = 1;
    qsizetype most = 0;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        if (it.value() >= most) { // of equally frequent widths the larger
            best = it.key();
            most = it.value();
        }
    *share = records.isEmpty() ? 0 : double(most) / double(records.size());
    return best;
}

// A word for an alternative, such as: comma, quote ": 13 columns in 100 % of 500 records.
QString candidateText(const Candidate &candidate)
{
    const QString quoting = candidate.dialect.quote.isEmpty() ? u"no quotes"_s : u"quote "_s + candidate.dialect.quote;
    const QString escaping =
        candidate.dialect.escape == candidate.dialect.quote ? QString() : u", escape "_s + candidate.dialect.escape;
    return u"%1, %2%3: %4 columns in %5 % of %6 records"_s
        .arg(separatorName(candidate.dialect.delimiter), quoting, escaping)
        .arg(candidate.columns)
        .arg(std::lround(candidate.agreement * 100))
        .arg(candidate.sample.records.size());
}

class Guesser
{
public:
    Guesser(QByteArrayView text, bool whole, const SourceOverrides &overrides)
        : m_text(text)
        , m_whole(whole)
        , m_overrides(overrides)
    {
    }

    DialectGuess guess()
    {
        readSeparatorLine();
        const Candidate best = bestCandidate();
        m_guess.dialect = best.dialect;
        findStart(best);
        return m_guess;
    }

private:
    void note(TraceEntry::Phase phase, const QString &text, QJsonObject details = {})
    {
        m_guess.trace.append({1, phase, text, std::move(details)});
    }

    // Spreadsheets write a first line "sep=;" to say what they use.
    void readSeparatorLine()
    {
        if (m_overrides.delimiter || m_text.size() < 6 || !m_text.startsWith("sep=") ||
            (m_text[5] != '\n' && m_text[5] != '\r'))
            return;
        m_declared = QString::fromLatin1(m_text.sliced(4, 1));
        note(TraceEntry::Phase::Observe, u"The first line names the separator: %1"_s.arg(separatorName(*m_declared)));
    }

    Candidate evaluate(const Dialect &dialect, double weight) const
    {
        Candidate candidate;
        candidate.dialect = dialect;
        const qsizetype size = std::min(kSampleBytes, m_text.size());
        candidate.sample = cutIntoCells(m_text.first(size), dialect, kSampleRecords, m_whole && size == m_text.size());
        if (candidate.sample.records.size() < 10 && size < m_text.size()) // very wide records
            candidate.sample = cutIntoCells(m_text, dialect, kSampleRecords, m_whole);
        if (candidate.sample.records.size() <= 1 && candidate.sample.openQuote) {
            // A quote that never closes hides the records; they still say which separator is meant.
            Dialect unquoted = dialect;
            unquoted.quote.clear();
            unquoted.escape.clear();
            candidate.sample = cutIntoCells(m_text, unquoted, kSampleRecords, m_whole);
            candidate.sample.openQuote = true;
        }
        const QList<SampleRecord> &records = candidate.sample.records;
        candidate.columns = usualWidth(records, &candidate.agreement);
        qsizetype cells = 0;
        qsizetype plausible = 0;
        for (const SampleRecord &record : records) {
            cells += record.cells.size();
            plausible += std::ranges::count_if(record.cells, [](const SampleCell &cell) {
                return cell.quoted || cellKind(cell.text) != CellKind::Jumble;
            });
        }
        candidate.plausibility = cells ? double(plausible) / double(cells) : 0;
        const double structure =
            candidate.agreement * candidate.agreement * double(candidate.columns - 1) / double(candidate.columns);
        const double broken = records.isEmpty() ? 0 : double(candidate.sample.malformed) / double(records.size());
        candidate.score = weight * structure * candidate.plausibility * (1 - broken);
        // Blanks and colons separate words in any text; they need more evidence.
        if ((dialect.delimiter == " "_L1 || dialect.delimiter == ":"_L1) &&
            (records.size() < 3 || candidate.agreement < 0.9 || !hasNumbers(records)))
            candidate.score = 0;
        return candidate;
    }

    static bool hasNumbers(const QList<SampleRecord> &records)
    {
        return std::ranges::any_of(records, [](const SampleRecord &record) {
            return std::ranges::any_of(record.cells,
                                       [](const SampleCell &cell) { return cellKind(cell.text) == CellKind::Number; });
        });
    }

    QList<QPair<QString, double>> delimiters() const
    {
        if (m_overrides.delimiter)
            return {{*m_overrides.delimiter, 1.0}};
        if (m_declared)
            return {{*m_declared, 1.0}};
        QList<QPair<QString, double>> result;
        const bool barsOnlyDouble = m_text.count("||") > 0 && m_text.count("||") * 2 == m_text.count("|");
        for (const Separator &separator : kSeparators)
            if (m_text.contains(separator.text) && !(barsOnlyDouble && QByteArrayView(separator.text) == "|"))
                result.append({QString::fromLatin1(separator.text), separator.weight});
        return result;
    }

    QList<QPair<QString, QString>> quotings() const
    {
        const auto escapeFor = [&](const QString &quote) { return m_overrides.escape.value_or(quote); };
        if (m_overrides.quote)
            return {{*m_overrides.quote, m_overrides.quote->isEmpty() ? QString() : escapeFor(*m_overrides.quote)}};
        QList<QPair<QString, QString>> result{{u"\""_s, escapeFor(u"\""_s)}};
        if (!m_overrides.escape && m_text.contains("\\\""))
            result.append({u"\""_s, u"\\"_s});
        if (m_text.contains('\''))
            result.append({u"'"_s, escapeFor(u"'"_s)});
        return result;
    }

    Candidate bestCandidate()
    {
        QList<Candidate> candidates;
        for (const auto &[delimiter, weight] : delimiters()) {
            for (const auto &[quote, escape] : quotings()) {
                Dialect dialect{delimiter, quote, escape, m_overrides.comment.value_or(QString()), true, 0};
                // The usual quote is assumed even where none occurs; another one must prove itself by quoting cells.
                const bool usual = quote == "\""_L1 && escape == quote;
                Candidate candidate = evaluate(dialect, usual ? weight : weight * 0.99);
                if (!usual && !m_overrides.quote && !provesItself(candidate))
                    continue;
                candidates.append(std::move(candidate));
            }
        }
        std::ranges::stable_sort(candidates, std::greater{}, &Candidate::score);
        for (const Candidate &candidate : std::as_const(candidates).first(std::min<qsizetype>(candidates.size(), 6)))
            note(TraceEntry::Phase::Propose, candidateText(candidate),
                 {{u"score"_s, std::round(candidate.score * 1000) / 1000}});

        const bool given = m_overrides.delimiter || m_declared;
        if (!candidates.isEmpty() && (given || (candidates.first().score > 0 && candidates.first().agreement >= 0.4))) {
            const Candidate &best = candidates.first();
            const double next = candidates.size() > 1 ? candidates[1].score / std::max(best.score, 1e-9) : 0;
            m_guess.confidence = given ? 1.0 : best.agreement * (1 - 0.4 * std::min(next, 1.0));
            note(TraceEntry::Phase::Decide, u"Read with "_s + candidateText(best));
            return best;
        }
        Dialect single{u","_s, m_overrides.quote.value_or(u"\""_s), {}, m_overrides.comment.value_or(QString()), true,
                       0};
        single.escape = m_overrides.escape.value_or(single.quote);
        if (m_text.contains(','))
            single.delimiter = kNoDelimiter;
        Candidate one = evaluate(single, 0);
        m_guess.confidence = one.agreement * 0.5;
        note(TraceEntry::Phase::Decide, u"No separator divides the lines alike; read as one column"_s);
        return one;
    }

    static bool provesItself(const Candidate &candidate)
    {
        qsizetype quoted = 0;
        for (const SampleRecord &record : candidate.sample.records)
            quoted += std::ranges::count_if(record.cells, &SampleCell::quoted);
        return quoted > 0 && candidate.sample.malformed == 0 && !candidate.sample.openQuote;
    }

    // Finds where the table starts, whether a header stands there, and names the columns.
    void findStart(const Candidate &best)
    {
        Dialect &dialect = m_guess.dialect;
        QList<SampleRecord> records = best.sample.records;
        qsizetype start = 0;
        if (m_overrides.skipLines)
            start =
                std::ranges::find_if(records, [&](const SampleRecord &r) { return r.line >= *m_overrides.skipLines; }) -
                records.begin();
        else
            start = firstTableRecord(records, best.columns);
        dialect.skipLines = m_overrides.skipLines.value_or(start < records.size() ? int(records[start].line) : 0);
        records.remove(0, start);
        if (!m_overrides.skipLines && dialect.skipLines > 0 && start > 0)
            m_guess.warnings.append(
                u"The first %1 lines are not part of the table and are skipped."_s.arg(dialect.skipLines));
        if (records.isEmpty()) {
            dialect.header = m_overrides.header.value_or(false);
            m_guess.names = numberedNames(best.columns);
            return;
        }

        const QList<SampleRecord> body = records.mid(1);
        double agreement = 0;
        const qsizetype firstWidth = records.first().cells.size();
        const qsizetype bodyWidth =
            body.isEmpty() || firstWidth == best.columns ? firstWidth : usualWidth(body, &agreement);
        double certainty = 1;
        dialect.header = m_overrides.header.value_or(looksLikeHeader(records.first(), body, &certainty));
        m_guess.confidence *= 0.7 + 0.3 * certainty;
        note(TraceEntry::Phase::Decide, dialect.header ? u"The first row holds the names of the columns"_s
                                                       : u"The first row is data; the columns are numbered"_s);
        if (!dialect.header) {
            m_guess.names = numberedNames(std::max(bodyWidth, best.columns));
            return;
        }
        nameColumns(records.first(), body, bodyWidth);
    }

    // Titles, notes and comments may stand above the table: they have fewer cells than it.
    qsizetype firstTableRecord(const QList<SampleRecord> &records, qsizetype columns) const
    {
        if (m_declared)
            return records.size() > 1 ? 1 : 0;
        if (columns < 2)
            return 0;
        const auto fits = [&](const SampleRecord &record) { return record.cells.size() == columns; };
        for (qsizetype i = 0; i < records.size(); ++i) {
            const bool comment = records[i].cells.first().text.startsWith('#') && i + 1 < records.size() &&
                                 records[i + 1].cells.first().text.startsWith('#');
            if (comment)
                continue;
            if (fits(records[i]))
                return i;
            // A header may be one name short or long; anything shorter is not the table yet.
            const qsizetype width = records[i].cells.size();
            if (width < columns - 1 || (width == 1 && columns == 2))
                continue;
            const auto next =
                std::span(records).subspan(static_cast<std::size_t>(i + 1),
                                           static_cast<std::size_t>(std::min<qsizetype>(5, records.size() - i - 1)));
            if (next.empty() || std::ranges::count_if(next, fits) * 2 >= static_cast<qsizetype>(next.size()))
                return i;
        }
        return 0;
    }

    bool looksLikeHeader(const SampleRecord &first, const QList<SampleRecord> &body, double *certainty) const
    {
        double votes = 0;
        qsizetype valueLike = 0;
        for (qsizetype column = 0; column < first.cells.size(); ++column) {
            const CellKind head = cellKind(first.cells[column].text);
            valueLike += head == CellKind::Number || head == CellKind::Time;
            votes += headerVote(first.cells[column].text, head, column, body);
        }
        *certainty = std::min(1.0, std::abs(votes) / double(first.cells.size()) * 2);
        if (votes != 0)
            return votes > 0;
        // All is text: tables nearly always have a header, unless the row itself holds values.
        return valueLike == 0;
    }

    static double headerVote(const QByteArray &text, CellKind head, qsizetype column, const QList<SampleRecord> &body)
    {
        qsizetype values = 0;
        qsizetype booleans = 0;
        qsizetype years = 0;
        qsizetype texts = 0;
        qsizetype same = 0;
        for (const SampleRecord &record : body.first(std::min(kHeaderEvidence, body.size()))) {
            if (column >= record.cells.size())
                continue;
            const QByteArray &cell = record.cells[column].text;
            const CellKind kind = cellKind(cell);
            values += isValueLike(kind);
            booleans += kind == CellKind::Boolean;
            years += isYear(cell);
            texts += kind == CellKind::Words || kind == CellKind::Jumble;
            same += cell == text;
        }
        // "n" or "no" may be a name as well as a value.
        const bool headIsText = head == CellKind::Words || head == CellKind::Jumble ||
                                (head == CellKind::Boolean && booleans * 2 < values + texts);
        if (values > texts * 2) {
            if (headIsText)
                return 1;
            // Years are good names of columns, though they are numbers.
            if (isYear(text) && years * 2 < values)
                return 0.3;
            return isValueLike(head) ? -1 : -0.2;
        }
        if (isValueLike(head) && !headIsText && head != CellKind::Boolean)
            return -0.2;
        return headIsText && same > 0 ? -0.4 : 0;
    }

    static bool isYear(const QByteArray &text)
    {
        const int year = text.size() == 4 ? text.toInt() : 0;
        return year >= 1800 && year <= 2200;
    }

    void nameColumns(const SampleRecord &header, const QList<SampleRecord> &body, qsizetype width)
    {
        QStringList names;
        for (const SampleCell &cell : header.cells)
            names.append(QString::fromUtf8(cell.text));
        if (names.size() > width) {
            const bool namelessRest =
                std::ranges::all_of(names.mid(width), [](const QString &name) { return name.trimmed().isEmpty(); });
            if (!namelessRest)
                m_guess.warnings.append(
                    u"The header names %1 columns, but the rows have %2; the last names are not used."_s
                        .arg(names.size())
                        .arg(width));
            names = names.first(width);
        } else if (names.size() + 1 == width && !lastCellsAreEmpty(body, width)) {
            names.prepend(u"row"_s); // statistics programs number the rows in a column without a name
            m_guess.warnings.append(
                u"The rows have one cell more than the header; the first column is called \"row\"."_s);
        }
        while (names.size() < width)
            names.append(QString());
        UniqueNames unique = uniqueNames(names);
        m_guess.names = unique.names;
        m_guess.warnings += unique.warnings;
    }

    static bool lastCellsAreEmpty(const QList<SampleRecord> &body, qsizetype width)
    {
        return std::ranges::all_of(body, [&](const SampleRecord &record) {
            return record.cells.size() != width || record.cells.last().text.isEmpty();
        });
    }

    const QByteArrayView m_text;
    const bool m_whole;
    const SourceOverrides &m_overrides;
    std::optional<QString> m_declared; // by a line "sep=;"
    DialectGuess m_guess;
};

} // namespace

DialectGuess guessDialect(QByteArrayView text, bool whole, const SourceOverrides &overrides)
{
    return Guesser(text, whole, overrides).guess();
}

} // namespace aw::data
