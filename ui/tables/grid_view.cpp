// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/grid_view.h"

#include "ui/tables/column_looks.h"
#include "ui/tables/grid_header.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kNarrowest = 48;
constexpr int kNarrowestFit = 118;
constexpr int kWidestFit = 320;
constexpr int kEdge = 4; // pixels beside a column's edge that take hold of it
constexpr int kPad = 10;

} // namespace

GridView::GridView(const Theme &theme, const Shortcuts &keys, TableRows &rows, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_keys(keys)
    , m_rows(rows)
{
    setObjectName(u"grid"_s);
    setAccessibleName(tr("Table"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&rows, &TableRows::reset, this, &GridView::onReset);
    connect(&rows, &TableRows::arrived, this, &GridView::onArrived);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    measure();
    onReset();
}

const QList<core::Column> &GridView::columns() const
{
    static const QList<core::Column> kNone;
    return m_rows.table() ? m_rows.table()->schema().columns : kNone;
}

void GridView::measure()
{
    m_headHeight = headerHeight(m_theme);
    m_rowHeight = fontMetrics().height() + 11;
}

void GridView::onReset()
{
    if (m_widths.size() != columns().size()) {
        m_widths = QList<int>(columns().size(), 150);
        m_fitted = false;
        m_profile.reset();
        for (int i = 0; i < m_widths.size(); ++i)
            m_widths[i] = fittingWidth(i);
    }
    m_gutter = fontMetrics().horizontalAdvance(countText(std::max<qint64>(999, m_rows.rowCount()))) + 22;
    m_row = m_anchorRow = 0;
    m_column = std::min(m_column, std::max(0, static_cast<int>(columns().size()) - 1));
    m_anchorColumn = m_column;
    verticalScrollBar()->setValue(0);
    layOut();
    wantVisible();
    viewport()->update();
}

void GridView::onArrived()
{
    if (!m_fitted && m_rows.row(0)) {
        m_fitted = true;
        for (int i = 0; i < m_widths.size(); ++i)
            m_widths[i] = fittingWidth(i);
        layOut();
    }
    viewport()->update();
    tellCurrent();
}

void GridView::setProfile(const std::optional<data::Profile> &profile)
{
    m_profile = profile;
    viewport()->update();
}

void GridView::setFilteredColumns(const QSet<QString> &columns)
{
    m_filtered = columns;
    viewport()->update();
}

int GridView::fittingWidth(int column) const
{
    constexpr qint64 kLookedAt = 60;
    const QFontMetrics bold(m_theme.font(1, QFont::DemiBold));
    int width = bold.horizontalAdvance(columns()[column].name.left(60)) + 2 * kPad + 40;
    for (qint64 row = 0; row < kLookedAt; ++row)
        if (const QVariantList *cells = m_rows.row(row))
            width = std::max(width, fontMetrics().horizontalAdvance(cellText((*cells)[column])) + 2 * kPad + 4);
    return std::clamp(width, kNarrowestFit, kWidestFit);
}

void GridView::fitColumn(int column)
{
    m_widths[column] = fittingWidth(column);
    layOut();
    viewport()->update();
}

void GridView::layOut()
{
    int total = 0;
    for (const int width : m_widths)
        total += width;
    const int wide = viewport()->width() - m_gutter;
    horizontalScrollBar()->setRange(0, std::max(0, total - wide));
    horizontalScrollBar()->setPageStep(std::max(1, wide));
    horizontalScrollBar()->setSingleStep(40);
    const int visible = std::max(1, (viewport()->height() - m_headHeight) / m_rowHeight);
    const qint64 most = std::max<qint64>(0, m_rows.rowCount() - visible);
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<qint64>(most, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(visible);
}

qint64 GridView::firstVisibleRow() const
{
    return verticalScrollBar()->value();
}

qint64 GridView::lastVisibleRow() const
{
    const qint64 visible = (viewport()->height() - m_headHeight + m_rowHeight - 1) / m_rowHeight;
    return std::min(m_rows.rowCount(), firstVisibleRow() + visible) - 1;
}

bool GridView::isLoaded() const
{
    for (qint64 row = firstVisibleRow(); row <= lastVisibleRow(); ++row)
        if (!m_rows.row(row))
            return false;
    return true;
}

void GridView::wantVisible()
{
    m_rows.want(firstVisibleRow(), lastVisibleRow());
}

int GridView::columnX(int column) const
{
    int x = m_gutter - horizontalScrollBar()->value();
    for (int i = 0; i < column; ++i)
        x += m_widths[i];
    return x;
}

int GridView::columnAt(int x) const
{
    if (x < m_gutter)
        return -1;
    int left = columnX(0);
    for (int i = 0; i < m_widths.size(); ++i) {
        if (x >= left && x < left + m_widths[i])
            return i;
        left += m_widths[i];
    }
    return -1;
}

qint64 GridView::rowAt(int y) const
{
    if (y < m_headHeight)
        return -1;
    const qint64 row = firstVisibleRow() + (y - m_headHeight) / m_rowHeight;
    return row < m_rows.rowCount() ? row : -1;
}

int GridView::headAt(const QPoint &point) const
{
    return point.y() < m_headHeight ? columnAt(point.x()) : -1;
}

// The column whose right edge is here.
int GridView::edgeAt(const QPoint &point) const
{
    if (point.y() >= m_headHeight || point.x() < m_gutter)
        return -1;
    int right = columnX(0);
    for (int i = 0; i < m_widths.size(); ++i) {
        right += m_widths[i];
        if (std::abs(point.x() - right) <= kEdge)
            return i;
    }
    return -1;
}

QRect GridView::cellRect(qint64 row, int column) const
{
    const auto y = m_headHeight + static_cast<int>(row - firstVisibleRow()) * m_rowHeight;
    return {columnX(column), y, m_widths[column], m_rowHeight};
}

QRect GridView::headRect(int column) const
{
    return {columnX(column), 0, m_widths[column], m_headHeight};
}

CellRange GridView::selection() const
{
    return {std::min(m_row, m_anchorRow), std::max(m_row, m_anchorRow), std::min(m_column, m_anchorColumn),
            std::max(m_column, m_anchorColumn)};
}

void GridView::select(qint64 row, int column, bool extend)
{
    if (m_rows.rowCount() == 0 || m_widths.isEmpty())
        return;
    m_row = std::clamp<qint64>(row, 0, m_rows.rowCount() - 1);
    m_column = std::clamp(column, 0, static_cast<int>(m_widths.size()) - 1);
    if (!extend) {
        m_anchorRow = m_row;
        m_anchorColumn = m_column;
    }
    ensureVisible(m_row, m_column);
    viewport()->update();
    tellCurrent();
    Q_EMIT currentChanged(m_row, m_column);
}

void GridView::jumpTo(qint64 row)
{
    const qint64 target = std::clamp<qint64>(row, 0, std::max<qint64>(0, m_rows.rowCount() - 1));
    verticalScrollBar()->setValue(static_cast<int>(target));
    select(target, m_column);
}

void GridView::ensureVisible(qint64 row, int column)
{
    const qint64 whole = std::max<qint64>(1, (viewport()->height() - m_headHeight) / m_rowHeight);
    if (row < firstVisibleRow())
        verticalScrollBar()->setValue(static_cast<int>(row));
    else if (row >= firstVisibleRow() + whole)
        verticalScrollBar()->setValue(static_cast<int>(row - whole + 1));
    const int x = columnX(column);
    if (x < m_gutter)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + x - m_gutter);
    else if (x + m_widths[column] > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        std::min(x + m_widths[column] - viewport()->width(), x - m_gutter));
}

// What a screen reader says of the cell.
void GridView::tellCurrent()
{
    if (m_column >= columns().size() || m_row >= m_rows.rowCount())
        return;
    const QVariantList *cells = m_rows.row(m_row);
    const QString value = !cells                         ? tr("loading")
                          : (*cells)[m_column].isValid() ? cellText((*cells)[m_column])
                                                         : tr("empty");
    setAccessibleDescription(
        tr("Row %1, %2: %3").arg(countText(m_row + 1), shortName(columns()[m_column].name), value));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void GridView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(viewport()->rect(), m_theme.color(u"surface"_s));
    if (m_widths.isEmpty())
        return;
    int first = 0;
    int x = columnX(0);
    while (first < m_widths.size() && x + m_widths[first] <= m_gutter)
        x += m_widths[first++];
    int last = first;
    for (int right = x; last < m_widths.size() && right < viewport()->width(); ++last)
        right += m_widths[last];
    paintRows(painter, first, last);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintHeads(painter, first, last);
}

void GridView::paintRows(QPainter &painter, int first, int last)
{
    const QColor text = m_theme.color(u"text"_s);
    const QColor faint = m_theme.color(u"textFaint"_s);
    const QColor border = m_theme.color(u"border"_s);
    QFont emptyFont = font();
    emptyFont.setItalic(true);
    const CellRange range = selection();
    const int right = first < last ? columnX(last - 1) + m_widths[last - 1] : m_gutter;
    for (qint64 row = firstVisibleRow(); row <= lastVisibleRow(); ++row) {
        const int y = m_headHeight + static_cast<int>(row - firstVisibleRow()) * m_rowHeight;
        const QVariantList *cells = m_rows.row(row);
        for (int column = first; column < last; ++column) {
            const QRect rect(columnX(column), y, m_widths[column], m_rowHeight);
            const bool selected = row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn &&
                                  column <= range.lastColumn;
            if (selected)
                painter.fillRect(rect, m_theme.color(u"selection"_s));
            painter.setPen(border);
            painter.drawLine(rect.topRight(), rect.bottomRight());
            const QRect inner = rect.adjusted(kPad, 0, -kPad, 0);
            if (!cells) {
                painter.fillRect(QRect(inner.left(), y + m_rowHeight / 2 - 4, std::max(8, inner.width() * 3 / 5), 8),
                                 m_theme.color(u"hover"_s));
                continue;
            }
            const QVariant &value = (*cells)[column];
            const Qt::Alignment align = isRightAligned(columns()[column]) ? Qt::AlignRight : Qt::AlignLeft;
            if (!value.isValid()) {
                painter.setFont(emptyFont);
                painter.setPen(faint);
                painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine | align, tr("null"));
                painter.setFont(font());
                continue;
            }
            painter.setPen(selected ? m_theme.color(u"onSelection"_s) : text);
            m_texts.draw(painter, inner, align, cellText(value));
        }
        painter.setPen(border);
        painter.drawLine(m_gutter, y + m_rowHeight - 1, right - 1, y + m_rowHeight - 1);
    }
    if (m_rows.rowCount() > 0 && m_row >= firstVisibleRow() && m_row <= lastVisibleRow()) {
        const QRect rect = cellRect(m_row, m_column).adjusted(0, 0, -1, -1);
        painter.setPen(QPen(m_theme.color(hasFocus() ? u"focus"_s : u"borderStrong"_s), hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    // The row numbers lie over what is scrolled beneath them.
    painter.fillRect(QRect(0, m_headHeight, m_gutter, viewport()->height()), m_theme.color(u"sunken"_s));
    painter.setFont(m_theme.font(0.88));
    for (qint64 row = firstVisibleRow(); row <= lastVisibleRow(); ++row) {
        const int y = m_headHeight + static_cast<int>(row - firstVisibleRow()) * m_rowHeight;
        painter.setPen(row == m_row ? m_theme.color(u"accentText"_s) : faint);
        painter.drawText(QRect(0, y, m_gutter - 10, m_rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                         countText(row + 1));
    }
    painter.setPen(border);
    painter.drawLine(m_gutter - 1, m_headHeight, m_gutter - 1, viewport()->height());
    painter.setFont(font());
}

void GridView::paintHeads(QPainter &painter, int first, int last)
{
    painter.fillRect(QRect(0, 0, viewport()->width(), m_headHeight), m_theme.color(u"sunken"_s));
    painter.setPen(m_theme.color(u"border"_s));
    painter.drawLine(0, m_headHeight - 1, viewport()->width(), m_headHeight - 1);
    painter.save();
    painter.setClipRect(QRect(m_gutter, 0, viewport()->width() - m_gutter, m_headHeight));
    const data::TableQuery query = m_rows.table()->arrangement().query;
    for (int column = first; column < last; ++column) {
        HeaderLook look;
        const QString name = columns()[column].name;
        if (m_profile && column < m_profile->columns.size())
            look.profile = &m_profile->columns[column];
        look.sorted = query.sortColumn == name;
        look.descending = query.descending;
        look.filtered = m_filtered.contains(name);
        look.hovered = column == m_hovered;
        look.current = column == m_column && hasFocus();
        paintHeader(painter, m_theme, headRect(column), columns()[column], look);
    }
    painter.restore();
    painter.setPen(m_theme.color(u"textFaint"_s));
    painter.setFont(m_theme.font(0.82));
    painter.drawText(QRect(0, 0, m_gutter - 10, m_headHeight - 8), Qt::AlignRight | Qt::AlignBottom, tr("Row"));
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    wantVisible();
}

void GridView::scrollContentsBy(int, int)
{
    wantVisible();
    viewport()->update();
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_resizing = edgeAt(event->pos());
    if (m_resizing >= 0) {
        m_resizeFrom = event->pos().x() - m_widths[m_resizing];
        return;
    }
    m_pressedHead = headAt(event->pos());
    if (m_pressedHead >= 0)
        return;
    const qint64 row = rowAt(event->pos().y());
    const int column = columnAt(event->pos().x());
    if (row < 0)
        return;
    if (column < 0 && event->pos().x() < m_gutter) { // the whole row
        select(row, 0);
        m_anchorColumn = static_cast<int>(m_widths.size()) - 1;
        viewport()->update();
    } else if (column >= 0) {
        select(row, column, event->modifiers().testFlag(Qt::ShiftModifier));
        m_selecting = true;
    }
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_resizing >= 0) {
        m_widths[m_resizing] = std::max(kNarrowest, event->pos().x() - m_resizeFrom);
        layOut();
        viewport()->update();
        return;
    }
    if (m_selecting) {
        const qint64 row = rowAt(std::clamp(event->pos().y(), m_headHeight, viewport()->height() - 1));
        const int column = columnAt(std::clamp(event->pos().x(), m_gutter, viewport()->width() - 1));
        if (row >= 0 && column >= 0)
            select(row, column, true);
        return;
    }
    viewport()->setCursor(edgeAt(event->pos()) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    const int head = headAt(event->pos());
    if (head != m_hovered) {
        m_hovered = head;
        viewport()->update();
    }
}

void GridView::mouseReleaseEvent(QMouseEvent *event)
{
    const int head = headAt(event->pos());
    if (m_resizing < 0 && m_pressedHead >= 0 && head == m_pressedHead && event->button() == Qt::LeftButton)
        Q_EMIT sortWanted(columns()[head].name);
    m_resizing = -1;
    m_pressedHead = -1;
    m_selecting = false;
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int edge = edgeAt(event->pos()); edge >= 0)
        fitColumn(edge);
    else
        mousePressEvent(event);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT columnMenuWanted(m_column, viewport()->mapToGlobal(headRect(m_column).bottomLeft()));
        return;
    }
    const QPoint at = viewport()->mapFromGlobal(event->globalPos());
    if (const int head = headAt(at); head >= 0)
        Q_EMIT columnMenuWanted(head, event->globalPos());
    else if (rowAt(at.y()) >= 0)
        Q_EMIT cellMenuWanted(event->globalPos());
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const qint64 page = std::max<qint64>(1, (viewport()->height() - m_headHeight) / m_rowHeight - 1);
    const int lastColumn = static_cast<int>(m_widths.size()) - 1;
    if (m_keys.matches(*event, u"table.copy"_s)) {
        Q_EMIT copyWanted();
        return;
    }
    if (m_keys.matches(*event, u"table.select_all"_s) && m_rows.rowCount() > 0) {
        m_anchorRow = 0;
        m_anchorColumn = 0;
        select(m_rows.rowCount() - 1, lastColumn, true);
        return;
    }
    if (m_keys.matches(*event, u"table.sort"_s) && m_column < columns().size()) {
        Q_EMIT sortWanted(columns()[m_column].name);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        select(control ? 0 : m_row - 1, m_column, extend);
        break;
    case Qt::Key_Down:
        select(control ? m_rows.rowCount() - 1 : m_row + 1, m_column, extend);
        break;
    case Qt::Key_Left:
        select(m_row, control ? 0 : m_column - 1, extend);
        break;
    case Qt::Key_Right:
        select(m_row, control ? lastColumn : m_column + 1, extend);
        break;
    case Qt::Key_PageUp:
        select(m_row - page, m_column, extend);
        break;
    case Qt::Key_PageDown:
        select(m_row + page, m_column, extend);
        break;
    case Qt::Key_Home:
        select(control ? 0 : m_row, 0, extend);
        break;
    case Qt::Key_End:
        select(control ? m_rows.rowCount() - 1 : m_row, lastColumn, extend);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    tellCurrent();
    viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool GridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos().x());
        QString text;
        if (const int head = headAt(help->pos()); head >= 0) {
            text = columns()[head].name.left(600) + u'\n' + typeWord(columns()[head]);
            if (m_profile && head < m_profile->columns.size())
                for (const QString &note : columnNotes(m_profile->columns[head]))
                    text += u'\n' + note;
        } else if (const qint64 row = rowAt(help->pos().y()); row >= 0 && column >= 0) {
            if (const QVariantList *cells = m_rows.row(row); cells && (*cells)[column].isValid()) {
                const QString whole = (*cells)[column].toString();
                if (fontMetrics().horizontalAdvance(whole.left(500)) > m_widths[column] - 2 * kPad)
                    text = whole.left(2000);
            }
        }
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GridView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        layOut();
    }
}

} // namespace aw::ui
