// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every type of step has a help page with an example, and what the examples say is true.
#include "engine/agents/register_steps.h"
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

// Their examples are tried where there is what they need.
struct TriedElsewhere {
    QLatin1StringView type;
    const char *where;
};
constexpr std::array kTriedElsewhere{
    TriedElsewhere{"for_each_file"_L1, "runs other steps: tests/services/tst_sub_workflows"},
    TriedElsewhere{"python"_L1, "wants an interpreter: tests/steps/tst_python"},
    TriedElsewhere{"read_file"_L1, "wants a database: tests/steps/tst_read_file"},
    TriedElsewhere{"read_postgres"_L1, "wants a server: tests/steps/tst_postgres"},
    TriedElsewhere{"read_url"_L1, "wants a server: tests/steps/tst_read_file"},
    TriedElsewhere{"stored_data"_L1, "wants a store: tests/steps/tst_read_file"},
    TriedElsewhere{"sub_workflow"_L1, "runs other steps: tests/services/tst_sub_workflows"},
    TriedElsewhere{"write_postgres"_L1, "wants a server: tests/steps/tst_postgres"},
};

} // namespace

class StepExamplesTest : public QObject
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
        eachType([](const QString &) { return true; });
    }
    void everyTypeHasThem()
    {
        QFETCH(QString, type);
        const core::StepDescriptor &descriptor = m_catalogue.find(type)->descriptor();
        QVERIFY2(descriptor.help.count(u' ') > 20, qPrintable(u"no help but: "_s + descriptor.help));
        QVERIFY(!descriptor.examples.isEmpty());
        for (const auto &each : descriptor.examples) {
            const QJsonObject example = each.toObject();
            QVERIFY(!example.value("title"_L1).toString().isEmpty());
            QVERIFY(example.value("config"_L1).isObject());
            QVERIFY(!example.value("output"_L1).toArray().isEmpty());
            QCOMPARE(example.value("input"_L1).toArray().isEmpty(), descriptor.inputPorts.isEmpty());
        }
    }

    void everyTypeIsKnown()
    {
        for (const TriedElsewhere &each : kTriedElsewhere)
            QVERIFY2(m_catalogue.find(each.type), each.where);
    }

    void theyAreTrue_data()
    {
        eachType([](const QString &type) {
            return std::ranges::find(kTriedElsewhere, type, &TriedElsewhere::type) == kTriedElsewhere.end();
        });
    }
    void theyAreTrue()
    {
        QFETCH(QString, type);
        const core::StepDescriptor &descriptor = m_catalogue.find(type)->descriptor();
        for (const auto &each : descriptor.examples) {
            const QJsonObject example = each.toObject();
            FakeContext context;
            QStringList inputs;
            if (!descriptor.inputPorts.isEmpty()) // a source has none
                inputs.append(relation_run::exampleSql(example.value("input"_L1).toArray()));
            const QJsonArray further = example.value("further_inputs"_L1).toArray();
            for (const auto &table : further)
                inputs.append(relation_run::exampleSql(table.toArray()));
            const QJsonObject files = example.value("files"_L1).toObject();
            for (auto file = files.begin(); file != files.end(); ++file)
                context.setInput(file.key(), file.value().toString().toUtf8());
            QJsonObject config = example.value("config"_L1).toObject();
            if (config.contains("path"_L1)) // is of somebody's machine
                config.insert(u"path"_s,
                              context.folder() + u'/' + QFileInfo(config.value("path"_L1).toString()).fileName());
            const auto output = relation_run::run(m_catalogue, context, type, config, inputs);
            QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
            QCOMPARE(relation_run::shown(context, output->ports.value(u"main"_s)),
                     relation_run::exampleShown(example.value("output"_L1).toArray()));
        }
    }

private:
    template <typename Wanted>
    void eachType(const Wanted &wanted)
    {
        QTest::addColumn<QString>("type");
        const QList<core::StepDescriptor> descriptors = m_catalogue.descriptors();
        for (const core::StepDescriptor &descriptor : descriptors)
            if (wanted(descriptor.type))
                QTest::newRow(qPrintable(descriptor.type)) << descriptor.type;
    }

    steps::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(StepExamplesTest)
#include "tst_step_examples.moc"
