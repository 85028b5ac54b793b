// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/corpus_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace aw::corpus
{

namespace
{

// Types that hold the same kind of value count as one.
QString family(const QString &type)
{
    static const QSet<QString> kWhole{u"TINYINT"_s,  u"SMALLINT"_s,  u"INTEGER"_s,  u"BIGINT"_s,  u"HUGEINT"_s,
                                      u"UTINYINT"_s, u"USMALLINT"_s, u"UINTEGER"_s, u"UBIGINT"_s, u"UHUGEINT"_s};
    if (kWhole.contains(type))
        return u"BIGINT"_s;
    if (type == "FLOAT"_L1 || type.startsWith("DECIMAL"_L1))
        return u"DOUBLE"_s;
    if (type.endsWith("[]"_L1) || type.startsWith("STRUCT"_L1) || type.startsWith("MAP"_L1))
        return u"JSON"_s;
    if (type.startsWith("TIMESTAMP"_L1))
        return u"TIMESTAMP"_s;
    if (type.startsWith("TIME"_L1))
        return u"TIME"_s;
    return type;
}

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        if (const double number = value.toDouble(); std::floor(number) == number && std::abs(number) < 1e18)
            return QString::number(value.toInteger());
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return u"NULL"_s;
    }
}

QString shown(const QString &text)
{
    if (text.isNull())
        return u"NULL"_s;
    QString one = text;
    one.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
    return one.size() > 160 ? one.left(157) + u"…"_s : one;
}

// "1.50" and "1.5", "2024-01-01T00:00:00.000" and "2024-01-01 00:00:00"
QString withoutTrailingZeros(QString text)
{
    static const QRegularExpression kFraction(u"^(.*\\d)\\.(\\d*?)0*$"_s);
    if (const auto match = kFraction.match(text); match.hasMatch())
        return match.capturedView(2).isEmpty() ? match.captured(1) : match.captured(1) + u'.' + match.captured(2);
    return text;
}

bool sameNumber(const QJsonValue &expected, const QString &got)
{
    if (expected.isString()) // digits beyond a double
        return withoutTrailingZeros(expected.toString()) == withoutTrailingZeros(got) ||
               expected.toString().compare(got, Qt::CaseInsensitive) == 0; // "NaN"
    if (!expected.isDouble())
        return false;
    bool fine = false;
    const double value = got.toDouble(&fine);
    const double wanted = expected.toDouble();
    return fine && std::isfinite(value) &&
           std::abs(value - wanted) <= 1e-12 * std::max(std::abs(value), std::abs(wanted));
}

bool sameTime(const QString &wanted, const QString &got)
{
    const auto normal = [](QString text) {
        text = withoutTrailingZeros(text.replace(u'T', u' '));
        if (text.size() == 10) // a date; as a time, its midnight
            text += u" 00:00:00"_s;
        else if (text.size() == 16)
            text += u":00"_s;
        return text;
    };
    return normal(wanted) == normal(got);
}

bool sameCell(const QJsonValue &expected, const QString &got, const QString &gotFamily)
{
    if (expected.isNull() || got.isNull())
        return expected.isNull() && got.isNull();
    if (expected.isArray() || expected.isObject()) {
        const QJsonDocument document = QJsonDocument::fromJson(got.toUtf8());
        return expected.isArray() ? document.isArray() && document.array() == expected.toArray()
                                  : document.isObject() && document.object() == expected.toObject();
    }
    if (gotFamily == "BIGINT"_L1 || gotFamily == "DOUBLE"_L1)
        return sameNumber(expected, got);
    if (gotFamily == "BOOLEAN"_L1)
        return expected.isBool() && jsonText(expected) == got;
    if (!expected.isString())
        return false;
    if (gotFamily == "DATE"_L1 || gotFamily == "TIMESTAMP"_L1)
        return sameTime(expected.toString(), got);
    if (gotFamily == "TIME"_L1)
        return withoutTrailingZeros(expected.toString()) == withoutTrailingZeros(got);
    return expected.toString() == got;
}

QStringList textList(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

bool nameFits(const QJsonObject &column, const QString &name)
{
    if (name == column["name"_L1].toString() || textList(column["also"_L1]).contains(name))
        return true;
    const QStringList parts = textList(column["parts"_L1]);
    if (parts.isEmpty())
        return false;
    static const QStringList kBetween{u" "_s,   u"_"_s,   u"."_s,  u"/"_s,   u" / "_s, u"-"_s,
                                      u" - "_s, u" – "_s, u": "_s, u" > "_s, u"|"_s,   u" · "_s};
    return std::ranges::any_of(kBetween, [&](const QString &between) { return parts.join(between) == name; });
}

// The answer among those a column allows that has this type.
std::optional<QJsonObject> answerOfType(const QJsonObject &column, const QString &type)
{
    const QString wanted = family(type);
    if (family(column["type"_L1].toString()) == wanted)
        return QJsonObject{};
    for (const auto &each : column["accept"_L1].toArray()) {
        const QJsonObject answer = each.isString() ? QJsonObject{{u"type"_s, each}} : each.toObject();
        if (family(answer["type"_L1].toString()) == wanted)
            return answer;
    }
    return std::nullopt;
}

class Scorer
{
public:
    Scorer(const QJsonObject &expected, const Outcome &outcome)
        : m_expected(expected)
        , m_outcome(outcome)
    {
    }

    Score run()
    {
        if (m_expected.contains("error"_L1)) {
            error();
            return m_score;
        }
        if (!m_outcome.error.isEmpty())
            m_score.misses.append({u"the whole file"_s, u"a table"_s, m_outcome.error});
        columns();
        rowCount();
        cells();
        rejects();
        warnings();
        return m_score;
    }

private:
    void check(bool right, const QString &where, const QString &expected, const QString &got)
    {
        ++m_score.others;
        m_score.othersRight += right ? 1 : 0;
        if (!right && m_outcome.error.isEmpty())
            m_score.misses.append({where, shown(expected), shown(got)});
    }

    void error()
    {
        const QString got =
            m_outcome.error.isEmpty() ? u"a table of %1 rows"_s.arg(m_outcome.rowCount) : m_outcome.error;
        ++m_score.others;
        if (!m_outcome.error.isEmpty())
            ++m_score.othersRight;
        else
            m_score.misses.append({u"the whole file"_s, u"an error"_s, got});
        for (const QString &word : textList(m_expected["error"_L1]["words"_L1])) {
            const bool right = !m_outcome.error.isEmpty() && saysOneOf({m_outcome.error}, word);
            ++m_score.others;
            m_score.othersRight += right ? 1 : 0;
            if (!right)
                m_score.misses.append({u"words of the error"_s, word, shown(got)});
        }
    }

    void columns()
    {
        const QJsonArray wanted = m_expected["columns"_L1].toArray();
        m_place.fill(-1, wanted.size());
        const bool byPosition = wanted.size() == m_outcome.columns.size();
        check(byPosition, u"number of columns"_s, QString::number(wanted.size()),
              QString::number(m_outcome.columns.size()));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QJsonObject column = wanted[i].toObject();
            const QString name = column["name"_L1].toString();
            if (byPosition)
                m_place[i] = i;
            for (qsizetype j = 0; !byPosition && j < m_outcome.columns.size() && m_place[i] < 0; ++j)
                if (nameFits(column, m_outcome.columns[j].name) && !m_place.contains(j))
                    m_place[i] = j;
            const GotColumn got =
                m_place[i] < 0 ? GotColumn{u"(missing)"_s, u"(missing)"_s, {}} : m_outcome.columns[m_place[i]];
            check(m_place[i] >= 0 && nameFits(column, got.name), u"name of column %1"_s.arg(i + 1), name, got.name);
            m_answers.append(answerOfType(column, got.type));
            check(m_place[i] >= 0 && m_answers.last().has_value(), u"type of “%1”"_s.arg(name),
                  column["type"_L1].toString(), got.type);
            if (column.contains("unit"_L1))
                check(got.unit == column["unit"_L1].toString(), u"unit of “%1”"_s.arg(name),
                      column["unit"_L1].toString(), got.unit);
        }
    }

    void rowCount()
    {
        m_wantedRows = m_expected.contains("row_count"_L1) ? m_expected["row_count"_L1].toInteger()
                                                           : m_expected["rows"_L1].toArray().size();
        check(m_outcome.error.isEmpty() && m_wantedRows == m_outcome.rowCount, u"number of rows"_s,
              QString::number(m_wantedRows), QString::number(m_outcome.rowCount));
    }

    void cells()
    {
        const QJsonArray columns = m_expected["columns"_L1].toArray();
        const QList<qint64> chosen = chosenRows(m_expected);
        const QJsonArray rows = m_expected["rows"_L1].toArray();
        for (qsizetype r = 0; r < rows.size(); ++r) {
            const QJsonArray cells = rows[r].isObject() ? rows[r]["cells"_L1].toArray() : rows[r].toArray();
            const qint64 number = chosen.isEmpty() ? r + 1 : chosen[r];
            for (qsizetype i = 0; i < columns.size(); ++i)
                cell(number, r, i, cells[i], columns[i].toObject());
        }
        // Rows that should not be there spoil as many cells as they have.
        if (chosen.isEmpty() && m_outcome.error.isEmpty() && m_outcome.rowCount > rows.size())
            m_score.cells += (m_outcome.rowCount - rows.size()) * columns.size();
    }

    void cell(qint64 number, qsizetype r, qsizetype i, QJsonValue wanted, const QJsonObject &column)
    {
        ++m_score.cells;
        const qsizetype place = m_place[i];
        const bool there = place >= 0 && r < m_outcome.rows.size() && place < m_outcome.rows[r].size();
        const QString got = there ? m_outcome.rows[r][place] : u"(missing)"_s;
        if (m_answers[i] && m_answers[i]->contains("values"_L1))
            wanted = (*m_answers[i])["values"_L1].toArray()[r];
        if (there && sameCell(wanted, got, family(m_outcome.columns[place].type)))
            ++m_score.cellsRight;
        else if (m_outcome.error.isEmpty())
            m_score.misses.append({u"row %1, column “%2”"_s.arg(number).arg(column["name"_L1].toString()),
                                   shown(jsonText(wanted)), shown(got)});
    }

    // words: alternatives between "|", any case.
    static bool saysOneOf(const QStringList &texts, const QString &words)
    {
        const QStringList either = words.split(u'|');
        return std::ranges::any_of(texts, [&](const QString &text) {
            return std::ranges::any_of(either,
                                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        });
    }

    bool rejectFits(const QJsonObject &wanted, const GotReject &got) const
    {
        return (!wanted.contains("line"_L1) || got.line < 0 || wanted["line"_L1].toInteger() == got.line) &&
               (!wanted.contains("row"_L1) || wanted["row"_L1].toInteger() == got.row) &&
               (!wanted.contains("column"_L1) || wanted["column"_L1].toString() == got.column) &&
               saysOneOf({got.raw, got.reason}, wanted["contains"_L1].toString());
    }

    void rejects()
    {
        QList<GotReject> left = m_outcome.rejects;
        for (const QString &text : textList(m_expected["not_rows"_L1])) {
            const auto holds = [&](const GotReject &reject) { return reject.raw.contains(text); };
            const bool told =
                std::ranges::any_of(left, holds) || m_outcome.sourceDescription.contains(text) ||
                std::ranges::any_of(m_outcome.warnings, [&](const QString &warning) { return warning.contains(text); });
            left.removeIf(holds);
            check(told, u"what is told of a line that is no row"_s, text, u"nothing"_s);
        }
        if (m_expected["rejects"_L1].isString()) // "any"
            return;
        for (const auto &each : m_expected["rejects"_L1].toArray()) {
            const QJsonObject wanted = each.toObject();
            const auto found =
                std::ranges::find_if(left, [&](const GotReject &got) { return rejectFits(wanted, got); });
            check(found != left.end(), u"a reject"_s,
                  QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)), u"none such"_s);
            if (found != left.end())
                left.erase(found);
        }
        for (const GotReject &extra : std::as_const(left))
            check(false, u"rejects"_s, u"no other"_s,
                  u"line %1, row %2, “%3”: %4: %5"_s.arg(extra.line)
                      .arg(extra.row)
                      .arg(extra.column, extra.reason, shown(extra.raw)));
    }

    void warnings()
    {
        for (const QString &words : textList(m_expected["warnings"_L1]))
            check(saysOneOf(m_outcome.warnings, words), u"warnings"_s, words, m_outcome.warnings.join(u" | "_s));
    }

    const QJsonObject &m_expected;
    const Outcome &m_outcome;
    Score m_score;
    QList<qsizetype> m_place; // by expected column: where it is in the outcome, -1: nowhere
    QList<std::optional<QJsonObject>> m_answers;
    qint64 m_wantedRows = 0;
};

} // namespace

QList<qint64> chosenRows(const QJsonObject &expected)
{
    QList<qint64> rows;
    for (const auto &row : expected["rows"_L1].toArray())
        if (row.isObject())
            rows.append(row["row"_L1].toInteger());
    return rows;
}

Score scoreCase(const QJsonObject &expected, const Outcome &outcome)
{
    Score best = Scorer(expected, outcome).run();
    for (const auto &other : expected["or"_L1].toArray()) {
        QJsonObject merged = expected;
        const QJsonObject changes = other.toObject();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            merged[it.key()] = it.value();
        if (changes.contains("columns"_L1))
            merged.remove(u"error"_s);
        const Score score = Scorer(merged, outcome).run();
        if (score.right() * best.checks() > best.right() * score.checks())
            best = score;
    }
    return best;
}

QStringList problemsOf(const QJsonObject &expected)
{
    QStringList problems;
    for (const auto key : {"kind"_L1, "about"_L1, "after"_L1})
        if (expected[key].toString().isEmpty())
            problems.append(u"“%1” is missing"_s.arg(key));
    if (const QString after = expected["after"_L1].toString(); after != "loading"_L1 && after != "preparing"_L1)
        problems.append(u"“after” is “%1”"_s.arg(after));
    if (expected.contains("error"_L1))
        return problems;
    const qsizetype width = expected["columns"_L1].toArray().size();
    if (width == 0)
        problems.append(u"no columns"_s);
    const QJsonArray rows = expected["rows"_L1].toArray();
    for (qsizetype r = 0; r < rows.size(); ++r)
        if ((rows[r].isObject() ? rows[r]["cells"_L1].toArray() : rows[r].toArray()).size() != width)
            problems.append(u"row %1 has not %2 cells"_s.arg(r + 1).arg(width));
    for (const auto &column : expected["columns"_L1].toArray())
        for (const auto &answer : column["accept"_L1].toArray())
            if (answer.isObject() && answer["values"_L1].isArray() &&
                answer["values"_L1].toArray().size() != rows.size())
                problems.append(
                    u"“values” of “%1” has not %2 cells"_s.arg(column["name"_L1].toString()).arg(rows.size()));
    return problems;
}

} // namespace aw::corpus
