-- Every indicator of one area by period, from one day to another: small multiples of trend.
--
-- reported, expected: areas below that are in the counts, and that should be.
--
-- params:  area VARCHAR, since DATE, until DATE
-- columns: indicator VARCHAR, period VARCHAR, numerator BIGINT, denominator BIGINT,
--          reported BIGINT, expected BIGINT
-- key:     indicator, period

SELECT
    achievement.indicator,
    achievement.period,
    achievement.numerator,
    achievement.denominator,
    achievement.reported,
    achievement.expected
FROM achievement
JOIN period
    ON period.period = achievement.period
WHERE achievement.area_code = CAST($area AS VARCHAR)
    AND period.last_day >= CAST($since AS DATE)
    AND period.last_day <= CAST($until AS DATE)
ORDER BY achievement.indicator, period.last_day
