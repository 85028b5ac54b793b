// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where other programs call to start a schedule, and the token they show, which is seen once.
#pragma once

#include "ui/widgets/parts.h"

#include <QWidget>

class QLineEdit;

namespace aw::ui
{

class WebhookPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookPanel(const Theme &theme, QWidget *parent = nullptr);

    // id: of a schedule that is stored with a webhook; empty: it has none yet. Another id forgets the token.
    void setSchedule(const QString &id);
    void setServer(const QString &url); // empty: it is off
    void setToken(const QString &token);
    QString address() const; // empty before it is stored

Q_SIGNALS:
    void renewWanted();
    void copied();

private:
    void showState();

    QLabel *m_note;
    QWidget *m_stored;
    QLineEdit *m_address;
    QWidget *m_tokenRow;
    QLineEdit *m_token;
    QLabel *m_tokenNote;
    QLineEdit *m_example;
    QString m_id;
    QString m_server;
};

} // namespace aw::ui
