// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/engine_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// Made by translations/collect_sentences: "no %1 in it", …
constexpr const char *kSentences[]{
#include "ui/widgets/engine_sentences.hxx"
};

bool isMark(QStringView text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size() && text[at + 1] >= u'1' && text[at + 1] <= u'9';
}

// A sentence as its fixed words and the numbers of the marks between them.
struct Sentence {
    const char *source = nullptr;
    QStringList words; // one more than marks; the first and the last may be empty
    QList<int> marks;
    qsizetype weight = 0; // how much of it is fixed

    explicit Sentence(const char *english)
        : source(english)
    {
        const QString text = QString::fromUtf8(english);
        words.append(QString());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!isMark(text, i)) {
                words.last() += text[i];
                ++weight;
                continue;
            }
            marks.append(text[++i].digitValue());
            words.append(QString());
        }
    }

    bool isQuoted(qsizetype mark) const { return words[mark].endsWith(u'“') && words[mark + 1].startsWith(u'”'); }

    // What stands at the marks, if the text is this sentence.
    bool fits(QStringView text, QList<QStringView> &parts) const
    {
        parts.clear();
        const qsizetype end = text.size() - words.last().size();
        qsizetype at = words.first().size();
        if (marks.isEmpty())
            return text == words.first();
        if (at > end || !text.startsWith(words.first()) || !text.endsWith(words.last()))
            return false;
        for (qsizetype i = 1; i + 1 < words.size(); ++i) {
            const qsizetype found = text.indexOf(words[i], at);
            if (found < 0 || found + words[i].size() > end)
                return false;
            parts.append(text.sliced(at, found - at));
            at = found + words[i].size();
        }
        parts.append(text.sliced(at, end - at));
        for (qsizetype i = 0; i < marks.size(); ++i)
            if (parts[marks.indexOf(marks[i])] != parts[i])
                return false;
        return true;
    }
};

// All sentences, found by how they begin or else how they end, so that a text is compared with few of them.
class Phrasebook
{
    enum class Start : quint8 { AsItIs, Capital, Small };

public:
    Phrasebook()
    {
        for (const char *english : kSentences) {
            const auto index = static_cast<qsizetype>(m_sentences.size());
            m_sentences.emplaceBack(english);
            const Sentence &sentence = m_sentences.constLast();
            if (!sentence.words.first().isEmpty())
                m_byBeginning[sentence.words.first().first(std::min(kKey, sentence.words.first().size()))].append(
                    index);
            else if (!sentence.words.last().isEmpty())
                m_byEnd[sentence.words.last().last(std::min(kKey, sentence.words.last().size()))].append(index);
            else
                m_open.append(index);
        }
    }

    // The text in the user's language; null when no sentence fits that has at least so many fixed characters.
    QString find(QStringView text, qsizetype least, Start start = Start::AsItIs) const
    {
        const Sentence *best = nullptr;
        QList<QStringView> parts;
        QList<QStringView> tried;
        const auto look = [&](const QList<qsizetype> &among) {
            for (const qsizetype index : among)
                if (const Sentence &each = m_sentences[index];
                    each.weight >= least && (!best || each.weight > best->weight) && each.fits(text, tried)) {
                    best = &each;
                    parts = tried;
                }
        };
        for (qsizetype size = std::min(kKey, text.size()); size > 0; --size) {
            look(m_byBeginning.value(text.first(size).toString()));
            look(m_byEnd.value(text.last(size).toString()));
        }
        look(m_open);
        return best ? said(*best, parts, start) : QString();
    }

    QString say(QStringView text, qsizetype least = 0) const
    {
        if (text.size() > kLongest)
            return text.toString();
        // What joins sentences comes before the sentences: their names would take the rest.
        if (const QString found = sayAll(text, least); !found.isNull())
            return found;
        if (const qsizetype at = text.indexOf(kBecause); at > 0)
            if (const QString what = sayWhole(text.first(at), least); !what.isNull())
                return filledIn(QCoreApplication::translate("Engine", "%1, because %2"),
                                {what, say(text.sliced(at + kBecause.size()), kLeastPart)});
        if (const QString found = sayWhole(text, least); !found.isNull())
            return found;
        for (const QLatin1StringView mark : {"; "_L1, ". "_L1, ": "_L1, ", "_L1})
            if (const qsizetype at = text.indexOf(mark); at > 0) {
                const qsizetype rest = at + mark.size();
                // The full stop belongs to the sentence it ends.
                const qsizetype kept = mark == ". "_L1 ? at + 1 : at;
                return say(text.first(kept), std::max(least, kLeastPart)) + text.sliced(kept, rest - kept).toString() +
                       say(text.sliced(rest), std::max(least, kLeastPart));
            }
        return text.toString();
    }

private:
    static constexpr QLatin1StringView kBecause = ", because "_L1;
    static constexpr qsizetype kKey = 8;
    static constexpr qsizetype kLongest = 4000; // nothing longer is a sentence
    // Names of columns and files may be short words of ours; a part with more fixed characters is a sentence.
    static constexpr qsizetype kLeastPart = 10;

    // All that stands between semicolons; null when there are none or one is not known.
    QString sayAll(QStringView text, qsizetype least) const
    {
        if (!text.contains("; "_L1))
            return {};
        QStringList reasons;
        for (const QStringView part : text.split(u"; "_s)) {
            reasons.append(sayWhole(part, least));
            if (reasons.last().isNull())
                return {};
        }
        return reasons.join(u"; "_s);
    }

    // Also when it begins with another case, or has a full stop more.
    QString sayWhole(QStringView text, qsizetype least) const
    {
        if (QString found = find(text, least); !found.isNull())
            return found;
        if (text.isEmpty())
            return {};
        QString other = text.toString();
        other[0] = text[0].isUpper() ? text[0].toLower() : text[0].toUpper();
        if (other[0] != text[0])
            if (QString found = find(other, least, text[0].isUpper() ? Start::Capital : Start::Small); !found.isNull())
                return found;
        if (text.endsWith(u'.') && text.size() > 1)
            if (const QString found = sayWhole(text.chopped(1), least); !found.isNull())
                return QCoreApplication::translate("Engine", "%1.").arg(found);
        return {};
    }

    QString said(const Sentence &sentence, const QList<QStringView> &parts, Start start) const
    {
        QString text = QCoreApplication::translate("Engine", sentence.source);
        if (start == Start::Capital)
            text[0] = text[0].toUpper();
        else if (start == Start::Small && text == QString::fromUtf8(sentence.source))
            text[0] = text[0].toLower(); // translations begin as their language has it
        QStringList names(9);
        for (qsizetype i = 0; i < parts.size(); ++i)
            names[sentence.marks[i] - 1] =
                sentence.isQuoted(i) ? quoted(sentence, i, parts[i]) : say(parts[i], kLeastPart);
        return filledIn(text, names);
    }

    static QString filledIn(const QString &text, const QStringList &names)
    {
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i)
            if (isMark(text, i))
                result += names.value(text[++i].digitValue() - 1);
            else
                result += text[i];
        return result;
    }

    // A name as it is, but for the quotes between several, which are the engine's; kinds of columns are words.
    static QString quoted(const Sentence &sentence, qsizetype mark, QStringView part)
    {
        if (sentence.words[mark].endsWith(u"of the kind “"_s))
            return QCoreApplication::translate("Meanings", part.toUtf8().constData());
        const QString between = QCoreApplication::translate("Engine", "“%1”, “%2”");
        const qsizetype from = between.indexOf("%1"_L1) + 2;
        return part.toString().replace(u"”, “"_s, between.sliced(from, between.indexOf("%2"_L1) - from));
    }

    QList<Sentence> m_sentences;
    QHash<QString, QList<qsizetype>> m_byBeginning;
    QHash<QString, QList<qsizetype>> m_byEnd;
    QList<qsizetype> m_open; // they begin and end with a mark
};

} // namespace

QString translated(const QString &english)
{
    static const Phrasebook kPhrases;
    return english.isEmpty() ? english : kPhrases.say(english);
}

QString translatedSentence(const QString &english)
{
    QString text = translated(english);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace aw::ui
