// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page, empty and full, light and dark, into PNG files. The scale is that of QT_SCALE_FACTOR.
#include "tests/gui/desktop.h"

#include "ui/data/import_assistant.h"

#include <QApplication>
#include <QComboBox>
#include <QCoroTask>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

constexpr int kPatience = 60'000;

class Renderer
{
public:
    Renderer(QApplication &application, const QString &folder, const QString &suffix)
        : m_folder(folder)
        , m_suffix(suffix)
        , m_desktop(application)
    {
        m_desktop.window().resize(1280, 800);
        m_desktop.window().show();
    }

    // only: "workflows" for the pictures of that page; else all of them.
    int run(const QString &only)
    {
        ui::MainWindow &window = m_desktop.window();
        if (only == "workflows"_L1) {
            shots(u"workflows-empty"_s, ui::MainWindow::BuilderId);
            m_desktop.import(m_desktop.sample());
            workflows();
            return 0;
        }
        shots(u"start-empty"_s, ui::MainWindow::StartId);
        shots(u"data-empty"_s, ui::MainWindow::DataId);
        shots(u"workflows-empty"_s, ui::MainWindow::BuilderId);
        shots(u"monitor-empty"_s, ui::MainWindow::MonitorId);
        shots(u"results-empty"_s, ui::MainWindow::ResultsId);
        shots(u"settings"_s, ui::MainWindow::SettingsId);

        window.trySample();
        wait([&] { return window.dataPage().assistant().isInspected(); });
        shots(u"data-assistant"_s, ui::MainWindow::DataId);
        window.dataPage().assistant().import();
        wait([&] { return settled(window.dataPage().table()); });
        m_desktop.import(m_desktop.write(u"مبيعات الربع الأول.csv"_s, "المدينة,القيمة\nالقاهرة,12\nدبي,7\n"));
        m_desktop.import(m_desktop.write(QString(200, u'n') + u" long name.csv"_s, "a,b\n1,2\n3,4\n"));
        shots(u"data-full"_s, ui::MainWindow::DataId);
        window.dataPage().table().sortBy(u"Customer"_s);
        wait([&] { return settled(window.dataPage().table()); });
        window.dataPage().table().addFilter({u"Region"_s, data::FilterKind::NotEmpty, {}});
        wait([&] { return settled(window.dataPage().table()); });
        shots(u"data-filtered"_s, ui::MainWindow::DataId);

        window.prepare(window.dataPage().currentId(), u"cosmo-ready"_s);
        wait([&] { return window.resultsPage().showsResult() && settled(window.resultsPage().table()); });
        window.toasts().finishAll();
        shots(u"results-table"_s, ui::MainWindow::ResultsId);
        window.resultsPage().showTab(ui::ResultsPage::PlotTab);
        wait([&] { return window.resultsPage().plot().isSettled() && window.resultsPage().plot().canvas().plot(); });
        shots(u"results-plot-scatter"_s, ui::MainWindow::ResultsId);
        plot(data::PlotKind::Bar, u"bar"_s);
        plot(data::PlotKind::Histogram, u"histogram"_s);
        plot(data::PlotKind::Line, u"line"_s);
        plot(data::PlotKind::Box, u"box"_s);
        plot(data::PlotKind::Heat, u"heat"_s);
        window.resultsPage().showTab(ui::ResultsPage::LedgerTab);
        shots(u"results-ledger"_s, ui::MainWindow::ResultsId);
        window.resultsPage().showTab(ui::ResultsPage::ChecksTab);
        shots(u"results-checks"_s, ui::MainWindow::ResultsId);
        window.resultsPage().showTab(ui::ResultsPage::TraceTab);
        shots(u"results-trace"_s, ui::MainWindow::ResultsId);
        shots(u"monitor-full"_s, ui::MainWindow::MonitorId);
        shots(u"start-full"_s, ui::MainWindow::StartId);
        workflows();
        window.openPalette();
        QTest::qWait(100);
        shots(u"palette"_s, ui::MainWindow::StartId, false);
        return 0;
    }

private:
    void workflows()
    {
        namespace commands = ui::commands;
        ui::MainWindow &window = m_desktop.window();
        ui::BuilderPage &page = window.builderPage();
        window.showPage(ui::MainWindow::BuilderId);
        page.showList();
        shots(u"workflows-list"_s, ui::MainWindow::BuilderId);
        page.create({});
        shots(u"workflows-new"_s, ui::MainWindow::BuilderId);
        auto *data = page.findChild<QComboBox *>(u"runData"_s);
        wait([&] { return data->count() > 1; });
        data->setCurrentIndex(data->findText(u"messy-orders.csv"_s));

        ui::WorkflowDocument &document = page.editor().document();
        const auto load = commands::addStep(document, {u"loading"_s, {0, 0}});
        const auto prepare = commands::addStep(document, {u"preparing"_s, {290, 0}, {*load}});
        const auto check = commands::addStep(document, {u"validation"_s, {580, 0}, {*prepare}});
        commands::setConfig(document, *prepare, {{u"target"_s, u"cosmo-ready"_s}}, {});
        commands::setConfig(document, *check, {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1}}, {});
        commands::setStepName(document, *prepare, u"Points for the map"_s);
        commands::setNote(document, *check, u"Agreed with the sales team."_s);
        commands::setRequireApproval(document, *prepare, true);
        page.run();
        wait([&] { return ended(core::JobState::AwaitingApproval); });
        page.editor().showStep(*prepare);
        page.editor().canvas().view().fit();
        shots(u"workflows-asks"_s, ui::MainWindow::BuilderId);
        QCoro::waitFor(m_desktop.engine().jobs().approve(page.currentJobId()));
        wait([&] { return ended(core::JobState::Completed); });

        const auto second = commands::addStep(document, {u"loading"_s, {290, 150}});
        const auto join = commands::addStep(document, {u"join"_s, {870, 80}, {*check, *second}});
        commands::setDisabled(document, {*check}, true);
        page.editor().showStep(*join);
        page.editor().canvas().view().fit();
        shots(u"workflows-problems"_s, ui::MainWindow::BuilderId);
        page.editor().canvas().scene().select({*check});
        page.editor().canvas().searchToAdd();
        shots(u"workflows-search"_s, ui::MainWindow::BuilderId, false);
        page.editor().canvas().popup().close();

        for (int i = 0; i < 60; ++i)
            if (i % 3 == 0 && i > 3)
                commands::addStep(document, {u"join"_s, {}, {document.steps()[i].id, document.steps()[i / 2].id}});
            else
                commands::addStep(document, {u"rename"_s, {}, {document.steps()[i * 2 / 3].id}});
        commands::arrange(document);
        page.editor().canvas().view().fit();
        shots(u"workflows-large"_s, ui::MainWindow::BuilderId);
        page.editor().canvas().view().zoomTo(1);
        shots(u"workflows-large-100"_s, ui::MainWindow::BuilderId);
        window.toasts().finishAll();
    }

    bool ended(core::JobState state)
    {
        const auto &job = m_desktop.window().builderPage().editor().states().job();
        return job && job->state == state;
    }

    static bool settled(ui::TablePanel &table)
    {
        return table.table() && table.isSettled() && table.profile() && table.grid().isLoaded();
    }

    static void wait(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, kPatience))
            qFatal("what the picture shows did not come");
    }

    void plot(data::PlotKind kind, const QString &name)
    {
        ui::PlotPanel &panel = m_desktop.window().resultsPage().plot();
        panel.setKind(kind);
        wait([&] { return panel.isSettled(); });
        shots(u"results-plot-"_s + name, ui::MainWindow::ResultsId);
    }

    void shots(const QString &name, ui::MainWindow::PageId page, bool go = true)
    {
        ui::MainWindow &window = m_desktop.window();
        if (go)
            window.showPage(page);
        for (const auto &[appearance, word] :
             {std::pair{ui::Appearance::Light, u"light"_s}, {ui::Appearance::Dark, u"dark"_s}}) {
            m_desktop.theme().setAppearance(appearance);
            QTest::qWait(120);
            const QString file = u"%1/%2-%3%4.png"_s.arg(m_folder, name, word, m_suffix);
            if (!window.grab().save(file))
                qFatal("a picture cannot be written");
            std::puts(qPrintable(file));
        }
        m_desktop.theme().setAppearance(ui::Appearance::Light);
    }

    const QString m_folder;
    const QString m_suffix;
    tests::Desktop m_desktop;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"pages"_s);
    QDir().mkpath(folder);
    const qreal scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble();
    return Renderer(application, folder, scale == 1 ? QString() : u"@%1"_s.arg(qRound(scale * 100)))
        .run(application.arguments().value(2));
}
