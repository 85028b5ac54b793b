// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/language_words.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

QStringList words(const QString &text)
{
    return text.split(u' ');
}

} // namespace

const QList<QStringList> &monthWords()
{
    // English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech, Turkish, Russian.
    static const QList<QStringList> known{
        words(u"january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty "
              "leden ledna ocak январь января янв"_s),
        words(u"february feb februar février fevrier févr fevr fév fev febrero febbraio fevereiro februari luty lutego "
              "lut únor února şubat февраль февраля фев"_s),
        words(u"march mar märz maerz mär mrz mars marzo março marco maart mrt marts marzec marca březen března mart "
              "март марта мар"_s),
        words(u"april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna nisan апрель апреля апр"_s),
        words(u"may mai mayo maggio mag maio mei maj maja květen května mayıs май мая"_s),
        words(u"june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června haziran июнь июня июн"_s),
        words(u"july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července temmuz июль июля "
              "июл"_s),
        words(u"august aug août aout agosto ago augustus augusti sierpień sierpnia sie srpen srpna ağustos август "
              "августа авг"_s),
        words(u"september sep sept septembre septiembre setiembre settembre set setembro wrzesień września wrz září "
              "eylül сентябрь сентября сен сент"_s),
        words(u"october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen "
              "října ekim октябрь октября окт"_s),
        words(u"november nov novembre noviembre novembro listopad listopada lis kasım ноябрь ноября ноя нояб"_s),
        words(u"december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudzień grudnia gru "
              "prosinec prosince aralık декабрь декабря дек"_s)};
    return known;
}

int monthOf(QStringView word)
{
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> all;
        for (int month = 1; month <= 12; ++month)
            for (const QString &name : monthWords()[month - 1])
                all.insert(name, month);
        return all;
    }();
    if (word.endsWith(u'.'))
        word.chop(1);
    return numbers.value(word.toString().toLower());
}

bool isWeekday(QStringView word)
{
    static const QSet<QString> known = [] {
        const QStringList all = words(
            u"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
            "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim "
            "lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom "
            "lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab "
            "segunda terça quarta quinta sexta seg ter qua qui sex segunda-feira terça-feira quarta-feira "
            "quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo "
            "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс"_s);
        return QSet<QString>(all.begin(), all.end());
    }();
    if (word.endsWith(u'.'))
        word.chop(1);
    return known.contains(word.toString().toLower());
}

const QList<TruthPair> &truthPairs()
{
    static const QList<TruthPair> pairs{{u"yes"_s, u"no"_s, false},     {u"true"_s, u"false"_s, false},
                                        {u"y"_s, u"n"_s, true},         {u"t"_s, u"f"_s, true},
                                        {u"oui"_s, u"non"_s, true},     {u"vrai"_s, u"faux"_s, true},
                                        {u"ja"_s, u"nein"_s, true},     {u"ja"_s, u"nee"_s, true},
                                        {u"ja"_s, u"nej"_s, true},      {u"ja"_s, u"nei"_s, true},
                                        {u"wahr"_s, u"falsch"_s, true}, {u"waar"_s, u"onwaar"_s, true},
                                        {u"sí"_s, u"no"_s, true},       {u"si"_s, u"no"_s, true},
                                        {u"sì"_s, u"no"_s, true},       {u"verdadero"_s, u"falso"_s, true},
                                        {u"vero"_s, u"falso"_s, true},  {u"verdadeiro"_s, u"falso"_s, true},
                                        {u"sim"_s, u"não"_s, true},     {u"sim"_s, u"nao"_s, true},
                                        {u"tak"_s, u"nie"_s, true},     {u"prawda"_s, u"fałsz"_s, true},
                                        {u"ano"_s, u"ne"_s, true},      {u"igen"_s, u"nem"_s, true},
                                        {u"da"_s, u"nu"_s, true},       {u"evet"_s, u"hayır"_s, true},
                                        {u"是"_s, u"否"_s, true},       {u"真"_s, u"假"_s, true},
                                        {u"はい"_s, u"いいえ"_s, true}, {u"예"_s, u"아니오"_s, true},
                                        {u"да"_s, u"нет"_s, true},      {u"checked"_s, u"unchecked"_s, true}};
    return pairs;
}

} // namespace aw::data
