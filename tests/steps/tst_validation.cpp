// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of rule holding and broken, what the report says, and that the rows pass unchanged.
#include "engine/steps/register_steps.h"
#include "engine/steps/validation_rules.h"
#include "tests/steps/fake_context.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;

namespace
{

constexpr QLatin1StringView kTable("SELECT i AS id, CASE WHEN i = 3 THEN NULL ELSE i * 1.5::DOUBLE END AS price, 'n' "
                                   "|| (i % 2) AS name FROM range(10) t(i)");

// Passes when the table has a column called "price".
class PriceCheck final : public steps::PurposeCheck
{
public:
    QStringList names() const override { return {u"priced"_s}; }
    core::Result<steps::PurposeReport> check(data::Session &, const data::Relation &relation,
                                             const QString &) const override
    {
        const bool there = relation.schema.indexOf(u"price"_s) >= 0;
        return steps::PurposeReport{{{u"there is a price"_s, there, false, there ? 0 : 1, {}, {}}},
                                    {{u"by"_s, u"price"_s}}};
    }
};

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rules_data();
    void rules();
    void reportAndPassThrough();
    void warnOnly();
    void assertionsAreOneSelect_data();
    void assertionsAreOneSelect();
    void assertionsCannotReachFiles();

private:
    core::Result<steps::StepOutput> validate(FakeContext &context, const QJsonObject &config);

    steps::Catalogue m_catalogue;
};

void ValidationTest::initTestCase()
{
    steps::registerSteps(m_catalogue);
    m_catalogue.setPurposes(std::make_unique<PriceCheck>());
}

core::Result<steps::StepOutput> ValidationTest::validate(FakeContext &context, const QJsonObject &config)
{
    const steps::StepType *type = m_catalogue.find(u"validation"_s);
    context.configure(*type, config);
    return type->run(context);
}

void ValidationTest::rules_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("complaint"); // empty: everything holds
    const auto row = [](const char *name, const QByteArray &config, const QString &complaint = {}) {
        QTest::newRow(name) << config << complaint;
    };
    row("defaults", "{}");
    row("columns",
        R"({"validation_type": "schema", "columns": ["id", {"name": "price", "type": "number"}, {"name": "name", "type": "text", "nullable": false}]})");
    row("missing column", R"({"validation_type": "schema", "columns": ["pric"]})", u"did you mean “price”"_s);
    row("optional column", R"({"validation_type": "schema", "columns": [{"name": "x", "required": false}]})");
    row("wrong type", R"({"validation_type": "schema", "columns": [{"name": "name", "type": "number"}]})",
        u"it is VARCHAR"_s);
    row("engine type", R"({"validation_type": "schema", "columns": [{"name": "price", "type": "double"}]})");
    row("nulls", R"({"validation_type": "schema", "columns": [{"name": "price", "nullable": false}]})",
        u"1 of 10 rows"_s);
    row("others", R"({"validation_type": "schema", "columns": ["id", "name"], "allow_other_columns": false})",
        u"for example price"_s);
    row("rows", R"({"min_rows": 10, "max_rows": 10})");
    row("too few rows", R"({"min_rows": 11})", u"there are 10"_s);
    row("too many rows", R"({"max_rows": 9})", u"there are 10"_s);
    row("null ratio", R"({"max_null_ratio": 0.1})");
    row("null ratio too high", R"({"max_null_ratio": 0.09})", u"1 of 10 rows"_s);
    row("null ratio of one", R"({"max_null_ratio": {"price": 0, "id": 0}})", u"“price” is missing"_s);
    row("null ratio of none", R"({"max_null_ratio": {"nope": 0}})", u"no such column"_s);
    row("range", R"({"ranges": {"price": {"min": 0, "max": 13.5}}})");
    row("out of range", R"({"ranges": {"price": {"max": 13}}})", u"for example 13.5"_s);
    row("range of text", R"({"ranges": {"name": {"max": 13}}})", u"it is VARCHAR"_s);
    row("unique", R"({"unique": ["id"]})");
    row("not unique", R"({"unique": ["name"]})", u"8 of 10 rows repeat"_s);
    row("assertion", R"({"validation_type": "functional", "assertion": "SELECT * FROM input WHERE price < 0;"})");
    row("assertion with comment",
        R"({"validation_type": "functional", "assertion": "SELECT * FROM input WHERE price < 0 -- none"})");
    row("assertion with CTE",
        R"({"validation_type": "functional", "assertion": "WITH x AS (FROM input) SELECT * FROM x WHERE id > 8"})",
        u"1 rows"_s);
    row("purpose", R"({"validation_type": "functional", "target": "priced"})");
}

void ValidationTest::rules()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, complaint);
    const QJsonObject object = QJsonDocument::fromJson(config).object();
    const auto checked = m_catalogue.check(
        {{u"l"_s, u"loading"_s, {}, {}, false, {}}, {u"v"_s, u"validation"_s, {}, object, false, {}}});
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text()));
    FakeContext context;
    context.addInput(context.relation(kTable));
    const auto output = validate(context, object);
    if (complaint.isEmpty()) {
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        return;
    }
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::ValidationFailed);
    QVERIFY2(output.error().message.contains(complaint), qPrintable(output.error().message));
}

void ValidationTest::reportAndPassThrough()
{
    FakeContext context;
    data::Relation input = context.relation(kTable);
    input.parquetFile = u"/somewhere.parquet"_s;
    context.addInput(input);
    const auto output = validate(context, {{u"validation_type"_s, u"functional"_s},
                                           {u"target"_s, u"priced"_s},
                                           {u"assertion"_s, u"SELECT 1 WHERE false"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const data::Relation main = output->ports.value(u"main"_s);
    QCOMPARE(main.sql, input.sql);
    QCOMPARE(main.parquetFile, input.parquetFile);
    QCOMPARE(main.rows, 10);
    QVERIFY(output->ledger.check(u"test"_s));
    QCOMPARE(output->ledger.rowsOut, 10);
    const QJsonObject result = output->metadata.value(u"validation_result"_s).toObject();
    QCOMPARE(result.value(u"rules"_s).toArray().size(), 2);
    QCOMPARE(result.value(u"valid"_s).toBool(), true);
    QCOMPARE(result.value(u"params"_s).toObject().value(u"by"_s).toString(), u"price"_s);
}

void ValidationTest::warnOnly()
{
    FakeContext context;
    context.addInput(context.relation(kTable));
    const auto output = validate(context, {{u"min_rows"_s, 99}, {u"on_fail"_s, u"warn"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const QJsonObject result = output->metadata.value(u"validation_result"_s).toObject();
    QCOMPARE(result.value(u"valid"_s).toBool(true), false);
    const QJsonObject rule = result.value(u"rules"_s).toArray().first().toObject();
    QCOMPARE(rule.value(u"passed"_s).toBool(true), false);
    QCOMPARE(rule.value(u"severity"_s).toString(), u"warn"_s);
    QCOMPARE(rule.value(u"count"_s).toInt(), 89);
    QCOMPARE(output->metadata.value(u"warnings"_s).toArray().size(), 1);
}

void ValidationTest::assertionsAreOneSelect_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("two") << u"SELECT 1 WHERE false; SELECT 2"_s;
    QTest::newRow("drop") << u"DROP VIEW input"_s;
    QTest::newRow("out of the bracket") << u"SELECT 1) ; DROP VIEW input; SELECT (1"_s;
    QTest::newRow("copy") << u"COPY input TO '/tmp/x.csv'"_s;
    QTest::newRow("nonsense") << u"every price should be positive"_s;
    QTest::newRow("unknown column") << u"SELECT * FROM input WHERE prize < 0"_s;
    QTest::newRow("set") << u"SET memory_limit='1GB'"_s;
}

void ValidationTest::assertionsAreOneSelect()
{
    QFETCH(QString, sql);
    FakeContext context;
    context.addInput(context.relation(kTable));
    const auto output = validate(context, {{u"validation_type"_s, u"functional"_s}, {u"assertion"_s, sql}});
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::InvalidExpression);
    QVERIFY(!output.error().hint.isEmpty());
    if (sql.startsWith(u"SELECT 1 WHERE false;"_s)) // found before anything ran
        QCOMPARE(output.error().message, u"The assertion holds more than one statement"_s);
    QCOMPARE(context.scalar(u"SELECT count(*) FROM (%1)"_s.arg(context.inputs().front().sql)).toLongLong(), 10);
}

void ValidationTest::assertionsCannotReachFiles()
{
    FakeContext context;
    context.addInput(context.relation(kTable));
    const auto output = validate(context, {{u"validation_type"_s, u"functional"_s},
                                           {u"assertion"_s, u"SELECT * FROM read_text('/etc/passwd')"_s}});
    QVERIFY(!output);
    QVERIFY2(!output.error().text().contains(u"root:"_s), qPrintable(output.error().text()));
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
