-- The batches that hold a fact of one indicator and period in an area and below it.
--
-- params:  indicator VARCHAR, area VARCHAR, period VARCHAR
-- columns: batch_number VARCHAR, file_name VARCHAR, source_system VARCHAR, status VARCHAR,
--          cutoff DATE, publish DATE, uploaded_by VARCHAR, uploaded_at VARCHAR,
--          sha256 VARCHAR, sample BOOLEAN
-- key:     batch_number

WITH named AS (
    SELECT DISTINCT every_fact.batch_number
    FROM every_fact
    WHERE every_fact.indicator = CAST($indicator AS VARCHAR)
        AND every_fact.period = CAST($period AS VARCHAR)
        AND (
            every_fact.area_code = CAST($area AS VARCHAR)
            OR every_fact.area_code LIKE CAST($area AS VARCHAR) || '.%'
            OR every_fact.area_code LIKE CAST($area AS VARCHAR) || '/%'
        )
)

SELECT
    batch.batch_number,
    batch.file_name,
    batch.source_system,
    batch.status,
    batch.cutoff,
    batch.publish,
    batch.uploaded_by,
    batch.uploaded_at,
    batch.sha256,
    batch.sample
FROM batch
JOIN named
    ON named.batch_number = batch.batch_number
ORDER BY batch.batch_number
