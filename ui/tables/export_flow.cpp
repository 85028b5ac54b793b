// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/export_flow.h"

#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::ui
{

ExportFlow::ExportFlow(services::DataService &data, BusyBar &busy, Toasts &toasts, QWidget *window)
    : QObject(window)
    , m_data(data)
    , m_busy(busy)
    , m_window(window)
{
    connect(this, &ExportFlow::exported, &toasts, [&toasts](const QString &path, qint64 rows) {
        toasts.show({Tone::Success,
                     tr("Exported %1 rows to %2.", nullptr, pluralOf(rows))
                         .arg(countText(rows), shortName(QFileInfo(path).fileName())),
                     {},
                     {},
                     {},
                     6});
    });
    connect(this, &ExportFlow::stopped, &toasts, [&toasts] {
        toasts.show({Tone::Info, tr("The export was stopped; nothing was written."), {}, {}, {}, 6});
    });
    connect(this, &ExportFlow::failed, &toasts, [&toasts](const core::Error &error) { toasts.show(error); });
}

void ExportFlow::ask(const QString &dataId, const QString &name)
{
    auto *dialog = new QFileDialog(m_window, tr("Export"), {},
                                   tr("Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;"
                                      "JSON lines (*.ndjson)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"parquet"_s);
    dialog->selectFile(QFileInfo(name.left(120)).completeBaseName());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dataId](const QString &path) { exportTo(dataId, path); });
    dialog->open();
}

void ExportFlow::exportTo(const QString &dataId, const QString &path)
{
    const auto format = data::outputFormatFromName(QFileInfo(path).suffix());
    if (!format) {
        Q_EMIT failed({core::ErrorCode::UnsupportedFormat,
                       tr("The name does not say which format is wanted"),
                       path,
                       tr("End it with .parquet, .csv, .xlsx, .json or .ndjson."),
                       {}});
        return;
    }
    if (m_busy.isBusy()) {
        Q_EMIT failed({core::ErrorCode::Busy,
                       tr("Something else is under way"),
                       {},
                       tr("Wait until it is done, or stop it."),
                       {}});
        return;
    }
    const std::stop_token stop = m_busy.start(tr("Exporting to %1…").arg(shortName(QFileInfo(path).fileName(), 50)));
    QCoro::connect(m_data.exportFile(dataId, path, *format, stop, m_busy.progress()), this,
                   [this, path](const core::Result<data::WrittenFile> &written) {
                       m_busy.finish();
                       if (written)
                           Q_EMIT exported(path, written->rows);
                       else if (written.error().code == core::ErrorCode::Cancelled)
                           Q_EMIT stopped();
                       else
                           Q_EMIT failed(written.error());
                   });
}

} // namespace aw::ui
