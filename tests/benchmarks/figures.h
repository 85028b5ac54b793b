// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a benchmark has found out: a line for people, and where $AW_BENCH_FIGURES names a file, a line of JSON in it,
// which bench_report makes a table of.
#pragma once

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>

namespace aw::benchmarks
{

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

struct Figure {
    int part = 0;         // of the product's eight parts
    std::string what;     // "aw prepare, 1,000,000 messy orders"
    double value = kNone; // in unit
    std::string unit;
    std::string baseline{}; // what it is compared with, measured in the same run; empty: nothing
    double baselineValue = kNone;
    double ratio = kNone; // to the baseline, as measured pair by pair
    // The aim, of the ratio where there is one, otherwise of the value.
    double atMost = kNone;
    double atLeast = kNone;
};

inline bool isMet(const Figure &figure)
{
    const double judged = std::isnan(figure.ratio) ? figure.value : figure.ratio;
    return (std::isnan(figure.atMost) || judged <= figure.atMost) &&
           (std::isnan(figure.atLeast) || judged >= figure.atLeast);
}

inline std::string jsonNumber(double number)
{
    if (std::isnan(number))
        return "null";
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", number);
    return text;
}

// Names and units are ours and hold nothing that JSON would escape.
inline void tell(const Figure &figure)
{
    const bool hasAim = !std::isnan(figure.atMost) || !std::isnan(figure.atLeast);
    std::printf("%-64s %10.4g %s", figure.what.c_str(), figure.value, figure.unit.c_str());
    if (!std::isnan(figure.ratio))
        std::printf("  ratio %.3g to %s", figure.ratio, figure.baseline.c_str());
    if (hasAim)
        std::printf("  (aim %s %g%s)", std::isnan(figure.atMost) ? "at least" : "at most",
                    std::isnan(figure.atMost) ? figure.atLeast : figure.atMost, isMet(figure) ? "" : ", MISSED");
    std::printf("\n");
    std::fflush(stdout);
    const char *path = std::getenv("AW_BENCH_FIGURES");
    std::FILE *file = path && *path ? std::fopen(path, "a") : nullptr;
    if (!file)
        return;
    std::fprintf(file,
                 "{\"part\":%d,\"what\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"baseline\":\"%s\",\"baseline_value\":%s,"
                 "\"ratio\":%s,\"at_most\":%s,\"at_least\":%s,\"met\":%s}\n",
                 figure.part, figure.what.c_str(), jsonNumber(figure.value).c_str(), figure.unit.c_str(),
                 figure.baseline.c_str(), jsonNumber(figure.baselineValue).c_str(), jsonNumber(figure.ratio).c_str(),
                 jsonNumber(figure.atMost).c_str(), jsonNumber(figure.atLeast).c_str(),
                 hasAim ? (isMet(figure) ? "true" : "false") : "null");
    std::fclose(file);
}

} // namespace aw::benchmarks
