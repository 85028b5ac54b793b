// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/meaning_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace aw::agents
{

const QSet<QString> &wordsFor(NameHint hint)
{
    static const QHash<NameHint, QSet<QString>> known{
        {NameHint::Latitude,
         {u"latitude"_s, u"lat"_s, u"latitud"_s, u"breite"_s, u"breitengrad"_s, u"geolat"_s, u"latdeg"_s,
          u"latitudine"_s, u"широта"_s, u"纬度"_s, u"緯度"_s}},
        {NameHint::Longitude,
         {u"longitude"_s, u"lon"_s, u"lng"_s, u"long"_s, u"longitud"_s, u"länge"_s, u"laenge"_s, u"längengrad"_s,
          u"laengengrad"_s, u"geolon"_s, u"geolng"_s, u"londeg"_s, u"longitudine"_s, u"долгота"_s, u"经度"_s,
          u"経度"_s}},
        {NameHint::Identifier, {u"id"_s,   u"ids"_s, u"uuid"_s,   u"guid"_s,       u"key"_s,     u"code"_s,  u"no"_s,
                                u"nr"_s,   u"num"_s, u"number"_s, u"sku"_s,        u"index"_s,   u"rowid"_s, u"iata"_s,
                                u"isbn"_s, u"ean"_s, u"vin"_s,    u"identifier"_s, u"kennung"_s, u"nummer"_s}},
        {NameHint::Name,
         {u"name"_s,     u"title"_s,   u"customer"_s, u"person"_s, u"author"_s, u"artist"_s, u"label"_s,
          u"company"_s,  u"product"_s, u"city"_s,     u"kunde"_s,  u"nom"_s,    u"nombre"_s, u"airport"_s,
          u"employee"_s, u"player"_s,  u"stadt"_s,    u"ville"_s,  u"ciudad"_s, u"brand"_s}},
        {NameHint::Person,
         {u"customer"_s, u"person"_s,    u"author"_s,    u"artist"_s,   u"employee"_s, u"player"_s,   u"kunde"_s,
          u"client"_s,   u"patient"_s,   u"student"_s,   u"teacher"_s,  u"owner"_s,    u"contact"_s,  u"member"_s,
          u"user"_s,     u"passenger"_s, u"firstname"_s, u"lastname"_s, u"surname"_s,  u"fullname"_s, u"forename"_s,
          u"vorname"_s,  u"nachname"_s,  u"prénom"_s,    u"apellido"_s, u"first"_s,    u"last"_s,     u"full"_s,
          u"manager"_s,  u"director"_s,  u"actor"_s}},
        {NameHint::Percent, {u"percent"_s, u"percentage"_s, u"pct"_s, u"%"_s, u"prozent"_s, u"pourcentage"_s}},
        {NameHint::Money,
         {u"price"_s, u"cost"_s, u"amount"_s, u"revenue"_s, u"gross"_s, u"budget"_s, u"salary"_s, u"income"_s,
          u"preis"_s, u"umsatz"_s, u"betrag"_s, u"prix"_s, u"precio"_s, u"usd"_s, u"eur"_s, u"gbp"_s, u"fee"_s,
          u"gehalt"_s, u"kosten"_s}},
        {NameHint::Duration,
         {u"duration"_s, u"elapsed"_s, u"runtime"_s, u"dauer"_s, u"durée"_s, u"duración"_s, u"seconds"_s, u"minutes"_s,
          u"hours"_s, u"laufzeit"_s}},
        {NameHint::Ordinal,
         {u"rating"_s, u"rank"_s, u"grade"_s, u"level"_s, u"stars"_s, u"score"_s, u"priority"_s, u"tier"_s, u"class"_s,
          u"note"_s, u"rang"_s, u"stufe"_s}},
        {NameHint::Phone,
         {u"phone"_s, u"telephone"_s, u"tel"_s, u"mobile"_s, u"cell"_s, u"fax"_s, u"telefon"_s, u"handy"_s,
          u"téléphone"_s, u"teléfono"_s}},
        {NameHint::PostalCode,
         {u"zip"_s, u"zipcode"_s, u"postcode"_s, u"postal"_s, u"plz"_s, u"postleitzahl"_s, u"cp"_s}},
        {NameHint::Country,
         {u"country"_s, u"nation"_s, u"land"_s, u"pays"_s, u"país"_s, u"nationality"_s, u"国"_s, u"国家"_s}},
        {NameHint::Region,
         {u"state"_s, u"region"_s, u"province"_s, u"county"_s, u"bundesland"_s, u"kanton"_s, u"département"_s,
          u"provincia"_s}},
        {NameHint::Embedding, {u"embedding"_s, u"embeddings"_s, u"vector"_s, u"vec"_s}},
        {NameHint::EdgeSource,
         {u"source"_s, u"src"_s, u"from"_s, u"origin"_s, u"parent"_s, u"sender"_s, u"follower"_s, u"citing"_s,
          u"caller"_s, u"node1"_s, u"von"_s}},
        {NameHint::EdgeTarget,
         {u"target"_s, u"dst"_s, u"dest"_s, u"destination"_s, u"to"_s, u"child"_s, u"receiver"_s, u"recipient"_s,
          u"followee"_s, u"cited"_s, u"callee"_s, u"node2"_s, u"nach"_s}},
        {NameHint::Year, {u"year"_s, u"jahr"_s, u"année"_s, u"año"_s, u"yr"_s}},
    };
    return *known.constFind(hint);
}

} // namespace aw::agents
