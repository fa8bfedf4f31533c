-- The batches whose figures were declared final: all that the audience umum ever hears of.
--
-- params:
-- columns: batch_number VARCHAR, file_name VARCHAR, sha256 VARCHAR, layout VARCHAR,
--          source_system VARCHAR, kab_code VARCHAR, status VARCHAR, cutoff DATE, publish DATE,
--          uploaded_by VARCHAR, uploaded_at VARCHAR, sample BOOLEAN, rows_in BIGINT,
--          rows_taken BIGINT, rows_aside BIGINT, received DATE
-- key:     batch_number

SELECT
    batch.batch_number,
    batch.file_name,
    batch.sha256,
    batch.layout,
    batch.source_system,
    batch.kab_code,
    batch.status,
    batch.cutoff,
    batch.publish,
    batch.uploaded_by,
    batch.uploaded_at,
    batch.sample,
    batch.rows_in,
    batch.rows_taken,
    batch.rows_aside,
    batch.received
FROM main.batch AS batch
WHERE batch.status = 'data tetap'
ORDER BY batch.batch_number
