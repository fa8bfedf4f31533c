-- The batches behind one indicator in one period of a kabupaten, for the line of sources.
--
-- areas: figures in use. others: figures that another source system gives instead.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: batch_number VARCHAR, file_name VARCHAR, source_system VARCHAR, status VARCHAR,
--          cutoff DATE, sample BOOLEAN, areas BIGINT, others BIGINT
-- key:     batch_number

WITH told AS (
    SELECT
        every_fact.batch_number,
        COUNT(*) FILTER (WHERE every_fact.in_use) AS areas,
        COUNT(*) FILTER (WHERE NOT every_fact.in_use) AS others
    FROM every_fact
    WHERE every_fact.indicator = CAST($indicator AS VARCHAR)
        AND every_fact.period = CAST($period AS VARCHAR)
        AND SUBSTRING(every_fact.area_code, 1, 5) = CAST($kab AS VARCHAR)
        AND every_fact.last_of_source
    GROUP BY every_fact.batch_number
)

SELECT
    batch.batch_number,
    batch.file_name,
    batch.source_system,
    batch.status,
    batch.cutoff,
    batch.sample,
    told.areas,
    told.others
FROM told
JOIN batch
    ON batch.batch_number = told.batch_number
ORDER BY batch.batch_number
