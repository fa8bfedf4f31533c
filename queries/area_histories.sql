-- Every figure of one indicator at one level up to a day, area by area: pace and trend.
--
-- An area that reported nothing in a period, or whose counts are withheld, has no row for it; nor has
-- any in a period that records tell of before it has ended.
-- month: of the period's last day, as year * 12 + month - 1; oldest first. kab: empty for every
-- kabupaten.
--
-- params:  kab VARCHAR, level VARCHAR, indicator VARCHAR, until DATE
-- columns: area_code VARCHAR, month BIGINT, numerator BIGINT, denominator BIGINT,
--          reported BIGINT, expected BIGINT
-- key:     area_code, month

SELECT
    achievement.area_code,
    period.year * 12 + CAST(EXTRACT(MONTH FROM period.last_day) AS BIGINT) - 1 AS month,
    achievement.numerator,
    achievement.denominator,
    achievement.reported,
    achievement.expected
FROM achievement
JOIN period
    ON period.period = achievement.period
JOIN indicator
    ON indicator.indicator = achievement.indicator
    AND indicator.rhythm = period.rhythm
LEFT JOIN running_period
    ON running_period.kab_code = achievement.kab_code
    AND running_period.indicator = achievement.indicator
    AND running_period.period = achievement.period
WHERE (achievement.kab_code = CAST($kab AS VARCHAR) OR CAST($kab AS VARCHAR) = '')
    AND running_period.period IS NULL
    AND achievement.level = CAST($level AS VARCHAR)
    AND achievement.indicator = CAST($indicator AS VARCHAR)
    AND achievement.numerator IS NOT NULL
    AND achievement.denominator IS NOT NULL
    AND period.last_day <= CAST($until AS DATE)
ORDER BY period.last_day
