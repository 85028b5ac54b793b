// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C and SIGTERM as a stop token and a signal, so that work ends cleanly.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <stop_token>

namespace aw::cli
{

// One at a time. A second Ctrl+C ends the process at once. Thread: the main thread, with an event loop for the signal;
// the token is set from the event loop too.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    std::stop_token token() const { return m_source.get_token(); }

Q_SIGNALS:
    void requested();

private:
    void readSignal();

    std::stop_source m_source;
    std::unique_ptr<QSocketNotifier> m_notifier;

    Q_DISABLE_COPY_MOVE(Interrupt)
};

} // namespace aw::cli
