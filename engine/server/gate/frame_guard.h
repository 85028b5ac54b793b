// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the bytes a WebSocket client sends (RFC 6455) and says when they may go on no further: unmasked, malformed,
// too large, or a flood of small frames. Pure: the time comes from outside. Thread: any, one at a time.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <optional>

namespace aw::server
{

struct FrameViolation {
    quint16 closeCode = 1002;
    const char *reason = "";
};

class FrameGuard
{
public:
    explicit FrameGuard(qint64 maxMessage);

    // Looks at the next bytes at a time in milliseconds of any steady clock. Nothing: they are fine.
    std::optional<FrameViolation> inspect(QByteArrayView bytes, qint64 now);

private:
    std::optional<FrameViolation> beginFrame(qint64 now);

    qint64 m_maxMessage; // bytes
    std::array<unsigned char, 14> m_header{};
    std::size_t m_headerSize = 0; // bytes of it that came
    std::size_t m_headerNeeded = 2;
    quint64 m_payloadLeft = 0;
    bool m_inMessage = false; // a fragment came and more will follow
    quint64 m_messageSize = 0;
    int m_fragments = 0;
    double m_smallTokens; // frames that may still come at once
    qint64 m_refilled = 0;
};

} // namespace aw::server
