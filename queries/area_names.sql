-- The kecamatan of a kabupaten and their desa, the kecamatan first.
--
-- params:  kab VARCHAR
-- columns: area_code VARCHAR, area_name VARCHAR, kec_name VARCHAR
-- key:     area_code

SELECT
    area.area_code,
    area.area_name,
    kecamatan.area_name AS kec_name
FROM area
JOIN area AS kecamatan
    ON kecamatan.area_code = area.kec_code
    AND kecamatan.level = 'kecamatan'
WHERE area.kab_code = CAST($kab AS VARCHAR)
ORDER BY LENGTH(area.area_code), area.area_code
