-- Every fact of one indicator and period in an area and below it, with the cell it stands in.
--
-- superseded: a later batch of the same cell counts in its place.
--
-- params:  indicator VARCHAR, area VARCHAR, period VARCHAR
-- columns: area_code VARCHAR, area_name VARCHAR, level VARCHAR, kec_code VARCHAR,
--          numerator BIGINT, denominator BIGINT, percent DOUBLE, batch_number VARCHAR,
--          sheet VARCHAR, sheet_row BIGINT, numerator_cells VARCHAR,
--          denominator_cells VARCHAR, superseded BOOLEAN
-- key:     area_code, batch_number, sheet, sheet_row

WITH every_fact AS (
    SELECT
        fact.indicator, fact.period, fact.level, fact.area_code, fact.numerator,
        fact.denominator, fact.percent, fact.batch_number, fact.sheet, fact.sheet_row,
        fact.numerator_cells, fact.denominator_cells, FALSE AS superseded
    FROM fact
    UNION ALL
    SELECT
        superseded.indicator, superseded.period, superseded.level, superseded.area_code,
        superseded.numerator, superseded.denominator, superseded.percent,
        superseded.batch_number, superseded.sheet, superseded.sheet_row,
        superseded.numerator_cells, superseded.denominator_cells, TRUE AS superseded
    FROM superseded
)

SELECT
    every_fact.area_code,
    COALESCE(
        area.area_name,
        SUBSTRING(every_fact.area_code, 1 + POSITION('/' IN every_fact.area_code))
    ) AS area_name,
    every_fact.level,
    CASE
        WHEN every_fact.level = 'kecamatan' THEN every_fact.area_code
        WHEN every_fact.level = 'puskesmas' THEN kec.area_code
        ELSE area.kec_code
    END AS kec_code,
    every_fact.numerator,
    every_fact.denominator,
    every_fact.percent,
    every_fact.batch_number,
    every_fact.sheet,
    every_fact.sheet_row,
    every_fact.numerator_cells,
    every_fact.denominator_cells,
    every_fact.superseded
FROM every_fact
LEFT JOIN area
    ON area.area_code = every_fact.area_code
LEFT JOIN area AS kec
    ON kec.area_code = SUBSTRING(every_fact.area_code, 1, 8)
    AND kec.level = 'kecamatan'
WHERE every_fact.indicator = CAST($indicator AS VARCHAR)
    AND every_fact.period = CAST($period AS VARCHAR)
    AND (
        every_fact.area_code = CAST($area AS VARCHAR)
        OR every_fact.area_code LIKE CAST($area AS VARCHAR) || '.%'
        OR every_fact.area_code LIKE CAST($area AS VARCHAR) || '/%'
    )
ORDER BY every_fact.area_code, every_fact.superseded, every_fact.batch_number,
    every_fact.sheet, every_fact.sheet_row
