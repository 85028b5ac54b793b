// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/log_view.h"

#include "ui/widgets/engine_words.h"

#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kMostLines = 2000;
constexpr int kNearEnd = 4;

// Text as HTML, with what is searched for marked in it.
QString marked(const QString &text, const QString &wanted, const QString &color)
{
    if (wanted.isEmpty())
        return text.toHtmlEscaped();
    QString html;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, from, Qt::CaseInsensitive)) {
        html +=
            text.sliced(from, at - from).toHtmlEscaped() +
            u"<span style='background-color:%1'>%2</span>"_s.arg(color, text.sliced(at, wanted.size()).toHtmlEscaped());
        from = at + wanted.size();
    }
    return html + text.sliced(from).toHtmlEscaped();
}

} // namespace

LogView::LogView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setObjectName(u"log"_s);
    setAccessibleName(tr("Log"));
    setFont(theme.monospace());
    setMaximumBlockCount(kMostLines);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setPlaceholderText(tr("Nothing was said yet."));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&theme, &Theme::changed, this, &LogView::refresh);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::noticeScrolling);
    // A pane that changes its size is nobody who scrolls.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follows)
            goToEnd();
    });
}

void LogView::noticeScrolling()
{
    const bool follows = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - kNearEnd;
    if (m_isOurs || follows == m_follows)
        return;
    m_follows = follows;
    Q_EMIT followsChanged(follows);
}

// Keys move the scroll bar without a word of it.
void LogView::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    noticeScrolling();
}

void LogView::setLines(const QList<core::LogLine> &lines)
{
    m_lines.clear();
    m_last = {};
    m_atLast.clear();
    refresh();
    append(lines);
}

void LogView::append(const QList<core::LogLine> &lines)
{
    {
        const QScopedValueRollback ours(m_isOurs, true);
        for (const core::LogLine &line : lines) {
            const QString key = line.stepId + u'|' + line.text;
            if (m_last.isValid() && (line.at < m_last || (line.at == m_last && m_atLast.contains(key))))
                continue;
            if (line.at != m_last)
                m_atLast.clear();
            m_last = line.at;
            m_atLast.insert(key);
            m_lines.append(line);
            m_lines.last().text = translated(line.text);
            if (isWanted(m_lines.constLast()))
                show(m_lines.constLast());
        }
        if (m_lines.size() > kMostLines)
            m_lines.remove(0, m_lines.size() - kMostLines);
    }
    if (m_follows)
        goToEnd();
    Q_EMIT linesChanged();
}

bool LogView::isWanted(const core::LogLine &line) const
{
    return line.level >= m_least && (m_text.isEmpty() || line.text.contains(m_text, Qt::CaseInsensitive) ||
                                     line.stepId.contains(m_text, Qt::CaseInsensitive));
}

void LogView::setWanted(core::LogLevel least, const QString &text)
{
    if (least == m_least && text == m_text)
        return;
    m_least = least;
    m_text = text;
    refresh();
}

void LogView::setFollows(bool follows)
{
    m_follows = follows;
    if (follows)
        goToEnd();
}

void LogView::goToEnd()
{
    const QScopedValueRollback ours(m_isOurs, true);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogView::refresh()
{
    {
        const QScopedValueRollback ours(m_isOurs, true);
        clear();
        m_shown = 0;
        for (const core::LogLine &line : std::as_const(m_lines))
            if (isWanted(line))
                show(line);
    }
    if (m_follows)
        goToEnd();
    Q_EMIT linesChanged();
}

QString LogView::wantedText() const
{
    QStringList lines;
    for (const core::LogLine &line : m_lines)
        if (isWanted(line))
            lines.append(u"%1\t%2\t%3\t%4"_s.arg(line.at.toUTC().toString(Qt::ISODateWithMs),
                                                 core::levelName(line.level), line.stepId,
                                                 QString(line.text).replace(u'\n', u"\n\t"_s)));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

void LogView::show(const core::LogLine &line)
{
    const QString role = line.level == core::LogLevel::Error     ? u"danger"_s
                         : line.level == core::LogLevel::Warning ? u"warning"_s
                         : line.level == core::LogLevel::Debug   ? u"textFaint"_s
                                                                 : u"text"_s;
    const QString mark = m_theme.color(u"selection"_s).name();
    appendHtml(u"<span style='color:%1'>%2</span>&nbsp;&nbsp;<span style='color:%3'>%4%5</span>"_s.arg(
        m_theme.color(u"textFaint"_s).name(), line.at.toLocalTime().toString(u"HH:mm:ss"_s), m_theme.color(role).name(),
        line.stepId.isEmpty() ? QString() : marked(line.stepId, m_text, mark) + u": "_s,
        marked(line.text, m_text, mark)));
    ++m_shown;
}

} // namespace aw::ui
