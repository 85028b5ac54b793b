// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/frame_guard.h"

#include <QTest>

using namespace aw::server;

namespace
{

enum : unsigned { kFinal = 0x80, kContinuation = 0, kText = 1, kClose = 8, kPing = 9 };

// A frame with a mask of zeros.
QByteArray frame(unsigned first, qsizetype size, unsigned mask = 0x80)
{
    QByteArray bytes(1, char(first));
    if (size < 126) {
        bytes.append(char(mask | unsigned(size)));
    } else if (size < 65536) {
        bytes.append(char(mask | 126U)).append(char(size >> 8)).append(char(size & 0xff));
    } else {
        bytes.append(char(mask | 127U));
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.append(char((size >> shift) & 0xff));
    }
    return bytes + QByteArray(mask ? 4 : 0, '\0') + QByteArray(size, 'x');
}

// The close code, or 0, for bytes given in pieces.
int inspect(const QByteArray &bytes, qsizetype piece)
{
    FrameGuard guard(100'000);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (const auto found = guard.inspect(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), 0))
            return found->closeCode;
    }
    return 0;
}

} // namespace

class TestFrameGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void forgivesWithTime();
};

void TestFrameGuard::judges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("text") << frame(kFinal | kText, 5) << 0;
    QTest::newRow("empty text") << frame(kFinal | kText, 0) << 0;
    QTest::newRow("middle length") << frame(kFinal | kText, 126) + frame(kFinal | kText, 65535) << 0;
    QTest::newRow("long length") << frame(kFinal | kText, 65536) << 0;
    QTest::newRow("fragments") << frame(kText, 3) + frame(kFinal | kPing, 2) + frame(kContinuation, 3) +
                                      frame(kFinal | kContinuation, 3) + frame(kFinal | kText, 1)
                               << 0;
    QTest::newRow("largest") << frame(kFinal | kText, 100'000) << 0;
    QTest::newRow("too large") << frame(kFinal | kText, 100'001) << 1009;
    QTest::newRow("too large in fragments") << frame(kText, 60'000) + frame(kFinal | kContinuation, 40'001) << 1009;
    QTest::newRow("giant length") << QByteArray("\x81\xff\x3f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14) << 1009;
    QTest::newRow("length with sign") << QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14) << 1002;
    QTest::newRow("unmasked") << frame(kFinal | kText, 5, 0) << 1002;
    QTest::newRow("unmasked ping") << frame(kFinal | kPing, 0, 0) << 1002;
    QTest::newRow("reserved bit") << frame(kFinal | 0x40 | kText, 5) << 1002;
    QTest::newRow("unknown data") << frame(kFinal | 3, 5) << 1002;
    QTest::newRow("unknown control") << frame(kFinal | 11, 5) << 1002;
    QTest::newRow("long ping") << frame(kFinal | kPing, 126) << 1002;
    QTest::newRow("fragmented ping") << frame(kPing, 1) << 1002;
    QTest::newRow("continuation of nothing") << frame(kFinal | kContinuation, 1) << 1002;
    QTest::newRow("text within a message") << frame(kText, 1) + frame(kText, 1) << 1002;
    QTest::newRow("padded length") << QByteArray("\x81\xfe\0\x05\0\0\0\0hello", 13) << 1002;
    QTest::newRow("pings") << frame(kFinal | kPing, 0).repeated(200) << 0;
    QTest::newRow("ping flood") << frame(kFinal | kPing, 0).repeated(300) << 1008;
    QTest::newRow("fragment flood") << frame(kText, 0) + frame(kContinuation, 0).repeated(300) << 1008;
}

void TestFrameGuard::judges()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size()})
        QCOMPARE(inspect(bytes, piece), code);
}

void TestFrameGuard::forgivesWithTime()
{
    FrameGuard guard(1000);
    const QByteArray ping = frame(kFinal | kPing, 0);
    for (int second = 0; second < 60; ++second)
        QVERIFY(!guard.inspect(ping.repeated(60), second * 1000));
}

QTEST_GUILESS_MAIN(TestFrameGuard)
#include "tst_frame_guard.moc"
