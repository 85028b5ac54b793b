// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/remark_form.h"

#include "ui/builder/canvas/painter.h"
#include "ui/builder/remark_commands.h"
#include "ui/widgets/job_looks.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kSwatch = 20;
constexpr int kNoteLines = 8;
constexpr int kTitleLines = 2;

QString toneTitle(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return RemarkForm::tr("Blue");
    case Tone::Success:
        return RemarkForm::tr("Green");
    case Tone::Warning:
        return RemarkForm::tr("Yellow");
    case Tone::Danger:
        return RemarkForm::tr("Red");
    default:
        return RemarkForm::tr("Grey");
    }
}

QIcon swatch(const Theme &theme, Tone tone)
{
    QPixmap pixmap(kSwatch * 2, kSwatch * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(tone == Tone::Plain ? u"textMuted"_s : toneRole(tone)), 1.6));
    painter.setBrush(theme.color(softRole(tone)));
    painter.drawEllipse(QRectF(2, 2, kSwatch - 4, kSwatch - 4));
    return QIcon(pixmap);
}

} // namespace

RemarkForm::RemarkForm(const Theme &theme, WorkflowDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_kind(newHeading(theme, {}))
    , m_about(newText({}, Tone::Muted))
    , m_label(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_tones(new QButtonGroup(this))
{
    setObjectName(u"content"_s);
    m_label->setFont(theme.font(0.92, QFont::Medium));
    m_label->setBuddy(m_text);
    m_text->setObjectName(u"remarkText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    auto *colour = new QLabel(tr("Colour"));
    colour->setFont(theme.font(0.92, QFont::Medium));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 24);
    layout->setSpacing(12);
    layout->addWidget(m_kind);
    layout->addWidget(m_about);
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(m_label);
    text->addWidget(m_text);
    layout->addLayout(text);
    auto *tones = new QVBoxLayout;
    tones->setSpacing(4);
    tones->addWidget(colour);
    tones->addWidget(makeTones());
    layout->addLayout(tones);
    layout->addStretch(1);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { commands::setRemarkText(m_document, m_id, m_text->toPlainText()); });
    connect(m_tones, &QButtonGroup::idClicked, this,
            [this](int tone) { commands::setRemarkTone(m_document, m_id, static_cast<Tone>(tone)); });
    connect(&document, &WorkflowDocument::changed, this, &RemarkForm::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        for (QAbstractButton *button : m_tones->buttons())
            button->setIcon(swatch(m_theme, static_cast<Tone>(m_tones->id(button))));
    });
}

QWidget *RemarkForm::makeTones()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Tone tone : remarkTones()) {
        QToolButton *button = newToolButton(m_theme, u"note"_s, toneTitle(tone));
        button->setObjectName(u"tone_"_s + toneName(tone));
        button->setIcon(swatch(m_theme, tone));
        button->setIconSize({kSwatch, kSwatch});
        button->setCheckable(true);
        m_tones->addButton(button, static_cast<int>(tone));
        layout->addWidget(button);
    }
    layout->addStretch();
    return line;
}

void RemarkForm::setRemark(const QString &id)
{
    m_id = id;
    refresh();
}

void RemarkForm::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void RemarkForm::refresh()
{
    const auto remark = remarkIn(m_document.workflow().layout, m_id);
    if (!remark)
        return;
    const bool isNote = remark->kind == Remark::Kind::Note;
    m_kind->setText(isNote ? tr("Note on the canvas") : tr("Frame"));
    m_about->setText(isNote ? tr("For people; runs do not look at it. Drag its lower right corner to resize it.")
                            : tr("Whatever stands in it moves with it. Drag its lower right corner to resize it."));
    m_label->setText(isNote ? tr("Text") : tr("Title"));
    m_text->setAccessibleName(m_label->text());
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * (isNote ? kNoteLines : kTitleLines) + 22);
    if (m_text->toPlainText() != remark->text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(remark->text);
    }
    if (QAbstractButton *button = m_tones->button(static_cast<int>(remark->tone)))
        button->setChecked(true);
}

} // namespace aw::ui
