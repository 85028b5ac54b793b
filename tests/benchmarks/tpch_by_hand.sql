-- SPDX-FileCopyrightText: 2026 AW Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tpch_workflow.json works out, as one query.
COPY (
    SELECT n_name AS nation, sum(l_extendedprice * (1 - l_discount)) AS revenue
    FROM read_parquet(':folder/lineitem.parquet')
    JOIN read_parquet(':folder/orders.parquet') ON l_orderkey = o_orderkey
    JOIN read_parquet(':folder/customer.parquet') ON o_custkey = c_custkey
    JOIN read_parquet(':folder/supplier.parquet') ON l_suppkey = s_suppkey AND c_nationkey = s_nationkey
    JOIN read_parquet(':folder/nation.parquet') ON s_nationkey = n_nationkey
    JOIN read_parquet(':folder/region.parquet') ON n_regionkey = r_regionkey
    WHERE r_name = 'ASIA' AND o_orderdate >= DATE '1994-01-01' AND o_orderdate < DATE '1995-01-01'
    GROUP BY n_name
    ORDER BY revenue DESC
) TO :output (FORMAT parquet);
