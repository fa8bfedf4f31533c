-- Every fact as the audience umum sees it.
--
-- A count of a sensitive indicator stands here only where it is the figure that is shown: an older
-- report, or one of a level that is not in use, would tell of those that are withheld.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, level VARCHAR, area_code VARCHAR, numerator
--          BIGINT, denominator BIGINT, percent DOUBLE, batch_number VARCHAR, sheet VARCHAR,
--          sheet_row BIGINT, numerator_cells VARCHAR, denominator_cells VARCHAR, source_system
--          VARCHAR, last_of_source BOOLEAN, in_use BOOLEAN
-- key:     indicator, period, area_code, batch_number, sheet, sheet_row

WITH told AS (
    SELECT
        every_fact.indicator,
        every_fact.period,
        every_fact.level,
        every_fact.area_code,
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
        every_fact.in_use,
        NOT indicator.sensitive
        OR (
            figure.numerator = every_fact.numerator
            AND figure.denominator IS NOT DISTINCT FROM every_fact.denominator
        ) AS shown
    FROM tetap.every_fact AS every_fact
    JOIN main.indicator AS indicator
        ON indicator.indicator = every_fact.indicator
    LEFT JOIN umum.achievement AS figure
        ON figure.area_code = every_fact.area_code
        AND figure.indicator = every_fact.indicator
        AND figure.period = every_fact.period
)

SELECT
    told.indicator,
    told.period,
    told.level,
    told.area_code,
    CASE WHEN told.shown THEN told.numerator END AS numerator,
    CASE WHEN told.shown THEN told.denominator END AS denominator,
    CASE WHEN told.shown THEN told.percent END AS percent,
    told.batch_number,
    told.sheet,
    told.sheet_row,
    CASE WHEN told.shown THEN told.numerator_cells END AS numerator_cells,
    CASE WHEN told.shown THEN told.denominator_cells END AS denominator_cells,
    told.source_system,
    told.last_of_source,
    told.in_use
FROM told
ORDER BY told.indicator, told.period, told.area_code, told.batch_number, told.sheet, told.sheet_row
