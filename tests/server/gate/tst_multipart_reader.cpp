// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/multipart_reader.h"

#include <QTest>

using namespace aw::server;
using namespace Qt::StringLiterals;

namespace
{

// Writes each part down as "field|filename|type|content".
class NoteSink final : public PartSink
{
public:
    std::optional<Refusal> beginPart(PartHead head) override
    {
        m_note = head.field + '|' + head.filename.toUtf8() + '|' + head.contentType + '|';
        return {};
    }
    std::optional<Refusal> partData(QByteArrayView bytes) override
    {
        m_note += bytes.toByteArray();
        return {};
    }
    std::optional<Refusal> endPart() override
    {
        notes.append(m_note);
        return {};
    }
    QList<QByteArray> notes;

private:
    QByteArray m_note;
};

// What the reader makes of a form given in pieces of a size; the status of the refusal instead of parts.
std::pair<QList<QByteArray>, int> read(const QByteArray &form, qsizetype piece)
{
    NoteSink sink;
    MultipartReader reader("xYz", 3, &sink);
    for (qsizetype at = 0; at < form.size(); at += piece) {
        const auto refusal = reader.feed(QByteArrayView(form).sliced(at, std::min(piece, form.size() - at)));
        if (refusal)
            return {sink.notes, refusal->status};
    }
    const auto refusal = reader.finish();
    return {sink.notes, refusal ? refusal->status : 0};
}

QByteArray part(const QByteArray &disposition, const QByteArray &content)
{
    return "--xYz\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
}

} // namespace

class TestMultipartReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void findsTheBoundary();
    void takesFoldersOffNames_data();
    void takesFoldersOffNames();
};

void TestMultipartReader::reads_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QList<QByteArray>>("parts");
    using List = QList<QByteArray>;
    const QByteArray end = "--xYz--\r\n";
    QTest::newRow("file") << part("name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv", "1,2\r\n3,4") + end
                          << List{"file|a.csv|text/csv|1,2\r\n3,4"};
    QTest::newRow("empty") << part("name=f; filename=e", {}) + end << List{"f|e||"};
    QTest::newRow("two") << part("name=a", "1") + part("name=b", "2") + end << List{"a|||1", "b|||2"};
    QTest::newRow("no parts") << end << List{};
    QTest::newRow("line end first") << "\r\n" + part("name=a", "1") + end << List{"a|||1"};
    QTest::newRow("epilogue") << part("name=a", "1") + end + "whatever --xYz" << List{"a|||1"};
    QTest::newRow("nearly the boundary") << part("name=a", "\r\n--xY\r\n--xYy\r\n-\r--xYz\n--xYz\r\r\n") + end
                                         << List{"a|||\r\n--xY\r\n--xYy\r\n-\r--xYz\n--xYz\r\r\n"};
    QTest::newRow("blanks after the boundary")
        << QByteArray("--xYz  \r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--xYz--") << List{"a|||1"};
    QTest::newRow("quotes in names") << part("name=\"a\\\"b;c\"; filename=\"x\\\"y.csv\"", "1") + end
                                     << List{"a\"b;c|x\"y.csv||1"};
    QTest::newRow("UTF-8 name") << part("name=a; filename=\"\xc3\xa4.csv\"", "1") + end << List{"a|\xc3\xa4.csv||1"};
    QTest::newRow("extended name wins") << part("name=a; filename*=UTF-8''%C3%A4.csv; filename=\"x.csv\"", "1") + end
                                        << List{"a|\xc3\xa4.csv||1"};
    QTest::newRow("traversal in extended name")
        << part("name=a; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "1") + end << List{"a|passwd||1"};
}

void TestMultipartReader::reads()
{
    QFETCH(QByteArray, form);
    QFETCH(QList<QByteArray>, parts);
    for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(5), form.size()}) {
        const auto [notes, status] = read(form, piece);
        QCOMPARE(status, 0);
        QCOMPARE(notes, parts);
    }
}

void TestMultipartReader::refuses_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &form, int status = 400) {
        QTest::newRow(name) << form << status;
    };
    const QByteArray end = "--xYz--\r\n";
    row("nothing", "\r\n");
    row("no end", part("name=a", "1"));
    row("cut in content", "--xYz\r\nContent-Disposition: form-data; name=a\r\n\r\n12");
    row("preamble", "hello\r\n" + part("name=a", "1") + end);
    row("other boundary", "--abc\r\n");
    row("no name", part("filename=a", "1") + end);
    row("no disposition", "--xYz\r\nX: y\r\n\r\n1\r\n" + end);
    row("attachment", "--xYz\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n" + end);
    row("two dispositions", part("name=a\r\nContent-Disposition: form-data; name=b", "1") + end);
    row("open quote", part("name=\"a", "1") + end);
    row("bad UTF-8", part("name=a; filename=\"\xff\"", "1") + end);
    row("bad extended UTF-8", part("name=a; filename*=UTF-8''%FF", "1") + end);
    row("fold", part("name=a\r\n x: y", "1") + end);
    row("base64", part("name=a\r\nContent-Transfer-Encoding: base64", "MQ==") + end);
    row("boundary goes on", "--xYzz\r\n");
    row("endless blanks", "--xYz" + QByteArray(100, ' '));
    row("head too large", part("name=a\r\nX: " + QByteArray(10000, 'x'), "1") + end, 431);
    row("endless head", "--xYz\r\nX: " + QByteArray(20000, 'x'), 431);
    row("too many parts", part("name=a", "1").repeated(4) + end, 413);
}

void TestMultipartReader::refuses()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), form.size()})
        QCOMPARE(read(form, piece).second, status);
}

void TestMultipartReader::findsTheBoundary()
{
    using Found = std::optional<QByteArray>;
    QCOMPARE(MultipartReader::boundaryOf("multipart/form-data; boundary=abc"), Found("abc"));
    QCOMPARE(MultipartReader::boundaryOf("Multipart/Form-Data;charset=utf-8;Boundary=\"a b\""), Found("a b"));
    QCOMPARE(MultipartReader::boundaryOf("application/json"), Found());
    QCOMPARE(MultipartReader::boundaryOf("multipart/mixed; boundary=abc"), Found());
    for (const char *bad :
         {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a",
          "multipart/form-data; boundary=a; boundary=b", "multipart/form-data; boundary=a\"b"}) {
        QCOMPARE(MultipartReader::boundaryOf(bad), Found(QByteArray()));
    }
    QCOMPARE(MultipartReader::boundaryOf("multipart/form-data; boundary=" + QByteArray(71, 'a')), Found(QByteArray()));
}

void TestMultipartReader::takesFoldersOffNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"a.csv"_s << u"a.csv"_s;
    QTest::newRow("up") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("windows") << u"C:\\data\\a.csv"_s << u"a.csv"_s;
    QTest::newRow("dots") << u".."_s << QString();
    QTest::newRow("dots behind a slash") << u"/x/.."_s << QString();
    QTest::newRow("slash") << u"a/"_s << QString();
    QTest::newRow("controls") << u"a\r\nb\0c.csv"_s << u"abc.csv"_s;
    QTest::newRow("percent stays") << u"..%2Fa"_s << u"..%2Fa"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(255, u'x');
}

void TestMultipartReader::takesFoldersOffNames()
{
    QFETCH(QString, name);
    QFETCH(QString, plain);
    QCOMPARE(MultipartReader::plainFilename(name), plain);
}

QTEST_GUILESS_MAIN(TestMultipartReader)
#include "tst_multipart_reader.moc"
