-- Counts of one indicator in one period at every level of a kabupaten, of areas with figures.
--
-- The names of all areas are in area_names: joined here they would cost more than the counts.
-- people: whole people missing to the target, fixed in the build; negative where it is passed.
-- on_time: of the reported, how many came by their due day.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: area_code VARCHAR, numerator BIGINT, denominator BIGINT, people BIGINT, short BIGINT,
--          reported BIGINT, expected BIGINT, on_time BIGINT
-- key:     area_code

SELECT
    achievement.area_code,
    achievement.numerator,
    achievement.denominator,
    shortfall.people,
    shortfall.short,
    achievement.reported,
    achievement.expected,
    achievement.on_time
FROM achievement
LEFT JOIN shortfall
    ON shortfall.area_code = achievement.area_code
    AND shortfall.indicator = CAST($indicator AS VARCHAR)
    AND shortfall.period = CAST($period AS VARCHAR)
WHERE achievement.kab_code = CAST($kab AS VARCHAR)
    AND achievement.indicator = CAST($indicator AS VARCHAR)
    AND achievement.period = CAST($period AS VARCHAR)
ORDER BY achievement.area_code
