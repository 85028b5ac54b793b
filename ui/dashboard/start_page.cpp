// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/start_page.h"

#include "ui/dashboard/run_chart.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/job_looks.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::JobState;

namespace
{

constexpr qint64 kJobs = 100;
constexpr qint64 kData = 1000;
constexpr qsizetype kShown = 6;
constexpr qsizetype kBars = 40;
constexpr int kSoonMs = 150;

} // namespace

StartPage::StartPage(const Theme &theme, services::Services services, QWidget *parent)
    : Page(theme, parent)
    , m_services(services)
    , m_banner(new Banner(theme))
    , m_figures(new QHBoxLayout)
    , m_recentCard(newCard())
    , m_recent(new QVBoxLayout)
    , m_runsCard(newCard())
    , m_runs(new QVBoxLayout)
    , m_chart(new RunChart(theme))
    , m_chartWords(newText({}, Tone::Muted))
{
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    auto *welcome = newTitle(theme, tr("What would you like to do?"));
    welcome->setFont(theme.font(1.9, QFont::DemiBold));
    column->addWidget(welcome);
    column->addWidget(newText(tr("Turn messy data into data you can trust. Every row and every cell is accounted for."),
                              Tone::Muted));
    column->addWidget(m_banner);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(16);
    const auto way = [&](const QString &icon, const QString &title, const QString &text) {
        auto *card = new ActionCard(theme, icon, title, text);
        card->setMinimumHeight(132);
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as its words in any language
        ways->addWidget(card, 1);
        return card;
    };
    auto *open = way(u"open"_s, tr("Open a file"), tr("CSV, Excel, JSON, Parquet, SQLite … or drop it anywhere."));
    open->setObjectName(u"openFile"_s);
    auto *templates =
        way(u"workflows"_s, tr("Start from a template"), tr("Workflows for common tasks, to be changed as you like."));
    templates->setObjectName(u"startTemplate"_s);
    auto *sample = way(u"prepare"_s, tr("Try the sample"), tr("A messy table of orders, to see what happens to it."));
    sample->setObjectName(u"trySample"_s);
    connect(open, &ActionCard::activated, this, &StartPage::openWanted);
    connect(templates, &ActionCard::activated, this, &StartPage::templatesWanted);
    connect(sample, &ActionCard::activated, this, &StartPage::sampleWanted);
    column->addLayout(ways);
    m_figures->setSpacing(16);
    column->addLayout(m_figures);

    const auto fill = [&](QFrame *card, const QString &title, QVBoxLayout *list) {
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(10, 14, 10, 12);
        inside->setSpacing(4);
        auto *heading = newHeading(theme, title);
        heading->setContentsMargins(10, 0, 0, 4);
        inside->addWidget(heading);
        list->setSpacing(1);
        inside->addLayout(list);
        return inside;
    };
    fill(m_recentCard, tr("Recent data"), m_recent)->addStretch();
    QVBoxLayout *runs = fill(m_runsCard, tr("Recent runs"), m_runs);
    runs->addStretch();
    runs->addWidget(m_chart);
    runs->addWidget(m_chartWords);
    m_chart->setContentsMargins(10, 0, 10, 0);
    m_chartWords->setContentsMargins(10, 0, 10, 0);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(m_recentCard, 1);
    lists->addWidget(m_runsCard, 1);
    column->addLayout(lists);
    column->addStretch(1);

    auto *holder = new QWidget;
    holder->setObjectName(u"content"_s);
    holder->setMaximumWidth(1120);
    holder->setLayout(column);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(44, 36, 44, 32);
    row->addStretch(1);
    row->addWidget(holder, 30);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &StartPage::refresh);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&services.jobs, &services::JobService::jobChanged, this, later);
    connect(&services.data, &services::DataService::dataAdded, this, later);
    connect(&services.data, &services::DataService::dataChanged, this, later);
    connect(&services.data, &services::DataService::dataRemoved, this, later);
    m_recentCard->setObjectName(u"recentData"_s);
    m_runsCard->setObjectName(u"recentRuns"_s);
    m_recentCard->hide();
    m_runsCard->hide();
    refresh();
}

QString StartPage::help() const
{
    return tr("Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed "
              "about how it is written; change what is wrong and bring it in.\n\n"
              "Below stand your data and runs of late.");
}

void StartPage::refresh()
{
    QCoro::connect(m_services.data.list({0, kData}), this, [this](const core::Result<QList<core::Artifact>> &found) {
        tell(m_dataProblem, found);
        if (found) {
            m_artifacts = *found;
            showData();
        }
    });
    QCoro::connect(m_services.jobs.list({}, {0, kJobs}), this, [this](const core::Result<QList<core::Job>> &jobs) {
        tell(m_jobsProblem, jobs);
        if (jobs) {
            m_jobs = *jobs;
            for (core::Job &job : m_jobs)
                job.metadata = {}; // long, and nothing of it is shown here
            showJobs();
        }
    });
}

template <typename T>
void StartPage::tell(std::optional<core::Error> &problem, const core::Result<T> &result)
{
    problem = result ? std::nullopt : std::optional(result.error());
    m_banner->setVisible(m_dataProblem || m_jobsProblem);
    if (const auto &first = m_dataProblem ? m_dataProblem : m_jobsProblem)
        m_banner->say(*first);
}

void StartPage::showData()
{
    clearLayout(m_recent);
    for (const core::Artifact &artifact : m_artifacts.mid(0, kShown)) {
        auto *link = newLink(theme(), theme().icon(u"data"_s), artifact.filename, agoText(artifact.createdAt));
        link->setToolTip(artifact.filename.left(600));
        connect(link, &QPushButton::clicked, this, [this, id = artifact.id] { Q_EMIT dataWanted(id); });
        m_recent->addWidget(link);
    }
    m_recentCard->setVisible(!m_artifacts.isEmpty());
}

QWidget *StartPage::makeFigure(const QString &value, const QString &words, const QString &icon,
                               const std::function<void()> &go)
{
    auto *card = new ActionCard(theme(), icon, value, words);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // all as high as the one with the most words
    if (auto *name = card->findChild<QLabel *>(u"heading"_s))
        name->setFont(theme().font(1.5, QFont::DemiBold));
    connect(card, &ActionCard::activated, this, go);
    return card;
}

void StartPage::showJobs()
{
    clearLayout(m_runs);
    qint64 running = 0;
    qint64 waiting = 0;
    qint64 ended = 0;
    qint64 done = 0;
    for (const core::Job &job : std::as_const(m_jobs)) {
        running += core::isTerminal(job.state) || job.state == JobState::AwaitingApproval ? 0 : 1;
        waiting += job.state == JobState::AwaitingApproval ? 1 : 0;
        ended += job.state == JobState::Completed || job.state == JobState::Failed ? 1 : 0;
        done += job.state == JobState::Completed ? 1 : 0;
    }
    clearLayout(m_figures);
    if (!m_jobs.isEmpty() || !m_artifacts.isEmpty()) {
        qint64 bytes = 0;
        for (const core::Artifact &artifact : std::as_const(m_artifacts))
            bytes += std::max<qint64>(0, artifact.sizeBytes);
        m_figures->addWidget(makeFigure(countText(running),
                                        tr("jobs under way", "stands below their number", pluralOf(running)),
                                        u"monitor"_s, [this] { Q_EMIT jobWanted({}); }));
        m_figures->addWidget(makeFigure(countText(waiting),
                                        tr("wait for you", "stands below a number of jobs", pluralOf(waiting)),
                                        u"notifications"_s, [this] { Q_EMIT jobWanted({}); }));
        m_figures->addWidget(
            makeFigure(ended == 0 ? u"–"_s : shareText(static_cast<double>(done) / static_cast<double>(ended)),
                       tr("success, of the last %n runs", "stands below a share", pluralOf(ended)), u"success"_s,
                       [this] { Q_EMIT resultWanted({}); }));
        m_figures->addWidget(makeFigure(bytesText(bytes),
                                        tr("in %n tables", "stands below a size of data", pluralOf(m_artifacts.size())),
                                        u"storage"_s, [this] { Q_EMIT dataWanted({}); }));
    }
    for (const core::Job &job : m_jobs.mid(0, kShown - 2)) {
        const Look look = lookOf(job);
        auto *link = newLink(theme(), theme().icon(look.icon, toneRole(look.tone)), jobTitle(job), look.words);
        link->setToolTip(u"%1\n%2"_s.arg(jobTitle(job).left(600), momentText(job.createdAt)));
        connect(link, &QPushButton::clicked, this, [this, id = job.id, result = job.state == JobState::Completed] {
            if (result)
                Q_EMIT resultWanted(id);
            else
                Q_EMIT jobWanted(id);
        });
        m_runs->addWidget(link);
    }
    QList<core::Job> bars;
    for (auto it = m_jobs.rbegin(); it != m_jobs.rend(); ++it)
        if (core::isTerminal(it->state))
            bars.append(*it);
    bars = bars.mid(std::max<qsizetype>(0, bars.size() - kBars));
    m_chart->setJobs(bars);
    m_chart->setVisible(bars.size() > 1);
    m_chartWords->setVisible(bars.size() > 1);
    m_chartWords->setText(tr("How long the last %n runs took", nullptr, pluralOf(bars.size())));
    m_runsCard->setVisible(!m_jobs.isEmpty());
}

} // namespace aw::ui
