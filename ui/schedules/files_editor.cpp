// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/files_editor.h"

#include "engine/core/error.h"
#include "ui/schedules/schedule_words.h"
#include "ui/widgets/forms.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace aw::ui
{

FilesEditor::FilesEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_folder(new QLineEdit)
    , m_pattern(new QLineEdit)
    , m_stable(new QSpinBox)
    , m_existing(new QCheckBox(tr("Also for the files that are there already")))
    , m_problem(newText({}, Tone::Danger))
    , m_sentence(newHeading(theme, {}))
{
    m_folder->setObjectName(u"watchedFolder"_s);
    m_pattern->setObjectName(u"filePattern"_s);
    m_pattern->setMaxLength(255);
    m_pattern->setPlaceholderText(u"*.csv"_s);
    m_stable->setObjectName(u"stableSeconds"_s);
    m_stable->setRange(0, 86'400);
    m_existing->setObjectName(u"existingFiles"_s);
    m_problem->setObjectName(u"filesProblem"_s);
    m_sentence->setWordWrap(true);
    auto *choose = newButton(theme, tr("Choose…"), u"open"_s);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    QFormLayout *form = newForm();
    form->addRow(newFieldLabel(tr("Folder"), m_folder), folder);
    form->addRow(newFieldLabel(tr("Files named like"), m_pattern), m_pattern);
    form->addRow(newFieldLabel(tr("Unchanged for, in seconds"), m_stable), m_stable);
    form->addRow(QString(), m_existing);
    form->addRow(QString(), m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addLayout(form);
    layout->addWidget(newText(tr("Each new or changed file starts one run, once its size has stayed the same for this "
                                 "long. A pattern may have * and ?; an empty one means every file."),
                              Tone::Muted));
    const auto tell = [this] {
        check();
        Q_EMIT edited();
    };
    connect(m_folder, &QLineEdit::textEdited, this, tell);
    connect(m_pattern, &QLineEdit::textEdited, this, tell);
    connect(m_stable, &QSpinBox::valueChanged, this, tell);
    connect(m_existing, &QCheckBox::clicked, this, tell);
    connect(choose, &QPushButton::clicked, this, [this, tell] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Folder the files arrive in"), m_folder->text());
        if (chosen.isEmpty())
            return;
        m_folder->setText(QDir::toNativeSeparators(chosen));
        tell();
    });
    setTrigger({});
}

void FilesEditor::setTrigger(const core::FileTrigger &trigger)
{
    const QSignalBlocker quiet(m_stable);
    m_folder->setText(QDir::toNativeSeparators(trigger.folder));
    m_pattern->setText(trigger.pattern == "*"_L1 ? QString() : trigger.pattern);
    m_stable->setValue(qRound(trigger.stableS));
    m_existing->setChecked(trigger.existing);
    check();
}

core::FileTrigger FilesEditor::trigger() const
{
    const QString pattern = m_pattern->text().trimmed();
    return {QDir::fromNativeSeparators(m_folder->text().trimmed()), pattern.isEmpty() ? u"*"_s : pattern,
            static_cast<double>(m_stable->value()), m_existing->isChecked()};
}

bool FilesEditor::isSound() const
{
    return core::triggerFromJson(core::toJson(core::Trigger(trigger()))).has_value();
}

void FilesEditor::check()
{
    const core::FileTrigger now = trigger();
    const bool isEmpty = now.folder.isEmpty();
    QString problem;
    if (!isEmpty && !QDir::isAbsolutePath(now.folder))
        problem = tr("Write the folder in full, from the root on.");
    else if (now.pattern.contains(u'/'))
        problem = tr("The pattern is for names of files, without folders.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_sentence->setText(isEmpty ? tr("When a file arrives in a folder") : triggerWords(now));
}

} // namespace aw::ui
