-- The desa lokus of a kabupaten in a year, with the SK that names them.
--
-- params:  kab VARCHAR, year BIGINT
-- columns: desa_code VARCHAR, sk_number VARCHAR, sk_date VARCHAR, batch_number VARCHAR
-- key:     desa_code

SELECT
    lokus.desa_code,
    lokus.sk_number,
    lokus.sk_date,
    lokus.batch_number
FROM lokus
WHERE lokus.kab_code = CAST($kab AS VARCHAR)
    AND lokus.year = CAST($year AS BIGINT)
ORDER BY lokus.desa_code
