-- SPDX-FileCopyrightText: 2026 AW Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes the DuckDB and Parquet inputs of the corpus. From the repository's root, after removing the old .duckdb files:
--   build/dev/bin/duckdb_script tests/data/corpus/make_inputs.sql 1 - -
--   truncate -s 200 tests/data/corpus/database/parquet_truncated/input.parquet
ATTACH 'tests/data/corpus/database/duckdb_one_table/input.duckdb' AS one (BLOCK_SIZE 16384);
CREATE TABLE one.orders AS SELECT * FROM (VALUES
    (1, 'Ana', DECIMAL '12.50', DATE '2024-02-29', true),
    (2, 'Bo', NULL, DATE '1999-12-31', false),
    (3, 'Zoë', DECIMAL '0.05', NULL, NULL)) AS t(id, name, amount, day, paid);
DETACH one;
ATTACH 'tests/data/corpus/database/duckdb_choose_table/input.duckdb' AS two (BLOCK_SIZE 16384);
CREATE TABLE two.settings AS SELECT 'version' AS k, '3' AS v;
CREATE SCHEMA two.shop;
CREATE TABLE two.shop."order lines" AS SELECT * FROM (VALUES (1, 2.5::DOUBLE, ['a', 'b']), (2, 10, []), (3, 0.75, NULL))
    AS t(id, "unit price", tags);
DETACH two;
COPY (SELECT * FROM (VALUES
    (1, 'Ana', 9.5::DOUBLE, TIMESTAMP '2024-02-29 10:15:00', 123456789012345678901234567890::DECIMAL(38, 0)),
    (2, NULL, 'nan'::DOUBLE, NULL, 7),
    (3, '', -0.25, TIMESTAMP '1969-12-31 23:59:59.5', NULL)) AS t(id, name, score, seen, big))
    TO 'tests/data/corpus/database/parquet_types/input.parquet' (FORMAT parquet);
COPY (SELECT * FROM (VALUES
    (1, {'city': 'Porto', 'geo': {'lat': 41.15, 'lon': -8.61}}, [1, 2]),
    (2, {'city': 'Oslo', 'geo': NULL}, []::INTEGER[])) AS t(id, address, tags))
    TO 'tests/data/corpus/database/parquet_nested/input.parquet' (FORMAT parquet);
COPY (SELECT * FROM (VALUES ('00123', 'a'), ('01000', 'b')) AS t(code, v))
    TO 'tests/data/corpus/database/parquet_named_csv/input.csv' (FORMAT parquet);
COPY (SELECT i AS n, 'row ' || i AS label FROM range(1, 5001) AS r(i))
    TO 'tests/data/corpus/database/parquet_row_groups/input.parquet' (FORMAT parquet, ROW_GROUP_SIZE 2048, CODEC 'zstd');
COPY (SELECT i AS n FROM range(1, 200) AS r(i))
    TO 'tests/data/corpus/database/parquet_truncated/input.parquet' (FORMAT parquet);
