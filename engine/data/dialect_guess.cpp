// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dialect_guess.h"

#include "engine/data/cell_kind.h"
#include "engine/data/column_names.h"
#include "engine/data/delimited_sample.h"
#include "engine/data/fixed_width_guess.h"
#include "engine/data/table_parts.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::TraceEntry;

namespace
{

constexpr qsizetype kSampleBytes = 64 * 1024;
constexpr qsizetype kSampleRecords = 1000;
constexpr double kUnnamed = 0.4;         // how far a delimiter is believed that does not divide the first line
constexpr double kQuotesMost = 1.3;      // how much better a quote explains the text that most records have
constexpr auto kNoDelimiter = "\x1f"_L1; // of files with one column whose text holds every usual delimiter

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
    Separator{"\x01", "control-A", 0.98}, // what Hive writes
    Separator{"||", "double bar", 0.99},
    Separator{"::", "double colon", 0.95},
    Separator{";;", "double semicolon", 0.95},
    Separator{"~~", "double tilde", 0.9},
    Separator{", ", "comma and blank", 1.0},
    Separator{"; ", "semicolon and blank", 1.0},
    Separator{" | ", "bar between blanks", 0.99},
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

// A word for an alternative, such as: comma, quote ": 13 columns in 100 % of 500 records.
QString candidateText(const Candidate &candidate)
{
    const QString quoting = candidate.dialect.quote.isEmpty() ? u"no quotes"_s : u"quote "_s + candidate.dialect.quote;
    const QString escaping =
        candidate.dialect.escape == candidate.dialect.quote ? QString() : u", escape "_s + candidate.dialect.escape;
    const QString joining = candidate.dialect.joinDelimiters ? u"s in a row"_s : QString();
    return u"%1%2, %3%4: %5 columns in %6 % of %7 records"_s
        .arg(separatorName(candidate.dialect.delimiter), joining, quoting, escaping)
        .arg(candidate.columns)
        .arg(std::lround(candidate.agreement * 100))
        .arg(candidate.sample.records.size());
}

class Guesser
{
public:
    Guesser(QByteArrayView text, bool whole, QByteArrayView tail, const SourceOverrides &overrides)
        : m_text(text)
        , m_whole(whole)
        , m_tail(tail)
        , m_overrides(overrides)
    {
    }

    DialectGuess guess()
    {
        if (m_overrides.columns) {
            Dialect dialect = fixedDialect();
            dialect.columns = *m_overrides.columns;
            m_guess.confidence = 1;
            note(TraceEntry::Phase::Decide, u"The columns of fixed width were given"_s);
            finish(dialect, dialect.columns.size());
            return m_guess;
        }
        readSeparatorLine();
        if (readsFieldsLine())
            return m_guess;
        Candidate best = bestCandidate();
        if (considersFixedWidth(best))
            return m_guess;
        best.dialect.comment = m_overrides.comment.value_or(commentOf(best));
        finish(best.dialect, best.columns);
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
        if (!m_text.first(std::min<qsizetype>(4, m_text.size())).toByteArray().toLower().startsWith("sep="))
            return;
        const auto end = std::find_if(m_text.begin(), m_text.end(), [](char c) { return c == '\n' || c == '\r'; });
        const QString separator = QString::fromUtf8(m_text.first(end - m_text.begin()).sliced(4));
        if (separator.isEmpty() || separator.size() > 4 || end == m_text.end())
            return;
        m_startsAt = 2;
        if (m_overrides.delimiter)
            return;
        m_declared = separator;
        note(TraceEntry::Phase::Observe, u"The first line names the separator: %1"_s.arg(separatorName(separator)));
    }

    // Logs of web servers name their columns in a comment: "#Fields: date time c-ip" (W3C extended log file format).
    bool readsFieldsLine()
    {
        constexpr QByteArrayView kFields("#Fields:");
        if (!m_text.startsWith('#') || m_overrides.delimiter || m_overrides.comment || m_overrides.header ||
            m_overrides.skipLines || m_overrides.format)
            return false;
        const qsizetype at = m_text.first(std::min<qsizetype>(16 * 1024, m_text.size())).indexOf(kFields);
        if (at < 0 || (at > 0 && m_text[at - 1] != '\n'))
            return false;
        const auto end = std::find(m_text.begin() + at, m_text.end(), '\n');
        const QByteArray line(m_text.begin() + at + kFields.size(), end - m_text.begin() - at - kFields.size());
        QStringList names = QString::fromUtf8(line).simplified().split(u' ', Qt::SkipEmptyParts);
        if (names.size() < 2)
            return false;
        Dialect dialect;
        dialect.comment = u"#"_s;
        dialect.delimiter = line.trimmed().contains('\t') ? u"\t"_s : u" "_s;
        dialect.quote = u"\""_s;
        dialect.escape = u"\""_s;
        SourceOverrides overrides = m_overrides;
        overrides.header = false;
        note(TraceEntry::Phase::Decide, u"The line “#Fields:” names the columns; lines with # are comments"_s);
        finish(dialect, names.size(), overrides);
        if (m_guess.names.size() != names.size())
            m_guess.warnings.append(u"The line “#Fields:” names %1 columns, but the rows have %2."_s.arg(
                QString::number(names.size()), QString::number(m_guess.names.size())));
        names.resize(m_guess.names.size());
        const UniqueNames unique = uniqueNames(names);
        m_guess.names = unique.names;
        m_guess.warnings += unique.warnings;
        m_guess.confidence = 1;
        return true;
    }

    Candidate evaluate(const Dialect &dialect, double weight) const
    {
        Candidate candidate;
        candidate.dialect = dialect;
        const qsizetype size = std::min(kSampleBytes, m_text.size());
        candidate.sample = cutIntoCells(m_text.first(size), dialect, kSampleRecords, m_whole && size == m_text.size());
        if (candidate.sample.records.size() < 10 && size < m_text.size()) // very wide records
            candidate.sample = cutIntoCells(m_text, dialect, kSampleRecords, m_whole);
        const QList<SampleRecord> &records = candidate.sample.records;
        candidate.columns = usualWidth(records, &candidate.agreement);
        // Rows may leave their last cells away, when the names say how many there are.
        if (candidate.agreement < 0.6 && candidate.sample.malformed == 0 && isOpenEnded(dialect, records)) {
            candidate.columns = records.first().cells.size();
            candidate.agreement = 0.6;
        }
        // A small table may stand among more lines of text than it has rows.
        if (candidate.agreement < 0.6 || candidate.columns == 1)
            if (const qsizetype width = widthAmongText(records); width > candidate.columns) {
                candidate.columns = width;
                candidate.agreement = 0.6;
            }
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
        const double broken =
            records.isEmpty() ? 0 : std::min(1.0, double(candidate.sample.malformed) / double(records.size()));
        candidate.score = weight * structure * candidate.plausibility * (1 - broken);
        // Blanks and colons separate words in any text; they need more evidence.
        const bool dividesWords = dialect.delimiter == " "_L1 || dialect.delimiter == ":"_L1;
        if (dividesWords && (records.size() < 3 || candidate.agreement < 0.9 || !hasNumbers(records)))
            candidate.score = 0;
        else if (dividesWords && namesOneColumn(records))
            candidate.score *= dialect.delimiter == ":"_L1 ? kUnnamed : candidate.columns == 2 ? 0 : 1;
        else if (dialect.quote == "'"_L1 && quotesMost(records))
            candidate.score *= kQuotesMost;
        return candidate;
    }

    // "length" over "1 cm", "t,dur" over "9:30,0:10:00": the name above is not divided as the values are.
    static bool namesOneColumn(const QList<SampleRecord> &records)
    {
        const SampleRecord &first = records.first();
        return first.cells.size() == 1 && !first.raw.isEmpty() && !first.raw.startsWith('#') &&
               std::ranges::all_of(records.sliced(1), [](const SampleRecord &each) { return each.cells.size() > 1; });
    }

    // Apostrophes hardly stand around cells by chance.
    static bool quotesMost(const QList<SampleRecord> &records)
    {
        const auto quoting = std::ranges::count_if(
            records, [](const SampleRecord &record) { return std::ranges::any_of(record.cells, &SampleCell::quoted); });
        return quoting * 2 > records.size();
    }

    // The width of the one run of records with at least three cells each, where all others are lines of text; else 0.
    static qsizetype widthAmongText(const QList<SampleRecord> &records)
    {
        qsizetype width = 0;
        qsizetype rows = 0;
        for (qsizetype i = 0; i < records.size(); ++i) {
            const qsizetype cells = records[i].cells.size();
            if (cells == 1)
                continue;
            if (cells < 3 || (rows > 0 && (cells != width || records[i - 1].cells.size() != width)))
                return 0;
            width = cells;
            ++rows;
        }
        return rows >= 3 && rows * 4 >= records.size() ? width : 0;
    }

    static bool isOpenEnded(const Dialect &dialect, const QList<SampleRecord> &records)
    {
        if (!QStringView(u",;\t|").contains(dialect.delimiter) || records.size() < 4 ||
            records.first().cells.size() < 3)
            return false;
        const qsizetype width = records.first().cells.size();
        const bool named = std::ranges::all_of(records.first().cells, [](const SampleCell &cell) {
            return cellKind(cell.text) == CellKind::Words && cell.text.size() < 40;
        });
        const auto full =
            std::ranges::count_if(records, [&](const SampleRecord &r) { return r.cells.size() == width; });
        return named && full >= 2 &&
               std::ranges::all_of(records, [&](const SampleRecord &r) { return r.cells.size() <= width; });
    }

    static bool hasNumbers(const QList<SampleRecord> &records)
    {
        return std::ranges::any_of(records, [](const SampleRecord &record) {
            return std::ranges::any_of(record.cells,
                                       [](const SampleCell &cell) { return cellKind(cell.text) == CellKind::Number; });
        });
    }

    // Whether each of a character is a part of the longer text.
    bool isOnlyPartOf(const char *character, const char *longer) const
    {
        const auto sample = m_text.first(std::min(kSampleBytes, m_text.size()));
        const qsizetype within = sample.count(longer);
        return within > 0 && within * QByteArrayView(longer).count(character) == sample.count(character);
    }

    QList<QPair<QString, double>> delimiters() const
    {
        if (m_overrides.delimiter)
            return {{*m_overrides.delimiter, 1.0}};
        if (m_declared)
            return {{*m_declared, 1.0}};
        QList<QPair<QString, double>> result;
        for (const Separator &separator : kSeparators) {
            const QByteArrayView text(separator.text);
            if (!m_text.contains(text))
                continue;
            // With blanks only where none stands without.
            const QByteArray core = text.trimmed().toByteArray();
            const bool isLonger = text.size() > 1;
            const bool onlyPart = isLonger && isOnlyPartOf(core.first(1).constData(), separator.text);
            if (isLonger && core.size() == 1 && !onlyPart)
                continue;
            result.append({QString::fromLatin1(separator.text), separator.weight});
            if (onlyPart)
                result.removeIf([&](const QPair<QString, double> &known) {
                    return known.first == QString::fromLatin1(core.first(1));
                });
        }
        return result + unusualDelimiters(result);
    }

    // Any other sign that stands equally often in nearly all lines, together with the signs around it.
    QList<QPair<QString, double>> unusualDelimiters(const QList<QPair<QString, double>> &usual) const
    {
        QList<QList<char32_t>> lines;
        const QByteArrayView sample = m_text.first(std::min<qsizetype>(16 * 1024, m_text.size()));
        for (const QByteArray &line : sample.toByteArray().replace('\r', '\n').split('\n'))
            if (!line.trimmed().isEmpty() && lines.size() < 100) {
                const auto codes = QString::fromUtf8(line).toUcs4();
                lines.append(QList<char32_t>(codes.begin(), codes.end()));
            }
        if (lines.size() < 2)
            return {};
        if (!m_whole || m_text.size() > sample.size())
            lines.removeLast();
        const auto isSign = [](char32_t c) {
            return !QChar::isLetterOrNumber(c) && !QChar::isSpace(c) &&
                   !QStringView(u"\"'.-_()+/\\").contains(QChar(char16_t(c)));
        };
        QHash<char32_t, QHash<qsizetype, qsizetype>> linesByCount;
        for (const auto &line : lines) {
            QHash<char32_t, qsizetype> counts;
            for (const char32_t c : line)
                if (isSign(c))
                    ++counts[c];
            for (auto it = counts.cbegin(); it != counts.cend(); ++it)
                ++linesByCount[it.key()][it.value()];
        }
        QList<QPair<QString, double>> result;
        for (auto it = linesByCount.cbegin(); it != linesByCount.cend(); ++it) {
            const qsizetype most = *std::ranges::max_element(it.value());
            if (most * 10 < lines.size() * 8 || lines.size() < 2)
                continue;
            // The signs and blanks that surround each of them alike.
            std::optional<QString> common;
            for (const auto &line : lines)
                for (qsizetype i = 0; i < line.size(); ++i) {
                    if (line[i] != it.key() || (i > 0 && isSign(line[i - 1])))
                        continue;
                    QString run;
                    for (qsizetype k = i; k < line.size() && isSign(line[k]) && run.size() < 8; ++k)
                        run += QString::fromUcs4(&line[k], 1);
                    qsizetype same = 0;
                    while (common && same < std::min(run.size(), common->size()) && run[same] == (*common)[same])
                        ++same;
                    common = common ? common->first(same) : run;
                }
            const QString text = common.value_or(QString());
            const bool known = text.isEmpty() || std::ranges::any_of(usual, [&](const QPair<QString, double> &entry) {
                                   return entry.first.trimmed() == text;
                               });
            if (!known && !std::ranges::any_of(result, [&](const auto &entry) { return entry.first == text; }))
                result.append({text, text.size() > 1 ? 0.9 : 0.7});
        }
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
        if (m_text.contains('\'')) {
            result.append({u"'"_s, escapeFor(u"'"_s)});
            if (!m_overrides.escape && m_text.contains("\\'"))
                result.append({u"'"_s, u"\\"_s});
        }
        return result;
    }

    void addCandidates(QList<Candidate> &candidates, const Dialect &dialect, double weight) const
    {
        // The usual quote is assumed even where none occurs; another one must prove itself by quoting cells.
        const bool usual = dialect.quote == "\""_L1 && dialect.escape == dialect.quote;
        Candidate candidate = evaluate(dialect, usual ? weight : weight * 0.99);
        if (!usual && !m_overrides.quote && !provesItself(candidate))
            return;
        candidates.append(std::move(candidate));
    }

    Candidate bestCandidate()
    {
        QList<Candidate> candidates;
        const Drawing drawing = drawingOf();
        for (const auto &[delimiter, weight] : delimiters()) {
            for (const auto &[quote, escape] : quotings()) {
                Dialect dialect;
                dialect.delimiter = delimiter;
                dialect.quote = quote;
                dialect.escape = escape;
                dialect.comment = m_overrides.comment.value_or(QString());
                // Bars with blanks draw a table: blanks only align it, and lines of strokes belong to the drawing.
                const QString core = delimiter.trimmed();
                if (core == "|"_L1 && (delimiter != core || drawing.framed || drawing.ruled)) {
                    dialect.delimiter = core;
                    dialect.trimCells = true;
                    dialect.outerDelimiters = drawing.framed;
                }
                addCandidates(candidates, dialect, weight);
                const bool runs = delimiter == " "_L1 || delimiter == "\t"_L1;
                if (runs && m_text.contains(delimiter == " "_L1 ? "  " : "\t\t")) {
                    dialect.joinDelimiters = true;
                    addCandidates(candidates, dialect, weight * 0.95);
                }
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
        Dialect single;
        single.quote = m_overrides.quote.value_or(u"\""_s);
        single.escape = m_overrides.escape.value_or(single.quote);
        single.comment = m_overrides.comment.value_or(QString());
        if (m_text.contains(','))
            single.delimiter = kNoDelimiter;
        Candidate one = evaluate(single, 0);
        m_guess.confidence = one.agreement * 0.5;
        note(TraceEntry::Phase::Decide, u"No separator divides the lines alike; read as one column"_s);
        return one;
    }

    // Whether bars and strokes draw a table.
    struct Drawing {
        bool framed = false; // nearly all lines with bars begin and end with one
        bool ruled = false;  // a line of strokes stands between the others
    };
    Drawing drawingOf() const
    {
        Drawing drawing;
        qsizetype lines = 0;
        qsizetype framed = 0;
        const QByteArray sample = m_text.first(std::min<qsizetype>(16 * 1024, m_text.size())).toByteArray();
        for (const QByteArray &line : sample.split('\n')) {
            const QByteArrayView text = QByteArrayView(line).trimmed();
            lines += text.contains('|');
            framed += text.size() > 2 && text.startsWith('|') && text.endsWith('|');
            drawing.ruled = drawing.ruled || (text.contains("---") && std::ranges::all_of(text, [](char c) {
                                                  return std::string_view("-+|: =").find(c) != std::string_view::npos;
                                              }));
        }
        drawing.framed = framed >= 2 && framed * 10 >= lines * 8;
        return drawing;
    }

    static bool provesItself(const Candidate &candidate)
    {
        qsizetype quoted = 0;
        for (const SampleRecord &record : candidate.sample.records)
            quoted += std::ranges::count_if(record.cells, &SampleCell::quoted);
        return quoted > 0 && candidate.sample.malformed == 0 && !candidate.sample.openQuote;
    }

    // Lines that begin with a mark and have no cells like the others. Those above the table are a preamble anyway.
    QString commentOf(const Candidate &best) const
    {
        for (const QByteArray mark : {"#", "//", "--", "%", ";"}) {
            if (QString::fromLatin1(mark) == best.dialect.delimiter)
                continue;
            const QList<SampleRecord> &records = best.sample.records;
            qsizetype marked = 0;
            qsizetype unlike = 0;
            qsizetype among = 0; // between the rows
            bool seenRow = false;
            for (const SampleRecord &record : records) {
                const bool begins = record.raw.startsWith(mark);
                marked += begins;
                unlike += begins && record.cells.size() != best.columns;
                among += begins && seenRow;
                seenRow = seenRow || (!begins && record.cells.size() == best.columns);
            }
            if (among > 0 && marked * 2 < records.size() && (best.columns == 1 ? mark == "#" : unlike * 2 > marked))
                return QString::fromLatin1(mark);
        }
        return {};
    }

    Dialect fixedDialect() const
    {
        Dialect dialect;
        dialect.delimiter.clear();
        dialect.quote.clear();
        dialect.escape.clear();
        dialect.comment = m_overrides.comment.value_or(QString());
        return dialect;
    }

    // Aligned columns: where no separator does as well.
    bool considersFixedWidth(const Candidate &best)
    {
        const bool blanks = best.dialect.delimiter == " "_L1;
        if (m_overrides.delimiter || m_declared || (m_overrides.format && *m_overrides.format != Format::FixedWidth))
            return false;
        if (!m_overrides.format && !blanks && best.score > 0.3)
            return false;
        const std::optional<FixedWidthGuess> fixed =
            guessFixedWidth(m_text.first(std::min(kSampleBytes, m_text.size())));
        if (!fixed || (!m_overrides.format && fixed->columns.size() < 2))
            return false;
        // Single words that blanks divide alike everywhere are the same table either way.
        if (!m_overrides.format && blanks && best.agreement > 0.99 && best.columns == fixed->columns.size() &&
            !fixed->ruler)
            return false;
        Dialect dialect = fixedDialect();
        dialect.columns = fixed->columns;
        m_guess.confidence = fixed->confidence;
        note(TraceEntry::Phase::Decide,
             u"Read as %1 columns of fixed width: blanks stand at the same places of all lines"_s.arg(
                 fixed->columns.size()));
        m_startsAt = std::max<qint64>(m_startsAt, fixed->firstLine);
        m_guess.fixedWidth = true;
        finish(dialect, dialect.columns.size());
        return true;
    }

    // Finds the parts of the table under the dialect that was chosen.
    void finish(const Dialect &dialect, qsizetype columns) { finish(dialect, columns, m_overrides); }

    void finish(const Dialect &dialect, qsizetype columns, const SourceOverrides &overrides)
    {
        m_guess.fixedWidth = !dialect.columns.isEmpty();
        const qsizetype size = std::min(kSampleBytes * 4, m_text.size());
        const bool all = m_whole && size == m_text.size();
        QList<SampleRecord> records = cutIntoCells(m_text.first(size), dialect, kSampleRecords, all, columns).records;
        if (records.size() < 10 && size < m_text.size())
            records = cutIntoCells(m_text, dialect, kSampleRecords, m_whole, columns).records;
        QList<SampleRecord> last = records;
        if (!all || records.size() == kSampleRecords)
            last = cutIntoCells(m_tail, dialect, std::numeric_limits<qsizetype>::max(), true, columns).records;
        TableParts parts = findTable(records, last, dialect, columns, overrides, m_startsAt);
        m_guess.dialect = parts.dialect;
        m_guess.names = parts.names;
        m_guess.units = parts.units;
        m_guess.confidence *= 0.7 + 0.3 * parts.certainty;
        m_guess.warnings += parts.warnings;
        m_guess.trace += parts.trace;
    }

    const QByteArrayView m_text;
    const bool m_whole;
    const QByteArrayView m_tail;
    const SourceOverrides &m_overrides;
    std::optional<QString> m_declared; // by a line "sep=;"
    qint64 m_startsAt = 1;             // no line before this one belongs to the table
    DialectGuess m_guess;
};

} // namespace

DialectGuess guessDialect(QByteArrayView text, bool whole, QByteArrayView tail, const SourceOverrides &overrides)
{
    return Guesser(text, whole, tail, overrides).guess();
}

} // namespace aw::data
