// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/table_parts.h"

#include "engine/data/cell_kind.h"
#include "engine/data/column_names.h"
#include "engine/data/footer_words.h"
#include "engine/data/header_evidence.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::TraceEntry;

namespace
{

constexpr qsizetype kMostFooters = 20;
constexpr int kMostHeaderRows = 3;

QString joinedText(const SampleRecord &record)
{
    const QString text = QString::fromUtf8(record.raw).simplified();
    return text.size() > 80 ? text.first(79) + u'…' : text;
}

qsizetype filledCells(const SampleRecord &record)
{
    return std::ranges::count_if(record.cells, [](const SampleCell &cell) { return !cell.text.trimmed().isEmpty(); });
}

QByteArray firstFilled(const SampleRecord &record)
{
    for (const SampleCell &cell : record.cells)
        if (const QByteArray text = cell.text.trimmed(); !text.isEmpty())
            return text;
    return {};
}

// Records without a gap between them.
struct Block {
    qsizetype first = 0;
    qsizetype size = 0;
    qsizetype width = 1;
    double agreement = 0;
};

class PartFinder
{
public:
    PartFinder(QList<SampleRecord> records, const QList<SampleRecord> &last, const Dialect &dialect, qsizetype columns,
               const SourceOverrides &overrides, qint64 fromLine)
        : m_records(std::move(records))
        , m_last(last)
        , m_columns(columns)
        , m_overrides(overrides)
        , m_fromLine(fromLine)
    {
        m_parts.dialect = dialect;
    }

    TableParts find()
    {
        const qsizetype start = findStart();
        Dialect &dialect = m_parts.dialect;
        dialect.skipLines = m_overrides.skipLines.value_or(start < m_records.size() ? int(m_records[start].line - 1)
                                                                                    : int(m_fromLine - 1));
        describePreamble(start);
        m_records.remove(0, std::min(start, m_records.size()));
        if (m_records.isEmpty()) {
            dialect.header = m_overrides.header.value_or(false);
            m_parts.names = numberedNames(m_columns);
            return m_parts;
        }
        if (!m_last.isEmpty())
            findFooter();
        QList<SampleRecord> body = m_records.mid(1);
        if (!m_last.isEmpty() &&
            m_records.last().raw.data() == m_last.last().raw.data()) // the records are all of the file
            body.resize(std::max<qsizetype>(0, body.size() - dialect.footerRecords));
        const SampleRecord header = m_records.first();
        dialect.header = m_overrides.header.value_or(looksLikeHeader(header, body));
        note(TraceEntry::Phase::Decide, dialect.header ? u"The first row holds the names of the columns"_s
                                                       : u"The first row is data; the columns are numbered"_s);
        if (!dialect.header) {
            double agreement = 0;
            const qsizetype width =
                header.cells.size() == m_columns || body.isEmpty() ? header.cells.size() : usualWidth(body, &agreement);
            m_parts.names = numberedNames(std::max(width, m_columns));
            return m_parts;
        }
        findHeaderRows(body);
        nameColumns(body);
        findRepeats(body);
        return m_parts;
    }

private:
    void note(TraceEntry::Phase phase, const QString &text) { m_parts.trace.append({1, phase, text, {}}); }

    // Titles, notes and comments may stand above the table: they have fewer cells than it.
    qsizetype findStart()
    {
        qsizetype from = 0;
        while (from < m_records.size() && m_records[from].line < m_fromLine)
            ++from;
        if (m_overrides.skipLines) {
            while (from < m_records.size() && m_records[from].line <= *m_overrides.skipLines)
                ++from;
            return from;
        }
        if (m_columns < 2 && usualBlocks(from).size() < 2)
            return from;
        if (const auto chosen = chooseTable(from))
            return *chosen;
        return firstTableRecord(from, m_records.size());
    }

    qsizetype firstTableRecord(qsizetype from, qsizetype to) const
    {
        const auto fits = [&](const SampleRecord &record) { return record.cells.size() == m_columns; };
        for (qsizetype i = from; i < to; ++i) {
            const bool comment = m_records[i].cells.first().text.startsWith('#') && i + 1 < to &&
                                 m_records[i + 1].cells.first().text.startsWith('#');
            if (comment || isPaddedTitle(i, to) || isFacts(i, to) || standsAboveNames(i, to))
                continue;
            if (fits(m_records[i]))
                return i;
            // A header may be one name short or long; anything shorter is not the table yet.
            const qsizetype width = m_records[i].cells.size();
            if (width < m_columns - 1 || (width == 1 && m_columns == 2) || m_records[i].malformed)
                continue;
            const qsizetype next = std::min<qsizetype>(5, to - i - 1);
            qsizetype fitting = 0;
            for (qsizetype k = i + 1; k <= i + next; ++k)
                fitting += fits(m_records[k]);
            if (next == 0 || fitting * 2 >= next)
                return i;
        }
        return from;
    }

    // A line of facts of another width, such as "EXTF";700;21, above a line that names the columns better than it does.
    bool standsAboveNames(qsizetype i, qsizetype to) const
    {
        if (m_columns < 3 || i + 3 >= to || m_records[i].cells.size() == m_columns ||
            m_records[i + 1].cells.size() != m_columns || m_records[i + 2].cells.size() != m_columns)
            return false;
        const double own = headerVotes(m_records[i], m_records.mid(i + 1, to - i - 1));
        const double next = headerVotes(m_records[i + 1], m_records.mid(i + 2, to - i - 2));
        return next > 0 && own < next && std::ranges::any_of(m_records[i].cells, [](const SampleCell &cell) {
                   const CellKind kind = cellKind(cell.text);
                   return kind == CellKind::Number || kind == CellKind::Time;
               });
    }

    // A line of JSON above a table tells where it comes from.
    bool isFacts(qsizetype i, qsizetype to) const
    {
        const QByteArrayView raw = m_records[i].raw.trimmed();
        return i + 1 < to && raw.startsWith("{\"") && raw.endsWith('}') && !m_records[i + 1].raw.startsWith('{');
    }

    // Spreadsheets fill a title up with empty cells: "Sales report,,,".
    bool isPaddedTitle(qsizetype i, qsizetype to) const
    {
        const SampleRecord &record = m_records[i];
        if (m_columns < 3 || record.cells.size() < m_columns || i + 1 >= to)
            return false;
        const qsizetype filled = filledCells(record);
        if (filled == 0)
            return true;
        qsizetype fuller = i + 1;
        while (fuller < std::min(i + 12, to) && filledCells(m_records[fuller]) < std::max<qsizetype>(3, filled * 2))
            ++fuller;
        if (fuller == std::min(i + 12, to) || record.cells[0].text.trimmed().isEmpty())
            return false;
        // Names follow a title; values below would make it a header with empty names.
        for (const SampleCell &cell : m_records[fuller].cells)
            if (const CellKind kind = cellKind(cell.text);
                (kind == CellKind::Number || kind == CellKind::Time) && !isPeriod(cell.text))
                return false;
        if (filled == 1)
            return true;
        // A name and its value: "Date:", "2024-01-01".
        const QByteArray name = record.cells[0].text.trimmed();
        if (filled != 2 || record.cells[1].text.trimmed().isEmpty())
            return false;
        const auto isGap = [](const SampleRecord &between) { return filledCells(between) == 0; };
        return name.endsWith(':') || isValueLike(cellKind(record.cells[1].text)) ||
               std::any_of(m_records.begin() + i + 1, m_records.begin() + fuller, isGap) ||
               (filledCells(m_records[i + 1]) <= 2 && isPaddedTitle(i + 1, to));
    }

    QList<Block> usualBlocks(qsizetype from) const
    {
        QList<Block> blocks;
        for (qsizetype i = from; i < m_records.size(); ++i) {
            const qsizetype width = m_records[i].cells.size();
            const auto has = [&](qsizetype at, qsizetype cells) {
                return at >= from && at < m_records.size() && m_records[at].cells.size() == cells;
            };
            // Without a blank line, several records of another width are another table.
            const bool other = i > from && m_records[i - 1].cells.size() != width && has(i + 1, width) &&
                               has(i + 2, width) && width > 1 && i - 2 >= from &&
                               has(i - 2, m_records[i - 1].cells.size());
            if (blocks.isEmpty() || m_records[i].afterBlank || other)
                blocks.append({i, 0, 1, 0});
            ++blocks.last().size;
        }
        for (Block &block : blocks)
            block.width = usualWidth(m_records.mid(block.first, block.size), &block.agreement);
        return blocks;
    }

    // Several tables in one file: the largest is read. Nothing when there is only one.
    std::optional<qsizetype> chooseTable(qsizetype from)
    {
        struct Found {
            qsizetype first; // record of the header
            qsizetype last;
            qsizetype width;
            qsizetype titleAt; // where what belongs to it begins
        };
        QList<Found> tables;
        qsizetype title = -1;
        for (const Block &block : usualBlocks(from)) {
            qsizetype first = block.first;
            const qsizetype end = block.first + block.size;
            while (first < end && m_records[first].cells.size() != block.width)
                ++first;
            const QList<SampleRecord> body = m_records.mid(first + 1, end - first - 1);
            const bool table = block.width > 1 && end - first >= 2 && block.agreement >= 0.6;
            const bool sameWidth = !tables.isEmpty() && tables.last().width == block.width;
            const bool sameHeader = sameWidth && rowTexts(m_records[first]) == rowTexts(m_records[tables.last().first]);
            const bool ownHeader = table && headerVotes(m_records[first], body) > 0 && !sameHeader;
            if (!tables.isEmpty() && sameWidth && !ownHeader) {
                tables.last().last = end - 1;
            } else if (table && (tables.isEmpty() || ownHeader || !sameWidth)) {
                tables.append({first, end - 1, block.width, title < 0 ? block.first : title});
                title = -1;
                continue;
            } else if (title < 0) {
                title = block.first;
            }
            if (sameWidth)
                title = -1;
        }
        if (tables.size() < 2)
            return std::nullopt;
        const auto cells = [](const Found &t) { return (t.last - t.first) * t.width; };
        qsizetype best = 0;
        for (qsizetype i = 1; i < tables.size(); ++i)
            if (cells(tables[i]) > cells(tables[best]))
                best = i;
        QStringList others;
        for (qsizetype i = 0; i < tables.size(); ++i) {
            const QString text = u"lines %1 to %2 (%3)"_s.arg(QString::number(m_records[tables[i].first].line),
                                                              QString::number(m_records[tables[i].last].line),
                                                              joinedText(m_records[tables[i].first]));
            if (i != best)
                others.append(text);
            note(i == best ? TraceEntry::Phase::Decide : TraceEntry::Phase::Observe, u"A table in "_s + text);
        }
        m_columns = tables[best].width;
        if (best + 1 < tables.size())
            m_parts.dialect.endLine = m_records[tables[best + 1].titleAt].line;
        m_parts.warnings.append(
            u"The file holds %1 tables; the largest, from line %2 on, is read. The others: %3. Read one of them with "
            "--skip-lines."_s.arg(QString::number(tables.size()), QString::number(m_records[tables[best].first].line),
                                  others.join(u"; "_s)));
        return firstTableRecord(tables[best].first, tables[best].last + 1);
    }

    static QList<QByteArray> rowTexts(const SampleRecord &record)
    {
        QList<QByteArray> texts;
        for (const SampleCell &cell : record.cells)
            texts.append(cell.text.trimmed());
        return texts;
    }

    void describePreamble(qsizetype start)
    {
        QStringList texts;
        for (qsizetype i = 0; i < start && i < m_records.size(); ++i)
            if (m_records[i].line >= m_fromLine && texts.size() < 5)
                texts.append(joinedText(m_records[i]));
        if (m_overrides.skipLines || texts.isEmpty())
            return;
        const QString shown = texts.join(u" · "_s);
        m_parts.warnings.append(m_parts.dialect.skipLines == 1
                                    ? u"The first line is not part of the table and is skipped: %1"_s.arg(shown)
                                    : u"The first %1 lines are not part of the table and are skipped: %2"_s.arg(
                                          QString::number(m_parts.dialect.skipLines), shown));
    }

    bool looksLikeHeader(const SampleRecord &first, const QList<SampleRecord> &body)
    {
        qsizetype valueLike = 0;
        for (const SampleCell &cell : first.cells) {
            const CellKind head = cellKind(cell.text);
            valueLike += head == CellKind::Number || head == CellKind::Time;
        }
        const double votes = headerVotes(first, body);
        m_parts.certainty = std::min(1.0, std::abs(votes) / double(first.cells.size()) * 2);
        if (votes != 0)
            return votes > 0;
        // All is text: tables nearly always have a header, unless the row itself holds values.
        return valueLike == 0;
    }

    void findHeaderRows(QList<SampleRecord> &body)
    {
        Dialect &dialect = m_parts.dialect;
        m_headers = {m_records.first()};
        dialect.headerRows = m_overrides.headerRows.value_or(1);
        const auto takeRow = [&] { m_headers.append(body.takeFirst()); };
        while (m_headers.size() < dialect.headerRows && !body.isEmpty())
            takeRow();
        while (!m_overrides.headerRows && m_headers.size() < kMostHeaderRows && body.size() >= 2 &&
               isLowerHeader(m_headers.last(), body.first(), body.mid(1)))
            takeRow();
        if (!m_overrides.headerRows && !body.isEmpty() && isRuler(body.first()))
            takeRow();
        dialect.headerRows = int(m_headers.size());
        if (dialect.headerRows > 1)
            note(TraceEntry::Phase::Decide, u"The names stand in %1 rows, which are joined"_s.arg(dialect.headerRows));
        dialect.unitsRow = m_overrides.unitsRow.value_or(body.size() >= 2 && isUnitsRow(body.first(), body.mid(1)));
        if (dialect.unitsRow && !body.isEmpty()) {
            for (const SampleCell &cell : body.first().cells) {
                QString unit = QString::fromUtf8(cell.text).trimmed();
                if (unit.size() > 2 && (unit.startsWith(u'(') || unit.startsWith(u'[')))
                    unit = unit.sliced(1).chopped(1).trimmed();
                m_parts.units.append(unit == "-"_L1 || unit == "--"_L1 || unit == "n/a"_L1 ? QString() : unit);
            }
            body.removeFirst();
            note(TraceEntry::Phase::Decide, u"The row below the names holds units: "_s + m_parts.units.join(u", "_s));
            m_parts.warnings.append(u"The row below the names holds units; it is no data."_s);
        }
    }

    // "--------,-----": drawn below the names, and no name itself.
    static bool isRuler(const SampleRecord &row)
    {
        return std::ranges::all_of(row.cells, [](const SampleCell &cell) { return isStroke(cell.text.trimmed()); });
    }

    static bool isStroke(const QByteArray &text)
    {
        return text.size() >= 3 && (text.count('-') == text.size() || text.count('=') == text.size());
    }

    bool isUnitsRow(const SampleRecord &row, const QList<SampleRecord> &body) const
    {
        bool certain = false;
        const bool units =
            std::ranges::all_of(row.cells, [&](const SampleCell &cell) { return isUnitText(cell.text, &certain); });
        return units && certain && row.cells.size() >= m_columns && headerVotes(row, body) > 0;
    }

    static bool isLowerHeader(const SampleRecord &upper, const SampleRecord &row, const QList<SampleRecord> &body)
    {
        if (row.cells.size() < 2 || row.cells.size() < upper.cells.size())
            return false;
        bool certain = false;
        if (std::ranges::all_of(row.cells, [&](const SampleCell &cell) { return isUnitText(cell.text, &certain); }))
            return false;
        QSet<QByteArray> names;
        bool grouped = false; // names that stand above several columns
        for (const SampleCell &cell : upper.cells) {
            const QByteArray text = cell.text.trimmed();
            grouped = grouped || text.isEmpty() || names.contains(text);
            names.insert(text);
        }
        qsizetype overNumbers = 0;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const QByteArray text = row.cells[column].text.trimmed();
            const CellKind kind = cellKind(text);
            if ((kind == CellKind::Number || kind == CellKind::Time) && !isPeriod(text))
                return false;
            const double vote = headerVote(text, column, body);
            if (vote < 0 && !(text.isEmpty() && vote > -0.3))
                return false;
            overNumbers += vote >= 0.3;
        }
        return grouped ? overNumbers >= 1 : overNumbers >= 2 && overNumbers * 2 > row.cells.size() && body.size() >= 3;
    }

    QStringList joinedNames() const
    {
        qsizetype width = 0;
        for (const SampleRecord &row : m_headers)
            width = std::max(width, row.cells.size());
        QList<QStringList> rows;
        for (const SampleRecord &row : m_headers) {
            QStringList names;
            for (const SampleCell &cell : row.cells)
                names.append(isStroke(cell.text.trimmed()) ? QString() : QString::fromUtf8(cell.text).trimmed());
            names.resize(width);
            rows.append(names);
        }
        // A name above several columns stands in the first of them only.
        for (qsizetype r = 0; r + 1 < rows.size(); ++r)
            for (qsizetype c = 1; c < width; ++c)
                if (rows[r][c].isEmpty() && !rows[r + 1][c].isEmpty())
                    rows[r][c] = rows[r][c - 1];
        QStringList joined;
        for (qsizetype c = 0; c < width; ++c) {
            QStringList parts;
            for (const QStringList &row : std::as_const(rows))
                if (!row[c].isEmpty() && (parts.isEmpty() || parts.last() != row[c]))
                    parts.append(row[c]);
            joined.append(parts.join(u' '));
        }
        return joined;
    }

    void nameColumns(const QList<SampleRecord> &body)
    {
        QStringList names = joinedNames();
        if (!names.isEmpty() && names.first().startsWith(u'#') && names.first().size() > 1 &&
            std::ranges::none_of(body, [](const SampleRecord &r) { return r.cells.first().text.startsWith('#'); }))
            names.first() = names.first().sliced(1).trimmed(); // a mark for programs that take the header as a comment
        double agreement = 0;
        qsizetype width = body.isEmpty() ? names.size() : usualWidth(body, &agreement);
        qsizetype named = names.size();
        while (named > 1 && names[named - 1].isEmpty())
            --named;
        qsizetype widest = width;
        for (const SampleRecord &record : body)
            if (!record.malformed && record.cells.size() <= names.size())
                widest = std::max(widest, record.cells.size());
        if (named > width) { // rows may leave their last cells away
            if (named > widest)
                m_parts.warnings.append(
                    u"The header names %1 columns, but the rows have only %2; the rest are NULL."_s.arg(named).arg(
                        widest));
            width = std::max(named, widest);
        } else if (names.size() + 1 == width && !lastCellsAreEmpty(body, width)) {
            names.prepend(u"row"_s); // statistics programs number the rows in a column without a name
            m_parts.warnings.append(
                u"The rows have one cell more than the header; the first column is called \"row\"."_s);
        } else {
            width = std::max(width, widest);
        }
        names.resize(std::max(width, qsizetype{1}));
        UniqueNames unique = uniqueNames(names);
        m_parts.names = unique.names;
        m_parts.warnings += unique.warnings;
        if (!m_parts.units.isEmpty())
            m_parts.units.resize(m_parts.names.size());
    }

    static bool lastCellsAreEmpty(const QList<SampleRecord> &body, qsizetype width)
    {
        return std::ranges::all_of(body, [&](const SampleRecord &record) {
            return record.cells.size() != width || record.cells.last().text.isEmpty();
        });
    }

    void findRepeats(const QList<SampleRecord> &body)
    {
        if (m_columns < 2)
            return;
        const QList<QByteArray> header = rowTexts(m_headers.last());
        const auto repeats =
            std::ranges::count_if(body, [&](const SampleRecord &record) { return rowTexts(record) == header; });
        if (repeats == 0 || repeats * 4 > body.size() + 3)
            return;
        m_parts.dialect.headerRepeats = true;
        note(TraceEntry::Phase::Observe, u"The header stands again between the rows; it is no data there"_s);
    }

    // Totals, remarks and counts below the table.
    void findFooter()
    {
        Dialect &dialect = m_parts.dialect;
        dialect.footerRecords = m_overrides.footerRecords.value_or(0);
        if (m_overrides.footerRecords || m_columns < 2 || dialect.endLine > 0 || m_last.size() < 3)
            return;
        qsizetype lonely = 0;
        qsizetype totals = 0;
        const qsizetype known = std::max<qsizetype>(1, m_records.size() - kMostFooters / 2);
        for (qsizetype i = 1; i < known; ++i) {
            lonely += filledCells(m_records[i]) <= 1;
            totals += isTotalWord(firstFilled(m_records[i]));
        }
        const bool mayBeLonely = lonely * 20 <= known;
        const auto from = std::max<qsizetype>(0, m_last.size() - kMostFooters);
        // What follows the last blank line and nowhere fills a row.
        qsizetype count = 0;
        for (qsizetype i = m_last.size() - 1; i > from; --i) {
            const SampleRecord &record = m_last[i];
            if (filledCells(record) >= m_columns && !isTotal(record))
                break;
            if (record.afterBlank && mayBeLonely && !isValueLike(cellKind(firstFilled(record))))
                count = m_last.size() - i;
        }
        for (qsizetype i = m_last.size() - 1 - count; i > from; --i) {
            const SampleRecord &record = m_last[i];
            const qsizetype filled = filledCells(record);
            const QString text = QString::fromUtf8(record.raw).trimmed();
            const bool words = text.contains(u' ') && cellKind(firstFilled(record)) != CellKind::Number &&
                               cellKind(firstFilled(record)) != CellKind::Time;
            const bool remark = (filled < m_columns && isNote(QString::fromUtf8(firstFilled(record)))) ||
                                (filled == 1 && record.cells.size() == 1 && words && mayBeLonely);
            if (!remark && !(totals == 0 && isTotal(record)))
                break;
            ++count;
        }
        if (count == 0 || count >= m_records.size())
            return;
        dialect.footerRecords = int(count);
        const QString shown = joinedText(m_last[m_last.size() - count]);
        note(TraceEntry::Phase::Decide,
             count == 1 ? u"The last record is not part of the table: %1"_s.arg(shown)
                        : u"The last %1 records are not part of the table: %2"_s.arg(QString::number(count), shown));
    }

    bool isTotal(const SampleRecord &record) const
    {
        const QByteArray first = firstFilled(record);
        if (!isTotalWord(first))
            return false;
        bool seen = false;
        for (const SampleCell &cell : record.cells) {
            const CellKind kind = cellKind(cell.text);
            if (!seen && cell.text.trimmed() == first)
                seen = true;
            else if (kind != CellKind::Empty && kind != CellKind::Number)
                return false;
        }
        return true;
    }

    QList<SampleRecord> m_records;
    const QList<SampleRecord> &m_last;
    qsizetype m_columns;
    const SourceOverrides &m_overrides;
    const qint64 m_fromLine;
    QList<SampleRecord> m_headers;
    TableParts m_parts;
};

} // namespace

qsizetype usualWidth(const QList<SampleRecord> &records, double *share)
{
    QMap<qsizetype, qsizetype> widths;
    for (const SampleRecord &record : records)
        if (!record.malformed)
            ++widths[record.cells.size()];
    qsizetype best = 1;
    qsizetype most = 0;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        if (it.value() >= most) {
            best = it.key();
            most = it.value();
        }
    *share = records.isEmpty() ? 0 : double(most) / double(records.size());
    return best;
}

TableParts findTable(const QList<SampleRecord> &records, const QList<SampleRecord> &last, const Dialect &dialect,
                     qsizetype columns, const SourceOverrides &overrides, qint64 fromLine)
{
    return PartFinder(records, last, dialect, columns, overrides, fromLine).find();
}

} // namespace aw::data
