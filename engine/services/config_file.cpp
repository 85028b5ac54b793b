// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/config_file.h"

#include "engine/core/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace aw::services
{

QString defaultConfigFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"aw.conf"_s);
}

core::Result<core::Options> loadOptions(const QString &path, bool required, const QMap<QString, QString> &commandLine)
{
    QByteArray text;
    if (QFile file(path); file.exists() || required) {
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorCode::InvalidArgument,
                              u"The config file cannot be read: %1"_s.arg(file.errorString()), path,
                              u"Check the name and who may read it."_s);
        text = file.readAll();
    }
    QMap<QString, QString> environment;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : system.keys())
        if (name.startsWith("AW_"_L1))
            environment.insert(name, system.value(name));
    return core::Options::build(path, text, environment, commandLine);
}

core::Status writeOption(const QString &path, const QString &key, const QString &value)
{
    const core::OptionInfo *option = core::findOption(key);
    if (!option)
        return core::fail(core::ErrorCode::InvalidArgument, u"There is no option “%1”"_s.arg(key), {},
                          u"`aw config` lists them all."_s);
    AW_CHECK(core::checkOptionValue(*option, value));
    QStringList lines;
    if (QFile file(path); file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorCode::PermissionDenied, u"The config file cannot be read"_s, path);
        lines = QString::fromUtf8(file.readAll()).split(u'\n');
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
    }
    const QString line = key + u" = "_s + value;
    bool found = false;
    for (QString &existing : lines) {
        const QString trimmed = existing.trimmed();
        if (trimmed.startsWith(u'#') || trimmed.section(u'=', 0, 0).trimmed() != key)
            continue;
        existing = line;
        found = true;
    }
    if (!found)
        lines.append(line);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::fail(core::ErrorCode::IoError, u"The config file cannot be written: %1"_s.arg(file.errorString()),
                          path);
    return {};
}

} // namespace aw::services
