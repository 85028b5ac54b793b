// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every step that reads tables, over random rows like those of its examples and of its tables by hand, under their and
// other configurations: its ledger's equation holds, and its counts are those of the rows there are. AW_LEDGER_CASES:
// how many (500).
#include "engine/agents/register_steps.h"
#include "engine/steps/register_steps.h"
#include "tests/long_run.h"
#include "tests/steps/relation_run.h"
#include "tests/steps/step_cases.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;

namespace
{

// The columns of a table and what its cells are drawn from.
struct Columns {
    QStringList names;
    QStringList types;
    QList<QStringList> values; // by column
};

const QStringList kOddValues{u""_s,
                             u" x  Y"_s,
                             u"Ä%1ö"_s,
                             u"日本"_s,
                             u"a;b;;c"_s,
                             u"12"_s,
                             u"-0.25"_s,
                             u"0"_s,
                             u"2024-02-30"_s,
                             u"{\"x\": [1, null]}"_s,
                             u"'; --"_s,
                             u"2147483647"_s,
                             u"170141183460469231731687303715884105727"_s};

Columns columnsOf(FakeContext &context, const QString &sql)
{
    Columns columns;
    const data::Relation relation = context.relation(sql);
    for (const core::Column &column : relation.schema.columns) {
        columns.names.append(column.name);
        columns.types.append(column.type);
        columns.values.append(QStringList());
    }
    const auto table = context.session().query(relation.sql);
    for (const QVariantList &row : table ? table->rows : QList<QVariantList>())
        for (qsizetype i = 0; i < row.size(); ++i)
            if (row[i].isValid())
                columns.values[i].append(row[i].toString());
    return columns;
}

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    int upTo(int most) { return m_random.bounded(most + 1); }
    const QString &of(const QStringList &list) { return list[m_random.bounded(int(list.size()))]; }

    QString table(const Columns &columns)
    {
        const int count = chance(10) ? 0 : upTo(12);
        QStringList rows;
        for (int i = 0; i <= count; ++i) {
            QStringList cells;
            for (qsizetype c = 0; c < columns.names.size(); ++c) {
                const bool missing = columns.values[c].isEmpty() || chance(15);
                const QString text = missing ? QString() : chance(15) ? of(kOddValues) : of(columns.values[c]);
                cells.append(u"TRY_CAST("_s + (missing ? u"NULL"_s : data::quoteText(text)) + u" AS "_s +
                             columns.types[c] + u") AS "_s + data::quoteName(columns.names[c]));
            }
            rows.append(u"SELECT "_s + cells.join(u", "_s));
        }
        return u"FROM ("_s + rows.join(u" UNION ALL "_s) + u") LIMIT "_s + QString::number(count);
    }
    // The same, with other choices and switches.
    QJsonObject varied(QJsonObject config, const QJsonObject &schema)
    {
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QJsonObject property = it.value().toObject();
            if (const QJsonArray choices = property.value("enum"_L1).toArray(); !choices.isEmpty() && chance(30))
                config[it.key()] = choices[m_random.bounded(int(choices.size()))];
            else if (property.value("type"_L1).toString() == "boolean"_L1 && chance(30))
                config[it.key()] = chance(50);
        }
        return config;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class LedgerCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepBalances_data();
    void everyStepBalances();
    void cleanupTestCase() { qInfo() << m_held << "cases of" << m_examples.size() << "examples"; }

private:
    struct Example {
        QString type;
        QJsonObject config;
        QStringList inputs;
    };
    QString problem(FakeContext &context, const Example &example, const QJsonObject &config, const QStringList &tables,
                    Dice &dice, bool &refused) const;
    static QString problemOfFewColumns(FakeContext &context, const steps::StepType &type,
                                       const steps::StepOutput &whole, Dice &dice);

    steps::Catalogue m_catalogue;
    QList<Example> m_examples;
    int m_held = 0;
};

void LedgerCasesTest::initTestCase()
{
    steps::registerSteps(m_catalogue);
    agents::registerSteps(m_catalogue);
    // Want an interpreter, other steps, a server.
    const QSet<QString> outside{u"python"_s, u"sub_workflow"_s, u"write_postgres"_s};
    const QList<core::StepDescriptor> descriptors = m_catalogue.descriptors();
    for (const core::StepDescriptor &descriptor : descriptors)
        for (const auto &each : descriptor.examples) {
            const QJsonObject example = each.toObject();
            Example found{descriptor.type, example.value("config"_L1).toObject(), {}};
            if (descriptor.inputPorts.isEmpty() || outside.contains(found.type) || found.config.contains("path"_L1))
                continue;
            found.inputs.append(relation_run::exampleSql(example.value("input"_L1).toArray()));
            const QJsonArray further = example.value("further_inputs"_L1).toArray();
            for (const auto &table : further)
                found.inputs.append(relation_run::exampleSql(table.toArray()));
            m_examples.append(found);
        }
    for (const core::StepDescriptor &descriptor : descriptors) {
        const QList<step_cases::Case> cases = step_cases::casesOf(descriptor.type);
        for (const step_cases::Case &each : cases)
            if (!descriptor.inputPorts.isEmpty() && !each.refused)
                m_examples.append(Example{descriptor.type, relation_run::object(each.config), each.inputs});
    }
    QVERIFY(m_examples.size() > 400);
}

// What is wrong with a case; refused: the step said why these rows or settings cannot be.
QString LedgerCasesTest::problem(FakeContext &context, const Example &example, const QJsonObject &config,
                                 const QStringList &tables, Dice &dice, bool &refused) const
{
    context.portsAreRead = true;
    refused = !m_catalogue.find(example.type)->checkConfig(config).isEmpty();
    if (refused)
        return {};
    const auto refusal = [&refused](const core::Error &error) {
        refused = true;
        const QList<ErrorCode> bugs{ErrorCode::Internal, ErrorCode::LedgerMismatch, ErrorCode::Corrupt};
        return bugs.contains(error.code) ? error.text() : QString();
    };
    const auto output = relation_run::run(m_catalogue, context, example.type, config, tables);
    if (!output)
        return refusal(output.error());
    // Some values show only when they are read that they do not fit.
    if (const auto read = context.session().query(output->ports.value(u"main"_s).sql); !read)
        return refusal(read.error());
    const core::Ledger &ledger = output->ledger;
    const auto rowsOf = [&](const QString &sql) {
        return context.scalar(u"SELECT count(*) FROM ("_s + sql + u')').toLongLong();
    };
    qint64 all = 0;
    qint64 first = -1;
    for (const data::Relation &input : context.inputs()) {
        all += rowsOf(input.sql);
        first = first < 0 ? all : first;
    }
    if (ledger.rowsIn != first && ledger.rowsIn != all)
        return u"%1 rows in, but the inputs have %2 and %3"_s.arg(ledger.rowsIn).arg(first).arg(all);
    for (auto port = output->ports.begin(); port != output->ports.end(); ++port) {
        const qint64 rows = rowsOf(port->sql);
        if (port->rows >= 0 && port->rows != rows)
            return u"port %1 says %2 rows and has %3"_s.arg(port.key()).arg(port->rows).arg(rows);
        if (port.key() == "main"_L1 && rows != ledger.rowsOut)
            return u"%1 rows out, but there are %2"_s.arg(ledger.rowsOut).arg(rows);
    }
    const auto described = context.session().describe(output->ports.value(u"main"_s).sql);
    if (!described || described->names() != output->ports.value(u"main"_s).schema.names())
        return u"the columns are not those it says"_s;
    if (std::ranges::any_of(ledger.rows, [](const core::RowEntry &entry) { return entry.rows <= 0; }))
        return u"an entry counts no rows"_s;
    for (const core::CellEntry &entry : ledger.cells)
        if (entry.cells <= 0 || entry.cells > std::max(ledger.rowsIn, ledger.rowsOut))
            return u"%1 cells of %2 in %3 rows"_s.arg(QString::number(entry.cells), entry.column,
                                                      QString::number(ledger.rowsIn));
    if (const QString wrong = problemOfFewColumns(context, *m_catalogue.find(example.type), *output, dice);
        !wrong.isEmpty())
        return wrong;
    if (!dice.chance(25))
        return {};
    // Whether somebody reads a port changes what is made, never what is said of the rows.
    context.portsAreRead = false;
    const auto unread = relation_run::run(m_catalogue, context, example.type, config, tables);
    if (!unread)
        return u"without readers: "_s + unread.error().text();
    return unread->ledger.rows == ledger.rows ? QString() : u"without readers it counts other rows"_s;
}

// Where only some columns are read, their cells and the ledger stay the same, and no column is read that the step does
// not name.
QString LedgerCasesTest::problemOfFewColumns(FakeContext &context, const steps::StepType &type,
                                             const steps::StepOutput &whole, Dice &dice)
{
    steps::ColumnsNeeded read;
    QStringList names;
    for (const core::Column &column : whole.ports.value(u"main"_s).schema.columns)
        if (dice.chance(30)) {
            read.add(column.name);
            names.append(data::quoteName(column.name));
        }
    if (names.isEmpty())
        names.append(u"1"_s);
    const std::vector<data::Relation> given(context.inputs().begin(), context.inputs().end());
    std::vector<data::Relation> narrowed = given;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const steps::ColumnsNeeded needed = type.columnsNeeded(context.config(), qsizetype(i), read);
        QStringList columns;
        for (const core::Column &column : given[i].schema.columns) {
            const QString name = data::quoteName(column.name);
            columns.append(needed.contains(column.name)
                               ? name
                               : u"CAST(error('not kept') AS "_s + column.type + u") AS "_s + name);
        }
        narrowed[i].sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM ("_s + given[i].sql + u')';
    }
    context.setInputs(narrowed);
    context.columnsRead = read;
    const auto output = type.run(context);
    context.columnsRead.reset();
    context.setInputs(given);
    const QString where = u" where only "_s + names.join(u", "_s) + u" is read"_s;
    if (!output)
        return output.error().text() + where;
    if (core::toJson(output->ledger) != core::toJson(whole.ledger))
        return u"another ledger"_s + where;
    const auto cells = [&](const steps::StepOutput &of, const QString &port, const QString &columns) -> QString {
        const auto table = context.session().query(u"SELECT "_s + columns + u" FROM ("_s + of.ports[port].sql + u')');
        if (!table)
            return table.error().text();
        QStringList lines;
        for (const QVariantList &row : table->rows)
            for (const QVariant &cell : row)
                lines.append(cell.isValid() ? cell.toString() : u"-"_s);
        return lines.join(u'\n');
    };
    if (output->ports.keys() != whole.ports.keys())
        return u"other ports"_s + where;
    if (whole.ports.contains(u"rejects"_s) &&
        cells(*output, u"rejects"_s, u"*"_s) != cells(whole, u"rejects"_s, u"*"_s))
        return u"other rejects"_s + where;
    const QString list = names.join(u", "_s);
    return cells(*output, u"main"_s, list) == cells(whole, u"main"_s, list) ? QString() : u"other cells"_s + where;
}

void LedgerCasesTest::everyStepBalances_data()
{
    QTest::addColumn<QString>("type");
    QSet<QString> types;
    for (const Example &example : std::as_const(m_examples))
        types.insert(example.type);
    for (const QString &type : std::as_const(types))
        QTest::newRow(qPrintable(type)) << type;
}

void LedgerCasesTest::everyStepBalances()
{
    QFETCH(QString, type);
    const int wanted = tests::tries("AW_LEDGER_CASES", 500);
    const int each = 1 + (wanted - 1) / static_cast<int>(m_examples.size());
    FakeContext context;
    for (const Example &example : std::as_const(m_examples)) {
        if (example.type != type)
            continue;
        QList<Columns> inputs;
        for (const QString &sql : example.inputs)
            inputs.append(columnsOf(context, sql));
        int good = 0;
        for (quint32 seed = 1; good < each; ++seed) {
            Dice dice(seed);
            QStringList tables;
            for (const Columns &columns : std::as_const(inputs))
                tables.append(dice.table(columns));
            const QJsonObject config = dice.varied(example.config, m_catalogue.find(type)->descriptor().configSchema);
            bool refused = false;
            const QString wrong = problem(context, example, config, tables, dice, refused);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringList({QString::fromUtf8(QJsonDocument(config).toJson()),
                                                              tables.join(u'\n'), wrong})
                                                     .join(u'\n')));
            good += refused ? 0 : 1;
            QVERIFY2(seed < static_cast<quint32>(20 * each),
                     qPrintable(u"refuses nearly all of "_s + QString::fromUtf8(QJsonDocument(config).toJson())));
        }
        m_held += good;
    }
}

QTEST_GUILESS_MAIN(LedgerCasesTest)
#include "tst_ledger_cases.moc"
