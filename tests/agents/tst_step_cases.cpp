// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose answers were worked out by hand, one file for each type of step (tests/steps/cases/README.md), and that
// no type of the catalogue is without them.
#include "engine/agents/register_steps.h"
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"
#include "tests/steps/step_cases.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using step_cases::Case;
using step_cases::casesOf;

namespace
{

const QStringList kKinds{u"normal"_s, u"empty"_s, u"missing"_s, u"huge"_s, u"unicode"_s, u"twice"_s};
constexpr int kFewestAnswers = 5;

// Need a file, a server, a store, an interpreter or other steps. Their own tests have those.
const QStringList kOutside{u"loading"_s,       u"preparing"_s,  u"python"_s,         u"read_file"_s,
                           u"read_postgres"_s, u"read_url"_s,   u"stored_data"_s,    u"sub_workflow"_s,
                           u"for_each_file"_s, u"write_file"_s, u"write_database"_s, u"write_postgres"_s};

} // namespace

class StepCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        steps::registerSteps(m_catalogue);
        agents::registerSteps(m_catalogue);
    }

    void everyTypeHasThem_data()
    {
        QTest::addColumn<QString>("type");
        const QList<core::StepDescriptor> descriptors = m_catalogue.descriptors();
        for (const core::StepDescriptor &descriptor : descriptors)
            if (!kOutside.contains(descriptor.type))
                QTest::newRow(qPrintable(descriptor.type)) << descriptor.type;
    }
    void everyTypeHasThem()
    {
        QFETCH(QString, type);
        QStringList missing = kKinds;
        int answers = 0;
        const QList<Case> cases = casesOf(type);
        for (const Case &each : cases) {
            QVERIFY2(kKinds.contains(each.kind), qPrintable(each.name));
            missing.removeAll(each.kind);
            answers += each.refused ? 0 : 1;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"no case of: "_s + missing.join(u", "_s)));
        QVERIFY2(answers >= kFewestAnswers, qPrintable(QString::number(answers) + u" answers"_s));
    }

    void everyFileIsOfAType()
    {
        const QStringList files =
            QDir(QStringLiteral(AW_SOURCE_DIR "/tests/steps/cases")).entryList({u"*.txt"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(m_catalogue.find(file.chopped(4)), qPrintable(file));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("index");
        const QList<core::StepDescriptor> descriptors = m_catalogue.descriptors();
        for (const core::StepDescriptor &descriptor : descriptors) {
            const QList<Case> cases = casesOf(descriptor.type);
            for (int i = 0; i < cases.size(); ++i)
                QTest::newRow(qPrintable(cases[i].name)) << descriptor.type << i;
        }
    }
    void answers()
    {
        QFETCH(QString, type);
        QFETCH(int, index);
        const Case tried = casesOf(type)[index];
        const auto output =
            relation_run::run(m_catalogue, m_context, type, relation_run::object(tried.config), tried.inputs);
        if (tried.refused) {
            core::Error error;
            if (!output)
                error = output.error();
            else if (const auto table = m_context.session().query(output->ports.value(u"main"_s).sql); !table)
                error = table.error();
            QCOMPARE(error.where + u": "_s + error.message, tried.answer.join(u'\n'));
            return;
        }
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(relation_run::shown(m_context, output->ports.value(u"main"_s)), tried.answer.join(u'\n'));
        QCOMPARE(output->ledger.rowsOut, tried.answer.size() - 1);
        for (const core::RowEntry &entry : output->ledger.rows)
            QVERIFY2(entry.rows > 0, qPrintable(entry.reason));
    }

private:
    steps::Catalogue m_catalogue;
    FakeContext m_context; // opened once: a session takes longer than most cases
};

QTEST_GUILESS_MAIN(StepCasesTest)
#include "tst_step_cases.moc"
