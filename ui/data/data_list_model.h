// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stored data as a list, kept up to date by the service's news.
#pragma once

#include "engine/services/data_service.h"

#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace aw::ui
{

class DataListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NameRole,
        DetailsRole,
        KindRole,
        RowsRole,
        BytesRole,
        TimeRole,
        TagsRole,
        VersionRole,
    };

    explicit DataListModel(services::DataService &data, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void load();
    const core::Artifact *find(const QString &id) const;
    QList<core::TagCount> tags() const; // all there are, in order
    // Out of sight while a removal can still be undone.
    void hide(const QString &id);
    void unhide(const QString &id);
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();
    void failed(const aw::core::Error &error);

private:
    void loadFrom(qint64 skip);
    void add(const core::Artifact &artifact, bool first);
    void remove(const QString &id);
    qsizetype indexOf(const QString &id) const;

    services::DataService &m_data;
    QList<core::Artifact> m_artifacts;
    QHash<QString, core::Artifact> m_hidden;
    QSet<QString> m_removed; // told by the service before the list arrived
    bool m_loaded = false;
};

// Search and order.
class DataListProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order : quint8 { Newest, Name, Largest, Rows };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOrder(Order order);
    // In the name or a tag; "#" and a tag: those that bear it, or, when none does, one that begins so.
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Order m_order = Order::Newest;
    QString m_search;
    QString m_tag;
    bool m_isWholeTag = false;
};

// What stands below the name: rows, size, when.
QString dataDetails(const core::Artifact &artifact);
QString versionWords(const core::Artifact &artifact); // "version 3"; empty for the first

} // namespace aw::ui
