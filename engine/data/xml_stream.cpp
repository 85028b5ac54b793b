// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/xml_stream.h"

#include "engine/core/result.h"

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Status;

namespace
{

// A token that goes on over blocks is looked at again with each; so it may not grow without end.
constexpr qint64 kLongestToken = 1 << 20;
constexpr std::size_t kLargestPiece = 1 << 18;
constexpr int kMostElements = 1000;

// Expat 2.9 has counters of 64 bits everywhere and deprecates the others.
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
constexpr auto lineOf = XML_GetCurrentLineNumber64;
constexpr auto placeOf = XML_GetCurrentByteIndex64;
#else
constexpr auto lineOf = XML_GetCurrentLineNumber;
constexpr auto placeOf = XML_GetCurrentByteIndex;
#endif

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

struct Context {
    XML_Parser parser;
    XmlHandler &handler;
    int depth = 0;
    bool declaredType = false;
    bool tooDeep = false;

    void stopIfWanted() const
    {
        if (handler.isStopped())
            XML_StopParser(parser, XML_FALSE);
    }
};

// The parser delivers what it has already read even after it was told to stop.
void onStart(void *data, const char *name, const char **attributes)
{
    auto &context = *static_cast<Context *>(data);
    if (context.handler.isStopped())
        return;
    if (++context.depth > kMostElements) {
        context.tooDeep = true;
        XML_StopParser(context.parser, XML_FALSE);
        return;
    }
    context.handler.start(localXmlName(name), XmlAttributes(attributes));
    context.stopIfWanted();
}

void onEnd(void *data, const char *name)
{
    auto &context = *static_cast<Context *>(data);
    if (context.handler.isStopped())
        return;
    --context.depth;
    context.handler.end(localXmlName(name));
    context.stopIfWanted();
}

void onText(void *data, const char *text, int length)
{
    auto &context = *static_cast<Context *>(data);
    if (context.handler.isStopped())
        return;
    context.handler.text(std::string_view(text, static_cast<std::size_t>(length)));
    context.stopIfWanted();
}

void onDoctype(void *data, const char *, const char *, const char *, int)
{
    auto &context = *static_cast<Context *>(data);
    context.declaredType = true;
    XML_StopParser(context.parser, XML_FALSE);
}

core::Error failure(const Context &context, const QString &where)
{
    if (context.handler.error())
        return *context.handler.error();
    const QString place = u"%1, line %2"_s.arg(where).arg(static_cast<qulonglong>(lineOf(context.parser)));
    if (context.declaredType)
        return {ErrorCode::MalformedData,
                u"The document declares entities or a type of its own, which tables never need and attacks do"_s,
                place,
                u"Open it in a spreadsheet program and save it again."_s,
                {}};
    if (context.tooDeep)
        return {ErrorCode::LimitExceeded,
                u"The document is nested more than %1 levels deep"_s.arg(kMostElements),
                place,
                u"Open it in a spreadsheet program and save it again."_s,
                {}};
    return {ErrorCode::MalformedData,
            u"The document is damaged: %1"_s.arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(context.parser)))),
            place,
            u"Fetch it again, or open it in a spreadsheet program and save it."_s,
            {}};
}

} // namespace

std::string_view localXmlName(const char *name)
{
    const char *colon = std::strrchr(name, ':');
    return {colon ? colon + 1 : name};
}

bool isXmlTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

std::string_view XmlAttributes::value(std::string_view localName) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (localXmlName(*pair) == localName)
            return {pair[1]};
    return {};
}

Status parseXml(ByteSource &source, XmlHandler &handler, const XmlReading &reading)
{
    const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreate(nullptr));
    if (!parser)
        return core::fail(ErrorCode::OutOfMemory, u"There is no memory left to read the document"_s, reading.where);
    Context context{parser.get(), handler};
    XML_SetUserData(parser.get(), &context);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);

    qint64 fed = 0;
    while (true) {
        AW_TRY(std::string_view block, source.next());
        const bool last = block.empty();
        do {
            if (reading.stop.stop_requested())
                return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
            const std::string_view piece = block.substr(0, kLargestPiece);
            block.remove_prefix(piece.size());
            const XML_Status status =
                XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), last ? XML_TRUE : XML_FALSE);
            fed += static_cast<qint64>(piece.size());
            if (handler.isStopped() && !handler.error())
                return {};
            if (status != XML_STATUS_OK)
                return core::fail(failure(context, reading.where));
            const qint64 done = placeOf(parser.get());
            if (!last && done >= 0 && fed - done > kLongestToken)
                return core::fail(ErrorCode::LimitExceeded, u"The document has a tag or a comment of over a megabyte"_s,
                                  reading.where, u"Open it in a spreadsheet program and save it again."_s);
        } while (!block.empty());
        if (last)
            return {};
        if (reading.progress)
            reading.progress(fed);
    }
}

} // namespace aw::data
