// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A step that is nothing but SQL over its inputs: it says what it makes and how to count what became of the rows and
// cells; how and when that runs is the business of whoever runs it.
#pragma once

#include "engine/steps/step.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <span>

namespace aw::steps
{

// A table of these columns without rows, as what stands after FROM.
QString emptyTable(const core::Schema &schema);

// One input as SQL sees it.
struct SqlInput {
    QString from; // what stands after FROM: a name or a SELECT in parentheses; give it an alias of your own
    core::Schema schema;
    QString numbered{}; // SQL of these rows with a further column file_row_number that grows; empty: none is known
    bool numbersHaveGaps = false; // otherwise they are 0, 1, 2 …
    qint64 rows = -1;             // -1: not counted yet
    bool isUncounted = false;     // see data::Relation::joined
};
SqlInput sqlInput(const data::Relation &relation);

// In a count: the number of rows of an output port, or of an input, which is known by then.
QString countOfPort(const QString &port);
QString countOfInput(qsizetype index = 0);
// In a count: the rows of an output port, as what stands after FROM.
QString rowsOfPort(const QString &port);
// In a count: one of the derivation's figures.
QString figure(const QString &name);

// All counts are SQL expressions of one number: an aggregate over the first input ("count_if(…)"), or a SELECT in
// parentheses, which must stand at the very beginning. They are evaluated together, in one pass where the engine can;
// where none is an aggregate, the input is not read for them.
struct Derivation {
    struct RowCount {
        core::RowEntry::Kind kind = core::RowEntry::Kind::Filtered;
        QString reason;
        QString count;
    };
    struct CellCount {
        QString column;
        core::CellEntry::Kind kind = core::CellEntry::Kind::Converted;
        QString reason;
        QString count;
    };

    QMap<QString, QString> outputs; // by output port: a SELECT without a closing semicolon; always "main"
    // A count of the rows of a port that costs less than making them, for those that stand in no file.
    QMap<QString, QString> portCounts;
    // By name: counts that others mention, each a SELECT in parentheses; worked out once, when the outputs are made.
    // They may mention inputs and outputs themselves.
    QMap<QString, QString> figures;
    // Made also when nobody reads them, and written to a file: whoever needs them reads them several times.
    QStringList portsNeeded;
    // Where "main" is nothing but the rows of the first input that meet a condition: the condition.
    QString condition;
    // The columns of "main", where they are known without asking the engine.
    std::optional<core::Schema> schema{};
    // What is known of the columns of "main" beyond name and type; others keep meaning and unit from the first input
    // while name and type stay the same.
    QMap<QString, core::Column> described;
    bool keepsRows = false; // every row of the first input comes out of "main" exactly once; `rows` is empty
    // Cheap: to read an output costs little more than to read the inputs, so it may be read again and again. The
    // outputs of heavy ones are written to a file once, which is then counted, read and kept. Guessed: cheap if it
    // keeps rows.
    enum class Cost : quint8 { Guessed, Cheap, Heavy };
    Cost cost = Cost::Guessed;
    QList<qsizetype> rowsInOf{0}; // the inputs whose rows count as "rows in"
    QList<RowCount> rows;         // entries that count nothing are left out
    // Why else rows left or came, where only the difference can be known; empty: `rows` says it all.
    QString otherwise;
    QList<CellCount> cells;
    QStringList columnsDropped; // "name: reason"; columns added are found by comparing
    QJsonObject metadata;       // as StepOutput::metadata
};

// Of a step that works on each row by itself: every row comes out once, and cheaply.
Derivation rowWise();

// Ports other than "main" that have no rows, or that nobody reads, are left out of the output.
class RelationStep : public StepType
{
public:
    // Must not run long: what it asks the session is about columns (describe) or, where the columns depend on the data
    // as in a pivot, a small summary. Errors: InvalidArgument that name the config's field and the nearest column.
    virtual core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                            data::Session &session) const = 0;
    // The columns of "main" are decided by the rows, as those of a pivot are.
    virtual bool columnsDependOnRows(const QJsonObject &) const { return false; }

    core::Result<StepOutput> run(StepContext &context) const override;
    bool isRelation() const final { return true; }
    core::Result<QMap<QString, core::Schema>> outputSchemas(const QJsonObject &config,
                                                            std::span<const core::Schema> inputs,
                                                            data::Session &session) const override;
};

// One that reads the columns its configuration mentions, and those that are read of its output.
class NamedColumnsStep : public RelationStep
{
public:
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype, const ColumnsNeeded &ofOutput) const override
    {
        return ofOutput.withMentioned(config);
    }
};

} // namespace aw::steps
