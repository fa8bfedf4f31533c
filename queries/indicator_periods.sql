-- The periods in which each indicator of a kabupaten has figures.
--
-- params:
-- columns: kab_code VARCHAR, indicator VARCHAR, period VARCHAR, levels BIGINT
-- key:     kab_code, indicator, period

SELECT
    achievement.kab_code,
    achievement.indicator,
    achievement.period,
    COUNT(DISTINCT achievement.level) AS levels
FROM achievement
GROUP BY achievement.kab_code, achievement.indicator, achievement.period
ORDER BY achievement.kab_code, achievement.indicator, achievement.period
