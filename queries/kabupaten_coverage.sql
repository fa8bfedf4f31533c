-- Counts of one indicator in one period for a whole kabupaten; no row where nothing was reported.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: numerator BIGINT, denominator BIGINT, people BIGINT, short BIGINT, reported BIGINT,
--          expected BIGINT,
--          on_time BIGINT
-- key:

SELECT
    achievement.numerator,
    achievement.denominator,
    shortfall.people,
    shortfall.short,
    achievement.reported,
    achievement.expected,
    achievement.on_time
FROM achievement
LEFT JOIN shortfall
    ON shortfall.area_code = achievement.area_code
    AND shortfall.indicator = achievement.indicator
    AND shortfall.period = achievement.period
WHERE achievement.area_code = CAST($kab AS VARCHAR)
    AND achievement.indicator = CAST($indicator AS VARCHAR)
    AND achievement.period = CAST($period AS VARCHAR)
ORDER BY achievement.area_code
