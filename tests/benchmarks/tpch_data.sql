-- SPDX-FileCopyrightText: 2026 AW Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A shop in the shape of TPC-H, the same at every run. :scale is ten times the scale there: 10 is 1 GB as text, of
-- which these files take a third, and 28 is 1 GB of these files.
COPY (SELECT CAST(range AS INTEGER) AS r_regionkey,
             ['AFRICA', 'AMERICA', 'ASIA', 'EUROPE', 'MIDDLE EAST'][1 + range] AS r_name,
             'region ' || md5(CAST(range AS VARCHAR)) AS r_comment
      FROM range(5)) TO ':folder/region.parquet' (FORMAT parquet);

COPY (SELECT CAST(range AS INTEGER) AS n_nationkey, 'NATION ' || range AS n_name,
             CAST(range % 5 AS INTEGER) AS n_regionkey, 'nation ' || md5(CAST(range AS VARCHAR)) AS n_comment
      FROM range(25)) TO ':folder/nation.parquet' (FORMAT parquet);

COPY (SELECT 1 + range AS s_suppkey, format('Supplier#{:09d}', 1 + range) AS s_name,
             md5('s' || range) AS s_address, CAST(hash(range, 1) % 25 AS INTEGER) AS s_nationkey,
             format('{:02d}-{:03d}-{:04d}', 10 + hash(range, 1) % 25, hash(range, 2) % 1000, hash(range, 3) % 10000) AS s_phone,
             CAST((hash(range, 4) % 1100000) / 100.0 - 1000 AS DECIMAL(15, 2)) AS s_acctbal,
             'supplier of ' || md5('c' || range) AS s_comment
      FROM range(:scale000)) TO ':folder/supplier.parquet' (FORMAT parquet);

COPY (SELECT 1 + range AS c_custkey, format('Customer#{:09d}', 1 + range) AS c_name, md5('c' || range) AS c_address,
             CAST(hash(range, 11) % 25 AS INTEGER) AS c_nationkey,
             format('{:02d}-{:03d}-{:04d}', 10 + hash(range, 11) % 25, hash(range, 12) % 1000, hash(range, 13) % 10000) AS c_phone,
             CAST((hash(range, 14) % 1100000) / 100.0 - 1000 AS DECIMAL(15, 2)) AS c_acctbal,
             ['AUTOMOBILE', 'BUILDING', 'FURNITURE', 'HOUSEHOLD', 'MACHINERY'][1 + CAST(hash(range, 15) % 5 AS BIGINT)] AS c_mktsegment,
             'customer who wants ' || md5('w' || range) || md5('x' || range) AS c_comment
      FROM range(15 * :scale000)) TO ':folder/customer.parquet' (FORMAT parquet);

COPY (SELECT 1 + range AS o_orderkey, CAST(1 + hash(range, 31) % (15 * :scale000) AS BIGINT) AS o_custkey,
             ['F', 'O', 'P'][1 + CAST(hash(range, 32) % 3 AS BIGINT)] AS o_orderstatus,
             CAST(1000 + (hash(range, 33) % 40000000) / 100.0 AS DECIMAL(15, 2)) AS o_totalprice,
             DATE '1992-01-01' + CAST(hash(range, 34) % 2406 AS INTEGER) AS o_orderdate,
             ['1-URGENT', '2-HIGH', '3-MEDIUM', '4-NOT SPECIFIED', '5-LOW'][1 + CAST(hash(range, 35) % 5 AS BIGINT)] AS o_orderpriority,
             format('Clerk#{:09d}', hash(range, 36) % 1000) AS o_clerk, CAST(0 AS INTEGER) AS o_shippriority,
             'order with ' || md5('o' || range) AS o_comment
      FROM range(150 * :scale000)) TO ':folder/orders.parquet' (FORMAT parquet);

COPY (SELECT o AS l_orderkey, CAST(1 + hash(o, n, 41) % (20 * :scale000) AS BIGINT) AS l_partkey,
             CAST(1 + hash(o, n, 42) % :scale000 AS BIGINT) AS l_suppkey, CAST(n AS INTEGER) AS l_linenumber,
             CAST(1 + hash(o, n, 43) % 50 AS DECIMAL(15, 2)) AS l_quantity,
             CAST(900 + (hash(o, n, 44) % 10000000) / 100.0 AS DECIMAL(15, 2)) AS l_extendedprice,
             CAST((hash(o, n, 45) % 11) / 100.0 AS DECIMAL(15, 2)) AS l_discount,
             CAST((hash(o, n, 46) % 9) / 100.0 AS DECIMAL(15, 2)) AS l_tax,
             ['A', 'N', 'R'][1 + CAST(hash(o, n, 47) % 3 AS BIGINT)] AS l_returnflag, ['F', 'O'][1 + CAST(hash(o, n, 48) % 2 AS BIGINT)] AS l_linestatus,
             DATE '1992-01-01' + CAST(hash(o, 34) % 2406 + hash(o, n, 49) % 120 AS INTEGER) AS l_shipdate,
             DATE '1992-01-01' + CAST(hash(o, 34) % 2406 + 60 AS INTEGER) AS l_commitdate,
             DATE '1992-01-01' + CAST(hash(o, 34) % 2406 + hash(o, n, 50) % 150 AS INTEGER) AS l_receiptdate,
             ['COLLECT COD', 'DELIVER IN PERSON', 'NONE', 'TAKE BACK RETURN'][1 + CAST(hash(o, n, 51) % 4 AS BIGINT)] AS l_shipinstruct,
             ['AIR', 'FOB', 'MAIL', 'RAIL', 'REG AIR', 'SHIP', 'TRUCK'][1 + CAST(hash(o, n, 52) % 7 AS BIGINT)] AS l_shipmode,
             'line ' || left(md5(o || '-' || n), 22) AS l_comment
      FROM (SELECT 1 + range AS o, unnest(range(1, 2 + CAST(hash(range, 40) % 7 AS BIGINT))) AS n FROM range(150 * :scale000)))
TO ':folder/lineitem.parquet' (FORMAT parquet);
