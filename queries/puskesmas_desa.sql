-- The desa that each puskesmas of a kabupaten serves, as the last file with both says it.
--
-- params:  kab VARCHAR
-- columns: puskesmas VARCHAR, desa_code VARCHAR, desa_name VARCHAR
-- key:     desa_code

SELECT
    puskesmas_desa.puskesmas,
    puskesmas_desa.desa_code,
    area.area_name AS desa_name
FROM puskesmas_desa
JOIN area
    ON area.area_code = puskesmas_desa.desa_code
WHERE puskesmas_desa.kab_code = CAST($kab AS VARCHAR)
ORDER BY puskesmas_desa.puskesmas, puskesmas_desa.desa_code
