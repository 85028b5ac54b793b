// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused before any handler runs, and the small parts of the API without a server.
#include "engine/server/handlers/data_handlers.h"
#include "engine/server/json_input.h"
#include "engine/server/problem.h"
#include "engine/server/route_table.h"
#include "engine/services/access_token.h"
#include "engine/services/password_hash.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw::server;
using namespace aw::services;

class RouteTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMostExactPath()
    {
        RouteTable table;
        for (const QString &path : {u"/jobs/{id}"_s, u"/jobs/next"_s, u"/jobs/{id}/steps/{step}/sample"_s})
            table.add({.method = "GET", .path = path, .summary = {}, .tag = {}, .replies = {{200, {}, {}}}});
        QCOMPARE(table.find("GET", u"/jobs/next"_s).route->path, u"/jobs/next"_s);
        QCOMPARE(table.find("HEAD", u"/jobs/7"_s).path.value(u"id"_s), u"7"_s);
        QCOMPARE(table.find("GET", u"/jobs/7/steps/a b/sample"_s).path.value(u"step"_s), u"a b"_s);
        QVERIFY(!table.find("POST", u"/jobs/7"_s).route);
        QCOMPARE(table.find("POST", u"/jobs/7"_s).allowed.join(','), QByteArray("GET,HEAD,OPTIONS"));
        for (const QString &path : {u"/jobs/"_s, u"/jobs"_s, u"/jobs/7/"_s, u"/JOBS/7"_s, u""_s})
            QVERIFY2(table.find("GET", path).allowed.isEmpty(), qPrintable(path));
    }

    void readsAcceptHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("none") << QByteArray() << true;
        QTest::newRow("the same") << QByteArray("application/json") << true;
        QTest::newRow("all") << QByteArray("text/html, */*;q=0.1") << true;
        QTest::newRow("group") << QByteArray("application/*") << true;
        QTest::newRow("another") << QByteArray("text/html") << false;
        QTest::newRow("refused") << QByteArray("application/json;q=0, */*") << false;
    }
    void readsAcceptHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, accepted);
        QCOMPARE(accepts(header, "application/json"), accepted);
    }

    void refusesDeepAndAmbiguousJson()
    {
        QVERIFY(!readJson(QByteArray(64, '[') + QByteArray(64, ']')).tooDeep);
        QVERIFY(readJson(QByteArray(65, '[') + QByteArray(65, ']')).tooDeep);
        QVERIFY(readJson(QByteArray(100'000, '[')).tooDeep);
        QVERIFY(!readJson("{\"a\": \"[[[\", \"b\": {\"a\": 1}}").problem);
        QVERIFY(readJson("{\"a\": 1, \"a\": 2}").problem);
        QVERIFY(readJson("{\"a\": {\"b\": 1, \"b\": 2}}").problem);
        QVERIFY(readJson("{\"a\": \"\xff\"}").problem);
        for (const char *text : {"", "{", "{'a':1}", "{\"a\":}", "nonsense", "{\"a\":1} x"})
            QVERIFY2(readJson(text).problem, text);
    }

    void namesEveryProblemOfABody()
    {
        RouteTable table;
        const QJsonObject schema = table.schemas().value("WorkflowCreate"_L1).toObject();
        const auto places = [&](const QJsonObject &body) {
            QStringList found;
            for (const InputProblem &problem : checkInput(body, schema, table.schemas(), {u"body"_s}))
                found.append(QString::fromUtf8(QJsonDocument(problem.location).toJson(QJsonDocument::Compact)) +
                             problem.type);
            return found;
        };
        QCOMPARE(places({}), (QStringList{u"[\"body\",\"name\"]missing"_s, u"[\"body\",\"steps\"]missing"_s}));
        QCOMPARE(places({{u"name"_s, u""_s}, {u"steps"_s, QJsonArray{}}}),
                 (QStringList{u"[\"body\",\"name\"]string_too_short"_s, u"[\"body\",\"steps\"]too_short"_s}));
        QCOMPARE(places({{u"name"_s, 5}, {u"steps"_s, QJsonArray{QJsonObject{{u"config"_s, 1}}}}}),
                 (QStringList{u"[\"body\",\"name\"]string_type"_s, u"[\"body\",\"steps\",0,\"type\"]missing"_s,
                              u"[\"body\",\"steps\",0,\"config\"]dict_type"_s}));
    }

    void placesBecomeLocations()
    {
        QCOMPARE(locationOf(u"body"_s, u"steps[2].config.target"_s),
                 (QJsonArray{u"body"_s, u"steps"_s, 2, u"config"_s, u"target"_s}));
        QCOMPARE(locationOf(u"body"_s, {}), (QJsonArray{u"body"_s}));
    }

    void keepsPathsToItself()
    {
        QCOMPARE(withoutPaths(u"There is no file (/home/ada/data/ab/orders.csv, line 3)."_s),
                 u"There is no file (orders.csv, line 3)."_s);
        QCOMPARE(withoutPaths(u"12 km/h or a/b at http://localhost:8000/docs"_s),
                 u"12 km/h or a/b at http://localhost:8000/docs"_s);
        const QJsonObject source{{u"path"_s, u"/tmp/x/y"_s}, {u"note"_s, u"read /tmp/x/y"_s}};
        QCOMPARE(withoutPaths(QJsonValue(source)).toObject(), (QJsonObject{{u"note"_s, u"read y"_s}}));
    }

    void readsRanges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("length");
        const int whole = static_cast<int>(ByteRange::Kind::Whole);
        const int part = static_cast<int>(ByteRange::Kind::Part);
        const int none = static_cast<int>(ByteRange::Kind::Unsatisfiable);
        QTest::newRow("no header") << QByteArray() << whole << 0LL << 100LL;
        QTest::newRow("first ten") << QByteArray("bytes=0-9") << part << 0LL << 10LL;
        QTest::newRow("from ninety") << QByteArray("bytes=90-") << part << 90LL << 10LL;
        QTest::newRow("past the end") << QByteArray("bytes=90-500") << part << 90LL << 10LL;
        QTest::newRow("last five") << QByteArray("bytes=-5") << part << 95LL << 5LL;
        QTest::newRow("last thousand") << QByteArray("bytes=-1000") << part << 0LL << 100LL;
        QTest::newRow("behind") << QByteArray("bytes=100-") << none << 0LL << 0LL;
        QTest::newRow("last none") << QByteArray("bytes=-0") << none << 0LL << 0LL;
        QTest::newRow("backwards") << QByteArray("bytes=9-1") << whole << 0LL << 100LL;
        QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << whole << 0LL << 100LL;
        QTest::newRow("signed") << QByteArray("bytes=+1-5") << whole << 0LL << 100LL;
        QTest::newRow("huge") << QByteArray("bytes=99999999999999999999-") << whole << 0LL << 100LL;
    }
    void readsRanges()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, kind);
        QFETCH(qint64, offset);
        QFETCH(qint64, length);
        const ByteRange range = byteRange(header, 100);
        QCOMPARE(static_cast<int>(range.kind), kind);
        QCOMPARE(range.offset, offset);
        QCOMPARE(range.length, length);
    }

    void quotesFileNames()
    {
        QCOMPARE(contentDisposition(u"a b.csv"_s), QByteArray("attachment; filename=\"a b.csv\""));
        const QByteArray hostile = contentDisposition(u"ä\"\r\nX: y.csv"_s);
        QVERIFY(!hostile.contains('\n'));
        QVERIFY(hostile.contains("filename*=UTF-8''%C3%A4%22%0D%0AX%3A%20y.csv"));
    }

    void believesOnlyItsOwnTokens()
    {
        const QByteArray key(32, 'k');
        const QDateTime now = QDateTime::fromString(u"2026-01-31T09:00:00Z"_s, Qt::ISODate);
        const TokenClaims claims{u"ada"_s, u"s1"_s, now.addSecs(60)};
        const QByteArray token = signToken(claims, now, key);
        QCOMPARE(readToken(token, now, key), std::optional(claims));
        QVERIFY(!readToken(token, now.addSecs(60), key));     // its time is over
        QVERIFY(!readToken(token, now, QByteArray(32, 'x'))); // another key
        QVERIFY(!readToken(token + 'A', now, key));
        QVERIFY(!readToken({}, now, key));
        const auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QByteArrayList parts = token.split('.');
        for (const QByteArray &header :
             {QByteArray("{\"alg\":\"none\",\"typ\":\"JWT\"}"), QByteArray("{\"alg\":\"HS512\"}")}) {
            const QByteArray forged = header.toBase64(encoding) + '.' + parts[1];
            QVERIFY(!readToken(forged + '.', now, key));
            QVERIFY(!readToken(forged + '.' + parts[2], now, key));
            QVERIFY(!readToken(forged + '.' + authenticationCode(forged, key).toBase64(encoding), now, key));
        }
    }

    void hashesPasswords()
    {
        const auto hash = hashPassword(u"correct horse"_s);
        QVERIFY(hash);
        QVERIFY2(hash->startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s), qPrintable(*hash));
        QVERIFY(isPassword(u"correct horse"_s, *hash));
        QVERIFY(!isPassword(u"correct horsf"_s, *hash));
        QVERIFY(!isPassword(u"correct horse"_s, {}));
    }
};

QTEST_GUILESS_MAIN(RouteTableTest)
#include "tst_route_table.moc"
