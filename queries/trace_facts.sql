-- Every fact of one indicator and period in an area and below it, with the cell it stands in.
--
-- in_use: exactly one of a cell. last_of_source: no later batch of the same source system holds it.
--
-- params:  indicator VARCHAR, area VARCHAR, period VARCHAR
-- columns: area_code VARCHAR, area_name VARCHAR, level VARCHAR, kec_code VARCHAR,
--          numerator BIGINT, denominator BIGINT, percent DOUBLE, batch_number VARCHAR,
--          sheet VARCHAR, sheet_row BIGINT, numerator_cells VARCHAR,
--          denominator_cells VARCHAR, source_system VARCHAR, last_of_source BOOLEAN,
--          in_use BOOLEAN
-- key:     area_code, batch_number, sheet, sheet_row

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
    every_fact.source_system,
    every_fact.last_of_source,
    every_fact.in_use
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
ORDER BY every_fact.area_code, every_fact.in_use DESC, every_fact.batch_number,
    every_fact.sheet, every_fact.sheet_row
