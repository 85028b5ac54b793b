// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that come in blocks: a part of an archive, or memory.
#pragma once

#include "engine/core/error.h"

#include <string_view>

namespace aw::data
{

class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    // The next bytes, valid until the next call; empty at the end.
    virtual core::Result<std::string_view> next() = 0;
    // How many there will be in all, as announced; -1 when nobody said.
    virtual qint64 announcedBytes() const { return -1; }

    Q_DISABLE_COPY_MOVE(ByteSource)
};

class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    core::Result<std::string_view> next() override { return std::exchange(m_bytes, {}); }

private:
    std::string_view m_bytes;
};

} // namespace aw::data
