// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/http_message.h"

#include <QFile>

namespace aw::server
{

SpooledFile::~SpooledFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

QByteArray HttpRequest::header(const char *name) const
{
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

} // namespace aw::server
