// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workflow of twelve steps over six files, of 1 GB as text, against one query over the same files: five joins, two
// filters, a formula, an aggregate, a sort. Both as whole processes in turn, with the same threads; then the workflow
// once more with little memory. Fails when the answers differ. usage: bench_tpch [--runs N] [--threads N]
// [--memory-limit SIZE] [--folder DIR]
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/options.h"
#include "tests/benchmarks/same_answer.h"
#include "tests/benchmarks/timed_process.h"
#include "tests/benchmarks/written_text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

using namespace aw::benchmarks;

namespace
{

// One of the files beside this one, made for the folder.
std::string prepared(const std::string &name, const std::string &folder)
{
    std::string text = readText(AW_BENCH_TPCH + name);
    replaceAll(text, ":folder", folder);
    const std::string path = folder + '/' + name.substr(1);
    writeText(path, text);
    return path;
}

void sameOrExit(const std::string &ours, const std::string &byHand)
{
    const std::string differs = difference(ours, byHand, true);
    if (differs.empty())
        return;
    std::printf("THE ANSWERS DIFFER: %s\n", differs.c_str());
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string threads = threadsOption(argc, argv);
    const std::string memory = option(argc, argv, "--memory-limit", "1GB");
    const std::string folder = folderOption(argc, argv, "tpch");
    const int runs = countOption(argc, argv, "--runs", 5);
    const std::string bin = programFolder();
    const std::string byHand = folder + "/by-hand.parquet";
    const std::string ours = folder + "/ours.parquet";
    if (!std::filesystem::exists(folder + "/lineitem.parquet")) // the last of them
        timed({bin + "/duckdb_script", prepared("/tpch_data.sql", folder), threads, folder, folder});

    const std::vector<std::string> query{bin + "/duckdb_script", prepared("/tpch_by_hand.sql", folder), threads, folder,
                                         byHand};
    std::vector<std::string> workflow{bin + "/aw", "run",  prepared("/tpch_workflow.json", folder), "-o", ours,
                                      "--threads", threads};
    timed(query); // warms the page cache
    timed(workflow);
    sameOrExit(ours, byHand);
    std::vector<double> queryTimes;
    std::vector<double> times;
    std::vector<double> ratios;
    double peak = 0;
    for (int i = 0; i < runs; ++i) {
        queryTimes.push_back(timed(query).wallSeconds);
        const Run run = timed(workflow);
        times.push_back(run.wallSeconds);
        ratios.push_back(run.wallSeconds / queryTimes.back());
        peak = std::max(peak, run.peakMegabytes);
    }
    const std::string work = "twelve steps over 1 GB in six files";
    tell({.part = 8,
          .what = work,
          .value = median(times),
          .unit = "s",
          .baseline = "one DuckDB query",
          .baselineValue = median(queryTimes),
          .ratio = median(ratios),
          .atMost = 1.3});
    tell({.part = 8, .what = work + ": peak", .value = peak, .unit = "MB"});

    workflow.insert(workflow.end(), {"--memory-limit", memory});
    const Run limited = timed(workflow);
    sameOrExit(ours, byHand);
    tell({.part = 8, .what = work + ", limit " + memory, .value = limited.wallSeconds, .unit = "s"});
    tell({.part = 8, .what = work + ", limit " + memory + ": peak", .value = limited.peakMegabytes, .unit = "MB"});
    return 0;
}
