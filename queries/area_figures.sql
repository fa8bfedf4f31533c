-- Everything known of one desa or kecamatan, each indicator in its last period up to a day.
--
-- batch_number: of an own report; a sum of what lies below has none of its own.
--
-- params:  area VARCHAR, until DATE
-- columns: indicator VARCHAR, period VARCHAR, numerator BIGINT, denominator BIGINT,
--          people BIGINT, short BIGINT, batch_number VARCHAR
-- key:     indicator

SELECT
    achievement.indicator,
    achievement.period,
    achievement.numerator,
    achievement.denominator,
    shortfall.people,
    shortfall.short,
    fact.batch_number
FROM achievement
JOIN period
    ON period.period = achievement.period
LEFT JOIN fact
    ON fact.area_code = achievement.area_code
    AND fact.indicator = achievement.indicator
    AND fact.period = achievement.period
LEFT JOIN shortfall
    ON shortfall.area_code = achievement.area_code
    AND shortfall.indicator = achievement.indicator
    AND shortfall.period = achievement.period
WHERE achievement.area_code = CAST($area AS VARCHAR)
    AND period.last_day <= CAST($until AS DATE)
QUALIFY ROW_NUMBER() OVER (
    PARTITION BY achievement.indicator
    ORDER BY period.last_day DESC
) = 1
ORDER BY achievement.indicator
