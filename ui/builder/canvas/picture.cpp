// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/picture.h"

#include "ui/builder/canvas/geometry.h"

#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qreal kPictureMargin = 40;
constexpr qreal kPictureScale = 2;
constexpr qreal kLargestSide = 16'000; // of a PNG, in pixels

class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

void paintScene(BuilderScene &scene, QPaintDevice &device, const QRectF &target, const QRectF &area)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, area);
}

} // namespace

core::Status savePicture(BuilderScene &scene, const QString &path)
{
    const QRectF nodes = scene.drawnRect();
    if (nodes.isNull())
        return core::fail(core::ErrorCode::InvalidArgument, PictureWords::tr("There is nothing to draw yet"));
    const QRectF area = nodes.adjusted(-kPortWords, -kPictureMargin, kPortWords, kPictureMargin);
    // What is selected is nobody's business in a picture; forms shall not notice.
    const QStringList selected = scene.selectedIds() + scene.selectedRemarks();
    const QSignalBlocker quiet(&scene);
    scene.clearSelection();
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
    scene.select(selected);
    if (!written || !file.commit())
        return core::fail(core::Error{
            core::ErrorCode::IoError, PictureWords::tr("The picture cannot be written"), path, file.errorString(), {}});
    return {};
}

} // namespace aw::ui
