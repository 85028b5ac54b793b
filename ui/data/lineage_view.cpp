// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/lineage_view.h"

#include "ui/widgets/frames.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kMostLineageRows = 100;
constexpr int kIndent = 26;
constexpr int kDeepestIndent = 8;
constexpr int kLineageWidth = 820;
constexpr qsizetype kLongestName = 48;

// Something that is gone, or that has no page: as a link looks, without leading anywhere.
QWidget *newStanding(const Theme &theme, const QString &icon, const QString &text, const QString &end)
{
    QPushButton *row = newLink(theme, theme.icon(icon, u"textFaint"_s), text, end);
    row->setEnabled(false);
    row->setFocusPolicy(Qt::NoFocus);
    if (auto *words = row->findChild<ElidedLabel *>())
        setTone(words, Tone::Muted);
    return row;
}

QString sourceIcon(core::DataSource::Kind kind)
{
    switch (kind) {
    case core::DataSource::Kind::Data:
        return u"data"_s;
    case core::DataSource::Kind::File:
        return u"file"_s;
    case core::DataSource::Kind::Address:
        return u"link"_s;
    case core::DataSource::Kind::Database:
        return u"storage"_s;
    }
    return {};
}

QString sourceWords(core::DataSource::Kind kind)
{
    switch (kind) {
    case core::DataSource::Kind::Data:
        return LineageView::tr("deleted");
    case core::DataSource::Kind::File:
        return LineageView::tr("file");
    case core::DataSource::Kind::Address:
        return LineageView::tr("address");
    case core::DataSource::Kind::Database:
        return LineageView::tr("database");
    }
    return {};
}

} // namespace

LineageView::LineageView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_column(addColumn(this, {22, 18, 22, 22}, 2, kLineageWidth))
{
    setObjectName(u"lineage"_s);
}

void LineageView::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(16);
    m_column->addWidget(newHeading(m_theme, text));
    m_column->addSpacing(4);
}

void LineageView::addRow(int depth, QWidget *first, QWidget *second)
{
    ++m_rows;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(std::min(depth, kDeepestIndent) * kIndent, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(first, 3);
    if (second)
        row->addWidget(second, 2);
    else
        row->addStretch(2);
    m_column->addLayout(row);
}

QWidget *LineageView::dataLink(const core::LineageEntry &entry)
{
    const core::DataOrigin &origin = entry.origin;
    const QString icon = origin.jobId.isEmpty() ? u"data"_s : u"results"_s;
    if (!entry.isThere)
        return newStanding(m_theme, icon, origin.filename, tr("deleted"));
    QPushButton *link = newLink(m_theme, m_theme.icon(icon), origin.filename, agoText(origin.at));
    link->setObjectName(u"lineageData"_s);
    link->setToolTip(origin.filename.left(600));
    connect(link, &QPushButton::clicked, this, [this, id = origin.dataId] { Q_EMIT dataWanted(id); });
    return link;
}

QWidget *LineageView::runLink(const core::LineageEntry &entry)
{
    const core::DataOrigin &origin = entry.origin;
    const QString title = origin.jobTitle.isEmpty() ? tr("A run without a name") : origin.jobTitle;
    if (!entry.isJobThere)
        return newStanding(m_theme, u"monitor"_s, title, tr("cleared away"));
    QPushButton *link =
        newLink(m_theme, m_theme.icon(u"monitor"_s), title,
                origin.stepId.isEmpty() ? tr("run") : tr("step %1").arg(shortName(origin.stepId, kLongestName / 2)));
    link->setObjectName(u"lineageRun"_s);
    link->setToolTip(tr("The run, in Monitor"));
    connect(link, &QPushButton::clicked, this, [this, id = origin.jobId] { Q_EMIT jobWanted(id); });
    return link;
}

QWidget *LineageView::workflowLink(const core::LineageEntry &entry)
{
    const core::DataOrigin &origin = entry.origin;
    if (origin.workflowId.isEmpty())
        return nullptr;
    const QString name = origin.workflowName.isEmpty() ? tr("A workflow") : origin.workflowName;
    if (!entry.isWorkflowThere)
        return newStanding(m_theme, u"workflows"_s, name, tr("deleted"));
    QPushButton *link =
        newLink(m_theme, m_theme.icon(u"workflows"_s), name,
                origin.workflowVersion > 0 ? tr("version %1").arg(countText(origin.workflowVersion)) : QString());
    link->setObjectName(u"lineageWorkflow"_s);
    link->setToolTip(tr("The workflow as it is now"));
    connect(link, &QPushButton::clicked, this, [this, id = origin.workflowId] { Q_EMIT workflowWanted(id); });
    return link;
}

// The run that made it, then what that has read.
void LineageView::addBefore(const core::LineageEntry &entry, int depth)
{
    if (entry.origin.jobId.isEmpty() || m_told.contains(entry.origin.dataId) || m_rows >= kMostLineageRows)
        return;
    m_told.insert(entry.origin.dataId);
    addRow(depth, runLink(entry), workflowLink(entry));
    for (const core::DataSource &source : entry.origin.sources) {
        if (m_rows >= kMostLineageRows)
            return;
        const core::LineageEntry *known = source.id.isEmpty() ? nullptr : m_lineage.find(source.id);
        if (!known) {
            addRow(depth + 1, newStanding(m_theme, sourceIcon(source.kind), source.name, sourceWords(source.kind)));
            continue;
        }
        addRow(depth + 1, dataLink(*known));
        addBefore(*known, depth + 2);
    }
}

void LineageView::addAfter(const QString &id, int depth)
{
    if (m_told.contains(id))
        return;
    m_told.insert(id);
    for (const core::LineageEntry &entry : m_lineage.entries) {
        const auto isIt = [&](const core::DataSource &source) { return source.id == id; };
        if (entry.distance <= 0 || std::ranges::none_of(entry.origin.sources, isIt))
            continue;
        if (m_rows >= kMostLineageRows)
            return;
        addRow(depth, dataLink(entry), runLink(entry));
        addAfter(entry.origin.dataId, depth + 1);
    }
}

void LineageView::setLineage(const core::Lineage &lineage)
{
    clear();
    m_lineage = lineage;
    const core::LineageEntry &asked = m_lineage.entries.first();
    addHeading(tr("How it was made"));
    if (asked.origin.jobId.isEmpty())
        addRow(0, newText(tr("No run made it: it was brought in."), Tone::Muted));
    else
        addBefore(asked, 0);
    bool isCut = m_rows >= kMostLineageRows || m_lineage.isCut;
    addHeading(tr("What was made from it"));
    m_told.clear();
    m_rows = 0;
    addAfter(asked.origin.dataId, 0);
    if (m_rows == 0)
        addRow(0, newText(tr("Nothing yet."), Tone::Muted));
    isCut = isCut || m_rows >= kMostLineageRows;
    if (isCut) {
        m_column->addSpacing(10);
        m_column->addWidget(newText(tr("There is more; what is nearest stands here."), Tone::Muted));
    }
    m_column->addStretch();
}

void LineageView::clear()
{
    clearLayout(m_column);
    m_lineage = {};
    m_told.clear();
    m_rows = 0;
}

void LineageView::setProblem(const core::Error &error)
{
    clear();
    m_column->addWidget(newText(errorText(error), Tone::Danger));
    m_column->addStretch();
}

} // namespace aw::ui
