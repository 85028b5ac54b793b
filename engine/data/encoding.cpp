// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/encoding.h"

#include "engine/core/result.h"
#include "engine/data/encoding_score.h"
#include "engine/data/utf8_validator.h"

#include <QFile>
#include <QTemporaryFile>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::TraceEntry;

namespace
{

constexpr qsizetype kChunk = 1 << 20;

struct Bom {
    QByteArrayView bytes;
    const char *encoding;
};

// The longer marks first: UTF-32LE begins like UTF-16LE.
std::span<const Bom> byteOrderMarks()
{
    static const std::array kMarks{
        Bom{QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE"}, Bom{QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE"},
        Bom{QByteArrayView("\xef\xbb\xbf", 3), "UTF-8"},    Bom{QByteArrayView("\xff\xfe", 2), "UTF-16LE"},
        Bom{QByteArrayView("\xfe\xff", 2), "UTF-16BE"},
    };
    return kMarks;
}

// The zeros of ASCII letters stand at one place of every two or four bytes.
QString wideEncoding(QByteArrayView head)
{
    std::array<qsizetype, 4> zeros{};
    const qsizetype size = std::min<qsizetype>(head.size(), 64 * 1024);
    for (qsizetype i = 0; i < size; ++i)
        zeros[static_cast<std::size_t>(i % 4)] += head[i] == 0;
    const auto many = [&](std::size_t i) { return zeros[i] * 4 > size * 7 / 10; };
    const auto few = [&](std::size_t i) { return zeros[i] * 4 < size * 3 / 10; };
    if (few(0) && many(1) && many(2) && many(3))
        return u"UTF-32LE"_s;
    if (many(0) && many(1) && many(2) && few(3))
        return u"UTF-32BE"_s;
    if (few(0) && many(1) && few(2) && many(3))
        return u"UTF-16LE"_s;
    if (many(0) && few(1) && many(2) && few(3))
        return u"UTF-16BE"_s;
    return {};
}

QByteArrayView withoutCutStart(QByteArrayView window)
{
    qsizetype i = 0;
    while (i < 3 && i < window.size() && (static_cast<unsigned char>(window[i]) & 0xc0) == 0x80)
        ++i;
    return window.sliced(i);
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return {nullptr, &ucnv_close};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

// The text in this encoding, apart from a cut-off end; nothing when there are bytes it does not have.
std::optional<QString> decoded(QByteArrayView bytes, const QString &encoding)
{
    const Converter converter = openConverter(encoding);
    if (!converter)
        return std::nullopt;
    std::vector<UChar> target(static_cast<std::size_t>(bytes.size()) * 2 + 16);
    UChar *to = target.data();
    const char *from = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &to, target.data() + target.size(), &from, bytes.data() + bytes.size(), nullptr,
                   false, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    return QString(reinterpret_cast<const QChar *>(target.data()), to - target.data());
}

// The lines that hold more than ASCII: only they say anything about the encoding.
struct TellingLines {
    QByteArray bytes;        // of the lines, at most some ten thousand bytes
    qsizetype utf8 = 0;      // lines that are well-formed UTF-8
    qsizetype otherwise = 0; // lines that are not
};

TellingLines tellingLines(const FileHead &head)
{
    constexpr qsizetype kEnough = 48 * 1024;
    TellingLines result;
    const auto look = [&](QByteArrayView text, bool startsCut, bool endsCut) {
        qsizetype start = 0;
        while (start < text.size()) {
            const auto found =
                std::find_if(text.begin() + start, text.end(), [](char c) { return c == '\n' || c == '\r'; });
            const qsizetype end = found - text.begin();
            const bool cut = (start == 0 && startsCut) || (end == text.size() && endsCut);
            const QByteArrayView line = text.sliced(start, end - start);
            start = end + 1;
            if (cut || std::ranges::none_of(line, [](char c) { return static_cast<signed char>(c) < 0; }))
                continue;
            ++(firstInvalidUtf8(line) < 0 ? result.utf8 : result.otherwise);
            if (result.bytes.size() + line.size() < kEnough)
                result.bytes.append(line).append('\n');
        }
    };
    look(head.bytes, false, !head.isWhole());
    for (const QByteArray &window : head.furtherOn)
        look(window, true, true);
    if (result.bytes.isEmpty())
        result.bytes = head.bytes.first(std::min(kEnough, head.bytes.size()));
    return result;
}

QString statisticalGuess(const FileHead &head)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    // Lines of ASCII say nothing, and would make the detector give up before the first interesting one.
    const auto feed = [&](const QByteArray &bytes) {
        uchardet_handle_data(detector.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    };
    feed(head.bytes);
    for (const QByteArray &window : head.furtherOn)
        feed(window);
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

// What is tried for text that is not Unicode. Of equally plausible ones the more usual wins by its prior; GB18030 also
// has kana, but who writes them writes Japanese.
struct Legacy {
    const char *name;
    double prior;
};

constexpr std::array kLegacy{
    Legacy{"windows-1252", 0.1}, Legacy{"ISO-8859-15", 0.0},   Legacy{"windows-1250", 0.05},
    Legacy{"ISO-8859-2", 0.03},  Legacy{"windows-1251", 0.05}, Legacy{"KOI8-R", 0.03},
    Legacy{"IBM866", 0.0},       Legacy{"ISO-8859-5", 0.0},    Legacy{"windows-1253", 0.05},
    Legacy{"ISO-8859-7", 0.03},  Legacy{"windows-1254", 0.02}, Legacy{"windows-1257", 0.0},
    Legacy{"windows-1255", 0.0}, Legacy{"windows-1256", 0.0},  Legacy{"Shift_JIS", 0.05},
    Legacy{"EUC-JP", 0.06},      Legacy{"GB18030", 0.0},       Legacy{"Big5", 0.0},
    Legacy{"EUC-KR", 0.0},       Legacy{"TIS-620", 0.0},       Legacy{"IBM850", -0.05},
    Legacy{"macintosh", -0.05},
};

struct ScoredEncoding {
    QString name;
    double score = 0;
};

core::Error notInEncoding(const QString &path, const QString &encoding, qint64 byte, qint64 line)
{
    return {ErrorCode::MalformedData,
            u"The file has bytes that are not %1 text"_s.arg(encoding),
            u"%1, line %2, byte %3"_s.arg(path).arg(line).arg(byte),
            u"Say which encoding it has with --encoding."_s,
            {}};
}

} // namespace

qint64 firstInvalidUtf8(QByteArrayView bytes)
{
    Utf8Validator validator;
    validator.feed(bytes.data(), bytes.size());
    return validator.invalidAt();
}

namespace
{

// Where the last, incomplete sequence of otherwise well-formed text begins; -1: there is none.
qint64 cutOffSequenceAt(QByteArrayView text)
{
    qsizetype at = text.size();
    while (at > 0 && text.size() - at < 3 && (static_cast<unsigned char>(text[at - 1]) & 0xc0U) == 0x80U)
        --at;
    if (at == 0)
        return -1;
    const auto lead = static_cast<unsigned char>(text[at - 1]);
    const qsizetype needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return needed > text.size() - at + 1 ? at - 1 : -1;
}

} // namespace

Result<QString> encodingFromName(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *standard = ucnv_getStandardName(name.trimmed().toLatin1().constData(), "IANA", &status);
    if (standard && U_SUCCESS(status))
        return QString::fromLatin1(standard);
    if (!name.trimmed().isEmpty() && openConverter(name.trimmed()))
        return name.trimmed();
    return core::fail(ErrorCode::InvalidArgument, u"There is no encoding \"%1\""_s.arg(name), {},
                      u"Use a name such as UTF-8, UTF-16, windows-1252, ISO-8859-15, Shift_JIS or GB18030."_s);
}

EncodingGuess guessEncoding(const FileHead &head)
{
    EncodingGuess guess;
    const auto note = [&](TraceEntry::Phase phase, const QString &text) { guess.trace.append({1, phase, text, {}}); };
    for (const Bom &mark : byteOrderMarks()) {
        if (!head.bytes.startsWith(mark.bytes))
            continue;
        guess.name = QString::fromLatin1(mark.encoding);
        guess.bomBytes = static_cast<int>(mark.bytes.size());
        note(TraceEntry::Phase::Decide, u"The file begins with the byte order mark of %1"_s.arg(guess.name));
        return guess;
    }
    if (const QString wide = wideEncoding(head.bytes); !wide.isEmpty()) {
        guess.name = wide;
        guess.confidence = 0.9;
        note(TraceEntry::Phase::Decide, u"Zero bytes stand where %1 has them"_s.arg(wide));
        return guess;
    }
    const bool validFurtherOn = std::ranges::all_of(
        head.furtherOn, [](const QByteArray &window) { return firstInvalidUtf8(withoutCutStart(window)) < 0; });
    if (firstInvalidUtf8(head.bytes) < 0 && validFurtherOn) {
        note(TraceEntry::Phase::Decide, u"All of the sample is well-formed UTF-8"_s);
        return guess;
    }
    const TellingLines lines = tellingLines(head);
    note(TraceEntry::Phase::Observe,
         u"The sample is not well-formed UTF-8: of the lines beyond ASCII %1 are, %2 are not"_s.arg(lines.utf8)
             .arg(lines.otherwise));
    if (lines.utf8 > 0 && lines.utf8 * 2 >= lines.otherwise) {
        guess.mixed = true;
        guess.confidence = 0.8;
        note(TraceEntry::Phase::Decide, u"Read as UTF-8 with some bytes in windows-1252"_s);
        return guess;
    }
    const QString statistical = statisticalGuess(head);
    const QString suggested = encodingFromName(statistical).value_or(QString());
    if (!suggested.isEmpty())
        note(TraceEntry::Phase::Propose, u"Letter statistics suggest %1"_s.arg(suggested));
    QList<ScoredEncoding> candidates;
    for (const Legacy &legacy : kLegacy) {
        const QString name = QString::fromLatin1(legacy.name);
        if (const auto text = decoded(lines.bytes, name))
            candidates.append({name, writingScore(*text) + legacy.prior + (name == suggested ? 0.1 : 0)});
    }
    std::ranges::stable_sort(candidates, std::greater{}, &ScoredEncoding::score);
    for (const ScoredEncoding &candidate : std::as_const(candidates).first(std::min<qsizetype>(4, candidates.size())))
        note(TraceEntry::Phase::Propose,
             u"%1 gives a text of plausibility %2"_s.arg(candidate.name).arg(candidate.score, 0, 'f', 2));
    const bool convincing = !candidates.isEmpty() && candidates.first().score > -0.5;
    const double lead = candidates.size() > 1 ? candidates[0].score - candidates[1].score : 1;
    guess.name = convincing ? candidates.first().name : u"windows-1252"_s;
    guess.confidence = convincing ? std::clamp(0.6 + lead, 0.6, 0.95) : 0.4;
    note(TraceEntry::Phase::Decide, u"Read as %1"_s.arg(guess.name));
    return guess;
}

Result<QString> copyAsUtf8(const QString &path, const QString &encoding, int bomBytes, const QString &folder,
                           const std::stop_token &stop)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly) || !source.seek(bomBytes))
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(source.errorString()), path);
    QTemporaryFile copy(folder + u"/utf8-XXXXXX.txt"_s);
    const auto writingFailed = [&] {
        return core::fail(copy.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::IoError,
                          u"A UTF-8 copy of the file cannot be written: %1"_s.arg(copy.errorString()), folder,
                          u"Free some space, or choose another folder with --temp-dir."_s);
    };
    if (!copy.open())
        return writingFailed();

    const Converter from = openConverter(encoding);
    const Converter to = openConverter(u"UTF-8"_s);
    if (!from || !to)
        return core::fail(ErrorCode::InvalidArgument, u"There is no encoding \"%1\""_s.arg(encoding));
    std::vector<UChar> pivot(1 << 14);
    UChar *pivotFrom = pivot.data();
    UChar *pivotTo = pivot.data();
    QByteArray output(kChunk, Qt::Uninitialized);
    qint64 consumed = bomBytes;
    qint64 lines = 1;
    bool first = true;
    for (bool end = false; !end;) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        const QByteArray input = source.read(kChunk);
        if (source.error() != QFileDevice::NoError)
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(source.errorString()), path);
        end = source.atEnd() || input.isEmpty();
        const char *next = input.constData();
        const char *const last = next + input.size();
        UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
        while (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
            char *target = output.data();
            ucnv_convertEx(to.get(), from.get(), &target, output.data() + output.size(), &next, last, pivot.data(),
                           &pivotFrom, &pivotTo, pivot.data() + pivot.size(), first, end, &status);
            first = false;
            const qsizetype produced = target - output.data();
            if (copy.write(output.constData(), produced) != produced)
                return writingFailed();
        }
        if (U_FAILURE(status)) {
            std::array<char, 32> invalid{};
            auto length = static_cast<int8_t>(invalid.size());
            UErrorCode asked = U_ZERO_ERROR;
            ucnv_getInvalidChars(from.get(), invalid.data(), &length, &asked);
            const char *place = next - (U_SUCCESS(asked) ? length : 0);
            lines += std::count(input.constData(), place, '\n');
            return core::fail(notInEncoding(path, encoding, consumed + (place - input.constData()), lines));
        }
        consumed += input.size();
        lines += input.count('\n');
    }
    if (!copy.flush())
        return writingFailed();
    copy.setAutoRemove(false);
    return copy.fileName();
}

Result<MixedCopy> copyMixedAsUtf8(const QString &path, const QString &otherEncoding, const QString &folder,
                                  const std::stop_token &stop)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(source.errorString()), path);
    QTemporaryFile copy(folder + u"/utf8-XXXXXX.txt"_s);
    const auto writingFailed = [&] {
        return core::fail(copy.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::IoError,
                          u"A UTF-8 copy of the file cannot be written: %1"_s.arg(copy.errorString()), folder,
                          u"Free some space, or choose another folder with --temp-dir."_s);
    };
    if (!copy.open())
        return writingFailed();
    std::array<QByteArray, 256> others;
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const char c = static_cast<char>(byte);
        others[static_cast<std::size_t>(byte)] =
            decoded(QByteArrayView(&c, 1), otherEncoding).value_or(QString(QChar::ReplacementCharacter)).toUtf8();
    }

    MixedCopy result;
    qint64 line = 1;
    qint64 lastLine = 0;
    QByteArray text;
    QByteArray output;
    qsizetype done = 0;
    for (bool end = false; !end;) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        text.remove(0, done);
        text += source.read(kChunk);
        if (source.error() != QFileDevice::NoError)
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(source.errorString()), path);
        end = source.atEnd();
        output.resize(0);
        // Pieces end with a line, or at least not inside a character.
        qsizetype until = end ? text.size() : text.lastIndexOf('\n') + 1;
        if (until == 0) {
            const qint64 cutOff = cutOffSequenceAt(text);
            until = cutOff >= 0 ? cutOff : text.size();
        }
        const QByteArrayView piece = QByteArrayView(text).first(until);
        for (qsizetype at = 0; at < piece.size();) {
            const QByteArrayView rest = piece.sliced(at);
            qint64 invalid = firstInvalidUtf8(rest);
            if (invalid < 0)
                invalid = cutOffSequenceAt(rest);
            const qsizetype sound = invalid < 0 ? rest.size() : invalid;
            output.append(rest.first(sound));
            line += std::ranges::count(rest.first(sound), '\n');
            at += sound;
            if (invalid < 0)
                break;
            output += others[static_cast<unsigned char>(piece[at++])];
            if (line != lastLine) {
                ++result.lines;
                if (result.firstOnes.size() < 5)
                    result.firstOnes.append(line);
                lastLine = line;
            }
        }
        done = until;
        if (copy.write(output) != output.size())
            return writingFailed();
    }
    if (!copy.flush())
        return writingFailed();
    copy.setAutoRemove(false);
    result.path = copy.fileName();
    return result;
}

QString mixedWarning(const MixedCopy &copy, const QString &otherEncoding)
{
    QStringList numbers;
    for (const qint64 line : copy.firstOnes)
        numbers.append(QString::number(line));
    return u"The file mixes encodings: %1 lines are not UTF-8, what is not was read as %2 (lines %3%4)."_s.arg(
        QString::number(copy.lines), otherEncoding, numbers.join(u", "_s),
        copy.lines > copy.firstOnes.size() ? u", …"_s : QString());
}

} // namespace aw::data
