-- The kecamatan of every kabupaten in the code list.
--
-- params:
-- columns: kab_code VARCHAR, kec_code VARCHAR, kec_name VARCHAR
-- key:     kec_code

SELECT
    area.kab_code,
    area.area_code AS kec_code,
    area.area_name AS kec_name
FROM area
WHERE area.level = 'kecamatan'
ORDER BY area.area_code
