// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/log_panel.h"

#include "engine/services/tasks.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// Empty when it went well.
QString problemWriting(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return written ? QString() : path + u": "_s + file.errorString();
}

} // namespace

LogPanel::LogPanel(const Theme &theme, Toasts &toasts, QWidget *parent)
    : QWidget(parent)
    , m_toasts(toasts)
    , m_view(new LogView(theme))
    , m_search(newSearch(theme, tr("Search the log")))
    , m_level(new QComboBox)
    , m_follow(new QCheckBox(tr("Follow")))
    , m_count(newText({}, Tone::Muted))
    , m_save(newButton(theme, tr("Save…"), u"export"_s))
{
    m_search->setObjectName(u"logSearch"_s);
    m_search->setMaximumWidth(320);
    m_level->setObjectName(u"logLevel"_s);
    m_level->setAccessibleName(tr("Which lines"));
    m_level->addItem(tr("All lines"), static_cast<int>(core::LogLevel::Debug));
    m_level->addItem(tr("Without details"), static_cast<int>(core::LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(core::LogLevel::Warning));
    m_level->addItem(tr("Errors"), static_cast<int>(core::LogLevel::Error));
    m_follow->setObjectName(u"logFollow"_s);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest line in sight"));
    m_count->setObjectName(u"logCount"_s);
    m_count->setWordWrap(false);
    m_save->setObjectName(u"saveLog"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(10);
    bar->addWidget(m_search, 2);
    bar->addWidget(m_level);
    bar->addWidget(m_follow);
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 20);
    layout->setSpacing(10);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    const auto filter = [this] {
        m_view->setWanted(static_cast<core::LogLevel>(m_level->currentData().toInt()), m_search->text().trimmed());
    };
    connect(m_search, &QLineEdit::textChanged, this, filter);
    connect(m_level, &QComboBox::currentIndexChanged, this, filter);
    connect(m_follow, &QCheckBox::toggled, m_view, &LogView::setFollows);
    connect(m_view, &LogView::followsChanged, m_follow, &QCheckBox::setChecked);
    connect(m_view, &LogView::linesChanged, this, &LogPanel::showCount);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Save the log"), m_name + u".log"_s, tr("Text files (*.log *.txt)"));
        if (!path.isEmpty())
            saveTo(path);
    });
    showCount();
}

void LogPanel::showCount()
{
    const qint64 lines = m_view->shownLines();
    m_count->setText(tr("%1 lines", nullptr, pluralOf(lines)).arg(countText(lines)));
    m_save->setEnabled(lines > 0);
}

void LogPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void LogPanel::saveTo(const QString &path)
{
    const QFuture<QString> written =
        services::onPool(*QThreadPool::globalInstance(),
                         [path, text = m_view->wantedText().toUtf8()] { return problemWriting(path, text); });
    QCoro::connect(services::when(written), this, [this, path](const QString &problem) {
        if (problem.isEmpty())
            m_toasts.show({Tone::Success, tr("The log is in %1.").arg(QDir::toNativeSeparators(path)), {}, {}, {}});
        else
            m_toasts.show(core::Error{core::ErrorCode::IoError,
                                      tr("The file cannot be written"),
                                      problem,
                                      tr("Choose another place, or make room on the disk."),
                                      {}});
    });
}

} // namespace aw::ui
