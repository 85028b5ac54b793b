// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The help of a page, beside the work; F1.
#pragma once

#include "ui/widgets/page.h"

#include <QDialog>

namespace aw::ui
{

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Theme &theme, QWidget *parent);

    void showHelp(const Page &page);

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace aw::ui
