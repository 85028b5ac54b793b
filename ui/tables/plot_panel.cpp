// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/plot_panel.h"

#include "ui/tables/column_looks.h"
#include "ui/tables/plot_choice.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoroTask>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using data::PlotKind;

namespace
{

constexpr int kSettleMs = 120; // after the last turn of the wheel

bool usesY(PlotKind kind)
{
    return kind != PlotKind::Histogram;
}

} // namespace

PlotPanel::PlotPanel(const Theme &theme, const Shortcuts &keys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kinds(new QButtonGroup(this))
    , m_x(new QComboBox)
    , m_y(new QComboBox)
    , m_color(new QComboBox)
    , m_xLabel(newText(tr("Across"), Tone::Muted))
    , m_yLabel(newText(tr("Upwards"), Tone::Muted))
    , m_colorLabel(newText(tr("Colour"), Tone::Muted))
    , m_note(new QLabel)
    , m_canvas(new PlotCanvas(theme, keys))
    , m_busy(new BusyBar(theme))
    , m_banner(new Banner(theme))
{
    auto *bar = new QFrame;
    bar->setObjectName(u"toolbar"_s);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(16, 8, 12, 8);
    rows->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    rows->addLayout(top);
    const auto kind = [&](PlotKind value, const QString &icon, const QString &text) {
        auto *button = newToolButton(theme, icon, text);
        button->setCheckable(true);
        m_kinds->addButton(button, static_cast<int>(value));
        top->addWidget(button);
    };
    kind(PlotKind::Scatter, u"scatter"_s, tr("Points"));
    kind(PlotKind::Line, u"line"_s, tr("Line"));
    kind(PlotKind::Bar, u"bar"_s, tr("Bars"));
    kind(PlotKind::Histogram, u"histogram"_s, tr("Histogram"));
    kind(PlotKind::Box, u"box"_s, tr("Boxes"));
    kind(PlotKind::Heat, u"heat"_s, tr("Heat map"));
    kind(PlotKind::Graph, u"graph"_s, tr("Graph of links"));
    m_kinds->button(0)->setChecked(true);
    top->addStretch();
    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    const auto field = [&](QLabel *label, QComboBox *box) {
        label->setWordWrap(false);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setBuddy(box);
        box->setAccessibleName(label->text());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setMaximumWidth(240);
        choices->addWidget(label);
        choices->addWidget(box, 1);
        choices->addSpacing(10);
        connect(box, &QComboBox::activated, this, [this] { ask(false); });
    };
    field(m_xLabel, m_x);
    field(m_yLabel, m_y);
    field(m_colorLabel, m_color);
    choices->addStretch(1);
    auto *nearer = newToolButton(theme, u"zoom-in"_s, tr("Nearer"));
    auto *further = newToolButton(theme, u"zoom-out"_s, tr("Further"));
    auto *fit = newToolButton(theme, u"fit"_s, tr("Show everything"));
    auto *save = newToolButton(theme, u"export"_s, tr("Save the picture"));
    keys.showOn(nearer, u"plot.larger"_s);
    keys.showOn(further, u"plot.smaller"_s);
    keys.showOn(fit, u"plot.fit"_s);
    for (QToolButton *button : {nearer, further, fit, save})
        top->addWidget(button);
    rows->addLayout(choices);
    m_note->setProperty("tone", u"faint"_s);
    m_note->setContentsMargins(18, 4, 18, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(m_canvas, 1);
    auto *foot = new QFrame;
    foot->setObjectName(u"plotFoot"_s);
    auto *footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(0, 0, 0, 0);
    footLayout->addWidget(m_note);
    layout->addWidget(foot);

    m_wait.setSingleShot(true);
    m_wait.setInterval(kSettleMs);
    connect(&m_wait, &QTimer::timeout, this, [this] { ask(true); });
    connect(m_canvas, &PlotCanvas::viewChanged, this, [this] {
        if (m_kind == PlotKind::Scatter)
            m_wait.start();
    });
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { setKind(static_cast<PlotKind>(id)); });
    connect(nearer, &QToolButton::clicked, this, [this] { m_canvas->zoom(1.4); });
    connect(further, &QToolButton::clicked, this, [this] { m_canvas->zoom(1 / 1.4); });
    connect(fit, &QToolButton::clicked, this, [this] {
        m_canvas->fit();
        m_wait.start();
    });
    connect(save, &QToolButton::clicked, this, &PlotPanel::askToSave);
    connect(m_canvas, &PlotCanvas::brushed, this, [this](std::pair<double, double> x, std::pair<double, double> y) {
        if (!m_canvas->plot() || m_canvas->plot()->xIsTime || m_canvas->plot()->yIsTime)
            return;
        const auto number = [](double value) { return QString::number(value, 'g', 6); };
        Q_EMIT brushed({{m_x->currentData().toString(), data::FilterKind::AtLeast, number(x.first)},
                        {m_x->currentData().toString(), data::FilterKind::AtMost, number(x.second)},
                        {m_y->currentData().toString(), data::FilterKind::AtLeast, number(y.first)},
                        {m_y->currentData().toString(), data::FilterKind::AtMost, number(y.second)}});
    });
}

void PlotPanel::setTable(std::shared_ptr<services::OpenTable> table, const QMap<QString, QString> &preferred)
{
    if (m_busy->isBusy()) {
        m_busy->stop();
        m_busy->finish();
    }
    ++m_asked;
    m_table = std::move(table);
    m_banner->hide();
    m_canvas->setData({}, false);
    if (!m_table)
        return;
    chooseDefaults(preferred);
    ask(false);
}

void PlotPanel::chooseDefaults(const QMap<QString, QString> &preferred)
{
    const PlotChoice choice = firstPlot(m_table->schema(), preferred);
    m_kind = choice.kind;
    m_kinds->button(static_cast<int>(m_kind))->setChecked(true);
    fillColumns();
    const auto choose = [](QComboBox *box, const QString &name) {
        if (const int index = box->findData(name); index >= 0)
            box->setCurrentIndex(index);
    };
    choose(m_x, choice.x);
    choose(m_y, choice.y);
    choose(m_color, preferred.value(u"point_color_by"_s));
}

void PlotPanel::fillColumns()
{
    const bool needsMeasureX = m_kind == PlotKind::Scatter || m_kind == PlotKind::Line;
    const bool needsMeasureY = m_kind != PlotKind::Heat && m_kind != PlotKind::Graph;
    const auto fill = [this](QComboBox *box, const QString &none, const auto &fits) {
        const QString before = box->currentData().toString();
        box->clear();
        if (!none.isEmpty())
            box->addItem(none, QString());
        for (const core::Column &column : m_table->schema().columns)
            if (fits(column))
                box->addItem(m_theme.icon(typeIcon(column)), shortName(column.name, 50), column.name);
        if (const int index = box->findData(before); index >= 0)
            box->setCurrentIndex(index);
    };
    fill(m_x, m_kind == PlotKind::Box ? tr("All together") : QString(),
         [&](const core::Column &column) { return !needsMeasureX || isMeasure(column); });
    fill(m_y, m_kind == PlotKind::Bar ? tr("Number of rows") : QString(),
         [&](const core::Column &column) { return !needsMeasureY || isMeasure(column); });
    fill(m_color, tr("None"), [](const core::Column &column) { return !isTimeColumn(column); });
    const bool links = m_kind == PlotKind::Graph;
    m_xLabel->setText(links ? tr("From") : tr("Across"));
    m_yLabel->setText(links ? tr("To") : tr("Upwards"));
    m_x->setAccessibleName(m_xLabel->text());
    m_y->setAccessibleName(m_yLabel->text());
    m_y->setVisible(usesY(m_kind));
    m_yLabel->setVisible(usesY(m_kind));
    m_color->setVisible(m_kind == PlotKind::Scatter);
    m_colorLabel->setVisible(m_kind == PlotKind::Scatter);
}

void PlotPanel::setKind(PlotKind kind)
{
    m_kind = kind;
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    if (!m_table)
        return;
    fillColumns();
    if (kind == PlotKind::Bar)
        m_y->setCurrentIndex(0); // how many rows
    if (kind == PlotKind::Graph) {
        const auto [from, to] = likelyLinks(m_table->schema());
        m_x->setCurrentIndex(std::max(0, m_x->findData(from)));
        m_y->setCurrentIndex(std::max(0, m_y->findData(to)));
    }
    // Bars and boxes of categories say more than those of measures.
    if (kind == PlotKind::Bar || kind == PlotKind::Box || kind == PlotKind::Heat)
        for (const core::Column &column : m_table->schema().columns)
            if (!isMeasure(column) && m_x->findData(column.name) >= 0) {
                m_x->setCurrentIndex(m_x->findData(column.name));
                break;
            }
    ask(false);
}

void PlotPanel::setColumns(const QString &x, const QString &y, const QString &color)
{
    m_x->setCurrentIndex(std::max(0, m_x->findData(x)));
    m_y->setCurrentIndex(std::max(0, m_y->findData(y)));
    m_color->setCurrentIndex(std::max(0, m_color->findData(color)));
    ask(false);
}

void PlotPanel::ask(bool sameView)
{
    if (!m_table)
        return;
    data::PlotRequest request;
    request.kind = m_kind;
    request.x = m_x->currentData().toString();
    if (usesY(m_kind))
        request.y = m_y->currentData().toString();
    if (m_kind == PlotKind::Scatter)
        request.color = m_color->currentData().toString();
    const QRectF area = m_canvas->plotArea();
    request.columns = static_cast<int>(std::clamp(area.width() / 2, 80.0, 640.0));
    request.rows = static_cast<int>(std::clamp(area.height() / 2, 60.0, 420.0));
    if (sameView && m_canvas->isZoomed()) {
        const PlotView seen = m_canvas->view();
        request.xRange = seen.x;
        request.yRange = seen.y;
    }
    m_canvas->setMap(isPlaceOnEarth(m_table->schema(), request.x, request.y));
    m_canvas->setTitles(shortName(request.x, 60),
                        m_kind == PlotKind::Histogram ? tr("Rows")
                        : m_kind == PlotKind::Bar
                            ? (request.y.isEmpty() ? tr("Rows") : tr("Mean of %1").arg(shortName(request.y, 40)))
                            : shortName(request.y, 60));
    if (m_busy->isBusy())
        m_busy->stop();
    const std::stop_token stop = m_busy->start(tr("Drawing…"));
    QCoro::connect(
        m_table->plot(request, stop), this,
        [this, sameView, asked = ++m_asked](const core::Result<data::PlotData> &plot) {
            if (asked != m_asked)
                return;
            m_busy->finish();
            if (!plot) {
                if (plot.error().code != core::ErrorCode::Cancelled)
                    m_banner->say(plot.error());
                return;
            }
            m_banner->hide();
            m_canvas->setData(*plot, sameView);
            QStringList notes;
            notes.append(tr("%1 rows", nullptr, pluralOf(plot->counted)).arg(countText(plot->counted)));
            if (plot->leftOut > 0)
                notes.append(
                    tr("%1 without a value left out", "rows", pluralOf(plot->leftOut)).arg(countText(plot->leftOut)));
            if (plot->shortened)
                notes.append(tr("the most frequent are shown"));
            if (!plot->grid.isEmpty() && plot->request.kind == PlotKind::Scatter)
                notes.append(tr("darker to brighter: more rows at one place"));
            if (plot->request.kind == PlotKind::Graph)
                notes.append(tr("larger: more rows; drag to move, wheel to zoom"));
            if (plot->request.kind == PlotKind::Scatter)
                notes.append(tr("drag to move, wheel to zoom, Shift and drag to filter the table"));
            m_note->setText(notes.join(u" · "_s));
        });
}

core::Status PlotPanel::save(const QString &path)
{
    const auto notWritten = [&path] {
        return core::fail(core::ErrorCode::IoError, tr("The picture cannot be written"), path,
                          tr("Check the folder and the space on the disk."));
    };
    constexpr QSizeF kSize(960, 600); // points; PNG twice as many pixels
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto paint = [&](QPaintDevice &device, double scale) {
        QPainter painter;
        if (!painter.begin(&device))
            return false;
        painter.scale(scale, scale);
        m_canvas->render(painter, QRectF(QPointF(0, 0), kSize));
        return painter.end();
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    bool painted = false;
    if (suffix == "svg"_L1) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(kSize.toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), kSize));
        svg.setTitle(m_canvas->accessibleDescription());
        painted = paint(svg, 1);
    } else if (suffix == "pdf"_L1) {
        QPdfWriter pdf(&file);
        pdf.setResolution(144);
        pdf.setPageSize(QPageSize(kSize * 0.75, QPageSize::Point));
        pdf.setPageMargins({});
        painted = paint(pdf, pdf.width() / kSize.width());
    } else {
        constexpr double kScale = 2;
        QImage image((kSize * kScale).toSize(), QImage::Format_RGB32);
        painted = paint(image, kScale) && image.save(&file, "PNG");
    }
    if (!painted || !file.commit())
        return notWritten();
    Q_EMIT saved(path);
    return {};
}

void PlotPanel::askToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the picture"), {}, tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"plot.png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.first(3).toLower()); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const core::Status status = save(path); !status)
            m_banner->say(status.error());
    });
    dialog->open();
}

} // namespace aw::ui
