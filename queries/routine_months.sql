-- Routine stunting of a kabupaten by month, with how many children were measured.
--
-- stunted of assessed is the share; measured of sasaran says how far it can be trusted.
-- reported: desa, or what else the share is made of, of expected; on_time of the reported came by
-- their due day. A month without either has no row.
--
-- params:  kab VARCHAR, since DATE, until DATE
-- columns: period VARCHAR, stunted BIGINT, assessed BIGINT, measured BIGINT, sasaran BIGINT,
--          reported BIGINT, expected BIGINT, on_time BIGINT, made_of VARCHAR
-- key:     period

SELECT
    achievement.period,
    MAX(achievement.numerator)
        FILTER (WHERE achievement.indicator = 'stunting_prevalence_routine') AS stunted,
    MAX(achievement.denominator)
        FILTER (WHERE achievement.indicator = 'stunting_prevalence_routine') AS assessed,
    MAX(achievement.numerator)
        FILTER (WHERE achievement.indicator = 'measurement_coverage') AS measured,
    MAX(achievement.denominator)
        FILTER (WHERE achievement.indicator = 'measurement_coverage') AS sasaran,
    MIN(achievement.reported) AS reported,
    MAX(achievement.expected) AS expected,
    MIN(achievement.on_time) AS on_time,
    MIN(achievement.made_of) AS made_of
FROM achievement
JOIN period
    ON period.period = achievement.period
    AND period.rhythm = 'bulan'
WHERE achievement.area_code = CAST($kab AS VARCHAR)
    AND achievement.indicator IN ('stunting_prevalence_routine', 'measurement_coverage')
    AND period.last_day >= CAST($since AS DATE)
    AND period.last_day <= CAST($until AS DATE)
GROUP BY achievement.period
ORDER BY achievement.period
