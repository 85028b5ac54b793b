// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows from our own readers into a new temporary table of a session, some thousand at a time.
#pragma once

#include "engine/data/session.h"

#include <QList>
#include <QString>

#include <memory>
#include <string_view>

namespace aw::data
{

// Thread: the session's. Between begin() and end() the cells of up to kMostRows rows are set, column by column or row
// by row; what is not set is NULL. Errors: Cancelled; otherwise the engine's, e.g. OutOfMemory, DiskFull.
class TableAppender
{
public:
    static constexpr int kMostRows = 2048;
    enum class Type : quint8 { BigInt, Double, Boolean, Date, Timestamp, Time, Interval, Text };

    struct Column {
        QString name;
        Type type = Type::Text;
    };
    // Makes the table. Its name is a plain word, e.g. of Session::newName.
    static core::Result<std::unique_ptr<TableAppender>> open(Session &session, const QString &table,
                                                             const QList<Column> &columns);
    ~TableAppender();

    void begin(int rows);
    // BigInt; Date: days, Timestamp: microseconds, both since 1970-01-01; Time, Interval: microseconds.
    void setInteger(int row, qsizetype column, qint64 value);
    void setReal(int row, qsizetype column, double value);
    void setBoolean(int row, qsizetype column, bool value);
    void setText(int row, qsizetype column, std::string_view utf8);
    core::Status end();
    // All rows stand in the table afterwards; nothing may follow.
    core::Status close();

private:
    class Private;
    explicit TableAppender(std::unique_ptr<Private> priv);
    const std::unique_ptr<Private> d;

    Q_DISABLE_COPY_MOVE(TableAppender)
};

QString typeName(TableAppender::Type type); // "BIGINT", …

} // namespace aw::data
