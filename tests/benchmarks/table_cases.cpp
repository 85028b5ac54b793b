// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/step_cases.h"

namespace aw::benchmarks
{

namespace
{

constexpr Case kTableCases[] = {
    {"sort", R"({"type": "sort", "config": {"keys": [{"column": "amount", "descending": true}, {"column": "id"}]}})",
     "SELECT * FROM t ORDER BY amount DESC NULLS LAST, id"},
    {"top_n", R"({"type": "top_n", "config": {"count": 1000, "keys": [{"column": "amount", "descending": true}]}})",
     "SELECT * FROM t ORDER BY amount DESC NULLS LAST, id LIMIT 1000"},
    {"top_n, of each group",
     R"({"type": "top_n", "config": {"count": 3, "keys": [{"column": "amount", "descending": true}], "per": ["customer"]}})",
     "SELECT * FROM t QUALIFY row_number() OVER (PARTITION BY customer ORDER BY amount DESC NULLS LAST, id) <= 3 "
     "ORDER BY amount DESC NULLS LAST, id"},
    {"sample_rows", R"({"type": "sample_rows", "config": {"count": 100000, "seed": 42}})",
     "SELECT * FROM (SELECT * FROM t ORDER BY hash(id + 1, CAST(42 AS BIGINT)), id LIMIT 100000) ORDER BY id"},
    {"sample_rows, a share", R"({"type": "sample_rows", "config": {"size": "share", "share": 0.1, "seed": 42}})",
     "SELECT * FROM (SELECT * FROM t ORDER BY hash(id + 1, CAST(42 AS BIGINT)), id LIMIT 10%) ORDER BY id"},
    {"split", R"({"type": "split", "config": {"columns": ["part"], "share": 0.2, "seed": 42}})",
     "SELECT *, CASE WHEN md5_number_lower('42:' || (row_number() OVER () - 1)) % 1000000 < 200000 THEN 'test' "
     "ELSE 'train' END AS part FROM t"},
    {"deduplicate", R"({"type": "deduplicate", "config": {"columns": ["customer", "kind"]}})",
     "SELECT * EXCLUDE (n) FROM (SELECT *, row_number() OVER (PARTITION BY customer, kind ORDER BY id) AS n FROM t) "
     "WHERE n = 1 ORDER BY id"},
    {"impute", R"({"type": "impute", "config": {"columns": ["weight"]}})",
     "SELECT * REPLACE (coalesce(weight, (SELECT quantile_disc(weight, 0.5) FROM t)) AS weight) FROM t"},
    {"impute_values", R"({"type": "impute_values", "config": {"columns": ["weight"], "method": "median"}})",
     "SELECT * REPLACE (coalesce(weight, (SELECT median(weight) FROM t)) AS weight) FROM t"},
    {"impute_values, of each group",
     R"({"type": "impute_values", "config": {"columns": ["weight"], "method": "mean", "per": ["customer"]}})",
     "SELECT t.* REPLACE (coalesce(weight, m.w) AS weight) FROM t JOIN (SELECT customer, avg(weight) AS w FROM t "
     "GROUP BY customer) m ON t.customer = m.customer ORDER BY t.id"},
    {"impute_values, most frequent", R"({"type": "impute_values", "config": {"columns": ["code"], "method": "mode"}})",
     "SELECT * REPLACE (coalesce(code, (SELECT code FROM t WHERE code IS NOT NULL GROUP BY code "
     "ORDER BY count(*) DESC, min(id) LIMIT 1)) AS code) FROM t",
     Input::Texts},
    {"fill_missing, down", R"({"type": "fill_missing", "config": {"columns": ["weight"], "method": "down"}})",
     "SELECT * REPLACE (last_value(weight IGNORE NULLS) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND "
     "CURRENT ROW) AS weight) FROM t ORDER BY id"},
    {"row_id, of each group", R"({"type": "row_id", "config": {"per": ["customer"]}})",
     "SELECT row_number() OVER (PARTITION BY customer ORDER BY id) AS row_id, * FROM t ORDER BY id"},
    {"join",
     R"({"type": "join", "inputs": ["step1", "means"], "config": {"kind": "inner", "keys": [{"left": "customer", "right": "customer"}]}})",
     "SELECT t.*, mean_amount FROM t JOIN m USING (customer) ORDER BY t.id", Input::Sales, true},
    {"join, left",
     R"({"type": "join", "inputs": ["step1", "means"], "config": {"kind": "left", "keys": [{"left": "customer", "right": "customer"}]}})",
     "SELECT t.*, mean_amount FROM t LEFT JOIN m USING (customer) ORDER BY t.id", Input::Sales, true},
    {"join, right",
     R"({"type": "join", "inputs": ["step1", "means"], "config": {"kind": "right", "keys": [{"left": "customer", "right": "customer"}]}})",
     "SELECT t.* REPLACE (coalesce(t.customer, m.customer) AS customer), mean_amount FROM t RIGHT JOIN m "
     "ON t.customer = m.customer ORDER BY t.id NULLS LAST, m.customer",
     Input::Sales, true},
    {"join, full",
     R"({"type": "join", "inputs": ["step1", "means"], "config": {"kind": "full", "keys": [{"left": "customer", "right": "customer"}]}})",
     "SELECT t.* REPLACE (coalesce(t.customer, m.customer) AS customer), mean_amount FROM t FULL JOIN m "
     "ON t.customer = m.customer ORDER BY t.id NULLS LAST, m.customer",
     Input::Sales, true},
    {"join, semi",
     R"({"type": "join", "inputs": ["step1", "means"], "config": {"kind": "semi", "keys": [{"left": "customer", "right": "customer"}]}})",
     "SELECT * FROM t SEMI JOIN m USING (customer) ORDER BY t.id", Input::Sales, true},
    {"join, anti",
     R"({"type": "join", "inputs": ["step1", "means"], "config": {"kind": "anti", "keys": [{"left": "customer", "right": "customer"}]}})",
     "SELECT * FROM t ANTI JOIN m USING (customer) ORDER BY t.id", Input::Sales, true},
    {"lookup", R"({"type": "lookup", "inputs": ["step1", "means"],
         "config": {"keys": [{"column": "customer", "entry": "customer"}]}})",
     "SELECT t.*, mean_amount FROM t LEFT JOIN m USING (customer) ORDER BY t.id", Input::Sales, true},
    {"intersect_rows",
     R"({"type": "intersect_rows", "inputs": ["step1", "means"], "config": {"columns": ["customer"]}})",
     "SELECT * FROM t WHERE customer IN (SELECT customer FROM m) ORDER BY id", Input::Sales, true},
    {"except_rows", R"({"type": "except_rows", "inputs": ["step1", "means"], "config": {"columns": ["customer"]}})",
     "SELECT * FROM t WHERE customer NOT IN (SELECT customer FROM m) ORDER BY id", Input::Sales, true},
    {"aggregate",
     R"({"type": "aggregate", "config": {"group_by": ["customer"], "measures": [{"function": "count", "as": "n"},
         {"function": "sum", "column": "amount", "as": "total"}, {"function": "mean", "column": "weight", "as": "w"}]}})",
     "SELECT customer, count(*) AS n, fsum(amount) AS total, avg(weight) AS w FROM t GROUP BY customer "
     "ORDER BY min(id)"},
    {"pivot",
     R"({"type": "pivot", "config": {"rows": ["customer"], "column": "kind", "value": "amount", "function": "sum"}})",
     "SELECT p.* FROM (PIVOT t ON kind USING fsum(amount) GROUP BY customer) p JOIN (SELECT customer, min(id) AS first "
     "FROM t GROUP BY customer) f ON p.customer = f.customer ORDER BY f.first"},
    {"window",
     R"({"type": "window", "config": {"function": "running_sum", "column": "amount", "partition_by": ["customer"],
         "order_by": [{"column": "day"}], "as": "so_far"}})",
     "SELECT *, sum(amount) OVER (PARTITION BY customer ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far FROM t "
     "ORDER BY id"},
    {"window, lag",
     R"({"type": "window", "config": {"function": "lag", "column": "amount", "partition_by": ["customer"], "as": "before"}})",
     "SELECT *, lag(amount) OVER (PARTITION BY customer ORDER BY id) AS before FROM t ORDER BY id"},
    {"transpose",
     R"({"type": "sql", "config": {"query": "SELECT id, amount, weight FROM input WHERE id % 100000 = 7"}},
        {"type": "transpose", "config": {"names_from": "id"}})",
     "PIVOT (SELECT id, 'amount' AS \"column\", amount AS v FROM t WHERE id % 100000 = 7 UNION ALL "
     "SELECT id, 'weight', weight FROM t WHERE id % 100000 = 7) "
     "ON id USING any_value(v) GROUP BY \"column\" ORDER BY \"column\""},
    {"flag_outliers", R"({"type": "flag_outliers", "config": {"column": "weight"}})",
     "SELECT t.*, coalesce(weight < s.l - 1.5 * (s.h - s.l) OR weight > s.h + 1.5 * (s.h - s.l), false) AS "
     "weight_outlier FROM t, (SELECT quantile_cont(weight, 0.25) AS l, quantile_cont(weight, 0.75) AS h FROM t) s"},
    {"flag_outliers, z_score",
     R"({"type": "flag_outliers", "config": {"column": "weight", "method": "z_score", "factor": 1.5}})",
     "SELECT t.*, coalesce(abs(weight - s.a) > 1.5 * s.d, false) AS weight_outlier FROM t, (SELECT avg(weight) AS a, "
     "stddev_samp(weight) AS d FROM t) s"},
    {"bin_values",
     R"({"type": "bin_values", "config": {"column": "amount", "method": "edges", "edges": [0, 250, 500, 1000]}})",
     "SELECT *, CASE WHEN amount < 0 THEN '< 0' WHEN amount < 250 THEN '[0, 250)' WHEN amount < 500 THEN '[250, 500)' "
     "WHEN amount <= 1000 THEN '[500, 1000]' ELSE '> 1000' END AS amount_bin FROM t"},
    {"bin_values, equal width",
     R"({"type": "bin_values", "config": {"column": "amount", "bins": 10, "output": "number"}})",
     "SELECT t.*, least(1 + CAST(floor((amount - s.a) / (s.b - s.a) * 10) AS BIGINT), 10) AS amount_bin FROM t, "
     "(SELECT min(amount) AS a, max(amount) AS b FROM t) s"},
    {"standardise_values", R"({"type": "standardise_values", "config": {"column": "city"}})",
     "WITH c AS (SELECT city AS v, count(*) AS n, min(id) AS o FROM t GROUP BY city), m AS (SELECT v, first_value(v) "
     "OVER (PARTITION BY array_to_string(list_sort(list_distinct(list_filter(string_split(lower(v), ' '), "
     "lambda w: w <> ''))), ' ') ORDER BY n DESC, o) AS w FROM c) "
     "SELECT t.* REPLACE (m.w AS city) FROM t JOIN m ON m.v = t.city ORDER BY t.id",
     Input::Texts},
    {"scale_values", R"({"type": "scale_values", "config": {"columns": ["amount", "weight"]}})",
     "SELECT t.* REPLACE ((amount - s.a) / (s.b - s.a) AS amount, (weight - s.c) / (s.d - s.c) AS weight) FROM t, "
     "(SELECT min(amount) AS a, max(amount) AS b, min(weight) AS c, max(weight) AS d FROM t) s"},
};

} // namespace

const char *const kMeansStep =
    R"({"id": "means", "type": "sql", "inputs": ["step1"], "config": {"query":
        "SELECT customer + 5000 AS customer, avg(amount) AS mean_amount FROM input GROUP BY 1 ORDER BY 1"}}, )";
const char *const kMeansByHand = "SELECT customer + 5000 AS customer, avg(amount) AS mean_amount FROM t GROUP BY 1";

std::span<const Case> tableCases()
{
    return kTableCases;
}

} // namespace aw::benchmarks
