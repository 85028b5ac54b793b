// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A temporary folder with files and a session that may reach it.
#pragma once

#include "engine/data/session.h"
#include "engine/data/source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace aw::test
{

class DataFixture
{
public:
    explicit DataFixture(int threads = 0, std::stop_token stop = {}, qint64 memoryBytes = 0)
    {
        data::SessionOptions options;
        options.threads = threads;
        options.stop = std::move(stop);
        options.memoryBytes = memoryBytes;
        options.tempDirectory = folder.filePath(QStringLiteral("scratch"));
        options.allowedPaths = {folder.path()};
        auto opened = data::Session::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_session = std::move(*opened);
    }

    data::Session &session() { return *m_session; }
    QString path(const QString &name) const { return folder.filePath(name); }
    QString scratch() const { return folder.filePath(QStringLiteral("scratch")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    core::Result<data::SourceDescription> describe(const QString &file, const data::SourceOverrides &overrides = {})
    {
        return data::describeSource(session(), file, overrides, scratch());
    }

    core::Result<data::SourceRows> open(const QString &file, data::Typing typing = data::Typing::Text,
                                        data::ReadMode mode = data::ReadMode::Keep,
                                        const data::SourceOverrides &overrides = {})
    {
        auto source = describe(file, overrides);
        if (!source)
            return std::unexpected(source.error());
        return data::openSource(session(), *source, typing, mode);
    }

    // Rows as "a|b|c", NULL as "~".
    QStringList rows(const QString &sql)
    {
        const auto table = session().query(sql);
        if (!table)
            return {QStringLiteral("ERROR ") + table.error().text()};
        QStringList lines;
        for (const QVariantList &row : table->rows) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells.append(cell.isValid() ? cell.toString() : QStringLiteral("~"));
            lines.append(cells.join(u'|'));
        }
        return lines;
    }

    QTemporaryDir folder;

private:
    std::unique_ptr<data::Session> m_session;
};

} // namespace aw::test

// For results: on an error the test fails with its words.
#define AW_VERIFY(result)                                                                                              \
    QVERIFY2((result).has_value(), (result).has_value() ? "" : qPrintable((result).error().text()))
