// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw inspect (sniff, prove the types, profile) against DuckDB's own full read with all types given, as whole processes
// in turn with the same threads. Then, within this process, how long the first rows and a guess take.
// usage: bench_inspect [--megabytes N] [--runs N] [--threads N] [--folder DIR]
#include "engine/services/file_preview.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/options.h"
#include "tests/benchmarks/timed_process.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

using namespace aw::benchmarks;

namespace
{

constexpr int kPreviewRows = 200;

// Clean values of every type, the same in every run.
void writeTable(const std::string &path, std::uintmax_t bytes)
{
    static const char *const cities[] = {"Bonn", "Paris", "Oslo", "Rome", "Lima", "Kyoto", "Accra", "Quito"};
    std::FILE *file = std::fopen(path.c_str(), "w");
    if (!file) {
        std::perror(path.c_str());
        std::exit(1);
    }
    std::uintmax_t written = static_cast<std::uintmax_t>(std::fputs("id,amount,qty,day,at,city,note,flag\n", file));
    std::uint64_t random = 42;
    for (std::uint64_t id = 1; written < bytes; ++id) {
        random = random * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto part = [&](unsigned shift, unsigned modulus) {
            return static_cast<unsigned>((random >> shift) % modulus);
        };
        written += static_cast<std::uintmax_t>(std::fprintf(
            file, "%llu,%u.%02u,%u,2024-%02u-%02u,2024-%02u-%02u %02u:%02u:%02u,%s,\"note %u, some more text\",%s\n",
            static_cast<unsigned long long>(id), part(8, 10000), part(20, 100), part(30, 50), part(12, 12) + 1,
            part(16, 28) + 1, part(24, 12) + 1, part(28, 28) + 1, part(33, 24), part(38, 60), part(40, 60),
            cities[part(45, 8)], part(10, 100000), part(50, 2) != 0 ? "true" : "false"));
    }
    std::fclose(file);
}

// Milliseconds until the first 200 rows and what the file looks like are there.
double previewOnce(const std::string &path)
{
    aw::services::DataOptions options;
    options.tempDirectory = QDir::tempPath();
    const auto start = std::chrono::steady_clock::now();
    const auto preview =
        QCoro::waitFor(aw::services::previewFile(QString::fromStdString(path), {}, kPreviewRows, options));
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    if (!preview || preview->rows.rows.size() != kPreviewRows) {
        std::fprintf(stderr, "no preview of %s\n", path.c_str());
        std::exit(1);
    }
    return taken.count();
}

void timePreviews(const std::string &path, int runs)
{
    const double first = previewOnce(path);
    std::vector<double> further;
    for (int i = 0; i < runs; ++i)
        further.push_back(previewOnce(path));
    const std::string what = "first " + std::to_string(kPreviewRows) + " rows and a guess";
    tell({.part = 3, .what = what + ", at first", .value = first, .unit = "ms", .atMost = 150});
    tell({.part = 3, .what = what + ", median", .value = median(further), .unit = "ms", .atMost = 150});
}

} // namespace

int main(int argc, char **argv)
{
    onlyFlagsOrExit(argc, argv, {"--threads", "--folder", "--megabytes", "--runs"});
    const QCoreApplication application(argc, argv);
    const std::string threads = threadsOption(argc, argv);
    const std::string folder = folderOption(argc, argv);
    const int megabytes = countOption(argc, argv, "--megabytes", 1000);
    const int runs = countOption(argc, argv, "--runs", 5);
    const std::string bin = programFolder();
    const std::string input = folder + "/clean-" + std::to_string(megabytes) + ".csv";
    if (!std::filesystem::exists(input))
        writeTable(input, static_cast<std::uintmax_t>(megabytes) * 1000000);
    const std::vector<std::string> baseline{bin + "/duckdb_script", AW_BENCH_INSPECT_SQL, threads, input, "-"};
    const std::vector<std::string> inspect{bin + "/aw", "inspect", input, "--threads", threads};
    timed(baseline); // warms the page cache
    std::vector<double> byHand;
    std::vector<double> ours;
    std::vector<double> ratios;
    double peak = 0;
    for (int i = 0; i < runs; ++i) {
        byHand.push_back(timed(baseline).wallSeconds);
        const Run run = timed(inspect);
        ours.push_back(run.wallSeconds);
        peak = std::max(peak, run.peakMegabytes);
        ratios.push_back(ours.back() / byHand.back());
    }
    const std::string what = "aw inspect, " + std::to_string(megabytes) + " MB";
    tell({.part = 3,
          .what = what,
          .value = median(ours),
          .unit = "s",
          .baseline = "DuckDB's typed read",
          .baselineValue = median(byHand),
          .ratio = median(ratios),
          .atMost = 1.3});
    tell({.part = 3, .what = what + ": peak", .value = peak, .unit = "MB"});
    timePreviews(input, runs);
    return 0;
}
