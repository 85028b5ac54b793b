// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ledger_view.h"

#include "ui/widgets/engine_words.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/job_looks.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

QString rowWords(const QString &kind)
{
    if (kind == "filtered"_L1)
        return LedgerView::tr("left out on purpose");
    if (kind == "rejected"_L1)
        return LedgerView::tr("could not be placed");
    if (kind == "merged"_L1)
        return LedgerView::tr("became one with others");
    if (kind == "expanded"_L1)
        return LedgerView::tr("came from other rows");
    return kind;
}

QString rowSentence(const QString &kind, qint64 rows, const QString &reason)
{
    const int plural = pluralOf(rows);
    const QString sentence =
        kind == "filtered"_L1   ? LedgerView::tr("%1 rows left out on purpose: %2", nullptr, plural)
        : kind == "rejected"_L1 ? LedgerView::tr("%1 rows that could not be placed: %2", nullptr, plural)
        : kind == "merged"_L1   ? LedgerView::tr("%1 rows that became one with others: %2", nullptr, plural)
        : kind == "expanded"_L1 ? LedgerView::tr("%1 rows that came from other rows: %2", nullptr, plural)
                                : LedgerView::tr("%1 rows: %2", nullptr, plural);
    return sentence.arg(countText(rows), translated(reason));
}

QString cellWords(const QString &kind)
{
    if (kind == "converted"_L1)
        return LedgerView::tr("Converted");
    if (kind == "missing_to_null"_L1)
        return LedgerView::tr("Missing marker → empty");
    if (kind == "coerced_to_null"_L1)
        return LedgerView::tr("Unreadable → empty");
    if (kind == "imputed"_L1)
        return LedgerView::tr("Filled in");
    if (kind == "changed"_L1)
        return LedgerView::tr("Changed");
    return kind;
}

// "name: reason" with the reason in the user's language; names stay as they are.
QJsonArray withReasons(const QJsonArray &columns)
{
    QJsonArray result;
    for (const QJsonValue &column : columns) {
        const QString text = column.toString();
        const qsizetype reason = text.indexOf(": "_L1) + 2;
        const QString whole = translated(text);
        result.append(whole != text || reason < 2 ? whole : text.first(reason) + translated(text.sliced(reason)));
    }
    return result;
}

} // namespace

LedgerView::LedgerView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_layout(addColumn(this, {24, 20, 24, 24}, 16))
{
    setAccessibleName(tr("Ledger"));
}

void LedgerView::setSteps(const core::Job &job, const QJsonArray &steps)
{
    clearLayout(m_layout);
    m_layout->addWidget(newText(tr("Every row and every cell is accounted for: rows in = rows out + left out + "
                                   "rejected + merged − expanded. A difference nobody can explain fails the run."),
                                Tone::Muted));
    for (const QJsonValue &step : steps)
        addStep(stepTitle(job, step[u"id"].toString()), step[u"ledger"].toObject());
    m_layout->addStretch();
}

void LedgerView::addStep(const QString &title, const QJsonObject &ledger)
{
    auto *card = newCard();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(10);
    layout->addWidget(newHeading(m_theme, title));

    auto *figures = new QHBoxLayout;
    figures->setSpacing(28);
    const auto figure = [&](const QString &words, const QString &value, Tone tone = Tone::Plain) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *number = newText(value, tone);
        number->setWordWrap(false);
        number->setFont(m_theme.font(1.5, QFont::DemiBold));
        auto *label = newText(words, Tone::Muted);
        label->setWordWrap(false);
        column->addWidget(number);
        column->addWidget(label);
        figures->addLayout(column);
    };
    figure(tr("rows in"), countText(ledger.value("rows_in"_L1).toInteger()));
    QMap<QString, qint64> totals;
    const QJsonArray rows = ledger.value("rows"_L1).toArray();
    for (const QJsonValue &row : rows)
        totals[row[u"kind"].toString()] += row[u"rows"].toInteger();
    for (auto it = totals.begin(); it != totals.end(); ++it)
        figure(rowWords(it.key()), (it.key() == "expanded"_L1 ? u"+"_s : u"−"_s) + countText(*it), Tone::Warning);
    figure(tr("rows out"), countText(ledger.value("rows_out"_L1).toInteger()), Tone::Success);
    figures->addStretch();
    layout->addLayout(figures);
    for (const QJsonValue &row : rows)
        layout->addWidget(
            newText(rowSentence(row[u"kind"].toString(), row[u"rows"].toInteger(), row[u"reason"].toString())));
    const QJsonArray cells = ledger.value("cells"_L1).toArray();
    if (!cells.isEmpty()) {
        auto *table = new QTreeWidget;
        table->setAccessibleName(tr("Cells that changed"));
        table->setRootIsDecorated(false);
        table->setUniformRowHeights(true);
        table->setHeaderLabels({tr("Column"), tr("What happened"), tr("Cells"), tr("Why")});
        for (const QJsonValue &cell : cells) {
            const QString reason = translated(cell[u"reason"].toString());
            auto *item = new QTreeWidgetItem(table, {shortName(cell[u"column"].toString(), 60),
                                                     cellWords(cell[u"kind"].toString()),
                                                     countText(cell[u"cells"].toInteger()), reason});
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            if (cell[u"kind"].toString() == "coerced_to_null"_L1)
                item->setIcon(1, m_theme.icon(u"warning"_s, u"warning"_s));
            item->setToolTip(3, reason);
        }
        table->header()->setStretchLastSection(true);
        for (int column = 0; column < 3; ++column)
            table->resizeColumnToContents(column);
        table->setColumnWidth(0, std::clamp(table->columnWidth(0) + 16, 120, 260));
        constexpr int kShown = 14;
        const int height = table->sizeHintForRow(0);
        table->setFixedHeight(table->header()->sizeHint().height() +
                              height * static_cast<int>(std::min<qsizetype>(cells.size(), kShown)) + 8);
        layout->addWidget(table);
    }
    const auto names = [&](const QString &words, const QJsonArray &columns) {
        QStringList list;
        for (const QJsonValue &column : columns)
            list.append(column.toString());
        if (!list.isEmpty())
            layout->addWidget(newText(words.arg(list.join(u", "_s)), Tone::Muted));
    };
    names(tr("Columns added: %1"), ledger.value("columns_added"_L1).toArray());
    names(tr("Columns left out: %1"), withReasons(ledger.value("columns_dropped"_L1).toArray()));
    m_layout->addWidget(card);
}

} // namespace aw::ui
