// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one SQL file in DuckDB and nothing else: the baseline process of the benchmarks.
// usage: duckdb_script FILE.sql THREADS INPUT OUTPUT
#include "tests/benchmarks/written_text.h"

#include <duckdb.h>

#include <cstdio>
#include <string>

namespace
{

std::string quoted(const std::string &text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("''") : std::string(1, c);
    return result + "'";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fputs("usage: duckdb_script FILE.sql THREADS INPUT OUTPUT\n", stderr);
        return 2;
    }
    std::string sql = aw::benchmarks::readText(argv[1]);
    aw::benchmarks::replaceAll(sql, ":input", quoted(argv[3]));
    aw::benchmarks::replaceAll(sql, ":output", quoted(argv[4]));
    duckdb_database database = nullptr;
    duckdb_connection connection = nullptr;
    duckdb_result result{};
    int code = 1;
    if (duckdb_open(nullptr, &database) == DuckDBSuccess && duckdb_connect(database, &connection) == DuckDBSuccess &&
        duckdb_query(connection, ("SET threads=" + std::string(argv[2])).c_str(), nullptr) == DuckDBSuccess) {
        if (duckdb_query(connection, sql.c_str(), &result) == DuckDBSuccess)
            code = 0;
        else
            std::fprintf(stderr, "%s\n", duckdb_result_error(&result));
    }
    duckdb_destroy_result(&result);
    duckdb_disconnect(&connection);
    duckdb_close(&database);
    return code;
}
