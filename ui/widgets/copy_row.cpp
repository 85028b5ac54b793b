// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_row.h"

#include "ui/widgets/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace aw::ui
{

QWidget *CopyRow::make(const Theme &theme, QLineEdit *field, const QString &name, const std::function<void()> &copied)
{
    field->setObjectName(name);
    field->setReadOnly(true);
    field->setFont(theme.monospace());
    auto *copy = newToolButton(theme, u"copy"_s, tr("Copy"));
    copy->setObjectName(u"copy:"_s + name);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(field, 1);
    layout->addWidget(copy);
    QObject::connect(copy, &QToolButton::clicked, field, [field, copied] {
        QApplication::clipboard()->setText(field->text());
        copied();
    });
    return row;
}

} // namespace aw::ui
