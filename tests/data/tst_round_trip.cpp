// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random clean tables in random dialects: what is read is what was written, and stays so when it is written again.
#include "engine/data/writers.h"
#include "tests/data/data_fixture.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace aw;
using namespace Qt::StringLiterals;

namespace
{

struct Style {
    QByteArray delimiter;
    QByteArray lineEnd;
    bool quotesAll = false;
};

QByteArray quoted(const QByteArray &text)
{
    return '"' + QByteArray(text).replace("\"", "\"\"") + '"';
}

QByteArray written(const QList<QByteArrayList> &rows, const Style &style)
{
    QByteArray text;
    for (const QByteArrayList &row : rows) {
        QByteArrayList cells;
        for (const QByteArray &cell : row) {
            const bool needed = cell.contains(style.delimiter) || cell.contains('"') || cell.contains('\n') ||
                                cell.contains('\r') || cell.startsWith(' ') || cell.endsWith(' ');
            cells.append(needed || style.quotesAll ? quoted(cell) : cell);
        }
        text += cells.join(style.delimiter) + style.lineEnd;
    }
    return text;
}

QByteArray randomText(QRandomGenerator &random)
{
    static const QByteArrayList parts{"word",       "Größe",     "東京",     "a, b",     "x;y", "say \"hi\"",
                                      "two\nlines", "tab\there", "|bar|",    "it's",     "😀",   "50%",
                                      "#tag",       "\\",        "  padded", "naïve",    "-",   "(note)",
                                      "1/2",        "A&B",       "=1+1",     "'quoted'", "end "};
    QByteArray text = parts[random.bounded(int(parts.size()))];
    for (int i = random.bounded(3); i > 0; --i)
        text += ' ' + parts[random.bounded(int(parts.size()))];
    return text;
}

QByteArray randomCell(QRandomGenerator &random, int column)
{
    if (random.bounded(20) == 0)
        return {};
    switch (column) {
    case 0:
        return QByteArray::number(random.bounded(-100000, 100000));
    case 1:
        return QByteArray::number(random.bounded(100000)) + '.' + QByteArray::number(random.bounded(10, 99));
    case 2:
        return QDate(2000, 1, 1).addDays(random.bounded(9000)).toString(Qt::ISODate).toUtf8();
    default:
        return randomText(random);
    }
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanTables_data();
    void cleanTables();
};

void TestRoundTrip::cleanTables_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRoundTrip::cleanTables()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    static const QByteArrayList delimiters{",", ";", "\t", "|"};
    const Style style{delimiters[random.bounded(4)], random.bounded(2) ? "\n" : "\r\n", random.bounded(4) == 0};
    QList<QByteArrayList> rows{{"id", "amount", "day", "note", "remark"}};
    QStringList expected;
    const int count = random.bounded(3, 200);
    for (int i = 0; i < count; ++i) {
        QByteArrayList row;
        QStringList cells;
        for (int column = 0; column < 5; ++column) {
            row.append(randomCell(random, column));
            cells.append(row.last().isEmpty() ? u"~"_s : QString::fromUtf8(row.last()));
        }
        rows.append(row);
        expected.append(cells.join(u'|'));
    }
    test::DataFixture fixture;
    const QByteArray text = written(rows, style);
    const QString path = fixture.write(u"table.csv"_s, text);
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->dialect.delimiter, QString::fromUtf8(style.delimiter));
    data::Dialect usual;
    usual.delimiter = source->dialect.delimiter;
    QVERIFY2(source->dialect == usual, QJsonDocument(data::toJson(*source)).toJson().constData());
    const auto opened = fixture.open(path);
    AW_VERIFY(opened);
    QCOMPARE(opened->relation.schema.names().join(u' '), u"id amount day note remark"_s);
    QCOMPARE(fixture.rows(opened->relation.sql), expected);
    QCOMPARE(opened->rejects.rows, 0);
    QVERIFY2(opened->warnings.isEmpty(), qPrintable(opened->warnings.join(u' ')));

    const auto typed = fixture.open(fixture.path(u"table.csv"_s), data::Typing::Proven);
    AW_VERIFY(typed);
    QCOMPARE(typed->relation.schema.columns[0].type, u"BIGINT"_s);
    QCOMPARE(typed->relation.schema.columns[1].type, u"DOUBLE"_s);
    QCOMPARE(typed->relation.schema.columns[2].type, u"DATE"_s);
    for (const data::OutputFormat format : {data::OutputFormat::Csv, data::OutputFormat::Parquet}) {
        const QString target = fixture.path(format == data::OutputFormat::Csv ? u"again.csv"_s : u"again.parquet"_s);
        AW_VERIFY(data::writeFile(fixture.session(), typed->relation, target, format));
        const auto again = fixture.open(target, data::Typing::Proven);
        AW_VERIFY(again);
        QCOMPARE(again->relation.schema, typed->relation.schema);
        QCOMPARE(fixture.rows(again->relation.sql), fixture.rows(typed->relation.sql));
    }
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
