-- Counts of one indicator in one period, kecamatan by kecamatan, with how many desa reported.
--
-- A kecamatan that reported nothing keeps its row with NULL. on_time: of the reported, how many
-- came by their due day; NULL where no expected report holds the indicator.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: kec_code VARCHAR, kec_name VARCHAR, numerator BIGINT, denominator BIGINT,
--          people BIGINT, short BIGINT, reported BIGINT, expected BIGINT, on_time BIGINT
-- key:     kec_code

SELECT
    kecamatan.area_code AS kec_code,
    kecamatan.area_name AS kec_name,
    achievement.numerator,
    achievement.denominator,
    shortfall.people,
    shortfall.short,
    COALESCE(achievement.reported, CAST(0 AS BIGINT)) AS reported,
    achievement.expected,
    achievement.on_time
FROM area AS kecamatan
LEFT JOIN achievement
    ON achievement.area_code = kecamatan.area_code
    AND achievement.indicator = CAST($indicator AS VARCHAR)
    AND achievement.period = CAST($period AS VARCHAR)
LEFT JOIN shortfall
    ON shortfall.area_code = kecamatan.area_code
    AND shortfall.indicator = CAST($indicator AS VARCHAR)
    AND shortfall.period = CAST($period AS VARCHAR)
WHERE kecamatan.kab_code = CAST($kab AS VARCHAR)
    AND kecamatan.level = 'kecamatan'
ORDER BY kecamatan.area_code
