// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a step is given. Implemented by jobs; the one interface between steps and the world, so that a job can later
// run in a process of its own.
#pragma once

#include "engine/core/event.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/steps/file_rules.h"
#include "engine/steps/input_file.h"

#include <QJsonObject>
#include <QString>

#include <span>
#include <stop_token>

namespace aw::steps
{

// Thread: the job's worker, except where noted.
class StepContext
{
public:
    virtual ~StepContext() = default;

    virtual const QJsonObject &config() const = 0;              // defaults filled in, checked against the schema
    virtual const QJsonObject &globalConfig() const = 0;        // of the workflow
    virtual std::span<const data::Relation> inputs() const = 0; // in the order of the descriptor's input ports
    virtual const InputFile *inputFile() const = 0;             // null when the job has none
    virtual bool consumersPreferRawText() const = 0;            // see StepDescriptor::prefersRawText
    // Whether anybody reads what comes out of an output port other than "main": if not, it need not be made.
    virtual bool isRead(const QString &) const { return true; }
    // Whether anybody reads this column of what comes out: if not, it need not be kept. Of "rejects" all are read.
    virtual bool isColumnRead(const QString &) const { return true; }
    // Whether the step that reads what comes out puts it together with what it reads itself: then it may come out
    // uncounted (data::Relation::joined), and StepType::count is asked afterwards.
    virtual bool isJoinedWithReader() const { return false; }
    virtual data::Session &session() = 0;
    virtual const FileRules &files() const = 0; // what of the machine and the world the config may name
    virtual bool isTrial() const = 0;          // only the output is wanted, as for a preview: nothing else is to happen
    virtual QString scratchFolder() const = 0; // the job's own; removed when the job ends
    virtual std::stop_token stopToken() const = 0;
    virtual void progress(double fraction, const QString &note) = 0; // 0..1 of this step; any thread
    virtual void log(core::LogLevel level, const QString &text) = 0; // any thread
};

} // namespace aw::steps
