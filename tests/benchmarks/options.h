// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What benchmarks of whole processes are told on the command line, and where they find things.
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <thread>

namespace aw::benchmarks
{

// Ends the program, saying what it knows, when it is told another flag or one without its word: nobody wants to wait an
// hour for the answer to "--help".
inline void onlyFlagsOrExit(int argc, char **argv, std::initializer_list<std::string_view> known)
{
    bool clear = argc % 2 == 1;
    for (int i = 1; i < argc; i += 2)
        clear = clear && std::ranges::find(known, argv[i]) != known.end();
    if (clear)
        return;
    std::fprintf(stderr, "usage: %s", argv[0]);
    for (const std::string_view flag : known)
        std::fprintf(stderr, " [%s VALUE]", std::string(flag).c_str());
    std::fputc('\n', stderr);
    std::exit(2);
}

// The word behind the flag; flags and their words come in pairs, and the last one counts.
inline std::string option(int argc, char **argv, std::string_view flag, std::string otherwise)
{
    for (int i = 1; i + 1 < argc; i += 2)
        if (flag == argv[i])
            otherwise = argv[i + 1];
    return otherwise;
}

// At least 1.
inline int countOption(int argc, char **argv, std::string_view flag, int otherwise)
{
    return std::max(1, std::atoi(option(argc, argv, flag, std::to_string(otherwise)).c_str()));
}

inline std::string threadsOption(int argc, char **argv)
{
    return option(argc, argv, "--threads", std::to_string(std::max(1U, std::thread::hardware_concurrency())));
}

// Where files stay from one run to the next; made when missing. part: a folder in it; empty: none.
inline std::string folderOption(int argc, char **argv, std::string_view part = {})
{
    auto usual = std::filesystem::temp_directory_path() / "aw-bench";
    if (!part.empty())
        usual /= part;
    const std::string folder = option(argc, argv, "--folder", usual.string());
    std::filesystem::create_directories(folder);
    return folder;
}

// Where the other programs are.
inline std::string programFolder()
{
    return std::filesystem::canonical("/proc/self/exe").parent_path().string();
}

} // namespace aw::benchmarks
