-- The facts counted from programme records, typed and stacked as those of files.
--
-- sheet: key of the form; sheet_row: number of the record. batch_id 0: a file of the same status
-- goes before them.
--
-- params:
-- columns: indicator VARCHAR, level VARCHAR, area_code VARCHAR, period VARCHAR,
--          numerator BIGINT, denominator BIGINT, percent DOUBLE, sheet VARCHAR,
--          sheet_row BIGINT, numerator_cells VARCHAR, denominator_cells VARCHAR,
--          batch_number VARCHAR, batch_id BIGINT, kab_code VARCHAR
-- key:     indicator, period, area_code, batch_number

SELECT
    CAST(indicator AS VARCHAR) AS indicator,
    CAST(level AS VARCHAR) AS level,
    CAST(area_code AS VARCHAR) AS area_code,
    CAST(period AS VARCHAR) AS period,
    CAST(numerator AS BIGINT) AS numerator,
    CAST(denominator AS BIGINT) AS denominator,
    CAST(percent AS DOUBLE) AS percent,
    CAST(sheet AS VARCHAR) AS sheet,
    CAST(sheet_row AS BIGINT) AS sheet_row,
    CAST(numerator_cells AS VARCHAR) AS numerator_cells,
    CAST(denominator_cells AS VARCHAR) AS denominator_cells,
    CAST(batch_number AS VARCHAR) AS batch_number,
    CAST(0 AS BIGINT) AS batch_id,
    CAST(kab_code AS VARCHAR) AS kab_code
FROM record_incoming
ORDER BY indicator, period, area_code, batch_number
