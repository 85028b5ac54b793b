// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every messy file under corpus/ and measures how much of it comes out right. A case that is in
// corpus/passing.txt has to stay wholly right, and the share of right checks may not fall under the number there.
// AW_CORPUS_UPDATE=1 rewrites that file. The report, with every miss, goes to corpus-report.txt in the build folder.
#include "engine/agents/register_steps.h"
#include "engine/steps/register_steps.h"
#include "tests/data/corpus_case.h"
#include "tests/data/corpus_reading.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace aw;
using namespace aw::corpus;
using namespace Qt::StringLiterals;

namespace
{

QDir corpusFolder()
{
    return QDir(QStringLiteral(AW_SOURCE_DIR "/tests/data/corpus"));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "delimiter/semicolon", sorted
QStringList caseNames()
{
    QStringList names;
    QDirIterator it(corpusFolder().path(), {u"expected.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(corpusFolder().relativeFilePath(QFileInfo(it.next()).path()));
    names.sort();
    return names;
}

struct Passing {
    double share = 0; // 0..1
    QStringList cases;
};

Passing readPassing()
{
    Passing passing;
    const QList<QByteArray> lines = contents(corpusFolder().filePath(u"passing.txt"_s)).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("share "))
            passing.share = line.sliced(6).trimmed().toDouble();
        else if (!line.isEmpty() && !line.startsWith('#'))
            passing.cases.append(QString::fromUtf8(line.trimmed()));
    }
    return passing;
}

double share(qint64 part, qint64 whole)
{
    return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
}

QString percent(qint64 part, qint64 whole)
{
    return u"%1 %"_s.arg(100 * share(part, whole), 6, 'f', 2);
}

struct CaseResult {
    QString name;
    QString about;
    QString errorCode;
    QString error;
    Score score;
    bool fetched = false; // the input is not in the repository
};

struct Sum {
    qint64 cases = 0;
    qint64 whole = 0;
    Score score;

    void add(const CaseResult &result)
    {
        ++cases;
        whole += result.score.whole() ? 1 : 0;
        score.cells += result.score.cells;
        score.cellsRight += result.score.cellsRight;
        score.others += result.score.others;
        score.othersRight += result.score.othersRight;
    }
    QString line(const QString &name) const
    {
        return u"%1 %2 of %3 files wholly right, cells %4 (%5 of %6), all checks %7"_s.arg(name, -16)
            .arg(whole, 4)
            .arg(cases, 4)
            .arg(percent(score.cellsRight, score.cells))
            .arg(score.cellsRight)
            .arg(score.cells)
            .arg(percent(score.right(), score.checks()));
    }
};

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scoringSeesWhatIsWrong();
    void everyCase_data();
    void everyCase();
    void theShareHolds();

private:
    void writeReport(const QString &summary) const;

    steps::Catalogue m_catalogue;
    Passing m_passing;
    QList<CaseResult> m_results;
};

void TestCorpus::initTestCase()
{
    steps::registerSteps(m_catalogue);
    agents::registerSteps(m_catalogue);
    m_passing = readPassing();
    QVERIFY(caseNames().size() >= 60);
}

void TestCorpus::scoringSeesWhatIsWrong()
{
    const QJsonObject expected = QJsonDocument::fromJson(R"({"kind":"clean","about":"x","after":"loading",
        "columns":[{"name":"a","type":"BIGINT"},{"name":"b","type":"VARCHAR"}],"rows":[[1,"x"],[2,null]]})")
                                     .object();
    QVERIFY(problemsOf(expected).isEmpty());
    Outcome outcome;
    outcome.columns = {{u"a"_s, u"BIGINT"_s, {}}, {u"b"_s, u"VARCHAR"_s, {}}};
    outcome.rowCount = 2;
    outcome.rows = {{u"1"_s, u"x"_s}, {u"2"_s, QString()}};
    QVERIFY(scoreCase(expected, outcome).whole());

    Outcome cell = outcome;
    cell.rows[1][1] = u""_s; // an empty text is not NULL
    QCOMPARE(scoreCase(expected, cell).misses.size(), 1);
    Outcome type = outcome;
    type.columns[0].type = u"VARCHAR"_s;
    QCOMPARE(scoreCase(expected, type).misses.size(), 3); // the type and both cells
    Outcome name = outcome;
    name.columns[1].name = u"B"_s;
    QCOMPARE(scoreCase(expected, name).misses.size(), 1);
    Outcome extraRow = outcome;
    extraRow.rowCount = 3;
    QVERIFY(!scoreCase(expected, extraRow).whole());
    QCOMPARE(scoreCase(expected, extraRow).cells, 6);
    Outcome reject = outcome;
    reject.rejects.append({3, -1, u"a"_s, u"too many fields"_s, u"1,2,3"_s});
    QCOMPARE(scoreCase(expected, reject).misses.size(), 1);
    Outcome unread;
    unread.error = u"cannot be read"_s;
    QCOMPARE(scoreCase(expected, unread).right(), 0);
}

void TestCorpus::everyCase_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : caseNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestCorpus::everyCase()
{
    QFETCH(QString, name);
    const QString folder = corpusFolder().filePath(name);
    QJsonParseError fault;
    const QJsonObject expected = QJsonDocument::fromJson(contents(folder + u"/expected.json"_s), &fault).object();
    QVERIFY2(fault.error == QJsonParseError::NoError, qPrintable(fault.errorString()));
    QVERIFY2(problemsOf(expected).isEmpty(), qPrintable(problemsOf(expected).join(u"; "_s)));
    QCOMPARE(expected["kind"_L1].toString(), name.section(u'/', 0, 0));
    const QString input = inputOf(folder, expected);
    if (input.isEmpty() && expected.contains("input_path"_L1))
        QSKIP("the file is not here; ./installer/bootstrap test fetches it");
    QVERIFY2(!input.isEmpty(), "there is no single input.*");

    const Outcome outcome = readInput(m_catalogue, input, expected);
    const Score score = scoreCase(expected, outcome);
    m_results.append({name, expected["about"_L1].toString(), outcome.errorCode, outcome.error, score,
                      expected.contains("input_path"_L1)});
    if (!m_passing.cases.contains(name) || qEnvironmentVariableIsSet("AW_CORPUS_UPDATE"))
        return;
    QStringList misses;
    for (const Miss &miss : score.misses.first(std::min<qsizetype>(score.misses.size(), 5)))
        misses.append(u"%1: expected %2, got %3"_s.arg(miss.where, miss.expected, miss.got));
    QVERIFY2(score.whole(), qPrintable(u"was wholly right before: "_s + misses.join(u"; "_s)));
}

void TestCorpus::theShareHolds()
{
    QMap<QString, Sum> kinds;
    Sum all;
    Sum here; // the same on every machine: what the least share is about
    QStringList whole;
    QStringList unread;
    for (const CaseResult &result : std::as_const(m_results)) {
        kinds[result.name.section(u'/', 0, 0)].add(result);
        all.add(result);
        if (!result.fetched)
            here.add(result);
        if (result.score.whole())
            whole.append(result.name);
        else if (!result.error.isEmpty())
            unread.append(u"%1 (%2)"_s.arg(result.name, result.errorCode));
    }
    QStringList lines;
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        lines.append(it->line(it.key()));
    lines.append(all.line(u"all"_s));
    if (!unread.isEmpty())
        lines.append(u"not readable yet, %1: %2"_s.arg(unread.size()).arg(unread.join(u", "_s)));
    const QString summary = lines.join(u'\n') + u'\n';
    writeReport(summary);
    QTextStream(stdout) << summary << "every miss: " << QStringLiteral(AW_CORPUS_REPORT) << '\n';

    if (m_results.size() < caseNames().size() - 20)
        return; // some cases only were asked for
    if (qEnvironmentVariableIsSet("AW_CORPUS_UPDATE")) {
        QFile file(corpusFolder().filePath(u"passing.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const double floor = std::floor(1000 * share(here.score.right(), here.score.checks())) / 1000;
        for (const QString &name : std::as_const(m_passing.cases))
            if (caseNames().contains(name) && std::ranges::find(m_results, name, &CaseResult::name) == m_results.end())
                whole.append(name); // its file was not fetched here
        whole.sort();
        file.write("# The least share of right checks, then every case that is wholly right.\n"
                   "# Written by tst_corpus with AW_CORPUS_UPDATE=1; see README.md.\n");
        file.write("share " + QByteArray::number(floor, 'f', 3) + '\n' + whole.join(u'\n').toUtf8() + '\n');
        return;
    }
    for (const QString &name : std::as_const(m_passing.cases))
        QVERIFY2(caseNames().contains(name), qPrintable(name + u" is in passing.txt but not in the corpus"_s));
    QVERIFY2(share(here.score.right(), here.score.checks()) >= m_passing.share,
             qPrintable(u"the share fell under %1: %2"_s.arg(m_passing.share).arg(here.line({}))));
}

void TestCorpus::writeReport(const QString &summary) const
{
    QFile file(QStringLiteral(AW_CORPUS_REPORT));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTextStream out(&file);
    out << summary << '\n';
    for (const CaseResult &result : m_results) {
        if (result.score.whole())
            continue;
        out << result.name << ": " << result.score.right() << " of " << result.score.checks() << " right\n  ("
            << result.about << ")\n";
        for (const Miss &miss : result.score.misses)
            out << "  " << miss.where << ": expected " << miss.expected << ", got " << miss.got << '\n';
    }
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
