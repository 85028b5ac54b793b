// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A StepContext for tests: a real session, a scratch folder of its own, and everything that was logged.
#pragma once

#include "engine/core/json_schema.h"
#include "engine/steps/step.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class FakeContext final : public aw::steps::StepContext
{
public:
    explicit FakeContext(int threads = 2)
    {
        aw::data::SessionOptions options;
        options.memoryBytes = 2'000'000'000;
        options.threads = threads;
        options.tempDirectory = m_folder.filePath(QStringLiteral("spill"));
        options.allowedPaths = {m_folder.path()};
        options.stop = m_stop.get_token();
        auto session = aw::data::Session::open(options);
        if (session)
            m_session = std::move(*session);
        else
            qFatal("%s", qPrintable(session.error().text()));
    }

    // Writes a file into the scratch folder and makes it the job's input.
    void setInput(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.close();
        m_file = aw::steps::InputFile{QFileInfo(file).absoluteFilePath(), name, {}};
    }
    // Makes a file or folder that stands in the scratch folder already the job's input.
    void useInput(const QString &name)
    {
        m_file = aw::steps::InputFile{QFileInfo(m_folder.filePath(name)).absoluteFilePath(), name, {}};
    }
    void addInput(const aw::data::Relation &relation) { m_inputs.push_back(relation); }
    void setInputs(const std::vector<aw::data::Relation> &relations) { m_inputs = relations; }
    // A table of text columns, as a reader leaves them.
    aw::data::Relation relation(const QString &sql)
    {
        aw::data::Relation result;
        const QString table = m_session->newName(QStringLiteral("test"));
        if (auto made = m_session->execute(QStringLiteral("CREATE TEMP TABLE %1 AS %2").arg(table, sql)); !made)
            qFatal("%s", qPrintable(made.error().text()));
        result.sql = QStringLiteral("SELECT * FROM ") + table;
        result.schema = *m_session->describe(result.sql);
        return result;
    }
    // Defaults are filled in as a job does.
    void configure(const aw::steps::StepType &type, const QJsonObject &config)
    {
        m_config = aw::core::withDefaults(config, type.descriptor().configSchema);
    }
    QVariant scalar(const QString &sql)
    {
        auto value = m_session->scalar(sql);
        return value ? *value : QVariant(value.error().text());
    }
    QString folder() const { return m_folder.path(); }
    void stop() { m_stop.request_stop(); } // any thread

    const QJsonObject &config() const override { return m_config; }
    const QJsonObject &globalConfig() const override { return m_globalConfig; }
    std::span<const aw::data::Relation> inputs() const override { return m_inputs; }
    const aw::steps::InputFile *inputFile() const override { return m_file ? &*m_file : nullptr; }
    bool consumersPreferRawText() const override { return rawText; }
    bool isRead(const QString &) const override { return portsAreRead; }
    bool isColumnRead(const QString &name) const override { return !columnsRead || columnsRead->contains(name); }
    aw::data::Session &session() override { return *m_session; }
    QString scratchFolder() const override { return m_folder.path(); }
    std::stop_token stopToken() const override { return m_stop.get_token(); }
    void progress(double, const QString &) override {}
    void log(aw::core::LogLevel, const QString &text) override
    {
        logged.append(text);
        if (onLog)
            onLog(text);
    }

    const aw::steps::FileRules &files() const override
    {
        return m_rules ? *m_rules : m_limited ? m_noFiles : m_anyFile;
    }
    bool isTrial() const override { return trial; }
    // What else the config may name; limited: once others can send workflows.
    void setOutside(const aw::steps::Outside &outside, bool limited = false)
    {
        m_rules = std::make_unique<aw::steps::FileRules>(aw::steps::FileRules::Folders{{}, {}, {}, limited}, outside);
    }
    void limitFiles() { m_limited = true; } // the config may name no file

    bool rawText = false;
    bool portsAreRead = true;                            // outputs other than "main"
    std::optional<aw::steps::ColumnsNeeded> columnsRead; // all
    bool trial = false;
    QStringList logged;
    std::function<void(const QString &)> onLog;

private:
    QTemporaryDir m_folder;
    aw::steps::FileRules m_noFiles;
    aw::steps::FileRules m_anyFile{aw::steps::FileRules::Folders{}};
    std::unique_ptr<aw::steps::FileRules> m_rules;
    bool m_limited = false;
    std::stop_source m_stop;
    std::unique_ptr<aw::data::Session> m_session;
    std::optional<aw::steps::InputFile> m_file;
    std::vector<aw::data::Relation> m_inputs;
    QJsonObject m_config;
    QJsonObject m_globalConfig;
};
