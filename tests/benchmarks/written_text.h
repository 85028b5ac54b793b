// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts and workflows that are made for the folder they work in.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace aw::benchmarks
{

inline std::string readText(const std::string &path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void writeText(const std::string &path, const std::string &text)
{
    std::ofstream(path) << text;
}

inline void replaceAll(std::string &text, const std::string &what, const std::string &with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace aw::benchmarks
