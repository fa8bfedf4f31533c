-- The periods in which each indicator of a kabupaten has figures.
--
-- running: programme records tell of it before it has ended.
--
-- params:
-- columns: kab_code VARCHAR, indicator VARCHAR, period VARCHAR, levels BIGINT, running BOOLEAN
-- key:     kab_code, indicator, period

SELECT
    achievement.kab_code,
    achievement.indicator,
    achievement.period,
    COUNT(DISTINCT achievement.level) AS levels,
    COUNT(running_period.period) > 0 AS running
FROM achievement
LEFT JOIN running_period
    ON running_period.kab_code = achievement.kab_code
    AND running_period.indicator = achievement.indicator
    AND running_period.period = achievement.period
GROUP BY achievement.kab_code, achievement.indicator, achievement.period
ORDER BY achievement.kab_code, achievement.indicator, achievement.period
