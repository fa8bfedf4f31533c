-- Counts of one indicator in one period, desa by desa: map, list, download.
--
-- A desa that reported nothing keeps its row with NULL: empty is not zero. Above 100 passes.
-- people: whole people missing to the target, fixed in the build; negative where it is passed.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: desa_code VARCHAR, desa_name VARCHAR, kec_code VARCHAR, kec_name VARCHAR,
--          numerator BIGINT, denominator BIGINT, people BIGINT, short BIGINT, batch_number VARCHAR
-- key:     desa_code

SELECT
    desa.area_code AS desa_code,
    desa.area_name AS desa_name,
    kecamatan.area_code AS kec_code,
    kecamatan.area_name AS kec_name,
    achievement.numerator,
    achievement.denominator,
    shortfall.people,
    shortfall.short,
    fact.batch_number
FROM area AS desa
JOIN area AS kecamatan
    ON kecamatan.area_code = desa.kec_code
    AND kecamatan.level = 'kecamatan'
LEFT JOIN achievement
    ON achievement.area_code = desa.area_code
    AND achievement.indicator = CAST($indicator AS VARCHAR)
    AND achievement.period = CAST($period AS VARCHAR)
LEFT JOIN shortfall
    ON shortfall.area_code = desa.area_code
    AND shortfall.indicator = CAST($indicator AS VARCHAR)
    AND shortfall.period = CAST($period AS VARCHAR)
LEFT JOIN fact
    ON fact.area_code = desa.area_code
    AND fact.indicator = CAST($indicator AS VARCHAR)
    AND fact.period = CAST($period AS VARCHAR)
WHERE desa.kab_code = CAST($kab AS VARCHAR)
    AND desa.level = 'desa'
ORDER BY desa.area_code
