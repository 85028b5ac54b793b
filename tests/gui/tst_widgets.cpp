// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that need no engine: theme, words, axes, palette, toasts, and the watchdog itself.
#include "tests/gui/stall_watch.h"

#include "ui/shell/command_palette.h"
#include "ui/tables/plot_axes.h"
#include "ui/tables/plot_canvas.h"
#include "ui/tables/plot_choice.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/soft_shadow.h"
#include "ui/widgets/text_fit.h"
#include "ui/widgets/toasts.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyPaletteHasEveryRole();
    void textCanBeRead_data();
    void textCanBeRead();
    void everyIconIsDrawnInLines();
    void wordsForPeople();
    void axesHaveRoundMarks();
    void theFirstPlotSaysMost();
    void aMapKeepsItsShape();
    void nodesAreFoundUnderTheMouse();
    void thePaletteRanks();
    void toastsActOnce();
    void aShadowFollowsWhatCastsIt();
    void aToastLaysOutNoHiddenPage();
    void aStopReachesTheWork();
    void theWatchSeesAStall();
};

void WidgetsTest::everyPaletteHasEveryRole()
{
    const QString folder = QStringLiteral(AW_SOURCE_DIR "/resources/themes/");
    const QJsonObject palettes = QJsonDocument::fromJson(contents(folder + u"palette.json"_s)).object();
    QCOMPARE(palettes.keys(), QStringList({u"dark"_s, u"high-contrast"_s, u"light"_s}));
    const QStringList roles = palettes.value(u"light"_s).toObject().keys();
    for (const QString &name : palettes.keys())
        QCOMPARE(palettes.value(name).toObject().keys(), roles);
    static const QRegularExpression kRole(u"@([A-Za-z]+)"_s);
    for (auto it = kRole.globalMatch(QString::fromUtf8(contents(folder + u"style.qss"_s))); it.hasNext();) {
        const QString role = it.next().captured(1);
        QVERIFY2(role == u"icons"_s || roles.contains(role), qPrintable(role));
    }
}

void WidgetsTest::textCanBeRead_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(ui::Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(ui::Appearance::Dark);
    QTest::newRow("high contrast") << static_cast<int>(ui::Appearance::HighContrast);
}

// WCAG 2: 4.5 for text.
void WidgetsTest::textCanBeRead()
{
    QFETCH(int, appearance);
    ui::Theme theme(*qApp);
    theme.setAppearance(static_cast<ui::Appearance>(appearance));
    for (const QString &ground : {u"window"_s, u"surface"_s, u"sunken"_s})
        for (const QString &text :
             {u"text"_s, u"textMuted"_s, u"accentText"_s, u"danger"_s, u"warning"_s, u"success"_s}) {
            const double found = contrast(theme.color(text), theme.color(ground));
            QVERIFY2(found >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text, ground).arg(found)));
        }
    QVERIFY(contrast(theme.color(u"onAccent"_s), theme.color(u"accent"_s)) >= 4.5);
    QVERIFY(contrast(theme.color(u"onSelection"_s), theme.color(u"selection"_s)) >= 4.5);
}

void WidgetsTest::everyIconIsDrawnInLines()
{
    int icons = 0;
    QDirIterator it(QStringLiteral(AW_SOURCE_DIR "/resources/icons"), {u"*.svg"_s}, QDir::Files);
    while (it.hasNext()) {
        const QByteArray svg = contents(it.next());
        if (it.fileName() == u"aw-studio.svg"_s)
            continue;
        ++icons;
        QVERIFY2(svg.contains("currentColor") && svg.contains("viewBox=\"0 0 24 24\""), qPrintable(it.fileName()));
    }
    QVERIFY(icons >= 40);
}

void WidgetsTest::wordsForPeople()
{
    QCOMPARE(ui::countText(4'812'330), u"4,812,330"_s);
    QCOMPARE(ui::shareText(0.03), u"3 %"_s);
    QCOMPARE(ui::shareText(0.0004), u"< 0.1 %"_s);
    QCOMPARE(ui::durationText(340), u"340 ms"_s);
    QCOMPARE(ui::durationText(185'000), u"3 min 5 s"_s);
    QCOMPARE(ui::bytesText(-1), u"–"_s);
    QCOMPARE(ui::numberText(1204.4), u"1,204"_s);
    QCOMPARE(ui::numberText(0.25), u"0.25"_s);
    QCOMPARE(ui::cellText(QVariant(u"a\nb"_s)), u"a⏎b"_s);
    QCOMPARE(ui::cellText(QVariant(0.1)), u"0.1"_s);
    QCOMPARE(ui::shortName(QString(500, u'x'), 21).size(), 21);
    QCOMPARE(ui::errorText({core::ErrorCode::NotFound, u"It is gone"_s, {}, u"Look again."_s, {}}),
             u"It is gone. Look again."_s);
}

void WidgetsTest::axesHaveRoundMarks()
{
    const auto texts = [](const QList<ui::Tick> &ticks) {
        QStringList list;
        for (const ui::Tick &tick : ticks)
            list.append(tick.text);
        return list;
    };
    QCOMPARE(texts(ui::axisTicks(0, 100, 5, false)),
             QStringList({u"0"_s, u"20"_s, u"40"_s, u"60"_s, u"80"_s, u"100"_s}));
    QCOMPARE(texts(ui::axisTicks(0, 2e6, 4, false)).last(), u"2.0 M"_s);
    QVERIFY(ui::axisTicks(1, 1, 5, false).isEmpty());
    QVERIFY(ui::axisTicks(5, 1, 5, false).isEmpty());
    const double year = 31'557'600'000.0;
    QCOMPARE(texts(ui::axisTicks(49.9 * year, 54 * year, 5, true)).first(), u"2020"_s);
    for (const double span : {1e3, 1e5, 1e7, 1e9, 1e11, 1e13})
        QVERIFY(ui::axisTicks(1.6e12, 1.6e12 + span, 6, true).size() < 60);
}

void WidgetsTest::theFirstPlotSaysMost()
{
    const auto column = [](const QString &name, const QString &type, const QString &meaning = {}) {
        return core::Column{name, type, meaning, {}};
    };
    const auto chosen = [](const QList<core::Column> &columns, const QMap<QString, QString> &preferred = {}) {
        const ui::PlotChoice choice = ui::firstPlot({columns}, preferred);
        return u"%1 %2 %3"_s.arg(static_cast<int>(choice.kind)).arg(choice.x, choice.y);
    };
    const core::Column price = column(u"price"_s, u"DOUBLE"_s);
    const core::Column day = column(u"day"_s, u"DATE"_s);
    const core::Column kind = column(u"kind"_s, u"VARCHAR"_s);
    const core::Column longitude = column(u"Lng"_s, u"DOUBLE"_s);
    const core::Column latitude = column(u"LAT"_s, u"DOUBLE"_s);
    QCOMPARE(chosen({kind}), u"2 kind "_s);
    QCOMPARE(chosen({kind, price}), u"1 price "_s);
    QCOMPARE(chosen({kind, price, day}), u"0 price day"_s);
    QCOMPARE(chosen({price, day, latitude, longitude}), u"0 Lng LAT"_s);
    QCOMPARE(chosen({price, day, latitude, longitude}, {{u"points_x_by"_s, u"day"_s}}), u"0 day LAT"_s);
    QCOMPARE(chosen({price, column(u"a"_s, u"VARCHAR"_s, u"edge source"_s),
                     column(u"b"_s, u"VARCHAR"_s, u"edge target"_s), day}),
             u"6 a b"_s);
    QVERIFY(ui::isPlaceOnEarth({{latitude, longitude}}, u"Lng"_s, u"LAT"_s));
    QVERIFY(!ui::isPlaceOnEarth({{latitude, longitude}}, u"LAT"_s, u"Lng"_s));
    // What the data was prepared for says more than a name.
    QVERIFY(!ui::isPlaceOnEarth({{latitude, column(u"lon"_s, u"DOUBLE"_s, u"length"_s)}}, u"lon"_s, u"LAT"_s));
    QVERIFY(!ui::isPlaceOnEarth({{latitude}}, u"gone"_s, u"LAT"_s));
}

void WidgetsTest::aMapKeepsItsShape()
{
    ui::Theme theme(*qApp);
    const ui::Shortcuts keys;
    ui::PlotCanvas canvas(theme, keys);
    canvas.resize(700, 500);
    data::PlotData plot;
    plot.xExtent = {-20, 30};
    plot.yExtent = {40, 60};
    canvas.setMap(true);
    canvas.setData(plot, false);
    canvas.show();
    const auto shape = [&] { // pixels of a degree of longitude for each of latitude
        const QRectF area = canvas.plotArea();
        const ui::PlotView view = canvas.view();
        return area.width() / (view.x.second - view.x.first) / (area.height() / (view.y.second - view.y.first));
    };
    const double right = std::cos(50 * M_PI / 180);
    QVERIFY(qAbs(shape() - right) < 1e-9);
    QVERIFY(canvas.view().x.first <= -20 && canvas.view().x.second >= 30);
    const QRectF area = canvas.plotArea();
    const QPointF germany = canvas.view().toPoint(10.4, 50.6, area);
    const QPointF ocean = canvas.view().toPoint(-17.3, 47.3, area);
    const QImage picture = canvas.grab().toImage();
    QCOMPARE(picture.pixelColor(germany.toPoint()), theme.color(u"sunken"_s));
    QCOMPARE(picture.pixelColor(ocean.toPoint()), theme.color(u"surface"_s));

    // Russia reaches over the edge of the map; no line goes back across the whole of it.
    plot.xExtent = {-180, 180};
    plot.yExtent = {-60, 80};
    canvas.setData(plot, false);
    const QImage world = canvas.grab().toImage();
    for (const double latitude : {66.0, 69.5, -16.5}) {
        const QPointF atlantic = canvas.view().toPoint(latitude > 0 ? 4.0 : -15.0, latitude, canvas.plotArea());
        QCOMPARE(world.pixelColor(atlantic.toPoint()), theme.color(u"surface"_s));
    }
    plot.xExtent = {-20, 30};
    plot.yExtent = {40, 60};
    canvas.setData(plot, false);

    QWheelEvent wheel(germany, canvas.mapToGlobal(germany), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas, &wheel);
    QVERIFY(canvas.view().x.second - canvas.view().x.first < 50);
    QVERIFY(qAbs(shape() - right) < 1e-9);
    const QPointF after = canvas.view().toPoint(10.4, 50.6, canvas.plotArea());
    QVERIFY2(QLineF(after, germany).length() < 3, qPrintable(u"%1 %2"_s.arg(after.x()).arg(after.y())));
    canvas.resize(900, 300);
    QVERIFY(qAbs(shape() - right) < 1e-9);
    canvas.setMap(false); // other columns: the picture fills its place again
    canvas.setData(plot, false);
    QCOMPARE(canvas.view().x, (std::pair{-22.0, 32.0}));
}

void WidgetsTest::nodesAreFoundUnderTheMouse()
{
    ui::Theme theme(*qApp);
    const ui::Shortcuts keys;
    ui::PlotCanvas canvas(theme, keys);
    canvas.resize(600, 400);
    data::PlotData plot;
    plot.request.kind = data::PlotKind::Graph;
    plot.nodes = {u"hub"_s, u"leaf"_s, u"other"_s};
    plot.nodeRows = {3, 2, 1};
    plot.points = {{0, 0, -1}, {2, 0, -1}, {0, 1, -1}};
    plot.links = {{0, 1, 2}, {0, 2, 1}};
    plot.xExtent = {0, 2};
    plot.yExtent = {0, 1};
    canvas.setData(plot, false);
    canvas.show();
    const auto place = [&](int node) {
        return canvas.view().toPoint(plot.points[node].x, plot.points[node].y, canvas.plotArea()).toPoint();
    };
    for (int node = 0; node < 3; ++node)
        QCOMPARE(canvas.nodeAt(place(node)), node);
    QCOMPARE(canvas.nodeAt((place(0) + place(1)) / 2), -1);
    const auto pixel = [&](int node) { return canvas.grab().toImage().pixelColor(place(node)); };
    const QColor plain = pixel(2);
    QTest::mouseMove(&canvas, place(1)); // what it is not linked with steps back
    QVERIFY(pixel(2) != plain);
    QCOMPARE(pixel(1), theme.color(u"accent"_s));
    QTest::mouseMove(&canvas, (place(0) + place(1)) / 2);
    QCOMPARE(pixel(2), plain);
    data::PlotData nothing;
    nothing.request.kind = data::PlotKind::Graph;
    canvas.setData(nothing, false);
    QVERIFY(!canvas.grab().isNull());
}

void WidgetsTest::thePaletteRanks()
{
    QVERIFY(ui::fitOf(u"imp"_s, u"Import a file…"_s) > ui::fitOf(u"imp"_s, u"Go to simple page"_s));
    QVERIFY(ui::fitOf(u"gtd"_s, u"Go to Data"_s) > 0);
    QCOMPARE(ui::fitOf(u"xyz"_s, u"Go to Data"_s), -1);
}

void WidgetsTest::toastsActOnce()
{
    ui::Theme theme(*qApp);
    QWidget window;
    window.resize(800, 600);
    ui::Toasts toasts(theme, &window);
    window.show();
    int done = 0;
    int gone = 0;
    toasts.show({ui::Tone::Info, u"One"_s, u"Undo"_s, [&] { ++done; }, [&] { ++gone; }, 0});
    toasts.show({ui::Tone::Info, u"Two"_s, {}, {}, [&] { ++gone; }, 0});
    QCOMPARE(toasts.texts(), QStringList({u"One"_s, u"Two"_s}));
    auto *undo = toasts.findChild<QPushButton *>(u"toastAction"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(done, 1);
    QCOMPARE(gone, 0);
    toasts.finishAll();
    toasts.finishAll();
    QCOMPARE(done, 1);
    QCOMPARE(gone, 1);
    QTRY_VERIFY(toasts.texts().isEmpty());
}

void WidgetsTest::aShadowFollowsWhatCastsIt()
{
    const ui::Theme theme(*qApp);
    QWidget window;
    window.resize(400, 300);
    auto *card = new QFrame(&window);
    const QPointer<ui::SoftShadow> shadow = new ui::SoftShadow(theme, card, {.reach = 20, .down = 4, .alpha = 80});
    auto *over = new QWidget(&window);
    card->setGeometry(100, 100, 120, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(shadow->geometry(), QRect(80, 84, 160, 100));
    QVERIFY(shadow->isVisible());
    over->setGeometry(window.rect());
    over->raise();
    card->raise();
    const QObjectList order = window.children(); // the lowest first
    QVERIFY(order.indexOf(over) < order.indexOf(shadow));
    QVERIFY(order.indexOf(shadow) < order.indexOf(card));
    const QImage picture = window.grab().toImage();
    const int ground = qGray(picture.pixel(20, 20));
    QVERIFY(qGray(picture.pixel(160, 165)) < ground); // below the card
    card->hide();
    QVERIFY(!shadow->isVisible());
    delete card;
    QTRY_VERIFY(!shadow);
}

// QWidget::render() would send every resize that waits for its page to be shown.
void WidgetsTest::aToastLaysOutNoHiddenPage()
{
    struct Page : QWidget {
        int resized = 0;
        void resizeEvent(QResizeEvent *) override { ++resized; }
    };
    const ui::Theme theme(*qApp);
    QWidget window;
    auto *hidden = new Page;
    auto *pages = new QStackedWidget(&window);
    pages->addWidget(new QWidget);
    pages->addWidget(hidden);
    ui::Toasts toasts(theme, &window);
    window.resize(600, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    pages->resize(500, 300);
    toasts.show({ui::Tone::Success, u"Imported."_s, {}, {}, {}, 0});
    QApplication::processEvents(); // shows and places it
    window.repaint();
    QCOMPARE(toasts.texts(), QStringList(u"Imported."_s));
    QCOMPARE(hidden->resized, 0);
}

void WidgetsTest::aStopReachesTheWork()
{
    ui::Theme theme(*qApp);
    ui::BusyBar bar(theme);
    const std::stop_token stop = bar.start(u"Counting…"_s);
    const auto progress = bar.progress();
    QVERIFY(bar.isBusy());
    QTRY_VERIFY(bar.isVisible());
    progress(0.5);
    QTRY_COMPARE(bar.findChild<QProgressBar *>()->value(), 500);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"stopButton"_s), Qt::LeftButton);
    QVERIFY(stop.stop_requested());
    bar.finish();
    QVERIFY(!bar.isVisible());
    progress(0.9); // too late: nothing happens
    QCoreApplication::processEvents();
    QVERIFY(!bar.isBusy());
}

void WidgetsTest::theWatchSeesAStall()
{
    tests::StallWatch watch;
    QTRY_VERIFY(watch.knocks() > 3);
    watch.reset();
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(120);
    while (std::chrono::steady_clock::now() < until) {
    }
    QTRY_VERIFY(watch.longest() >= std::chrono::milliseconds(80));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
