// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What benchmarks of whole processes are told on the command line, and where they find things.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>

namespace aw::benchmarks
{

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
