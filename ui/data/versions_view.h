// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came from the same place as the data, again and again; and what changed from one to the next.
#pragma once

#include "engine/services/services.h"
#include "ui/tables/difference_view.h"

#include <QScrollArea>

class QPushButton;
class QTreeWidget;

namespace aw::ui
{

class EmptyState;

class VersionsView : public QScrollArea
{
    Q_OBJECT

public:
    VersionsView(const Theme &theme, services::Services services, QWidget *parent = nullptr);

    // The data to look at. Nothing is asked for before the view is seen.
    void setData(const QString &id);
    void reload(); // some may have come or gone
    // As soon as they are listed: the data with the version before it.
    void compareWhenListed();

Q_SIGNALS:
    void dataWanted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill(const QList<core::DataVersion> &versions);
    void showChosen(); // what can be done with the one that is chosen
    void compare();
    void endComparison();
    const core::DataVersion *chosen() const;
    const core::DataVersion *before() const; // the chosen one, and still there

    services::Services m_services;
    QString m_id;
    QList<core::DataVersion> m_versions; // newest first
    bool m_isStale = false;              // to be asked for as soon as it is seen
    bool m_comparing = false;            // as soon as they are listed
    int m_asked = 0;                     // comparisons, to know the newest
    EmptyState *m_only;
    QWidget *m_content;
    QTreeWidget *m_list;
    QLabel *m_more;
    QPushButton *m_open;
    QPushButton *m_compare;
    QLabel *m_about;
    DifferenceView *m_difference;
};

} // namespace aw::ui
