// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the times of a schedule, and which cron expressions are a rhythm one can choose.
#include "ui/schedules/schedule_words.h"
#include "ui/schedules/times_pattern.h"
#include "ui/settings/language.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using ui::TimesPattern;

class ScheduleWordsTest : public QObject
{
    Q_OBJECT

    ui::Language m_language;

private Q_SLOTS:
    void init() { m_language.use(u"en"_s); }

    void cronInPlainWords_data();
    void cronInPlainWords();
    void everyLanguageHasWordsForTimes();
    void rhythmsAreExpressions_data();
    void rhythmsAreExpressions();
};

void ScheduleWordsTest::cronInPlainWords_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("words");
    QTest::newRow("minute") << u"* * * * *"_s << u"Every minute"_s;
    QTest::newRow("minutes") << u"*/15 * * * *"_s << u"Every 15 minutes"_s;
    QTest::newRow("minutes as a list") << u"0,30 * * * *"_s << u"Every 30 minutes"_s;
    QTest::newRow("hour") << u"@hourly"_s << u"Every hour, on the hour"_s;
    QTest::newRow("hour and minute") << u"20 * * * *"_s << u"Every hour, at minute 20"_s;
    QTest::newRow("hours") << u"5 */6 * * *"_s << u"Every 6 hours, at minute 5"_s;
    QTest::newRow("daily") << u"0 9 * * *"_s << u"Every day at NINE"_s;
    QTest::newRow("with seconds") << u"0 0 9 * * *"_s << u"Every day at NINE"_s;
    QTest::newRow("working days") << u"0 9 * * mon-fri"_s << u"Monday to Friday at NINE"_s;
    QTest::newRow("numbers") << u"0 9 * * 1-5"_s << u"Monday to Friday at NINE"_s;
    QTest::newRow("weekend") << u"30 17 * * sat-sun"_s << u"Every week on Saturday and Sunday at HALF_PAST_FIVE"_s;
    QTest::newRow("Sunday as 0") << u"0 9 * * 0"_s << u"Every week on Sunday at NINE"_s;
    QTest::newRow("monthly") << u"0 9 1 * *"_s << u"Every month on day 1 at NINE"_s;
    QTest::newRow("twice a month") << u"0 9 1,15 * *"_s << u"Every month on the days 1 and 15 at NINE"_s;
    QTest::newRow("yearly") << u"0 9 24 dec *"_s << u"Every year on 24 December at NINE"_s;
    QTest::newRow("office hours") << u"*/30 9-17 * * mon-fri"_s
                                  << u"Monday to Friday, every 30 minutes from NINE to HALF_PAST_FIVE"_s;
    QTest::newRow("either day") << u"0 9 1 * mon"_s << u"At the times of “0 9 1 * mon”"_s;
    QTest::newRow("seconds") << u"*/5 * * * * *"_s << u"At the times of “*/5 * * * * *”"_s;
    QTest::newRow("wrong") << u"0 25 * * *"_s << QString();
}

void ScheduleWordsTest::cronInPlainWords()
{
    QFETCH(QString, cron);
    QFETCH(QString, words);
    words.replace("NINE"_L1, QLocale().toString(QTime(9, 0), QLocale::ShortFormat));
    words.replace("HALF_PAST_FIVE"_L1, QLocale().toString(QTime(17, 30), QLocale::ShortFormat));
    QCOMPARE(ui::cronWords(cron), words);
}

// That the texts are there is up to tst_languages; here, that the sentence follows.
void ScheduleWordsTest::everyLanguageHasWordsForTimes()
{
    const QString english = ui::cronWords(u"0 9 * * mon,wed"_s);
    for (const QString &code : {u"de"_s, u"fr"_s, u"es"_s, u"zh_CN"_s}) {
        m_language.use(code);
        const QString words = ui::cronWords(u"0 9 * * mon,wed"_s);
        QVERIFY(words != english);
        QVERIFY(words.contains(QLocale(code).standaloneDayName(3)));
        QVERIFY(words.contains(QLocale(code).toString(QTime(9, 0), QLocale::ShortFormat)));
    }
}

void ScheduleWordsTest::rhythmsAreExpressions_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<TimesPattern::Kind>("kind");
    using Kind = TimesPattern::Kind;
    QTest::newRow("minute") << u"* * * * *"_s << Kind::Minutes;
    QTest::newRow("minutes") << u"*/20 * * * *"_s << Kind::Minutes;
    QTest::newRow("hourly") << u"5 * * * *"_s << Kind::Hourly;
    QTest::newRow("daily") << u"45 23 * * *"_s << Kind::Daily;
    QTest::newRow("weekdays") << u"0 9 * * mon-fri"_s << Kind::Weekdays;
    QTest::newRow("weekly") << u"0 9 * * tue,sun"_s << Kind::Weekly;
    QTest::newRow("monthly") << u"0 9 31 * *"_s << Kind::Monthly;
    QTest::newRow("uneven minutes") << u"*/7 * * * *"_s << Kind::Custom;
    QTest::newRow("twice a day") << u"0 9,17 * * *"_s << Kind::Custom;
    QTest::newRow("either day") << u"0 9 1 * mon"_s << Kind::Custom;
    QTest::newRow("one month") << u"0 9 * jan *"_s << Kind::Custom;
    QTest::newRow("wrong") << u"0 9 * *"_s << Kind::Custom;
}

void ScheduleWordsTest::rhythmsAreExpressions()
{
    QFETCH(QString, cron);
    const TimesPattern pattern = ui::patternOf(cron);
    QTEST(pattern.kind, "kind");
    if (pattern.kind != TimesPattern::Kind::Custom)
        QCOMPARE(ui::cronOf(pattern), cron);
}

QTEST_MAIN(ScheduleWordsTest)
#include "tst_schedule_words.moc"
