// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of states, against the table written out once more by hand.
#include "engine/jobs/job_state.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using aw::core::JobState;
using aw::jobs::checkTransition;
using aw::jobs::mayFollow;

namespace
{

constexpr std::array kStates{JobState::Created,          JobState::Scheduled, JobState::Queued, JobState::Running,
                             JobState::AwaitingApproval, JobState::Completed, JobState::Failed, JobState::Cancelled};

// Rows: before; columns: after, both in the order of kStates.
constexpr std::array<const char *, 8> kTable{
    ".sq...fc", // created
    "..q...fc", // scheduled
    ".s.r..fc", // queued
    ".sq.aofc", // running
    "..q...fc", // awaiting approval
    "........", // completed
    "........", // failed
    "........", // cancelled
};

} // namespace

class JobStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("allowed");
        for (std::size_t row = 0; row < kStates.size(); ++row)
            for (std::size_t column = 0; column < kStates.size(); ++column)
                QTest::addRow("%s to %s", qPrintable(stateName(kStates.at(row))),
                              qPrintable(stateName(kStates.at(column))))
                    << static_cast<int>(kStates.at(row)) << static_cast<int>(kStates.at(column))
                    << (kTable.at(row)[column] != '.');
    }

    void everyPair()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(bool, allowed);
        const auto from = static_cast<JobState>(before);
        const auto to = static_cast<JobState>(after);
        QCOMPARE(mayFollow(from, to), allowed);
        const auto status = checkTransition(from, to);
        QCOMPARE(status.has_value(), allowed);
        if (!allowed) {
            QCOMPARE(status.error().code, aw::core::ErrorCode::Conflict);
            QVERIFY(status.error().message.contains(aw::core::wireStatus(from)));
        }
    }

    void nothingFollowsAnEnd()
    {
        for (const JobState end : {JobState::Completed, JobState::Failed, JobState::Cancelled}) {
            QVERIFY(aw::core::isTerminal(end));
            for (const JobState after : kStates)
                QVERIFY(!mayFollow(end, after));
        }
    }
};

QTEST_APPLESS_MAIN(JobStateTest)
#include "tst_job_state.moc"
