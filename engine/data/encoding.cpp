// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/encoding.h"

#include "engine/core/result.h"
#include "engine/data/utf8_validator.h"

#include <QFile>
#include <QTemporaryFile>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>
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

// Whether the bytes, apart from a cut-off end, are text in this encoding.
bool decodes(QByteArrayView bytes, const QString &encoding)
{
    const Converter converter = openConverter(encoding);
    if (!converter)
        return false;
    std::vector<UChar> target(static_cast<std::size_t>(bytes.size()) * 2 + 16);
    UChar *to = target.data();
    const char *from = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &to, target.data() + target.size(), &from, bytes.data() + bytes.size(), nullptr,
                   false, &status);
    return U_SUCCESS(status);
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
    note(TraceEntry::Phase::Observe, u"The sample is not well-formed UTF-8"_s);
    const QString statistical = statisticalGuess(head);
    const auto known = encodingFromName(statistical);
    const bool usable = known && *known != "US-ASCII"_L1 && *known != "UTF-8"_L1 && decodes(head.bytes, *known);
    if (!statistical.isEmpty())
        note(TraceEntry::Phase::Propose,
             u"Letter statistics suggest %1%2"_s.arg(statistical,
                                                     usable ? QString() : u", but the sample does not decode so"_s));
    guess.name = usable ? *known : u"windows-1252"_s;
    guess.confidence = usable ? 0.7 : 0.4;
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

} // namespace aw::data
