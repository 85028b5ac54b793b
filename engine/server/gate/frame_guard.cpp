// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/frame_guard.h"

#include <algorithm>

namespace aw::server
{
namespace
{

constexpr int kMaxFragments = 1024; // of one message
constexpr double kFrameBurst = 256; // frames at once
constexpr double kFramesPerSecond = 64;
constexpr std::size_t kMaskSize = 4;

} // namespace

FrameGuard::FrameGuard(qint64 maxMessage)
    : m_maxMessage(maxMessage)
    , m_smallTokens(kFrameBurst)
{
}

std::optional<FrameViolation> FrameGuard::inspect(QByteArrayView bytes, qint64 now)
{
    while (!bytes.isEmpty()) {
        if (m_payloadLeft > 0) {
            const auto skipped = qsizetype(std::min<quint64>(m_payloadLeft, quint64(bytes.size())));
            m_payloadLeft -= quint64(skipped);
            bytes = bytes.sliced(skipped);
            continue;
        }
        m_header[m_headerSize++] = static_cast<unsigned char>(bytes.front());
        bytes = bytes.sliced(1);
        if (m_headerSize == 2) {
            const unsigned length = m_header[1] & 0x7fU;
            m_headerNeeded = 2 + kMaskSize + (length == 126 ? 2U : length == 127 ? 8U : 0U);
            if (!(m_header[1] & 0x80U))
                return FrameViolation{1002, "A client must mask its frames"};
        }
        if (m_headerSize == m_headerNeeded) {
            if (auto violation = beginFrame(now))
                return violation;
            m_headerSize = 0;
            m_headerNeeded = 2;
        }
    }
    return {};
}

std::optional<FrameViolation> FrameGuard::beginFrame(qint64 now)
{
    const bool final = m_header[0] & 0x80U;
    const unsigned opcode = m_header[0] & 0x0fU;
    const bool control = opcode >= 8;
    if (m_header[0] & 0x70U)
        return FrameViolation{1002, "Reserved bits are set"};
    if ((opcode > 2 && opcode < 8) || opcode > 10)
        return FrameViolation{1002, "Unknown kind of frame"};

    quint64 length = m_header[1] & 0x7fU;
    if (length >= 126) {
        const std::size_t width = length == 126 ? 2 : 8;
        length = 0;
        for (std::size_t i = 0; i < width; ++i)
            length = (length << 8U) | m_header[2 + i];
        if (length < (width == 2 ? 126U : 65536U) || length > quint64{1} << 62U)
            return FrameViolation{1002, "The length of a frame is not written in the shortest way"};
    }

    m_smallTokens = std::min(kFrameBurst, m_smallTokens + double(now - m_refilled) * kFramesPerSecond / 1000);
    m_refilled = now;
    if (--m_smallTokens < 0)
        return FrameViolation{1008, "Too many frames in a short time"};

    if (control) {
        if (!final || length > 125)
            return FrameViolation{1002, "A control frame is too long or fragmented"};
    } else {
        if ((opcode == 0) != m_inMessage)
            return FrameViolation{1002, "A fragment stands where none may stand"};
        if (opcode != 0) {
            m_messageSize = 0;
            m_fragments = 0;
        }
        m_messageSize += length;
        if (m_messageSize > quint64(m_maxMessage))
            return FrameViolation{1009, "The message is larger than allowed"};
        if (++m_fragments > kMaxFragments)
            return FrameViolation{1008, "The message has too many fragments"};
        m_inMessage = !final;
    }
    m_payloadLeft = length;
    return {};
}

} // namespace aw::server
