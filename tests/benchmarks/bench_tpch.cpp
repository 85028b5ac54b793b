// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workflow of twelve steps over six files of 1 GB, against one query over the same files: five joins, two filters, a
// formula, an aggregate, a sort. Both as whole processes in turn, with the same threads; then the workflow once more
// with little memory, and another that puts all rows in another order and cannot do so within that memory. And the
// twelve steps over the files that would be 1 GB as text, which are a third as large: there the steps themselves weigh
// more. Fails when the answers differ or nothing is spilled. usage: bench_tpch [--runs N] [--threads N]
// [--memory-limit SIZE] [--folder DIR]
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/options.h"
#include "tests/benchmarks/same_answer.h"
#include "tests/benchmarks/timed_process.h"
#include "tests/benchmarks/written_text.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

using namespace aw::benchmarks;

namespace
{

struct Data {
    std::string folder;
    int scale = 0; // ten times that of TPC-H
    std::string threads;
};

// One of the files beside this one, made for the data.
std::string prepared(const std::string &name, const Data &data)
{
    const std::string &folder = data.folder;
    std::string text = readText(AW_BENCH_TPCH + name);
    replaceAll(text, ":folder", folder);
    replaceAll(text, ":scale", std::to_string(data.scale));
    const std::string path = folder + '/' + name.substr(1);
    writeText(path, text);
    return path;
}

// How large the files are at most that the engine makes because memory does not suffice, below a folder.
class SpillWatch
{
public:
    explicit SpillWatch(const std::string &folder)
        : m_folder(folder)
        , m_thread([this](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                look();
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        })
    {
    }
    double megabytes()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_most / 1e6;
    }

private:
    void look()
    {
        std::error_code gone; // files come and go meanwhile
        double bytes = 0;
        for (auto file = std::filesystem::recursive_directory_iterator(m_folder, gone);
             !gone && file != std::filesystem::recursive_directory_iterator(); file.increment(gone)) {
            std::error_code unknown;
            const auto size = file->file_size(unknown);
            if (!unknown && file->path().filename().string().starts_with("duckdb_temp"))
                bytes += static_cast<double>(size);
        }
        m_most = std::max(m_most, bytes);
    }

    const std::string m_folder;
    double m_most = 0;
    std::jthread m_thread; // the last member: it uses the others
};

void sameOrExit(const std::string &ours, const std::string &byHand)
{
    const std::string differs = difference(ours, byHand);
    if (differs.empty())
        return;
    std::printf("THE ANSWERS DIFFER: %s\n", differs.c_str());
    std::exit(1);
}

// The query as a process, and the workflow.
struct Twelve {
    std::vector<std::string> query;
    std::vector<std::string> workflow;
    std::string byHand; // their answers
    std::string ours;
};

Twelve twelveOver(const Data &data)
{
    std::filesystem::create_directories(data.folder);
    const std::string bin = programFolder();
    const std::string made = data.folder + "/scale"; // of the files there; written after them
    if (!std::filesystem::exists(made) || readText(made) != std::to_string(data.scale)) {
        timed({bin + "/duckdb_script", prepared("/tpch_data.sql", data), data.threads, data.folder, data.folder});
        writeText(made, std::to_string(data.scale));
    }
    Twelve twelve{{}, {}, data.folder + "/by-hand.parquet", data.folder + "/ours.parquet"};
    twelve.query = {bin + "/duckdb_script", prepared("/tpch_by_hand.sql", data), data.threads, data.folder,
                    twelve.byHand};
    twelve.workflow = {bin + "/aw", "run",       prepared("/tpch_workflow.json", data), "-o", twelve.ours,
                       "--threads", data.threads};
    return twelve;
}

void compare(const Twelve &twelve, int runs, const std::string &work, double atMost)
{
    timed(twelve.query); // warms the page cache
    timed(twelve.workflow);
    sameOrExit(twelve.ours, twelve.byHand);
    std::vector<double> queryTimes;
    std::vector<double> times;
    std::vector<double> ratios;
    double peak = 0;
    for (int i = 0; i < runs; ++i) {
        queryTimes.push_back(timed(twelve.query).wallSeconds);
        const Run run = timed(twelve.workflow);
        times.push_back(run.wallSeconds);
        ratios.push_back(run.wallSeconds / queryTimes.back());
        peak = std::max(peak, run.peakMegabytes);
    }
    Figure figure{.part = 8,
                  .what = work,
                  .value = median(times),
                  .unit = "s",
                  .baseline = "one DuckDB query",
                  .baselineValue = median(queryTimes),
                  .ratio = median(ratios)};
    if (atMost > 0)
        figure.atMost = atMost;
    tell(figure);
    tell({.part = 8, .what = work + ": peak", .value = peak, .unit = "MB"});
}

} // namespace

int main(int argc, char **argv)
{
    onlyFlagsOrExit(argc, argv, {"--runs", "--threads", "--memory-limit", "--folder"});
    const std::string threads = threadsOption(argc, argv);
    const std::string memory = option(argc, argv, "--memory-limit", "1GB");
    const std::string folder = folderOption(argc, argv, "tpch");
    const int runs = countOption(argc, argv, "--runs", 5);
    const std::string bin = programFolder();
    const Data data{folder, 28, threads};
    const Twelve twelve = twelveOver(data);
    const std::string work = "twelve steps over 1 GB in six files";
    compare(twelve, runs, work, 1.3);
    compare(twelveOver({folder + "/scale-1", 10, threads}), runs, "twelve steps over what is 1 GB as text", 0);

    std::vector<std::string> workflow = twelve.workflow;
    const std::string &ours = twelve.ours;
    const std::string &byHand = twelve.byHand;
    const std::string scratch = folder + "/scratch";
    std::filesystem::create_directories(scratch);
    const std::vector<std::string> limit{"--memory-limit", memory, "--temp-dir", scratch};
    workflow.insert(workflow.end(), limit.begin(), limit.end());
    const Run limited = timed(workflow);
    sameOrExit(ours, byHand);
    tell({.part = 8, .what = work + ", limit " + memory, .value = limited.wallSeconds, .unit = "s"});
    tell({.part = 8, .what = work + ", limit " + memory + ": peak", .value = limited.peakMegabytes, .unit = "MB"});

    timed({bin + "/duckdb_script", prepared("/tpch_large_by_hand.sql", data), threads, folder, byHand});
    std::vector<std::string> large{bin + "/aw", "run",  prepared("/tpch_large_workflow.json", data), "-o", ours,
                                   "--threads", threads};
    large.insert(large.end(), limit.begin(), limit.end());
    SpillWatch spill(scratch);
    const Run spilling = timed(large);
    const double spilled = spill.megabytes();
    sameOrExit(ours, byHand);
    const std::string all = "17 million lines with their orders, sorted, limit " + memory;
    tell({.part = 8, .what = all, .value = spilling.wallSeconds, .unit = "s"});
    tell({.part = 8, .what = all + ": peak", .value = spilling.peakMegabytes, .unit = "MB"});
    tell({.part = 8, .what = all + ": spilled", .value = spilled, .unit = "MB", .atLeast = 1});
    return spilled > 0 ? 0 : 1;
}
