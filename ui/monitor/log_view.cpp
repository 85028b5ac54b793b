// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/log_view.h"

#include <QLocale>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{
constexpr int kMostLines = 2000;
}

LogView::LogView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setAccessibleName(tr("Log"));
    setFont(theme.monospace());
    setMaximumBlockCount(kMostLines);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setPlaceholderText(tr("Nothing was said yet."));
    connect(&theme, &Theme::changed, this, [this] { setLines(QList<core::LogLine>(m_lines)); });
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void LogView::setLines(const QList<core::LogLine> &lines)
{
    clear();
    m_lines.clear();
    m_last = {};
    m_atLast.clear();
    append(lines);
}

void LogView::append(const QList<core::LogLine> &lines)
{
    const bool follows = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
    for (const core::LogLine &line : lines) {
        const QString key = line.stepId + u'|' + line.text;
        if (m_last.isValid() && (line.at < m_last || (line.at == m_last && m_atLast.contains(key))))
            continue;
        if (line.at != m_last)
            m_atLast.clear();
        m_last = line.at;
        m_atLast.insert(key);
        m_lines.append(line);
        show(line);
    }
    if (follows)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogView::show(const core::LogLine &line)
{
    const QString role = line.level == core::LogLevel::Error     ? u"danger"_s
                         : line.level == core::LogLevel::Warning ? u"warning"_s
                         : line.level == core::LogLevel::Debug   ? u"textFaint"_s
                                                                 : u"text"_s;
    appendHtml(u"<span style='color:%1'>%2</span>&nbsp;&nbsp;<span style='color:%3'>%4%5</span>"_s.arg(
        m_theme.color(u"textFaint"_s).name(), line.at.toLocalTime().toString(u"HH:mm:ss"_s), m_theme.color(role).name(),
        line.stepId.isEmpty() ? QString() : (line.stepId + u": "_s).toHtmlEscaped(), line.text.toHtmlEscaped()));
}

} // namespace aw::ui
