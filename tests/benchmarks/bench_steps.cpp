// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single steps, and eight row-wise ones in a row, against the same answer as one SQL statement in DuckDB: as `aw run`
// and as a job of a store (`aw jobs run`), all as whole processes in turn, with the same threads. usage: bench_steps
// [--rows N] [--runs N] [--threads N] [--only NAME] [--folder DIR]
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/timed_process.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using namespace aw::benchmarks;

namespace
{

struct Case {
    const char *name;
    const char *steps;  // what follows the loading step
    const char *select; // over `t`, the input
    double most = 1.3;  // times as long
};

constexpr Case kCases[] = {
    {"filter", R"({"type": "filter", "config": {"condition": "amount > 250 AND kind <> 'kind 7'"}})",
     "SELECT * FROM t WHERE amount > 250 AND kind <> 'kind 7'"},
    {"sort", R"({"type": "sort", "config": {"keys": [{"column": "amount", "descending": true}, {"column": "id"}]}})",
     "SELECT * FROM t ORDER BY amount DESC NULLS LAST, id"},
    {"top_n", R"({"type": "top_n", "config": {"count": 1000, "keys": [{"column": "amount", "descending": true}]}})",
     "SELECT * FROM t ORDER BY amount DESC NULLS LAST LIMIT 1000"},
    {"deduplicate", R"({"type": "deduplicate", "config": {"columns": ["customer", "kind"]}})",
     "SELECT * EXCLUDE (n) FROM (SELECT *, row_number() OVER (PARTITION BY customer, kind ORDER BY id) AS n FROM t) "
     "WHERE n = 1 ORDER BY id"},
    {"aggregate",
     R"({"type": "aggregate", "config": {"group_by": ["customer"], "measures": [{"function": "count", "as": "n"},
         {"function": "sum", "column": "amount", "as": "total"}, {"function": "mean", "column": "weight", "as": "w"}]}})",
     "SELECT customer, count(*) AS n, sum(amount) AS total, avg(weight) AS w FROM t GROUP BY customer"},
    {"window",
     R"({"type": "window", "config": {"function": "running_sum", "column": "amount", "partition_by": ["customer"],
         "order_by": [{"column": "day"}], "as": "so_far"}})",
     "SELECT *, sum(amount) OVER (PARTITION BY customer ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far FROM t "
     "ORDER BY id"},
    {"pivot",
     R"({"type": "pivot", "config": {"rows": ["customer"], "column": "kind", "value": "amount", "function": "sum"}})",
     "PIVOT t ON kind USING sum(amount) GROUP BY customer"},
    {"join",
     R"({"id": "means", "type": "aggregate", "inputs": ["step1"], "config": {"group_by": ["customer"],
         "measures": [{"function": "mean", "column": "amount", "as": "mean_amount"}]}},
        {"type": "join", "inputs": ["step1", "means"], "config": {"keys": [{"left": "customer", "right": "customer"}]}})",
     "SELECT t.*, m.mean_amount FROM t JOIN (SELECT customer, avg(amount) AS mean_amount FROM t GROUP BY customer) m "
     "USING (customer) ORDER BY t.id"},
    {"union_rows", R"({"type": "union_rows", "inputs": ["step1", "step1"], "config": {}})",
     "SELECT * FROM t UNION ALL SELECT * FROM t"},
    {"standardise_values", R"({"type": "standardise_values", "config": {"column": "kind"}})",
     "SELECT * REPLACE (trim(kind) AS kind) FROM t"},
    {"scale_values", R"({"type": "scale_values", "config": {"columns": ["amount", "weight"]}})",
     "SELECT * REPLACE ((amount - s.a) / (s.b - s.a) AS amount, (weight - s.c) / (s.d - s.c) AS weight) FROM t, "
     "(SELECT min(amount) AS a, max(amount) AS b, min(weight) AS c, max(weight) AS d FROM t) s"},
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
     1.5},
};

void write(const std::string &path, const std::string &text)
{
    std::ofstream(path) << text;
}

// The last line of what a command prints, such as the id of what it has added.
std::string answerOf(const std::string &command)
{
    std::FILE *pipe = popen(command.c_str(), "r");
    std::string line;
    char buffer[512];
    while (pipe && std::fgets(buffer, sizeof buffer, pipe))
        line = buffer;
    if (!pipe || pclose(pipe) != 0) {
        std::fprintf(stderr, "%s failed\n", command.c_str());
        std::exit(1);
    }
    line.erase(line.find_last_not_of("\n") + 1);
    return line;
}

} // namespace

int main(int argc, char **argv)
{
    std::string rows = "10000000";
    std::string threads = std::to_string(std::max(1U, std::thread::hardware_concurrency()));
    std::string folder = (std::filesystem::temp_directory_path() / "aw-bench").string();
    std::string only;
    int runs = 3;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string flag = argv[i];
        if (flag == "--rows")
            rows = argv[i + 1];
        else if (flag == "--runs")
            runs = std::max(1, std::atoi(argv[i + 1]));
        else if (flag == "--threads")
            threads = argv[i + 1];
        else if (flag == "--only")
            only = argv[i + 1];
        else if (flag == "--folder")
            folder = argv[i + 1];
    }
    std::filesystem::create_directories(folder);
    const std::string bin = std::filesystem::canonical("/proc/self/exe").parent_path().string();
    const std::string input = folder + "/sales-" + rows + ".parquet";
    const std::string script = folder + "/case.sql";
    const std::string workflow = folder + "/case.json";
    const std::string byHand = folder + "/case-by-hand.parquet";
    const std::string ours = folder + "/case-ours.parquet";
    if (!std::filesystem::exists(input)) {
        write(script,
              "COPY (SELECT range AS id, (range * 7919 % 50021)::INTEGER AS customer, 'kind ' || (range * 31 % 23) AS "
              "kind, "
              "DATE '2020-01-01' + (range * 13 % 1500)::INTEGER AS day, (hash(range) % 100000) / 100.0 AS amount, "
              "CASE WHEN range % 17 > 0 THEN (hash(range + 1) % 10000) / 10.0 END AS weight FROM range(" +
                  rows + ")) TO :output (FORMAT parquet)");
        timed({bin + "/duckdb_script", script, threads, input, input});
    }
    std::printf("%s rows, %s threads, %d runs in turn; medians\n", rows.c_str(), threads.c_str(), runs);
    const std::string store = folder + "/store";
    const std::string stored = bin + "/aw --data-dir " + store + ' ';
    std::filesystem::remove_all(store);
    const std::string data = answerOf(stored + "data import " + input);
    for (const Case &each : kCases) {
        if (!only.empty() && only != each.name)
            continue;
        write(script, "COPY (WITH t AS (SELECT * FROM read_parquet(:input)) " + std::string(each.select) +
                          ") TO :output (FORMAT parquet)");
        write(workflow,
              R"({"name": "Case", "steps": [{"id": "step1", "type": "loading"}, )" + std::string(each.steps) + "]}");
        std::vector<double> hand;
        std::vector<double> aw;
        std::vector<double> ratios;
        std::vector<double> job;
        std::vector<double> jobRatios;
        double peak = 0;
        const std::string id = answerOf(stored + "workflows add " + workflow);
        for (int i = 0; i <= runs; ++i) {
            const Run first = timed({bin + "/duckdb_script", script, threads, input, byHand});
            const Run second =
                timed({bin + "/aw", "run", workflow, "--input", input, "-o", ours, "--threads", threads});
            const Run third = timed({bin + "/aw", "--data-dir", store, "--threads", threads, "jobs", "run", "--fresh",
                                     "--workflow", id, "--data", data});
            if (i == 0)
                continue; // warms the page cache
            job.push_back(third.wallSeconds);
            jobRatios.push_back(third.wallSeconds / first.wallSeconds);
            hand.push_back(first.wallSeconds);
            aw.push_back(second.wallSeconds);
            ratios.push_back(second.wallSeconds / first.wallSeconds);
            peak = std::max(peak, third.peakMegabytes);
        }
        const std::string work = std::string(each.name) + ", " + rows + " rows";
        const auto compared = [&](const char *how, const std::vector<double> &times,
                                  const std::vector<double> &toHand) {
            tell({.part = 8,
                  .what = work + how,
                  .value = median(times),
                  .unit = "s",
                  .baseline = "one DuckDB statement",
                  .baselineValue = median(hand),
                  .ratio = median(toHand),
                  .atMost = each.most});
        };
        compared(", aw run", aw, ratios);
        compared(", a stored job", job, jobRatios);
        tell({.part = 8, .what = work + ", a stored job: peak", .value = peak, .unit = "MB"});
    }
    std::filesystem::remove_all(store);
    return 0;
}
