-- The facts in use as the audience umum sees them.
--
-- A count of a sensitive indicator stands here only where it is the figure that is shown: an older
-- report, or one of a level that is not in use, would tell of those that are withheld.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, level VARCHAR, area_code VARCHAR, numerator
--          BIGINT, denominator BIGINT, percent DOUBLE, batch_number VARCHAR
-- key:     indicator, period, area_code

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
    told.batch_number
FROM main.fact AS told
JOIN main.indicator AS indicator
    ON indicator.indicator = told.indicator
LEFT JOIN umum.achievement AS figure
    ON figure.area_code = told.area_code
    AND figure.indicator = told.indicator
    AND figure.period = told.period
ORDER BY told.indicator, told.period, told.area_code
