// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts over real sockets: who may come in, for how long, and what he may do.
#include "tests/api/api_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::tests;

namespace
{

QJsonObject person(const QString &name)
{
    return {{u"username"_s, name}, {u"email"_s, name + u"@example.org"_s}, {u"password"_s, u"correct horse"_s}};
}

QJsonObject credentials(const QString &name, const QString &password = u"correct horse"_s)
{
    return {{u"username"_s, name}, {u"password"_s, password}};
}

} // namespace

class ApiAccountsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_api;

    QJsonObject login(const QString &name)
    {
        const ApiAnswer answer = m_api->post(u"/api/v1/auth/login"_s, credentials(name));
        if (answer.status != 200)
            qWarning() << answer.status << answer.body;
        m_api->token = answer.object().value("access_token"_L1).toString().toLatin1();
        return answer.object();
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(QMap<QString, QString>{{u"server.accounts"_s, u"required"_s}}); }
    void cleanup() { m_api.reset(); }

    void everyRouteAsksWhoItIs()
    {
        for (const QString &path : {u"/api/v1/workflows"_s, u"/api/v1/data"_s, u"/api/v1/jobs"_s, u"/metrics"_s,
                                    u"/api/v1/auth/me"_s, u"/api/v1/auth/keys"_s}) {
            const ApiAnswer answer = m_api->get(path);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.headers.value("www-authenticate"), QByteArray("Bearer"));
        }
        for (const QString &path : {u"/"_s, u"/docs"_s, u"/openapi.json"_s, u"/api/v1/health"_s})
            QCOMPARE(m_api->get(path).status, 200);
        m_api->token = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJhIn0.";
        QCOMPARE(m_api->get(u"/api/v1/jobs"_s).status, 401);
    }

    void registersAndLogsIn()
    {
        const ApiAnswer made = m_api->post(u"/api/v1/auth/register"_s, person(u"ada"_s));
        QVERIFY2(made.status == 201, made.body.constData());
        QVERIFY(made.object().value("is_superuser"_L1).toBool());
        QVERIFY(!made.body.contains("argon2") && !made.body.contains("correct horse"));
        QCOMPARE(m_api->post(u"/api/v1/auth/register"_s, person(u"ADA"_s)).status, 409);
        const ApiAnswer second = m_api->post(u"/api/v1/auth/register"_s, person(u"bob"_s));
        QVERIFY(!second.object().value("is_superuser"_L1).toBool());
        QJsonObject weak = person(u"eve"_s);
        weak.insert(u"password"_s, u"short"_s);
        QCOMPARE(m_api->post(u"/api/v1/auth/register"_s, weak).status, 422);

        const QJsonObject tokens = login(u"ada"_s);
        QCOMPARE(tokens.value("token_type"_L1).toString(), u"bearer"_s);
        QCOMPARE(tokens.value("expires_in"_L1).toInt(), 900);
        const ApiAnswer me = m_api->get(u"/api/v1/auth/me"_s);
        QCOMPARE(me.status, 200);
        QCOMPARE(me.object().value("username"_L1).toString(), u"ada"_s);
        QVERIFY(!me.object().value("last_login"_L1).isNull());
        QCOMPARE(m_api->get(u"/api/v1/jobs"_s).status, 200);
        QCOMPARE(m_api->get(u"/api/v1/auth/audit"_s).status, 200);
        login(u"bob"_s);
        QCOMPARE(m_api->get(u"/api/v1/auth/audit"_s).status, 403);
    }

    void wrongPasswordsAreSlowedDown()
    {
        QCOMPARE(m_api->post(u"/api/v1/auth/register"_s, person(u"ada"_s)).status, 201);
        QList<int> statuses;
        for (int i = 0; i < 20; ++i)
            statuses.append(m_api->post(u"/api/v1/auth/login"_s, credentials(u"ada"_s, u"wrong one"_s)).status);
        QCOMPARE(statuses.first(), 401);
        QCOMPARE(statuses.count(401), 5);
        QCOMPARE(statuses.count(429), 15);
        const ApiAnswer refused = m_api->post(u"/api/v1/auth/login"_s, credentials(u"ada"_s));
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.value("retry-after").toInt() > 0);
    }

    void refreshTokensAreGoodOnce()
    {
        QCOMPARE(m_api->post(u"/api/v1/auth/register"_s, person(u"ada"_s)).status, 201);
        const QJsonObject first{{u"refresh_token"_s, login(u"ada"_s).value("refresh_token"_L1)}};
        const ApiAnswer turned = m_api->post(u"/api/v1/auth/refresh"_s, first);
        QCOMPARE(turned.status, 200);
        m_api->token = turned.object().value("access_token"_L1).toString().toLatin1();
        QCOMPARE(m_api->get(u"/api/v1/auth/me"_s).status, 200);
        // A second use: somebody has stolen it, so nobody of that session stays.
        QCOMPARE(m_api->post(u"/api/v1/auth/refresh"_s, first).status, 401);
        QCOMPARE(m_api->get(u"/api/v1/auth/me"_s).status, 401);
        const QJsonObject next{{u"refresh_token"_s, turned.object().value("refresh_token"_L1)}};
        QCOMPARE(m_api->post(u"/api/v1/auth/refresh"_s, next).status, 401);
        QCOMPARE(m_api->post(u"/api/v1/auth/refresh"_s, {{u"refresh_token"_s, u"awr_x"_s}}).status, 401);
    }

    void logoutAndPasswordChangeEndSessions()
    {
        QCOMPARE(m_api->post(u"/api/v1/auth/register"_s, person(u"ada"_s)).status, 201);
        const QJsonObject tokens = login(u"ada"_s);
        QCOMPARE(m_api->ask("POST", u"/api/v1/auth/logout"_s).status, 204);
        QCOMPARE(m_api->get(u"/api/v1/auth/me"_s).status, 401);
        QCOMPARE(
            m_api->post(u"/api/v1/auth/refresh"_s, {{u"refresh_token"_s, tokens.value("refresh_token"_L1)}}).status,
            401);
        login(u"ada"_s);
        const QByteArray other = m_api->token;
        login(u"ada"_s);
        QCOMPARE(m_api
                     ->post(u"/api/v1/auth/password"_s,
                            {{u"old_password"_s, u"wrong one"_s}, {u"new_password"_s, u"staple battery"_s}})
                     .status,
                 403);
        QCOMPARE(m_api
                     ->post(u"/api/v1/auth/password"_s,
                            {{u"old_password"_s, u"correct horse"_s}, {u"new_password"_s, u"staple battery"_s}})
                     .status,
                 204);
        QCOMPARE(m_api->get(u"/api/v1/auth/me"_s).status, 401);
        m_api->token = other;
        QCOMPARE(m_api->get(u"/api/v1/auth/me"_s).status, 401);
    }

    void keysAreScopedAndShownOnce()
    {
        QCOMPARE(m_api->post(u"/api/v1/auth/register"_s, person(u"ada"_s)).status, 201);
        login(u"ada"_s);
        const QByteArray session = m_api->token;
        const ApiAnswer made =
            m_api->post(u"/api/v1/auth/keys"_s,
                        {{u"name"_s, u"reader"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}, {u"expires_in_days"_s, 1}});
        QVERIFY2(made.status == 201, made.body.constData());
        const QByteArray key = made.object().value("key"_L1).toString().toLatin1();
        QVERIFY(key.startsWith("awk_"));
        QVERIFY(!m_api->get(u"/api/v1/auth/keys"_s).body.contains(key));
        m_api->token = key;
        QCOMPARE(m_api->get(u"/api/v1/jobs"_s).status, 200);
        QCOMPARE(m_api->post(u"/api/v1/jobs"_s, {}).status, 403);
        QCOMPARE(m_api->ask("DELETE", u"/api/v1/workflows/x"_s).status, 403);
        QCOMPARE(
            m_api->post(u"/api/v1/auth/keys"_s, {{u"name"_s, u"more"_s}, {u"scopes"_s, QJsonArray{u"write"_s}}}).status,
            403);
        m_api->token = session;
        QCOMPARE(m_api->ask("DELETE", u"/api/v1/auth/keys/"_s + made.id()).status, 204);
        QCOMPARE(m_api->ask("DELETE", u"/api/v1/auth/keys/"_s + made.id()).status, 404);
        m_api->token = key;
        QCOMPARE(m_api->get(u"/api/v1/jobs"_s).status, 401);
    }

    // What must not be reachable without TLS and accounts does not start.
    void refusesToServeOthersUnguarded()
    {
        server::Server server(m_api->engine->apiParts());
        server::ServerSettings settings;
        settings.gate.address = QHostAddress(QHostAddress::AnyIPv4);
        settings.gate.port = 0;
        settings.gate.spoolFolder = m_api->folder() + u"/spool2"_s;
        const auto open = server.start(settings);
        QVERIFY(!open);
        QCOMPARE(open.error().code, core::ErrorCode::InvalidArgument);
        settings.api.accountsRequired = true;
        settings.api.registration = server::Registration::Admins;
        const auto nobody = server.start(settings);
        QVERIFY(!nobody);
        QVERIFY(!server.isRunning());
    }
};

QTEST_GUILESS_MAIN(ApiAccountsTest)
#include "tst_api_accounts.moc"
