-- The counts that have a target in force, every level: what whole people are shared from.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, kab_code VARCHAR, level VARCHAR,
--          area_code VARCHAR, numerator BIGINT, denominator BIGINT, up BOOLEAN, target VARCHAR
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
    target.target
FROM achievement
JOIN indicator
    ON indicator.indicator = achievement.indicator
    AND indicator.unit = 'persen'
JOIN period
    ON period.period = achievement.period
JOIN target
    ON target.indicator = achievement.indicator
    AND target.kab_code = achievement.kab_code
    AND target.year = period.year
WHERE achievement.denominator IS NOT NULL
ORDER BY achievement.indicator, achievement.period, achievement.kab_code, achievement.area_code
