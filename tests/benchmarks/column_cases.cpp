// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/step_cases.h"

namespace aw::benchmarks
{

namespace
{

constexpr Case kColumnCases[] = {
    {"select_columns", R"({"type": "select_columns", "config": {"columns": ["amount", "id", "kind"]}})",
     "SELECT amount, id, kind FROM t"},
    {"drop_columns", R"({"type": "drop_columns", "config": {"columns": ["weight"]}})",
     "SELECT * EXCLUDE (weight) FROM t"},
    {"rename_columns", R"({"type": "rename_columns", "config": {"style": "upper_case"}})",
     "SELECT id AS ID, customer AS CUSTOMER, kind AS KIND, day AS DAY, amount AS AMOUNT, weight AS WEIGHT FROM t"},
    {"rename", R"({"type": "rename", "config": {"columns": [{"column": "day", "to": "date"}]}})",
     "SELECT * RENAME (day AS date) FROM t"},
    {"cast", R"({"type": "cast", "config": {"columns": [{"column": "customer", "type": "VARCHAR"}]}})",
     "SELECT * REPLACE (CAST(customer AS VARCHAR) AS customer) FROM t"},
    {"convert",
     R"({"type": "convert", "config": {"columns": [{"column": "price",
         "reading": {"kind": "decimal", "decimal_mark": ".", "group_mark": ","}, "missing_markers": ["n/a"]}]}})",
     "SELECT * REPLACE (TRY_CAST(replace(price, ',', '') AS DOUBLE) AS price) FROM t", Input::Texts},
    {"formula",
     R"({"type": "formula", "config": {"formulas": [{"column": "total", "expression": "amount * customer"}]}})",
     "SELECT *, amount * customer AS total FROM t"},
    {"formula, replacing",
     R"({"type": "formula", "config": {"formulas": [{"column": "amount", "expression": "amount * 1.2"}]}})",
     "SELECT * REPLACE (amount * 1.2 AS amount) FROM t"},
    {"conditional",
     R"({"type": "conditional", "config": {"column": "size", "otherwise": "small",
         "cases": [{"when": "amount > 800", "value": "large"}, {"when": "amount > 300", "value": "middle"}]}})",
     "SELECT *, CASE WHEN amount > 800 THEN 'large' WHEN amount > 300 THEN 'middle' ELSE 'small' END AS size FROM t"},
    {"split_column",
     R"({"type": "split_column", "config": {"column": "name", "separator": " ", "names": ["first", "last"]}})",
     "SELECT *, split_part(name, ' ', 1) AS first, split_part(name, ' ', 2) AS last FROM t", Input::Texts},
    {"merge_columns",
     R"({"type": "merge_columns", "config": {"columns": ["name", "city"], "separator": ", ", "as": "who"}})",
     "SELECT *, concat_ws(', ', name, city) AS who FROM t", Input::Texts},
    {"extract_text",
     R"-({"type": "extract_text", "config": {"column": "code", "pattern": "([A-Z]+)-(\\d+)", "names": ["shop", "number"]}})-",
     "SELECT *, nullif(regexp_extract(code, '([A-Z]+)-(\\d+)', 1), '') AS shop, "
     "nullif(regexp_extract(code, '([A-Z]+)-(\\d+)', 2), '') AS number FROM t",
     Input::Texts},
    {"replace_text",
     R"({"type": "replace_text", "config": {"columns": ["code"], "replacements": [{"find": "-", "replacement": "/"}]}})",
     "SELECT * REPLACE (replace(code, '-', '/') AS code) FROM t", Input::Texts},
    {"clean_text", R"({"type": "clean_text", "config": {"columns": ["city"], "case": "upper"}})",
     "SELECT * REPLACE (upper(trim(regexp_replace(regexp_replace(city, '[[:cntrl:]]', '', 'g'), '\\s+', ' ', 'g'))) AS "
     "city) FROM t",
     Input::Texts},
    {"parse_dates", R"({"type": "parse_dates", "config": {"columns": ["day"]}})",
     "SELECT * REPLACE (CAST(try_strptime(day, ['%Y-%m-%d', '%d/%m/%Y']) AS DATE) AS day) FROM t", Input::Texts},
    {"parse_dates, by format",
     R"({"type": "parse_dates", "config": {"columns": ["day"], "formats": ["%Y-%m-%d", "%d/%m/%Y"]}})",
     "SELECT * REPLACE (CAST(try_strptime(day, ['%Y-%m-%d', '%d/%m/%Y']) AS DATE) AS day) FROM t", Input::Texts},
    {"parse_numbers", R"({"type": "parse_numbers", "config": {"columns": ["price"], "missing": ["n/a"]}})",
     "SELECT * REPLACE (TRY_CAST(replace(price, ',', '') AS DOUBLE) AS price) FROM t", Input::Texts},
    {"fill_missing", R"({"type": "fill_missing", "config": {"columns": ["weight"], "method": "value", "value": "0"}})",
     "SELECT * REPLACE (coalesce(weight, 0) AS weight) FROM t"},
    {"coalesce_columns", R"({"type": "coalesce_columns", "config": {"columns": ["weight", "amount"]}})",
     "SELECT * REPLACE (coalesce(weight, amount) AS weight) FROM t"},
    {"row_id", R"({"type": "row_id", "config": {}})", "SELECT row_number() OVER () AS row_id, * FROM t"},
    {"row_id, of the content", R"({"type": "row_id", "config": {"method": "content", "columns": ["id", "kind"]}})",
     "SELECT sha256(length(CAST(id AS VARCHAR)) || ':' || id || length(kind) || ':' || kind) AS row_id, * FROM t"},
    {"hash_column", R"({"type": "hash_column", "config": {"columns": ["kind"], "salt": "salt"}})",
     "SELECT * REPLACE (sha256('salt' || kind) AS kind) FROM t"},
    {"hash_column, mask", R"({"type": "hash_column", "config": {"columns": ["code"], "method": "mask"}})",
     "SELECT * REPLACE (CASE WHEN length(code) <= 4 THEN repeat('*', length(code)) "
     "ELSE repeat('*', length(code) - 4) || right(code, 4) END AS code) FROM t",
     Input::Texts},
    {"one_hot",
     R"({"type": "one_hot", "config": {"column": "kind", "values": ["kind 1", "kind 2", "kind 3"], "rest": "none"}})",
     "SELECT * EXCLUDE (kind) REPLACE (day AS day), CAST(kind = 'kind 1' AS INTEGER) AS \"kind_kind 1\", "
     "CAST(kind = 'kind 2' AS INTEGER) AS \"kind_kind 2\", CAST(kind = 'kind 3' AS INTEGER) AS \"kind_kind 3\" FROM t"},
    {"encode",
     R"({"type": "encode", "config": {"columns": [{"column": "kind", "method": "one_hot",
         "values": ["kind 1", "kind 2", "kind 3"]}]}})",
     "SELECT * EXCLUDE (kind), CAST(kind = 'kind 1' AS TINYINT) AS \"kind = kind 1\", "
     "CAST(kind = 'kind 2' AS TINYINT) AS \"kind = kind 2\", CAST(kind = 'kind 3' AS TINYINT) AS \"kind = kind 3\" "
     "FROM t"},
    {"derive",
     R"({"type": "derive", "config": {"columns": ["amount", "weight"], "components": [{"name": "x", "terms": [
         {"column": "amount", "mean": 500, "scale": 250, "weight": 0.5},
         {"column": "weight", "mean": 500, "scale": 250, "weight": 0.5}]}]}})",
     "SELECT *, coalesce((amount - 500) / 250, 0) * 0.5 + coalesce((weight - 500) / 250, 0) * 0.5 AS x FROM t"},
    {"flatten_json", R"({"type": "flatten_json", "config": {"column": "doc"}})",
     "SELECT * EXCLUDE (doc), json_extract_string(doc, '$.item') AS item, "
     "CAST(json_extract_string(doc, '$.count') AS BIGINT) AS count, json_extract_string(doc, '$.to.city') AS "
     "\"to.city\" "
     "FROM t",
     Input::Texts},
    {"flatten_json, named fields",
     R"({"type": "flatten_json", "config": {"column": "doc", "fields": ["item", "count", "to.city"]}})",
     "SELECT * EXCLUDE (doc), json_extract_string(doc, '$.item') AS item, json_extract_string(doc, '$.count') AS "
     "count, "
     "json_extract_string(doc, '$.to.city') AS \"to.city\" FROM t",
     Input::Texts},
    {"filter", R"({"type": "filter", "config": {"condition": "amount > 250 AND kind <> 'kind 7'"}})",
     "SELECT * FROM t WHERE amount > 250 AND kind <> 'kind 7'"},
    {"drop_missing", R"({"type": "drop_missing", "config": {"columns": ["weight"]}})",
     "SELECT * FROM t WHERE weight IS NOT NULL"},
    {"require_values", R"({"type": "require_values", "config": {"columns": ["code"]}})",
     "SELECT * FROM t WHERE code IS NOT NULL", Input::Texts},
    {"validation",
     R"({"type": "validation", "config": {"ranges": {"amount": {"min": 0, "max": 1000}}, "max_null_ratio": {"id": 0}}})",
     "SELECT * FROM t WHERE CASE WHEN amount BETWEEN 0 AND 1000 AND id IS NOT NULL THEN true "
     "ELSE error('a value does not fit') END"},
    {"validation, quarantine",
     R"({"type": "validation", "config": {"validation_type": "functional", "expression": "code IS NOT NULL",
         "on_fail": "quarantine"}})",
     "SELECT * FROM t WHERE code IS NOT NULL", Input::Texts},
    {"explode_list", R"({"type": "explode_list", "config": {"column": "tags", "delimiter": ";"}})",
     "SELECT * REPLACE (unnest(list_transform(string_split(tags, ';'), lambda x: trim(x))) AS tags) FROM t",
     Input::Texts},
    {"unpivot",
     R"({"type": "unpivot", "config": {"columns": ["amount", "weight"], "values": ["amount", "weight"],
         "measures": ["value", "value"], "to": "what", "type": "VARCHAR"}})",
     "SELECT * EXCLUDE (amount, weight), unnest(['amount', 'weight']) AS what, unnest([amount, weight]) AS value FROM "
     "t"},
    {"union_rows", R"({"type": "union_rows", "inputs": ["step1", "step1"], "config": {}})",
     "SELECT * FROM t UNION ALL SELECT * FROM t"},
    {"sql", R"({"type": "sql", "config": {"query": "SELECT *, amount * 2 AS twice FROM input WHERE customer > 1000"}})",
     "SELECT *, amount * 2 AS twice FROM t WHERE customer > 1000"},
    {"write_file", R"({"type": "write_file", "config": {"path": ":folder/ours.csv", "if_exists": "replace"}})",
     "SELECT * FROM t", Input::Sales, false, "COPY (SELECT * FROM t) TO ':folder/by-hand.csv' (FORMAT csv, HEADER)"},
    {"write_database",
     R"({"type": "write_database", "config": {"path": ":folder/ours.duckdb", "table": "t", "mode": "replace"}})",
     "SELECT * FROM t", Input::Sales, false,
     "ATTACH ':folder/by-hand.duckdb' AS d; CREATE OR REPLACE TABLE d.t AS SELECT * FROM t; DETACH "
     "d"},
    {"chain of 8",
     R"({"type": "formula", "config": {"formulas": [{"column": "total", "expression": "amount * customer"}]}},
        {"type": "formula", "config": {"formulas": [{"column": "share", "expression": "coalesce(weight, 0) / 1000.0"}]}},
        {"type": "filter", "config": {"condition": "amount > 50"}},
        {"type": "conditional", "config": {"column": "size", "otherwise": "small",
         "cases": [{"when": "amount > 800", "value": "large"}, {"when": "amount > 300", "value": "middle"}]}},
        {"type": "clean_text", "config": {"columns": ["kind"], "case": "upper"}},
        {"type": "fill_missing", "config": {"columns": ["weight"], "method": "value", "value": "0"}},
        {"type": "select_columns", "config": {"columns": ["id", "customer", "kind", "day", "amount", "weight", "total",
         "share", "size"]}},
        {"type": "rename_columns", "config": {"pairs": [{"column": "day", "to": "date"}]}})",
     "SELECT id, customer, upper(trim(regexp_replace(regexp_replace(kind, '[[:cntrl:]]', '', 'g'), '\\s+', ' ', 'g'))) "
     "AS kind, day AS date, amount, coalesce(weight, 0) AS weight, amount * customer AS total, "
     "coalesce(weight, 0) / 1000.0 AS share, CASE WHEN amount > 800 THEN 'large' WHEN amount > 300 THEN 'middle' "
     "ELSE 'small' END AS size FROM t WHERE amount > 50",
     Input::Sales, false, "", 1.5},
};

} // namespace

std::span<const Case> columnCases()
{
    return kColumnCases;
}

const char *generator(Input input)
{
    if (input == Input::Sales)
        return "SELECT range AS id, (range * 7919 % 50021)::INTEGER AS customer, 'kind ' || (range * 31 % 23) AS kind, "
               "DATE '2020-01-01' + (range * 13 % 1500)::INTEGER AS day, (hash(range) % 100000) / 100.0 AS amount, "
               "CASE WHEN range % 17 > 0 THEN (hash(range + 1) % 10000) / 10.0 END AS weight FROM range(:rows)";
    return "SELECT range AS id, CASE WHEN range % 1000 > 0 THEN 'SHOP-' || (range % 40009) END AS code, "
           "['Oslo', 'OSLO', ' Bergen', 'bergen', 'New  York', 'Rome', 'Paris', 'Lima'][1 + range % 8] AS city, "
           "['Ann', 'Bob', 'Eve', 'Kim'][1 + range % 4] || ' ' || ['Smith', 'Jones', 'Lee'][1 + range % 3] AS name, "
           "['red; round', 'blue', 'red; small; new', 'green;round'][1 + range * 7 % 4] AS tags, "
           "CASE WHEN range % 5 > 0 THEN strftime(DATE '2020-01-01' + (range * 13 % 1500)::INTEGER, '%Y-%m-%d') "
           "ELSE strftime(DATE '2020-01-01' + (range * 13 % 1500)::INTEGER, '%d/%m/%Y') END AS day, "
           "CASE WHEN range % 101 = 0 THEN 'n/a' ELSE format('{:,.2f}', (hash(range) % 1000000) / 100.0) END AS price, "
           "format('{{\"item\": \"tea {}\", \"count\": {}, \"to\": {{\"city\": \"Oslo\"}}}}', range % 97, range % 13) "
           "AS doc "
           "FROM range(:rows)";
}

} // namespace aw::benchmarks
