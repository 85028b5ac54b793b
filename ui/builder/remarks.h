// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people put on the canvas beside steps: notes, and frames around steps that belong together.
#pragma once

#include "ui/widgets/parts.h"

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace aw::ui
{

// They live in the layout of a workflow: {"notes": [{"id", "text", "x", "y", "width", "height", "tone"}], "frames":
// [{"id", "title", …}]}, whole pixels at 100 %. Tones are those of the theme by name; without one, the kind's own.
struct Remark {
    enum class Kind : quint8 { Note, Frame };
    QString id; // unique among notes and frames
    Kind kind = Kind::Note;
    QString text; // of a frame: its title
    QRectF place;
    Tone tone = Tone::Warning;

    bool operator==(const Remark &) const = default;
};

inline constexpr QSizeF kLeastNote{120, 56};
inline constexpr QSizeF kLeastFrame{160, 100};
inline constexpr qreal kFrameTitle = 34; // its height, which is where a frame is taken hold of

Tone usualTone(Remark::Kind kind);
QList<Tone> remarkTones(); // to choose from

// Frames first, in the order in which they lie above each other. What is written wrongly there is left out.
QList<Remark> remarksIn(const QJsonObject &layout);
std::optional<Remark> remarkIn(const QJsonObject &layout, const QString &id);
// In place of the one with its id, or above the others. What else is known of it there stays.
void setRemark(QJsonObject &layout, const Remark &remark);
void removeRemarks(QJsonObject &layout, const QStringList &ids);

} // namespace aw::ui
