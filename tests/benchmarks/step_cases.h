// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every step that works on rows, beside one SQL statement that gives the same answer.
#pragma once

#include <span>

namespace aw::benchmarks
{

enum class Input {
    Sales, // id, customer, kind, day, amount, weight (every 17th missing)
    Texts, // id, code (every 1,000th missing), city, name, tags, day, price, doc: as people write them
};

struct Case {
    const char *name;
    const char *steps;  // what follows the loading step; :folder is that of the benchmark
    const char *select; // over `t`, the input: the same rows in the same order
    Input input = Input::Sales;
    bool means = false;      // there is a second table, too: the step “means”, and `m`
    const char *before = ""; // a statement more that the step has to be compared with
    double most = 1.3;       // times as long
};

std::span<const Case> columnCases(); // of steps that look at each row by itself
std::span<const Case> tableCases();  // of those that look at others, too

// The mean amounts of customers, of whom one in ten is not in the input, and the other way round.
extern const char *const kMeansStep;
extern const char *const kMeansByHand;

// SQL that gives the input, of :rows rows.
const char *generator(Input input);

} // namespace aw::benchmarks
