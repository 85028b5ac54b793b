// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A note changes nothing, whatever comes through it.
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::run;
using relation_run::shown;

class NoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOn_data()
    {
        QTest::addColumn<QString>("sql");
        const QStringList tables{u"FROM (VALUES (3, 'c'), (1, NULL), (3, 'c')) t(a, b)"_s,
                                 u"SELECT 1 AS a WHERE false"_s, u"SELECT NULL::INT AS a FROM range(3)"_s,
                                 u"SELECT 170141183460469231731687303715884105727::HUGEINT AS a"_s,
                                 u"SELECT 1 AS \"Größe \"\"x\"\"\", 2 AS \"%1\""_s};
        for (const QString &sql : tables)
            QTest::newRow(qPrintable(sql)) << sql;
    }
    void passesOn()
    {
        QFETCH(QString, sql);
        steps::Catalogue catalogue;
        steps::registerSteps(catalogue);
        FakeContext context;
        const auto output = run(catalogue, context, u"note"_s, {{u"text"_s, u"Look %1 here\nand there"_s}}, {sql});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(context, output->ports.value(u"main"_s)), shown(context, context.inputs().front()));
        QCOMPARE(output->ledger.rowsIn, output->ledger.rowsOut);
        QVERIFY(output->ledger.cells.isEmpty() && output->ledger.columnsAdded.isEmpty());
        QCOMPARE(context.logged, QStringList{u"Look %1 here"_s});
        QVERIFY(!run(catalogue, context, u"note"_s, {}, {}));
    }
};

QTEST_GUILESS_MAIN(NoteTest)
#include "tst_note.moc"
