-- The desa lokus of a kabupaten in every year whose SK was loaded: how the list travels.
--
-- params:  kab VARCHAR
-- columns: year BIGINT, desa_code VARCHAR, sk_number VARCHAR, sk_date VARCHAR,
--          batch_number VARCHAR
-- key:     year, desa_code

SELECT
    lokus.year,
    lokus.desa_code,
    lokus.sk_number,
    lokus.sk_date,
    lokus.batch_number
FROM lokus
WHERE lokus.kab_code = CAST($kab AS VARCHAR)
ORDER BY lokus.year, lokus.desa_code
