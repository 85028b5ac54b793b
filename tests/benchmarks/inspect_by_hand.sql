-- DuckDB's own full read of the benchmark's file with all types given: the baseline of `aw inspect`.
-- :input is replaced by a quoted path.
CREATE TEMP TABLE t AS SELECT * FROM read_csv(:input, auto_detect = false, header = true, delim = ',', quote = '"',
    escape = '"', columns = {'id': 'BIGINT', 'amount': 'DOUBLE', 'qty': 'BIGINT', 'day': 'DATE', 'at': 'TIMESTAMP',
    'city': 'VARCHAR', 'note': 'VARCHAR', 'flag': 'BOOLEAN'});
