// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

HelpWindow::HelpWindow(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_title(newTitle(theme, {}))
    , m_text(newText({}))
{
    setModal(false);
    m_text->setMinimumWidth(440);
    m_text->setMaximumWidth(520);
    auto *keys =
        newText(tr("Everywhere: Ctrl+K commands and search, Ctrl+1 … Ctrl+5 pages, Ctrl+O import, F1 this help, "
                   "Ctrl+Q quit."),
                Tone::Muted);
    auto *close = newButton(theme, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(newLine());
    layout->addWidget(keys);
    layout->addLayout(buttons);
}

void HelpWindow::showHelp(const Page &page)
{
    setWindowTitle(tr("Help: %1").arg(page.title()));
    m_title->setText(page.title());
    m_text->setText(page.help());
    adjustSize();
    show();
    raise();
    activateWindow();
}

} // namespace aw::ui
