// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/meaning.h"

#include "engine/agents/cell_shape.h"
#include "engine/agents/meaning_words.h"
#include "engine/core/json.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

namespace
{

constexpr double kMostLatitude = 90;
constexpr double kMostLongitude = 180;
constexpr qint64 kMostCategories = 50;
constexpr double kMostly = 0.9; // share of the values that must look alike

const QString kNameSays = u"the name says so"_s;

bool hasWord(const QStringList &words, NameHint hint)
{
    const QSet<QString> &known = wordsFor(hint);
    return std::ranges::any_of(words, [&](const QString &word) { return known.contains(word); });
}

double shareOf(qint64 part, const ColumnEvidence &evidence)
{
    return evidence.values > 0 ? static_cast<double>(part) / static_cast<double>(evidence.values) : 0;
}

bool mostly(qint64 part, const ColumnEvidence &evidence)
{
    return shareOf(part, evidence) >= kMostly;
}

QString countText(qint64 part, const ColumnEvidence &evidence, const QString &what)
{
    const QLocale english(QLocale::English);
    return part == evidence.values
               ? u"all %1 sampled values %2"_s.arg(english.toString(part), what)
               : u"%1 of %2 sampled values %3"_s.arg(english.toString(part), english.toString(evidence.values), what);
}

// The unit at the end of a name: "weight_kg", "Height (cm)". Single letters only in brackets: "m" may be anything.
QString unitInName(const QString &name)
{
    static const QRegularExpression kBracket(u"[(\\[]\\s*([^)\\]]{1,8})\\s*[)\\]]\\s*$"_s);
    if (const auto match = kBracket.match(name); match.hasMatch()) {
        const QString inside = match.captured(1).trimmed();
        const QString currency = currencyOf(inside);
        return currency.isEmpty() ? unitOf(inside) : currency;
    }
    const qsizetype at = std::max(name.lastIndexOf(u'_'), name.lastIndexOf(u' '));
    if (at <= 0)
        return {};
    const QString last = name.sliced(at + 1);
    if (const QString currency = currencyOf(last.toUpper()); last.size() == 3 && !currency.isEmpty())
        return currency;
    return last.size() >= 2 ? unitOf(last) : QString();
}

bool isTimeUnit(const QString &unit)
{
    return unit == "s"_L1 || unit == "ms"_L1 || unit == "min"_L1 || unit == "h"_L1 || unit == "hrs"_L1;
}

// What the shape of most values says, when it says it by itself.
Meaning ofShape(const ColumnEvidence &evidence, const QStringList &words)
{
    struct Rule {
        TextShape shape;
        const char *meaning;
        const char *words;
    };
    static const Rule rules[]{
        {TextShape::Email, "e-mail", "look like e-mail addresses"},
        {TextShape::Url, "url", "look like links"},
        {TextShape::Uuid, "identifier", "are UUIDs"},
        {TextShape::IpAddress, "ip address", "are IP addresses"},
        {TextShape::NumberVector, "embedding", "are lists of numbers"},
        {TextShape::PostalCode, "postal code", "have the shape of postal codes"},
        {TextShape::Phone, "phone", "have the shape of phone numbers"},
    };
    for (const Rule &rule : rules) {
        const qint64 part = evidence.shaped(rule.shape);
        if (!mostly(part, evidence))
            continue;
        Meaning meaning{QLatin1StringView(rule.meaning),
                        shareOf(part, evidence) * (rule.shape == TextShape::Phone ? 0.9 : 1),
                        {countText(part, evidence, QLatin1StringView(rule.words))},
                        {}};
        if (rule.shape == TextShape::NumberVector) {
            if (evidence.vectorLength < 0 && !hasWord(words, NameHint::Embedding))
                continue; // lists of differing lengths are lists
            if (evidence.vectorLength > 0)
                meaning.evidence.append(u"each holds %1 numbers"_s.arg(evidence.vectorLength));
        }
        if ((rule.shape == TextShape::Phone && hasWord(words, NameHint::Phone)) ||
            (rule.shape == TextShape::PostalCode && hasWord(words, NameHint::PostalCode)) ||
            (rule.shape == TextShape::NumberVector && hasWord(words, NameHint::Embedding))) {
            meaning.evidence.append(kNameSays);
            meaning.confidence = std::max(meaning.confidence, 0.98);
        }
        return meaning;
    }
    const qint64 durations = evidence.shaped(TextShape::Duration);
    const qint64 times = evidence.shaped(TextShape::TimeOfDay);
    if (mostly(durations, evidence) && (durations > times || hasWord(words, NameHint::Duration)))
        return {u"duration"_s, 0.95, {countText(durations, evidence, u"are lengths of time"_s)}, {}};
    if (mostly(times, evidence))
        return {u"time"_s, 0.95, {countText(times, evidence, u"are times of the day"_s)}, {}};
    return {};
}

// Countries and states share many codes; the name decides, else what fits better.
Meaning ofPlace(const ColumnEvidence &evidence, const QStringList &words)
{
    const qint64 countries = evidence.shaped(TextShape::Country);
    const qint64 codes = evidence.shaped(TextShape::CountryCode);
    const qint64 regions = evidence.shaped(TextShape::Region);
    const bool saysCountry = hasWord(words, NameHint::Country);
    const bool saysRegion = hasWord(words, NameHint::Region);
    const bool fewCodes = mostly(codes, evidence) && evidence.distinct < 5; // "NO" and "IN" are words, too
    if (mostly(countries, evidence) && !saysRegion && (saysCountry || (!fewCodes && countries >= regions))) {
        Meaning meaning{u"country"_s, 0.85, {countText(countries, evidence, u"are countries"_s)}, {}};
        if (saysCountry) {
            meaning.evidence.append(kNameSays);
            meaning.confidence = 0.99;
        }
        return meaning;
    }
    if (mostly(regions, evidence) && (saysRegion || (!fewCodes && evidence.distinct >= 3))) {
        Meaning meaning{u"region"_s, 0.8, {countText(regions, evidence, u"are states or provinces"_s)}, {}};
        if (saysRegion) {
            meaning.evidence.append(kNameSays);
            meaning.confidence = 0.98;
        }
        return meaning;
    }
    return {};
}

Meaning ofNumber(const ColumnEvidence &evidence, const QStringList &words, const QString &type, const QString &unit)
{
    const bool whole = type.endsWith(u"INT"_s) || type == "INTEGER"_L1;
    const bool ranged = !evidence.numbers.isEmpty() || evidence.typedRange;
    const auto within = [&](double least, double most) {
        return !ranged || (evidence.smallest >= least && evidence.largest <= most);
    };
    const auto rangeText = [&](const QString &words_) {
        return ranged ? u"the values lie between %1 and %2, %3"_s.arg(QString::number(evidence.smallest, 'g', 6),
                                                                      QString::number(evidence.largest, 'g', 6), words_)
                      : kNameSays;
    };
    if (hasWord(words, NameHint::Latitude) && within(-kMostLatitude, kMostLatitude))
        return {u"latitude"_s, ranged ? 0.98 : 0.8, {kNameSays, rangeText(u"as latitudes do"_s)}, {}};
    if (hasWord(words, NameHint::Longitude) && within(-kMostLongitude, kMostLongitude))
        return {u"longitude"_s, ranged ? 0.98 : 0.8, {kNameSays, rangeText(u"as longitudes do"_s)}, {}};
    if (unit == "percent"_L1)
        return {u"percent"_s, 1, {u"the values carry a percent sign"_s}, {}};
    if (hasWord(words, NameHint::Percent))
        return {u"percent"_s, 0.9, {kNameSays}, {}};
    if (isCurrency(unit))
        return {u"currency"_s, 1, {u"the values carry a sign for %1"_s.arg(unit)}, unit};
    const bool unique = evidence.values >= 5 && evidence.distinct == evidence.values;
    if (whole && hasWord(words, NameHint::PostalCode) && within(100, 9'999'999'999))
        return {u"postal code"_s, 0.9, {kNameSays, u"the values are short whole numbers"_s}, {}};
    if (whole && hasWord(words, NameHint::Phone) && within(100'000, 999'999'999'999'999))
        return {u"phone"_s, 0.85, {kNameSays, u"the values are long whole numbers"_s}, {}};
    if (whole && hasWord(words, NameHint::Identifier)) {
        Meaning meaning{u"identifier"_s, unique ? 0.97 : 0.8, {kNameSays}, {}};
        if (unique)
            meaning.evidence.append(u"no value repeats"_s);
        return meaning;
    }
    if (whole && unique && ranged && evidence.largest - evidence.smallest + 1 == static_cast<double>(evidence.values) &&
        evidence.values >= 20 && !hasWord(words, NameHint::Year) && !words.contains(u"x"_s) && !words.contains(u"y"_s))
        return {u"identifier"_s, 0.8, {u"the values count the rows"_s}, {}};
    const QString named = unit.isEmpty() ? unitInName(evidence.column.name) : QString();
    if (isTimeUnit(unit) || isTimeUnit(named) || hasWord(words, NameHint::Duration)) {
        Meaning meaning{u"duration"_s, unit.isEmpty() ? 0.85 : 0.97, {}, unit.isEmpty() ? named : unit};
        meaning.evidence.append(unit.isEmpty() ? kNameSays : u"the values are numbers of %1"_s.arg(unit));
        return meaning;
    }
    if (isCurrency(named))
        return {u"currency"_s, 0.95, {u"the name says %1"_s.arg(named)}, named};
    if (hasWord(words, NameHint::Money) && unit.isEmpty() && named.isEmpty())
        return {u"currency"_s, 0.7, {u"the name says so; which currency is not known"_s}, {}};
    if (whole && hasWord(words, NameHint::Ordinal) && ranged && evidence.largest - evidence.smallest <= 20 &&
        evidence.distinct <= 20)
        return {u"ordinal"_s, 0.85, {kNameSays, rangeText(u"in few steps"_s)}, {}};
    if (!unit.isEmpty())
        return {u"quantity"_s, 0.97, {u"the values are numbers of %1"_s.arg(unit)}, unit};
    if (!named.isEmpty())
        return {u"quantity"_s, 0.9, {u"the values are numbers"_s, u"the name gives the unit %1"_s.arg(named)}, named};
    return {u"quantity"_s, 0.6, {u"the values are numbers"_s}, {}};
}

Meaning ofText(const ColumnEvidence &evidence, const QStringList &words)
{
    if (evidence.values == 0)
        return {};
    if (Meaning meaning = ofShape(evidence, words); !meaning.name.isEmpty())
        return meaning;
    qint64 numbers = 0;
    for (const NumberTally &tally : evidence.numbers)
        numbers += tally.cells;
    const qint64 digits = evidence.shaped(TextShape::ShortDigits) + evidence.shaped(TextShape::PostalCode);
    if (hasWord(words, NameHint::PostalCode) && mostly(digits, evidence))
        return {u"postal code"_s, 0.97, {kNameSays, countText(digits, evidence, u"are short codes"_s)}, {}};
    if (hasWord(words, NameHint::Phone) &&
        mostly(numbers + evidence.shaped(TextShape::Phone) + evidence.dateCells, evidence))
        return {u"phone"_s, 0.85, {kNameSays, u"the values are digits and marks"_s}, {}};
    if (Meaning meaning = ofPlace(evidence, words); !meaning.name.isEmpty())
        return meaning;
    if (!evidence.manyWords)
        if (const auto scale = scaleOf(evidence.words.keys()))
            return {u"ordinal"_s, 0.9, {u"the values are steps of a scale: %1"_s.arg(scale->join(u" < "_s))}, {}};
    const bool unique = evidence.values >= 5 && evidence.distinct == evidence.values;
    if ((mostly(numbers, evidence) || evidence.spaced * 10 < evidence.values) && hasWord(words, NameHint::Identifier)) {
        Meaning meaning{u"identifier"_s, unique ? 0.97 : 0.8, {kNameSays}, {}};
        if (unique)
            meaning.evidence.append(u"no value repeats"_s);
        return meaning;
    }
    if (mostly(numbers, evidence) && unique)
        return {u"identifier"_s, 0.85, {u"the values are codes of digits and none repeats"_s}, {}};
    if (evidence.longTexts * 2 > evidence.values)
        return {
            u"free text"_s, 0.95, {countText(evidence.longTexts, evidence, u"are longer than 40 characters"_s)}, {}};
    const bool repeats = evidence.distinct * 2 <= evidence.values;
    const qint64 people = evidence.shaped(TextShape::PersonName);
    if (hasWord(words, NameHint::Person) && shareOf(people, evidence) >= 0.7)
        return {u"person name"_s,
                0.9,
                {kNameSays, countText(people, evidence, u"have the shape of names of people"_s)},
                {}};
    const bool named = hasWord(words, NameHint::Name);
    if (evidence.distinct <= kMostCategories && repeats && !(named && evidence.distinct > 20))
        return {u"category"_s, 0.9, {u"%1 values come again and again"_s.arg(evidence.distinct)}, {}};
    if (named)
        return {u"name"_s, 0.8, {kNameSays}, {}};
    if (evidence.spaced == 0 && unique)
        return {u"identifier"_s, 0.7, {u"the values are single words and none repeats"_s}, {}};
    return repeats && evidence.spaced * 2 < evidence.values
               ? Meaning{u"category"_s, 0.6, {u"the values are short and repeat"_s}, {}}
               : Meaning{u"free text"_s, 0.6, {u"the values differ and hold several words"_s}, {}};
}

bool mayBeAnEnd(const ColumnEvidence &evidence, const QString &type, const Meaning &meaning)
{
    const core::Column column{evidence.column.name, type, {}, {}};
    static const QStringList kNoEnds{u"latitude"_s, u"longitude"_s, u"percent"_s, u"currency"_s, u"duration"_s,
                                     u"date"_s,     u"datetime"_s,  u"time"_s,    u"boolean"_s,  u"embedding"_s};
    return evidence.values > 0 && evidence.longTexts * 2 <= evidence.values && !kNoEnds.contains(meaning.name) &&
           (column.isText() || type.endsWith("INT"_L1) || type == "INTEGER"_L1);
}

// Values of one column that are among the other's, of the texts that were kept.
qint64 sharedTexts(const ColumnEvidence &left, const ColumnEvidence &right)
{
    qint64 shared = 0;
    for (auto it = left.odd.begin(); it != left.odd.end(); ++it)
        shared += right.odd.contains(it.key()) ? 1 : 0;
    return shared;
}

// Two columns whose names say where a link begins and ends.
void findEdges(const QList<ColumnEvidence> &evidence, const QStringList &types, QList<Meaning> &meanings)
{
    const auto find = [&](NameHint hint) -> qsizetype {
        for (qsizetype i = 0; i < evidence.size(); ++i)
            if (hasWord(nameWords(evidence[i].column.name), hint) && mayBeAnEnd(evidence[i], types[i], meanings[i]))
                return i;
        return -1;
    };
    const qsizetype source = find(NameHint::EdgeSource);
    const qsizetype target = find(NameHint::EdgeTarget);
    if (source < 0 || target < 0 || source == target || types[source] != types[target])
        return;
    const auto sharedWords = [&] {
        const QString text = evidence[source].column.name + u"” and “"_s + evidence[target].column.name;
        return u"the names say so: “%1”"_s.arg(text);
    };
    QStringList why{sharedWords()};
    double confidence = 0.75;
    if (const qint64 shared = sharedTexts(evidence[source], evidence[target]); shared > 0) {
        why.append(u"%1 values stand in both columns"_s.arg(shared));
        confidence = 0.95;
    } else if (const bool numeric = evidence[source].column.isNumeric() || !evidence[source].numbers.isEmpty();
               numeric && evidence[source].smallest <= evidence[target].largest &&
               evidence[target].smallest <= evidence[source].largest) {
        why.append(u"the values of both columns lie in the same range"_s);
        confidence = 0.85;
    }
    meanings[source] = {u"edge source"_s, confidence, why, {}};
    meanings[target] = {u"edge target"_s, confidence, why, {}};
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
        return {u"boolean"_s, 1, {u"the values are two opposites"_s}, {}};
    if (columnType == "DATE"_L1)
        return {u"date"_s, 1, {u"the values are dates"_s}, {}};
    if (columnType.startsWith(u"TIMESTAMP"_s))
        return {u"datetime"_s, 1, {u"the values are points in time"_s}, {}};
    if (columnType == "TIME"_L1)
        return {u"time"_s, 1, {u"the values are times of the day"_s}, {}};
    if (columnType == "INTERVAL"_L1)
        return {u"duration"_s, 1, {u"the values are lengths of time"_s}, {}};
    if (columnType == "UUID"_L1)
        return {u"identifier"_s, 1, {u"the values are UUIDs"_s}, {}};
    if (columnType.endsWith(u']') && (columnType.startsWith("DOUBLE"_L1) || columnType.startsWith("FLOAT"_L1)))
        return {u"embedding"_s, 0.9, {u"the values are lists of numbers"_s}, {}};
    if (column.isText())
        return ofText(evidence, nameWords(evidence.column.name));
    return {};
}

QList<Meaning> meaningsOf(const QList<ColumnEvidence> &evidence, const QStringList &types, const QStringList &units)
{
    QList<Meaning> meanings;
    for (qsizetype i = 0; i < evidence.size(); ++i)
        meanings.append(meaningOf(evidence[i], types[i], units[i]));
    findEdges(evidence, types, meanings);
    return meanings;
}

QJsonObject toJson(const QString &column, const Meaning &meaning)
{
    return {{u"column"_s, column},
            {u"meaning"_s, core::jsonOrNull(meaning.name.isEmpty() ? QString() : meaning.name)},
            {u"unit"_s, core::jsonOrNull(meaning.unit.isEmpty() ? QString() : meaning.unit)},
            {u"confidence"_s, meaning.confidence},
            {u"evidence"_s, QJsonArray::fromStringList(meaning.evidence)}};
}

} // namespace aw::agents
