// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms.h"

#include "ui/widgets/parts.h"

#include <QFormLayout>

namespace aw::ui
{

QFormLayout *newForm(QWidget *of)
{
    auto *form = new QFormLayout(of);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(9);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel *newFieldLabel(const QString &text, QWidget *field)
{
    QLabel *label = newText(text, Tone::Muted);
    label->setWordWrap(false);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace aw::ui
