-- The counts that have a target in force, every level: what whole people are shared from.
--
-- The target is the area's own, else that of the nearest area above it that has one. Nobody is
-- missing yet in a period that programme records tell of before it has ended.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, kab_code VARCHAR, level VARCHAR,
--          area_code VARCHAR, numerator BIGINT, denominator BIGINT, up BOOLEAN,
--          additive BOOLEAN, goal VARCHAR
-- key:     indicator, period, area_code

SELECT
    achievement.indicator,
    achievement.period,
    achievement.kab_code,
    achievement.level,
    achievement.area_code,
    achievement.numerator,
    achievement.denominator,
    indicator.up,
    indicator.additive,
    COALESCE(own.target, of_kecamatan.target, of_kabupaten.target) AS goal
FROM achievement
JOIN indicator
    ON indicator.indicator = achievement.indicator
    AND indicator.unit = 'persen'
JOIN period
    ON period.period = achievement.period
LEFT JOIN target AS own
    ON own.indicator = achievement.indicator
    AND own.area_code = achievement.area_code
    AND own.year = period.year
LEFT JOIN target AS of_kecamatan
    ON of_kecamatan.indicator = achievement.indicator
    AND of_kecamatan.area_code = achievement.kec_code
    AND of_kecamatan.year = period.year
LEFT JOIN target AS of_kabupaten
    ON of_kabupaten.indicator = achievement.indicator
    AND of_kabupaten.area_code = achievement.kab_code
    AND of_kabupaten.year = period.year
LEFT JOIN running_period
    ON running_period.kab_code = achievement.kab_code
    AND running_period.indicator = achievement.indicator
    AND running_period.period = achievement.period
WHERE achievement.denominator IS NOT NULL
    AND running_period.period IS NULL
    AND COALESCE(own.target, of_kecamatan.target, of_kabupaten.target) IS NOT NULL
ORDER BY achievement.indicator, achievement.period, achievement.kab_code, achievement.area_code
