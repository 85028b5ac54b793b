// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/data_handlers.h"

#include "engine/core/json.h"
#include "engine/core/json_schema.h"
#include "engine/core/result.h"
#include "engine/data/source_overrides.h"
#include "engine/server/problem.h"
#include "engine/server/responses.h"
#include "engine/store/temporary_folder.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::Artifact;

namespace
{

struct Conversion {
    data::OutputFormat format;
    const char *suffix;
    const char *contentType;
};

std::optional<Conversion> conversionTo(const QString &name)
{
    if (name == "csv"_L1)
        return Conversion{data::OutputFormat::Csv, "csv", "text/csv; charset=utf-8"};
    if (name == "parquet"_L1)
        return Conversion{data::OutputFormat::Parquet, "parquet", "application/vnd.apache.parquet"};
    if (name == "json"_L1)
        return Conversion{data::OutputFormat::Json, "json", "application/json"};
    if (name == "ndjson"_L1)
        return Conversion{data::OutputFormat::NdJson, "ndjson", "application/x-ndjson"};
    if (name == "xlsx"_L1)
        return Conversion{data::OutputFormat::Xlsx, "xlsx",
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};
    return std::nullopt;
}

// -1 for text that is no number of bytes.
qint64 positionOf(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 18 ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return -1;
    return text.toLongLong();
}

void addDownloadHeaders(HttpResponse &response, const QByteArray &contentType, const QString &filename)
{
    response.headers.append(HttpHeader{"Content-Type", contentType});
    response.headers.append(HttpHeader{"Content-Disposition", contentDisposition(filename)});
    response.headers.append(HttpHeader{"X-Content-Type-Options", "nosniff"});
    response.headers.append(HttpHeader{"Cache-Control", "private, no-cache"});
}

// What the client says about the file.
core::Result<data::SourceOverrides> overridesOf(const Call &call, const steps::Catalogue &catalogue)
{
    const QString text = call.query.value("source"_L1).toString();
    if (text.isEmpty())
        return data::SourceOverrides();
    AW_TRY(const QJsonObject said, core::parseJsonObject(text.toUtf8(), u"source"_s));
    const QJsonObject schema = catalogue.find(u"loading"_s)->descriptor().configSchema;
    if (const auto problems = core::checkAgainstSchema(said, schema, u"source"_s); !problems.isEmpty())
        return core::fail(core::schemaMismatch(u"What is said about the file"_s, problems));
    return data::overridesFromJson(said);
}

} // namespace

ByteRange byteRange(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return {ByteRange::Kind::Whole, 0, size};
    const QByteArray text = header.mid(6).trimmed();
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return {ByteRange::Kind::Whole, 0, size};
    const QByteArray first = text.left(dash).trimmed();
    const QByteArray last = text.mid(dash + 1).trimmed();
    const qint64 from = positionOf(first);
    const qint64 to = positionOf(last);
    if ((from < 0 && !first.isEmpty()) || (to < 0 && !last.isEmpty()) || (first.isEmpty() && last.isEmpty()))
        return {ByteRange::Kind::Whole, 0, size}; // not a range: as if it were not there
    if (first.isEmpty()) {                        // the last so many bytes
        if (to == 0 || size == 0)
            return {ByteRange::Kind::Unsatisfiable, 0, 0};
        const qint64 length = std::min(to, size);
        return {ByteRange::Kind::Part, size - length, length};
    }
    if (!last.isEmpty() && to < from)
        return {ByteRange::Kind::Whole, 0, size};
    if (from >= size)
        return {ByteRange::Kind::Unsatisfiable, 0, 0};
    const qint64 end = last.isEmpty() ? size - 1 : std::min(to, size - 1);
    return {ByteRange::Kind::Part, from, end - from + 1};
}

QByteArray contentDisposition(const QString &filename)
{
    QByteArray plain;
    for (const QChar c : filename) {
        const ushort code = c.unicode();
        const bool safe = code >= 0x20 && code < 0x7f && code != '"' && code != '\\' && code != '%';
        plain.append(safe ? static_cast<char>(code) : '_');
    }
    QByteArray value = "attachment; filename=\"" + plain + '"';
    if (QString::fromLatin1(plain) != filename)
        value += "; filename*=UTF-8''" + QUrl::toPercentEncoding(filename, "!#$&+^`|");
    return value;
}

DataHandlers::DataHandlers(const ApiParts &parts)
    : m_parts(parts)
{
}

void DataHandlers::addRoutes(RouteTable &table)
{
    const QString tag = u"Data"_s;
    const QString one = u"/api/v1/data/{id}"_s;
    table.add({.method = "POST",
               .path = u"/api/v1/data/upload"_s,
               .summary = u"Bring a file in"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .parameters = {{u"source"_s,
                               {{u"type"_s, u"string"_s}, {u"maxLength"_s, 4000}},
                               u"How to read the file where a guess would be wrong: the config of a loading step, as "
                               "JSON"_s},
                              {u"unreadable"_s,
                               {{u"type"_s, u"string"_s},
                                {u"enum"_s, QJsonArray{u"keep"_s, u"refuse"_s}},
                                {u"default"_s, u"keep"_s}},
                               u"What becomes of a file that is no table"_s}},
               .bodyKind = BodyKind::Multipart,
               .replies = {{201, u"The data, described"_s, u"DataArtifact"_s},
                           problemReply(400, u"The file has no name"_s),
                           problemReply(413, u"Too large"_s)},
               .handler = [this](CallPtr call) { return upload(std::move(call)); }});
    table.add({.method = "GET",
               .path = u"/api/v1/data"_s,
               .summary = u"All data, newest first"_s,
               .tag = tag,
               .parameters = pageParameters() +
                             QList<Parameter>{
                                 {u"tag"_s,
                                  {{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, core::kLongestTag}},
                                  u"Only data that bears this tag"_s}},
               .replies = {{200, u"The data"_s, u"DataArtifact"_s, true}},
               .handler = [this](CallPtr call) { return list(std::move(call)); }});
    table.add({.method = "GET",
               .path = u"/api/v1/data/tags"_s,
               .summary = u"The tags data bears, in order, each with how often"_s,
               .tag = tag,
               .replies = {{200, u"The tags"_s, u"TagCount"_s, true}},
               .handler = [this](CallPtr call) { return tags(std::move(call)); }});
    table.add({.method = "PATCH",
               .path = one,
               .summary = u"Give data another name or other tags"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"DataUpdate"_s,
               .replies = {{200, u"The data as it is now"_s, u"DataArtifact"_s}},
               .handler = [this](CallPtr call) { return change(std::move(call)); }});
    table.add({.method = "GET",
               .path = one,
               .summary = u"One piece of data"_s,
               .tag = tag,
               .replies = {{200, u"What is known about it"_s, u"DataArtifact"_s}},
               .handler = [this](CallPtr call) { return get(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/download"_s,
               .summary = u"The bytes as they are, or converted; Range and ETag are understood"_s,
               .tag = tag,
               .parameters = {{u"format"_s,
                               {{u"type"_s, u"string"_s},
                                {u"enum"_s, QJsonArray{u"csv"_s, u"parquet"_s, u"json"_s, u"ndjson"_s, u"xlsx"_s}}},
                               u"Another format than the one it has"_s}},
               .replies = {{200, u"The file"_s, {}, false, "*/*"},
                           {206, u"The part that Range asks for"_s, {}, false, "*/*"},
                           problemReply(416, u"There is no such part"_s)},
               .handler = [this](CallPtr call) { return download(std::move(call)); }});
    table.add(
        {.method = "GET",
         .path = one + u"/sample"_s,
         .summary = u"Rows of the file"_s,
         .tag = tag,
         .parameters = {{u"limit"_s,
                         {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}, {u"maximum"_s, 10'000}, {u"default"_s, 10}},
                         u"At most so many"_s},
                        {u"offset"_s,
                         {{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}, {u"default"_s, 0}},
                         u"From this row on"_s}},
         .replies = {{200, u"The rows"_s, u"Sample"_s}},
         .handler = [this](CallPtr call) { return sample(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/lineage"_s,
               .summary = u"Which run made the data, from what, all the way back; and what was made from it"_s,
               .tag = tag,
               .replies = {{200, u"The data, what is before it, and what came of it"_s, u"Lineage"_s}},
               .handler = [this](CallPtr call) { return lineage(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/versions"_s,
               .summary = u"What came from the same file, address or upload name, or from the same step of a workflow, "
                          "newest first"_s,
               .tag = tag,
               .parameters = pageParameters(),
               .replies = {{200, u"The versions, the data itself among them"_s, u"DataVersion"_s, true}},
               .handler = [this](CallPtr call) { return versions(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/needed-by"_s,
               .summary = u"What still needs the data, so that it cannot be removed: jobs that wait or run, schedules, "
                          "workflows that read it"_s,
               .tag = tag,
               .replies = {{200, u"What needs it; nothing: it may go"_s, u"DataNeed"_s, true}},
               .handler = [this](CallPtr call) { return needs(std::move(call)); }});
    table.add({.method = "DELETE",
               .path = one,
               .summary = u"Remove data"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .replies = {{204, u"It is gone"_s, {}, false, {}},
                           problemReply(409, u"A job, a schedule or a workflow needs it; they are named"_s)},
               .handler = [this](CallPtr call) { return remove(std::move(call)); }});
    table.add({.method = "POST",
               .path = one + u"/profile"_s,
               .summary = u"Look at every row and keep what the columns hold"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .replies = {{200, u"The profile"_s, u"Profile"_s}},
               .handler = [this](CallPtr call) { return makeProfile(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/profile"_s,
               .summary = u"The profile that was made last"_s,
               .tag = tag,
               .replies = {{200, u"The profile"_s, u"Profile"_s}},
               .handler = [this](CallPtr call) { return profile(std::move(call)); }});
}

QCoro::Task<Answer> DataHandlers::upload(CallPtr call)
{
    const auto part = std::find_if(call->request.parts.begin(), call->request.parts.end(),
                                   [](const FilePart &each) { return each.field == "file"; });
    if (part == call->request.parts.end())
        co_return problemResponse(
            {{{u"body"_s, u"file"_s}, u"A form field “file” with the file is required."_s, u"missing"_s}},
            call->request.requestId);
    if (part->filename.isEmpty() || !part->file)
        co_return problemResponse(400, u"no_file_name"_s,
                                  u"The file has no name. Send one: its end says what the file is."_s,
                                  call->request.requestId);
    services::ImportRequest request;
    request.path = part->file->path();
    request.filename = part->filename;
    request.origin = core::uploadOrigin(part->filename);
    AW_CO_TRY(request.overrides, overridesOf(*call, m_parts.catalogue));
    request.keepUnreadable = call->query.value("unreadable"_L1).toString() == "keep"_L1;
    AW_CO_TRY(const Artifact artifact, co_await m_parts.data.importFile(request));
    HttpResponse response = jsonResponse(201, wireData(artifact));
    response.headers.append(HttpHeader{"Location", "/api/v1/data/" + artifact.id.toUtf8()});
    co_return response;
}

QCoro::Task<Answer> DataHandlers::list(CallPtr call)
{
    AW_CO_TRY(const QList<Artifact> found,
              co_await m_parts.data.list(pageOf(*call), call->query.value("tag"_L1).toString()));
    QJsonArray body;
    for (const Artifact &artifact : found)
        body.append(wireData(artifact));
    HttpResponse response = jsonResponse(200, body);
    addNextLink(response, *call, found.size(), found.isEmpty() ? QString() : found.last().id);
    co_return response;
}

QCoro::Task<Answer> DataHandlers::tags(CallPtr)
{
    AW_CO_TRY(const QList<core::TagCount> found, co_await m_parts.data.tags());
    QJsonArray body;
    for (const core::TagCount &tag : found)
        body.append(core::toJson(tag));
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> DataHandlers::change(CallPtr call)
{
    const auto texts = [&](QLatin1StringView key) { return call->body.value(key).toVariant().toStringList(); };
    core::DataChanges changes;
    if (call->body.contains("filename"_L1))
        changes.filename = call->body.value("filename"_L1).toString();
    if (call->body.contains("tags"_L1))
        changes.tags = texts("tags"_L1);
    changes.addTags = texts("add_tags"_L1);
    changes.removeTags = texts("remove_tags"_L1);
    AW_CO_TRY(const Artifact artifact, co_await m_parts.data.change(call->id(), changes));
    co_return jsonResponse(200, wireData(artifact));
}

QCoro::Task<Answer> DataHandlers::get(CallPtr call)
{
    AW_CO_TRY(const Artifact artifact, co_await m_parts.data.get(call->id()));
    co_return jsonResponse(200, wireData(artifact));
}

QCoro::Task<Answer> DataHandlers::download(CallPtr call)
{
    AW_CO_TRY(const Artifact artifact, co_await m_parts.data.get(call->id()));
    if (call->has("format"_L1)) {
        const QString wanted = call->query.value("format"_L1).toString();
        if (artifact.metadata.value("format"_L1).toString() != wanted)
            co_return co_await converted(call, artifact, wanted);
    }
    AW_CO_TRY(const QString path, co_await m_parts.data.filePath(call->id()));
    const QFileInfo file(path);
    if (!file.isFile())
        co_return core::fail(core::ErrorCode::NotFound, u"The file of this data is gone"_s);
    const qint64 size = file.size();
    const QByteArray etag = '"' + (artifact.sha256.isEmpty() ? artifact.id : artifact.sha256).toLatin1() + '"';
    HttpResponse response;
    response.headers.append(HttpHeader{"ETag", etag});
    response.headers.append(HttpHeader{"Accept-Ranges", "bytes"});
    if (isUnchanged(call->request, etag)) {
        response.status = 304;
        co_return response;
    }
    ByteRange range{ByteRange::Kind::Whole, 0, size};
    const QByteArray condition = call->request.header("If-Range").trimmed();
    if (condition.isEmpty() || condition == etag)
        range = byteRange(call->request.header("Range").trimmed(), size);
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        HttpResponse refused = problemResponse(416, u"range_not_satisfiable"_s,
                                               u"The file has %1 bytes; there is no such part of it."_s.arg(size),
                                               call->request.requestId);
        refused.headers.append(HttpHeader{"Content-Range", "bytes */" + QByteArray::number(size)});
        co_return refused;
    }
    if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        response.headers.append(HttpHeader{"Content-Range", "bytes " + QByteArray::number(range.offset) + '-' +
                                                                QByteArray::number(range.offset + range.length - 1) +
                                                                '/' + QByteArray::number(size)});
    }
    const QByteArray type =
        artifact.contentType.isEmpty() ? "application/octet-stream" : artifact.contentType.toLatin1();
    addDownloadHeaders(response, type, artifact.filename);
    response.file = FileBody{path, range.offset, range.length, {}};
    co_return response;
}

QCoro::Task<Answer> DataHandlers::converted(CallPtr call, Artifact artifact, QString format)
{
    const std::optional<Conversion> conversion = conversionTo(format);
    if (!conversion)
        co_return core::fail(core::ErrorCode::UnsupportedFormat, u"There is no format “%1”"_s.arg(format));
    AW_CO_TRY(std::unique_ptr<store::TemporaryFolder> made, store::TemporaryFolder::make({}));
    const std::shared_ptr<store::TemporaryFolder> folder = std::move(made);
    const QString path = folder->path() + u"/converted."_s + QString::fromLatin1(conversion->suffix);
    AW_CO_CHECK(co_await m_parts.data.exportFile(call->id(), path, conversion->format));
    HttpResponse response;
    const QString stem = QFileInfo(artifact.filename).completeBaseName();
    addDownloadHeaders(response, conversion->contentType, stem + u'.' + QString::fromLatin1(conversion->suffix));
    response.file = FileBody{path, 0, QFileInfo(path).size(), folder};
    co_return response;
}

QCoro::Task<Answer> DataHandlers::sample(CallPtr call)
{
    AW_CO_TRY(const services::DataSample sample,
              co_await m_parts.data.sample(call->id(), call->query.value("offset"_L1).toInteger(),
                                           call->query.value("limit"_L1).toInteger()));
    co_return jsonResponse(200, wireSample(sample));
}

QCoro::Task<Answer> DataHandlers::lineage(CallPtr call)
{
    AW_CO_TRY(const core::Lineage lineage, co_await m_parts.data.lineage(call->id()));
    co_return jsonResponse(200, withoutPaths(core::toJson(lineage)).toObject());
}

QCoro::Task<Answer> DataHandlers::versions(CallPtr call)
{
    AW_CO_TRY(const QList<core::DataVersion> found, co_await m_parts.data.versions(call->id(), pageOf(*call)));
    QJsonArray body;
    for (const core::DataVersion &version : found)
        body.append(withoutPaths(core::toJson(version)));
    HttpResponse response = jsonResponse(200, body);
    addNextLink(response, *call, found.size(), found.isEmpty() ? QString() : found.last().entry.origin.dataId);
    co_return response;
}

QCoro::Task<Answer> DataHandlers::needs(CallPtr call)
{
    AW_CO_TRY(const QList<core::DataNeed> found, co_await m_parts.data.needs(call->id()));
    QJsonArray body;
    for (const core::DataNeed &need : found)
        body.append(core::toJson(need));
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> DataHandlers::remove(CallPtr call)
{
    AW_CO_CHECK(co_await m_parts.data.remove(call->id()));
    co_return noContent();
}

QCoro::Task<Answer> DataHandlers::makeProfile(CallPtr call)
{
    AW_CO_TRY(const QJsonObject profile, co_await m_parts.data.makeProfile(call->id()));
    co_return jsonResponse(200, profile);
}

QCoro::Task<Answer> DataHandlers::profile(CallPtr call)
{
    AW_CO_TRY(const QJsonObject profile, co_await m_parts.data.profile(call->id()));
    co_return jsonResponse(200, profile);
}

} // namespace aw::server
