-- An area and every area below it, with its figure of one indicator and period where it has one.
--
-- params:  indicator VARCHAR, area VARCHAR, period VARCHAR
-- columns: area_code VARCHAR, area_name VARCHAR, level VARCHAR, kec_code VARCHAR,
--          numerator BIGINT, denominator BIGINT
-- key:     area_code

SELECT
    area.area_code,
    area.area_name,
    area.level,
    area.kec_code,
    achievement.numerator,
    achievement.denominator
FROM area
LEFT JOIN achievement
    ON achievement.area_code = area.area_code
    AND achievement.indicator = CAST($indicator AS VARCHAR)
    AND achievement.period = CAST($period AS VARCHAR)
WHERE area.area_code = CAST($area AS VARCHAR)
    OR area.area_code LIKE CAST($area AS VARCHAR) || '.%'
ORDER BY area.area_code
