// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_list_model.h"

#include "ui/widgets/words.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qint64 kPage = 500;

// Data of people, and of runs: "result", "rejects", … ; empty for what was imported.
QString kindOf(const core::Artifact &artifact)
{
    if (artifact.metadata.contains("steps"_L1) || artifact.metadata.contains("job_id"_L1))
        return u"result"_s;
    return {};
}

template <typename Fits>
bool bearsTag(const QModelIndex &index, const Fits &fits)
{
    return std::ranges::any_of(index.data(DataListModel::TagsRole).toStringList(), fits);
}

} // namespace

QString dataDetails(const core::Artifact &artifact)
{
    QStringList parts;
    if (const qint64 rows = artifact.metadata.value("rows"_L1).toInteger(-1); rows >= 0)
        parts.append(DataListModel::tr("%1 rows", nullptr, pluralOf(rows)).arg(countText(rows)));
    parts.append(bytesText(artifact.sizeBytes));
    parts.append(agoText(artifact.createdAt));
    return parts.join(u" · "_s);
}

QString versionWords(const core::Artifact &artifact)
{
    return artifact.version > 1 ? DataListModel::tr("version %1").arg(countText(artifact.version)) : QString();
}

DataListModel::DataListModel(services::DataService &data, QObject *parent)
    : QAbstractListModel(parent)
    , m_data(data)
{
    connect(&data, &services::DataService::dataAdded, this, [this](const core::Artifact &artifact) {
        if (!m_hidden.contains(artifact.id))
            add(artifact, true);
    });
    connect(&data, &services::DataService::dataChanged, this, [this](const core::Artifact &artifact) {
        if (const qsizetype row = indexOf(artifact.id); row >= 0) {
            m_artifacts[row] = artifact;
            Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
        }
    });
    connect(&data, &services::DataService::dataRemoved, this, [this](const QString &id) {
        m_removed.insert(id);
        m_hidden.remove(id);
        remove(id);
    });
}

void DataListModel::load()
{
    loadFrom(0);
}

void DataListModel::loadFrom(qint64 skip)
{
    QCoro::connect(m_data.list({skip, kPage}), this, [this, skip](const core::Result<QList<core::Artifact>> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        QList<core::Artifact> fresh;
        for (const core::Artifact &artifact : *found)
            if (indexOf(artifact.id) < 0 && !m_removed.contains(artifact.id) && !m_hidden.contains(artifact.id))
                fresh.append(artifact);
        if (!fresh.isEmpty()) {
            const int from = static_cast<int>(m_artifacts.size());
            beginInsertRows({}, from, from + static_cast<int>(fresh.size()) - 1);
            m_artifacts += fresh;
            endInsertRows();
        }
        // The newest come first: once all were loaded, what stands behind one that is known is known, too.
        if (found->size() == kPage && (!m_loaded || fresh.size() == kPage)) {
            loadFrom(skip + kPage);
            return;
        }
        m_loaded = true;
        Q_EMIT loaded();
    });
}

qsizetype DataListModel::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_artifacts.size(); ++i)
        if (m_artifacts[i].id == id)
            return i;
    return -1;
}

const core::Artifact *DataListModel::find(const QString &id) const
{
    const qsizetype row = indexOf(id);
    return row < 0 ? nullptr : &m_artifacts[row];
}

QList<core::TagCount> DataListModel::tags() const
{
    QMap<QString, core::TagCount> found;
    for (const core::Artifact &artifact : m_artifacts)
        for (const QString &tag : artifact.tags) {
            core::TagCount &counted = found[tag.toCaseFolded()];
            counted = {counted.tag.isEmpty() ? tag : counted.tag, counted.count + 1};
        }
    return found.values();
}

void DataListModel::add(const core::Artifact &artifact, bool first)
{
    if (indexOf(artifact.id) >= 0)
        return;
    const int row = first ? 0 : static_cast<int>(m_artifacts.size());
    beginInsertRows({}, row, row);
    m_artifacts.insert(row, artifact);
    endInsertRows();
}

void DataListModel::remove(const QString &id)
{
    const auto row = static_cast<int>(indexOf(id));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_artifacts.removeAt(row);
    endRemoveRows();
}

void DataListModel::hide(const QString &id)
{
    if (const core::Artifact *artifact = find(id)) {
        m_hidden.insert(id, *artifact);
        remove(id);
    }
}

void DataListModel::unhide(const QString &id)
{
    if (m_hidden.contains(id))
        add(m_hidden.take(id), false);
}

int DataListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_artifacts.size());
}

QVariant DataListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_artifacts.size())
        return {};
    const core::Artifact &artifact = m_artifacts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case NameRole:
        return artifact.filename;
    case Qt::AccessibleTextRole:
        return (QStringList{shortName(artifact.filename), dataDetails(artifact)} +
                (artifact.version > 1 ? QStringList{versionWords(artifact)} : QStringList()) + artifact.tags)
            .join(u", "_s);
    case Qt::ToolTipRole:
        return QStringList{artifact.filename.left(600), momentText(artifact.createdAt), artifact.tags.join(u" · "_s)}
            .join(u'\n')
            .trimmed();
    case IdRole:
        return artifact.id;
    case DetailsRole:
        return dataDetails(artifact);
    case KindRole:
        return kindOf(artifact);
    case RowsRole:
        return artifact.metadata.value("rows"_L1).toInteger(-1);
    case BytesRole:
        return artifact.sizeBytes;
    case TimeRole:
        return artifact.createdAt;
    case TagsRole:
        return artifact.tags;
    case VersionRole:
        return artifact.version;
    default:
        return {};
    }
}

void DataListProxy::setOrder(Order order)
{
    m_order = order;
    invalidate();
    sort(0);
}

void DataListProxy::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_tag = m_search.startsWith(u'#') ? m_search.sliced(1).simplified() : QString();
    m_isWholeTag = false;
    for (int row = 0; row < sourceModel()->rowCount() && !m_tag.isEmpty() && !m_isWholeTag; ++row)
        m_isWholeTag =
            bearsTag(sourceModel()->index(row, 0), [this](const QString &tag) { return core::isSameTag(tag, m_tag); });
    invalidateFilter();
}

bool DataListProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_isWholeTag)
        return bearsTag(index, [this](const QString &tag) { return core::isSameTag(tag, m_tag); });
    if (!m_tag.isEmpty() &&
        bearsTag(index, [this](const QString &tag) { return tag.startsWith(m_tag, Qt::CaseInsensitive); }))
        return true;
    const auto holds = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    return m_search.isEmpty() || holds(index.data(DataListModel::NameRole).toString()) || bearsTag(index, holds);
}

bool DataListProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    switch (m_order) {
    case Order::Newest:
        return left.data(DataListModel::TimeRole).toDateTime() > right.data(DataListModel::TimeRole).toDateTime();
    case Order::Name:
        return QString::localeAwareCompare(left.data(DataListModel::NameRole).toString(),
                                           right.data(DataListModel::NameRole).toString()) < 0;
    case Order::Largest:
        return left.data(DataListModel::BytesRole).toLongLong() > right.data(DataListModel::BytesRole).toLongLong();
    case Order::Rows:
        return left.data(DataListModel::RowsRole).toLongLong() > right.data(DataListModel::RowsRole).toLongLong();
    }
    return false;
}

} // namespace aw::ui
