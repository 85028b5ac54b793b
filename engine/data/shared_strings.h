// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of texts that the cells of an .xlsx file refer to, kept compactly.
#pragma once

#include "engine/data/xml_stream.h"

#include <string>
#include <string_view>
#include <vector>

namespace aw::data
{

class SharedStrings
{
public:
    // Reads the part until more than `highest` is known. Errors: parseXml's; LimitExceeded beyond 1 GiB of text.
    core::Status read(ByteSource &source, const XmlReading &reading, quint64 highest);

    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t index) const
    {
        const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_texts).substr(from, m_ends[index] - from);
    }

private:
    std::string m_texts;
    std::vector<std::size_t> m_ends;
};

// Turns "_x000D_" into what it stands for, in place, from an offset on; escapes of no character stay as they are.
void unescapeXlsxText(std::string &text, std::size_t from = 0);

} // namespace aw::data
