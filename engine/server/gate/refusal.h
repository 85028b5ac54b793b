// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why the gate does not let a request in: the status, a machine-readable word and a sentence for the client.
#pragma once

namespace aw::server
{

struct Refusal {
    int status = 400;
    const char *code = "";   // e.g. "bad_header"
    const char *detail = ""; // a sentence; a literal, so it has nothing of what the client sent
};

} // namespace aw::server
