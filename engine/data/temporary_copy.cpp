// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/temporary_copy.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;

std::unexpected<core::Error> copyNotOpened(const QFileDevice &copy, const QString &where)
{
    return core::fail(ErrorCode::IoError, u"A temporary copy cannot be written: %1"_s.arg(copy.errorString()), where,
                      u"Choose another folder with --temp-dir."_s);
}

std::unexpected<core::Error> copyNotWritten(const QFileDevice &copy, const QString &where)
{
    return core::fail(copy.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::IoError,
                      u"A temporary copy cannot be written: %1"_s.arg(copy.errorString()), where,
                      u"Free some space, or choose another folder with --temp-dir."_s);
}

} // namespace aw::data
