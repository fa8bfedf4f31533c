-- The counts at every level as the audience umum sees them: those withheld are NULL, never absent.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, level VARCHAR, area_code VARCHAR,
--          kec_code VARCHAR, kab_code VARCHAR, numerator BIGINT, denominator BIGINT,
--          reported BIGINT, expected BIGINT, on_time BIGINT, made_of VARCHAR
-- key:     indicator, period, area_code

SELECT
    figure.indicator,
    figure.period,
    figure.level,
    figure.area_code,
    figure.kec_code,
    figure.kab_code,
    CASE WHEN found.area_code IS NULL THEN figure.numerator END AS numerator,
    CASE WHEN found.area_code IS NULL THEN figure.denominator END AS denominator,
    figure.reported,
    figure.expected,
    figure.on_time,
    figure.made_of
FROM tetap.achievement AS figure
LEFT JOIN umum.withheld AS found
    ON found.area_code = figure.area_code
    AND found.indicator = figure.indicator
    AND found.period = figure.period
ORDER BY figure.indicator, figure.period, figure.area_code
