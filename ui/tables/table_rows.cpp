// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_rows.h"

#include <QCoroTask>

#include <algorithm>

namespace aw::ui
{

TableRows::TableRows(QObject *parent)
    : QObject(parent)
{
}

void TableRows::setTable(std::shared_ptr<services::OpenTable> table)
{
    m_table = std::move(table);
    startAgain(kPageRows);
}

void TableRows::use(const data::Arrangement &arrangement)
{
    if (!m_table)
        return;
    m_table->use(arrangement);
    startAgain(arrangement.query.isPlain() ? kPageRows : kScatteredPageRows);
}

void TableRows::startAgain(qint64 pageRows)
{
    m_pageRows = pageRows;
    ++m_generation;
    m_busy = false;
    m_pages.clear();
    m_last = -1;
    Q_EMIT reset();
}

const QVariantList *TableRows::row(qint64 row) const
{
    const auto page = m_pages.constFind(row / m_pageRows);
    if (page == m_pages.constEnd() || row % m_pageRows >= page->size())
        return nullptr;
    return &(*page)[row % m_pageRows];
}

void TableRows::want(qint64 first, qint64 last)
{
    m_first = std::max<qint64>(0, first);
    m_last = std::min(last, rowCount() - 1);
    fetch();
}

void TableRows::fetch()
{
    if (m_busy || !m_table || m_last < m_first)
        return;
    const qint64 lastPage = m_last / m_pageRows;
    qint64 page = m_first / m_pageRows;
    while (page <= lastPage && m_pages.contains(page))
        ++page;
    if (page > lastPage)
        return;
    qint64 end = page;
    while (end <= lastPage && !m_pages.contains(end))
        ++end;
    m_busy = true;
    QCoro::connect(m_table->window(page * m_pageRows, (end - page) * m_pageRows), this,
                   [this, page, end, generation = m_generation](const core::Result<data::Table> &window) {
                       if (generation != m_generation)
                           return;
                       m_busy = false;
                       for (qint64 i = page; i < end; ++i) // without rows it would be asked for again and again
                           m_pages.insert(i, window ? window->rows.mid((i - page) * m_pageRows, m_pageRows)
                                                    : QList<QVariantList>());
                       if (!window) {
                           Q_EMIT failed(window.error());
                           return;
                       }
                       keepNear(page);
                       Q_EMIT arrived();
                       fetch();
                   });
}

void TableRows::keepNear(qint64 page)
{
    while (m_pages.size() * m_pageRows > kRowsKept) {
        qint64 furthest = page;
        for (auto it = m_pages.keyBegin(); it != m_pages.keyEnd(); ++it)
            if (std::abs(*it - page) > std::abs(furthest - page))
                furthest = *it;
        m_pages.remove(furthest);
    }
}

} // namespace aw::ui
