-- Routine stunting of a kabupaten by month, with how many children were measured.
--
-- stunted of assessed is the share; measured of sasaran says how far it can be trusted.
-- reported: desa behind the share, of expected. A month without either has no row.
--
-- params:  kab VARCHAR, since DATE, until DATE
-- columns: period VARCHAR, stunted BIGINT, assessed BIGINT, measured BIGINT, sasaran BIGINT,
--          reported BIGINT, expected BIGINT
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
    MAX(achievement.expected) AS expected
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
