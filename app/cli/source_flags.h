// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The flags by which a user corrects what we guess about a file; the same for every verb that reads one.
#pragma once

#include "engine/data/source.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace aw::cli
{

struct SourceFlags {
    std::optional<std::string> format;
    std::optional<std::string> encoding;
    std::optional<std::string> delimiter;
    std::optional<std::string> quote;
    std::optional<std::string> escape;
    std::optional<std::string> comment;
    std::optional<bool> header;
    std::optional<int> skipLines;
    std::optional<int> headerRows;
    std::optional<bool> unitsRow;
    std::optional<int> footerLines;
    std::vector<std::string> columns; // of fixed width, as START:WIDTH
    std::optional<std::string> sheet;
    std::optional<std::string> range;
    bool strict = false;

    data::SourceOverrides overrides() const;
    QJsonObject loadingConfig() const; // config of a loading step
};

void addSourceFlags(CLI::App &verb, SourceFlags &flags);

} // namespace aw::cli
