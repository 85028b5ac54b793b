// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows a view shows of an open table: a few pages around what is looked at, fetched as one scrolls.
#pragma once

#include "engine/services/open_table.h"

#include <QHash>
#include <QObject>
#include <QVariant>

#include <memory>

namespace aw::ui
{

class TableRows : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kPageRows = 200;
    static constexpr qint64 kScatteredPageRows = 10; // of a sorted table: they lie apart in the file, and each costs
    static constexpr qint64 kRowsKept = 8000;

    explicit TableRows(QObject *parent = nullptr);

    void setTable(std::shared_ptr<services::OpenTable> table); // null: none
    const std::shared_ptr<services::OpenTable> &table() const { return m_table; }
    qint64 rowCount() const { return m_table ? m_table->arrangement().rows : 0; }
    // Shows the rows in this order from now on.
    void use(const data::Arrangement &arrangement);

    const QVariantList *row(qint64 row) const; // null: not there (yet)
    // These rows are looked at. One request is under way at a time, for all pages that are missing side by side; what
    // was scrolled past is never asked for.
    void want(qint64 first, qint64 last);

Q_SIGNALS:
    void reset();
    void arrived();
    void failed(const aw::core::Error &error);

private:
    void startAgain(qint64 pageRows);
    void fetch();
    void keepNear(qint64 page);

    std::shared_ptr<services::OpenTable> m_table;
    QHash<qint64, QList<QVariantList>> m_pages;
    qint64 m_pageRows = kPageRows;
    qint64 m_first = 0;
    qint64 m_last = -1;
    int m_generation = 0; // grows with every reset; what was asked for before it is passed over
    bool m_busy = false;
};

} // namespace aw::ui
