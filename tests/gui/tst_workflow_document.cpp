// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of a workflow: what each does, what it refuses, and that undo and redo lead back to the same JSON.
#include "app/compose.h"
#include "ui/builder/auto_layout.h"
#include "ui/builder/commands.h"
#include "ui/builder/steps_json.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using ui::WorkflowDocument;
using ui::commands::InputPlace;
namespace commands = ui::commands;

namespace
{

core::StepDescriptor type(const QString &name, const QStringList &inputs, const QStringList &outputs = {u"main"_s},
                          bool repeats = false)
{
    core::StepDescriptor descriptor;
    descriptor.type = name;
    descriptor.title = name.left(1).toUpper() + name.sliced(1);
    descriptor.inputPorts = inputs;
    descriptor.outputPorts = outputs;
    descriptor.repeatsLastInput = repeats;
    return descriptor;
}

QList<core::StepDescriptor> types()
{
    return {type(u"load"_s, {}, {u"main"_s, u"rejects"_s}), type(u"filter"_s, {u"main"_s}),
            type(u"join"_s, {u"left"_s, u"right"_s}, {u"main"_s, u"unmatched"_s}),
            type(u"union"_s, {u"main"_s}, {u"main"_s}, true)};
}

core::Workflow workflow(const QString &steps)
{
    const auto array = QJsonDocument::fromJson(steps.toUtf8()).array();
    const auto read =
        core::workflowFromJson({{u"name"_s, u"W"_s}, {u"id"_s, u"w1"_s}, {u"version"_s, 3}, {u"steps"_s, array}});
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *read;
}

QStringList idsOf(const WorkflowDocument &document)
{
    QStringList ids;
    for (const core::Step &step : document.steps())
        ids.append(step.id);
    return ids;
}

QByteArray json(const WorkflowDocument &document)
{
    return QJsonDocument(core::toJson(document.workflow())).toJson();
}

} // namespace

class WorkflowDocumentTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkflowDocument> m_document;

    WorkflowDocument &document() { return *m_document; }
    QStringList inputs(const QString &id) { return document().find(id)->inputs; }
    void load(const QString &steps) { document().load(workflow(steps)); }

private Q_SLOTS:
    void init() { m_document = std::make_unique<WorkflowDocument>(types()); }

    void chainsBecomeExplicit();
    void stepsAreAddedAndConnected();
    void refusalsAreSaid_data();
    void refusalsAreSaid();
    void inputsBeyondThePortsRepeat();
    void insertingOnAnEdgeMakesRoom();
    void aLooseStepIsPutOnAnEdge();
    void removingHeals();
    void removingLeavesWhatCannotBeHealed();
    void theOrderFollowsTheLines();
    void theResultIsTheLast();
    void gesturesMerge();
    void savingKeepsTheHistory();
    void switchingOffIsRefusedForSources();
    void copiesAreReadableAndGetNewIds();
    void pastingReadsWorkflowsAndRefusesOthers();
    void theLayoutFlowsToTheRight();
    void aRandomWalkLeadsBack_data();
    void aRandomWalkLeadsBack();
    void largeWorkflowsAreUndoneAtOnce();
};

void WorkflowDocumentTest::chainsBecomeExplicit()
{
    load(uR"([{"type":"load"},{"type":"filter"},{"type":"load","id":"b"},{"type":"join","inputs":["step2","b"]},
              {"type":"filter"}])"_s);
    QCOMPARE(inputs(u"step1"_s), QStringList());
    QCOMPARE(inputs(u"step2"_s), QStringList(u"step1"_s));
    QCOMPARE(inputs(u"b"_s), QStringList());
    QCOMPARE(inputs(u"step5"_s), QStringList(u"step4"_s));
    QVERIFY(!document().isModified());
    for (const core::Step &step : document().steps())
        QVERIFY(document().position(step.id));
}

void WorkflowDocumentTest::stepsAreAddedAndConnected()
{
    const auto source = commands::addStep(document(), {u"load"_s, {0, 0}});
    const auto filter = commands::addStep(document(), {u"filter"_s, {300, 10.4}, {*source}});
    const auto second = commands::addStep(document(), {u"filter"_s, {600, 0}});
    QVERIFY(source && filter && second);
    QCOMPARE(idsOf(document()), QStringList({u"load"_s, u"filter"_s, u"filter2"_s}));
    QCOMPARE(*document().position(*filter), QPointF(300, 10));
    QVERIFY(commands::connectSteps(document(), *source, u"rejects"_s, {*second, 0}));
    QCOMPARE(inputs(*second), QStringList(u"load:rejects"_s));
    QVERIFY(commands::connectSteps(document(), *filter, u"main"_s, {*second, 0}));
    QCOMPARE(inputs(*second), QStringList(u"filter"_s));
    commands::disconnectInput(document(), {*second, 0});
    QCOMPARE(inputs(*second), QStringList());
    QCOMPARE(document().stack().count(), 6);
    document().stack().undo();
    QCOMPARE(inputs(*second), QStringList(u"filter"_s));
}

void WorkflowDocumentTest::refusalsAreSaid_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("input");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("itself") << u"a"_s << u"main"_s << u"a"_s << 0 << ErrorCode::Conflict << u"cannot read itself"_s;
    QTest::newRow("circle") << u"b"_s << u"main"_s << u"a"_s << 0 << ErrorCode::Conflict << u"its own result"_s;
    QTest::newRow("source") << u"a"_s << u"main"_s << u"l"_s << 0 << ErrorCode::InvalidArgument << u"brings data in"_s;
    QTest::newRow("port") << u"l"_s << u"other"_s << u"b"_s << 0 << ErrorCode::InvalidArgument
                          << u"no output “other”"_s;
    QTest::newRow("too many") << u"l"_s << u"main"_s << u"b"_s << 1 << ErrorCode::LimitExceeded << u"one step only"_s;
    QTest::newRow("a third") << u"l"_s << u"main"_s << u"j"_s << 2 << ErrorCode::LimitExceeded << u"at most 2"_s;
    QTest::newRow("nobody") << u"x"_s << u"main"_s << u"b"_s << 0 << ErrorCode::NotFound << u"no step “x”"_s;
}

void WorkflowDocumentTest::refusalsAreSaid()
{
    QFETCH(const QString, from);
    QFETCH(const QString, port);
    QFETCH(const QString, to);
    QFETCH(const int, input);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, words);
    load(uR"([{"type":"load","id":"l"},{"type":"filter","id":"a"},{"type":"filter","id":"b"},
              {"type":"join","id":"j","inputs":["a","b"]}])"_s);
    const QByteArray before = json(document());
    const auto status = commands::connectSteps(document(), from, port, {to, input});
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
    QVERIFY2(status.error().text().contains(words), qPrintable(status.error().text()));
    QCOMPARE(json(document()), before);
    QCOMPARE(document().stack().count(), 0);
    const auto added = commands::addStep(document(), {u"fliter"_s, {}});
    QVERIFY(!added && added.error().hint.contains(u"“filter”"_s));
}

void WorkflowDocumentTest::inputsBeyondThePortsRepeat()
{
    load(uR"([{"type":"load","id":"a"},{"type":"load","id":"b"},{"type":"load","id":"c"},
              {"type":"union","id":"u","inputs":["a"]}])"_s);
    QVERIFY(commands::connectSteps(document(), u"b"_s, u"main"_s, {u"u"_s, 1}));
    QVERIFY(commands::connectSteps(document(), u"c"_s, u"main"_s, {u"u"_s, 2}));
    QCOMPARE(inputs(u"u"_s), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    commands::disconnectInput(document(), {u"u"_s, 1});
    QCOMPARE(inputs(u"u"_s), QStringList({u"a"_s, u"c"_s}));
    load(uR"([{"type":"load","id":"a"},{"type":"load","id":"b"},{"type":"join","id":"j","inputs":["a","b"]}])"_s);
    commands::disconnectInput(document(), {u"j"_s, 0});
    QCOMPARE(inputs(u"j"_s), QStringList({u""_s, u"b"_s}));
}

void WorkflowDocumentTest::insertingOnAnEdgeMakesRoom()
{
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b"},{"type":"filter","id":"c"}])"_s);
    const QPointF b = *document().position(u"b"_s);
    const QPointF c = *document().position(u"c"_s);
    const auto id = commands::insertOnEdge(document(), u"join"_s, {u"b"_s, 0});
    QVERIFY(id);
    QCOMPARE(inputs(*id), QStringList(u"a"_s));
    QCOMPARE(inputs(u"b"_s), QStringList(*id));
    QCOMPARE(*document().position(*id), b);
    QCOMPARE(*document().position(u"b"_s), b + QPointF(ui::kColumnStep, 0));
    QCOMPARE(*document().position(u"c"_s), c + QPointF(ui::kColumnStep, 0));
    QCOMPARE(idsOf(document()), QStringList({u"a"_s, u"join"_s, u"b"_s, u"c"_s}));
    QCOMPARE(document().stack().count(), 1);
    QVERIFY(!commands::insertOnEdge(document(), u"load"_s, {u"b"_s, 0}));
    QVERIFY(!commands::insertOnEdge(document(), u"filter"_s, {u"a"_s, 0}));
}

void WorkflowDocumentTest::aLooseStepIsPutOnAnEdge()
{
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b"}])"_s);
    const auto loose = commands::addStep(document(), {u"filter"_s, {700, 300}});
    QVERIFY(commands::putOnEdge(document(), *loose, {u"b"_s, 0}, {150, 20}));
    QCOMPARE(inputs(*loose), QStringList(u"a"_s));
    QCOMPARE(inputs(u"b"_s), QStringList(*loose));
    QCOMPARE(document().steps().last().id, u"b"_s);
    QVERIFY(!commands::putOnEdge(document(), *loose, {u"b"_s, 0}, {}));
}

void WorkflowDocumentTest::removingHeals()
{
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b"},{"type":"filter","id":"c"},
              {"type":"filter","id":"d"},{"type":"join","id":"j","inputs":["c","a:rejects"]}])"_s);
    const QByteArray before = json(document());
    commands::removeSteps(document(), {u"b"_s, u"c"_s});
    QCOMPARE(inputs(u"d"_s), QStringList(u"a"_s));
    QCOMPARE(inputs(u"j"_s), QStringList({u"a"_s, u"a:rejects"_s}));
    QVERIFY(!document().position(u"b"_s));
    QCOMPARE(document().stack().undoText(), u"Delete 2 steps"_s);
    document().stack().undo();
    QCOMPARE(json(document()), before);
    commands::removeSteps(document(), idsOf(document()));
    QVERIFY(document().steps().isEmpty());
    document().stack().undo();
    QCOMPARE(json(document()), before);
}

void WorkflowDocumentTest::removingLeavesWhatCannotBeHealed()
{
    load(uR"([{"type":"load","id":"a"},{"type":"load","id":"b"},{"type":"join","id":"j","inputs":["a","b"]},
              {"type":"filter","id":"f","inputs":["j:unmatched"]},{"type":"filter","id":"g","inputs":["j"]}])"_s);
    commands::removeSteps(document(), {u"a"_s});
    QCOMPARE(inputs(u"j"_s), QStringList({u""_s, u"b"_s}));
    document().stack().undo();
    commands::removeSteps(document(), {u"j"_s});
    QCOMPARE(inputs(u"f"_s), QStringList());
    QCOMPARE(inputs(u"g"_s), QStringList(u"a"_s));
}

void WorkflowDocumentTest::theOrderFollowsTheLines()
{
    load(uR"([{"type":"filter","id":"a"},{"type":"filter","id":"b","inputs":["a"]}])"_s);
    const auto source = commands::addStep(document(), {u"load"_s, {}});
    QVERIFY(commands::connectSteps(document(), *source, u"main"_s, {u"a"_s, 0}));
    QCOMPARE(idsOf(document()), QStringList({u"load"_s, u"a"_s, u"b"_s}));
    // Without a source, the step that reads nothing is the one that gets the data of the run.
    commands::removeSteps(document(), {u"load"_s});
    const auto loose = commands::addStep(document(), {u"filter"_s, {}});
    commands::disconnectInput(document(), {u"b"_s, 0});
    QVERIFY(commands::connectSteps(document(), *loose, u"main"_s, {u"a"_s, 0}));
    QVERIFY(commands::connectSteps(document(), u"a"_s, u"main"_s, {u"b"_s, 0}));
    QCOMPARE(idsOf(document()), QStringList({u"filter"_s, u"a"_s, u"b"_s}));
}

void WorkflowDocumentTest::theResultIsTheLast()
{
    load(
        uR"([{"type":"load","id":"a"},{"type":"filter","id":"b","inputs":["a"]},{"type":"filter","id":"c","inputs":["a"]}])"_s);
    QVERIFY(!commands::makeResult(document(), u"a"_s));
    QVERIFY(commands::makeResult(document(), u"b"_s));
    QCOMPARE(document().steps().last().id, u"b"_s);
}

void WorkflowDocumentTest::gesturesMerge()
{
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b"}])"_s);
    const QByteArray before = json(document());
    for (int x = 0; x < 5; ++x)
        commands::moveSteps(document(), {{u"a"_s, QPointF(100 + x, 40)}});
    QCOMPARE(document().stack().count(), 1);
    document().endGesture();
    commands::moveSteps(document(), {{u"a"_s, QPointF(200, 40)}});
    QCOMPARE(document().stack().count(), 2);
    for (const QString &text : {u"x"_s, u"x >"_s, u"x > 1"_s})
        commands::setConfig(document(), u"b"_s, {{u"condition"_s, text}}, u"condition"_s);
    commands::setConfig(document(), u"b"_s, {{u"condition"_s, u"x > 1"_s}, {u"other"_s, 1}}, u"other"_s);
    QCOMPARE(document().stack().count(), 4);
    for (const QString &name : {u"K"_s, u"Ke"_s, u"Keep"_s})
        commands::setStepName(document(), u"b"_s, name);
    QCOMPARE(document().stack().count(), 5);
    commands::setStepName(document(), u"b"_s, {}); // back to what it was: nothing is left of it
    QCOMPARE(document().stack().count(), 4);
    while (document().stack().canUndo())
        document().stack().undo();
    QCOMPARE(json(document()), before);
}

void WorkflowDocumentTest::savingKeepsTheHistory()
{
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b"}])"_s);
    commands::setWorkflowName(document(), u"New name"_s);
    QVERIFY(document().isModified());
    const core::Workflow given = document().workflow();
    core::Workflow stored = given;
    stored.version = 4;
    document().markSaved(stored, given);
    QVERIFY(!document().isModified());
    commands::setWorkflowName(document(), u"Newer name"_s); // typing goes on: another command after saving
    QVERIFY(document().isModified());
    document().stack().undo();
    QVERIFY(!document().isModified());
    document().stack().undo();
    QCOMPARE(document().workflow().name, u"W"_s);
    QCOMPARE(document().workflow().version, 4);
    QVERIFY(document().isModified());
    // An edit between giving out and hearing back is not saved.
    const core::Workflow earlier = document().workflow();
    commands::setDescription(document(), u"x"_s);
    document().markSaved(stored, earlier);
    QVERIFY(document().isModified());
}

void WorkflowDocumentTest::switchingOffIsRefusedForSources()
{
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b"}])"_s);
    QVERIFY(!commands::setDisabled(document(), {u"a"_s, u"b"_s}, true));
    QVERIFY(!document().find(u"b"_s)->disabled);
    QVERIFY(commands::setDisabled(document(), {u"b"_s}, true));
    QVERIFY(document().find(u"b"_s)->disabled);
    QCOMPARE(document().stack().undoText(), u"Switch off “Filter”"_s);
}

void WorkflowDocumentTest::copiesAreReadableAndGetNewIds()
{
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b","name":"Keep","config":{"condition":"x"}},
              {"type":"join","id":"j","inputs":["b","a:rejects"]}])"_s);
    const QByteArray text = ui::stepsToText(document().workflow(), {u"b"_s, u"j"_s});
    QVERIFY(text.contains("\"condition\": \"x\""));
    QVERIFY(!text.contains("null"));
    const auto ids = commands::paste(document(), text, {1000, 500});
    QVERIFY(ids);
    QCOMPARE(*ids, QStringList({u"b2"_s, u"j2"_s}));
    QCOMPARE(inputs(u"b2"_s), QStringList());
    QCOMPARE(inputs(u"j2"_s), QStringList(u"b2"_s));
    QCOMPARE(document().find(u"b2"_s)->config, document().find(u"b"_s)->config);
    QCOMPARE(*document().position(u"b2"_s) - *document().position(u"j2"_s),
             *document().position(u"b"_s) - *document().position(u"j"_s));
    QCOMPARE(document().stack().count(), 1);
    WorkflowDocument other(types());
    QVERIFY(commands::paste(other, text, {}));
    QCOMPARE(idsOf(other), QStringList({u"b"_s, u"j"_s}));
}

void WorkflowDocumentTest::pastingReadsWorkflowsAndRefusesOthers()
{
    QVERIFY(commands::paste(document(), R"({"name":"W","steps":[{"type":"load"},{"type":"filter"}]})", {}));
    QCOMPARE(inputs(u"step2"_s), QStringList(u"step1"_s));
    QVERIFY(commands::paste(document(), R"([{"type":"filter","id":"x"}])", {}));
    QVERIFY(commands::paste(document(), R"({"type":"filter"})", {}));
    const int count = document().stack().count();
    for (const char *text : {"hello", "{}", R"({"steps":[{"typo":"x"}]})", "", "7"}) {
        const auto pasted = commands::paste(document(), text, {});
        QVERIFY(!pasted);
        QVERIFY(!pasted.error().message.isEmpty());
    }
    QCOMPARE(document().stack().count(), count);
}

void WorkflowDocumentTest::theLayoutFlowsToTheRight()
{
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b"},{"type":"load","id":"c"},
              {"type":"join","id":"j","inputs":["b","c"]},{"type":"filter","id":"d","inputs":["a"]}])"_s);
    const auto places = ui::autoLayout(document().steps());
    const ui::StepGraph &graph = document().graph();
    for (qsizetype i = 0; i < document().steps().size(); ++i)
        for (const auto &input : graph.inputs(i))
            QVERIFY(places[document().steps()[input.step].id].x() < places[document().steps()[i].id].x());
    QCOMPARE(places[u"c"_s].x(), places[u"b"_s].x()); // beside the one it is joined with
    QSet<QString> taken;
    for (const QPointF &place : places)
        taken.insert(u"%1/%2"_s.arg(place.x()).arg(place.y()));
    QCOMPARE(taken.size(), places.size());
    commands::moveSteps(document(), {{u"a"_s, {900, 900}}});
    commands::arrange(document());
    QCOMPARE(*document().position(u"a"_s), QPointF(places[u"a"_s].toPoint()));
}

void WorkflowDocumentTest::aRandomWalkLeadsBack_data()
{
    QTest::addColumn<uint>("seed");
    for (const uint seed : {1U, 2U, 3U, 20'26U})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void WorkflowDocumentTest::aRandomWalkLeadsBack()
{
    QFETCH(const uint, seed);
    QRandomGenerator random(seed);
    load(uR"([{"type":"load","id":"a"},{"type":"filter","id":"b"},{"type":"load","id":"c"},
              {"type":"join","id":"j","inputs":["b","c:rejects"]}])"_s);
    const QByteArray first = json(document());
    const auto below = [&](qsizetype most) { return qsizetype(random.bounded(quint32(std::max<qsizetype>(1, most)))); };
    const auto anyId = [&] {
        return document().steps().isEmpty() ? QString() : idsOf(document())[below(document().steps().size())];
    };
    const auto anyType = [&] { return types()[below(4)].type; };
    const auto anyPlace = [&] { return QPointF(random.bounded(2000), random.bounded(2000)); };
    int refused = 0;
    const auto count = [&](bool held) { refused += held ? 0 : 1; };
    for (int i = 0; i < 1000; ++i) {
        switch (random.bounded(16)) {
        case 0:
        case 1:
            count(commands::addStep(document(), {anyType(), anyPlace()}).has_value());
            break;
        case 2:
        case 3:
        case 4:
            count(commands::connectSteps(document(), anyId(), u"main"_s, {anyId(), below(3)}).has_value());
            break;
        case 5:
            count(commands::insertOnEdge(document(), anyType(), {anyId(), below(2)}).has_value());
            break;
        case 6:
            commands::removeSteps(document(), {anyId()});
            break;
        case 7:
            commands::disconnectInput(document(), {anyId(), below(2)});
            break;
        case 8:
            commands::moveSteps(document(), {{anyId(), anyPlace()}, {anyId(), anyPlace()}});
            break;
        case 9:
            commands::setConfig(document(), anyId(), {{u"n"_s, random.bounded(100)}}, u"n"_s);
            break;
        case 10:
            commands::setStepName(document(), anyId(), QString::number(random.bounded(50)));
            break;
        case 11:
            count(commands::setDisabled(document(), {anyId()}, random.bounded(2) == 1).has_value());
            break;
        case 12:
            count(commands::paste(document(), ui::stepsToText(document().workflow(), {anyId(), anyId()}), anyPlace())
                      .has_value());
            break;
        case 13:
            count(commands::putOnEdge(document(), anyId(), {anyId(), 0}, anyPlace()).has_value());
            break;
        case 14:
            count(commands::makeResult(document(), anyId()).has_value());
            break;
        default:
            if (random.bounded(2) == 1)
                document().stack().undo();
            else
                document().stack().redo();
        }
        if (random.bounded(5) == 0)
            document().endGesture();
        if (i % 100 == 50)
            document().markSaved(document().workflow(), document().workflow());
    }
    // What came of it can always be ordered: nothing waits for itself.
    const ui::StepGraph &graph = document().graph();
    for (qsizetype i = 0; i < document().steps().size(); ++i)
        for (const auto &input : graph.inputs(i))
            QVERIFY(input.step < i);
    QVERIFY(refused > 20);
    const QByteArray last = json(document());
    QVERIFY(first != last);
    const int depth = document().stack().index();
    QVERIFY(depth > 100);
    QList<QByteArray> states;
    while (document().stack().canUndo()) {
        document().stack().undo();
        states.append(json(document()));
    }
    QCOMPARE(states.last(), first);
    while (document().stack().index() < depth) {
        states.removeLast();
        document().stack().redo();
        QCOMPARE(json(document()), states.isEmpty() ? last : states.last());
    }
    QCOMPARE(json(document()), last);
}

void WorkflowDocumentTest::largeWorkflowsAreUndoneAtOnce()
{
    core::Workflow large;
    large.name = u"Large"_s;
    for (int i = 0; i < 1000; ++i) {
        core::Step step;
        step.id = u"s%1"_s.arg(i);
        step.type = i == 0 ? u"load"_s : i % 2 == 0 ? u"join"_s : u"filter"_s;
        if (i > 0)
            step.inputs = {u"s%1"_s.arg(i * 7 / 8)};
        if (i > 0 && i % 2 == 0)
            step.inputs.append(u"s%1"_s.arg(i / 2));
        step.config = {{u"condition"_s, u"x > %1"_s.arg(i)}};
        large.steps.append(step);
    }
    QElapsedTimer timer;
    timer.start();
    document().load(large);
    qInfo("load and layout: %lld ms", static_cast<long long>(timer.elapsed()));
    commands::removeSteps(document(), {u"s500"_s});
    commands::arrange(document());
    timer.restart();
    document().stack().undo();
    document().stack().undo();
    const qint64 both = timer.elapsed();
    qInfo("two undos: %lld ms", static_cast<long long>(both));
    QVERIFY(both < 60);
    QCOMPARE(document().steps().size(), 1000);
}

QTEST_GUILESS_MAIN(WorkflowDocumentTest)
#include "tst_workflow_document.moc"
