// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue says about lists of steps: every problem, its place, and what was probably meant. And that each
// type of step is described soundly.
#include "engine/steps/catalogue.h"
#include "engine/steps/register_steps.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using core::Step;

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void goodLists();
    void unknownTypes();
    void configProblems();
    void references();
    void circles();
    void inputIndexes();
    void schemasAreSound();

private:
    static Step step(const QString &id, const QString &type, const QStringList &inputs = {},
                     const QJsonObject &config = {})
    {
        return {id, type, {}, config, false, inputs};
    }
    QStringList places(const QList<Step> &list, ErrorCode code = ErrorCode::SchemaMismatch)
    {
        const auto status = m_catalogue.check(list);
        if (status || status.error().code != code)
            return {u"no such error"_s};
        QStringList result;
        for (const core::FieldProblem &problem : status.error().problems)
            result.append(problem.location + u" "_s + problem.type);
        return result;
    }

    steps::Catalogue m_catalogue;
};

void CatalogueTest::goodLists()
{
    QVERIFY(m_catalogue.check({step(u"a"_s, u"loading"_s), step(u"b"_s, u"validation"_s)}));
    QVERIFY(m_catalogue.check({step(u"a"_s, u"loading"_s), step(u"b"_s, u"validation"_s, {u"a:main"_s})}));
    QVERIFY(m_catalogue.check({step(u"a:b"_s, u"loading"_s), step(u"b"_s, u"validation"_s, {u"a:b"_s})}));
    QVERIFY(m_catalogue.check({step(u"only"_s, u"validation"_s)})); // reads the job's input
    // A source reads no step, wherever it stands.
    QVERIFY(m_catalogue.check({step(u"a"_s, u"validation"_s, {u"b"_s}), step(u"b"_s, u"loading"_s)}));
    QVERIFY(m_catalogue.check({step(u"a"_s, u"validation"_s, {u"c"_s}), step(u"b"_s, u"loading"_s),
                               step(u"c"_s, u"validation"_s, {u"b"_s})}));
}

void CatalogueTest::unknownTypes()
{
    const auto status = m_catalogue.check({step(u"a"_s, u"loadign"_s), step(u"b"_s, u"frobnicate"_s)});
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::UnknownStepType);
    QCOMPARE(status.error().where, u"steps[0].type"_s);
    QVERIFY(status.error().message.contains(u"Did you mean “loading”?"_s));
    QVERIFY(status.error().problems[1].message.contains(u"Known types: loading, validation"_s));
    // Together with other problems it is one of them.
    QCOMPARE(places({step(u"a"_s, u"nope"_s), step(u"b"_s, u"validation"_s, {u"zzz"_s})}).size(), 2);
}

void CatalogueTest::configProblems()
{
    QCOMPARE(places({step(u"a"_s, u"loading"_s, {}, {{u"delimter"_s, u";"_s}, {u"mode"_s, u"loose"_s}})}),
             (QStringList{u"steps[0].config.delimter extra_forbidden"_s, u"steps[0].config.mode schema_violation"_s}));
    const auto status = m_catalogue.check({step(u"a"_s, u"loading"_s, {}, {{u"delimter"_s, u";"_s}})});
    QVERIFY(status.error().problems.first().message.contains(u"Did you mean “delimiter”?"_s));
    QCOMPARE(places({step(u"a"_s, u"loading"_s, {}, {{u"delimiter"_s, u"\""_s}, {u"quote"_s, u"\""_s}})}),
             QStringList{u"steps[0].config.delimiter value_error"_s});
    QCOMPARE(places({step(u"a"_s, u"validation"_s, {}, {{u"validation_type"_s, u"schema"_s}})}),
             QStringList{u"steps[0].config.columns missing"_s});
    QCOMPARE(places({step(u"a"_s, u"validation"_s, {}, {{u"validation_type"_s, u"functional"_s}})}),
             QStringList{u"steps[0].config.target missing"_s});
    QCOMPARE(places({}), QStringList{u"steps too_short"_s});
}

void CatalogueTest::references()
{
    const QList<Step> list{step(u"load"_s, u"loading"_s), step(u"check"_s, u"validation"_s, {u"laod"_s})};
    QCOMPARE(places(list), QStringList{u"steps[1].inputs[0] unknown_step"_s});
    QVERIFY(m_catalogue.check(list).error().problems.first().message.contains(u"Did you mean “load”?"_s));
    QCOMPARE(places({step(u"a"_s, u"loading"_s), step(u"b"_s, u"validation"_s, {u"a:nothing"_s})}),
             QStringList{u"steps[1].inputs[0] unknown_port"_s});
    QCOMPARE(places({step(u"a"_s, u"validation"_s), step(u"b"_s, u"loading"_s, {u"a"_s})}),
             QStringList{u"steps[1].inputs too_long"_s});
    QCOMPARE(places({step(u"a"_s, u"loading"_s), step(u"b"_s, u"validation"_s, {u"a"_s, u"a"_s})}),
             QStringList{u"steps[1].inputs too_long"_s});
}

void CatalogueTest::circles()
{
    QCOMPARE(places({step(u"a"_s, u"validation"_s, {u"a"_s})}), QStringList{u"steps[0].inputs cycle"_s});
    QCOMPARE(
        places({step(u"a"_s, u"validation"_s, {u"c"_s}), step(u"b"_s, u"validation"_s), step(u"c"_s, u"validation"_s)})
            .size(),
        3);
    // A circle that a third step hangs on: only those in it are named.
    QCOMPARE(places({step(u"a"_s, u"validation"_s, {u"b"_s}), step(u"b"_s, u"validation"_s, {u"a"_s}),
                     step(u"c"_s, u"validation"_s)})
                 .size(),
             2);
}

void CatalogueTest::inputIndexes()
{
    const QList<core::Step> steps{step(u"a"_s, u"loading"_s), step(u"b"_s, u"validation"_s),
                                  step(u"c"_s, u"validation"_s, {u"a:rejects"_s}), step(u"d"_s, u"loading"_s)};
    QCOMPARE(m_catalogue.inputIndexes(steps), (QList<QList<qsizetype>>{{}, {0}, {0}, {}}));
    const QList<core::Step> written = m_catalogue.withInputs(steps);
    QCOMPARE(written[1].inputs, QStringList{u"a"_s});
    QCOMPARE(written[2].inputs, QStringList{u"a:rejects"_s});
    QVERIFY(written[0].inputs.isEmpty() && written[3].inputs.isEmpty());
}

void CatalogueTest::schemasAreSound()
{
    QVERIFY(m_catalogue.descriptors().size() >= 4);
    for (const core::StepDescriptor &descriptor : m_catalogue.descriptors()) {
        QVERIFY(!descriptor.title.isEmpty() && !descriptor.description.isEmpty());
        QCOMPARE(descriptor.outputPorts.first(), u"main"_s);
        const QJsonObject properties = descriptor.configSchema.value(u"properties"_s).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            QVERIFY2(it.value().toObject().contains(u"title"_s), qPrintable(it.key()));
            QVERIFY2(it.value().toObject().contains(u"description"_s), qPrintable(it.key()));
        }
    }
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
