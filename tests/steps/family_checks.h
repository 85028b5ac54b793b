// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every step that works on the columns of rows has to hold: rows, changed cells and columns are what it says, for
// tables with odd names and odd values.
#pragma once

#include "engine/steps/relation_step.h"
#include "tests/steps/relation_run.h"

#include <QTest>

namespace family_checks
{

using namespace Qt::StringLiterals;
using namespace aw;

// What is to be tried. In `config`, @a and @b stand for the names of two columns, #a and #b for them quoted as SQL.
struct Trial {
    QString type;
    QByteArray config;
    QStringList values{u"NULL"_s, u"''"_s, u"' x  Y'"_s, u"'Ä%1ö'"_s, u"'1.5'"_s, u"'a-b-c'"_s, u"'12'"_s}; // of "a"
    QString valueType = u"VARCHAR"_s;                                                                       // of "a"
    bool keepsOrder = true; // rows that are left stand as they stood
};

inline QString named(QString text, const QString &a, const QString &b)
{
    const auto json = [](const QString &plain) {
        QString quoted = QString::fromUtf8(QJsonDocument(QJsonArray{plain}).toJson(QJsonDocument::Compact));
        return quoted.sliced(2, quoted.size() - 4);
    };
    text.replace(u"@a"_s, json(a)).replace(u"@b"_s, json(b));
    return text.replace(u"#a"_s, json(data::quoteName(a))).replace(u"#b"_s, json(data::quoteName(b)));
}

// Tables of columns "i" (the place of the row), a, b (text) and "h" (numbers of 128 bits).
inline void tables(const steps::Catalogue &catalogue, const Trial &trial)
{
    const QList<std::pair<QString, QString>> names{{u"a"_s, u"b"_s},
                                                   {u"Größe \"x\""_s, u"%1 'y'; --"_s},
                                                   {u"select"_s, u"日本 %2 \\"_s},
                                                   {u"AW_order"_s, u"given"_s}};
    const QStringList all{u"NULL"_s};
    const QString huge = u"[NULL, 170141183460469231731687303715884105727::HUGEINT, -5, 0]"_s;
    FakeContext context;
    for (const auto &[a, b] : names) {
        const QJsonObject config = relation_run::object(named(QString::fromUtf8(trial.config), a, b).toUtf8());
        for (int round = 0; round < 4; ++round) {
            if (round % 2 == 1 && a != names.first().first)
                continue; // these are about rows, not names
            const qint64 rows = QList<qint64>{0, 7, 40, 5000}[round];
            const QString values = (round == 1 ? all : trial.values).join(u", "_s);
            const auto picked = [&](const QString &list, int salt) {
                return u"(%1)[1 + CAST(hash(i * 31 + %2) % CAST(len(%1) AS UBIGINT) AS BIGINT)]"_s.arg(
                    list, QString::number(salt));
            };
            const QString table =
                u"SELECT i, "_s + picked(u"CAST([%1] AS %2[])"_s.arg(values, trial.valueType), round) + u" AS "_s +
                data::quoteName(a) + u", "_s +
                picked(round == 1 ? u"CAST([NULL] AS VARCHAR[])"_s : u"['u', 'v', NULL, 'ω']"_s, 7) + u" AS "_s +
                data::quoteName(b) + u", "_s + picked(huge, 9) + u" AS h FROM range(%1) t(i) ORDER BY i"_s.arg(rows);
            const auto output = relation_run::run(catalogue, context, trial.type, config, {table});
            QVERIFY2(output, output ? "" : qPrintable(output.error().text() + u" for "_s + a));
            const data::Relation main = output->ports.value(u"main"_s);
            const core::Ledger &ledger = output->ledger;
            QCOMPARE(ledger.rowsIn, rows);
            QCOMPARE(context.scalar(u"SELECT count(*) FROM ("_s + main.sql + u')').toLongLong(), ledger.rowsOut);
            QCOMPARE(main.schema, *context.session().describe(main.sql));

            // Without data it knows the same columns.
            const auto *type = dynamic_cast<const steps::RelationStep *>(catalogue.find(trial.type));
            const std::vector<core::Schema> given{context.inputs().front().schema};
            if (type && !type->columnsDependOnRows(context.config())) {
                const auto schemas = type->outputSchemas(context.config(), given, context.session());
                QVERIFY2(schemas, schemas ? "" : qPrintable(schemas.error().text()));
                QCOMPARE(schemas->value(u"main"_s), main.schema);
            }

            if (!trial.keepsOrder)
                continue;
            const auto made = context.session().execute(u"CREATE OR REPLACE TEMP TABLE made AS "_s + main.sql);
            QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
            if (main.schema.indexOf(u"i"_s) >= 0) {
                QCOMPARE(context
                             .scalar(u"SELECT count(*) FROM (SELECT i, lag(i) OVER (ORDER BY rowid) AS before "
                                     "FROM made) WHERE i <= before"_s)
                             .toLongLong(),
                         0);
            }
            if (ledger.rowsOut != rows)
                continue;
            // Cells that differ are those that are counted.
            for (const core::Column &column : given.front().columns) {
                const qsizetype at = main.schema.indexOf(column.name);
                if (at < 0 || main.schema.columns[at].type != column.type)
                    continue;
                const QString name = data::quoteName(column.name);
                QString sql = u"SELECT count(*) FROM (SELECT row_number() OVER () AS n, "_s + name + u" AS v FROM ("_s;
                sql += context.inputs().front().sql + u")) g JOIN (SELECT rowid + 1 AS n, "_s + name;
                sql += u" AS v FROM made) m ON g.n = m.n WHERE g.v IS DISTINCT FROM m.v"_s;
                qint64 counted = 0;
                for (const core::CellEntry &entry : ledger.cells)
                    counted += entry.column == column.name ? entry.cells : 0;
                QCOMPARE(counted, context.scalar(sql).toLongLong());
            }
        }
    }
}

} // namespace family_checks
