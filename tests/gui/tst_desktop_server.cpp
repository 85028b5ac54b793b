// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The server inside the desktop: switched by a click, asked by a real client.
#include "app/studio/desktop_server.h"
#include "engine/services/config_file.h"
#include "tests/gui/desktop.h"

#include <QApplication>
#include <QFile>
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
        m_page =
            std::make_unique<ui::SettingsPage>(m_desktop->theme(), *load(), m_configFile, m_desktop->settings(),
                                               m_desktop->language(), m_server.get(), m_desktop->window().toasts());
        m_page->show();
    }
    void click() const { QTest::mouseClick(m_page->findChild<QPushButton *>(u"server_switch"_s), Qt::LeftButton); }
    QString state() const { return m_page->findChild<QLabel *>(u"server_state"_s)->text(); }
    QString kept() const { return services::loadOptions(m_configFile, false)->text(u"server.desktop"_s); }
    // The status of the answer; 0 when nobody answers.
    static int ask(const QString &url)
    {
        QNetworkAccessManager network;
        QNetworkReply *reply = network.get(QNetworkRequest(QUrl(url)));
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
