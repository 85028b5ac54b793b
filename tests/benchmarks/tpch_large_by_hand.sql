-- SPDX-FileCopyrightText: 2026 AW Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tpch_large_workflow.json works out, as one query.
COPY (
    SELECT l.*, o.* EXCLUDE (o_orderkey)
    FROM read_parquet(':folder/lineitem.parquet') l
    JOIN read_parquet(':folder/orders.parquet') o ON l_orderkey = o_orderkey
    ORDER BY o_comment DESC, l_comment
) TO :output (FORMAT parquet);
