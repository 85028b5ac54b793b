// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/http_parser.h"
#include "engine/server/gate/request_target.h"

#include <QTest>

using namespace aw::server;

namespace
{

struct Outcome {
    QList<QByteArray> requests; // "METHOD target [body]"
    int status = 0;             // of the refusal
    bool atStart = false;
    RequestHead head; // of the last request
};

// Parses bytes given in pieces of a size.
Outcome parse(const QByteArray &bytes, qsizetype piece, ParserLimits limits = {})
{
    Outcome outcome;
    HttpParser parser(limits);
    QByteArray body;
    for (qsizetype at = 0; at < bytes.size() && outcome.status == 0; at += piece) {
        QByteArrayView left = QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at));
        for (;;) {
            const HttpParser::Step step = parser.advance(left);
            left = left.sliced(step.consumed);
            if (step.event == HttpParser::Event::NeedMore)
                break;
            if (step.event == HttpParser::Event::Head) {
                outcome.head = parser.head();
                body.clear();
            } else if (step.event == HttpParser::Event::Body) {
                body += step.body.toByteArray();
            } else if (step.event == HttpParser::Event::Complete) {
                outcome.requests.append(outcome.head.method + ' ' + outcome.head.target + " [" + body + ']');
            } else {
                outcome.status = parser.refusal().status;
                break;
            }
        }
    }
    outcome.atStart = parser.atStart();
    return outcome;
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void holdsItsLimits_data();
    void holdsItsLimits();
    void knowsWhetherToGoOn();
    void readsTargets_data();
    void readsTargets();
};

void TestHttpParser::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("requests");
    using List = QList<QByteArray>;
    QTest::newRow("plain") << QByteArray("GET /a HTTP/1.1\r\nHost: h\r\n\r\n") << List{"GET /a []"};
    QTest::newRow("http 1.0") << QByteArray("GET /a HTTP/1.0\r\nHost: h\r\n\r\n") << List{"GET /a []"};
    QTest::newRow("no blank after colon, blanks behind")
        << QByteArray("GET / HTTP/1.1\r\nHost:h \t \r\n\r\n") << List{"GET / []"};
    QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello")
                          << List{"POST / [hello]"};
    QTest::newRow("pipelined") << QByteArray("POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi"
                                             "GET /2 HTTP/1.1\r\nHost: h\r\n\r\nHEAD /3 HTTP/1.1\r\nHost: h\r\n\r\n")
                               << List{"POST /1 [hi]", "GET /2 []", "HEAD /3 []"};
    QTest::newRow("line end before") << QByteArray("\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n") << List{"GET / []"};
    QTest::newRow("length zero") << QByteArray("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n")
                                 << List{"PUT / []"};
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"
                                           "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n")
                             << List{"POST / [abc0123456789]"};
    QTest::newRow("trailers") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                            "1\r\na\r\n000\r\nX-Sum: 1\r\n\r\nGET /n HTTP/1.1\r\nHost: h\r\n\r\n")
                              << List{"POST / [a]", "GET /n []"};
    QTest::newRow("body that looks like a request")
        << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 18\r\n\r\nGET /x HTTP/1.1\r\n\r")
        << List{"POST / [GET /x HTTP/1.1\r\n\r]"};
    QTest::newRow("utf-8 value") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX-Name: \xc3\xa4\r\n\r\n")
                                 << List{"GET / []"};
}

void TestHttpParser::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, requests);
    for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()}) {
        const Outcome outcome = parse(bytes, piece);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.requests, requests);
        QVERIFY(outcome.atStart);
    }
}

void TestHttpParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const auto head = [](const QByteArray &lines) { return "POST / HTTP/1.1\r\nHost: h\r\n" + lines + "\r\n"; };
    const auto chunk = [&head](const QByteArray &body) { return head("Transfer-Encoding: chunked\r\n") + body; };
    row("CL and TE", head("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"));
    row("TE and CL", head("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"));
    row("CL twice, same", head("Content-Length: 5\r\nContent-Length: 5\r\n"));
    row("CL twice, other", head("Content-Length: 5\r\nContent-Length: 6\r\n"));
    row("CL list", head("Content-Length: 5, 5\r\n"));
    row("CL plus", head("Content-Length: +5\r\n"));
    row("CL minus", head("Content-Length: -5\r\n"));
    row("CL hex", head("Content-Length: 0x5\r\n"));
    row("CL empty", head("Content-Length: \r\n"));
    row("CL with blank", head("Content-Length: 5 5\r\n"));
    row("TE identity", head("Transfer-Encoding: identity\r\n"));
    row("TE list", head("Transfer-Encoding: gzip, chunked\r\n"));
    row("TE twice", head("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"));
    row("TE vertical tab", head("Transfer-Encoding: \x0b"
                                "chunked\r\n"));
    row("TE quoted", head("Transfer-Encoding: \"chunked\"\r\n"));
    row("TE with 1.0", "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("space before colon", head("Content-Length : 5\r\n"));
    row("tab before colon", head("Content-Length\t: 5\r\n"));
    row("no colon", head("Content-Length 5\r\n"));
    row("no name", head(": 5\r\n"));
    row("fold", head("X: a\r\n b\r\n"));
    row("fold with tab", head("X: a\r\n\tb\r\n"));
    row("fold at once", "GET / HTTP/1.1\r\n Host: h\r\n\r\n");
    row("bare LF", "GET / HTTP/1.1\nHost: h\n\n");
    row("bare LF in fields", "GET / HTTP/1.1\r\nHost: h\nX: y\r\n\r\n");
    row("bare CR", head("X: a\rContent-Length: 5\r\n"));
    row("CR CR LF", head("X: a\r\r\n"));
    row("NUL in value", head(QByteArray("X: a\0b\r\n", 8)));
    row("NUL in name", head(QByteArray("X\0: a\r\n", 7)));
    row("control in value", head("X: a\x01\r\n"));
    row("DEL in value", head("X: a\x7f\r\n"));
    row("bad UTF-8 in value", head("X: a\xff\r\n"));
    row("colon in name is no trick", head("Te st: x\r\n"));
    row("no Host", "GET / HTTP/1.1\r\n\r\n");
    row("no Host, 1.0", "GET / HTTP/1.0\r\n\r\n");
    row("two Hosts", "GET / HTTP/1.1\r\nHost: h\r\nhost: h\r\n\r\n");
    row("two Origins", head("Origin: http://a\r\nOrigin: http://b\r\n"));
    row("two Authorizations", head("Authorization: a\r\nAuthorization: b\r\n"));
    row("two blanks", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n");
    row("tab", "GET\t/ HTTP/1.1\r\nHost: h\r\n\r\n");
    row("blank behind", "GET / HTTP/1.1 \r\nHost: h\r\n\r\n");
    row("blank before", " GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    row("no version", "GET /\r\nHost: h\r\n\r\n");
    row("empty lines before", "\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    row("version word", "GET / http/1.1\r\nHost: h\r\n\r\n");
    row("version long", "GET / HTTP/1.10\r\nHost: h\r\n\r\n");
    row("non-ASCII target", "GET /\xc3\xa4 HTTP/1.1\r\nHost: h\r\n\r\n");
    row("TLS to a plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12));
    row("1.2", "GET / HTTP/1.2\r\nHost: h\r\n\r\n", 505);
    row("2.0", "GET / HTTP/2.0\r\nHost: h\r\n\r\n", 505);
    row("0.9", "GET / HTTP/0.9\r\nHost: h\r\n\r\n", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("CONNECT", "CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("TRACE", "TRACE / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("lower case", "get / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("expectation", head("Expect: tea\r\n"), 417);
    row("chunk 0x", chunk("0x5\r\nhello\r\n"));
    row("chunk plus", chunk("+5\r\nhello\r\n"));
    row("chunk minus", chunk("-5\r\nhello\r\n"));
    row("chunk empty", chunk("\r\nhello\r\n"));
    row("chunk blank behind", chunk("5 \r\nhello\r\n"));
    row("chunk blank before", chunk(" 5\r\nhello\r\n"));
    row("chunk overlong", chunk("0000000000000005\r\nhello\r\n"));
    row("chunk overflow", chunk("fffffffffffffffff\r\n"));
    row("chunk word", chunk("five\r\nhello\r\n"));
    row("chunk LF", chunk("5\nhello\r\n"));
    row("chunk data longer", chunk("5\r\nhello!\r\n0\r\n\r\n"));
    row("chunk data shorter", chunk("5\r\nhell\r\n0\r\n\r\n"));
    row("chunk end LF", chunk("5\r\nhello\n0\r\n\r\n"));
    row("chunk extension control", chunk("5;a=\x01\r\nhello\r\n"));
    row("chunk extension endless", chunk("5;" + QByteArray(5000, 'a')));
    row("trailer Host", chunk("0\r\nHost: x\r\n\r\n"));
    row("trailer CL", chunk("0\r\nContent-Length: 1\r\n\r\n"));
    row("trailer fold", chunk("0\r\nX: a\r\n b\r\n\r\n"));
    row("trailer space before colon", chunk("0\r\nX : a\r\n\r\n"));
}

void TestHttpParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    // Whatever was refused must not be taken up again with a request of its own behind it.
    const QByteArray smuggled = bytes + "GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n";
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), smuggled.size()}) {
        const Outcome outcome = parse(smuggled, piece);
        QCOMPARE(outcome.status, status);
        QVERIFY(outcome.requests.isEmpty());
    }
}

void TestHttpParser::holdsItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: goes through
    const auto get = [](qsizetype line) {
        return "GET /" + QByteArray(line - 14, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n";
    };
    QTest::newRow("longest request line") << get(100) << 0;
    QTest::newRow("request line") << get(101) << 414;
    QTest::newRow("endless request line") << QByteArray(5000, 'G') << 414;
    const auto fields = [](int count) {
        QByteArray bytes = "GET / HTTP/1.1\r\nHost: h\r\n";
        for (int i = 1; i < count; ++i)
            bytes += "X: y\r\n";
        return bytes + "\r\n";
    };
    QTest::newRow("most fields") << fields(8) << 0;
    QTest::newRow("fields") << fields(9) << 431;
    QTest::newRow("header bytes") << "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(300, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("endless field") << "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(9000, 'a') << 431;
    QTest::newRow("trailer fields") << "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" +
                                           QByteArray("A: b\r\n").repeated(9) + "\r\n"
                                    << 431;
    QTest::newRow("many small extensions") << "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                                  QByteArray("1;aaaaaaaa\r\nx\r\n").repeated(40)
                                           << 400;
}

void TestHttpParser::holdsItsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    ParserLimits limits;
    limits.requestLine = 100;
    limits.headerBytes = 256;
    limits.headerFields = 8;
    limits.chunkExtensions = 256;
    for (const qsizetype piece : {qsizetype(1), bytes.size()}) {
        const Outcome outcome = parse(bytes, piece, limits);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.requests.size(), status == 0 ? 1 : 0);
    }
}

void TestHttpParser::knowsWhetherToGoOn()
{
    const auto head = [](const QByteArray &version, const QByteArray &lines) {
        return parse("GET / HTTP/" + version + "\r\nHost: h\r\n" + lines + "\r\n", 1000).head;
    };
    QVERIFY(head("1.1", {}).keepAlive);
    QVERIFY(!head("1.1", "Connection: foo, CLOSE\r\n").keepAlive);
    QVERIFY(!head("1.0", {}).keepAlive);
    QVERIFY(head("1.0", "Connection: keep-alive\r\n").keepAlive);
    QVERIFY(!head("1.0", "Connection: keep-alive, close\r\n").keepAlive);
    QVERIFY(head("1.1", "Connection: Upgrade\r\n").upgrade);
    QVERIFY(head("1.1", "Expect: 100-Continue\r\n").expectContinue);
    QVERIFY(!head("1.0", "Expect: 100-continue\r\n").expectContinue);
    QCOMPARE(head("1.1", "Content-Length: 99999999999999999999\r\n").contentLength, std::numeric_limits<qint64>::max());
}

void TestHttpParser::readsTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path"); // null: refused
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *target, const QString &path, const char *query = "") {
        QTest::newRow(target) << QByteArray(target) << path << QByteArray(query);
    };
    row("/", QStringLiteral("/"));
    row("/a/b?c=d&e", QStringLiteral("/a/b"), "c=d&e");
    row("/%C3%A4%20x", QStringLiteral("/ä x"));
    row("/a?b=%E2%82%AC", QStringLiteral("/a"), "b=%E2%82%AC");
    row("/a?b={\"", {});
    row("/a?b={}|", QStringLiteral("/a"), "b={}|");
    row("/a?b?c", QStringLiteral("/a"), "b?c");
    row("/...", QStringLiteral("/..."));
    row("/.well-known", QStringLiteral("/.well-known"));
    row("/%252e%252e/", QStringLiteral("/%2e%2e/"));
    row("http://h:8/a?b", QStringLiteral("/a"), "b");
    row("http://other/a", {});
    row("http://h:8", {});
    row("a", {});
    row("*", {});
    row("/..", {});
    row("/../etc/passwd", {});
    row("/a/../b", {});
    row("/a/./b", {});
    row("/%2e%2e/etc", {});
    row("/.%2E/etc", {});
    row("/a%2fb", {});
    row("/..%2f..%2fetc", {});
    row("/a%5cb", {});
    row("/a\\b", {});
    row("/%00", {});
    row("/a%0d%0ab", {});
    row("/%ff", {});
    row("/%c0%ae%c0%ae/", {});
    row("/%ed%a0%80", {});
    row("/%4", {});
    row("/%zz", {});
    row("/%", {});
    row("/a#b", {});
    row("/a?b=%ff", {});
    row("/a?b=%00", {});
    row("/a?b=%", {});
    row("/a?b#c", {});
    row("/<script>", {});
}

void TestHttpParser::readsTargets()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    QFETCH(QByteArray, query);
    const auto read = readTarget(target, "GET", "h:8");
    QCOMPARE(read.has_value(), !path.isNull());
    if (!read) {
        QCOMPARE(read.error().status, 400);
        return;
    }
    QCOMPARE(read->path, path);
    QCOMPARE(read->query, query);
}

QTEST_GUILESS_MAIN(TestHttpParser)
#include "tst_http_parser.moc"
