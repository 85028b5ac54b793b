// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/same_answer.h"

#include <duckdb.h>

#include <cmath>
#include <cstdlib>
#include <vector>

namespace aw::benchmarks
{

namespace
{

using Row = std::vector<std::string>;

std::string quotedAs(char quote, const std::string &text)
{
    std::string result(1, quote);
    for (const char c : text)
        result += c == quote ? std::string(2, quote) : std::string(1, c);
    return result + quote;
}

class Database
{
public:
    Database()
    {
        if (duckdb_open(nullptr, &m_database) != DuckDBSuccess ||
            duckdb_connect(m_database, &m_connection) != DuckDBSuccess)
            std::abort();
    }
    ~Database()
    {
        duckdb_disconnect(&m_connection);
        duckdb_close(&m_database);
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Where it fails, what the engine says is the only cell.
    std::vector<Row> rows(const std::string &sql)
    {
        std::vector<Row> rows;
        duckdb_result result{};
        if (duckdb_query(m_connection, sql.c_str(), &result) != DuckDBSuccess)
            rows.push_back({duckdb_result_error(&result)});
        for (idx_t i = 0; i < duckdb_row_count(&result); ++i) {
            Row row;
            for (idx_t k = 0; k < duckdb_column_count(&result); ++k) {
                char *text = duckdb_value_varchar(&result, k, i);
                row.emplace_back(text ? text : "NULL");
                duckdb_free(text);
            }
            rows.push_back(std::move(row));
        }
        duckdb_destroy_result(&result);
        return rows;
    }

private:
    duckdb_database m_database = nullptr;
    duckdb_connection m_connection = nullptr;
};

std::string shown(const std::vector<Row> &rows)
{
    std::string text;
    for (const Row &row : rows)
        for (const std::string &cell : row)
            text += cell + ' ';
    return text;
}

bool nearlyEqual(const std::string &one, const std::string &other)
{
    if (one == other)
        return true;
    const double a = std::strtod(one.c_str(), nullptr);
    const double b = std::strtod(other.c_str(), nullptr);
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

std::string difference(const std::string &ours, const std::string &byHand)
{
    Database database;
    const auto columnsOf = [&](const std::string &path) {
        return database.rows("SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet(" +
                             quotedAs('\'', path) + ")) ORDER BY ALL");
    };
    const std::vector<Row> columns = columnsOf(ours);
    if (columns != columnsOf(byHand))
        return "columns " + shown(columns) + "instead of " + shown(columnsOf(byHand));

    // One number for all that is exact, and for each column of fractions a sum in which every row has its own weight.
    std::string exact = "file_row_number";
    std::vector<std::string> fractions;
    for (const Row &column : columns) {
        const std::string name = quotedAs('"', column.front());
        if (column.back() == "DOUBLE" || column.back() == "FLOAT")
            fractions.push_back(name);
        else
            exact += ", " + name;
    }
    std::string sums = "count(*), sum(CAST(hash(" + exact + ") AS HUGEINT))";
    for (const std::string &name : fractions)
        sums += ", count(" + name + "), sum(" + name + " * (1 + hash(" + exact + ") % 97))";
    const auto sumsOf = [&](const std::string &path) {
        return database.rows("SELECT " + sums + " FROM read_parquet(" + quotedAs('\'', path) +
                             ", file_row_number = true)");
    };
    const std::vector<Row> found = sumsOf(ours);
    const std::vector<Row> wanted = sumsOf(byHand);
    bool same = found.size() == 1 && wanted.size() == 1 && found.front().size() == wanted.front().size() &&
                found.front().size() == 2 + 2 * fractions.size();
    for (std::size_t i = 0; same && i < found.front().size(); ++i)
        same = i > 2 && i % 2 == 1 ? nearlyEqual(found.front()[i], wanted.front()[i])
                                   : found.front()[i] == wanted.front()[i];
    return same ? std::string() : "sums " + shown(found) + "instead of " + shown(wanted);
}

} // namespace aw::benchmarks
