// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads that go to disk and downloads that come from it, without standing in memory. AW_TEST_LARGE_MB sets the size
// of the large ones (default 256).
#include "tests/server/gate/gate_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace aw::server;
using namespace Qt::StringLiterals;

namespace
{

qint64 largeSize()
{
    return qint64(qMax(1, qEnvironmentVariable("AW_TEST_LARGE_MB", u"256"_s).toInt())) * 1024 * 1024;
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

// Any but the same bytes everywhere, so that a piece out of place shows.
QByteArray pattern(qint64 piece)
{
    QByteArray bytes(1024 * 1024, Qt::Uninitialized);
    quint64 state = quint64(piece) * 0x9e3779b97f4a7c15ULL + 1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes[i] = char(state);
    }
    return bytes;
}

// A client with a thread and blocking sockets of its own: it is as fast as the system.
class BlockingClient
{
public:
    explicit BlockingClient(quint16 port)
        : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_good = ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~BlockingClient() { ::close(m_fd); }
    void send(const QByteArray &bytes)
    {
        for (qsizetype sent = 0; m_good && sent < bytes.size();) {
            const ssize_t now = ::send(m_fd, bytes.data() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
            m_good = now > 0;
            sent += now;
        }
    }
    // Some bytes; none at the end.
    QByteArray read()
    {
        QByteArray bytes(256 * 1024, Qt::Uninitialized);
        const ssize_t got = ::recv(m_fd, bytes.data(), std::size_t(bytes.size()), 0);
        bytes.truncate(std::max<ssize_t>(got, 0));
        return bytes;
    }

private:
    int m_fd;
    bool m_good;
};

// Runs work beside the gate, which goes on on this thread, and watches the memory of all.
template <typename Work>
qint64 runBeside(Work work)
{
    const qint64 before = residentKiB();
    qint64 most = before;
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    // Not QTest::qWaitFor, which sleeps between looks.
    QEventLoop loop;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] { most = std::max(most, residentKiB()); });
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    watch.start(20);
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    if (!thread->isFinished())
        loop.exec();
    const bool ended = thread->isFinished();
    thread->wait();
    return ended ? most - before : std::numeric_limits<qint64>::max();
}

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kFlatKiB = 1024 * 1024; // it keeps what was freed for a while
#else
constexpr qint64 kFlatKiB = 48 * 1024;
#endif

} // namespace

class TestGateFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spoolsParts();
    void keepsWhatIsMovedAway();
    void uploadsLargeFiles_data();
    void uploadsLargeFiles();
    void downloadsLargeFiles();
    void sendsRanges();
    void ordersFilesAndOthers();
    void letsGoOfFiles();
    void cutsFilesThatShrink();
    void downloadsSlowlyForTheSlow();
};

void TestGateFiles::spoolsParts()
{
    GateFixture fixture;
    QList<QByteArray> contents;
    fixture.respond = [&contents](const HttpRequest &request) {
        for (const FilePart &part : request.parts) {
            QFile file(part.file->path());
            contents.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
            if (QFile::permissions(part.file->path()) & (QFile::ReadGroup | QFile::ReadOther))
                contents.append("readable by others");
        }
        return readyResponse(textResponse("ok"));
    };
    QVERIFY(fixture.start());
    const QByteArray form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x y.csv\"\r\n"
                            "Content-Type: text/csv\r\n\r\na,b\r\n1,2\r\n\r\n"
                            "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n--b--\r\n";
    RawClient client(fixture.gate->port());
    client.send("POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                "Content-Length: " +
                QByteArray::number(form.size()) + "\r\n\r\n" + form);
    QCOMPARE(client.next().value_or(RawAnswer()).status, 200);
    QCOMPARE(contents, (QList<QByteArray>{"a,b\r\n1,2\r\n", "hello"}));
    const HttpRequest &seen = fixture.seen.constFirst();
    QVERIFY(seen.body.isEmpty());
    QCOMPARE(seen.parts.size(), 2);
    QCOMPARE(seen.parts[0].field, QByteArray("file"));
    QCOMPARE(seen.parts[0].filename, u"x y.csv"_s);
    QCOMPARE(seen.parts[0].contentType, QByteArray("text/csv"));
    QCOMPARE(seen.parts[0].size, 10);
    QVERIFY(seen.parts[1].filename.isEmpty());
    // The last reference takes the files with it.
    const QDir spool(fixture.settings.spoolFolder);
    QCOMPARE(spool.entryList(QDir::Files).size(), 2);
    fixture.seen.clear();
    QVERIFY(spool.isEmpty(QDir::Files));
}

void TestGateFiles::keepsWhatIsMovedAway()
{
    GateFixture fixture;
    const QString target = fixture.folder.filePath(u"kept"_s);
    fixture.respond = [&target](const HttpRequest &request) {
        const bool moved = QFile::rename(request.parts.constFirst().file->path(), target);
        return readyResponse(textResponse(moved ? "moved" : "failed"));
    };
    QVERIFY(fixture.start());
    const auto answer =
        fixture.ask("POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                    "Content-Length: 60\r\n\r\n--b\r\nContent-Disposition: form-data; name=f\r\n\r\nkeep\r\n--b--\r\n");
    QCOMPARE(answer.value_or(RawAnswer()).body, QByteArray("moved"));
    fixture.seen.clear();
    QVERIFY(QFile::exists(target));
}

void TestGateFiles::uploadsLargeFiles_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("with a length") << false;
    QTest::newRow("chunked") << true;
}

void TestGateFiles::uploadsLargeFiles()
{
    QFETCH(bool, chunked);
    GateFixture fixture;
    fixture.settings.limits.upload = largeSize() + 1024;
    QByteArray digest;
    fixture.respond = [&digest](const HttpRequest &request) {
        QFile file(request.parts.constFirst().file->path());
        QCryptographicHash hash(QCryptographicHash::Sha1);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
            digest = hash.result();
        return readyResponse(textResponse(QByteArray::number(request.parts.constFirst().size)));
    };
    QVERIFY(fixture.start());
    const qint64 pieces = largeSize() / (1024 * 1024);
    std::vector<QByteArray> data;
    for (qint64 i = 0; i < 16; ++i)
        data.push_back(pattern(i));
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (qint64 i = 0; i < pieces; ++i)
        hash.addData(data[std::size_t(i % 16)]);
    QByteArray answer;
    QElapsedTimer timer;
    timer.start();
    const qint64 grown = runBeside([&, port = fixture.gate->port()] {
        BlockingClient client(port);
        const QByteArray begin = "--b\r\nContent-Disposition: form-data; name=file; filename=x\r\n\r\n";
        const QByteArray end = "\r\n--b--\r\n";
        const QByteArray head =
            "POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n";
        const auto chunk = [chunked](const QByteArray &bytes) {
            return chunked ? QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n" : bytes;
        };
        client.send(head +
                    (chunked ? QByteArray("Transfer-Encoding: chunked")
                             : "Content-Length: " + QByteArray::number(begin.size() + largeSize() + end.size())) +
                    "\r\n\r\n" + chunk(begin));
        for (qint64 i = 0; i < pieces; ++i)
            client.send(chunk(data[std::size_t(i % 16)]));
        client.send(chunk(end) + (chunked ? "0\r\n\r\n" : ""));
        answer = client.read();
    });
    qInfo("%lld MB in %lld ms, the handler's hash included; memory grew by %lld KiB", pieces, timer.elapsed(), grown);
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK"));
    QVERIFY(answer.endsWith("\r\n\r\n" + QByteArray::number(largeSize())));
    QCOMPARE(digest, hash.result());
    QVERIFY(grown < kFlatKiB);
}

void TestGateFiles::downloadsLargeFiles()
{
    GateFixture fixture;
    const QString path = fixture.folder.filePath(u"large"_s);
    QCryptographicHash expected(QCryptographicHash::Sha1);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (qint64 i = 0; i < largeSize() / (1024 * 1024); ++i) {
            const QByteArray piece = pattern(i % 16);
            expected.addData(piece);
            QCOMPARE(file.write(piece), piece.size());
        }
    }
    fixture.respond = [&path](const HttpRequest &) {
        return readyResponse({200, {}, {}, FileBody{path, 0, largeSize(), {}}});
    };
    QVERIFY(fixture.start());
    QCryptographicHash hash(QCryptographicHash::Sha1);
    qint64 received = 0;
    qint64 elapsed = 0;
    const qint64 grown = runBeside([&, port = fixture.gate->port()] {
        QElapsedTimer timer;
        timer.start();
        BlockingClient client(port);
        client.send("GET /down HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray first;
        while (!first.contains("\r\n\r\n"))
            first += client.read();
        QByteArray bytes = first.mid(first.indexOf("\r\n\r\n") + 4);
        while (received < largeSize()) {
            hash.addData(bytes);
            received += bytes.size();
            if (received >= largeSize() || (bytes = client.read()).isEmpty())
                break;
        }
        elapsed = timer.elapsed();
    });
    qInfo("%lld MB in %lld ms, the client's hash included; memory grew by %lld KiB", largeSize() / (1024 * 1024),
          elapsed, grown);
    QCOMPARE(received, largeSize());
    QCOMPARE(hash.result(), expected.result());
    QVERIFY(grown < kFlatKiB);
}

void TestGateFiles::sendsRanges()
{
    GateFixture fixture;
    const QString path = fixture.folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("0123456789") == 10);
    file.close();
    FileBody body{path, 0, 10, {}};
    fixture.respond = [&body](const HttpRequest &) { return readyResponse({206, {}, {}, body}); };
    QVERIFY(fixture.start());
    const QByteArray get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    QCOMPARE(fixture.ask(get).value_or(RawAnswer()).body, QByteArray("0123456789"));
    body.offset = 3;
    body.length = 4;
    QCOMPARE(fixture.ask(get).value_or(RawAnswer()).body, QByteArray("3456"));
    body.length = 0;
    const auto none = fixture.ask(get);
    QCOMPARE(none.value_or(RawAnswer()).header("content-length"), QByteArray("0"));
    RawClient head(fixture.gate->port());
    body.length = 7;
    head.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n" + get);
    QCOMPARE(head.next(true).value_or(RawAnswer()).header("content-length"), QByteArray("7"));
    QCOMPARE(head.next().value_or(RawAnswer()).body, QByteArray("3456789"));
    body.length = 8;
    QCOMPARE(fixture.ask(get).value_or(RawAnswer()).status, 500);
    body.offset = -1;
    QCOMPARE(fixture.ask(get).value_or(RawAnswer()).status, 500);
}

void TestGateFiles::ordersFilesAndOthers()
{
    GateFixture fixture;
    const QString path = fixture.folder.filePath(u"file"_s);
    QFile file(path);
    const QByteArray large = pattern(1) + pattern(2);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(large) == large.size());
    file.close();
    fixture.respond = [&path, &large](const HttpRequest &request) {
        if (request.path == u"/file")
            return readyResponse({200, {}, {}, FileBody{path, 0, large.size(), {}}});
        return readyResponse(textResponse(request.path.toUtf8()));
    };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    for (const char *target : {"/1", "/file", "/2", "/file", "/3"})
        client.send("GET " + QByteArray(target) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    for (const char *target : {"/1", "/file", "/2", "/file", "/3"}) {
        const auto answer = client.next();
        QVERIFY(answer);
        QVERIFY(answer->body == (QByteArray(target) == "/file" ? large : QByteArray(target)));
    }
}

void TestGateFiles::letsGoOfFiles()
{
    GateFixture fixture;
    const QString path = fixture.folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
    file.close();
    std::weak_ptr<int> kept;
    qint64 length = 1000;
    fixture.respond = [&](const HttpRequest &) {
        const auto keep = std::make_shared<int>(1);
        kept = keep;
        return readyResponse({200, {}, {}, FileBody{path, 0, length, keep}});
    };
    QVERIFY(fixture.start());
    const QByteArray get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    QCOMPARE(fixture.ask(get).value_or(RawAnswer()).body.size(), 1000);
    QTRY_VERIFY(kept.expired());
    // A client that is gone lets go, too.
    length = 100'000'000;
    RawClient client(fixture.gate->port());
    client.socket().setReadBufferSize(1024);
    client.send(get);
    QTRY_VERIFY(client.socket().bytesAvailable() > 0);
    QVERIFY(!kept.expired());
    client.socket().abort();
    QTRY_VERIFY(kept.expired());
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

// What was promised cannot be kept: the client must see that it did not get all.
void TestGateFiles::cutsFilesThatShrink()
{
    GateFixture fixture;
    const QString path = fixture.folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(50'000'000));
    fixture.respond = [&](const HttpRequest &) {
        return readyResponse({200, {}, {}, FileBody{path, 0, 50'000'000, {}}});
    };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.socket().setReadBufferSize(1024);
    client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_VERIFY(client.socket().bytesAvailable() > 0);
    QVERIFY(file.resize(10'000));
    client.socket().setReadBufferSize(0);
    QVERIFY(client.isClosed());
    QVERIFY(!client.next().has_value());
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

void TestGateFiles::downloadsSlowlyForTheSlow()
{
    GateFixture fixture;
    fixture.settings.times.writeStall = std::chrono::milliseconds(500);
    const QString path = fixture.folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(20'000'000));
    fixture.respond = [&](const HttpRequest &) {
        return readyResponse({200, {}, {}, FileBody{path, 0, 20'000'000, {}}});
    };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.socket().setReadBufferSize(64 * 1024);
    client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    qint64 received = 0;
    while (received < 20'000'000) {
        QTRY_VERIFY(client.socket().bytesAvailable() > 0);
        received += client.socket().readAll().size();
    }
    QVERIFY(received > 20'000'000);
}

QTEST_GUILESS_MAIN(TestGateFiles)
#include "tst_gate_files.moc"
