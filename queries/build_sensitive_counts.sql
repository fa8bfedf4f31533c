-- The counts of sensitive indicators at every level: what is withheld from the public is found here.
--
-- additive: of an indicator that does not add up, an area is no part of the one above.
--
-- params:
-- columns: kab_code VARCHAR, indicator VARCHAR, period VARCHAR, level VARCHAR,
--          area_code VARCHAR, kec_code VARCHAR, numerator BIGINT, denominator BIGINT,
--          additive BOOLEAN
-- key:     indicator, period, area_code

SELECT
    achievement.kab_code,
    achievement.indicator,
    achievement.period,
    achievement.level,
    achievement.area_code,
    achievement.kec_code,
    achievement.numerator,
    achievement.denominator,
    indicator.additive
FROM achievement
JOIN indicator
    ON indicator.indicator = achievement.indicator
    AND indicator.sensitive
ORDER BY
    achievement.kab_code,
    achievement.indicator,
    achievement.period,
    achievement.area_code
