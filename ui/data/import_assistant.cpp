// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/import_assistant.h"

#include "ui/data/dialect_form.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/column_looks.h"
#include "ui/tables/preview_model.h"
#include "ui/tables/profile_panel.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qint64 kPreviewRows = 200;
constexpr int kTypingMs = 250;

QString formatWords(const data::SourceDescription &source)
{
    switch (source.format) {
    case data::Format::Delimited: {
        const QString &mark = source.dialect.delimiter;
        return mark == ","_L1    ? ImportAssistant::tr("text separated by commas")
               : mark == ";"_L1  ? ImportAssistant::tr("text separated by semicolons")
               : mark == "\t"_L1 ? ImportAssistant::tr("text separated by tabs")
                                 : ImportAssistant::tr("text separated by “%1”").arg(mark);
    }
    case data::Format::FixedWidth:
        return ImportAssistant::tr("text in columns of fixed width");
    case data::Format::Excel:
        return ImportAssistant::tr("Excel workbook, sheet “%1”").arg(shortName(source.sheet.sheet, 30));
    case data::Format::OpenDocument:
        return ImportAssistant::tr("OpenDocument, sheet “%1”").arg(shortName(source.sheet.sheet, 30));
    case data::Format::Sqlite:
    case data::Format::DuckDb:
        return ImportAssistant::tr("database, table “%1”").arg(shortName(source.table, 30));
    default:
        return data::formatName(source.format).toUpper();
    }
}

} // namespace

ImportAssistant::ImportAssistant(const Theme &theme, services::Services services, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_name(newTitle(theme, {}))
    , m_summary(newText({}, Tone::Muted))
    , m_form(new DialectForm(theme))
    , m_tabs(newTabBar(tr("What is shown")))
    , m_table(new QTableView)
    , m_rows(new PreviewModel(this))
    , m_rejects(new PreviewModel(this))
    , m_profile(new ProfilePanel(theme))
    , m_busy(new BusyBar(theme))
    , m_banner(new Banner(theme))
    , m_state(newText({}, Tone::Muted))
    , m_import(newButton(theme, tr("Import"), u"import"_s, "primary"))
{
    m_import->setObjectName(u"importButton"_s);
    m_tabs->addTab(tr("First rows"));
    m_tabs->addTab(tr("Not readable"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    m_table->verticalHeader()->setMinimumWidth(44);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    m_table->horizontalHeader()->setMinimumHeight(2 * fontMetrics().height() + 16);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { m_profile->setColumn(index.column()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_profile, &ProfilePanel::setColumn);

    auto *head = new QFrame;
    head->setObjectName(u"toolbar"_s);
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(24, 16, 20, 14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_summary);
    auto *cancelButton = newButton(theme, tr("Cancel"));
    headLayout->addLayout(words, 1);
    headLayout->addWidget(cancelButton, 0, Qt::AlignVCenter);
    headLayout->addWidget(m_import, 0, Qt::AlignVCenter);

    auto *left = new QScrollArea;
    left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->setMinimumWidth(372);
    QVBoxLayout *leftLayout = addColumn(left, {20, 16, 18, 16}, 12);
    leftLayout->addWidget(newHeading(theme, tr("How it is read")));
    leftLayout->addWidget(newText(tr("Guessed from the file. Change what is wrong; the rows follow."), Tone::Muted));
    leftLayout->addWidget(m_form);
    leftLayout->addStretch();

    auto *middle = new QWidget;
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    m_state->setWordWrap(false);
    middleLayout->addWidget(newTabRow(m_tabs, m_state));
    middleLayout->addWidget(m_table, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(newSplit({left, middle, newSidePanel(m_profile)}, 1, {372, 700, 270}), 1);

    m_wait.setSingleShot(true);
    m_wait.setInterval(kTypingMs);
    connect(&m_wait, &QTimer::timeout, this, &ImportAssistant::read);
    connect(m_form, &DialectForm::changed, &m_wait, qOverload<>(&QTimer::start));
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportAssistant::showTab);
    connect(m_import, &QPushButton::clicked, this, &ImportAssistant::import);
    connect(cancelButton, &QPushButton::clicked, this, &ImportAssistant::cancel);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ImportAssistant::cancel);
}

void ImportAssistant::open(const QString &path, const data::SourceOverrides &overrides)
{
    m_path = path;
    m_name->setText(shortName(QFileInfo(path).fileName(), 70));
    m_name->setToolTip(path.left(800));
    m_form->setOverrides(overrides);
    m_tabs->setCurrentIndex(0);
    m_import->setFocus();
    read();
}

void ImportAssistant::stopReading()
{
    m_reading.request_stop();
    m_reading = std::stop_source();
}

void ImportAssistant::read()
{
    stopReading();
    const int asked = ++m_asked;
    m_inspection.reset();
    m_import->setEnabled(false);
    m_profile->setProfile({});
    m_state->setText(tr("Reading…"));
    QCoro::connect(services::previewFile(m_path, m_form->overrides(), kPreviewRows, m_services.tables.options(),
                                         m_reading.get_token()),
                   this, [this, asked](const core::Result<services::FilePreview> &preview) {
                       if (asked != m_asked)
                           return;
                       if (!preview) {
                           m_preview.reset();
                           m_rows->setTable({});
                           m_rejects->setTable({});
                           m_summary->clear();
                           m_state->clear();
                           m_banner->say(preview.error());
                           return;
                       }
                       m_banner->hide();
                       m_preview = *preview;
                       m_form->showGuess(preview->source);
                       m_rows->setTable(preview->rows);
                       m_rejects->setTable({});
                       m_import->setEnabled(true);
                       showSummary();
                       inspect();
                   });
}

void ImportAssistant::inspect()
{
    m_state->setText(tr("Proving the types over the whole file…"));
    services::InspectionRequest request;
    request.path = m_path;
    request.overrides = m_form->overrides();
    request.memoryBytes = m_services.tables.options().memoryBytes;
    request.threads = m_services.tables.options().threads;
    request.tempDirectory = m_services.tables.options().tempDirectory;
    QCoro::connect(services::inspectFile(request, m_reading.get_token()), this,
                   [this, asked = m_asked](const core::Result<services::Inspection> &inspection) {
                       if (asked != m_asked)
                           return;
                       m_state->clear();
                       if (!inspection) {
                           if (inspection.error().code != core::ErrorCode::Cancelled)
                               m_banner->say(inspection.error());
                           return;
                       }
                       m_inspection = *inspection;
                       for (qsizetype i = 0; i < m_inspection->meanings.size(); ++i)
                           if (i < m_inspection->profile.columns.size()) {
                               m_inspection->profile.columns[i].column.meaning = m_inspection->meanings[i].name;
                               m_inspection->profile.columns[i].column.unit = m_inspection->meanings[i].unit;
                           }
                       m_rows->setTypes(m_inspection->rows.relation.schema);
                       m_rejects->setTable(m_inspection->rejects);
                       QStringList warnings = m_inspection->source.warnings + m_inspection->rows.warnings;
                       m_profile->setProfile(m_inspection->profile, warnings);
                       showSummary();
                   });
}

void ImportAssistant::showSummary()
{
    QStringList parts{bytesText(m_preview->source.sizeBytes), formatWords(m_preview->source)};
    if (!m_preview->source.encoding.isEmpty())
        parts.append(m_preview->source.encoding);
    parts.append(tr("%n columns", nullptr, pluralOf(m_preview->rows.schema.columns.size())));
    qint64 rejected = -1;
    if (m_inspection) {
        const qint64 rows = m_inspection->rows.relation.rows;
        parts.append(tr("%1 rows", nullptr, pluralOf(rows)).arg(countText(rows)));
        rejected = std::max<qint64>(0, m_inspection->rows.rejects.rows);
    }
    m_summary->setText(parts.join(u" · "_s));
    m_tabs->setTabText(1, rejected > 0 ? tr("Not readable (%1)").arg(countText(rejected)) : tr("Not readable"));
    m_tabs->setTabEnabled(1, rejected > 0);
}

void ImportAssistant::showTab(int tab)
{
    m_table->setModel(tab == 1 ? m_rejects : m_rows);
    m_table->setAccessibleName(tab == 1 ? tr("Lines that cannot be read") : tr("First rows of the file"));
}

void ImportAssistant::import()
{
    if (m_busy->isBusy() || !m_preview)
        return;
    m_wait.stop();
    stopReading(); // importing looks at the whole file again
    ++m_asked;
    m_state->clear();
    m_import->setEnabled(false);
    services::ImportRequest request;
    request.path = m_path;
    request.overrides = m_form->overrides();
    const std::stop_token stop = m_busy->start(tr("Importing %1…").arg(shortName(QFileInfo(m_path).fileName(), 60)));
    QCoro::connect(m_services.data.importFile(request, stop), this,
                   [this](const core::Result<core::Artifact> &artifact) {
                       m_busy->finish();
                       m_import->setEnabled(true);
                       if (artifact) {
                           Q_EMIT imported(*artifact);
                           return;
                       }
                       if (artifact.error().code != core::ErrorCode::Cancelled)
                           m_banner->say(artifact.error());
                       else
                           m_banner->say(Tone::Info, tr("The import was stopped; nothing was kept."));
                   });
}

void ImportAssistant::cancel()
{
    m_wait.stop();
    stopReading();
    ++m_asked;
    if (m_busy->isBusy())
        m_busy->stop();
    Q_EMIT closed();
}

} // namespace aw::ui
