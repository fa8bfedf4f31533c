-- Every number of one kabupaten or kecamatan, period by period: what a Rakor compares with the next.
--
-- `since` is the oldest last day still compared; a period that records tell of before it has ended is
-- compared with none.
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
LEFT JOIN running_period
    ON running_period.kab_code = achievement.kab_code
    AND running_period.indicator = achievement.indicator
    AND running_period.period = achievement.period
WHERE achievement.area_code = CAST($area AS VARCHAR)
    AND running_period.period IS NULL
    AND period.last_day >= CAST($since AS DATE)
ORDER BY achievement.indicator, period.last_day DESC
