// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that do something beyond their output: at every run, once, not for previews, and only where it is allowed.
#include "engine/steps/write_file_step.h"
#include "tests/jobs/queue_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;
using Status_ = StepRun::Status;

class SideEffectsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QueueFixture> f;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<steps::FileRules> m_rules;

    QString path() const { return QDir(m_folder->path()).canonicalPath() + u"/out.csv"_s; }
    JobRequest request(const QStringList &after = {}) const
    {
        JobRequest wanted = QueueFixture::request(QStringList{u"counted"_s, u"write_file"_s} + after);
        wanted.steps[1].config = {{u"path"_s, path()}, {u"if_exists"_s, u"replace"_s}};
        return wanted;
    }
    void start(bool limited = false)
    {
        m_rules = std::make_unique<steps::FileRules>(steps::FileRules::Folders{{}, {}, {}, limited});
        f->options.files = m_rules.get();
        f->start();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        f = std::make_unique<QueueFixture>();
        f->catalogue.add(std::make_unique<steps::WriteFileStep>());
    }
    void cleanup() { f.reset(); }

    void everyRunWritesAgain()
    {
        start();
        for (int i = 0; i < 2; ++i) {
            const Job job = f->ended(f->begin(request({u"pass"_s})));
            QVERIFY2(job.state == JobState::Completed, job.failure ? qPrintable(job.failure->text()) : "");
            QCOMPARE(job.stepRuns[0].status, i == 0 ? Status_::Completed : Status_::Cached);
            QCOMPARE(job.stepRuns[1].status, Status_::Completed);
            QCOMPARE(job.stepRuns[1].rowsOut, 10);
            QVERIFY(job.metadata.value("written_files"_L1).toObject().contains("out.csv"_L1));
            QVERIFY(QFile::remove(path()));
        }
        QCOMPARE(f->ran(u"counted"_s), 1);
    }

    void asTheLastStep()
    {
        start();
        for (int i = 0; i < 2; ++i) {
            const Job job = f->ended(f->begin(request()));
            QVERIFY2(job.state == JobState::Completed, job.failure ? qPrintable(job.failure->text()) : "");
            QVERIFY(QFile::remove(path()));
        }
    }

    void aRepeatedJobWritesAgain()
    {
        start();
        const Job first = f->ended(f->begin(request()));
        QVERIFY(QFile::remove(path()));
        JobRequest again;
        again.parentId = first.id;
        const Job second = f->ended(f->begin(again));
        QVERIFY2(second.state == JobState::Completed, second.failure ? qPrintable(second.failure->text()) : "");
        QVERIFY(QFile::exists(path()));
    }

    void trialsWriteNothing()
    {
        f->options.trial = true;
        start();
        const Job job = f->ended(f->begin(request({u"half"_s})));
        QVERIFY2(job.state == JobState::Completed, job.failure ? qPrintable(job.failure->text()) : "");
        QVERIFY(!QFile::exists(path()));
    }

    void othersWriteNowhere()
    {
        start(true);
        const Job job = f->ended(f->begin(request()));
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.failure->code, ErrorCode::PermissionDenied);
        QVERIFY(!QFile::exists(path()));
    }

    void withoutRulesNothingIsWritten()
    {
        f->start();
        const Job job = f->ended(f->begin(request()));
        QCOMPARE(job.state, JobState::Failed);
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(SideEffectsTest)
#include "tst_side_effects.moc"
