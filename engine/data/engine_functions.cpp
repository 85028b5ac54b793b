// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/engine_functions.h"

#include "engine/data/joined_rows.h"

#include <duckdb.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace aw::data
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the characters of a text from the left, and keeps some of them.
class DigitReader
{
public:
    explicit DigitReader(std::string_view text)
        : m_rest(text)
    {
    }

    bool isAt(char c) const { return !m_rest.empty() && m_rest.front() == c; }
    bool isAtEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }
    std::string_view kept() const { return {m_kept.data(), m_size}; }

    void skip() { m_rest.remove_prefix(1); }
    void keep(char c)
    {
        m_kept[m_size++] = c;
        skip();
    }
    // How many there are.
    std::size_t keepDigits()
    {
        const std::size_t before = m_size;
        while (!m_rest.empty() && isDigit(m_rest.front()))
            keep(m_rest.front());
        return m_size - before;
    }

    static constexpr std::size_t kLongest = 48;

private:
    std::string_view m_rest;
    std::array<char, kLongest> m_kept{};
    std::size_t m_size = 0;
};

std::string_view textIn(void *vector, idx_t row)
{
    auto *text = static_cast<duckdb_string_t *>(vector) + row;
    return {duckdb_string_t_data(text), duckdb_string_t_length(*text)};
}

void plainNumbers(duckdb_function_info, duckdb_data_chunk chunk, duckdb_vector output)
{
    const duckdb_vector texts = duckdb_data_chunk_get_vector(chunk, 0);
    const duckdb_vector marks = duckdb_data_chunk_get_vector(chunk, 1);
    void *const textData = duckdb_vector_get_data(texts);
    void *const markData = duckdb_vector_get_data(marks);
    uint64_t *const isText = duckdb_vector_get_validity(texts);
    uint64_t *const isMark = duckdb_vector_get_validity(marks);
    auto *const numbers = static_cast<double *>(duckdb_vector_get_data(output));
    duckdb_vector_ensure_validity_writable(output);
    uint64_t *const isNumber = duckdb_vector_get_validity(output);
    const auto isThere = [](uint64_t *validity, idx_t row) {
        return !validity || duckdb_validity_row_is_valid(validity, row);
    };
    for (idx_t row = 0; row < duckdb_data_chunk_get_size(chunk); ++row)
        if (!isThere(isText, row) || !isThere(isMark, row) ||
            !plainNumber(textIn(textData, row), textIn(markData, row), numbers[row]))
            duckdb_validity_set_row_invalid(isNumber, row);
}

} // namespace

bool plainNumber(std::string_view text, std::string_view marks, double &value)
{
    if (text.size() > DigitReader::kLongest || marks.empty())
        return false;
    DigitReader reader(text);
    if (reader.isAt('-'))
        reader.keep('-');
    const bool zero = reader.isAt('0');
    const std::size_t first = reader.keepDigits();
    if (first == 0)
        return false;
    constexpr std::size_t kGroup = 3;
    if (marks.size() > 1 && reader.isAt(marks[1])) {
        if (zero || first > kGroup)
            return false;
        while (reader.isAt(marks[1])) {
            reader.skip();
            if (reader.keepDigits() != kGroup)
                return false;
        }
    }
    if (reader.isAt(marks[0])) {
        if (reader.rest().size() == 1)
            return false;
        reader.keep('.');
        reader.keepDigits();
    }
    if (!reader.isAtEnd())
        return false;
    const std::string_view digits = reader.kept();
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return problem == std::errc() && end == digits.data() + digits.size();
}

bool addEngineFunctions(duckdb_connection connection)
{
    duckdb_scalar_function function = duckdb_create_scalar_function();
    duckdb_logical_type text = duckdb_create_logical_type(DUCKDB_TYPE_VARCHAR);
    duckdb_logical_type number = duckdb_create_logical_type(DUCKDB_TYPE_DOUBLE);
    duckdb_scalar_function_set_name(function, "aw_plain_number");
    duckdb_scalar_function_add_parameter(function, text);
    duckdb_scalar_function_add_parameter(function, text);
    duckdb_scalar_function_set_return_type(function, number);
    duckdb_scalar_function_set_function(function, &plainNumbers);
    const bool added = duckdb_register_scalar_function(connection, function) == DuckDBSuccess;
    duckdb_destroy_logical_type(&number);
    duckdb_destroy_logical_type(&text);
    duckdb_destroy_scalar_function(&function);
    return added && addJoinedFunctions(connection);
}

} // namespace aw::data
