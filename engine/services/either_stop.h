// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A token that is stopped when one of two is.
#pragma once

#include <QtGlobal>

#include <stop_token>

namespace aw::services
{

class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other)
        : m_one(one, Request{&m_source})
        , m_other(other, Request{&m_source})
    {
    }
    std::stop_token token() const { return m_source.get_token(); }

private:
    struct Request {
        std::stop_source *source;
        void operator()() const { source->request_stop(); }
    };
    std::stop_source m_source;
    std::stop_callback<Request> m_one;
    std::stop_callback<Request> m_other;
    Q_DISABLE_COPY_MOVE(EitherStop)
};

} // namespace aw::services
