// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toasts.h"

#include "ui/widgets/soft_shadow.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kWidth = 400;
constexpr int kMargin = 20;

class ToastCard : public QFrame
{
public:
    ToastCard(const Theme &theme, Toast toast)
        : m_toast(std::move(toast))
    {
        setObjectName(u"toast"_s);
        setFixedWidth(kWidth);
        setAccessibleName(m_toast.text);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(14, 11, 8, 11);
        layout->setSpacing(10);
        QToolButton *icon = newPicture(toneIcon(theme, m_toast.tone), 20);
        auto *text = newText(m_toast.text);
        layout->addWidget(icon, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        if (!m_toast.action.isEmpty()) {
            auto *action = newButton(theme, m_toast.action, {}, "flat");
            action->setObjectName(u"toastAction"_s);
            connect(action, &QPushButton::clicked, this, [this] {
                m_toast.gone = nullptr;
                const std::function<void()> done = std::move(m_toast.done);
                end();
                if (done)
                    done();
            });
            layout->addWidget(action);
        }
        auto *close = newToolButton(theme, u"close"_s, Toasts::tr("Dismiss"));
        close->setIconSize({14, 14});
        connect(close, &QToolButton::clicked, this, &ToastCard::end);
        layout->addWidget(close, 0, Qt::AlignTop);
        new SoftShadow(theme, this, {.reach = 24, .down = 4, .alpha = 70});
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &ToastCard::end);
        if (m_toast.seconds > 0)
            m_timer.start(m_toast.seconds * 1000);
    }

    QString text() const { return m_toast.text; }

    void end()
    {
        if (m_ended)
            return;
        m_ended = true;
        m_timer.stop();
        hide();
        deleteLater();
        if (const std::function<void()> gone = std::exchange(m_toast.gone, nullptr))
            gone();
    }
    bool hasEnded() const { return m_ended; }

protected:
    void enterEvent(QEnterEvent *) override { m_timer.stop(); } // who reads it has time
    void leaveEvent(QEvent *) override
    {
        if (m_toast.seconds > 0 && !m_ended)
            m_timer.start(m_toast.seconds * 1000);
    }

private:
    Toast m_toast;
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace

Toasts::Toasts(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"toasts"_s);
    m_layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_layout->setSpacing(10);
    window->installEventFilter(this);
    hide();
}

Toasts::~Toasts() = default;

void Toasts::show(Toast toast)
{
    auto *card = new ToastCard(m_theme, std::move(toast));
    m_layout->addWidget(card);
    connect(card, &QObject::destroyed, this, &Toasts::place, Qt::QueuedConnection);
    QWidget::show();
    card->show();
    place();
    QAccessibleEvent event(card, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toasts::show(const core::Error &error)
{
    show(Toast{Tone::Danger, errorText(error), {}, {}, {}, 12});
}

void Toasts::finishAll()
{
    QList<ToastCard *> cards;
    for (int i = 0; i < m_layout->count(); ++i)
        if (auto *card = dynamic_cast<ToastCard *>(m_layout->itemAt(i)->widget()))
            cards.append(card);
    for (ToastCard *card : std::as_const(cards)) // what an end has to say begins a new one, which stays
        card->end();
}

QStringList Toasts::texts() const
{
    QStringList result;
    for (int i = 0; i < m_layout->count(); ++i)
        if (const auto *card = dynamic_cast<const ToastCard *>(m_layout->itemAt(i)->widget());
            card && !card->hasEnded())
            result.append(card->text());
    return result;
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toasts::place()
{
    if (m_layout->count() == 0) {
        hide();
        return;
    }
    m_layout->activate();
    const QSize size = m_layout->sizeHint();
    const QRect window = parentWidget()->rect();
    const int wide = kWidth + 2 * kMargin;
    const int high = std::max(size.height(), m_layout->hasHeightForWidth() ? m_layout->heightForWidth(wide) : 0);
    setGeometry(window.right() - wide, window.bottom() - high - 24, wide, high);
    raise();
}

} // namespace aw::ui
