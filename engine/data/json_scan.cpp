// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/json_scan.h"

#include "engine/data/utf8_validator.h"

#include <QFile>
#include <QHash>

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr int kDeepest = 512;
constexpr int kFlattened = 8;               // levels of objects whose fields become columns
constexpr char kInside = '\x1f';            // between the keys of a path; JSON texts cannot hold it unescaped
constexpr qsizetype kMostMembers = 100'000; // of the first record
constexpr qsizetype kMostBroken = 100'000;
constexpr qint64 kJsonPiece = 256 * 1024;
constexpr int kEnd = -1;

// Bytes one by one, with the place of the next one.
class ByteStream
{
public:
    ByteStream(QFile &file, qint64 limit, const std::stop_token &stop)
        : m_file(file)
        , m_limit(limit)
        , m_stop(stop)
    {
        refill();
        if (m_piece.startsWith("\xef\xbb\xbf"))
            m_next = 3;
    }

    int peek()
    {
        if (m_next == m_piece.size() && !refill())
            return kEnd;
        return static_cast<unsigned char>(m_piece[m_next]);
    }
    void advance()
    {
        if (m_piece[m_next] == '\n') {
            ++m_line;
            m_lineStart = offset() + 1;
        }
        ++m_next;
    }
    qint64 offset() const { return m_before + m_next; }
    qint64 line() const { return m_line; }
    qint64 lineStart() const { return m_lineStart; }
    bool cutOff() const { return m_cutOff; } // the limit was reached, or somebody stopped it
    qint64 invalidUtf8At() const { return m_utf8.invalidAt(); }

private:
    bool refill()
    {
        m_before += m_piece.size();
        m_next = 0;
        const qint64 allowed = m_limit < 0 ? kJsonPiece : std::min(kJsonPiece, m_limit - m_before);
        m_cutOff = (allowed == 0 && !m_file.atEnd()) || m_stop.stop_requested();
        m_piece = m_cutOff ? QByteArray() : m_file.read(allowed);
        m_utf8.feed(m_piece.constData(), m_piece.size());
        return !m_piece.isEmpty();
    }

    QFile &m_file;
    const qint64 m_limit;
    const std::stop_token m_stop;
    QByteArray m_piece;
    qsizetype m_next = 0;
    qint64 m_before = 0;
    qint64 m_line = 1;
    qint64 m_lineStart = 0;
    bool m_cutOff = false;
    Utf8Validator m_utf8;
};

bool isJsonSpace(int c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Scanner
{
public:
    explicit Scanner(ByteStream &stream)
        : m_in(stream)
    {
    }

    JsonScan scan()
    {
        skipBlanks();
        if (m_in.peek() == '[')
            scanArray();
        else
            scanSequence();
        m_scan.complete = !m_in.cutOff();
        if (!m_scan.complete && m_scan.errorText == kUnexpectedEnd)
            m_scan.errorAt = -1; // not the file ends there, only the sample
        if (m_in.invalidUtf8At() >= 0 && m_scan.errorAt < 0)
            failAt(m_in.invalidUtf8At(), u"not UTF-8 text"_s);
        return m_scan;
    }

private:
    static inline const QString kUnexpectedEnd = QStringLiteral("the text ends in the middle of a value");

    bool failed() const { return m_scan.errorAt >= 0; }

    void failAt(qint64 offset, const QString &text)
    {
        if (failed())
            return;
        m_scan.errorAt = offset;
        m_scan.errorLine = m_in.line();
        m_scan.errorColumn = offset - m_in.lineStart() + 1;
        m_scan.errorText = text;
    }
    bool refuse(const QString &text)
    {
        failAt(m_in.offset(), m_in.peek() == kEnd ? kUnexpectedEnd : text);
        return false;
    }

    void skipBlanks()
    {
        while (isJsonSpace(m_in.peek()) && !(m_withinLine && m_in.peek() == '\n'))
            m_in.advance();
    }
    bool take(char c)
    {
        if (m_in.peek() != c)
            return false;
        m_in.advance();
        return true;
    }

    void scanArray()
    {
        m_scan.layout = JsonLayout::Array;
        m_in.advance();
        skipBlanks();
        while (!take(']')) {
            if (!record())
                return;
            skipBlanks();
            if (!take(',') && m_in.peek() != ']') {
                refuse(u"expected a comma or the end of the array"_s);
                return;
            }
            skipBlanks();
        }
        skipBlanks();
        if (m_in.peek() != kEnd)
            refuse(u"something follows the end of the array"_s);
    }

    void scanSequence()
    {
        bool linewise = true;
        while (m_in.peek() != kEnd) {
            const qint64 line = m_in.line();
            const qint64 start = m_in.lineStart();
            m_withinLine = linewise && m_scan.records > 0;
            if (!record()) {
                if (!m_withinLine || m_in.line() != line || !passBrokenLine(start))
                    return;
                continue;
            }
            m_withinLine = false;
            linewise = linewise && m_in.line() == line;
            skipBlanks();
            linewise = linewise && (m_in.line() != line || m_in.peek() == kEnd);
        }
        m_scan.layout = linewise ? JsonLayout::Lines : JsonLayout::Loose;
    }

    // Among records of one line each, a broken line is only that. False when there is nothing to be saved.
    bool passBrokenLine(qint64 start)
    {
        m_withinLine = false;
        if (m_in.peek() == kEnd && m_in.cutOff())
            return false;
        if (m_scan.brokenLines.size() >= kMostBroken || m_scan.brokenLines.size() > m_scan.records)
            return false;
        BrokenLine broken{start, 0, m_scan.errorLine, m_scan.errorAt, m_scan.errorColumn, m_scan.errorText};
        while (m_in.peek() != kEnd && m_in.peek() != '\n')
            m_in.advance();
        if (m_in.peek() == kEnd && m_in.cutOff())
            return false;
        if (m_in.peek() == '\n')
            m_in.advance();
        broken.to = m_in.offset();
        m_scan.brokenLines.append(broken);
        m_scan.errorAt = -1;
        m_scan.errorText.clear();
        skipBlanks();
        return true;
    }

    bool record()
    {
        const qint64 start = m_in.offset();
        const bool object = m_in.peek() == '{';
        if (object ? !objectFields({}, 0) : m_in.peek() == '[' ? !rowRecord() : !plainRecord())
            return false;
        ++m_scan.records;
        m_scan.largestRecord = std::max(m_scan.largestRecord, m_in.offset() - start);
        return true;
    }

    bool plainRecord()
    {
        const quint16 kind = value(0);
        if (kind == 0)
            return false;
        m_scan.objectsOnly = false;
        see(std::string(), kind);
        return true;
    }

    // A record that is a list: perhaps a row of a table.
    bool rowRecord()
    {
        QList<quint16> kinds;
        const bool first = m_scan.records == 0;
        m_in.advance();
        skipBlanks();
        while (!take(']')) {
            std::string copy;
            const bool isText = first && m_in.peek() == '"';
            const quint16 kind = isText ? (text(&copy) ? JsonText : 0) : value(1);
            if (kind == 0)
                return false;
            if (first)
                m_scan.firstRowTexts.append(unescaped(QByteArray::fromStdString(copy)));
            kinds.append(kind);
            skipBlanks();
            if (!take(',') && m_in.peek() != ']')
                return refuse(u"expected a comma or the end of the array"_s);
            skipBlanks();
        }
        if (first) {
            m_scan.rowWidth = kinds.size();
            m_scan.firstRowKinds = kinds;
            m_scan.otherRowKinds.fill(0, kinds.size());
        } else if (m_scan.rowWidth != kinds.size()) {
            m_scan.rowWidth = 0;
        }
        for (qsizetype i = 0; !first && i < m_scan.rowWidth && i < m_scan.otherRowKinds.size(); ++i)
            m_scan.otherRowKinds[i] |= kinds[i];
        m_scan.objectsOnly = false;
        see(std::string(), JsonArray);
        return true;
    }

    // The fields of a record, and those of objects in it.
    bool objectFields(const std::string &path, int depth)
    {
        m_scan.rowWidth = 0;
        return members([&](const std::string &key) {
            const std::string place = depth == 0 ? key : path + kInside + key;
            const qint64 from = m_in.offset();
            const bool nested = m_in.peek() == '{' && depth < kFlattened;
            if (nested)
                see(place, JsonObject);
            const quint16 kind = nested ? (objectFields(place, depth + 1) ? JsonObject : 0) : value(depth + 1);
            if (kind == 0)
                return false;
            if (!nested)
                see(place, kind);
            if (m_scan.records == 0 && m_scan.members.size() < kMostMembers) {
                const JsonField field = fieldAt(QByteArray::fromStdString(place));
                const bool list = kind == JsonArray;
                m_scan.members.append({field.key, field.pointer, kind, from, m_in.offset(), list ? m_elements : 0,
                                       list ? m_elementKinds : quint16(0), depth});
            }
            return true;
        });
    }

    template <typename Member>
    bool members(Member member)
    {
        m_in.advance();
        skipBlanks();
        while (!take('}')) {
            std::string key;
            if (m_in.peek() != '"')
                return refuse(u"expected a name in quotes"_s);
            if (!text(&key))
                return false;
            skipBlanks();
            if (!take(':'))
                return refuse(u"expected a colon after a name"_s);
            skipBlanks();
            if (!member(key))
                return false;
            skipBlanks();
            if (!take(',') && m_in.peek() != '}')
                return refuse(u"expected a comma or the end of the object"_s);
            skipBlanks();
        }
        return true;
    }

    // The kind of the value that was read, 0 when there was none.
    quint16 value(int depth)
    {
        if (depth > kDeepest) {
            refuse(u"nested too deeply"_s);
            return 0;
        }
        const int c = m_in.peek();
        if (c == '"')
            return text(nullptr) ? JsonText : 0;
        if (c == '{')
            return members([&](const std::string &) { return value(depth + 1) != 0; }) ? JsonObject : 0;
        if (c == '[')
            return elements(depth) ? JsonArray : 0;
        if (c == '-' || (c >= '0' && c <= '9'))
            return number();
        return word();
    }

    bool elements(int depth)
    {
        m_in.advance();
        skipBlanks();
        qint64 count = 0;
        quint16 kinds = 0;
        while (!take(']')) {
            const quint16 kind = value(depth + 1);
            if (kind == 0)
                return false;
            ++count;
            kinds |= kind;
            skipBlanks();
            if (!take(',') && m_in.peek() != ']')
                return refuse(u"expected a comma or the end of the array"_s);
            skipBlanks();
        }
        m_elements = count;
        m_elementKinds = kinds;
        return true;
    }

    bool text(std::string *copy)
    {
        m_in.advance();
        while (true) {
            const int c = m_in.peek();
            if (c == kEnd || c < 0x20)
                return refuse(u"a text is not closed before the end of its line"_s);
            m_in.advance();
            if (c == '"')
                return true;
            if (copy)
                copy->push_back(static_cast<char>(c));
            if (c == '\\' && !escape(copy))
                return false;
        }
    }

    bool escape(std::string *copy)
    {
        const int c = m_in.peek();
        if (c == kEnd || std::string_view("\"\\/bfnrtu").find(static_cast<char>(c)) == std::string_view::npos)
            return refuse(u"an unknown escape in a text"_s);
        m_in.advance();
        if (copy)
            copy->push_back(static_cast<char>(c));
        for (int i = 0; c == 'u' && i < 4; ++i) {
            const int digit = m_in.peek();
            if (digit == kEnd || !std::isxdigit(digit))
                return refuse(u"an escape needs four hexadecimal digits"_s);
            m_in.advance();
            if (copy)
                copy->push_back(static_cast<char>(digit));
        }
        return true;
    }

    quint16 number()
    {
        m_number.clear();
        const auto digits = [this] {
            const std::size_t before = m_number.size();
            for (int c = m_in.peek(); c >= '0' && c <= '9'; c = m_in.peek())
                push(c);
            return m_number.size() > before;
        };
        if (m_in.peek() == '-')
            push('-');
        if (m_in.peek() == 'I')
            return word();
        const bool zero = m_in.peek() == '0';
        const std::size_t start = m_number.size();
        if (!digits() || (zero && m_number.size() > start + 1)) {
            refuse(u"not a number"_s);
            return 0;
        }
        bool real = false;
        if (m_in.peek() == '.') {
            real = true;
            push('.');
            if (!digits()) {
                refuse(u"a number needs digits after its point"_s);
                return 0;
            }
        }
        if (m_in.peek() == 'e' || m_in.peek() == 'E') {
            real = true;
            push('e');
            if (m_in.peek() == '+')
                m_in.advance();
            else if (m_in.peek() == '-')
                push('-');
            if (!digits()) {
                refuse(u"a number needs digits in its exponent"_s);
                return 0;
            }
        }
        return numberKind(real);
    }

    void push(int c)
    {
        m_number.push_back(static_cast<char>(c));
        m_in.advance();
    }

    quint16 numberKind(bool real) const
    {
        const char *const first = m_number.data();
        const char *const last = first + m_number.size();
        if (real) {
            double result = 0;
            return std::from_chars(first, last, result).ec == std::errc() ? JsonReal : JsonBeyond;
        }
        constexpr qint64 kExact = 1LL << 53;
        qint64 result = 0;
        if (std::from_chars(first, last, result).ec != std::errc())
            return JsonBeyond;
        return result >= -kExact && result <= kExact ? JsonInteger : JsonLongInteger;
    }

    quint16 word()
    {
        std::string word;
        const qint64 start = m_in.offset();
        for (int c = m_in.peek(); c != kEnd && std::isalpha(c) && word.size() < 9; c = m_in.peek()) {
            word.push_back(static_cast<char>(c));
            m_in.advance();
        }
        if (word == "true" || word == "false")
            return JsonBoolean;
        if (word == "null")
            return JsonNull;
        if (word == "NaN" || word == "Infinity")
            return JsonBeyond;
        if (m_in.peek() == kEnd)
            refuse(u"unexpected text"_s);
        else if (m_in.peek() == '/' || m_in.peek() == '#')
            failAt(start, u"JSON has no comments, take them out"_s);
        else
            failAt(start, u"expected a value"_s);
        return 0;
    }

    void see(const std::string &key, quint16 kind)
    {
        // Records mostly repeat the order of their keys.
        for (std::size_t tries = 0; tries < 2 && m_expected < m_keys.size(); ++tries, ++m_expected) {
            if (m_keys[m_expected] == key) {
                note(m_expected++, kind);
                return;
            }
        }
        const QByteArray name = QByteArray::fromStdString(key);
        auto found = m_positions.constFind(name);
        if (found == m_positions.constEnd()) {
            found = m_positions.insert(name, m_scan.fields.size());
            m_keys.push_back(key);
            m_seenIn.push_back(-1);
            m_scan.fields.append(fieldAt(name));
        }
        note(static_cast<std::size_t>(*found), kind);
        m_expected = static_cast<std::size_t>(*found) + 1;
    }

    void note(std::size_t field, quint16 kind)
    {
        m_scan.fields[static_cast<qsizetype>(field)].kinds |= kind;
        if (m_seenIn[field] == m_scan.records && m_scan.duplicateKeys++ == 0)
            m_scan.duplicateKey = m_scan.fields[static_cast<qsizetype>(field)].key;
        m_seenIn[field] = m_scan.records;
    }

    static JsonField fieldAt(const QByteArray &place)
    {
        JsonField field;
        QStringList keys;
        for (const QByteArray &key : place.split(kInside)) {
            keys.append(unescaped(key));
            field.parent = field.pointer;
            field.pointer += u'/' + QString(keys.last()).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
        }
        field.key = keys.join(u'.');
        return field;
    }

    static QString unescaped(const QByteArray &key)
    {
        if (!key.contains('\\'))
            return QString::fromUtf8(key);
        QString result;
        for (qsizetype i = 0; i < key.size();) {
            const qsizetype plain = key.indexOf('\\', i);
            if (plain != i) {
                const qsizetype end = plain < 0 ? key.size() : plain;
                result += QString::fromUtf8(key.sliced(i, end - i));
                i = end;
                continue;
            }
            const char c = key[i + 1];
            i += 2;
            if (c == 'u') {
                result += QChar(static_cast<char16_t>(key.sliced(i, 4).toUShort(nullptr, 16)));
                i += 4;
            } else {
                constexpr std::string_view kFrom = "bfnrt";
                constexpr std::string_view kTo = "\b\f\n\r\t";
                const auto place = kFrom.find(c);
                result += QLatin1Char(place == std::string_view::npos ? c : kTo[place]);
            }
        }
        return result;
    }

    ByteStream &m_in;
    JsonScan m_scan;
    std::string m_number;
    QHash<QByteArray, qsizetype> m_positions;
    std::vector<std::string> m_keys;
    std::vector<qint64> m_seenIn; // the last record with that key
    qint64 m_elements = 0;        // of the last list
    quint16 m_elementKinds = 0;
    bool m_withinLine = false; // a record may not go on over the end of its line
    std::size_t m_expected = 0;
};

} // namespace

Result<JsonScan> scanJson(const QString &path, qint64 byteLimit, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(file.errorString()), path);
    ByteStream stream(file, byteLimit, stop);
    JsonScan scan = Scanner(stream).scan();
    if (stop.stop_requested())
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    if (file.error() != QFileDevice::NoError)
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(file.errorString()), path);
    return scan;
}

} // namespace aw::data
