-- Every number of one kabupaten or kecamatan, period by period: what a Rakor compares with the next.
--
-- `since` is the oldest last day still compared.
--
-- params:  area VARCHAR, since DATE
-- columns: indicator VARCHAR, period VARCHAR, numerator BIGINT, denominator BIGINT
-- key:     indicator, period

SELECT
    achievement.indicator,
    achievement.period,
    achievement.numerator,
    achievement.denominator
FROM achievement
JOIN period
    ON period.period = achievement.period
WHERE achievement.area_code = CAST($area AS VARCHAR)
    AND period.last_day >= CAST($since AS DATE)
ORDER BY achievement.indicator, period.last_day DESC
