// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/text_shape.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

namespace
{

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

struct Places {
    QSet<QString> names; // lower case
    QSet<QString> codes; // upper case
};

const Places &countries()
{
    static const Places known = [] {
        Places all;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = static_cast<QLocale::Territory>(i);
            const QString code = QLocale::territoryToCode(territory);
            if (code.size() == 2) { // three digits name parts of the world
                all.codes.insert(code);
                all.names.insert(QLocale::territoryToString(territory).toLower());
            }
        }
        for (const QString &name : {u"usa"_s,
                                    u"united states of america"_s,
                                    u"uk"_s,
                                    u"great britain"_s,
                                    u"england"_s,
                                    u"scotland"_s,
                                    u"wales"_s,
                                    u"korea"_s,
                                    u"republic of korea"_s,
                                    u"czech republic"_s,
                                    u"holland"_s,
                                    u"ivory coast"_s,
                                    u"burma"_s,
                                    u"macedonia"_s,
                                    u"swaziland"_s,
                                    u"the netherlands"_s,
                                    u"russian federation"_s,
                                    u"viet nam"_s,
                                    u"deutschland"_s,
                                    u"frankreich"_s,
                                    u"spanien"_s,
                                    u"italien"_s,
                                    u"österreich"_s,
                                    u"schweiz"_s,
                                    u"france"_s,
                                    u"allemagne"_s,
                                    u"españa"_s,
                                    u"italia"_s,
                                    u"中国"_s,
                                    u"日本"_s})
            all.names.insert(name);
        return all;
    }();
    return known;
}

const Places &regions()
{
    static const Places known{
        {u"alabama"_s,           u"alaska"_s,        u"arizona"_s,        u"arkansas"_s,
         u"california"_s,        u"colorado"_s,      u"connecticut"_s,    u"delaware"_s,
         u"florida"_s,           u"hawaii"_s,        u"idaho"_s,          u"illinois"_s,
         u"indiana"_s,           u"iowa"_s,          u"kansas"_s,         u"kentucky"_s,
         u"louisiana"_s,         u"maine"_s,         u"maryland"_s,       u"massachusetts"_s,
         u"michigan"_s,          u"minnesota"_s,     u"mississippi"_s,    u"missouri"_s,
         u"montana"_s,           u"nebraska"_s,      u"nevada"_s,         u"new hampshire"_s,
         u"new jersey"_s,        u"new mexico"_s,    u"new york"_s,       u"north carolina"_s,
         u"north dakota"_s,      u"ohio"_s,          u"oklahoma"_s,       u"oregon"_s,
         u"pennsylvania"_s,      u"rhode island"_s,  u"south carolina"_s, u"south dakota"_s,
         u"tennessee"_s,         u"texas"_s,         u"utah"_s,           u"vermont"_s,
         u"virginia"_s,          u"washington"_s,    u"west virginia"_s,  u"wisconsin"_s,
         u"wyoming"_s,           u"ontario"_s,       u"quebec"_s,         u"québec"_s,
         u"british columbia"_s,  u"alberta"_s,       u"manitoba"_s,       u"saskatchewan"_s,
         u"nova scotia"_s,       u"new brunswick"_s, u"bayern"_s,         u"bavaria"_s,
         u"baden-württemberg"_s, u"hessen"_s,        u"sachsen"_s,        u"nordrhein-westfalen"_s,
         u"niedersachsen"_s,     u"thüringen"_s,     u"brandenburg"_s,    u"schleswig-holstein"_s,
         u"rheinland-pfalz"_s,   u"saarland"_s,      u"sachsen-anhalt"_s, u"mecklenburg-vorpommern"_s,
         u"île-de-france"_s,     u"bretagne"_s,      u"normandie"_s,      u"occitanie"_s,
         u"andalucía"_s,         u"cataluña"_s,      u"galicia"_s,        u"queensland"_s,
         u"new south wales"_s,   u"victoria"_s,      u"tasmania"_s},
        {u"AL"_s, u"AK"_s, u"AZ"_s, u"AR"_s, u"CA"_s, u"CO"_s, u"CT"_s, u"DE"_s, u"FL"_s, u"GA"_s, u"HI"_s,
         u"ID"_s, u"IL"_s, u"IN"_s, u"IA"_s, u"KS"_s, u"KY"_s, u"LA"_s, u"ME"_s, u"MD"_s, u"MA"_s, u"MI"_s,
         u"MN"_s, u"MS"_s, u"MO"_s, u"MT"_s, u"NE"_s, u"NV"_s, u"NH"_s, u"NJ"_s, u"NM"_s, u"NY"_s, u"NC"_s,
         u"ND"_s, u"OH"_s, u"OK"_s, u"OR"_s, u"PA"_s, u"RI"_s, u"SC"_s, u"SD"_s, u"TN"_s, u"TX"_s, u"UT"_s,
         u"VT"_s, u"VA"_s, u"WA"_s, u"WV"_s, u"WI"_s, u"WY"_s, u"DC"_s, u"PR"_s, u"ON"_s, u"QC"_s, u"BC"_s,
         u"AB"_s, u"MB"_s, u"SK"_s, u"NS"_s, u"NB"_s, u"NL"_s, u"PE"_s}};
    return known;
}

bool isIpAddress(const QString &text)
{
    if (text.count(u'.') == 3 && text.size() <= 15) {
        const QList<QStringView> parts = QStringView(text).split(u'.');
        return std::ranges::all_of(parts, [](QStringView part) {
            return !part.isEmpty() && part.size() <= 3 && std::ranges::all_of(part, isAsciiDigit) && part.toInt() < 256;
        });
    }
    static const QRegularExpression kV6(u"^(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}$"_s);
    static const QRegularExpression kTime(u"^\\d{1,3}:\\d\\d:\\d\\d$"_s);
    return text.count(u':') >= 2 && matches(kV6, text) && !matches(kTime, text) &&
           (text.contains("::"_L1) || text.count(u':') == 7);
}

bool isPhone(const QString &text)
{
    static const QRegularExpression kShape(
        u"^(?:\\+|00)?[0-9]{0,3}[ ./-]?\\(?[0-9]{1,5}\\)?(?:[ ./-]?[0-9]{2,5}){1,5}(?: ?(?:x|ext\\.?) ?[0-9]{1,5})?$"_s);
    if (text.size() == 10 && text[4] == text[7] && !text[4].isDigit()) // 2024-07-17
        return false;
    const auto digits = std::ranges::count_if(text, isAsciiDigit);
    if (digits < 7 || digits > 15)
        return false;
    // Bare digits are numbers; a phone number shows itself by a plus, brackets or several marks between digits.
    const auto marks = std::ranges::count_if(text, [](QChar c) { return c == u' ' || c == u'-' || c == u'/'; });
    const bool looks = text.startsWith(u'+') || text.startsWith(u'(') || marks >= 2 || (marks == 1 && digits >= 7);
    static const QRegularExpression kDate(u"^\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{1,4}(?:[ T].*)?$"_s);
    return looks && !matches(kDate, text) && matches(kShape, text);
}

bool isPostalCode(const QString &text)
{
    static const QRegularExpression kShape(
        u"^(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[ABCEGHJ-NPRSTVXY][0-9][A-Z] ?[0-9][A-Z][0-9]|[0-9]{5}-[0-9]{4}|"
        "[1-9][0-9]{3} ?[A-Z]{2}|[0-9]{2}-[0-9]{3}|[0-9]{5}-[0-9]{3}|〒?[0-9]{3}-[0-9]{4}|(?:D|A|CH|F|I)-[0-9]{4,5})$"_s);
    return text.size() >= 5 && text.size() <= 10 && matches(kShape, text);
}

bool isDuration(const QString &text)
{
    static const QRegularExpression kIso(u"^-?P(?=.)(?:\\d+(?:\\.\\d+)?[YMWD])*(?:T(?:\\d+(?:\\.\\d+)?[HMS])+)?$"_s);
    static const QRegularExpression kWords(
        u"^(?:\\d+(?:[.,]\\d+)?\\s?(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|ms|weeks?|months?|years?|"
        "Tage?|Stunden?|Minuten?|Sekunden?)[ ,]*(?:and )?)+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kClock(u"^(\\d{1,4}):[0-5]\\d:[0-5]\\d(?:[.,]\\d+)?$"_s);
    if (text.size() > 40 || !(text.front().isDigit() || text.front() == u'P' || text.front() == u'-'))
        return false;
    return matches(kIso, text) || matches(kWords, text) || matches(kClock, text);
}

bool isTimeOfDay(const QString &text)
{
    static const QRegularExpression kShape(
        u"^(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?: ?[aApP]\\.?[mM]\\.?)?$"_s);
    return text.size() >= 4 && text.size() <= 16 && text.front().isDigit() && matches(kShape, text);
}

bool isPersonName(const QString &text)
{
    static const QRegularExpression kWord(u"^(?:\\p{Lu}[\\p{L}'’.-]*|van|von|de|der|den|di|da|del|la|le|bin|al)$"_s);
    if (text.size() < 4 || text.size() > 50 || !text.contains(u' ') ||
        std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
        return false;
    QString words = text;
    words.remove(u',');
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    return parts.size() >= 2 && parts.size() <= 4 && text.count(u',') <= 1 &&
           std::ranges::all_of(parts, [](const QString &part) { return matches(kWord, part); });
}

} // namespace

int vectorLength(QStringView text)
{
    if (text.size() < 5 || text.front() != u'[' || text.back() != u']')
        return 0;
    int length = 0;
    for (const QStringView part : text.sliced(1, text.size() - 2).split(u',')) {
        bool isNumber = false;
        [[maybe_unused]] const double number = part.trimmed().toDouble(&isNumber);
        if (!isNumber)
            return 0;
        ++length;
    }
    return length;
}

QList<TextShape> shapesOf(const QString &text)
{
    static const QRegularExpression kUuid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    static const QRegularExpression kEmail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    QList<TextShape> shapes;
    if (text.isEmpty())
        return shapes;
    if (text.contains(u'@') && matches(kEmail, text))
        shapes.append(TextShape::Email);
    if (text.startsWith("http://"_L1) || text.startsWith("https://"_L1) || text.startsWith("www."_L1) ||
        text.startsWith("ftp://"_L1))
        shapes.append(TextShape::Url);
    if (text.size() == 36 && matches(kUuid, text))
        shapes.append(TextShape::Uuid);
    if (text.front() == u'[' && vectorLength(text) >= 3)
        shapes.append(TextShape::NumberVector);
    if (text.size() > 60)
        return shapes;

    // Most texts are numbers or words: a look at the characters spares them the expressions.
    bool hasDigit = false;
    bool hasLetter = false;
    qsizetype colons = 0;
    qsizetype dots = 0;
    qsizetype marks = 0;
    for (const QChar c : text) {
        hasDigit = hasDigit || isAsciiDigit(c);
        hasLetter = hasLetter || c.isLetter();
        colons += c == u':' ? 1 : 0;
        dots += c == u'.' ? 1 : 0;
        marks += c == u' ' || c == u'-' || c == u'/' || c == u'(' || c == u'+' ? 1 : 0;
    }
    if (hasDigit) {
        if ((dots == 3 || colons >= 2) && isIpAddress(text))
            shapes.append(TextShape::IpAddress);
        else if (marks > 0 && colons == 0 && isPhone(text))
            shapes.append(TextShape::Phone);
        if ((hasLetter || marks == 1) && isPostalCode(text))
            shapes.append(TextShape::PostalCode);
        if (text.size() >= 3 && text.size() <= 10 && std::ranges::all_of(text, isAsciiDigit))
            shapes.append(TextShape::ShortDigits);
        if ((hasLetter || colons >= 2) && isDuration(text))
            shapes.append(TextShape::Duration);
        if (colons > 0 && isTimeOfDay(text))
            shapes.append(TextShape::TimeOfDay);
        return shapes;
    }
    const bool code = text.size() == 2 && countries().codes.contains(text);
    if (code)
        shapes.append(TextShape::CountryCode);
    if (code || countries().names.contains(text.toLower()))
        shapes.append(TextShape::Country);
    if ((text.size() == 2 && regions().codes.contains(text)) || regions().names.contains(text.toLower()))
        shapes.append(TextShape::Region);
    if (isPersonName(text))
        shapes.append(TextShape::PersonName);
    return shapes;
}

std::optional<QStringList> scaleOf(const QStringList &words)
{
    static const QList<QStringList> scales{
        {u"very low"_s, u"low"_s, u"medium"_s, u"high"_s, u"very high"_s, u"critical"_s},
        {u"low"_s, u"moderate"_s, u"high"_s, u"extreme"_s},
        {u"low"_s, u"normal"_s, u"high"_s, u"urgent"_s},
        {u"xxs"_s, u"xs"_s, u"s"_s, u"m"_s, u"l"_s, u"xl"_s, u"xxl"_s, u"xxxl"_s},
        {u"tiny"_s, u"small"_s, u"medium"_s, u"large"_s, u"huge"_s},
        {u"very bad"_s, u"bad"_s, u"poor"_s, u"fair"_s, u"ok"_s, u"average"_s, u"good"_s, u"very good"_s,
         u"excellent"_s},
        {u"strongly disagree"_s, u"disagree"_s, u"neutral"_s, u"agree"_s, u"strongly agree"_s},
        {u"very dissatisfied"_s, u"dissatisfied"_s, u"neutral"_s, u"satisfied"_s, u"very satisfied"_s},
        {u"never"_s, u"rarely"_s, u"sometimes"_s, u"often"_s, u"always"_s},
        {u"bronze"_s, u"silver"_s, u"gold"_s, u"platinum"_s},
        {u"beginner"_s, u"intermediate"_s, u"advanced"_s, u"expert"_s},
        {u"minor"_s, u"major"_s, u"critical"_s, u"blocker"_s},
        {u"1st"_s, u"2nd"_s, u"3rd"_s, u"4th"_s, u"5th"_s},
        {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s},
        {u"niedrig"_s, u"mittel"_s, u"hoch"_s},
        {u"klein"_s, u"mittel"_s, u"groß"_s},
        {u"bas"_s, u"moyen"_s, u"élevé"_s},
        {u"bajo"_s, u"medio"_s, u"alto"_s},
        {u"低"_s, u"中"_s, u"高"_s},
    };
    if (words.size() < 2)
        return std::nullopt;
    for (const QStringList &scale : scales) {
        if (!std::ranges::all_of(words, [&](const QString &word) { return scale.contains(word); }))
            continue;
        QStringList found;
        for (const QString &step : scale)
            if (words.contains(step))
                found.append(step);
        return found;
    }
    return std::nullopt;
}

} // namespace aw::agents
