-- Where a level does not add up to the one above it: none, or the build is refused.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, area_code VARCHAR, numerator BIGINT,
--          numerator_below BIGINT, denominator BIGINT, denominator_below BIGINT
-- key:     indicator, period, area_code

WITH below AS (
    SELECT
        achievement.indicator,
        achievement.period,
        CASE
            WHEN achievement.level = 'desa' THEN achievement.kec_code
            ELSE achievement.kab_code
        END AS above_code,
        CAST(SUM(achievement.numerator) AS BIGINT) AS numerator_below,
        CAST(SUM(achievement.denominator) AS BIGINT) AS denominator_below
    FROM achievement
    WHERE achievement.level IN ('desa', 'kecamatan')
    GROUP BY achievement.indicator, achievement.period, above_code
)

SELECT
    achievement.indicator,
    achievement.period,
    achievement.area_code,
    achievement.numerator,
    below.numerator_below,
    achievement.denominator,
    below.denominator_below
FROM achievement
JOIN indicator
    ON indicator.indicator = achievement.indicator
    AND indicator.additive
JOIN below
    ON below.above_code = achievement.area_code
    AND below.indicator = achievement.indicator
    AND below.period = achievement.period
WHERE below.numerator_below <> achievement.numerator
    OR below.denominator_below IS DISTINCT FROM achievement.denominator
ORDER BY achievement.indicator, achievement.period, achievement.area_code
