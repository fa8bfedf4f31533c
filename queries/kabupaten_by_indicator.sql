-- Every indicator of a whole kabupaten, each in its own last period up to a day.
--
-- `since` is the oldest last day still shown. people: whole people missing to the target.
--
-- params:  kab VARCHAR, since DATE, until DATE
-- columns: indicator VARCHAR, period VARCHAR, numerator BIGINT, denominator BIGINT,
--          people BIGINT, short BIGINT, reported BIGINT, expected BIGINT, on_time BIGINT,
--          made_of VARCHAR
-- key:     indicator

SELECT
    achievement.indicator,
    achievement.period,
    achievement.numerator,
    achievement.denominator,
    shortfall.people,
    shortfall.short,
    achievement.reported,
    achievement.expected,
    achievement.on_time,
    achievement.made_of
FROM achievement
JOIN period
    ON period.period = achievement.period
LEFT JOIN shortfall
    ON shortfall.area_code = achievement.area_code
    AND shortfall.indicator = achievement.indicator
    AND shortfall.period = achievement.period
WHERE achievement.area_code = CAST($kab AS VARCHAR)
    AND period.last_day <= CAST($until AS DATE)
    AND period.last_day >= CAST($since AS DATE)
QUALIFY ROW_NUMBER() OVER (
    PARTITION BY achievement.indicator
    ORDER BY period.last_day DESC
) = 1
ORDER BY achievement.indicator
