// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_panel.h"

#include "ui/tables/filter_popup.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QClipboard>
#include <QCoroTask>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kTypingMs = 300;
constexpr qint64 kMostCopied = 100'000; // rows; more belong into a file

QString csvCell(const QString &text)
{
    static const QString kSpecial = u",\"\n\r"_s;
    for (const QChar c : text)
        if (kSpecial.contains(c))
            return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

TablePanel::TablePanel(const Theme &theme, const Shortcuts &keys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new GridView(theme, keys, m_rows))
    , m_search(newSearch(theme, tr("Find in all columns")))
    , m_count(new QLabel)
    , m_chips(new QWidget)
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_busy(new BusyBar(theme))
    , m_banner(new Banner(theme))
{
    m_search->setMaximumWidth(320);
    m_search->setObjectName(u"tableSearch"_s);
    m_count->setProperty("tone", u"muted"_s);
    m_count->setObjectName(u"rowCount"_s);
    auto *filter = newToolButton(theme, u"filter"_s, tr("Filter rows"));
    auto *jump = newToolButton(theme, u"jump"_s, tr("Go to a row"));
    auto *copy = newToolButton(theme, u"copy"_s, tr("Copy the selected cells"));
    keys.showOn(filter, u"table.filter"_s);
    keys.showOn(jump, u"table.row"_s);
    keys.showOn(copy, u"table.copy"_s);

    auto *bar = new QFrame;
    bar->setObjectName(u"toolbar"_s);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(16, 8, 12, 8);
    barLayout->setSpacing(6);
    barLayout->addWidget(m_search, 2);
    barLayout->addWidget(filter);
    barLayout->addWidget(jump);
    barLayout->addWidget(copy);
    barLayout->addStretch(1);
    barLayout->addWidget(m_count);
    m_chipRow->setContentsMargins(16, 6, 16, 6);
    m_chipRow->setSpacing(8);
    m_chips->hide();

    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(12, 0, 12, 0);
    bannerRow->addWidget(m_banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_busy);
    layout->addLayout(bannerRow);
    layout->addWidget(m_chips);
    layout->addWidget(m_grid, 1);

    m_wait.setSingleShot(true);
    m_wait.setInterval(kTypingMs);
    connect(m_search, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
    connect(&m_wait, &QTimer::timeout, this, [this] {
        data::TableQuery query = m_query;
        query.search = m_search->text();
        arrange(query);
    });
    connect(m_search, &QLineEdit::returnPressed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(filter, &QToolButton::clicked, this, [this] { askForFilter({}); });
    connect(jump, &QToolButton::clicked, this, &TablePanel::askForRow);
    connect(copy, &QToolButton::clicked, this, [this] { copySelection(false); });
    connect(m_grid, &GridView::copyWanted, this, [this] { copySelection(false); });
    connect(m_grid, &GridView::sortWanted, this, &TablePanel::sortBy);
    connect(m_grid, &GridView::columnMenuWanted, this, &TablePanel::columnMenu);
    connect(m_grid, &GridView::cellMenuWanted, this, &TablePanel::cellMenu);
    connect(m_grid, &GridView::currentChanged, this, &TablePanel::currentChanged);
    connect(&m_rows, &TableRows::failed, this, [this](const core::Error &error) { m_banner->say(error); });
    const auto shortcut = [&](const QString &id, const std::function<void()> &act) {
        keys.bind(id, this, Qt::WidgetWithChildrenShortcut, act);
    };
    shortcut(u"table.find"_s, [this] { focusSearch(); });
    shortcut(u"table.filter"_s, [this] { askForFilter({}); });
    shortcut(u"table.row"_s, [this] { askForRow(); });
    shortcut(u"table.copy_csv"_s, [this] { copySelection(true); });
}

void TablePanel::setTable(std::shared_ptr<services::OpenTable> table)
{
    m_profiling.request_stop();
    m_profiling = std::stop_source();
    if (m_busy->isBusy()) {
        m_busy->stop();
        m_busy->finish();
    }
    ++m_asked;
    m_wait.stop();
    m_query = {};
    m_place.reset();
    m_profile.reset();
    m_banner->hide();
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_grid->setProfile({});
    m_grid->setFilteredColumns({});
    m_rows.setTable(std::move(table));
    showChips();
    showState();
    if (!m_rows.table())
        return;
    QCoro::connect(m_rows.table()->profile(m_profiling.get_token()), this,
                   [this, table = m_rows.table()](const core::Result<data::Profile> &profile) {
                       if (table != m_rows.table() || !profile)
                           return; // without a profile there is still the table
                       m_profile = *profile;
                       m_grid->setProfile(m_profile);
                       Q_EMIT profiled(*m_profile);
                   });
}

void TablePanel::arrange(const data::TableQuery &query)
{
    if (!m_rows.table() || query == m_query)
        return;
    if (m_busy->isBusy())
        m_busy->stop();
    const data::TableQuery before = m_rows.table()->arrangement().query;
    m_query = query;
    showChips();
    const std::stop_token stop = m_busy->start(
        query.sortColumn.isEmpty() ? tr("Finding rows…") : tr("Sorting by %1…").arg(shortName(query.sortColumn, 40)));
    QCoro::connect(m_rows.table()->arrange(query, stop, m_busy->progress()), this,
                   [this, before, asked = ++m_asked](const core::Result<data::Arrangement> &arrangement) {
                       if (asked != m_asked)
                           return; // something newer is under way
                       m_busy->finish();
                       if (arrangement) {
                           m_banner->hide();
                           m_rows.use(*arrangement);
                           if (const auto place = std::exchange(m_place, std::nullopt))
                               m_grid->select(place->row, place->column);
                       } else {
                           m_query = before;
                           if (arrangement.error().code != core::ErrorCode::Cancelled)
                               m_banner->say(arrangement.error());
                           const QSignalBlocker quiet(m_search);
                           m_search->setText(before.search);
                       }
                       showChips();
                       showState();
                   });
}

void TablePanel::showState()
{
    if (!m_rows.table()) {
        m_count->clear();
        return;
    }
    const qint64 all = m_rows.table()->rows();
    const qint64 shown = m_rows.rowCount();
    const QString columns = tr("%n columns", nullptr, pluralOf(m_rows.table()->schema().columns.size()));
    const QString rows = shown == all
                             ? tr("%1 rows", nullptr, pluralOf(all)).arg(countText(all))
                             : tr("%1 of %2 rows", nullptr, pluralOf(all)).arg(countText(shown), countText(all));
    m_count->setText(rows + u" · "_s + columns);
}

void TablePanel::showChips()
{
    clearLayout(m_chipRow);
    QSet<QString> filtered;
    for (qsizetype i = 0; i < m_query.filters.size(); ++i) {
        filtered.insert(m_query.filters[i].column);
        const QString words = filterWords(m_query.filters[i]);
        auto *chip = newButton(m_theme, words, u"close"_s);
        chip->setToolTip(tr("Remove this filter"));
        chip->setAccessibleName(tr("Remove the filter: %1").arg(words));
        connect(chip, &QPushButton::clicked, this, [this, i] {
            data::TableQuery query = m_query;
            if (i < query.filters.size())
                query.filters.removeAt(i);
            arrange(query);
        });
        m_chipRow->addWidget(chip);
    }
    m_chipRow->addStretch();
    m_chips->setVisible(!m_query.filters.isEmpty());
    m_grid->setFilteredColumns(filtered);
}

TablePanel::View TablePanel::view() const
{
    return {m_query, m_grid->currentRow(), m_grid->currentColumn()};
}

void TablePanel::setView(const View &view)
{
    if (!m_rows.table())
        return;
    if (view.query == m_query) {
        m_grid->select(view.row, view.column);
        return;
    }
    const QSignalBlocker quiet(m_search);
    m_search->setText(view.query.search);
    m_place = view;
    arrange(view.query);
}

void TablePanel::sortBy(const QString &column)
{
    data::TableQuery query = m_query;
    if (query.sortColumn != column) {
        query.sortColumn = column;
        query.descending = false;
    } else if (!query.descending) {
        query.descending = true;
    } else {
        query.sortColumn.clear();
        query.descending = false;
    }
    arrange(query);
}

void TablePanel::addFilter(const data::ColumnFilter &filter)
{
    data::TableQuery query = m_query;
    if (!query.filters.contains(filter))
        query.filters.append(filter);
    arrange(query);
}

void TablePanel::setFilters(const QList<data::ColumnFilter> &filters)
{
    data::TableQuery query = m_query;
    query.filters = filters;
    arrange(query);
}

void TablePanel::askForFilter(const QString &column)
{
    if (!m_rows.table())
        return;
    const QList<core::Column> &columns = m_rows.table()->schema().columns;
    const QString name = column.isEmpty() ? columns.value(m_grid->currentColumn()).name : column;
    auto *popup = new FilterPopup(m_theme, m_rows.table()->schema(), name, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &QDialog::accepted, this, [this, popup] { addFilter(popup->filter()); });
    popup->open();
}

void TablePanel::askForRow()
{
    if (m_rows.rowCount() == 0)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Go to a row"));
    dialog->setLabelText(tr("Row, from 1 to %1").arg(countText(m_rows.rowCount())));
    dialog->setIntRange(1, static_cast<int>(std::min<qint64>(m_rows.rowCount(), std::numeric_limits<int>::max())));
    dialog->setIntValue(static_cast<int>(m_grid->currentRow()) + 1);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int row) {
        m_grid->jumpTo(row - 1);
        m_grid->setFocus();
    });
    dialog->open();
}

void TablePanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void TablePanel::copySelection(bool withHeader)
{
    if (!m_rows.table() || m_rows.rowCount() == 0)
        return;
    const CellRange range = m_grid->selection();
    const qint64 rows = range.lastRow - range.firstRow + 1;
    if (rows > kMostCopied) {
        m_banner->say(Tone::Warning, tr("%1 rows are too many for the clipboard; at most %2 fit. Export the table to a "
                                        "file instead.")
                                         .arg(countText(rows), countText(kMostCopied)));
        return;
    }
    QCoro::connect(m_rows.table()->window(range.firstRow, rows), this,
                   [this, range, withHeader, table = m_rows.table()](const core::Result<data::Table> &window) {
                       if (!window) {
                           m_banner->say(window.error());
                           return;
                       }
                       QString text;
                       // One cell goes as it is; with a header it is CSV, without one a table that spreadsheets take.
                       const bool single = range.firstRow == range.lastRow && range.firstColumn == range.lastColumn;
                       const QChar separator = withHeader ? u',' : u'\t';
                       const auto add = [&](const auto &textOf) {
                           for (int column = range.firstColumn; column <= range.lastColumn; ++column) {
                               const QString cell = textOf(column);
                               text += withHeader ? csvCell(cell)
                                       : single   ? cell
                                                  : QString(cell).replace(u'\t', u' ').replace(u'\n', u' ');
                               text += column < range.lastColumn ? QString(separator)
                                       : single && !withHeader   ? QString()
                                                                 : u"\n"_s;
                           }
                       };
                       if (withHeader)
                           add([&](int column) { return table->schema().columns[column].name; });
                       for (const QVariantList &row : window->rows)
                           add([&](int column) { return row[column].toString(); });
                       QGuiApplication::clipboard()->setText(text);
                       Q_EMIT copied(window->rows.size());
                   });
}

void TablePanel::columnMenu(int column, const QPoint &global)
{
    const QString name = m_rows.table()->schema().columns.value(column).name;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto sort = [this, name](bool descending) {
        data::TableQuery query = m_query;
        query.sortColumn = name;
        query.descending = descending;
        arrange(query);
    };
    menu->addAction(m_theme.icon(u"sort-ascending"_s), tr("Sort from smallest"), this, [sort] { sort(false); });
    menu->addAction(m_theme.icon(u"sort-descending"_s), tr("Sort from largest"), this, [sort] { sort(true); });
    if (!m_query.sortColumn.isEmpty())
        menu->addAction(tr("As in the file"), this, [this] {
            data::TableQuery query = m_query;
            query.sortColumn.clear();
            query.descending = false;
            arrange(query);
        });
    menu->addSeparator();
    menu->addAction(m_theme.icon(u"filter"_s), tr("Filter…"), this, [this, name] { askForFilter(name); });
    menu->addAction(tr("Only empty cells"), this, [this, name] { addFilter({name, data::FilterKind::Empty, {}}); });
    menu->addAction(tr("Without empty cells"), this, [this, name] {
        addFilter({name, data::FilterKind::NotEmpty, {}});
    });
    menu->addSeparator();
    menu->addAction(m_theme.icon(u"copy"_s), tr("Copy the name"), this,
                    [name] { QGuiApplication::clipboard()->setText(name); });
    menu->popup(global);
}

void TablePanel::cellMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_theme.icon(u"copy"_s), tr("Copy"), this, [this] { copySelection(false); });
    menu->addAction(tr("Copy as CSV with names"), this, [this] { copySelection(true); });
    const QVariantList *row = m_rows.row(m_grid->currentRow());
    const core::Column column = m_rows.table()->schema().columns.value(m_grid->currentColumn());
    if (row && (*row)[m_grid->currentColumn()].isValid()) {
        const QString value = (*row)[m_grid->currentColumn()].toString();
        menu->addSeparator();
        menu->addAction(m_theme.icon(u"filter"_s), tr("Only rows with “%1”").arg(shortName(value, 30)), this,
                        [this, column, value] {
                            addFilter({column.name, data::FilterKind::Equals, value});
                        });
        menu->addAction(tr("Without “%1”").arg(shortName(value, 30)), this, [this, column, value] {
            addFilter({column.name, data::FilterKind::Differs, value});
        });
    }
    menu->popup(global);
}

} // namespace aw::ui
