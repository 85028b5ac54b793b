// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes before the body of an answer. Pure. Thread: any.
#pragma once

#include "engine/server/http_message.h"

#include <QByteArray>
#include <QByteArrayView>

namespace aw::server
{

// "Not Found" for 404; a word for the class of statuses it does not know.
QByteArrayView reasonPhrase(int status);

// An answer with this status has neither a body nor its length.
bool isBodiless(int status);

// Names are tokens and values have no control characters: nothing of them can end a line.
bool areSafe(const QList<HttpHeader> &headers);

struct ResponseFrame {
    QByteArrayView date; // IMF-fixdate
    bool close = false;
    qint64 contentLength = 0;
};

// Status line, headers of the response and of the gate, and the empty line.
QByteArray responseHead(const HttpResponse &response, const QList<HttpHeader> &gateHeaders, const ResponseFrame &frame);

} // namespace aw::server
