-- Every indicator of a kabupaten by kecamatan, each in its own last period up to a day: heat table.
--
-- The kabupaten's own row has its code in area_code. `since` is the oldest last day still shown,
-- so that a figure of three years ago does not stand among those of today.
--
-- params:  kab VARCHAR, since DATE, until DATE
-- columns: indicator VARCHAR, period VARCHAR, area_code VARCHAR, numerator BIGINT,
--          denominator BIGINT, people BIGINT, short BIGINT, reported BIGINT, expected BIGINT,
--          on_time BIGINT, made_of VARCHAR
-- key:     indicator, area_code

WITH last_period AS (
    SELECT
        achievement.indicator,
        achievement.period
    FROM achievement
    JOIN period
        ON period.period = achievement.period
    WHERE achievement.area_code = CAST($kab AS VARCHAR)
        AND period.last_day <= CAST($until AS DATE)
        AND period.last_day >= CAST($since AS DATE)
    QUALIFY ROW_NUMBER() OVER (
        PARTITION BY achievement.indicator
        ORDER BY period.last_day DESC
    ) = 1
)

SELECT
    achievement.indicator,
    achievement.period,
    achievement.area_code,
    achievement.numerator,
    achievement.denominator,
    shortfall.people,
    shortfall.short,
    achievement.reported,
    achievement.expected,
    achievement.on_time,
    achievement.made_of
FROM achievement
JOIN last_period
    ON last_period.indicator = achievement.indicator
    AND last_period.period = achievement.period
LEFT JOIN shortfall
    ON shortfall.area_code = achievement.area_code
    AND shortfall.indicator = achievement.indicator
    AND shortfall.period = achievement.period
WHERE achievement.kab_code = CAST($kab AS VARCHAR)
    AND achievement.level IN ('kecamatan', 'kabupaten')
ORDER BY achievement.indicator, achievement.area_code
