-- Every indicator of a kabupaten and of all its areas of one level: heat table, gaps, profiles, lokus
-- against the rest.
--
-- Each indicator stands in the last period that the kabupaten has up to a day, so that areas are
-- compared in one period; an area that did not report then has no row. `since` is the oldest last
-- day still shown. people: whole people missing to the target.
--
-- params:  kab VARCHAR, level VARCHAR, since DATE, until DATE
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
    AND (achievement.level = CAST($level AS VARCHAR) OR achievement.level = 'kabupaten')
ORDER BY achievement.indicator, achievement.area_code
