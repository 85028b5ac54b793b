// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random tables under random plans: the ledger's equation holds, and every count is what a recount in plain C++ gives.
#include "engine/agents/plan.h"
#include "engine/agents/register_steps.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/register_steps.h"
#include "tests/steps/fake_context.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace aw;
using agents::Operation;
using core::CellEntry;
using core::RowEntry;
using Kind = Operation::Kind;

namespace
{

// What the recount knows of a table on its way: names, and whole numbers or nothing.
struct Model {
    QStringList names;
    QList<QList<std::optional<qint64>>> rows;
    QList<QSet<QString>> filled; // by row: columns whose value was imputed

    std::optional<qint64> &at(qsizetype row, const QString &name) { return rows[row][names.indexOf(name)]; }
};

struct Expected {
    QMap<QString, qint64> converted, markers, failed, imputed; // by column
    qint64 filtered = 0;
    qint64 expanded = 0;
    qint64 rejects = 0;
};

qint64 cells(const core::Ledger &ledger, const QString &column, CellEntry::Kind kind)
{
    qint64 sum = 0;
    for (const CellEntry &entry : ledger.cells)
        sum += entry.column == column && entry.kind == kind ? entry.cells : 0;
    return sum;
}

class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    void makeTable();
    void makePlan();

    QString sql;
    QJsonObject plan;
    Model model;
    Expected expected;
    QStringList steps; // in words, for a failure

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString cell(int oddness)
    {
        if (!chance(oddness))
            return QString::number(m_random.bounded(-500, 500));
        static const QStringList odd{u"n/a"_s, u"-"_s,   u""_s,    u" "_s,   u"word"_s,
                                     u"3.5"_s, u"1 2"_s, u"N/A"_s, u"it's"_s};
        return odd[m_random.bounded(odd.size())];
    }
    Operation on(Kind kind, const QStringList &columns)
    {
        Operation operation;
        operation.kind = kind;
        operation.columns = columns;
        operation.reason = u"by chance"_s;
        return operation;
    }
    QString anyColumn() { return model.names[m_random.bounded(model.names.size())]; }
    void add(const Operation &operation)
    {
        m_operations.append(operation);
        steps.append(agents::describe(operation));
    }
    void requireValue();
    void impute();
    void unpivot();

    QRandomGenerator m_random;
    QList<QStringList> m_texts; // by row; null: NULL
    QList<Operation> m_operations;
    QSet<QString> m_imputed; // columns
};

void Generator::makeTable()
{
    const int width = m_random.bounded(1, 6);
    const int height = chance(10) ? 0 : m_random.bounded(1, 80);
    for (int c = 0; c < width; ++c)
        model.names.append(chance(30) ? u"Column \"%1\""_s.arg(c) : u"c%1"_s.arg(c));
    const int oddness = m_random.bounded(60);
    QStringList columns;
    QList<QStringList> byColumn;
    for (int c = 0; c < width; ++c) {
        QStringList literals;
        QStringList texts;
        for (int r = 0; r < height; ++r) {
            const bool null = chance(5);
            texts.append(null ? QString() : cell(oddness));
            literals.append(null ? u"NULL"_s : data::quoteText(texts.last()));
        }
        byColumn.append(texts);
        columns.append(u"unnest([%1]::VARCHAR[]) AS %2"_s.arg(literals.join(u", "_s), data::quoteName(model.names[c])));
    }
    sql = u"SELECT "_s + columns.join(u", "_s);
    for (int r = 0; r < height; ++r) {
        QStringList row;
        for (int c = 0; c < width; ++c)
            row.append(byColumn[c][r]);
        m_texts.append(row);
    }
    // The recount of reading: by eye, not by the engine.
    static const QRegularExpression kWhole(u"^-?[0-9]+$"_s);
    for (const QStringList &row : std::as_const(m_texts)) {
        QList<std::optional<qint64>> values;
        for (int c = 0; c < width; ++c) {
            const QString text = row[c].trimmed();
            const QString &name = model.names[c];
            values.append(std::nullopt);
            if (text.isEmpty())
                continue;
            if (text.toLower() == "n/a"_L1 || text == "-"_L1) {
                ++expected.markers[name];
            } else if (kWhole.match(text).hasMatch()) {
                ++expected.converted[name];
                values.last() = text.toLongLong();
            } else {
                ++expected.failed[name];
                ++expected.rejects;
            }
        }
        model.rows.append(values);
        model.filled.append(QSet<QString>());
    }
    for (const QString &name : std::as_const(model.names)) {
        Operation read = on(Kind::Read, {name});
        read.reading.kind = data::TextReading::Kind::Integer;
        read.missingMarkers = {u"n/a"_s, u"-"_s};
        add(read);
    }
}

void Generator::requireValue()
{
    QStringList columns{anyColumn()};
    if (chance(40))
        columns.append(anyColumn());
    columns.removeDuplicates();
    add(on(Kind::RequireValue, columns));
    for (qsizetype r = model.rows.size() - 1; r >= 0; --r)
        if (std::ranges::any_of(columns, [&](const QString &name) { return !model.at(r, name); })) {
            model.rows.removeAt(r);
            model.filled.removeAt(r);
            ++expected.filtered;
            ++expected.rejects;
        }
}

void Generator::impute()
{
    const QString name = anyColumn();
    QList<qint64> known;
    for (qsizetype r = 0; r < model.rows.size(); ++r)
        if (const auto value = model.at(r, name))
            known.append(*value);
    if (known.isEmpty() || m_imputed.contains(name))
        return; // nothing has no median
    std::ranges::sort(known);
    // The smallest value that half of the values do not exceed.
    const qint64 middle = known[(known.size() + 1) / 2 - 1];
    Operation operation = on(Kind::Impute, {name});
    add(operation);
    m_imputed.insert(name);
    for (qsizetype r = 0; r < model.rows.size(); ++r)
        if (auto &value = model.at(r, name); !value) {
            value = middle;
            model.filled[r].insert(name);
        }
}

void Generator::unpivot()
{
    QStringList columns;
    for (const QString &name : std::as_const(model.names))
        if (columns.size() < 3 && chance(70))
            columns.append(name);
    if (columns.size() < 2)
        return;
    Operation operation = on(Kind::Unpivot, columns);
    operation.to = u"which"_s;
    operation.type = u"BIGINT"_s;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        operation.values.append(QString::number(2000 + i));
        operation.measures.append(u"amount"_s);
    }
    add(operation);
    Model tall;
    for (const QString &name : std::as_const(model.names))
        if (!columns.contains(name))
            tall.names.append(name);
    const QStringList staying = tall.names;
    tall.names << u"which"_s << u"amount"_s;
    for (qsizetype r = 0; r < model.rows.size(); ++r)
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QList<std::optional<qint64>> row;
            for (const QString &name : staying)
                row.append(model.at(r, name));
            row << 2000 + i << model.at(r, columns[i]);
            tall.rows.append(row);
        }
    expected.expanded = tall.rows.size() - model.rows.size();
    model = tall;
}

void Generator::makePlan()
{
    const int count = m_random.bounded(0, 6);
    for (int i = 0; i < count; ++i) {
        switch (m_random.bounded(4)) {
        case 0:
            requireValue();
            break;
        case 1:
            impute();
            break;
        case 2:
            if (model.names.size() > 1) {
                const QString name = anyColumn();
                add(on(Kind::DropColumn, {name}));
                const qsizetype index = model.names.indexOf(name);
                for (auto &row : model.rows)
                    row.removeAt(index);
                model.names.removeAt(index);
                m_imputed.remove(name); // what is dropped was not filled in for anybody
            }
            break;
        case 3: {
            const QString name = anyColumn();
            if (m_imputed.contains(name))
                break; // counts stand under the name at the end
            Operation rename = on(Kind::Rename, {name});
            rename.to = u"renamed %1"_s.arg(i);
            add(rename);
            model.names[model.names.indexOf(name)] = rename.to;
            break;
        }
        default:
            break;
        }
    }
    // Cells that were filled in, in the rows that stayed.
    for (const QString &name : std::as_const(m_imputed))
        expected.imputed[name] =
            std::ranges::count_if(model.filled, [&](const QSet<QString> &filled) { return filled.contains(name); });
    if (chance(50))
        unpivot();
    agents::Plan made;
    made.target = u"generic"_s;
    made.operations = m_operations;
    plan = agents::toJson(made);
}

} // namespace

class LedgerPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountIsARecount();
};

void LedgerPropertiesTest::everyCountIsARecount()
{
    steps::Catalogue catalogue;
    steps::registerSteps(catalogue);
    agents::registerSteps(catalogue);
    const steps::StepType *preparing = catalogue.find(u"preparing"_s);
    qint64 filtered = 0;
    qint64 imputed = 0;
    qint64 expanded = 0;
    for (quint32 seed = 1; seed <= 120; ++seed) {
        Generator random(seed);
        random.makeTable();
        random.makePlan();
        const QString story = u"seed %1: %2"_s.arg(seed).arg(random.steps.join(u"; "_s));
        FakeContext context;
        context.addInput(context.relation(random.sql));
        context.configure(*preparing, {{u"plan"_s, random.plan}});
        const auto output = preparing->run(context);
        QVERIFY2(output, qPrintable(story + u'\n' + (output ? QString() : output.error().text())));
        const core::Ledger &ledger = output->ledger;
        const Expected &expected = random.expected;
        const auto same = [&](const QString &what, qint64 said, qint64 counted) {
            if (said != counted)
                qWarning("%s: the ledger says %lld, the recount %lld", qPrintable(what), said, counted);
            return said == counted;
        };
        QVERIFY2(ledger.check(u"test"_s), qPrintable(story));
        QVERIFY2(same(u"rows out"_s, ledger.rowsOut, random.model.rows.size()), qPrintable(story));
        QVERIFY2(same(u"filtered"_s, ledger.total(RowEntry::Kind::Filtered), expected.filtered), qPrintable(story));
        QVERIFY2(same(u"expanded"_s, ledger.total(RowEntry::Kind::Expanded), expected.expanded), qPrintable(story));
        QStringList columns = expected.converted.keys() + expected.markers.keys() + expected.failed.keys();
        columns.removeDuplicates();
        for (const QString &name : std::as_const(columns)) {
            QVERIFY2(same(name + u" converted"_s, cells(ledger, name, CellEntry::Kind::Converted),
                          expected.converted.value(name)),
                     qPrintable(story));
            QVERIFY2(same(name + u" markers"_s, cells(ledger, name, CellEntry::Kind::MissingToNull),
                          expected.markers.value(name)),
                     qPrintable(story));
            QVERIFY2(same(name + u" failed"_s, cells(ledger, name, CellEntry::Kind::CoercedToNull),
                          expected.failed.value(name)),
                     qPrintable(story));
        }
        for (auto it = expected.imputed.begin(); it != expected.imputed.end(); ++it)
            QVERIFY2(same(it.key() + u" imputed"_s, cells(ledger, it.key(), CellEntry::Kind::Imputed), it.value()),
                     qPrintable(story));
        QVERIFY2(same(u"rejects"_s, output->ports.contains(u"rejects"_s) ? output->ports.value(u"rejects"_s).rows : 0,
                      expected.rejects),
                 qPrintable(story));

        // And the table is the one the recount has, cell by cell.
        const data::Relation main = output->ports.value(u"main"_s);
        QCOMPARE(main.schema.names(), random.model.names);
        const auto table = context.session().query(main.sql);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), random.model.rows.size());
        for (qsizetype r = 0; r < table->rows.size(); ++r)
            for (qsizetype c = 0; c < main.schema.columns.size(); ++c) {
                const QVariant &cell = table->rows[r][c];
                const std::optional<qint64> &counted = random.model.rows[r][c];
                QVERIFY2(cell.isValid() == counted.has_value(), qPrintable(story));
                QVERIFY2(!counted || cell.toLongLong() == counted.value_or(0), qPrintable(story));
            }
        filtered += expected.filtered;
        expanded += expected.expanded;
        for (const qint64 count : expected.imputed)
            imputed += count;
    }
    // The plans were not all idle.
    QVERIFY(filtered > 100 && imputed > 100 && expanded > 500);
}

QTEST_GUILESS_MAIN(LedgerPropertiesTest)
#include "tst_ledger_properties.moc"
