-- Every row of a kabupaten that waits for an answer about its area, with the file it stands in.
--
-- params:  kab VARCHAR
-- columns: level VARCHAR, kecamatan VARCHAR, name VARCHAR, proposals VARCHAR, reason VARCHAR,
--          batch_number VARCHAR, file_name VARCHAR, sheet VARCHAR, sheet_row BIGINT,
--          period VARCHAR, indicators BIGINT
-- key:     batch_number, sheet, sheet_row, period

SELECT
    quarantine.level,
    quarantine.kecamatan,
    quarantine.name,
    quarantine.proposals,
    quarantine.reason,
    quarantine.batch_number,
    batch.file_name,
    quarantine.sheet,
    quarantine.sheet_row,
    quarantine.period,
    COUNT(DISTINCT NULLIF(quarantine.indicator, '')) AS indicators
FROM quarantine
JOIN batch
    ON batch.batch_number = quarantine.batch_number
WHERE quarantine.kab_code = CAST($kab AS VARCHAR)
GROUP BY
    quarantine.level,
    quarantine.kecamatan,
    quarantine.name,
    quarantine.proposals,
    quarantine.reason,
    quarantine.batch_number,
    batch.file_name,
    quarantine.sheet,
    quarantine.sheet_row,
    quarantine.period
ORDER BY quarantine.batch_number DESC, quarantine.sheet, quarantine.sheet_row, quarantine.period
