// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The server inside the desktop: switched by a click, asked by a real client.
#include "app/studio/desktop_server.h"
#include "engine/services/config_file.h"
#include "tests/gui/desktop.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;

class DesktopServerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Desktop> m_desktop;
    QString m_configFile;
    std::unique_ptr<app::DesktopServer> m_server;
    std::unique_ptr<ui::SettingsPage> m_page;
    QMap<QString, QString> m_given; // as on the command line

    void open()
    {
        const auto load = [this] { return services::loadOptions(m_configFile, false, m_given); };
        m_server = std::make_unique<app::DesktopServer>(m_desktop->engine(), load);
        m_page = std::make_unique<ui::SettingsPage>(m_desktop->theme(), *load(), m_configFile, m_desktop->settings(),
                                                    m_desktop->language(), m_desktop->shortcuts(), m_server.get(),
                                                    m_desktop->window().toasts());
        m_page->show();
    }
    void click() const { QTest::mouseClick(m_page->findChild<QPushButton *>(u"server_switch"_s), Qt::LeftButton); }
    QString state() const { return m_page->findChild<QLabel *>(u"server_state"_s)->text(); }
    QString kept() const { return services::loadOptions(m_configFile, false)->text(u"server.desktop"_s); }
    // The status of the answer; 0 when nobody answers.
    static int ask(const QString &url, const QString &key = {})
    {
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(url)};
        if (!key.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + key.toLatin1());
        QNetworkReply *reply = network.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!finished.wait(10'000))
            return -1;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<tests::Desktop>(*qApp);
        m_configFile = m_desktop->path(u"aw.conf"_s);
        m_given = {{u"server.port"_s, u"0"_s}};
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_server.reset();
        m_desktop.reset();
    }

    void aClickSwitchesItOnAndOff()
    {
        QCOMPARE(state(), u"The server is off"_s);
        click();
        QVERIFY(m_server->isOn());
        QCOMPARE(state(), u"The server is on"_s);
        QCOMPARE(kept(), u"true"_s);
        const QString url = m_server->url();
        QCOMPARE(ask(url + u"/api/v1/health"_s), 200);
        QSignalSpy changed(m_server.get(), &ui::ServerSwitch::changed);
        click();
        QVERIFY(!changed.isEmpty() || changed.wait(10'000));
        QVERIFY(!m_server->isOn());
        QCOMPARE(state(), u"The server is off"_s);
        QCOMPARE(kept(), u"false"_s);
        QCOMPARE(ask(url + u"/api/v1/health"_s), 0);
        click(); // and once more
        QCOMPARE(ask(m_server->url() + u"/api/v1/health"_s), 200);
    }

    void aTakenPortIsSaidAndKeepsItOff()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        m_given.insert(u"server.port"_s, QString::number(other.serverPort()));
        const core::Status started = m_server->setOn(true);
        QVERIFY(!started);
        QVERIFY2(started.error().text().contains(QString::number(other.serverPort())),
                 qPrintable(started.error().text()));
        click();
        QVERIFY(!m_server->isOn());
        QCOMPARE(state(), u"The server is off"_s);
        QCOMPARE(kept(), u"false"_s);
        m_given.insert(u"server.port"_s, u"0"_s); // the next try reads the settings anew
        click();
        QVERIFY(m_server->isOn());
    }

    void otherMachinesNeedTlsAndAccounts()
    {
        m_given.insert(u"server.bind"_s, u"0.0.0.0"_s);
        const core::Status started = m_server->setOn(true);
        QVERIFY(!started);
        QVERIFY(!m_server->isOn());
    }

    void accountsAndKeysAreMadeByHand()
    {
        const auto appears = [this](const QString &name) {
            return QTest::qWaitFor([&] { return m_page->findChild<QWidget *>(name) != nullptr; }, 10'000);
        };
        const auto press = [this](const QString &name) {
            auto *button = m_page->findChild<QAbstractButton *>(name);
            QVERIFY2(button && button->isEnabled(), qPrintable(name));
            QTest::mouseClick(button, Qt::LeftButton);
        };
        const auto write = [this](const QString &name, const QString &text) {
            auto *field = m_page->findChild<QLineEdit *>(name);
            QVERIFY2(field, qPrintable(name));
            QTest::keyClicks(field, text);
        };
        QVERIFY(appears(u"newAccount"_s)); // once the accounts are read
        press(u"newAccount"_s);
        write(u"accountName"_s, u"ada"_s);
        write(u"accountEmail"_s, u"ada@example.org"_s);
        write(u"accountPassword"_s, u"short"_s);
        QVERIFY(!m_page->findChild<QWidget *>(u"makeAccount"_s)->isEnabled());
        write(u"accountPassword"_s, u" but long enough"_s);
        press(u"makeAccount"_s);
        QVERIFY(appears(u"newKey:ada"_s));
        press(u"newKey:ada"_s);
        write(u"keyName"_s, u"nightly"_s);
        press(u"makeKey"_s);
        QVERIFY(appears(u"keySecret"_s));
        const QString key = m_page->findChild<QLineEdit *>(u"keySecret"_s)->text();
        m_given.insert(u"server.accounts"_s, u"required"_s);
        QVERIFY(m_server->setOn(true));
        const QString jobs = m_server->url() + u"/api/v1/jobs"_s;
        QCOMPARE(ask(jobs), 401);
        QCOMPARE(ask(jobs, key), 200);
        QCOMPARE(ask(m_server->url() + u"/api/v1/auth/audit"_s, key), 403); // it may only look
        press(u"removeKey:nightly"_s);
        QVERIFY(QTest::qWaitFor([&] { return !m_page->findChild<QWidget *>(u"removeKey:nightly"_s); }, 10'000));
        QCOMPARE(ask(jobs, key), 401);
    }

    void theWindowGoesWhileItServes()
    {
        QVERIFY(m_server->setOn(true));
        const QString url = m_server->url();
        m_page.reset();
        m_server.reset();
        QCOMPARE(ask(url + u"/api/v1/health"_s), 0);
    }
};

QTEST_MAIN(DesktopServerTest)
#include "tst_desktop_server.moc"
