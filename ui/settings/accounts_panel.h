// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may use the server: accounts, and the keys their programs show.
#pragma once

#include "engine/services/account_service.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/toasts.h"

#include <QPointer>

class QVBoxLayout;

namespace aw::ui
{

// Reads the accounts when it is first shown. Whoever sits at this machine may do all of it.
class AccountsPanel : public QFrame
{
    Q_OBJECT

public:
    AccountsPanel(const Theme &theme, services::AccountService &accounts, Toasts &toasts, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showAccounts();
    QWidget *makeUser(const core::User &user);
    QWidget *makeKey(const core::User &user, const core::ApiKey &key);
    // Below what stands in the layout, instead of any other form; its first field gets the focus.
    void openForm(QVBoxLayout *below, QWidget *form, QWidget *first);
    QWidget *makeAccountForm();
    QWidget *makeKeyForm(const core::User &user);
    void createAccount(const services::NewUser &wanted, QWidget *form);
    void createKey(const core::User &user, const QString &name, core::Scopes scopes, const QDateTime &expiresAt,
                   QWidget *form);
    QWidget *makeSecret(const services::NewKey &made);

    const Theme &m_theme;
    services::AccountService &m_accounts;
    Toasts &m_toasts;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_form;
    std::optional<services::NewKey> m_made; // whose secret is still to be seen
    bool m_isRead = false;
};

} // namespace aw::ui
