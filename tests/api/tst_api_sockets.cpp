// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// /ws/jobs/{id} and /ws/events: the present state first, then every change in order, the end once and last.
#include "tests/api/api_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::tests;

namespace
{

struct Listener {
    explicit Listener(const ApiFixture &api, const QString &path, const QByteArray &token = {})
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) {
            messages.append(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { closed = true; });
        QNetworkRequest request(QUrl(QString(api.server->url()).replace(u"http"_s, u"ws"_s) + path));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        socket.open(request);
    }
    QStringList statuses() const
    {
        QStringList found;
        for (const QJsonObject &message : messages)
            found.append(message.value("type"_L1).toString() + u':' + message.value("status"_L1).toString());
        return found;
    }
    QWebSocket socket;
    QList<QJsonObject> messages;
    bool closed = false;
};

} // namespace

class ApiSocketsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_api;

    QString job()
    {
        const QString input = m_api->upload("a,b\n1,2\n3,4\n").id();
        const QJsonObject parameters{{u"steps"_s, QJsonArray{QJsonObject{{u"type"_s, u"loading"_s}}}}};
        return m_api->post(u"/api/v1/jobs"_s, {{u"input_data_id"_s, input}, {u"parameters"_s, parameters}}).id();
    }

    static void isWhole(const Listener &listener)
    {
        QVERIFY(listener.messages.size() >= 2);
        const QJsonObject &last = listener.messages.last();
        QCOMPARE(last.value("type"_L1).toString(), u"complete"_s);
        QVERIFY(!last.value("result_data_id"_L1).toString().isEmpty());
        qint64 sequence = -1;
        int completes = 0;
        for (const QJsonObject &message : listener.messages) {
            if (message.value("type"_L1).toString() == "complete"_L1) {
                ++completes;
                continue;
            }
            for (const QString &key : {u"job_id"_s, u"status"_s, u"progress"_s, u"error"_s, u"metadata"_s,
                                       u"created_at"_s, u"started_at"_s, u"completed_at"_s, u"seq"_s, u"steps"_s})
                QVERIFY2(message.contains(key), qPrintable(key));
            const qint64 next = message.value("seq"_L1).toInteger();
            QVERIFY(next >= sequence);
            sequence = next;
        }
        QCOMPARE(completes, 1);
        const QJsonObject &end = listener.messages[listener.messages.size() - 2];
        QCOMPARE(end.value("status"_L1).toString(), u"completed"_s);
        QCOMPARE(listener.socket.closeCode(), QWebSocketProtocol::CloseCodeNormal);
    }

private Q_SLOTS:
    void initTestCase() { m_api = std::make_unique<ApiFixture>(); }
    void cleanupTestCase() { m_api.reset(); }

    void followsAJobToItsEnd()
    {
        const QString id = job();
        Listener one(*m_api, u"/ws/jobs/"_s + id);
        QTRY_COMPARE_WITH_TIMEOUT(one.messages.size(), 1, ApiFixture::kPatience);
        QCOMPARE(one.statuses().first(), u"status:queued"_s);
        Listener other(*m_api, u"/ws/jobs/"_s + id);
        QTRY_COMPARE_WITH_TIMEOUT(other.messages.size(), 1, ApiFixture::kPatience);
        QCOMPARE(m_api->ask("POST", u"/api/v1/jobs/%1/execute"_s.arg(id)).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(one.closed && other.closed, ApiFixture::kPatience);
        isWhole(one);
        isWhole(other);
        QVERIFY(one.statuses().contains(u"status:running"_s));
    }

    void tellsOfAJobThatIsOver()
    {
        const QString id = job();
        QCOMPARE(m_api->ask("POST", u"/api/v1/jobs/%1/execute"_s.arg(id)).status, 200);
        m_api->finished(id);
        Listener late(*m_api, u"/ws/jobs/"_s + id);
        QTRY_VERIFY_WITH_TIMEOUT(late.closed, ApiFixture::kPatience);
        QCOMPARE(late.statuses(), (QStringList{u"status:completed"_s, u"complete:completed"_s}));
        Listener whole(*m_api, u"/ws/jobs/%1?since=0"_s.arg(id));
        QTRY_VERIFY_WITH_TIMEOUT(whole.closed, ApiFixture::kPatience);
        isWhole(whole);
        QVERIFY(whole.statuses().size() > 3);
        // Resuming somewhere gives the rest, and nothing twice.
        const qint64 since = whole.messages[1].value("seq"_L1).toInteger();
        Listener rest(*m_api, u"/ws/jobs/%1?since=%2"_s.arg(id).arg(since));
        QTRY_VERIFY_WITH_TIMEOUT(rest.closed, ApiFixture::kPatience);
        QCOMPARE(rest.statuses(), whole.statuses().sliced(2));
    }

    void saysThatAJobIsUnknown()
    {
        Listener listener(*m_api, u"/ws/jobs/nobody"_s);
        QTRY_VERIFY_WITH_TIMEOUT(listener.closed, ApiFixture::kPatience);
        QCOMPARE(listener.messages.size(), 1);
        QCOMPARE(listener.messages.first(),
                 (QJsonObject{
                     {u"type"_s, u"error"_s}, {u"message"_s, u"Job not found"_s}, {u"error"_s, u"Job not found"_s}}));
        QCOMPARE(static_cast<int>(listener.socket.closeCode()), 4404);
    }

    void streamsEveryJob()
    {
        Listener all(*m_api, u"/ws/events"_s);
        QSignalSpy connected(&all.socket, &QWebSocket::connected);
        QTRY_VERIFY_WITH_TIMEOUT(connected.size() == 1 || all.socket.isValid(), ApiFixture::kPatience);
        // Its place in the stream is fixed once the server has answered; what follows must all arrive.
        const QString first = job();
        QTRY_VERIFY_WITH_TIMEOUT(!all.messages.isEmpty(), ApiFixture::kPatience);
        const QString second = job();
        for (const QString &id : {first, second})
            QCOMPARE(m_api->ask("POST", u"/api/v1/jobs/%1/execute"_s.arg(id)).status, 200);
        const auto completes = [&] {
            QStringList ids;
            for (const QJsonObject &message : all.messages)
                if (message.value("type"_L1).toString() == "complete"_L1)
                    ids.append(message.value("job_id"_L1).toString());
            return ids;
        };
        QTRY_COMPARE_WITH_TIMEOUT(completes(), (QStringList{first, second}), ApiFixture::kPatience);
        QVERIFY(!all.closed);
    }

    void refusesOtherAddresses()
    {
        Listener listener(*m_api, u"/ws/nothing"_s);
        QSignalSpy failed(&listener.socket, &QWebSocket::disconnected);
        QTRY_VERIFY_WITH_TIMEOUT(listener.closed || listener.socket.error() != QAbstractSocket::UnknownSocketError,
                                 ApiFixture::kPatience);
        QVERIFY(listener.messages.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ApiSocketsTest)
#include "tst_api_sockets.moc"
