// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filter_popup.h"

#include "ui/tables/column_looks.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using data::FilterKind;

namespace
{

QString kindWords(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Contains:
        return FilterPopup::tr("contains");
    case FilterKind::Equals:
        return FilterPopup::tr("is");
    case FilterKind::Differs:
        return FilterPopup::tr("is not");
    case FilterKind::Less:
        return FilterPopup::tr("is less than");
    case FilterKind::AtMost:
        return FilterPopup::tr("is at most");
    case FilterKind::Greater:
        return FilterPopup::tr("is greater than");
    case FilterKind::AtLeast:
        return FilterPopup::tr("is at least");
    case FilterKind::Empty:
        return FilterPopup::tr("is empty");
    case FilterKind::NotEmpty:
        return FilterPopup::tr("is not empty");
    }
    return {};
}

bool needsValue(FilterKind kind)
{
    return kind != FilterKind::Empty && kind != FilterKind::NotEmpty;
}

} // namespace

QString filterWords(const data::ColumnFilter &filter)
{
    const QString name = shortName(filter.column, 28);
    return needsValue(filter.kind)
               ? FilterPopup::tr("%1 %2 “%3”").arg(name, kindWords(filter.kind), shortName(filter.value, 24))
               : FilterPopup::tr("%1 %2").arg(name, kindWords(filter.kind));
}

FilterPopup::FilterPopup(const Theme &theme, const core::Schema &schema, const QString &column, QWidget *parent)
    : QDialog(parent)
    , m_schema(schema)
    , m_column(new QComboBox)
    , m_kind(new QComboBox)
    , m_value(new QLineEdit)
    , m_problem(newText({}, Tone::Danger))
    , m_apply(newButton(theme, tr("Show these rows"), {}, "primary"))
{
    setWindowTitle(tr("Filter rows"));
    setMinimumWidth(460);
    for (const core::Column &entry : schema.columns)
        m_column->addItem(theme.icon(typeIcon(entry)), shortName(entry.name, 50), entry.name);
    m_column->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, schema.indexOf(column))));
    m_column->setAccessibleName(tr("Column"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(18);
    m_kind->setAccessibleName(tr("Condition"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("Value"));
    m_value->setObjectName(u"filterValue"_s);
    m_apply->setObjectName(u"filterApply"_s);
    auto *cancel = newButton(theme, tr("Cancel"));
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_column, 2);
    fields->addWidget(m_kind, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(newHeading(theme, tr("Show only rows where")));
    layout->addLayout(fields);
    layout->addWidget(m_value);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    m_apply->setDefault(true);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FilterPopup::onColumn);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterPopup::check);
    connect(m_value, &QLineEdit::textChanged, this, &FilterPopup::check);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    onColumn();
    m_value->setFocus();
}

void FilterPopup::onColumn()
{
    const core::Column column = m_schema.columns.value(m_column->currentIndex());
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    QList<FilterKind> kinds{FilterKind::Contains, FilterKind::Equals, FilterKind::Differs};
    if (column.isNumeric() || isTimeColumn(column))
        kinds = {FilterKind::Equals, FilterKind::Differs, FilterKind::Less,
                 FilterKind::AtMost, FilterKind::Greater, FilterKind::AtLeast};
    kinds += {FilterKind::Empty, FilterKind::NotEmpty};
    for (const FilterKind kind : std::as_const(kinds))
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    check();
}

void FilterPopup::check()
{
    const data::ColumnFilter now = filter();
    const bool wanted = needsValue(now.kind);
    m_value->setVisible(wanted);
    QString problem;
    if (wanted && !now.value.isEmpty() && m_schema.columns.value(m_column->currentIndex()).isNumeric()) {
        bool ok = false;
        std::ignore = now.value.toDouble(&ok);
        if (!ok)
            problem = tr("“%1” is not a number.").arg(shortName(m_value->text(), 30));
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_value->setProperty("invalid", !problem.isEmpty());
    setTone(m_value, Tone::Plain);
    m_apply->setEnabled(problem.isEmpty() && (!wanted || !now.value.isEmpty()));
}

data::ColumnFilter FilterPopup::filter() const
{
    data::ColumnFilter filter{m_column->currentData().toString(),
                              static_cast<FilterKind>(m_kind->currentData().toInt()), m_value->text().trimmed()};
    // People write numbers as their locale does.
    bool ok = false;
    const double number = QLocale().toDouble(filter.value, &ok);
    if (ok && m_schema.columns.value(m_column->currentIndex()).isNumeric())
        filter.value = QString::number(number, 'g', 17);
    return filter;
}

} // namespace aw::ui
