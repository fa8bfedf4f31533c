-- The batches that count, typed: an empty list of batches has no types of its own.
--
-- Records of the ledger stand here as batches of the layout «catatan».
-- received: the day the file came.
--
-- params:
-- columns: batch_number VARCHAR, file_name VARCHAR, sha256 VARCHAR, layout VARCHAR,
--          source_system VARCHAR, kab_code VARCHAR, status VARCHAR, cutoff DATE, publish DATE,
--          uploaded_by VARCHAR, uploaded_at VARCHAR, sample BOOLEAN, rows_in BIGINT,
--          rows_taken BIGINT, rows_aside BIGINT, received DATE
-- key:     batch_number

SELECT
    CAST(batch_number AS VARCHAR) AS batch_number,
    CAST(file_name AS VARCHAR) AS file_name,
    CAST(sha256 AS VARCHAR) AS sha256,
    CAST(layout AS VARCHAR) AS layout,
    CAST(source_system AS VARCHAR) AS source_system,
    CAST(kab_code AS VARCHAR) AS kab_code,
    CAST(status AS VARCHAR) AS status,
    CAST(cutoff AS DATE) AS cutoff,
    CAST(publish AS DATE) AS publish,
    CAST(uploaded_by AS VARCHAR) AS uploaded_by,
    CAST(uploaded_at AS VARCHAR) AS uploaded_at,
    CAST(sample AS BOOLEAN) AS sample,
    CAST(rows_in AS BIGINT) AS rows_in,
    CAST(rows_taken AS BIGINT) AS rows_taken,
    CAST(rows_aside AS BIGINT) AS rows_aside,
    CAST(received AS DATE) AS received
FROM batch_incoming
ORDER BY batch_number
