-- What somebody who knows the file, its mess and DuckDB would write: the baseline of `aw prepare --target cosmo-ready`.
-- :input and :output are replaced by quoted paths.
COPY (
    SELECT * FROM (
        SELECT
            TRY_CAST("Order ID" AS BIGINT) AS "Order ID",
            try_strptime("Order Date", ['%Y-%m-%d', '%m/%d/%Y', '%d %b %Y'])::DATE AS "Order Date",
            "Customer",
            TRY_CAST(regexp_replace("Unit Price", '[$,]', '', 'g') AS DOUBLE) AS "Unit Price",
            TRY_CAST("Qty" AS BIGINT) AS "Qty",
            TRY_CAST(rtrim("Discount %", '%') AS DOUBLE) / 100 AS "Discount %",
            TRY_CAST("Latitude" AS DOUBLE) AS "Latitude",
            TRY_CAST("Longitude" AS DOUBLE) AS "Longitude",
            "Region",
            "City",
            CASE lower("Express?") WHEN 'yes' THEN true WHEN 'no' THEN false END AS "Express?",
            "Notes",
            "Notes_2"
        FROM read_csv(:input, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
            nullstr = ['', 'N/A', '-', 'n/a'],
            columns = {'Order ID': 'VARCHAR', 'Order Date': 'VARCHAR', 'Customer': 'VARCHAR', 'Unit Price': 'VARCHAR',
                       'Qty': 'VARCHAR', 'Discount %': 'VARCHAR', 'Latitude': 'VARCHAR', 'Longitude': 'VARCHAR',
                       'Region': 'VARCHAR', 'City': 'VARCHAR', 'Express?': 'VARCHAR', 'Notes': 'VARCHAR',
                       'Notes_2': 'VARCHAR'})
    )
    WHERE "Latitude" IS NOT NULL AND "Longitude" IS NOT NULL
) TO :output (FORMAT parquet);
