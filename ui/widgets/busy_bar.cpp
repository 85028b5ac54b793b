// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_bar.h"

#include "ui/widgets/parts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{
constexpr int kDelayMs = 250;
}

BusyBar::BusyBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new ElidedLabel)
    , m_bar(new QProgressBar)
    , m_stop(newButton(theme, tr("Stop"), u"stop"_s))
{
    setObjectName(u"toolbar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(14);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(120);
    m_stop->setObjectName(u"stopButton"_s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar, 2);
    layout->addWidget(m_stop);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_source.request_stop();
    });
    hide();
}

std::stop_token BusyBar::start(const QString &what)
{
    m_source = std::stop_source();
    ++m_run;
    m_busy = true;
    static_cast<ElidedLabel *>(m_text)->setFullText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_delay.start();
    return m_source.get_token();
}

void BusyBar::finish()
{
    m_busy = false;
    m_delay.stop();
    hide();
}

std::function<void(double)> BusyBar::progress()
{
    return [bar = QPointer<BusyBar>(this), run = m_run](double fraction) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [bar, run, fraction] {
                if (bar)
                    bar->setFraction(run, fraction);
            },
            Qt::QueuedConnection);
    };
}

void BusyBar::setFraction(int run, double fraction)
{
    if (!m_busy || run != m_run)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(std::max(m_bar->value(), static_cast<int>(fraction * 1000)));
}

} // namespace aw::ui
