// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounts_panel.h"

#include "engine/services/local_person.h"
#include "engine/services/tasks.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QThreadPool>

#include <array>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

using core::Scope;

constexpr int kLeastPassword = 8;
constexpr std::array kScopes{Scope::Read, Scope::Run, Scope::Write, Scope::Admin};

QString scopeWords(Scope scope)
{
    switch (scope) {
    case Scope::Read:
        return AccountsPanel::tr("Look at everything");
    case Scope::Run:
        return AccountsPanel::tr("Run and decide");
    case Scope::Write:
        return AccountsPanel::tr("Change workflows and data");
    case Scope::Admin:
        return AccountsPanel::tr("Administrate accounts");
    }
    return {};
}

QString scopesWords(core::Scopes scopes)
{
    QStringList words;
    for (const Scope scope : kScopes)
        if (scopes.has(scope))
            words.append(scopeWords(scope));
    return words.join(u", "_s);
}

// The rules are those of the API for POST /auth/register.
QString problemOf(const services::NewUser &wanted)
{
    static const QRegularExpression kName(u"^[A-Za-z0-9._-]{3,50}$"_s);
    static const QRegularExpression kEmail(u"^[^@\\s]+@[^@\\s]+$"_s);
    if (!kName.match(wanted.username).hasMatch())
        return AccountsPanel::tr("The name has 3 to 50 letters, digits, dots, dashes or underscores.");
    if (!kEmail.match(wanted.email).hasMatch())
        return AccountsPanel::tr("The e-mail address looks like ada@example.org.");
    if (wanted.password.size() < kLeastPassword)
        return AccountsPanel::tr("The password has at least 8 characters.");
    return {};
}

QVBoxLayout *newColumn(QWidget *of, int spacing)
{
    auto *column = new QVBoxLayout(of);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

AccountsPanel::AccountsPanel(const Theme &theme, services::AccountService &accounts, Toasts &toasts, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_accounts(accounts)
    , m_toasts(toasts)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"card"_s);
    m_layout->setContentsMargins(18, 12, 18, 14);
    m_layout->setSpacing(12);
    m_layout->addWidget(newText(tr("Reading…"), Tone::Muted));
}

void AccountsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!m_isRead)
        load();
}

void AccountsPanel::load()
{
    m_isRead = true;
    auto reading =
        services::onPool(*QThreadPool::globalInstance(), [accounts = &m_accounts] { return accounts->load(); });
    QCoro::connect(services::when(std::move(reading)), this, [this](const core::Status &read) {
        if (!read) {
            m_isRead = false; // tried again when it is shown the next time
            m_toasts.show(read.error());
            return;
        }
        showAccounts();
    });
}

void AccountsPanel::showAccounts()
{
    clearLayout(m_layout);
    const QList<core::User> users = m_accounts.users();
    m_layout->addWidget(newText(users.isEmpty()
                                    ? tr("There is no account yet. Programs on this machine need none as long as "
                                         "“Accounts” above is not “required”; other machines always do. The first "
                                         "account administrates.")
                                    : tr("A program shows a key instead of a password: "
                                         "Authorization: Bearer awk_…"),
                                Tone::Muted));
    for (const core::User &user : users) {
        m_layout->addWidget(newLine());
        m_layout->addWidget(makeUser(user));
    }
    m_layout->addWidget(newLine());
    auto *holder = new QWidget;
    QVBoxLayout *below = newColumn(holder, 12);
    auto *add = newButton(m_theme, tr("New account"), u"plus"_s);
    add->setObjectName(u"newAccount"_s);
    below->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, below] {
        QWidget *form = makeAccountForm();
        openForm(below, form, form->findChild<QLineEdit *>(u"accountName"_s));
    });
    m_layout->addWidget(holder);
}

QWidget *AccountsPanel::makeUser(const core::User &user)
{
    auto *holder = new QWidget;
    QVBoxLayout *column = newColumn(holder, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *name = new ElidedLabel(user.username);
    name->setFont(m_theme.font(1, QFont::Medium));
    words->addWidget(name);
    const QString seen =
        user.lastLogin.isValid() ? tr("last logged in: %1").arg(agoText(user.lastLogin)) : tr("has not logged in yet");
    auto *details = new ElidedLabel(user.email + u" · "_s + seen);
    setTone(details, Tone::Muted);
    words->addWidget(details);
    row->addLayout(words, 1);
    if (user.isSuperuser)
        row->addWidget(newBadge(m_theme, tr("Administrates"), Tone::Info));
    auto *add = newButton(m_theme, tr("New key"), u"plus"_s);
    add->setObjectName(u"newKey:"_s + user.username);
    add->setAccessibleName(tr("New key of %1").arg(user.username));
    row->addWidget(add, 0, Qt::AlignVCenter);
    column->addLayout(row);
    if (m_made && m_made->key.userId == user.id)
        column->addWidget(makeSecret(*m_made));
    for (const core::ApiKey &key : m_accounts.keys(user.id))
        column->addWidget(makeKey(user, key));
    connect(add, &QPushButton::clicked, this, [this, user, column] {
        QWidget *form = makeKeyForm(user);
        openForm(column, form, form->findChild<QLineEdit *>(u"keyName"_s));
    });
    return holder;
}

QWidget *AccountsPanel::makeKey(const core::User &user, const core::ApiKey &key)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(18, 0, 0, 0);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *name = new ElidedLabel(u"%1 · %2…"_s.arg(key.name, key.prefix));
    words->addWidget(name);
    const bool isOver = key.expiresAt.isValid() && key.expiresAt <= QDateTime::currentDateTimeUtc();
    const QString end =
        !key.expiresAt.isValid() ? tr("never expires")
        : isOver
            ? tr("expired")
            : tr("expires on %1").arg(QLocale().toString(key.expiresAt.toLocalTime().date(), QLocale::ShortFormat));
    const QString used = key.lastUsed.isValid() ? tr("last used: %1").arg(agoText(key.lastUsed)) : tr("not used yet");
    auto *details = new ElidedLabel(QStringList{scopesWords(key.scopes), end, used}.join(u" · "_s));
    setTone(details, isOver ? Tone::Warning : Tone::Muted);
    words->addWidget(details);
    row->addLayout(words, 1);
    auto *remove = newToolButton(m_theme, u"trash"_s, tr("Remove the key %1").arg(key.name));
    remove->setObjectName(u"removeKey:"_s + key.name);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, user, id = key.id] {
        const core::Principal owner{user.id, {}, {}, user.scopes};
        QCoro::connect(m_accounts.removeKey(owner, id, services::localPerson(u"desktop"_s)), this,
                       [this](const core::Status &removed) {
                           if (!removed)
                               m_toasts.show(removed.error());
                           m_made.reset();
                           showAccounts();
                       });
    });
    return holder;
}

void AccountsPanel::openForm(QVBoxLayout *below, QWidget *form, QWidget *first)
{
    if (m_form)
        m_form->deleteLater();
    m_form = form;
    below->addWidget(form);
    first->setFocus();
}

QWidget *AccountsPanel::makeAccountForm()
{
    auto *form = new QWidget;
    QFormLayout *fields = newForm(form);
    const auto field = [&](const QString &label, const QString &name, int most) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setMaxLength(most);
        fields->addRow(newFieldLabel(label, edit), edit);
        return edit;
    };
    auto *name = field(tr("Name"), u"accountName"_s, 50);
    auto *email = field(tr("E-mail"), u"accountEmail"_s, 254);
    auto *password = field(tr("Password"), u"accountPassword"_s, 1024);
    password->setEchoMode(QLineEdit::Password);
    auto *problem = newText({}, Tone::Muted);
    auto *make = newButton(m_theme, tr("Make the account"), {}, "primary");
    make->setObjectName(u"makeAccount"_s);
    auto *cancel = newButton(m_theme, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    fields->addRow(buttons);
    const auto wanted = [name, email, password] {
        return services::NewUser{name->text(), email->text(), password->text(), {}};
    };
    const auto check = [wanted, problem, make] {
        problem->setText(problemOf(wanted()));
        make->setEnabled(problem->text().isEmpty());
    };
    for (QLineEdit *edit : {name, email, password}) {
        connect(edit, &QLineEdit::textChanged, form, check);
        connect(edit, &QLineEdit::returnPressed, make, &QPushButton::click);
    }
    connect(make, &QPushButton::clicked, this, [this, wanted, form] { createAccount(wanted(), form); });
    connect(cancel, &QPushButton::clicked, form, &QObject::deleteLater);
    check();
    return form;
}

void AccountsPanel::createAccount(const services::NewUser &wanted, QWidget *form)
{
    form->setEnabled(false); // a second click would ask twice
    QCoro::connect(m_accounts.registerUser(wanted, services::localPerson(u"desktop"_s)), this,
                   [this, form = QPointer(form)](const core::Result<core::User> &made) {
                       if (made) {
                           showAccounts();
                           return;
                       }
                       m_toasts.show(made.error());
                       if (form)
                           form->setEnabled(true);
                   });
}

QWidget *AccountsPanel::makeKeyForm(const core::User &user)
{
    auto *form = new QWidget;
    QFormLayout *fields = newForm(form);
    auto *name = new QLineEdit;
    name->setObjectName(u"keyName"_s);
    name->setMaxLength(100);
    name->setPlaceholderText(tr("The program it is for"));
    fields->addRow(newFieldLabel(tr("Name"), name), name);
    auto *may = new QWidget;
    QVBoxLayout *boxes = newColumn(may, 4);
    QList<std::pair<Scope, QCheckBox *>> scopes;
    for (const Scope scope : kScopes) {
        if (!user.scopes.has(scope))
            continue;
        auto *box = new QCheckBox(scopeWords(scope));
        box->setObjectName(u"scope:"_s + core::scopeName(scope));
        box->setChecked(scope == Scope::Read);
        boxes->addWidget(box);
        scopes.append({scope, box});
    }
    fields->addRow(newFieldLabel(tr("It may"), may), may);
    auto *end = new QComboBox;
    end->setObjectName(u"keyExpiry"_s);
    end->addItem(tr("30 days"), 30);
    end->addItem(tr("90 days"), 90);
    end->addItem(tr("One year"), 365);
    end->addItem(tr("Without end"), 0);
    end->setCurrentIndex(1);
    fields->addRow(newFieldLabel(tr("It holds for"), end), end);
    auto *make = newButton(m_theme, tr("Make the key"), {}, "primary");
    make->setObjectName(u"makeKey"_s);
    auto *cancel = newButton(m_theme, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    fields->addRow(buttons);
    const auto chosen = [scopes] {
        core::Scopes all;
        for (const auto &[scope, box] : scopes)
            if (box->isChecked())
                all = all.with(scope);
        return all;
    };
    const auto check = [=] { make->setEnabled(!name->text().trimmed().isEmpty() && !chosen().isEmpty()); };
    connect(name, &QLineEdit::textChanged, form, check);
    connect(name, &QLineEdit::returnPressed, make, &QPushButton::click);
    for (const auto &[scope, box] : scopes)
        connect(box, &QCheckBox::toggled, form, check);
    connect(make, &QPushButton::clicked, this, [=, this] {
        const int days = end->currentData().toInt();
        createKey(user, name->text().trimmed(), chosen(),
                  days > 0 ? QDateTime::currentDateTimeUtc().addDays(days) : QDateTime(), form);
    });
    connect(cancel, &QPushButton::clicked, form, &QObject::deleteLater);
    check();
    return form;
}

void AccountsPanel::createKey(const core::User &user, const QString &name, core::Scopes scopes,
                              const QDateTime &expiresAt, QWidget *form)
{
    form->setEnabled(false);
    const core::Principal owner{user.id, {}, {}, user.scopes};
    QCoro::connect(m_accounts.createKey(owner, name, scopes, expiresAt, services::localPerson(u"desktop"_s)), this,
                   [this, form = QPointer(form)](const core::Result<services::NewKey> &made) {
                       if (made) {
                           m_made = *made;
                           showAccounts();
                           return;
                       }
                       m_toasts.show(made.error());
                       if (form)
                           form->setEnabled(true);
                   });
}

QWidget *AccountsPanel::makeSecret(const services::NewKey &made)
{
    auto *holder = new QWidget;
    QVBoxLayout *column = newColumn(holder, 4);
    column->addWidget(
        newText(tr("The key %1. It is shown only now: keep it where it is safe.").arg(made.key.name), Tone::Success));
    auto *field = new QLineEdit(QString::fromLatin1(made.secret));
    field->setAccessibleName(tr("The new key"));
    column->addWidget(CopyRow::make(m_theme, field, u"keySecret"_s, [this] {
        m_toasts.show({Tone::Info, tr("Copied."), {}, {}, {}, 4});
    }));
    field->setCursorPosition(0);
    return holder;
}

} // namespace aw::ui
