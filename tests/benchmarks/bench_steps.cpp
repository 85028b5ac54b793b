// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single steps, and eight row-wise ones in a row, against the same answer as one SQL statement in DuckDB: as `aw run`
// and as a job of a store (`aw jobs run`), all as whole processes in turn, with the same threads. Fails when an answer
// is another. usage: bench_steps [--rows N] [--runs N] [--threads N] [--only NAME] [--folder DIR]
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/options.h"
#include "tests/benchmarks/same_answer.h"
#include "tests/benchmarks/step_cases.h"
#include "tests/benchmarks/timed_process.h"
#include "tests/benchmarks/written_text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

using namespace aw::benchmarks;

namespace
{

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

struct Options {
    std::string rows;
    std::string threads;
    std::string folder;
    std::string only;
    int runs = 0;
};

Options optionsOf(int argc, char **argv)
{
    return {option(argc, argv, "--rows", "10000000"), threadsOption(argc, argv), folderOption(argc, argv),
            option(argc, argv, "--only", {}), countOption(argc, argv, "--runs", 3)};
}

class Bench
{
public:
    explicit Bench(Options options)
        : m_options(std::move(options))
        , m_bin(programFolder())
        , m_script(m_options.folder + "/case.sql")
        , m_workflow(m_options.folder + "/case.json")
        , m_byHand(m_options.folder + "/case-by-hand.parquet")
        , m_ours(m_options.folder + "/case-ours.parquet")
        , m_store(m_options.folder + "/store")
    {
        std::filesystem::remove_all(m_store);
    }
    ~Bench() { std::filesystem::remove_all(m_store); }
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    // Whether the answers were the same.
    bool measure(const Case &each);

private:
    struct Table {
        std::string path;
        std::string id; // in the store
    };
    const Table &tableOf(Input input);
    void writeCase(const Case &each) const;
    std::string stored() const { return m_bin + "/aw --data-dir " + m_store + ' '; }

    const Options m_options;
    const std::string m_bin;
    const std::string m_script;
    const std::string m_workflow;
    const std::string m_byHand;
    const std::string m_ours;
    const std::string m_store;
    std::map<Input, Table> m_tables;
};

const Bench::Table &Bench::tableOf(Input input)
{
    Table &table = m_tables[input];
    if (!table.id.empty())
        return table;
    table.path = m_options.folder + (input == Input::Sales ? "/sales-" : "/texts-") + m_options.rows + ".parquet";
    if (!std::filesystem::exists(table.path)) {
        std::string sql = "COPY (" + std::string(generator(input)) + ") TO :output (FORMAT parquet)";
        replaceAll(sql, ":rows", m_options.rows);
        writeText(m_script, sql);
        timed({m_bin + "/duckdb_script", m_script, m_options.threads, table.path, table.path});
    }
    table.id = answerOf(stored() + "data import " + table.path);
    return table;
}

void Bench::writeCase(const Case &each) const
{
    std::string sql = "CREATE TEMP VIEW t AS SELECT * FROM read_parquet(:input);\n";
    if (each.means)
        sql += "CREATE TEMP VIEW m AS " + std::string(kMeansByHand) + ";\n";
    if (*each.before)
        sql += each.before + std::string(";\n");
    sql += "COPY (" + std::string(each.select) + ") TO :output (FORMAT parquet)";
    replaceAll(sql, ":folder", m_options.folder);
    writeText(m_script, sql);
    std::string steps = (each.means ? kMeansStep : std::string()) + each.steps;
    replaceAll(steps, ":folder", m_options.folder);
    writeText(m_workflow, R"({"name": "Case", "steps": [{"id": "step1", "type": "loading"}, )" + steps + "]}");
}

bool Bench::measure(const Case &each)
{
    const Table &table = tableOf(each.input);
    writeCase(each);
    const std::string id = answerOf(stored() + "workflows add " + m_workflow);
    std::vector<double> hand;
    std::vector<double> aw;
    std::vector<double> ratios;
    std::vector<double> job;
    std::vector<double> jobRatios;
    double peak = 0;
    for (int i = 0; i <= m_options.runs; ++i) {
        const Run first = timed({m_bin + "/duckdb_script", m_script, m_options.threads, table.path, m_byHand});
        const Run second = timed(
            {m_bin + "/aw", "run", m_workflow, "--input", table.path, "-o", m_ours, "--threads", m_options.threads});
        const Run third = timed({m_bin + "/aw", "--data-dir", m_store, "--threads", m_options.threads, "jobs", "run",
                                 "--fresh", "--workflow", id, "--data", table.id});
        if (i == 0) { // warms the page cache
            if (const std::string differs = difference(m_ours, m_byHand); !differs.empty()) {
                std::printf("%s: THE ANSWERS DIFFER: %s\n", each.name, differs.c_str());
                return false;
            }
            continue;
        }
        job.push_back(third.wallSeconds);
        jobRatios.push_back(third.wallSeconds / first.wallSeconds);
        hand.push_back(first.wallSeconds);
        aw.push_back(second.wallSeconds);
        ratios.push_back(second.wallSeconds / first.wallSeconds);
        peak = std::max(peak, third.peakMegabytes);
    }
    const std::string work = std::string(each.name) + ", " + m_options.rows + " rows";
    const auto compared = [&](const char *how, const std::vector<double> &times, const std::vector<double> &toHand) {
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
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    onlyFlagsOrExit(argc, argv, {"--rows", "--threads", "--folder", "--only", "--runs"});
    const Options options = optionsOf(argc, argv);
    std::printf("%s rows, %s threads, %d runs in turn; medians\n", options.rows.c_str(), options.threads.c_str(),
                options.runs);
    Bench bench(options);
    bool same = true;
    bool any = false;
    for (const std::span<const Case> cases : {columnCases(), tableCases()})
        for (const Case &each : cases)
            if (options.only.empty() || options.only == each.name) {
                any = true;
                same = bench.measure(each) && same;
            }
    if (!any)
        std::fprintf(stderr, "No case is called \"%s\".\n", options.only.c_str());
    return any && same ? 0 : 1;
}
