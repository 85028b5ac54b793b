// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw prepare against the same work written by hand for DuckDB, both as whole processes in turn, with the same threads.
// With --pandas, also against pandas doing the same with that Python.
// usage: bench_prepare [--rows N] [--runs N] [--threads N] [--memory-limit SIZE] [--pandas PYTHON] [--folder DIR]
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/options.h"
#include "tests/benchmarks/timed_process.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aw::benchmarks;

namespace
{

// The highest peak of them all, in MB.
double print(const char *name, const std::vector<Run> &runs)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    double peak = 0;
    for (const Run &run : runs) {
        wall.push_back(run.wallSeconds);
        cpu.push_back(run.cpuSeconds);
        peak = std::max(peak, run.peakMegabytes);
    }
    std::printf("%-24s %8.2f %8.2f %8.2f %9.2f %10.0f\n", name, *std::min_element(wall.begin(), wall.end()),
                median(wall), *std::max_element(wall.begin(), wall.end()), median(cpu), peak);
    return peak;
}

double medianWall(const std::vector<Run> &runs)
{
    std::vector<double> wall;
    for (const Run &run : runs)
        wall.push_back(run.wallSeconds);
    return median(wall);
}

// From SIGINT to the end of the process, and what it left behind.
void tellCancel(const std::vector<std::string> &words, const std::string &output)
{
    std::vector<double> times;
    bool left = false;
    for (const int afterMs : {200, 500, 800, 1100, 1400}) {
        std::vector<char *> arguments;
        for (const std::string &word : words)
            arguments.push_back(const_cast<char *>(word.c_str()));
        arguments.push_back(nullptr);
        const pid_t child = fork();
        if (child == 0) {
            const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
            dup2(null, STDOUT_FILENO);
            dup2(null, STDERR_FILENO);
            execv(arguments[0], arguments.data());
            _exit(127);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(afterMs));
        const auto start = std::chrono::steady_clock::now();
        kill(child, SIGINT);
        int status = 0;
        waitpid(child, &status, 0);
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
        if (WIFEXITED(status) && WEXITSTATUS(status) == 130) {
            times.push_back(wall.count());
            left = left || std::filesystem::exists(output);
        }
    }
    if (times.empty())
        std::printf("Ctrl+C: every run had ended before the signal\n");
    else
        tell({.part = 2,
              .what = "Ctrl+C to the end of the process, longest of " + std::to_string(times.size()),
              .value = *std::max_element(times.begin(), times.end()),
              .unit = "s",
              .atMost = 1});
    if (left)
        std::printf("A PARTIAL OUTPUT WAS LEFT\n");
}

} // namespace

int main(int argc, char **argv)
{
    onlyFlagsOrExit(argc, argv, {"--rows", "--threads", "--memory-limit", "--pandas", "--folder", "--runs"});
    const std::string rows = option(argc, argv, "--rows", "1000000");
    const std::string threads = threadsOption(argc, argv);
    const std::string memory = option(argc, argv, "--memory-limit", {});
    const std::string python = option(argc, argv, "--pandas", {});
    const std::string folder = folderOption(argc, argv);
    const int runs = countOption(argc, argv, "--runs", 7);
    const std::string bin = programFolder();
    const std::string input = folder + "/orders-" + rows + ".csv";
    const std::string byHand = folder + "/by-hand.parquet";
    const std::string ours = folder + "/ours.parquet";
    if (!std::filesystem::exists(input))
        timed({bin + "/messy_orders", "--rows", rows, "-o", input});

    const std::vector<std::string> baseline{bin + "/duckdb_script", AW_BENCH_SQL, threads, input, byHand};
    std::vector<std::string> prepare{bin + "/aw", "prepare", input,       "--target", "cosmo-ready",
                                     "-o",        ours,      "--threads", threads};
    if (!memory.empty())
        prepare.insert(prepare.end(), {"--memory-limit", memory});
    const std::vector<std::string> pandas{python, AW_BENCH_PANDAS, input, folder + "/by-hand.pickle"};
    timed(baseline); // warms the page cache
    timed(prepare);
    std::vector<Run> baselineRuns;
    std::vector<Run> pandasRuns;
    std::vector<Run> prepareRuns;
    std::vector<double> ratios;
    std::vector<double> pandasRatios;
    for (int i = 0; i < runs; ++i) {
        baselineRuns.push_back(timed(baseline));
        prepareRuns.push_back(timed(prepare));
        ratios.push_back(prepareRuns.back().wallSeconds / baselineRuns.back().wallSeconds);
        if (!python.empty()) {
            pandasRuns.push_back(timed(pandas));
            pandasRatios.push_back(prepareRuns.back().wallSeconds / pandasRuns.back().wallSeconds);
        }
    }
    std::printf("%s rows, %.1f MB, %s threads, %d runs in turn\n", rows.c_str(),
                static_cast<double>(std::filesystem::file_size(input)) / 1e6, threads.c_str(), runs);
    std::printf("%-24s %8s %8s %8s %9s %10s\n", "", "min s", "median s", "max s", "cpu s", "peak MB");
    print("DuckDB by hand", baselineRuns);
    if (!python.empty())
        print("pandas by hand", pandasRuns);
    const double peak = print("aw prepare", prepareRuns);
    std::printf("ratio of wall times, pair by pair: median %.2f, worst %.2f\n", median(ratios),
                *std::max_element(ratios.begin(), ratios.end()));
    const std::string work = "aw prepare, " + rows + " messy orders" + (memory.empty() ? "" : ", limit " + memory);
    // The aims are for a million rows without a limit, and for any number of them with 512 MB.
    tell({.part = 2,
          .what = work,
          .value = medianWall(prepareRuns),
          .unit = "s",
          .baseline = "one DuckDB script",
          .baselineValue = medianWall(baselineRuns),
          .ratio = median(ratios),
          .atMost = memory.empty() ? 1.6 : kNone});
    if (!python.empty())
        tell({.part = 2,
              .what = work,
              .value = medianWall(prepareRuns),
              .unit = "s",
              .baseline = "pandas",
              .baselineValue = medianWall(pandasRuns),
              .ratio = median(pandasRatios)});
    tell({.part = 2, .what = work + ": peak", .value = peak, .unit = "MB", .atMost = memory.empty() ? 600.0 : 900.0});
    std::filesystem::remove(ours);
    tellCancel(prepare, ours);
    return 0;
}
