// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a request target into a decoded path and a raw query. What could be read in two ways (encoded slashes, dot
// segments, bad UTF-8) is refused rather than tidied up. Pure. Thread: any.
#pragma once

#include "engine/server/gate/refusal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <expected>

namespace aw::server
{

struct RequestTarget {
    QString path;     // decoded; "*" for the target of that name
    QByteArray query; // raw, without "?"; its escapes are whole and well-formed UTF-8
};

// `host` is the value of the Host field: a target that names a host itself must name that one.
std::expected<RequestTarget, Refusal> readTarget(QByteArrayView target, QByteArrayView method, QByteArrayView host);

} // namespace aw::server
