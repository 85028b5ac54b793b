// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/footer_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aw::data
{

bool isTotalWord(const QByteArray &cell)
{
    static const QRegularExpression kTotal(
        u"^(grand |sub)?(totals?|sum)( général| "
        u"general)?:?$|^(gesamt(summe|betrag)?|insgesamt|summe|zusammen)\\b.{0,12}$|"
        "^(totale|totaal|somme|suma|soma|razem|celkem|итого|всего|合计|总计|合計|総計|小计|average|mean|durchschnitt|"
        "moyenne|media|promedio):?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kTotal.match(QString::fromUtf8(cell)).hasMatch();
}

bool isNote(const QString &text)
{
    static const QRegularExpression kNote(
        u"^[\\(\\[]?\\s*\\d[\\d,. "
        u"]*\\s+(rows?|records?|lines?|entries|zeilen|datensätze|lignes|filas|righe|rijen|linhas)\\b|"
        "^(rows?|records?|total (rows?|records?))\\s*[:=]\\s*\\d|"
        "^共\\s*\\d+|^(source|quelle|fuente|fonte|bron|notes?|anmerkung(en)?|hinweis|remarks?|generated|exported|"
        "printed|created|"
        "erstellt|stand|disclaimer|copyright|©|end of|eof|ende|fin\\b|legend|as of|last updated|--+|\\*+|\\*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kNote.match(text).hasMatch();
}

} // namespace aw::data
