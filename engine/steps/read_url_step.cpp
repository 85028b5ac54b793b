// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/read_url_step.h"

#include "engine/core/result.h"
#include "engine/data/url_fetch.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/loading_step.h"
#include "engine/steps/read_input.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;

namespace
{

constexpr QLatin1StringView kReadUrlAddress(R"json({
  "type": "string", "title": "Address", "minLength": 1, "maxLength": 8000,
  "description": "Where the file stands: http:// or https://.",
  "examples": ["https://example.org/rates.csv"]})json");

constexpr QLatin1StringView kReadUrlExamples(R"json([{
  "title": "Rates from the web", "config": {"url": "https://example.org/rates.csv"},
  "files": {"https://example.org/rates.csv": "code,rate\nEUR,1\nUSD,0.92\n"},
  "input": [], "output": [["code", "rate"], ["EUR", 1], ["USD", 0.92]]}])json");

} // namespace

ReadUrlStep::ReadUrlStep()
    : m_descriptor{
          .type = u"read_url"_s,
          .title = u"Read from an address"_s,
          .category = u"Input"_s,
          .description = u"Fetches a file from an http or https address, and reads it."_s,
          .inputPorts = {},
          .outputPorts = {u"main"_s, u"rejects"_s},
          .configSchema = otherFileConfig(u"url"_s, stepObject(kReadUrlAddress)),
          .repeatable = false, // what stands there may have changed
          .help =
              u"Fetches **what stands at an address** and reads it as “Load” reads a file: any format, packed or not; what is not set is guessed. It is fetched anew at every run and every preview. Redirects are followed, but never from https to http. `network.allow_urls` switches it off and `network.max_download` says how much is fetched at most. On a server, only hosts that were set free with `network.fetch_hosts` are asked. Do not write a password into an address: a workflow is read by others."_s,
          .examples = stepArray(kReadUrlExamples),
      }
{
}

QList<core::FieldProblem> ReadUrlStep::checkConfig(const QJsonObject &config) const
{
    QList<core::FieldProblem> problems = LoadingStep().checkConfig(config);
    const QString text = config.value("url"_L1).toString();
    const QUrl url(text);
    if (!data::isUrl(text) || !url.isValid() || url.host().isEmpty())
        problems.append(
            {u"url"_s, u"This is no address. Write it like https://example.org/orders.csv."_s, u"value_error"_s});
    else if (!url.password().isEmpty())
        problems.append(
            {u"url"_s,
             u"There is a password in the address, which everybody who sees the workflow can read. Fetch the "
             "file with a program that can log in, and load that."_s,
             u"value_error"_s});
    return problems;
}

Result<StepOutput> ReadUrlStep::run(StepContext &context) const
{
    if (const QList<core::FieldProblem> problems = checkConfig(context.config()); !problems.isEmpty())
        return core::fail(core::ErrorCode::InvalidArgument, problems.first().message, problems.first().location);
    const FileRules &rules = context.files();
    const QUrl url(context.config().value("url"_L1).toString());
    AW_CHECK(rules.mayFetch(url, u"url"_s));
    AW_TRY(const QString folder, newFolder(context));
    const data::FetchRules fetching{rules.outside().mostDownloadBytes,
                                    [&](const QUrl &to) { return rules.mayFetch(to, u"url"_s); }};
    const auto progress = [&](qint64 received, qint64 total) {
        context.progress(total > 0 ? static_cast<double>(received) / static_cast<double>(total) / 2 : 0,
                         u"Fetching, %1"_s.arg(QLocale::c().formattedDataSize(received)));
    };
    AW_TRY(const QString name, data::fetchUrl(url, folder, fetching, progress, context.stopToken()));
    context.log(core::LogLevel::Info, u"Fetched "_s + data::shownUrl(url));
    return readOtherFile(context, {folder + u'/' + name, name, {}}, context.config());
}

} // namespace aw::steps
