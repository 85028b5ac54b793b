// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a cron expression fires, also where the clocks change; the form of schedules as JSON.
#include "engine/core/cron.h"
#include "engine/core/environment.h"
#include "engine/core/schedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw::core;

namespace
{

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

class CronTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextTimes_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &cron, const QString &zone, const QString &after,
                            const QStringList &expected) { QTest::newRow(name) << cron << zone << after << expected; };
        const QString berlin = u"Europe/Berlin"_s;
        row("every day", u"30 9 * * *"_s, u"UTC"_s, u"2026-01-01T09:30:00Z"_s,
            {u"2026-01-02T09:30:00Z"_s, u"2026-01-03T09:30:00Z"_s});
        row("strictly after", u"30 9 * * *"_s, u"UTC"_s, u"2026-01-01T09:29:59Z"_s, {u"2026-01-01T09:30:00Z"_s});
        row("with seconds", u"*/20 * * * * *"_s, u"UTC"_s, u"2026-01-01T00:00:10Z"_s,
            {u"2026-01-01T00:00:20Z"_s, u"2026-01-01T00:00:40Z"_s, u"2026-01-01T00:01:00Z"_s});
        row("lists and ranges", u"0,30 8-9 * * *"_s, u"UTC"_s, u"2026-01-01T08:10:00Z"_s,
            {u"2026-01-01T08:30:00Z"_s, u"2026-01-01T09:00:00Z"_s, u"2026-01-01T09:30:00Z"_s,
             u"2026-01-02T08:00:00Z"_s});
        row("weekdays by name", u"0 9 * * mon-FRI"_s, u"UTC"_s, u"2026-01-02T10:00:00Z"_s, {u"2026-01-05T09:00:00Z"_s});
        row("weekend", u"0 9 * * sat-sun"_s, u"UTC"_s, u"2026-01-02T10:00:00Z"_s,
            {u"2026-01-03T09:00:00Z"_s, u"2026-01-04T09:00:00Z"_s, u"2026-01-10T09:00:00Z"_s});
        row("Sunday is 0 and 7", u"0 9 * * 7"_s, u"UTC"_s, u"2026-01-02T10:00:00Z"_s, {u"2026-01-04T09:00:00Z"_s});
        row("day or weekday", u"0 0 13 * fri"_s, u"UTC"_s, u"2026-01-09T01:00:00Z"_s,
            {u"2026-01-13T00:00:00Z"_s, u"2026-01-16T00:00:00Z"_s});
        row("leap day", u"0 0 29 2 *"_s, u"UTC"_s, u"2026-01-01T00:00:00Z"_s,
            {u"2028-02-29T00:00:00Z"_s, u"2032-02-29T00:00:00Z"_s});
        row("around the century", u"0 0 29 feb *"_s, u"UTC"_s, u"2097-01-01T00:00:00Z"_s, {u"2104-02-29T00:00:00Z"_s});
        row("short form", u"@monthly"_s, u"UTC"_s, u"2026-01-31T00:00:00Z"_s, {u"2026-02-01T00:00:00Z"_s});
        row("in a zone", u"0 9 * * *"_s, berlin, u"2026-01-01T09:00:00Z"_s, {u"2026-01-02T08:00:00Z"_s});
        row("in its summer", u"0 9 * * *"_s, berlin, u"2026-07-01T09:00:00Z"_s, {u"2026-07-02T07:00:00Z"_s});
        row("a skipped time fires when the clocks go forward", u"30 2 * * *"_s, berlin, u"2026-03-28T12:00:00Z"_s,
            {u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:30:00Z"_s});
        row("several skipped times fire once", u"*/10 2 * * *"_s, berlin, u"2026-03-29T00:00:00Z"_s,
            {u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:00:00Z"_s});
        row("a doubled time fires the first time", u"30 2 * * *"_s, berlin, u"2026-10-24T12:00:00Z"_s,
            {u"2026-10-25T00:30:00Z"_s, u"2026-10-26T01:30:00Z"_s});
        row("an interval fires in both hours", u"0,30 * * * *"_s, berlin, u"2026-10-24T23:45:00Z"_s,
            {u"2026-10-25T00:00:00Z"_s, u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:00:00Z"_s, u"2026-10-25T01:30:00Z"_s,
             u"2026-10-25T02:00:00Z"_s});
        row("an interval makes nothing up", u"0 */2 * * *"_s, berlin, u"2026-03-28T22:30:00Z"_s,
            {u"2026-03-28T23:00:00Z"_s, u"2026-03-29T02:00:00Z"_s});
        row("half an hour twice", u"45 1 * * *"_s, u"Australia/Lord_Howe"_s, u"2026-04-04T00:00:00Z"_s,
            {u"2026-04-04T14:45:00Z"_s, u"2026-04-05T15:15:00Z"_s});
        row("a midnight that is not there", u"0 0 * * *"_s, u"Africa/Cairo"_s, u"2024-04-25T12:00:00Z"_s,
            {u"2024-04-25T22:00:00Z"_s, u"2024-04-26T21:00:00Z"_s});
        row("a day that is not there", u"0 12 30 12 *"_s, u"Pacific/Apia"_s, u"2011-12-01T00:00:00Z"_s,
            {u"2011-12-30T10:00:00Z"_s, u"2012-12-29T22:00:00Z"_s});
    }
    void nextTimes()
    {
        QFETCH(QString, cron);
        QFETCH(QString, zone);
        QFETCH(QString, after);
        QFETCH(QStringList, expected);
        const auto parsed = CronExpression::parse(cron);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text()));
        const auto place = timeZoneFromName(zone);
        QVERIFY(place);
        QStringList found;
        for (const QDateTime &time : parsed->next(static_cast<int>(expected.size()), at(after), *place))
            found.append(time.toString(Qt::ISODate));
        QCOMPARE(found, expected);
    }

    // Every real second of the day the clocks change is looked at, by brute force.
    void nothingIsForgottenWhenClocksChange()
    {
        const auto cron = CronExpression::parse(u"7 */3 * * *"_s);
        const auto zone = timeZoneFromName(u"America/New_York"_s);
        QVERIFY(cron && zone);
        for (const QString &day : {u"2026-03-08T00:00:00Z"_s, u"2026-11-01T00:00:00Z"_s}) {
            QList<QDateTime> expected;
            for (qint64 second = 1; second <= 2 * 86'400; ++second) {
                const QDateTime time = at(day).addSecs(second);
                const QTime local = time.toTimeZone(*zone).time();
                if (local.second() == 0 && local.minute() == 7 && local.hour() % 3 == 0)
                    expected.append(time);
            }
            QCOMPARE(cron->next(static_cast<int>(expected.size()), at(day), *zone), expected);
        }
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("cron");
        for (const char *cron :
             {"",           "* * * *",    "* * * * * * *", "60 * * * *",  "* 24 * * *",  "* * 0 * *",   "* * 32 * *",
              "* * * 13 *", "* * * * 8",  "a * * * *",     "5-1 * * * *", "*/0 * * * *", "*/x * * * *", "1,,2 * * * *",
              "-1 * * * *", "0 0 30 2 *", "0 0 31 4,6 *",  "@sometimes",  "+1 * * * *",  "1.5 * * * *", "1- * * * *"})
            QTest::newRow(cron) << QString::fromLatin1(cron);
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QString, cron);
        const auto parsed = CronExpression::parse(cron);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    void zonesAreKnownByName()
    {
        QVERIFY(timeZoneFromName(u"UTC"_s));
        QVERIFY(timeZoneFromName(u"Etc/UTC"_s)); // what many servers are set to
        QVERIFY(timeZoneFromName(u"America/Argentina/Buenos_Aires"_s));
        QVERIFY(!timeZoneFromName(u"UTC+01:00"_s));
        QVERIFY(!timeZoneFromName(u"Europe/../Europe/Berlin"_s));
        const auto wrong = timeZoneFromName(u"Europe/Berlni"_s);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().hint.contains("Europe/Berlin"_L1), qPrintable(wrong.error().hint));
        QVERIFY(!timeZoneFromName(u"../../etc/passwd"_s));
        QVERIFY(!timeZoneFromName({}));
    }

    void schedulesSurviveTheirJson_data()
    {
        QTest::addColumn<Trigger>("trigger");
        QTest::newRow("cron") << Trigger(CronTrigger{u"0 9 * * *"_s, u"Europe/Berlin"_s, CronTrigger::CatchUp::RunAll});
        QTest::newRow("file") << Trigger(FileTrigger{u"/in"_s, u"*.csv"_s, 2.5, true});
        QTest::newRow("webhook") << Trigger(WebhookTrigger{});
    }
    void schedulesSurviveTheirJson()
    {
        QFETCH(Trigger, trigger);
        Schedule schedule;
        schedule.id = u"s"_s;
        schedule.name = u"Every morning"_s;
        schedule.workflowId = u"w"_s;
        schedule.parameters = {{u"a"_s, 1}};
        schedule.trigger = trigger;
        schedule.paused = true;
        schedule.version = 3;
        schedule.createdAt = schedule.updatedAt = schedule.lastRunAt = at(u"2026-01-01T00:00:00Z"_s);
        schedule.lastJobId = u"j"_s;
        schedule.lastProblem = u"p"_s;
        schedule.nextFireTimes = {at(u"2026-01-02T00:00:00Z"_s)};
        const auto read = scheduleFromJson(toJson(schedule));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, schedule);
    }

    void problemsOfSchedulesHavePlaces()
    {
        const auto read = scheduleFromJson({{u"name"_s, u""_s},
                                            {u"trigger"_s, QJsonObject{{u"type"_s, u"cron"_s},
                                                                       {u"cron"_s, u"99 * * * *"_s},
                                                                       {u"time_zone"_s, u"Nowhere"_s},
                                                                       {u"catch_up"_s, u"all"_s},
                                                                       {u"crom"_s, 1}}}});
        QVERIFY(!read);
        QStringList places;
        for (const FieldProblem &problem : read.error().problems)
            places.append(problem.location);
        for (const QString &place : {u"name"_s, u"workflow_id"_s, u"trigger.cron"_s, u"trigger.time_zone"_s,
                                     u"trigger.catch_up"_s, u"trigger.crom"_s})
            QVERIFY2(places.contains(place), qPrintable(place));
        QVERIFY(!triggerFromJson({{u"type"_s, u"file"_s}, {u"folder"_s, u"relative"_s}}));
        QVERIFY(!triggerFromJson({{u"type"_s, u"file"_s}, {u"folder"_s, u"/in"_s}, {u"pattern"_s, u"../*"_s}}));
        QVERIFY(!triggerFromJson({{u"type"_s, u"moon"_s}}));
        QVERIFY(!triggerFromJson({}));
    }
};

QTEST_GUILESS_MAIN(CronTest)
#include "tst_cron.moc"
