// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/webhook_panel.h"

#include "ui/widgets/copy_row.h"
#include "ui/widgets/forms.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace aw::ui
{

WebhookPanel::WebhookPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_note(newText({}, Tone::Muted))
    , m_stored(new QWidget)
    , m_address(new QLineEdit)
    , m_token(new QLineEdit)
    , m_tokenNote(newText({}, Tone::Muted))
    , m_example(new QLineEdit)
{
    const auto tell = [this] { Q_EMIT copied(); };
    m_tokenRow = CopyRow::make(theme, m_token, u"webhookToken"_s, tell);
    QFormLayout *form = newForm(m_stored);
    const auto row = [form](const QString &label, QLineEdit *field, QWidget *widget) {
        form->addRow(newFieldLabel(label, field), widget);
    };
    auto *renew = newButton(theme, tr("New token"), u"refresh"_s);
    renew->setObjectName(u"renewToken"_s);
    auto *token = new QWidget;
    auto *tokenLayout = new QVBoxLayout(token);
    tokenLayout->setContentsMargins(0, 0, 0, 0);
    tokenLayout->setSpacing(8);
    tokenLayout->addWidget(m_tokenRow);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_tokenNote, 1);
    below->addWidget(renew, 0, Qt::AlignTop);
    tokenLayout->addLayout(below);
    row(tr("Address"), m_address, CopyRow::make(theme, m_address, u"webhookAddress"_s, tell));
    row(tr("Token"), m_token, token);
    row(tr("A call"), m_example, CopyRow::make(theme, m_example, u"webhookCall"_s, tell));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addWidget(m_stored);
    connect(renew, &QPushButton::clicked, this, &WebhookPanel::renewWanted);
    showState();
}

void WebhookPanel::setSchedule(const QString &id)
{
    if (id != m_id)
        m_token->clear();
    m_id = id;
    showState();
}

void WebhookPanel::setServer(const QString &url)
{
    m_server = url;
    showState();
}

void WebhookPanel::setToken(const QString &token)
{
    m_token->setText(token);
    showState();
}

QString WebhookPanel::address() const
{
    return m_stored->isHidden() ? QString() : m_address->text();
}

void WebhookPanel::showState()
{
    const bool isStored = !m_id.isEmpty();
    const bool hasToken = !m_token->text().isEmpty();
    const QString server = m_server.isEmpty() ? u"http://localhost:8000"_s : m_server;
    m_stored->setVisible(isStored);
    m_address->setText(u"%1/api/v1/schedules/%2/webhook"_s.arg(server, m_id));
    m_address->setCursorPosition(0);
    m_example->setText(u"curl -X POST -H 'Authorization: Bearer %1' %2"_s.arg(hasToken ? m_token->text() : u"TOKEN"_s,
                                                                              m_address->text()));
    m_example->setCursorPosition(0);
    m_tokenRow->setVisible(hasToken);
    m_tokenNote->setText(hasToken ? tr("It is shown only now: keep it where it is safe.")
                                  : tr("It was shown once and cannot be shown again. A new one makes the old one "
                                       "worthless."));
    m_note->setText(!isStored            ? tr("Another program starts it by a call over HTTP. The address and the "
                                                         "token for it are made when the schedule is kept.")
                    : m_server.isEmpty() ? tr("Another program starts it by a call over HTTP. The server is off at "
                                              "the moment: it is switched on in the settings, and may then have "
                                              "another address.")
                                         : tr("Another program starts it by a call over HTTP to this address."));
}

} // namespace aw::ui
