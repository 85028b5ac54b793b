// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/shared_strings.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

constexpr std::size_t kMostText = std::size_t{1} << 30;

class Handler final : public XmlHandler
{
public:
    Handler(std::string &texts, std::vector<std::size_t> &ends, QString where, quint64 highest)
        : m_texts(texts)
        , m_ends(ends)
        , m_where(std::move(where))
        , m_highest(highest)
    {
    }

    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si") {
            m_inString = true;
            m_start = m_texts.size();
        } else if (name == "rPh") {
            ++m_phonetic; // how to pronounce it, not what it says
        } else if (name == "t") {
            m_inText = m_inString && m_phonetic == 0;
        }
    }
    void end(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_phonetic -= m_phonetic > 0 ? 1 : 0;
        } else if (name == "si") {
            m_inString = false;
            m_inText = false;
            unescapeXlsxText(m_texts, m_start);
            m_ends.push_back(m_texts.size());
            if (m_ends.size() > m_highest)
                stop();
        }
    }
    void text(std::string_view text) override
    {
        if (!m_inText)
            return;
        m_texts.append(text);
        if (m_texts.size() > kMostText)
            stopWith({core::ErrorCode::LimitExceeded,
                      u"The texts of the workbook take more than a gigabyte"_s,
                      m_where,
                      u"Save the sheet as CSV."_s,
                      {}});
    }

private:
    std::string &m_texts;
    std::vector<std::size_t> &m_ends;
    const QString m_where;
    const quint64 m_highest;
    std::size_t m_start = 0;
    int m_phonetic = 0;
    bool m_inString = false;
    bool m_inText = false;
};

void appendUtf8(std::string &text, unsigned code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    }
}

} // namespace

core::Status SharedStrings::read(ByteSource &source, const XmlReading &reading, quint64 highest)
{
    m_texts.clear();
    m_ends.clear();
    Handler handler(m_texts, m_ends, reading.where, highest);
    return parseXml(source, handler, reading);
}

void unescapeXlsxText(std::string &text, std::size_t from)
{
    constexpr std::size_t kLength = 7; // _x000D_
    std::size_t found = text.find("_x", from);
    if (found == std::string::npos)
        return;
    const std::size_t start = found;
    std::string result; // of what stands from there on
    std::size_t next = found;
    for (; found != std::string::npos; found = text.find("_x", next)) {
        result.append(text, next, found - next);
        next = found;
        unsigned code = 0;
        const char *digits = text.data() + found + 2;
        const bool escape = found + kLength <= text.size() && text[found + kLength - 1] == '_' &&
                            std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4;
        if (escape && code != 0 && (code < 0xD800 || code > 0xDFFF)) {
            appendUtf8(result, code);
            next += kLength;
        } else {
            result.append("_x");
            next += 2;
        }
    }
    result.append(text, next);
    text.resize(start);
    text += result;
}

} // namespace aw::data
