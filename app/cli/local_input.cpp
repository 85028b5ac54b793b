// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/local_input.h"

#include "engine/core/data_version.h"
#include "engine/core/result.h"

#include <QCoroTask>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::cli
{

core::Result<LocalInput> localInput(Invocation &invocation, const std::string &text)
{
    const QString input = QString::fromStdString(text);
    const QString folder = invocation.options.text(u"engine.temp_dir"_s);
    const std::stop_token stop = invocation.interrupt.token();
    if (input == "-"_L1) {
        if (::isatty(STDIN_FILENO))
            invocation.console.note(u"Paste the data, then press Ctrl+D at the start of a line."_s);
        AW_TRY(const auto copy, QCoro::waitFor(services::fetchPipe(STDIN_FILENO, u"standard-input"_s, folder, stop)));
        return LocalInput{copy.path(), copy.filename(), copy};
    }
    if (!data::isUrl(input))
        return LocalInput{input, {}, {}};
    if (!invocation.options.boolean(u"network.allow_urls"_s))
        return core::fail(core::ErrorCode::PermissionDenied, u"Fetching from the network is switched off"_s, input,
                          u"Set network.allow_urls to true, or load a file."_s);
    const auto progress = [&](qint64 received, qint64 total) {
        invocation.console.progress(total > 0 ? double(received) / double(total) : 0,
                                    u"Fetching, %1"_s.arg(byteText(received)));
    };
    const auto copy =
        services::fetchUrl(QUrl(input), folder, invocation.options.bytes(u"network.max_download"_s), progress, stop);
    invocation.console.clearProgress();
    if (!copy)
        return core::fail(copy.error());
    return LocalInput{copy->path(), copy->filename(), *copy, core::addressOrigin(input)};
}

} // namespace aw::cli
