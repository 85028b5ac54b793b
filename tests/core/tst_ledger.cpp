// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/ledger.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace aw::core;
using namespace Qt::StringLiterals;

class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void balancedLedgerPasses();
    void missingRowFails();
    void surplusRowFails();
    void randomLedgersBalanceOnlyWhenTheyDo();
};

void TestLedger::balancedLedgerPasses()
{
    Ledger ledger;
    ledger.rowsIn = 100;
    ledger.rowsOut = 92;
    ledger.rows = {{RowEntry::Kind::Filtered, u"no coordinates"_s, 5},
                   {RowEntry::Kind::Rejected, u"too few cells"_s, 3},
                   {RowEntry::Kind::Merged, u"same key"_s, 2},
                   {RowEntry::Kind::Expanded, u"list"_s, 2}};
    QVERIFY(ledger.check(u"step"_s));
    QCOMPARE(ledger.total(RowEntry::Kind::Filtered), 5);
}

void TestLedger::missingRowFails()
{
    Ledger ledger;
    ledger.rowsIn = 10;
    ledger.rowsOut = 9;
    const Status status = ledger.check(u"step “Load”"_s);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::LedgerMismatch);
    QCOMPARE(status.error().where, u"step “Load”"_s);
    QVERIFY(status.error().message.contains("1 rows are unexplained"_L1));
}

void TestLedger::surplusRowFails()
{
    Ledger ledger;
    ledger.rowsIn = 10;
    ledger.rowsOut = 11;
    QVERIFY(!ledger.check({}));
}

void TestLedger::randomLedgersBalanceOnlyWhenTheyDo()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        Ledger ledger;
        ledger.rowsOut = random.bounded(1000);
        ledger.rowsIn = ledger.rowsOut;
        for (int i = random.bounded(6); i > 0; --i) {
            const auto kind = static_cast<RowEntry::Kind>(random.bounded(4));
            const qint64 rows = random.bounded(50);
            ledger.rows.append({kind, u"r"_s, rows});
            ledger.rowsIn += kind == RowEntry::Kind::Expanded ? -rows : rows;
        }
        QVERIFY(ledger.check({}));
        ++ledger.rowsIn;
        QVERIFY(!ledger.check({}));
    }
}

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
