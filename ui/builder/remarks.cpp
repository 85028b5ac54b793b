// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/remarks.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr double kFarthest = 1'000'000; // a canvas is not larger
constexpr double kLargestRemark = 20'000;

QString listOf(Remark::Kind kind)
{
    return kind == Remark::Kind::Note ? u"notes"_s : u"frames"_s;
}

QString textKey(Remark::Kind kind)
{
    return kind == Remark::Kind::Note ? u"text"_s : u"title"_s;
}

std::optional<Remark> readRemark(const QJsonObject &object, Remark::Kind kind)
{
    Remark remark;
    remark.kind = kind;
    remark.id = object.value("id"_L1).toString();
    remark.text = object.value(textKey(kind)).toString();
    const QJsonValue x = object.value("x"_L1);
    const QJsonValue y = object.value("y"_L1);
    if (remark.id.isEmpty() || !x.isDouble() || !y.isDouble())
        return {};
    const QSizeF least = kind == Remark::Kind::Note ? kLeastNote : kLeastFrame;
    const auto side = [&](QLatin1StringView key, qreal atLeast) {
        return std::clamp(object.value(key).toDouble(2 * atLeast), atLeast, kLargestRemark);
    };
    remark.place = {std::clamp(x.toDouble(), -kFarthest, kFarthest), std::clamp(y.toDouble(), -kFarthest, kFarthest),
                    side("width"_L1, least.width()), side("height"_L1, least.height())};
    const QString tone = object.value("tone"_L1).toString();
    remark.tone = usualTone(kind);
    for (const Tone each : remarkTones())
        if (toneName(each) == tone)
            remark.tone = each;
    return remark;
}

qsizetype indexOf(const QJsonArray &list, const QString &id)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].toObject().value("id"_L1).toString() == id)
            return i;
    return -1;
}

} // namespace

Tone usualTone(Remark::Kind kind)
{
    return kind == Remark::Kind::Note ? Tone::Warning : Tone::Info;
}

QList<Tone> remarkTones()
{
    return {Tone::Plain, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger};
}

QList<Remark> remarksIn(const QJsonObject &layout)
{
    QList<Remark> remarks;
    QSet<QString> ids;
    for (const Remark::Kind kind : {Remark::Kind::Frame, Remark::Kind::Note}) {
        const QJsonArray list = layout.value(listOf(kind)).toArray();
        for (const auto &each : list)
            if (const auto remark = readRemark(each.toObject(), kind); remark && !ids.contains(remark->id)) {
                ids.insert(remark->id);
                remarks.append(*remark);
            }
    }
    return remarks;
}

std::optional<Remark> remarkIn(const QJsonObject &layout, const QString &id)
{
    const QList<Remark> remarks = remarksIn(layout);
    const auto found = std::ranges::find(remarks, id, &Remark::id);
    return found == remarks.end() ? std::nullopt : std::optional(*found);
}

void setRemark(QJsonObject &layout, const Remark &remark)
{
    QJsonArray list = layout.value(listOf(remark.kind)).toArray();
    const qsizetype at = indexOf(list, remark.id);
    QJsonObject object = at < 0 ? QJsonObject() : list[at].toObject();
    object.insert(u"id"_s, remark.id);
    object.insert(textKey(remark.kind), remark.text);
    object.insert(u"x"_s, qRound(remark.place.x()));
    object.insert(u"y"_s, qRound(remark.place.y()));
    object.insert(u"width"_s, qRound(remark.place.width()));
    object.insert(u"height"_s, qRound(remark.place.height()));
    object.insert(u"tone"_s, toneName(remark.tone));
    if (at < 0)
        list.append(object);
    else
        list[at] = object;
    layout.insert(listOf(remark.kind), list);
}

void removeRemarks(QJsonObject &layout, const QStringList &ids)
{
    for (const Remark::Kind kind : {Remark::Kind::Frame, Remark::Kind::Note}) {
        QJsonArray list = layout.value(listOf(kind)).toArray();
        for (const QString &id : ids)
            if (const qsizetype at = indexOf(list, id); at >= 0)
                list.removeAt(at);
        if (layout.contains(listOf(kind)))
            layout.insert(listOf(kind), list);
    }
}

} // namespace aw::ui
