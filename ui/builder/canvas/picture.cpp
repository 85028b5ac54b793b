// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/picture.h"

#include "ui/builder/canvas/geometry.h"

#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::Status;

namespace
{

constexpr qreal kPictureMargin = 40;
constexpr qreal kPictureScale = 2;
constexpr qreal kLargestSide = 16'000; // of a PNG, in pixels

class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

QRectF pictureArea(const QRectF &nodes)
{
    return nodes.adjusted(-kPortWords, -kPictureMargin, kPortWords, kPictureMargin);
}

// What is selected is nobody's business in a picture; forms shall not notice.
class Unselected
{
public:
    explicit Unselected(BuilderScene &scene)
        : m_scene(scene)
        , m_quiet(&scene)
        , m_selected(scene.selectedIds() + scene.selectedRemarks())
    {
        scene.clearSelection();
    }
    ~Unselected() { m_scene.select(m_selected); }

private:
    BuilderScene &m_scene;
    const QSignalBlocker m_quiet;
    const QStringList m_selected;
    Q_DISABLE_COPY_MOVE(Unselected)
};

// Nodes keep pictures of themselves for the screen; on paper they are lines and words.
class DrawnAnew
{
public:
    explicit DrawnAnew(const BuilderScene &scene)
        : m_nodes(scene.nodes().values())
    {
        for (NodeItem *node : m_nodes)
            node->setCacheMode(QGraphicsItem::NoCache);
    }
    ~DrawnAnew()
    {
        for (NodeItem *node : m_nodes)
            node->setCacheMode(QGraphicsItem::DeviceCoordinateCache);
    }

private:
    const QList<NodeItem *> m_nodes;
    Q_DISABLE_COPY_MOVE(DrawnAnew)
};

void paintScene(BuilderScene &scene, QPaintDevice &device, const QRectF &target, const QRectF &area)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const DrawnAnew anew(scene);
    scene.render(&painter, target, area);
}

} // namespace

Status savePicture(BuilderScene &scene, const QString &path)
{
    const QRectF nodes = scene.drawnRect();
    if (nodes.isNull())
        return core::fail(core::ErrorCode::InvalidArgument, PictureWords::tr("There is nothing to draw yet"));
    const QRectF area = pictureArea(nodes);
    const Unselected unselected(scene);
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(area.size().toSize());
        svg.setViewBox(QRectF({0, 0}, area.size()));
        svg.setTitle(scene.document().workflow().name);
        paintScene(scene, svg, QRectF({0, 0}, area.size()), area);
    } else if (written && path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter pdf(&file);
        pdf.setTitle(scene.document().workflow().name);
        pdf.setPageSize(QPageSize(area.size(), QPageSize::Point));
        pdf.setPageMargins({});
        paintScene(scene, pdf, QRectF(0, 0, pdf.width(), pdf.height()), area);
    } else if (written) {
        const qreal scale = std::min(kPictureScale, kLargestSide / std::max(area.width(), area.height()));
        QImage image((area.size() * scale).toSize(), QImage::Format_RGB32);
        paintScene(scene, image, image.rect(), area);
        written = image.save(&file, "PNG");
    }
    if (!written || !file.commit())
        return core::fail(core::Error{
            core::ErrorCode::IoError, PictureWords::tr("The picture cannot be written"), path, file.errorString(), {}});
    return {};
}

Status printPicture(BuilderScene &scene, QPrinter &printer)
{
    const QRectF nodes = scene.drawnRect();
    if (nodes.isNull())
        return core::fail(core::ErrorCode::InvalidArgument, PictureWords::tr("There is nothing to draw yet"));
    const QRectF area = pictureArea(nodes);
    const Unselected unselected(scene);
    printer.setDocName(scene.document().workflow().name);
    printer.setPageOrientation(area.width() > area.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer))
        return core::fail(core::ErrorCode::IoError, PictureWords::tr("It cannot be printed"), printer.printerName());
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF page = printer.pageRect(QPrinter::DevicePixel).size();
    const QSizeF size = area.size().scaled(page, Qt::KeepAspectRatio);
    scene.render(&painter, {QPointF((page.width() - size.width()) / 2, (page.height() - size.height()) / 2), size},
                 area);
    if (!painter.end())
        return core::fail(core::ErrorCode::IoError, PictureWords::tr("It cannot be printed"), printer.printerName());
    return {};
}

} // namespace aw::ui
