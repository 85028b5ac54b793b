// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dialect_form.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using data::Format;

namespace
{

struct Choice {
    QString words;
    QString value;
};

QList<Choice> delimiters()
{
    return {{DialectForm::tr("Comma  ,"), u","_s},
            {DialectForm::tr("Semicolon  ;"), u";"_s},
            {DialectForm::tr("Tab"), u"\t"_s},
            {DialectForm::tr("Bar  |"), u"|"_s},
            {DialectForm::tr("Space"), u" "_s}};
}

QList<Choice> quotes()
{
    return {{DialectForm::tr("Double  \""), u"\""_s},
            {DialectForm::tr("Single  '"), u"'"_s},
            {DialectForm::tr("None"), {}}};
}

void fill(QComboBox *box, const QList<Choice> &choices)
{
    for (const Choice &choice : choices)
        box->addItem(choice.words, choice.value);
}

// Shows a value, also one that is not among the choices.
void select(QComboBox *box, const QString &value)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(value, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

DialectForm::DialectForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_format(new QComboBox)
    , m_encoding(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_quote(new QComboBox)
    , m_comment(new QLineEdit)
    , m_header(new QCheckBox(tr("First row has the names")))
    , m_skip(new QSpinBox)
    , m_footer(new QSpinBox)
    , m_sheet(new QLineEdit)
    , m_range(new QLineEdit)
    , m_table(new QLineEdit)
    , m_member(new QLineEdit)
    , m_reset(newButton(theme, tr("Guess again"), u"undo"_s, "flat"))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(9);
    m_form->setHorizontalSpacing(14);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fill(m_format, {{tr("CSV, TSV"), u"csv"_s},
                    {tr("Fixed width text"), u"fixed"_s},
                    {tr("JSON"), u"json"_s},
                    {tr("JSON lines"), u"ndjson"_s},
                    {tr("Parquet"), u"parquet"_s},
                    {tr("Excel workbook"), u"xlsx"_s},
                    {tr("OpenDocument sheet"), u"ods"_s},
                    {tr("SQLite"), u"sqlite"_s},
                    {tr("DuckDB"), u"duckdb"_s}});
    for (const QString &name : {u"UTF-8"_s, u"windows-1252"_s, u"ISO-8859-1"_s, u"ISO-8859-15"_s, u"UTF-16LE"_s,
                                u"UTF-16BE"_s, u"windows-1251"_s, u"Shift_JIS"_s, u"GB18030"_s, u"Big5"_s, u"EUC-KR"_s})
        m_encoding->addItem(name, name);
    fill(m_delimiter, delimiters());
    fill(m_quote, quotes());
    m_comment->setPlaceholderText(tr("none"));
    m_comment->setMaxLength(16);
    m_skip->setRange(0, 1'000'000);
    m_footer->setRange(0, 1000);
    m_range->setPlaceholderText(tr("such as B3:H200"));
    const auto row = [this](const QString &label, QWidget *field) {
        m_form->addRow(newFieldLabel(label, field), field);
    };
    row(tr("Format"), m_format);
    row(tr("Encoding"), m_encoding);
    row(tr("Between columns"), m_delimiter);
    row(tr("Around texts"), m_quote);
    row(tr("Comments begin with"), m_comment);
    row(tr("Skip lines"), m_skip);
    row(tr("Footer lines"), m_footer);
    row(tr("Sheet"), m_sheet);
    row(tr("Range"), m_range);
    row(tr("Table"), m_table);
    row(tr("File in the archive"), m_member);
    m_form->addRow(m_header);
    m_form->addRow(m_reset);
    for (QComboBox *box : {m_format, m_encoding, m_delimiter, m_quote}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_delimiter->setObjectName(u"delimiter"_s);
    m_header->setObjectName(u"header"_s);

    const auto combo = [this](QComboBox *box, auto set) {
        connect(box, &QComboBox::activated, this, [this, box, set] {
            set(box->currentData().toString());
            Q_EMIT changed();
        });
    };
    combo(m_format, [this](const QString &value) {
        m_overrides = {};
        m_overrides.format = data::formatFromName(value);
    });
    combo(m_encoding, [this](const QString &value) { m_overrides.encoding = value; });
    combo(m_delimiter, [this](const QString &value) { m_overrides.delimiter = value; });
    combo(m_quote, [this](const QString &value) { m_overrides.quote = value; });
    const auto line = [this](QLineEdit *edit, auto set) {
        connect(edit, &QLineEdit::textEdited, this, [this, set](const QString &text) {
            set(text.trimmed());
            Q_EMIT changed();
        });
    };
    line(m_comment, [this](const QString &text) { m_overrides.comment = text; });
    const auto optional = [](const QString &text) {
        return text.isEmpty() ? std::optional<QString>() : std::optional<QString>(text);
    };
    line(m_sheet, [this, optional](const QString &text) { m_overrides.sheet = optional(text); });
    line(m_range, [this, optional](const QString &text) { m_overrides.range = optional(text); });
    line(m_table, [this, optional](const QString &text) { m_overrides.table = optional(text); });
    line(m_member, [this, optional](const QString &text) { m_overrides.member = optional(text); });
    const auto spin = [this](QSpinBox *box, auto set) {
        connect(box, &QSpinBox::valueChanged, this, [this, set](int value) {
            if (m_filling)
                return;
            set(value);
            Q_EMIT changed();
        });
    };
    spin(m_skip, [this](int value) { m_overrides.skipLines = value; });
    spin(m_footer, [this](int value) { m_overrides.footerRecords = value; });
    connect(m_header, &QCheckBox::toggled, this, [this](bool on) {
        if (m_filling)
            return;
        m_overrides.header = on;
        Q_EMIT changed();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setOverrides({});
        Q_EMIT changed();
    });
    showFields(Format::Delimited);
}

void DialectForm::setOverrides(const data::SourceOverrides &overrides)
{
    m_overrides = overrides;
}

void DialectForm::showGuess(const data::SourceDescription &source)
{
    m_filling = true;
    select(m_format, data::formatName(source.format));
    if (!source.encoding.isEmpty())
        select(m_encoding, source.encoding);
    select(m_delimiter, source.dialect.delimiter);
    select(m_quote, source.dialect.quote);
    const auto text = [](QLineEdit *edit, const QString &value) {
        if (!edit->hasFocus() && edit->text() != value)
            edit->setText(value);
    };
    text(m_comment, source.dialect.comment);
    text(m_sheet, source.sheet.sheet);
    text(m_table, source.table);
    text(m_member, source.member);
    m_header->setChecked(source.dialect.header);
    m_skip->setValue(source.dialect.skipLines);
    m_footer->setValue(source.dialect.footerRecords);
    m_filling = false;
    showFields(source.format);
}

void DialectForm::showFields(Format format)
{
    const bool text = format == Format::Delimited || format == Format::FixedWidth;
    const bool delimited = format == Format::Delimited;
    const bool sheet = format == Format::Excel || format == Format::OpenDocument;
    const auto show = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    show(m_encoding, text || format == Format::Json || format == Format::NdJson);
    show(m_delimiter, delimited);
    show(m_quote, delimited);
    show(m_comment, text);
    show(m_skip, text);
    show(m_footer, text);
    show(m_header, text || sheet);
    show(m_sheet, sheet);
    show(m_range, sheet);
    show(m_table, format == Format::Sqlite || format == Format::DuckDb);
    show(m_member, !m_member->text().isEmpty());
    m_reset->setEnabled(m_overrides.format.has_value() || m_overrides.encoding || m_overrides.delimiter ||
                        m_overrides.quote || m_overrides.comment || m_overrides.header || m_overrides.skipLines ||
                        m_overrides.footerRecords || m_overrides.sheet || m_overrides.range || m_overrides.table ||
                        m_overrides.member);
}

} // namespace aw::ui
