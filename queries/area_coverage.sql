-- Counts of one indicator in one period for a kabupaten, its kecamatan and its desa, in one read.
--
-- Highest level first. An area that reported nothing keeps its row with NULL: empty is not zero.
-- people: whole people missing to the target, fixed in the build; negative where it is passed.
-- on_time: of the reported, how many came by their due day. batch_number: of a desa's own figure.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: area_code VARCHAR, area_name VARCHAR, level VARCHAR, kec_name VARCHAR,
--          numerator BIGINT, denominator BIGINT, people BIGINT, reported BIGINT,
--          expected BIGINT, on_time BIGINT, batch_number VARCHAR
-- key:     area_code

SELECT
    area.area_code,
    area.area_name,
    area.level,
    kecamatan.area_name AS kec_name,
    achievement.numerator,
    achievement.denominator,
    shortfall.people,
    achievement.reported,
    achievement.expected,
    achievement.on_time,
    fact.batch_number
FROM area
LEFT JOIN area AS kecamatan
    ON kecamatan.area_code = area.kec_code
    AND kecamatan.kab_code = CAST($kab AS VARCHAR)
LEFT JOIN achievement
    ON achievement.area_code = area.area_code
    AND achievement.kab_code = CAST($kab AS VARCHAR)
    AND achievement.indicator = CAST($indicator AS VARCHAR)
    AND achievement.period = CAST($period AS VARCHAR)
LEFT JOIN shortfall
    ON shortfall.area_code = area.area_code
    AND shortfall.indicator = CAST($indicator AS VARCHAR)
    AND shortfall.period = CAST($period AS VARCHAR)
LEFT JOIN fact
    ON fact.area_code = area.area_code
    AND fact.level = 'desa'
    AND fact.indicator = CAST($indicator AS VARCHAR)
    AND fact.period = CAST($period AS VARCHAR)
WHERE area.kab_code = CAST($kab AS VARCHAR)
ORDER BY LENGTH(area.area_code), area.area_code
