// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/encoding_score.h"

#include <QList>
#include <QSet>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

QSet<char32_t> setOf(const QString &letters)
{
    const auto codes = letters.toUcs4();
    return {codes.begin(), codes.end()};
}

// The letters beyond ASCII of languages written in Latin, in lower case.
const QList<QSet<char32_t>> &languages()
{
    static const QList<QSet<char32_t>> known{
        setOf(u"äöüßé"_s),                // German
        setOf(u"éèêëàâçîïôûùüœæ"_s),      // French
        setOf(u"áéíóúñüºª"_s),            // Spanish
        setOf(u"áàâãéêíóôõúçºª"_s),       // Portuguese
        setOf(u"àèéìòù"_s),               // Italian
        setOf(u"åäöæøé"_s),               // Nordic
        setOf(u"áéíóúýþðæö"_s),           // Icelandic
        setOf(u"ëïéèóö"_s),               // Dutch
        setOf(u"ąćęłńóśźż"_s),            // Polish
        setOf(u"áčďéěíňóřšťúůýžľôĺŕä"_s), // Czech and Slovak
        setOf(u"áéíóöőúüű"_s),            // Hungarian
        setOf(u"ăâîșțşţ"_s),              // Romanian
        setOf(u"čćđšž"_s),                // Croatian, Slovene
        setOf(u"çğıiöşüâ\u0307"_s),       // Turkish
        setOf(u"āčēģīķļņšūžąęėįųõäöü"_s), // Baltic
    };
    return known;
}

const QSet<char32_t> &commonHan()
{
    static const QSet<char32_t> known = setOf(
        u"的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市城省县区州京沪津广深南安武汉成都重庆杭江苏浙湖河福建四川陕吉林辽黑龙云贵青宁夏香港台湾姓名地址电话价格数量单位编号日期金额产品客户公司备注这個來國說們為時會學對過裡後麼還發開當經頭見長動兩樣現將與進實點種聲話兒問機給幾業間電門東聽氣關並內產萬縣區廣蘇陝遼龍雲貴寧臺灣價單編號額產戶備註東京阪府都道県市区町村名前住所番号価格数量円商品株式会社田中山本佐藤鈴木高橋伊渡辺小林加吉村松井清水野原岡川島谷崎藤橋森池石黒白赤青緑春夏秋冬花子太郎一郎美恵智子健"_s);
    return known;
}

bool isScriptLetter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status);
}

// Punctuation and signs that stand in ordinary tables.
double signScore(char32_t c, bool between)
{
    static const QSet<char32_t> usual =
        setOf(u"–—‘’“”„‚‹›«»•…€£¥§°±²³µ·×½¼¾©®™№¿¡、。，：；！？（）「」『』・〜\u3000\u00a0\u202f％￥ー"_s);
    if (!usual.contains(c))
        return -1;
    return between && c != U'’' && c != U'·' && c < 0x3000 ? -1 : c == U'¾' || c == U'¼' || c == U'³' ? 0 : 0.5;
}

struct Sums {
    double total = 0;
    qsizetype counted = 0;
    qsizetype latin = 0;
    qsizetype han = 0;
    qsizetype commonHan = 0;
    qsizetype hangul = 0;
    qsizetype cyrillic = 0;
    qsizetype commonCyrillic = 0;
    QList<qsizetype> inLanguage;
};

double letterScore(char32_t c, char32_t before, char32_t after, Sums &sums)
{
    const UScriptCode script = scriptOf(c);
    const bool besideOther =
        (isScriptLetter(before) && scriptOf(before) != script) || (isScriptLetter(after) && scriptOf(after) != script);
    const bool jumpsUp =
        u_isupper(static_cast<UChar32>(c)) && isScriptLetter(before) && u_islower(static_cast<UChar32>(before));
    switch (script) {
    case USCRIPT_LATIN: {
        ++sums.latin;
        const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
        for (qsizetype i = 0; i < languages().size(); ++i)
            sums.inLanguage[i] += languages()[i].contains(lower);
        return besideOther || jumpsUp ? -2 : 0; // the language's share is added at the end
    }
    case USCRIPT_CYRILLIC: {
        static const QSet<char32_t> common = setOf(u"оеаинтсрвлк"_s);
        static const QSet<char32_t> known = setOf(u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџѓќѕ"_s);
        ++sums.cyrillic;
        const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
        sums.commonCyrillic += common.contains(lower);
        if (besideOther || jumpsUp)
            return -1.5;
        return known.contains(lower) ? 0.7 : -1;
    }
    case USCRIPT_HAN:
        ++sums.han;
        sums.commonHan += commonHan().contains(c);
        return 0.5;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return c >= 0xff00 ? -0.3 : 1.1; // half width forms are rare, and what wrong encodings make
    case USCRIPT_HANGUL:
        ++sums.hangul;
        return c >= 0xac00 ? 1 : -1;
    case USCRIPT_GREEK:
    case USCRIPT_HEBREW:
    case USCRIPT_ARABIC:
    case USCRIPT_THAI:
        if (besideOther || jumpsUp)
            return -1.5;
        return scriptOf(before) == script || scriptOf(after) == script ? 0.9 : -0.2;
    default:
        return -1;
    }
}

} // namespace

double writingScore(const QString &text)
{
    const auto codes = text.toUcs4();
    Sums sums;
    sums.inLanguage.resize(languages().size());
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t c = codes[i];
        if (c < 0x80)
            continue;
        const char32_t before = i > 0 ? codes[i - 1] : U' ';
        const char32_t after = i + 1 < codes.size() ? codes[i + 1] : U' ';
        ++sums.counted;
        const auto type = u_charType(static_cast<UChar32>(c));
        if (type == U_CONTROL_CHAR || type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE)
            sums.total -= 3;
        else if (isScriptLetter(c))
            sums.total += letterScore(c, before, after, sums);
        else
            sums.total += signScore(c, isScriptLetter(before) && isScriptLetter(after));
    }
    if (sums.counted == 0)
        return 0;
    if (sums.latin > 0) {
        const double share = double(*std::ranges::max_element(sums.inLanguage)) / double(sums.latin);
        sums.total += (1.4 * share - 0.4) * double(sums.latin);
    }
    if (sums.cyrillic > 0)
        sums.total += 0.6 * double(sums.commonCyrillic);
    // Frequent characters tell the Chinese encodings apart; a Korean text has few Chinese ones.
    sums.total += 0.7 * double(sums.commonHan);
    if (sums.hangul > 0)
        sums.total -= 1.2 * double(std::min(sums.han, sums.hangul * 4));
    return sums.total / double(sums.counted);
}

} // namespace aw::data
