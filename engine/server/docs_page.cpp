// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/docs_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace aw::server
{

namespace
{

constexpr const char *kStyle =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1e21;"
    "background:#fff}h2{margin-top:2.5rem;border-bottom:1px solid #ccc}code,pre{font:14px/1.4 ui-monospace,monospace}"
    "pre{background:#f3f4f6;padding:.75rem;overflow:auto;border-radius:6px}details{margin:.5rem 0;border:1px solid "
    "#d0d4da;border-radius:6px;padding:.4rem .8rem}summary{cursor:pointer}.m{display:inline-block;width:4.5rem;"
    "font-weight:700}table{border-collapse:collapse}td,th{text-align:left;padding:.2rem 1rem .2rem "
    "0;vertical-align:top}"
    "@media(prefers-color-scheme:dark){body{background:#16181c;color:#e6e8eb}pre{background:#23262c}details{"
    "border-color:#3a3f47}}";

QString text(const QJsonValue &value)
{
    return value.toString().toHtmlEscaped();
}

QString exampleHtml(const QJsonObject &media)
{
    const QJsonValue example = media.value("example"_L1);
    if (example.isUndefined())
        return {};
    const QJsonDocument document =
        example.isArray() ? QJsonDocument(example.toArray()) : QJsonDocument(example.toObject());
    return u"<pre>"_s + QString::fromUtf8(document.toJson()).trimmed().toHtmlEscaped() + u"</pre>"_s;
}

QString parametersHtml(const QJsonArray &parameters)
{
    if (parameters.isEmpty())
        return {};
    QString html = u"<table><tr><th>Parameter</th><th>In</th><th>What</th></tr>"_s;
    for (const auto &each : parameters)
        html += u"<tr><td><code>%1</code>%2</td><td>%3</td><td>%4</td></tr>"_s.arg(
            text(each["name"_L1]), each["required"_L1].toBool() ? u" *"_s : QString(), text(each["in"_L1]),
            text(each["description"_L1]));
    return html + u"</table>"_s;
}

QString operationHtml(const QString &method, const QString &path, const QJsonObject &operation)
{
    QString html = u"<details><summary><span class=m>%1</span><code>%2</code> — %3</summary>"_s.arg(
        method.toUpper(), path.toHtmlEscaped(), text(operation.value("summary"_L1)));
    html += parametersHtml(operation.value("parameters"_L1).toArray());
    const QJsonObject body = operation.value("requestBody"_L1)["content"_L1].toObject();
    for (auto it = body.begin(); it != body.end(); ++it)
        html += u"<p>Body: %1</p>"_s.arg(it.key().toHtmlEscaped()) + exampleHtml(it.value().toObject());
    const QJsonObject responses = operation.value("responses"_L1).toObject();
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        html += u"<p><b>%1</b> %2</p>"_s.arg(it.key(), text(it.value()["description"_L1]));
        const QJsonObject content = it.value()["content"_L1].toObject();
        if (it.key().startsWith(u'2'))
            for (auto media = content.begin(); media != content.end(); ++media)
                html += exampleHtml(media.value().toObject());
    }
    return html + u"</details>"_s;
}

} // namespace

QByteArray docsPage(const QJsonObject &openApi)
{
    QMap<QString, QString> sections;
    const QJsonObject paths = openApi.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            const QJsonObject operation = method.value().toObject();
            sections[operation.value("tags"_L1)[0].toString()] += operationHtml(method.key(), path.key(), operation);
        }
    }
    QString html = u"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport "
                   "content=\"width=device-width\"><title>AW Studio API</title><style>%1</style><h1>AW Studio API "
                   "%2</h1><p>%3 The same as a document for programs: <a href=/openapi.json>openapi.json</a>. News "
                   "come over WebSocket at <code>/ws/jobs/{id}</code> and <code>/ws/events</code>.</p>"_s.arg(
                       QString::fromLatin1(kStyle), text(openApi["info"_L1]["version"_L1]),
                       text(openApi["info"_L1]["description"_L1]));
    for (auto it = sections.begin(); it != sections.end(); ++it)
        html += u"<h2>%1</h2>"_s.arg(it.key().toHtmlEscaped()) + it.value();
    return html.toUtf8();
}

} // namespace aw::server
