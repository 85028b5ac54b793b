// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/meaning.h"

#include "engine/agents/cell_shape.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

namespace
{

constexpr double kMostLatitude = 90;
constexpr double kMostLongitude = 180;
constexpr qint64 kMostCategories = 50;

bool hasWord(const QStringList &words, const QSet<QString> &known)
{
    return std::ranges::any_of(words, [&](const QString &word) { return known.contains(word); });
}

bool mostly(qint64 part, const ColumnEvidence &evidence)
{
    return evidence.values > 0 && static_cast<double>(part) >= 0.9 * static_cast<double>(evidence.values);
}

const QSet<QString> &latitudeWords()
{
    static const QSet<QString> known{u"latitude"_s,    u"lat"_s,    u"latitud"_s, u"breite"_s,
                                     u"breitengrad"_s, u"geolat"_s, u"latdeg"_s,  u"latitudine"_s,
                                     u"широта"_s,      u"纬度"_s,   u"緯度"_s};
    return known;
}

const QSet<QString> &longitudeWords()
{
    static const QSet<QString> known{u"longitude"_s,   u"lon"_s,     u"lng"_s,    u"long"_s,
                                     u"longitud"_s,    u"länge"_s,   u"laenge"_s, u"längengrad"_s,
                                     u"laengengrad"_s, u"geolon"_s,  u"geolng"_s, u"londeg"_s,
                                     u"longitudine"_s, u"долгота"_s, u"经度"_s,   u"経度"_s};
    return known;
}

const QSet<QString> &identifierWords()
{
    static const QSet<QString> known{u"id"_s,   u"ids"_s,  u"uuid"_s,     u"guid"_s,  u"key"_s,
                                     u"code"_s, u"no"_s,   u"nr"_s,       u"num"_s,   u"number"_s,
                                     u"sku"_s,  u"zip"_s,  u"postcode"_s, u"index"_s, u"rowid"_s,
                                     u"iata"_s, u"isbn"_s, u"plz"_s,      u"phone"_s};
    return known;
}

const QSet<QString> &nameWordSet()
{
    static const QSet<QString> known{u"name"_s,   u"title"_s,   u"customer"_s, u"person"_s, u"author"_s, u"artist"_s,
                                     u"label"_s,  u"company"_s, u"product"_s,  u"city"_s,   u"kunde"_s,  u"nom"_s,
                                     u"nombre"_s, u"airport"_s, u"employee"_s, u"player"_s};
    return known;
}

const QSet<QString> &percentWords()
{
    static const QSet<QString> known{u"percent"_s, u"percentage"_s, u"pct"_s, u"%"_s, u"prozent"_s};
    return known;
}

const QSet<QString> &moneyWords()
{
    static const QSet<QString> known{u"price"_s,  u"cost"_s,   u"amount"_s, u"revenue"_s, u"gross"_s,
                                     u"budget"_s, u"salary"_s, u"income"_s, u"preis"_s,   u"umsatz"_s,
                                     u"betrag"_s, u"prix"_s,   u"precio"_s, u"usd"_s,     u"eur"_s};
    return known;
}

Meaning ofNumber(const ColumnEvidence &evidence, const QStringList &words, const QString &type, const QString &unit)
{
    const bool whole = type.endsWith(u"INT"_s) || type == "INTEGER"_L1;
    // Columns that came with a type have no numbers in their evidence; the range is checked on the rows themselves.
    const bool ranged = !evidence.numbers.isEmpty();
    const auto within = [&](double most) {
        return !ranged || (evidence.smallest >= -most && evidence.largest <= most);
    };
    if (hasWord(words, latitudeWords()) && within(kMostLatitude))
        return {u"latitude"_s, u"the name says so and the values lie between -90 and 90"_s};
    if (hasWord(words, longitudeWords()) && within(kMostLongitude))
        return {u"longitude"_s, u"the name says so and the values lie between -180 and 180"_s};
    if (unit == "percent"_L1 || hasWord(words, percentWords()))
        return {u"percent"_s, unit == "percent"_L1 ? u"the values carry a percent sign"_s : u"the name says so"_s};
    if (isCurrency(unit))
        return {u"currency"_s, u"the values carry a sign for %1"_s.arg(unit)};
    const bool unique = evidence.values >= 5 && evidence.distinct == evidence.values;
    if (whole && hasWord(words, identifierWords()))
        return {u"identifier"_s, unique ? u"the name says so and no value repeats"_s : u"the name says so"_s};
    if (whole && unique && ranged && evidence.largest - evidence.smallest + 1 == static_cast<double>(evidence.values) &&
        evidence.values >= 20 && !hasWord(words, {u"year"_s, u"x"_s, u"y"_s}))
        return {u"identifier"_s, u"the values count the rows"_s};
    if (hasWord(words, moneyWords()) && unit.isEmpty())
        return {u"currency"_s, u"the name says so; which currency is not known"_s};
    return {u"quantity"_s, unit.isEmpty() ? u"the values are numbers"_s : u"the values are numbers of %1"_s.arg(unit)};
}

Meaning ofText(const ColumnEvidence &evidence, const QStringList &words)
{
    if (evidence.values == 0)
        return {};
    if (mostly(evidence.emails, evidence))
        return {u"e-mail"_s, u"the values look like addresses"_s};
    if (mostly(evidence.urls, evidence))
        return {u"url"_s, u"the values look like links"_s};
    if (mostly(evidence.uuids, evidence))
        return {u"identifier"_s, u"the values are UUIDs"_s};
    qint64 numbers = 0;
    for (const NumberTally &tally : evidence.numbers)
        numbers += tally.cells;
    const bool unique = evidence.values >= 5 && evidence.distinct == evidence.values;
    if ((mostly(numbers, evidence) || evidence.spaced * 10 < evidence.values) && hasWord(words, identifierWords()))
        return {u"identifier"_s, u"the name says so"_s};
    if (mostly(numbers, evidence) && unique)
        return {u"identifier"_s, u"the values are codes of digits and none repeats"_s};
    if (evidence.longTexts * 2 > evidence.values)
        return {u"free text"_s, u"most values are long"_s};
    const bool repeats = evidence.distinct * 2 <= evidence.values;
    if (evidence.distinct <= kMostCategories && repeats && !(hasWord(words, nameWordSet()) && evidence.distinct > 20))
        return {u"category"_s, u"%1 values come again and again"_s.arg(evidence.distinct)};
    if (hasWord(words, nameWordSet()))
        return {u"name"_s, u"the name says so"_s};
    if (evidence.spaced == 0 && unique)
        return {u"identifier"_s, u"the values are single words and none repeats"_s};
    return repeats && evidence.spaced * 2 < evidence.values
               ? Meaning{u"category"_s, u"the values are short and repeat"_s}
               : Meaning{u"free text"_s, u"the values differ and hold several words"_s};
}

} // namespace

QStringList nameWords(const QString &name)
{
    QStringList words;
    QString word;
    QChar before;
    for (const QChar c : name) {
        const bool boundary = !c.isLetterOrNumber() || (c.isUpper() && before.isLower()) ||
                              (c.isDigit() != before.isDigit() && !word.isEmpty());
        if (boundary && !word.isEmpty()) {
            words.append(word.toLower());
            word.clear();
        }
        if (c.isLetterOrNumber())
            word += c;
        else if (c == u'%')
            words.append(u"%"_s);
        before = c;
    }
    if (!word.isEmpty())
        words.append(word.toLower());
    return words;
}

Meaning meaningOf(const ColumnEvidence &evidence, const QString &columnType, const QString &unit)
{
    const core::Column column{evidence.column.name, columnType, {}, {}};
    if (column.isNumeric())
        return ofNumber(evidence, nameWords(evidence.column.name), columnType, unit);
    if (columnType == "BOOLEAN"_L1)
        return {u"boolean"_s, u"the values are two opposites"_s};
    if (columnType == "DATE"_L1)
        return {u"date"_s, u"the values are dates"_s};
    if (columnType.startsWith(u"TIMESTAMP"_s))
        return {u"datetime"_s, u"the values are points in time"_s};
    if (column.isText())
        return ofText(evidence, nameWords(evidence.column.name));
    return {};
}

} // namespace aw::agents
