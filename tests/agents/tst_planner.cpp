// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules propose for small columns, and why.
#include "engine/agents/cell_shape.h"
#include "engine/agents/meaning.h"
#include "engine/agents/rule_planner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::agents;
using Kind = data::TextReading::Kind;

namespace
{

ColumnEvidence evidenceOf(const QString &name, const QStringList &cells)
{
    ColumnEvidence evidence;
    evidence.column = {name, u"VARCHAR"_s, {}, {}};
    QMap<QString, qint64> counts;
    QStringList order;
    for (const QString &cell : cells) {
        if (!counts.contains(cell))
            order.append(cell);
        ++counts[cell];
    }
    evidence.rows = cells.size();
    for (const QString &cell : order)
        evidence.add(cell, counts[cell]);
    return evidence;
}

QStringList repeated(const QStringList &cells, int times)
{
    QStringList result;
    for (int i = 0; i < times; ++i)
        result += cells;
    return result;
}

Operation readingOf(const QList<ColumnEvidence> &columns, qsizetype at = 0, QStringList *warnings = nullptr)
{
    const Target target;
    const auto plan = RulePlanner().proposeReadings({target, columns, 0.05, {}});
    if (!plan || plan->operations.size() != columns.size())
        qFatal("no plan");
    if (warnings)
        *warnings = plan->warnings;
    return plan->operations[at];
}

} // namespace

class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings_data();
    void readings();
    void moneyHasItsUnit();
    void dayOrMonthFirst();
    void tablesDecideForTheirColumns();
    void markersDependOnTheColumn();
    void meanings_data();
    void meanings();
    void meaningsSayWhy();
    void endsOfLinksAreSeenTogether();
    void wholeTableOutweighsTheSample();
    void shapes();
};

void PlannerTest::readings_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QStringList &cells, Kind kind) {
        QTest::newRow(name) << cells << kind;
    };
    row("integers", {u"1"_s, u"20"_s, u"-3"_s, u"n/a"_s, u"-"_s}, Kind::Integer);
    row("zeros and ones are numbers", {u"0"_s, u"1"_s, u"1"_s}, Kind::Integer);
    row("decimals", {u"1"_s, u"2.5"_s}, Kind::Decimal);
    row("leading zeros", {u"00123"_s, u"04567"_s, u"99999"_s}, Kind::Text);
    row("too many digits", {u"12345678901234567890"_s, u"12345678901234567891"_s}, Kind::Text);
    row("mixed currencies", {u"$5"_s, u"€6"_s, u"$7"_s}, Kind::Text);
    row("codes", {u"12A"_s, u"13B"_s, u"14C"_s}, Kind::Text);
    row("one bad of 40", repeated({u"5"_s}, 39) + QStringList{u"ask"_s}, Kind::Integer);
    row("three bad of 40", repeated({u"5"_s}, 37) + repeated({u"ask"_s}, 3), Kind::Text);
    row("yes and no", {u"Yes"_s, u"no"_s, u"YES"_s}, Kind::Boolean);
    row("ja and nein", {u"ja"_s, u"Nein"_s}, Kind::Boolean);
    row("only F", {u"F"_s, u"F"_s}, Kind::Text);
    row("genders", {u"F"_s, u"M"_s}, Kind::Text);
    row("dates", {u"2024-01-05"_s, u"02/28/2021"_s, u"6 Sep 2022"_s}, Kind::Date);
    row("dates with a time", {u"2024-01-05"_s, u"2024-01-05 10:00"_s}, Kind::DateTime);
    row("versions", {u"1.2.3"_s, u"1.10.0"_s}, Kind::Text);
    row("addresses", {u"192.168.0.1"_s, u"10.0.0.1"_s}, Kind::Text);
    row("phones", {u"555-1234"_s, u"555-9876"_s}, Kind::Text);
    row("lists", {u"1,2,3"_s, u"4,5,6"_s}, Kind::Text);
    row("words", {u"red"_s, u"green"_s}, Kind::Text);
    row("only markers", {u"n/a"_s, u"-"_s}, Kind::Text);
    row("nothing", {}, Kind::Text);
    row("units", {u"5 kg"_s, u"7.5 kg"_s}, Kind::Decimal);
    row("unknown units", {u"5 foo"_s, u"7 foo"_s}, Kind::Text);
}

void PlannerTest::readings()
{
    QFETCH(QStringList, cells);
    QFETCH(Kind, kind);
    const Operation operation = readingOf({evidenceOf(u"column"_s, cells)});
    QCOMPARE(operation.reading.kind, kind);
    QVERIFY(!operation.reason.isEmpty());
}

void PlannerTest::moneyHasItsUnit()
{
    const Operation price = readingOf({evidenceOf(u"Unit Price"_s, {u"$1,204.50"_s, u"$5"_s, u"N/A"_s})});
    QCOMPARE(price.unit, u"USD"_s);
    QCOMPARE(price.meaning, u"currency"_s);
    QCOMPARE(price.reading.prefixes, QStringList{u"$"_s});
    QCOMPARE(price.reading.groupMark, u","_s);
    QCOMPARE(describe(price), u"Read “Unit Price” as money in USD"_s);
    QVERIFY2(price.reason.contains(u"$1,204.50"_s), qPrintable(price.reason));
    const Operation discount = readingOf({evidenceOf(u"Discount %"_s, {u"20.5%"_s, u"3%"_s})});
    QCOMPARE(discount.unit, u"percent"_s);
    QCOMPARE(discount.meaning, u"percent"_s);
    const Operation euro = readingOf({evidenceOf(u"Preis"_s, {u"1.204,50 €"_s, u"3,20 €"_s})});
    QCOMPARE(euro.unit, u"EUR"_s);
    QCOMPARE(euro.reading.decimalMark, u","_s);
    QCOMPARE(euro.reading.groupMark, u"."_s);
}

void PlannerTest::dayOrMonthFirst()
{
    QStringList warnings;
    const Operation month = readingOf({evidenceOf(u"d"_s, {u"02/04/2021"_s, u"02/25/2021"_s})}, 0, &warnings);
    QCOMPARE(month.reading.formats, QStringList{u"%m/%d/%Y"_s});
    QVERIFY(warnings.isEmpty());
    const Operation day = readingOf({evidenceOf(u"d"_s, {u"02/04/2021"_s, u"25/02/2021"_s})}, 0, &warnings);
    QCOMPARE(day.reading.formats, QStringList{u"%d/%m/%Y"_s});
    QVERIFY(warnings.isEmpty());
    readingOf({evidenceOf(u"d"_s, {u"02/04/2021"_s, u"03/04/2021"_s})}, 0, &warnings);
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().contains(u"day or month"_s), qPrintable(warnings.first()));
    // Both orders are proven: the rarer cannot be read, and too many of them leave texts.
    const Operation both = readingOf({evidenceOf(u"d"_s, {u"02/25/2021"_s, u"25/02/2021"_s})}, 0, &warnings);
    QCOMPARE(both.reading.kind, Kind::Text);
    const Operation mostly =
        readingOf({evidenceOf(u"d"_s, repeated({u"02/25/2021"_s}, 60) + QStringList{u"25/02/2021"_s})}, 0, &warnings);
    QCOMPARE(mostly.reading.formats, QStringList{u"%m/%d/%Y"_s});
    QCOMPARE(warnings.size(), 1);
}

void PlannerTest::tablesDecideForTheirColumns()
{
    QStringList warnings;
    const ColumnEvidence open = evidenceOf(u"open"_s, {u"1,204"_s, u"3,117"_s});
    QCOMPARE(readingOf({open}, 0, &warnings).reading.groupMark, u","_s);
    QCOMPARE(warnings.size(), 1);
    const Operation german = readingOf({open, evidenceOf(u"Preis"_s, {u"12,5"_s, u"1.204,50"_s})});
    QCOMPARE(german.reading.decimalMark, u","_s);
    const Operation dated = readingOf({evidenceOf(u"a"_s, {u"02/04/2021"_s}), evidenceOf(u"b"_s, {u"25/04/2021"_s})});
    QCOMPARE(dated.reading.formats, QStringList{u"%d/%m/%Y"_s});
}

void PlannerTest::markersDependOnTheColumn()
{
    const auto markers = [](const QStringList &cells) { return readingOf({evidenceOf(u"c"_s, cells)}).missingMarkers; };
    QVERIFY(markers({u"5"_s, u"na"_s}).contains(u"na"_s));
    QVERIFY(!markers({u"DE"_s, u"FR"_s, u"NA"_s, u"ZA"_s}).contains(u"na"_s)); // Namibia
    QVERIFY(markers({u"Berlin"_s, u"Paris"_s, u"NA"_s}).contains(u"na"_s));
    QVERIFY(!markers({u"+"_s, u"-"_s, u"0"_s}).contains(u"-"_s)); // a sign column
    QVERIFY(markers({u"Berlin"_s, u"-"_s}).contains(u"-"_s));
    QVERIFY(!markers({u"Ana Smith"_s, u"Bo Null"_s, u"Null"_s}).contains(u"null"_s)); // a family name
    QVERIFY(!markers({u"red"_s, u"none"_s}).contains(u"none"_s));
    QVERIFY(markers({u"red"_s}).contains(u"n/a"_s));
}

void PlannerTest::meanings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const QString &name, const QStringList &cells, const QString &meaning) {
        QTest::newRow(qPrintable(name)) << name << cells << meaning;
    };
    row(u"Latitude"_s, {u"48.1"_s, u"-33.9"_s}, u"latitude"_s);
    row(u"pickup_lat"_s, {u"48.1"_s}, u"latitude"_s);
    row(u"geoLng"_s, {u"148.1"_s}, u"longitude"_s);
    row(u"Längengrad"_s, {u"11,5"_s}, u"longitude"_s);
    row(u"lat"_s, {u"480.1"_s}, u"quantity"_s); // beyond ±90
    row(u"latency"_s, {u"48.1"_s}, u"quantity"_s);
    row(u"Order ID"_s, {u"100001"_s, u"100002"_s}, u"identifier"_s);
    row(u"zip"_s, {u"01234"_s, u"98765"_s}, u"postal code"_s);
    row(u"mail"_s, {u"a@b.org"_s, u"c@d.net"_s}, u"e-mail"_s);
    row(u"home"_s, {u"https://a.org"_s}, u"url"_s);
    row(u"Region"_s, repeated({u"North"_s, u"South"_s}, 10), u"category"_s);
    row(u"flag"_s, {u"yes"_s, u"no"_s}, u"boolean"_s);
    row(u"when"_s, {u"2024-01-05"_s}, u"date"_s);
    row(u"Customer"_s, {u"Ana Lee"_s, u"Bo Smith"_s, u"Zoë Rossi"_s}, u"person name"_s);
    row(u"Product"_s, {u"Ana Lee 3000"_s, u"usb-c hub"_s, u"desk lamp"_s}, u"name"_s);
    row(u"ip"_s, {u"192.168.0.1"_s, u"10.0.0.255"_s, u"2001:db8::1"_s}, u"ip address"_s);
    row(u"version"_s, {u"1.2.3.999"_s, u"1.2.3.444"_s}, u"free text"_s);
    row(u"contact"_s, {u"+49 30 901820"_s, u"(030) 901820-17"_s, u"555-123-4567"_s}, u"phone"_s);
    row(u"took"_s, {u"1h 30m"_s, u"45 min"_s, u"PT2H"_s}, u"duration"_s);
    row(u"opens"_s, {u"09:30"_s, u"17:00"_s, u"8:15 pm"_s}, u"time"_s);
    row(u"runtime (min)"_s, {u"93"_s, u"120"_s}, u"duration"_s);
    row(u"code"_s, {u"SW1A 1AA"_s, u"EC1A 1BB"_s, u"M1 1AE"_s}, u"postal code"_s);
    row(u"where"_s, {u"Germany"_s, u"France"_s, u"Japan"_s}, u"country"_s);
    row(u"country"_s, repeated({u"DE"_s, u"FR"_s, u"NA"_s}, 3), u"country"_s);
    row(u"answer"_s, repeated({u"NO"_s, u"IN"_s}, 5), u"category"_s);
    row(u"state"_s, {u"CA"_s, u"DE"_s, u"NY"_s, u"TX"_s}, u"region"_s);
    row(u"size"_s, repeated({u"S"_s, u"M"_s, u"XL"_s}, 4), u"ordinal"_s);
    row(u"stars"_s, repeated({u"1"_s, u"3"_s, u"5"_s}, 4), u"ordinal"_s);
    row(u"emb"_s, {u"[0.1, 0.2, 0.3]"_s, u"[1, 2e-3, -0.5]"_s}, u"embedding"_s);
    row(u"tags"_s, {u"[1, 2, 3]"_s, u"[4, 5, 6, 7]"_s, u"[1, 2, 9]"_s}, u"free text"_s);
    row(u"weight_kg"_s, {u"70"_s, u"81.5"_s}, u"quantity"_s);
    row(u"fare_usd"_s, {u"7"_s, u"8.5"_s}, u"currency"_s);
    row(u"site"_s, {u"https://a.org"_s, u"http://b.net/x"_s}, u"url"_s);
    row(u"remark"_s, {u"please call first"_s, u"the door is on the left"_s}, u"free text"_s);
}

void PlannerTest::meanings()
{
    QFETCH(QString, name);
    QFETCH(QStringList, cells);
    QFETCH(QString, meaning);
    QCOMPARE(readingOf({evidenceOf(name, cells)}).meaning, meaning);
}

void PlannerTest::meaningsSayWhy()
{
    const Operation weight = readingOf({evidenceOf(u"weight_kg"_s, {u"70"_s, u"81.5"_s})});
    QCOMPARE(weight.unit, u"kg"_s);
    const Operation fare = readingOf({evidenceOf(u"fare_usd"_s, {u"7"_s, u"8.5"_s})});
    QCOMPARE(fare.unit, u"USD"_s);
    const Operation size = readingOf({evidenceOf(u"size"_s, repeated({u"XL"_s, u"S"_s}, 4))});
    QVERIFY2(size.evidence.join(u' ').contains(u"s < xl"_s), qPrintable(size.evidence.join(u' ')));
    const Operation mail = readingOf({evidenceOf(u"m"_s, {u"a@b.org"_s, u"c@d.net"_s})});
    QCOMPARE(mail.confidence, 1.0);
    QVERIFY(mail.evidence.first().startsWith(u"all 2 sampled values"_s));
    // A guess is less sure than a proof.
    QVERIFY(readingOf({evidenceOf(u"thing"_s, {u"7"_s, u"8"_s})}).confidence < 0.8);
}

void PlannerTest::endsOfLinksAreSeenTogether()
{
    const QList<ColumnEvidence> links{evidenceOf(u"from"_s, {u"ann"_s, u"bob"_s, u"cid"_s}),
                                      evidenceOf(u"to"_s, {u"bob"_s, u"cid"_s, u"dan"_s})};
    QCOMPARE(readingOf(links, 0).meaning, u"edge source"_s);
    QCOMPARE(readingOf(links, 1).meaning, u"edge target"_s);
    QVERIFY2(readingOf(links, 0).evidence.last().contains(u"2 values stand in both"_s),
             qPrintable(readingOf(links, 0).evidence.join(u' ')));
    // One end alone is no link; nor are two dates.
    QVERIFY(readingOf({links.first()}).meaning != u"edge source"_s);
    const QList<ColumnEvidence> dates{evidenceOf(u"from"_s, {u"2024-01-05"_s}), evidenceOf(u"to"_s, {u"2024-01-06"_s})};
    QCOMPARE(readingOf(dates, 0).meaning, u"date"_s);
}

void PlannerTest::wholeTableOutweighsTheSample()
{
    // 30 of 100 sampled are odd, but of the whole table it is 30 in a million: the evidence is weighed by rows.
    ColumnEvidence evidence = evidenceOf(u"c"_s, repeated({u"5"_s}, 100));
    evidence.allValues = 1'000'000;
    evidence.allFailed = evidence.failedSeen = 30;
    evidence.add(u"ask"_s, 30);
    QCOMPARE(readingOf({evidence}).reading.kind, Kind::Integer);
    evidence.allFailed = 90'000; // most of which nobody looked at
    QCOMPARE(readingOf({evidence}).reading.kind, Kind::Text);
}

void PlannerTest::shapes()
{
    QVERIFY(!numberShape(u"12abc"));
    QVERIFY(!numberShape(u""));
    QVERIFY(!numberShape(u"-"));
    QVERIFY(!numberShape(u"$"));
    QVERIFY(!numberShape(u"€5%"));
    QVERIFY(!numberShape(u"1,2,3"));
    QVERIFY(numberShape(u"(1,204.50)")->parentheses);
    QCOMPARE(numberShape(u"(1,204.50)")->value, -1204.5);
    QCOMPARE(numberShape(u"1.204,50 €")->value, 1204.5);
    QVERIFY(numberShape(u"1,204")->point.fits && numberShape(u"1,204")->comma.fits);
    QVERIFY(numberShape(u"007")->leadingZero);
    QVERIFY(!numberShape(u"0.5")->leadingZero);
    QVERIFY(!dateShape(u"99/99/2021"));
    QVERIFY(!dateShape(u"2021-02-30"));
    QVERIFY(!dateShape(u"12345678"));
    QCOMPARE(dateShape(u"03/04/2021")->formats.size(), 2);
    QVERIFY(dateShape(u"2024-01-05T10:00:00Z")->utcOffset);
    QCOMPARE(markerIn(u" N/A "), u"n/a"_s);
    QVERIFY(markerIn(u"nathan").isEmpty());
    QCOMPARE(nameWords(u"pickupLatitude_deg2"_s), (QStringList{u"pickup"_s, u"latitude"_s, u"deg"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(PlannerTest)
#include "tst_planner.moc"
