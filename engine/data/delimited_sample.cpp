// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/delimited_sample.h"

namespace aw::data
{

namespace
{

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

class Cutter
{
public:
    Cutter(QByteArrayView text, const Dialect &dialect)
        : m_text(text)
        , m_delimiter(dialect.delimiter.toUtf8())
        , m_quote(dialect.quote.toUtf8())
        , m_escape(dialect.escape.toUtf8())
        , m_comment(dialect.comment.toUtf8())
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool openQuote() const { return m_openQuote; }
    bool endedByLine() const { return m_endedByLine; }

    // Skips one line end if there is one here.
    bool skipLineEnd()
    {
        if (atEnd() || !isLineEnd(m_text[m_at]))
            return false;
        m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
        return true;
    }

    SampleRecord record()
    {
        SampleRecord result;
        m_endedByLine = false;
        do
            result.cells.append(cell(result.malformed));
        while (take(m_delimiter));
        if (isAt(m_comment))
            skipLine();
        if (result.malformed)
            skipLine();
        m_endedByLine = skipLineEnd();
        return result;
    }

    bool isAt(const QByteArray &what) const { return !what.isEmpty() && m_text.sliced(m_at).startsWith(what); }

    void skipLine()
    {
        while (!atEnd() && !isLineEnd(m_text[m_at]))
            ++m_at;
    }

private:
    bool take(const QByteArray &what)
    {
        if (!isAt(what))
            return false;
        m_at += what.size();
        return true;
    }

    SampleCell cell(bool &malformed)
    {
        const qsizetype start = m_at;
        if (m_delimiter != " ")
            while (!atEnd() && m_text[m_at] == ' ')
                ++m_at;
        if (take(m_quote))
            return quotedCell(malformed);
        m_at = start;
        while (!atEnd() && !isLineEnd(m_text[m_at]) && !isAt(m_delimiter) && !isAt(m_comment))
            ++m_at;
        return {m_text.sliced(start, m_at - start).toByteArray(), false};
    }

    SampleCell quotedCell(bool &malformed)
    {
        SampleCell result{{}, true};
        while (true) {
            if (atEnd()) {
                m_openQuote = true;
                return result;
            }
            if (m_escape != m_quote && take(m_escape)) {
                if (!atEnd())
                    result.text.append(m_text[m_at++]);
            } else if (take(m_quote)) {
                if (m_escape == m_quote && take(m_quote))
                    result.text.append(m_quote);
                else
                    break;
            } else {
                result.text.append(m_text[m_at++]);
            }
        }
        while (m_delimiter != " " && !atEnd() && m_text[m_at] == ' ')
            ++m_at;
        malformed = malformed || !(atEnd() || isLineEnd(m_text[m_at]) || isAt(m_delimiter) || isAt(m_comment));
        return result;
    }

    const QByteArrayView m_text;
    const QByteArray m_delimiter;
    const QByteArray m_quote;
    const QByteArray m_escape;
    const QByteArray m_comment;
    qsizetype m_at = 0;
    bool m_openQuote = false;
    bool m_endedByLine = false;
};

} // namespace

DelimitedSample cutIntoCells(QByteArrayView text, const Dialect &dialect, qsizetype maxRecords, bool whole)
{
    DelimitedSample sample;
    Cutter cutter(text, dialect);
    for (qsizetype line = 0; !cutter.atEnd() && sample.records.size() < maxRecords; ++line) {
        if (cutter.skipLineEnd())
            continue;
        if (cutter.isAt(dialect.comment.toUtf8())) {
            cutter.skipLine();
            cutter.skipLineEnd();
            continue;
        }
        SampleRecord record = cutter.record();
        record.line = line;
        if (cutter.openQuote() || (!whole && !cutter.endedByLine()))
            break;
        sample.malformed += record.malformed;
        sample.records.append(std::move(record));
    }
    sample.openQuote = cutter.openQuote();
    return sample;
}

} // namespace aw::data
