-- The batches behind one indicator in one period of a kabupaten, for the line of sources.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: batch_number VARCHAR, file_name VARCHAR, source_system VARCHAR, status VARCHAR,
--          cutoff DATE, sample BOOLEAN, areas BIGINT
-- key:     batch_number

SELECT
    batch.batch_number,
    batch.file_name,
    batch.source_system,
    batch.status,
    batch.cutoff,
    batch.sample,
    COUNT(*) AS areas
FROM fact
JOIN batch
    ON batch.batch_number = fact.batch_number
WHERE SUBSTRING(fact.area_code, 1, 5) = CAST($kab AS VARCHAR)
    AND fact.indicator = CAST($indicator AS VARCHAR)
    AND fact.period = CAST($period AS VARCHAR)
GROUP BY
    batch.batch_number,
    batch.file_name,
    batch.source_system,
    batch.status,
    batch.cutoff,
    batch.sample
ORDER BY batch.batch_number
