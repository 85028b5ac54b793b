// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/profile_panel.h"

#include "ui/tables/column_looks.h"
#include "ui/tables/grid_header.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class Distribution : public QWidget
{
public:
    Distribution(const Theme &theme, const data::ColumnProfile &profile)
        : m_theme(theme)
        , m_profile(profile)
    {
        setFixedHeight(74);
        setAccessibleName(ProfilePanel::tr("Distribution of %1").arg(shortName(profile.column.name)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintDistribution(painter, m_theme, QRectF(rect()).adjusted(0, 4, 0, -1), m_profile);
        painter.setPen(m_theme.color(u"borderStrong"_s));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    const Theme &m_theme;
    const data::ColumnProfile m_profile;
};

// A frequent value: its text, its rows, and a bar behind both.
class ValueBar : public QWidget
{
public:
    ValueBar(const Theme &theme, const data::ValueCount &value, double share)
        : m_theme(theme)
        , m_value(value)
        , m_share(share)
    {
        setFixedHeight(fontMetrics().height() + 8);
        setToolTip(value.value.left(500));
        setAccessibleName(u"%1: %2"_s.arg(shortName(value.value), countText(value.rows)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(u"accentSoft"_s));
        painter.drawRoundedRect(QRectF(0, 1, std::max(4.0, width() * m_share), height() - 2), 4, 4);
        painter.setPen(m_theme.color(u"textMuted"_s));
        const QString rows = countText(m_value.rows);
        const int right = fontMetrics().horizontalAdvance(rows) + 8;
        painter.drawText(rect().adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, rows);
        painter.setPen(m_theme.color(u"text"_s));
        const int room = width() - right - 16;
        painter.drawText(QRect(8, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(cellText(m_value.value), Qt::ElideRight, room));
    }

private:
    const Theme &m_theme;
    const data::ValueCount m_value;
    const double m_share;
};

QString figureText(const QVariant &value)
{
    if (!value.isValid())
        return u"–"_s;
    return value.typeId() == QMetaType::QString ? shortName(cellText(value), 40) : numberText(value.toDouble());
}

} // namespace

ProfilePanel::ProfilePanel(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_layout(addColumn(this, {18, 16, 18, 18}, 8))
{
    setAccessibleName(tr("Profile"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &Theme::changed, this, &ProfilePanel::fill);
    fill();
}

void ProfilePanel::setProfile(const std::optional<data::Profile> &profile, const QStringList &warnings)
{
    m_profile = profile;
    m_warnings = warnings;
    if (m_profile && m_column >= m_profile->columns.size())
        m_column = 0;
    fill();
}

void ProfilePanel::setColumn(int column)
{
    if (column == m_column || !m_profile || column < 0 || column >= m_profile->columns.size())
        return;
    m_column = column;
    fill();
}

void ProfilePanel::fill()
{
    clearLayout(m_layout);
    if (!m_profile || m_profile->columns.isEmpty()) {
        m_layout->addWidget(newText(tr("Looking at the columns…"), Tone::Muted));
        m_layout->addStretch();
        return;
    }
    const data::ColumnProfile &column = m_profile->columns[m_column];
    auto *name = new ElidedLabel(column.column.name);
    name->setElideMode(Qt::ElideMiddle);
    name->setFont(m_theme.font(1.15, QFont::DemiBold));
    m_layout->addWidget(name);
    QString kind = typeWord(column.column);
    if (!column.column.meaning.isEmpty())
        kind += u" · "_s + QCoreApplication::translate("Meanings", column.column.meaning.toUtf8().constData());
    if (!column.column.unit.isEmpty())
        kind += u" · "_s + column.column.unit;
    m_layout->addWidget(newText(kind, Tone::Muted));
    m_layout->addWidget(new Distribution(m_theme, column));
    if (!column.histogram.isEmpty()) {
        auto *ends = new QHBoxLayout;
        auto *low = newText(figureText(column.minimum), Tone::Faint);
        auto *high = newText(figureText(column.maximum), Tone::Faint);
        high->setAlignment(Qt::AlignRight);
        ends->addWidget(low);
        ends->addWidget(high);
        m_layout->addLayout(ends);
    }
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(5);
    const auto fact = [&](const QString &label, const QString &value) {
        auto *left = newText(label, Tone::Muted);
        left->setWordWrap(false);
        auto *right = newText(value);
        right->setAlignment(Qt::AlignRight);
        facts->addRow(left, right);
    };
    const double empty = column.rows > 0 ? static_cast<double>(column.nulls) / static_cast<double>(column.rows) : 0;
    fact(tr("Empty"), column.nulls == 0 ? tr("none") : u"%1 (%2)"_s.arg(countText(column.nulls), shareText(empty)));
    fact(tr("Different values"), (column.distinctIsExact ? QString() : u"≈ "_s) + countText(column.distinct));
    if (column.column.isNumeric()) {
        fact(tr("Mean"), figureText(column.mean));
        fact(tr("Median"), figureText(column.median));
        fact(tr("Standard deviation"), figureText(column.standardDeviation));
    } else if (column.minimum.isValid()) {
        fact(tr("First in order"), figureText(column.minimum));
        fact(tr("Last in order"), figureText(column.maximum));
    }
    m_layout->addLayout(facts);
    for (const QString &note : columnNotes(column)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(newPicture(m_theme.icon(u"warning"_s, u"warning"_s), 16), 0, Qt::AlignTop);
        row->addWidget(newText(note), 1);
        m_layout->addLayout(row);
    }
    if (!column.frequent.isEmpty() && column.frequent.first().rows > 1) {
        m_layout->addSpacing(6);
        m_layout->addWidget(newHeading(m_theme, tr("Most frequent")));
        const double most = static_cast<double>(column.frequent.first().rows);
        for (const data::ValueCount &value : column.frequent)
            m_layout->addWidget(new ValueBar(m_theme, value, static_cast<double>(value.rows) / most));
    }
    if (!m_warnings.isEmpty()) {
        m_layout->addSpacing(10);
        m_layout->addWidget(newLine());
        m_layout->addSpacing(2);
        m_layout->addWidget(newHeading(m_theme, tr("Worth knowing")));
        for (const QString &warning : std::as_const(m_warnings))
            m_layout->addWidget(newText(translated(warning), Tone::Muted));
    }
    m_layout->addStretch();
}

} // namespace aw::ui
