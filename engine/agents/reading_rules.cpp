// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/reading_rules.h"

#include "engine/agents/cell_shape.h"
#include "engine/data/language_words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using data::TextReading;
using ReadingKind = TextReading::Kind;

namespace
{

struct Candidate {
    ReadingProposal proposal;
    qint64 fits = 0;
};

QString grouped(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

QString share(qint64 fits, const ColumnEvidence &evidence)
{
    return fits == evidence.values ? u"all %1 sampled values"_s.arg(grouped(fits))
                                   : u"%1 of %2 sampled values"_s.arg(grouped(fits), grouped(evidence.values));
}

QString examplesText(const ColumnEvidence &evidence)
{
    return evidence.examples.isEmpty() ? QString() : u" such as “%1”"_s.arg(evidence.examples.join(u"”, “"_s));
}

std::optional<Candidate> asBoolean(const ColumnEvidence &evidence)
{
    if (evidence.manyWords || evidence.words.isEmpty())
        return std::nullopt;
    Candidate candidate;
    QStringList seen;
    TextReading &reading = candidate.proposal.reading;
    reading.kind = ReadingKind::Boolean;
    for (const data::TruthPair &pair : data::truthPairs()) {
        const qint64 yes = evidence.words.value(pair.yes);
        const qint64 no = evidence.words.value(pair.no);
        if ((yes == 0 && no == 0) || (pair.needsBoth && (yes == 0 || no == 0)))
            continue;
        if (!reading.falseWords.contains(pair.no))
            candidate.fits += no;
        if (!reading.trueWords.contains(pair.yes)) {
            candidate.fits += yes;
            reading.trueWords.append(pair.yes);
        }
        if (!reading.falseWords.contains(pair.no))
            reading.falseWords.append(pair.no);
        seen.append(u"%1/%2"_s.arg(pair.yes, pair.no));
    }
    if (candidate.fits == 0)
        return std::nullopt;
    candidate.proposal.reason = u"%1 are %2"_s.arg(share(candidate.fits, evidence), seen.join(u" or "_s));
    return candidate;
}

// Day or month first, decided by the dates that can only be one of them.
std::optional<Candidate> asDate(const ColumnEvidence &evidence, const TableHabits &habits)
{
    if (evidence.dateCells == 0)
        return std::nullopt;
    qint64 dayFirst = 0;
    qint64 monthFirst = 0;
    qint64 open = 0;
    for (auto it = evidence.dates.begin(); it != evidence.dates.end(); ++it) {
        if (it.key().contains(u'|'))
            open += it.value();
        else if (it.key().startsWith(u"%d"_s) && it.key().contains(u"%m"_s))
            dayFirst += it.value();
        else if (it.key().startsWith(u"%m"_s))
            monthFirst += it.value();
    }
    Candidate candidate;
    ReadingProposal &proposal = candidate.proposal;
    bool chooseDay = dayFirst > monthFirst;
    if (dayFirst > 0 && monthFirst > 0) {
        proposal.warning = u"“%1” holds dates with the day first (%2) and dates with the month first (%3); the "
                           u"%4-first order was taken and "
                           "the others were not read"_s.arg(evidence.column.name, grouped(dayFirst),
                                                            grouped(monthFirst), chooseDay ? u"day"_s : u"month"_s);
    } else if (open > 0 && dayFirst == 0 && monthFirst == 0) {
        const bool slash =
            std::ranges::any_of(evidence.dates.keys(), [](const QString &key) { return key.contains(u"%d/"_s); });
        chooseDay = habits.dayFirst != habits.monthFirst ? habits.dayFirst > habits.monthFirst : !slash;
        proposal.warning = u"No date in “%1” tells whether day or month comes first; %2 first was assumed"_s.arg(
            evidence.column.name, chooseDay ? u"day"_s : u"month"_s);
    }

    QMap<QString, qint64> formats;
    for (auto it = evidence.dates.begin(); it != evidence.dates.end(); ++it) {
        const QStringList either = it.key().split(u'|');
        const QString format = either.size() == 2 ? either[chooseDay ? 0 : 1] : it.key();
        const bool contrary = format.startsWith(chooseDay ? u"%m"_s : u"%d"_s) && format.contains(u"%m"_s);
        if (!contrary)
            formats[format] += it.value();
    }
    TextReading &reading = proposal.reading;
    reading.kind = evidence.timeCells > 0 ? ReadingKind::DateTime : ReadingKind::Date;
    reading.utcOffsets = evidence.offsetCells > 0;
    QList<std::pair<qint64, QString>> ranked;
    for (auto it = formats.begin(); it != formats.end(); ++it) {
        ranked.append({-it.value(), it.key()});
        candidate.fits += it.value();
    }
    std::ranges::sort(ranked);
    for (const auto &[cells, format] : ranked)
        reading.formats.append(format);
    if (reading.utcOffsets) {
        proposal.unit = u"UTC"_s;
        if (evidence.offsetCells < evidence.timeCells)
            proposal.warning =
                u"Some times in “%1” say their distance from UTC and some do not; those are taken as UTC"_s.arg(
                    evidence.column.name);
    }
    proposal.reason = u"%1 are dates%2"_s.arg(share(candidate.fits, evidence), examplesText(evidence));
    if (open > 0 && (dayFirst > 0) != (monthFirst > 0))
        proposal.reason += u"; %1 dates prove that the %2 comes first"_s.arg(grouped(std::max(dayFirst, monthFirst)),
                                                                             chooseDay ? u"day"_s : u"month"_s);
    return candidate;
}

// Signs that mean the same unit are read together; a second unit is not.
QString unitOfAffix(const QString &key)
{
    const auto [prefix, suffix] = affixOf(key);
    const QString currency = currencyOf(prefix.isEmpty() ? suffix : prefix);
    return currency.isEmpty() ? unitOf(suffix) : currency;
}

std::optional<Candidate> asNumber(const ColumnEvidence &evidence, const TableHabits &habits, QString &objection)
{
    if (evidence.numbers.isEmpty())
        return std::nullopt;
    QMap<QString, qint64> byUnit;
    for (auto it = evidence.numbers.begin(); it != evidence.numbers.end(); ++it)
        if (const QString unit = unitOfAffix(it.key()); !unit.isEmpty())
            byUnit[unit] += it.value().cells;
    QString unit;
    for (auto it = byUnit.begin(); it != byUnit.end(); ++it)
        if (unit.isEmpty() || it.value() > byUnit[unit])
            unit = it.key();

    NumberTally sum;
    QList<std::pair<qint64, QString>> affixes;
    const auto addForm = [](NumberTally::Form &to, const NumberTally::Form &from) {
        to.fits += from.fits;
        to.fractions += from.fractions;
        to.only += from.only;
        for (auto it = from.groups.begin(); it != from.groups.end(); ++it)
            to.groups[it.key()] += it.value();
    };
    for (auto it = evidence.numbers.begin(); it != evidence.numbers.end(); ++it) {
        const QString own = unitOfAffix(it.key());
        if (!own.isEmpty() && own != unit)
            continue;
        sum.cells += it.value().cells;
        addForm(sum.point, it.value().point);
        addForm(sum.comma, it.value().comma);
        sum.leadingZeros += it.value().leadingZeros;
        sum.parentheses += it.value().parentheses;
        sum.tooLong += it.value().tooLong;
        if (!own.isEmpty())
            affixes.append({-it.value().cells, it.key()});
    }
    if (byUnit.size() > 1)
        objection = u"it mixes %1"_s.arg(QStringList(byUnit.keys()).join(u" and "_s));
    std::ranges::sort(affixes);

    Candidate candidate;
    ReadingProposal &proposal = candidate.proposal;
    TextReading &reading = proposal.reading;
    const bool decided = sum.point.only != sum.comma.only;
    bool comma = sum.comma.only > sum.point.only;
    if (!decided && sum.point.groups.isEmpty() != sum.comma.groups.isEmpty()) {
        // Every mark could be either: "1,204" is one thousand two hundred and four unless the table says otherwise.
        comma = habits.commaColumns > habits.pointColumns;
        proposal.warning = u"The marks in “%1”%2 could be decimal or thousands marks; a decimal %3 was assumed"_s.arg(
            evidence.column.name, examplesText(evidence), comma ? u"comma"_s : u"point"_s);
    }
    const NumberTally::Form &form = comma ? sum.comma : sum.point;
    reading.decimalMark = comma ? u","_s : u"."_s;
    if (!form.groups.isEmpty()) {
        const auto most = std::ranges::max_element(form.groups.keyValueBegin(), form.groups.keyValueEnd(), {},
                                                   [](const auto &entry) { return entry.second; });
        reading.groupMark = most->first;
    }
    reading.kind =
        form.fractions > 0 || !unit.isEmpty() || sum.tooLong > 0 ? ReadingKind::Decimal : ReadingKind::Integer;
    reading.parentheses = sum.parentheses > 0;
    for (const auto &[cells, key] : std::as_const(affixes)) {
        const auto [prefix, suffix] = affixOf(key);
        if (!prefix.isEmpty() && !reading.prefixes.contains(prefix))
            reading.prefixes.append(prefix);
        if (!suffix.isEmpty() && !reading.suffixes.contains(suffix))
            reading.suffixes.append(suffix);
    }
    candidate.fits = form.fits;
    proposal.unit = unit;
    if (sum.leadingZeros > 0)
        objection = u"some start with zeros, which a number would lose"_s;
    else if (sum.tooLong > 0 && form.fractions == 0 && unit.isEmpty())
        objection = u"some have more digits than a number keeps"_s;
    const QString what = !currencyOf(affixes.isEmpty() ? QString() : affixOf(affixes.first().second).first).isEmpty()
                             ? u"money"_s
                         : reading.kind == ReadingKind::Integer ? u"whole numbers"_s
                                                                : u"numbers"_s;
    proposal.reason = u"%1 are %2%3"_s.arg(share(candidate.fits, evidence), what, examplesText(evidence));
    return candidate;
}

// The share that does not fit, over everything known: the sample, and what the whole table showed afterwards.
bool accepted(const Candidate &candidate, const ColumnEvidence &evidence, double tolerance)
{
    const auto unfit = static_cast<double>(evidence.values - candidate.fits);
    if (evidence.allValues < 0)
        return unfit <= tolerance * static_cast<double>(evidence.values);
    // Failed cells that were not looked at are taken to be like those that were.
    const auto unseen = static_cast<double>(evidence.allFailed - evidence.failedSeen);
    const double alike =
        evidence.failedSeen > 0 ? std::min(1.0, unfit / static_cast<double>(evidence.failedSeen)) : 1.0;
    return unfit + unseen * alike <= tolerance * static_cast<double>(std::max(evidence.allValues, evidence.values));
}

} // namespace

TableHabits habitsOf(const QList<ColumnEvidence> &columns)
{
    TableHabits habits;
    for (const ColumnEvidence &evidence : columns) {
        qint64 point = 0;
        qint64 comma = 0;
        for (const NumberTally &tally : evidence.numbers) {
            point += tally.point.only;
            comma += tally.comma.only;
        }
        habits.pointColumns += point > comma ? 1 : 0;
        habits.commaColumns += comma > point ? 1 : 0;
        for (auto it = evidence.dates.begin(); it != evidence.dates.end(); ++it) {
            if (it.key().contains(u'|') || !it.key().contains(u"%m"_s))
                continue;
            habits.dayFirst += it.key().startsWith(u"%d"_s) ? it.value() : 0;
            habits.monthFirst += it.key().startsWith(u"%m"_s) ? it.value() : 0;
        }
    }
    return habits;
}

QStringList textMarkers(const ColumnEvidence &evidence)
{
    // Clear in any column of texts.
    QStringList markers{u"n/a"_s, u"#n/a"_s, u"<null>"_s, u"(null)"_s, u"<na>"_s};
    const double values = static_cast<double>(std::max<qint64>(evidence.values, 1));
    const bool shortCodes = static_cast<double>(evidence.shortCodes) > 0.2 * values; // "NA" may be Namibia there
    if (!shortCodes)
        markers << u"na"_s << u"n.a."_s;
    if (evidence.symbols == 0 && !shortCodes)
        markers << u"-"_s << u"--"_s << u"–"_s << u"—"_s << u"?"_s << u"."_s;
    // "Null" is a family name.
    if (static_cast<double>(evidence.spaced) < 0.5 * values)
        markers << u"null"_s;
    return markers;
}

ReadingProposal proposeReading(const ColumnEvidence &evidence, const TableHabits &habits, double tolerance)
{
    ReadingProposal text;
    text.missingMarkers = textMarkers(evidence);
    if (evidence.values == 0) {
        text.reason = u"no values were seen"_s;
        return text;
    }
    QString objection;
    std::optional<Candidate> best;
    for (const std::optional<Candidate> &candidate :
         {asBoolean(evidence), asDate(evidence, habits), asNumber(evidence, habits, objection)})
        if (candidate && (!best || candidate->fits > best->fits))
            best = candidate;
    const bool number = best && (best->proposal.reading.kind == ReadingKind::Integer ||
                                 best->proposal.reading.kind == ReadingKind::Decimal);
    if (best && accepted(*best, evidence, tolerance) && !(number && !objection.isEmpty())) {
        best->proposal.missingMarkers = allMarkers(); // none of them could be such a value
        if (best->proposal.reading.kind == ReadingKind::Date || best->proposal.reading.kind == ReadingKind::DateTime)
            best->proposal.missingMarkers << u"0000-00-00"_s << u"00/00/0000"_s;
        return best->proposal;
    }
    if (number && !objection.isEmpty() && best->fits * 2 > evidence.values)
        text.reason = u"the values%1 look like numbers, but %2"_s.arg(examplesText(evidence), objection);
    else if (best && best->fits * 2 > evidence.values)
        text.reason = u"%1 look like %2, but too many do not%3"_s.arg(
            share(best->fits, evidence), data::kindName(best->proposal.reading.kind) + u" values"_s,
            evidence.failing.isEmpty() ? QString() : u", for example “%1”"_s.arg(evidence.failing.first()));
    else
        text.reason = u"the values%1 are texts"_s.arg(examplesText(evidence));
    return text;
}

ReadingProposal proposeReadingAs(ReadingKind kind, const ColumnEvidence &evidence, const TableHabits &habits)
{
    ReadingProposal result;
    result.missingMarkers = kind == ReadingKind::Text ? textMarkers(evidence) : allMarkers();
    result.reason = u"the schema wants it so"_s;
    if (kind == ReadingKind::Text)
        return result;
    QString objection;
    std::optional<Candidate> candidate;
    if (kind == ReadingKind::Boolean)
        candidate = asBoolean(evidence);
    else if (kind == ReadingKind::Date || kind == ReadingKind::DateTime)
        candidate = asDate(evidence, habits);
    else
        candidate = asNumber(evidence, habits, objection);
    if (candidate) {
        result.reading = candidate->proposal.reading;
        result.unit = candidate->proposal.unit;
        result.warning = candidate->proposal.warning;
        result.reason += u"; "_s + candidate->proposal.reason;
    } else if (kind == ReadingKind::Boolean) {
        result.reading.trueWords = {u"true"_s, u"yes"_s, u"1"_s};
        result.reading.falseWords = {u"false"_s, u"no"_s, u"0"_s};
    } else if (kind == ReadingKind::Date || kind == ReadingKind::DateTime) {
        result.reading.formats = {u"%Y-%m-%d"_s};
    }
    result.reading.kind = kind;
    if (kind == ReadingKind::Date && candidate && candidate->proposal.reading.kind == ReadingKind::DateTime)
        result.reading.utcOffsets = false;
    return result;
}

} // namespace aw::agents
