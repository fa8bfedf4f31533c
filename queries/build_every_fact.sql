-- Every fact of the batches that count, and which one of a cell is in use.
--
-- Within a source system the last batch taken in counts (last_of_source); between source systems
-- a number before a blank, then the higher status (data tetap, terverifikasi, draf), then the last
-- one taken in. So a cell that two systems report keeps both, and exactly one is in use. A sheet
-- that names an area twice was settled by the intake; should two rows still meet, the lower wins.
-- What is counted from programme records (batch_id 0) gives way to a file of the same status; and
-- the records of desa to any report of their kecamatan, its puskesmas or their kabupaten, whose sum
-- some desa alone would else become.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, level VARCHAR, area_code VARCHAR,
--          numerator BIGINT, denominator BIGINT, percent DOUBLE, batch_number VARCHAR,
--          sheet VARCHAR, sheet_row BIGINT, numerator_cells VARCHAR, denominator_cells VARCHAR,
--          source_system VARCHAR, last_of_source BOOLEAN, in_use BOOLEAN
-- key:     indicator, period, area_code, batch_number, sheet, sheet_row

WITH told_above AS (
    SELECT
        batch_fact.indicator,
        batch_fact.period,
        batch_fact.area_code
    FROM batch_fact
    WHERE batch_fact.level IN ('kecamatan', 'kabupaten')
        AND batch_fact.batch_id > 0
        AND batch_fact.numerator IS NOT NULL
    UNION
    SELECT
        batch_fact.indicator,
        batch_fact.period,
        SUBSTRING(batch_fact.area_code, 1, POSITION('/' IN batch_fact.area_code) - 1) AS area_code
    FROM batch_fact
    WHERE batch_fact.level = 'puskesmas'
        AND batch_fact.batch_id > 0
        AND batch_fact.numerator IS NOT NULL
),

by_source AS (
    SELECT
        batch_fact.indicator,
        batch_fact.period,
        batch_fact.level,
        batch_fact.area_code,
        batch_fact.numerator,
        batch_fact.denominator,
        batch_fact.percent,
        batch_fact.batch_number,
        batch_fact.batch_id,
        batch_fact.sheet,
        batch_fact.sheet_row,
        batch_fact.numerator_cells,
        batch_fact.denominator_cells,
        batch.source_system,
        CASE
            WHEN of_kecamatan.area_code IS NOT NULL THEN 1
            WHEN of_kabupaten.area_code IS NOT NULL THEN 1
            ELSE 0
        END AS gives_way,
        CASE WHEN batch_fact.numerator IS NULL THEN 1 ELSE 0 END AS blank,
        CASE batch.status WHEN 'data tetap' THEN 2 WHEN 'terverifikasi' THEN 1 ELSE 0 END AS firm,
        ROW_NUMBER() OVER (
            PARTITION BY
                batch_fact.indicator,
                batch_fact.period,
                batch_fact.area_code,
                batch.source_system
            ORDER BY batch_fact.batch_id DESC, batch_fact.sheet_row DESC
        ) AS place_in_source
    FROM batch_fact
    JOIN batch
        ON batch.batch_number = batch_fact.batch_number
    LEFT JOIN told_above AS of_kecamatan
        ON of_kecamatan.indicator = batch_fact.indicator
        AND of_kecamatan.period = batch_fact.period
        AND of_kecamatan.area_code = SUBSTRING(batch_fact.area_code, 1, 8)
        AND batch_fact.batch_id = 0
        AND batch_fact.level = 'desa'
    LEFT JOIN told_above AS of_kabupaten
        ON of_kabupaten.indicator = batch_fact.indicator
        AND of_kabupaten.period = batch_fact.period
        AND of_kabupaten.area_code = SUBSTRING(batch_fact.area_code, 1, 5)
        AND batch_fact.batch_id = 0
        AND batch_fact.level = 'desa'
),

placed AS (
    SELECT
        by_source.indicator,
        by_source.period,
        by_source.level,
        by_source.area_code,
        by_source.numerator,
        by_source.denominator,
        by_source.percent,
        by_source.batch_number,
        by_source.sheet,
        by_source.sheet_row,
        by_source.numerator_cells,
        by_source.denominator_cells,
        by_source.source_system,
        by_source.place_in_source,
        by_source.gives_way,
        ROW_NUMBER() OVER (
            PARTITION BY by_source.indicator, by_source.period, by_source.area_code
            ORDER BY
                CASE WHEN by_source.place_in_source = 1 THEN 0 ELSE 1 END,
                by_source.gives_way,
                by_source.blank,
                by_source.firm DESC,
                by_source.batch_id DESC,
                by_source.sheet_row DESC
        ) AS place
    FROM by_source
)

SELECT
    placed.indicator,
    placed.period,
    placed.level,
    placed.area_code,
    placed.numerator,
    placed.denominator,
    placed.percent,
    placed.batch_number,
    placed.sheet,
    placed.sheet_row,
    placed.numerator_cells,
    placed.denominator_cells,
    placed.source_system,
    placed.place_in_source = 1 AS last_of_source,
    placed.place = 1 AND placed.gives_way = 0 AS in_use
FROM placed
ORDER BY placed.indicator, placed.period, placed.area_code, placed.place
