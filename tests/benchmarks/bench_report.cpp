// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks have told (figures.h) as one JSON document and as a page of the guide, with machine and versions,
// and for each aim that is missed what was found out about it (explanations.json, by the beginning of the figure's
// name). usage: bench_report FIGURES.jsonl --json OUT.json --page OUT.md
#include "engine/data/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

QString lineAfter(const QString &path, const QString &start)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines)
        if (line.startsWith(start))
            return line.section(u':', 1).trimmed();
    return {};
}

QString answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

QString sqliteVersion()
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    db.setDatabaseName(u":memory:"_s);
    QSqlQuery query(db);
    return db.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next() ? query.value(0).toString()
                                                                                 : QString();
}

QJsonObject machine()
{
    const double kilobytes = lineAfter(u"/proc/meminfo"_s, u"MemTotal"_s).section(u' ', 0, 0).toDouble();
    return {{u"processor"_s, lineAfter(u"/proc/cpuinfo"_s, u"model name"_s)},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"memory_gb"_s, std::round(kilobytes / 1e5) / 10},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"compiler"_s, QStringLiteral("GCC " __VERSION__)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"duckdb"_s, aw::data::engineVersion()},
            {u"sqlite"_s, sqliteVersion()},
            {u"commit"_s,
             answerOf(u"git"_s, {u"-C"_s, QStringLiteral(AW_SOURCE_DIR), u"rev-parse"_s, u"--short"_s, u"HEAD"_s})},
            {u"date"_s, QDate::currentDate().toString(Qt::ISODate)}};
}

QString cell(const QJsonValue &number)
{
    return number.isDouble() ? QLocale::c().toString(number.toDouble(), 'g', 4) : QString();
}

QString aimOf(const QJsonObject &figure)
{
    const bool most = figure["at_most"_L1].isDouble();
    if (!most && !figure["at_least"_L1].isDouble())
        return {};
    return (most ? u"≤ "_s : u"≥ "_s) + cell(figure[most ? "at_most"_L1 : "at_least"_L1]) +
           (figure["met"_L1].toBool() ? u" ✓"_s : u" — **missed**"_s);
}

// One line for each; a sentence is said once for all that begin alike.
QString misses(const QJsonArray &figures)
{
    QFile file(QStringLiteral(AW_SOURCE_DIR "/tests/benchmarks/explanations.json"));
    const QJsonObject why =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QStringList unexplained;
    QMap<QString, QStringList> missed; // by explanation
    for (const QJsonValue &value : figures) {
        const QJsonObject figure = value.toObject();
        if (figure["met"_L1].toBool(true))
            continue;
        const QString what = figure["what"_L1].toString();
        const QStringList starts = why.keys();
        const auto found = std::ranges::find_if(starts, [&](const QString &start) { return what.startsWith(start); });
        (found == starts.end() ? unexplained : missed[why.value(*found).toString()]).append(what);
    }
    QString text;
    for (auto it = missed.begin(); it != missed.end(); ++it)
        text += u"- "_s + it.value().join(u"; "_s) + u". "_s + it.key() + u'\n';
    for (const QString &what : std::as_const(unexplained))
        text += u"- "_s + what + u". Not explained yet.\n"_s;
    return text.isEmpty() ? text : u"\n## Where an aim is missed\n\n"_s + text;
}

// The rows of a table of single figures; those of steps stand in stepTable.
QString figureRows(const QList<QJsonObject> &figures)
{
    QString rows;
    for (const QJsonObject &figure : figures) {
        QString baseline = figure["baseline"_L1].toString();
        if (figure["baseline_value"_L1].isDouble())
            baseline += u": "_s + cell(figure["baseline_value"_L1]);
        rows +=
            u"| "_s +
            QStringList{figure["what"_L1].toString(), cell(figure["value"_L1]) + u' ' + figure["unit"_L1].toString(),
                        baseline, cell(figure["ratio"_L1]), aimOf(figure)}
                .join(u" | "_s) +
            u" |\n"_s;
    }
    return rows.isEmpty() ? rows : u"\n| what | figure | baseline | ratio | aim |\n|---|---|---|---|---|\n"_s + rows;
}

// The three figures bench_steps has of each case, in one row.
QString stepTable(QList<QJsonObject> &figures)
{
    const QString asRun = u", aw run"_s;
    const QString asJob = u", a stored job"_s;
    const QString peak = u", a stored job: peak"_s;
    const auto figureOf = [&](const QString &what) {
        const auto found = std::ranges::find_if(
            figures, [&](const QJsonObject &figure) { return figure["what"_L1].toString() == what; });
        return found == figures.end() ? QJsonObject() : *found;
    };
    QStringList cases;
    for (const QJsonObject &figure : std::as_const(figures))
        if (const QString what = figure["what"_L1].toString(); what.endsWith(asRun))
            cases.append(what.chopped(asRun.size()));
    QString rows;
    for (const QString &each : std::as_const(cases)) {
        const QJsonObject run = figureOf(each + asRun);
        const QJsonObject job = figureOf(each + asJob);
        rows += u"| "_s +
                QStringList{each,
                            cell(run["baseline_value"_L1]),
                            cell(run["value"_L1]),
                            cell(run["ratio"_L1]),
                            aimOf(run),
                            cell(job["value"_L1]),
                            cell(job["ratio"_L1]),
                            aimOf(job),
                            cell(figureOf(each + peak)["value"_L1])}
                    .join(u" | "_s) +
                u" |\n"_s;
    }
    figures.removeIf([&](const QJsonObject &figure) {
        const QString what = figure["what"_L1].toString();
        return what.endsWith(asRun) || what.endsWith(asJob) || what.endsWith(peak);
    });
    return rows.isEmpty()
               ? rows
               : u"\nEach step as `aw run` and as a stored job, which keeps what every step gives out, beside one "
                 "DuckDB statement\nthat gives the same rows in the same order; seconds of whole processes, and "
                 "the job's peak in MB.\n\n"
                 "| step | by hand | aw run | ratio | aim | job | ratio | aim | peak |\n"
                 "|---|---|---|---|---|---|---|---|---|\n"_s +
                     rows;
}

QString page(const QJsonObject &machine, const QJsonArray &figures)
{
    QString text = u"# Speed\n\nThe figures of the last run of all benchmarks. Repeat them from the source with\n"
                   "`tests/benchmarks/run`: it makes its own data, compares each figure with a baseline of the same "
                   "run, and writes\nthis page and `build/benchmarks/figures.json`. Figures of one machine say little "
                   "about another; ratios carry further.\n\n"_s;
    text += u"%1, %2 cores, %3 GB, %4 (kernel %5); %6, Qt %7, DuckDB %8, SQLite %9; "_s.arg(
                machine["processor"_L1].toString(), QString::number(machine["cores"_L1].toInt()),
                cell(machine["memory_gb"_L1]), machine["system"_L1].toString(), machine["kernel"_L1].toString(),
                machine["compiler"_L1].toString(), machine["qt"_L1].toString(), machine["duckdb"_L1].toString(),
                machine["sqlite"_L1].toString()) +
            u"commit %1, %2.\n"_s.arg(machine["commit"_L1].toString(), machine["date"_L1].toString());
    static const QStringList kParts{u"The main job"_s, u"Loading and preparing"_s, u"Jobs"_s, u"The server"_s,
                                    u"The desktop"_s,  u"Builder and monitor"_s,   u"Steps"_s};
    for (int part = 2; part <= 8; ++part) {
        QList<QJsonObject> ofPart;
        for (const QJsonValue &value : figures)
            if (value["part"_L1].toInt() == part)
                ofPart.append(value.toObject());
        if (ofPart.isEmpty())
            continue;
        const QString steps = stepTable(ofPart);
        text += u"\n## "_s + kParts[part - 2] + u'\n' + figureRows(ofPart) + steps;
    }
    return text + misses(figures);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!written)
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return written;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s, u"Where the document goes."_s, u"FILE"_s);
    const QCommandLineOption pageFile(u"page"_s, u"Where the page goes."_s, u"FILE"_s);
    parser.addHelpOption();
    parser.addOptions({json, pageFile});
    parser.addPositionalArgument(u"FIGURES"_s, u"The lines the benchmarks wrote."_s);
    parser.process(application);
    QFile lines(parser.positionalArguments().value(0));
    if (!lines.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(lines.fileName()), qPrintable(lines.errorString()));
        return 1;
    }
    QJsonArray figures;
    while (!lines.atEnd())
        figures.append(QJsonDocument::fromJson(lines.readLine()).object());
    const QJsonObject on = machine();
    const QJsonDocument document({{u"machine"_s, on}, {u"figures"_s, figures}});
    const QString text = page(on, figures);
    std::printf("%s", qPrintable(text));
    const bool written = (!parser.isSet(json) || write(parser.value(json), document.toJson())) &&
                         (!parser.isSet(pageFile) || write(parser.value(pageFile), text.toUtf8()));
    return written ? 0 : 1;
}
