// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a client sends to the gate: requests, forms and WebSocket frames must be read to an end, in pieces
// of any size alike, and within the limits.
#include "engine/server/gate/frame_guard.h"
#include "engine/server/gate/http_parser.h"
#include "engine/server/gate/multipart_reader.h"
#include "engine/server/gate/request_target.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace aw::server;

namespace
{

void must(bool good)
{
    if (!good)
        std::abort();
}

// All that a reader says, written down in a row.
QByteArray readRequests(QByteArrayView bytes, qsizetype piece)
{
    const ParserLimits limits{256, 1024, 16, 64, 256};
    HttpParser parser(limits);
    QByteArray story;
    qint64 bodyLeft = 0;
    while (!bytes.isEmpty()) {
        QByteArrayView left = bytes.first(std::min(piece, bytes.size()));
        bytes = bytes.sliced(left.size());
        for (;;) {
            const HttpParser::Step step = parser.advance(left);
            must(step.consumed >= 0 && step.consumed <= left.size());
            left = left.sliced(step.consumed);
            if (step.event == HttpParser::Event::NeedMore) {
                must(left.isEmpty());
                break;
            }
            if (step.event == HttpParser::Event::Refused)
                return story + "refused " + QByteArray::number(parser.refusal().status);
            if (step.event == HttpParser::Event::Complete) {
                must(parser.atStart());
                story += "end\n";
                continue;
            }
            const RequestHead &head = parser.head();
            if (step.event == HttpParser::Event::Body) {
                must(!step.body.isEmpty());
                bodyLeft -= step.body.size();
                must(head.chunked || bodyLeft >= 0);
                story += step.body.toByteArray();
                continue;
            }
            must(head.target.size() <= limits.requestLine && head.headers.size() <= limits.headerFields);
            must(!(head.chunked && head.contentLength));
            bodyLeft = head.contentLength.value_or(0);
            story += head.method + ' ' + head.target + '\n';
            for (const HttpHeader &field : head.headers) {
                must(!field.name.isEmpty() && !field.value.contains('\r') && !field.value.contains('\n'));
                story += field.name + ':' + field.value + '\n';
            }
            if (const auto target = readTarget(head.target, head.method, head.host)) {
                must(target->path == QStringLiteral("*") || target->path.startsWith(u'/'));
                must(!target->path.contains(QStringLiteral("/../")) && !target->path.contains(u'\0'));
            }
            (void)MultipartReader::boundaryOf(parser.head().headers.constLast().value);
        }
    }
    return story;
}

class StorySink final : public PartSink
{
public:
    std::optional<Refusal> beginPart(PartHead head) override
    {
        must(!head.filename.contains(u'/') && !head.filename.contains(u'\\') && head.filename != QStringLiteral(".."));
        story += head.field + '|' + head.filename.toUtf8() + '|' + head.contentType + '|';
        return {};
    }
    std::optional<Refusal> partData(QByteArrayView bytes) override
    {
        story += bytes.toByteArray();
        return {};
    }
    std::optional<Refusal> endPart() override
    {
        story += "end\n";
        return {};
    }
    QByteArray story;
};

QByteArray readForm(QByteArrayView bytes, qsizetype piece)
{
    StorySink sink;
    MultipartReader reader("b", 8, &sink);
    while (!bytes.isEmpty()) {
        const QByteArrayView next = bytes.first(std::min(piece, bytes.size()));
        bytes = bytes.sliced(next.size());
        // What came before a refusal depends on the pieces; that it comes does not.
        if (const auto refusal = reader.feed(next))
            return "refused " + QByteArray::number(refusal->status);
    }
    if (reader.finish())
        return "cut";
    return sink.story;
}

int readFrames(QByteArrayView bytes, qsizetype piece)
{
    FrameGuard guard(1000);
    while (!bytes.isEmpty()) {
        const QByteArrayView next = bytes.first(std::min(piece, bytes.size()));
        bytes = bytes.sliced(next.size());
        if (const auto violation = guard.inspect(next, 0))
            return violation->closeCode;
    }
    return 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2 || size > 16 * 1024)
        return 0;
    const qsizetype piece = 1 + data[0] % 64;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    must(readRequests(bytes, piece) == readRequests(bytes, bytes.size()));
    must(readForm(bytes, piece) == readForm(bytes, bytes.size()));
    must(readFrames(bytes, piece) == readFrames(bytes, bytes.size()));
    return 0;
}
