// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labels as chips, and a field to write more of them.
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStringListModel;

namespace aw::ui
{

class FlowLayout;

class TagBar : public QWidget
{
    Q_OBJECT

public:
    explicit TagBar(const Theme &theme, QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    void setKnown(const QStringList &tags); // are offered while one writes
    void edit();                            // puts the cursor where a tag is written
    bool isEditing() const;

Q_SIGNALS:
    void added(const QStringList &tags); // written, and not there yet
    void removed(const QString &tag);
    void chosen(const QString &tag); // to see what else bears it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newChip(const QString &tag);
    void take(); // what is written
    bool takeOverList(QEvent *event);
    void leave();
    void offer();

    const Theme &m_theme;
    QStringList m_tags;
    QStringList m_known;
    FlowLayout *m_layout;
    QPushButton *m_add;
    QLineEdit *m_field;
    QStringListModel *m_offered;
};

} // namespace aw::ui
