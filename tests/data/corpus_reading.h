// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the input of a corpus case through the steps a workflow would use.
#pragma once

#include "engine/steps/catalogue.h"
#include "tests/data/corpus_case.h"

namespace aw::corpus
{

// The input of a case: a file or folder named "input" or "input.*", or what "input_path" names, from the repository's
// root or, for "vega-datasets/…", from where the build keeps them. Empty when there is none.
QString inputOf(const QString &caseFolder, const QJsonObject &expected);

// Loading with the case's "overrides", then preparing for "generic" when it says "after": "preparing".
Outcome readInput(const steps::Catalogue &catalogue, const QString &input, const QJsonObject &expected);

} // namespace aw::corpus
