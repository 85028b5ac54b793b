// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Targets and plans as documents: round trips, the shipped files, folders that win, and clear problems.
#include "engine/agents/plan.h"
#include "engine/agents/target_library.h"
#include "engine/core/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::agents;

class TargetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInsAreTheShippedFiles();
    void targetSurvivesJson();
    void problemsSayWhere();
    void foldersWin();
    void planSurvivesJson();
    void planProblemsSayWhere();
};

void TargetsTest::builtInsAreTheShippedFiles()
{
    const TargetLibrary library;
    QCOMPARE(library.names(), (QStringList{u"generic"_s, u"cosmo-ready"_s, u"ml-ready"_s, u"schema"_s, u"tidy"_s}));
    for (const QString &name : library.names()) {
        QFile file(QStringLiteral(AW_SOURCE_DIR) + u"/resources/targets/%1.json"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto object = core::parseJsonObject(file.readAll());
        QVERIFY(object);
        const auto target = targetFromJson(*object);
        QVERIFY2(target, target ? "" : qPrintable(target.error().text()));
        QVERIFY(*target == *library.find(name));
    }
    const auto missing = library.find(u"cosmo-raedy"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, core::ErrorCode::NotFound);
    QVERIFY2(missing.error().hint.contains(u"cosmo-ready"_s), qPrintable(missing.error().hint));
}

void TargetsTest::targetSurvivesJson()
{
    const TargetLibrary library;
    for (const QString &name : library.names()) {
        const auto back = targetFromJson(toJson(*library.find(name)));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QVERIFY(*back == *library.find(name));
    }
}

void TargetsTest::problemsSayWhere()
{
    QJsonObject object = toJson(*TargetLibrary().find(u"cosmo-ready"_s));
    QJsonArray roles = object.value(u"roles"_s).toArray();
    QJsonObject role = roles[1].toObject();
    role.insert(u"prefer"_s, QJsonArray{QJsonObject{{u"meaning"_s, u"latitude"_s}, {u"name"_s, u"y"_s}}});
    role.insert(u"requird"_s, true);
    roles[1] = role;
    object.insert(u"roles"_s, roles);
    object.insert(u"tolerance"_s, 7);
    object.insert(u"checks"_s, QJsonArray{u"is_pretty"_s});
    const auto target = targetFromJson(object);
    QVERIFY(!target);
    QStringList places;
    for (const core::FieldProblem &problem : target.error().problems)
        places.append(problem.location);
    QVERIFY2(places.contains(u"roles[1].prefer[0].meaning"_s), qPrintable(places.join(u' ')));
    QVERIFY2(places.contains(u"roles[1].requird"_s), qPrintable(places.join(u' ')));
    QVERIFY(places.contains(u"tolerance"_s));
    QVERIFY(places.contains(u"checks[0]"_s));
}

void TargetsTest::foldersWin()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "generic", "title": "Mine", "checks": ["has_rows"]})");
    file.close();
    const auto library = TargetLibrary::withFolder(folder.path());
    QVERIFY2(library, library ? "" : qPrintable(library.error().text()));
    QCOMPARE(library->find(u"generic"_s)->title, u"Mine"_s);
    QCOMPARE(library->names().size(), 5);
    QVERIFY(TargetLibrary::withFolder(folder.filePath(u"none"_s)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\": ");
    file.close();
    const auto broken = TargetLibrary::withFolder(folder.path());
    QVERIFY(!broken);
    QVERIFY2(broken.error().where.contains(u"mine.json"_s), qPrintable(broken.error().text()));
}

void TargetsTest::planSurvivesJson()
{
    Plan plan;
    plan.target = u"ml-ready"_s;
    plan.warnings = {u"careful"_s};
    Operation read;
    read.columns = {u"a \"b\""_s};
    read.reason = u"why"_s;
    read.reading.kind = data::TextReading::Kind::Decimal;
    read.reading.prefixes = {u"$"_s};
    read.missingMarkers = {u"n/a"_s};
    read.meaning = u"currency"_s;
    read.unit = u"USD"_s;
    Operation oneHot;
    oneHot.kind = Operation::Kind::OneHot;
    oneHot.columns = {u"c"_s};
    oneHot.values = {u"x"_s, u"y"_s};
    oneHot.indicator = true;
    Operation split;
    split.kind = Operation::Kind::Split;
    split.columns = {u"split"_s};
    split.share = 0.25;
    split.seed = 7;
    Operation use;
    use.kind = Operation::Kind::UseAs;
    use.columns = {u"c"_s};
    use.role = u"point_color_by"_s;
    read.confidence = 0.75;
    read.evidence = {u"the name says so"_s};
    Operation rename;
    rename.kind = Operation::Kind::Rename;
    rename.columns = {u"c"_s};
    rename.to = u"d"_s;
    Operation cast;
    cast.kind = Operation::Kind::Cast;
    cast.columns = {u"c"_s};
    cast.type = u"DOUBLE"_s;
    Operation derive;
    derive.kind = Operation::Kind::Derive;
    derive.columns = {u"a"_s, u"b"_s};
    derive.components = {{u"derived_x"_s, {{u"a"_s, {}, 1.25, 0.1, -0.7}, {u"b"_s, u""_s, 0, 1, 1e-17}}}};
    Operation unpivot;
    unpivot.kind = Operation::Kind::Unpivot;
    unpivot.columns = {u"2019"_s, u"2020"_s};
    unpivot.values = unpivot.columns;
    unpivot.measures = {u"value"_s, u"value"_s};
    unpivot.to = u"year"_s;
    unpivot.type = u"BIGINT"_s;
    Operation graph;
    graph.kind = Operation::Kind::Graph;
    graph.columns = {u"from"_s, u"to"_s};
    plan.operations = {read, oneHot, split, use, rename, cast, derive, unpivot, graph};
    const auto back = planFromJson(toJson(plan));
    QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
    for (qsizetype i = 0; i < plan.operations.size(); ++i)
        QVERIFY2(back->operations[i] == plan.operations[i], qPrintable(kindName(plan.operations[i].kind)));
    QVERIFY(*back == plan);
}

void TargetsTest::planProblemsSayWhere()
{
    const QJsonObject object{
        {u"target"_s, u"generic"_s},
        {u"operations"_s, QJsonArray{QJsonObject{{u"operation"_s, u"run_sql"_s}, {u"columns"_s, QJsonArray{u"a"_s}}},
                                     QJsonObject{{u"operation"_s, u"drop_column"_s}, {u"columns"_s, QJsonArray{}}},
                                     QJsonObject{{u"operation"_s, u"read"_s},
                                                 {u"columns"_s, QJsonArray{u"a"_s}},
                                                 {u"reading"_s, QJsonObject{{u"kind"_s, u"maybe"_s}}}}}}};
    const auto plan = planFromJson(object);
    QVERIFY(!plan);
    QStringList places;
    for (const core::FieldProblem &problem : plan.error().problems)
        places.append(problem.location);
    QCOMPARE(places,
             (QStringList{u"operations[0].operation"_s, u"operations[1].columns"_s, u"operations[2].reading.kind"_s}));
}

QTEST_GUILESS_MAIN(TargetsTest)
#include "tst_targets.moc"
