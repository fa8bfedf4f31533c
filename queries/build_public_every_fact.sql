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

SELECT
    told.indicator,
    told.period,
    told.level,
    told.area_code,
    CASE
        WHEN NOT indicator.sensitive THEN told.numerator
        WHEN figure.numerator = told.numerator
            AND figure.denominator IS NOT DISTINCT FROM told.denominator THEN told.numerator
    END AS numerator,
    CASE
        WHEN NOT indicator.sensitive THEN told.denominator
        WHEN figure.numerator = told.numerator
            AND figure.denominator IS NOT DISTINCT FROM told.denominator THEN told.denominator
    END AS denominator,
    CASE
        WHEN NOT indicator.sensitive THEN told.percent
        WHEN figure.numerator = told.numerator
            AND figure.denominator IS NOT DISTINCT FROM told.denominator THEN told.percent
    END AS percent,
    told.batch_number,
    told.sheet,
    told.sheet_row,
    CASE
        WHEN NOT indicator.sensitive THEN told.numerator_cells
        WHEN figure.numerator = told.numerator
            AND figure.denominator IS NOT DISTINCT FROM told.denominator THEN told.numerator_cells
    END AS numerator_cells,
    CASE
        WHEN NOT indicator.sensitive THEN told.denominator_cells
        WHEN figure.numerator = told.numerator
            AND figure.denominator IS NOT DISTINCT FROM told.denominator THEN told.denominator_cells
    END AS denominator_cells,
    told.source_system,
    told.last_of_source,
    told.in_use
FROM main.every_fact AS told
JOIN main.indicator AS indicator
    ON indicator.indicator = told.indicator
LEFT JOIN umum.achievement AS figure
    ON figure.area_code = told.area_code
    AND figure.indicator = told.indicator
    AND figure.period = told.period
ORDER BY told.indicator, told.period, told.area_code, told.batch_number, told.sheet, told.sheet_row
