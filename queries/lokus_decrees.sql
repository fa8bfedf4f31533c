-- Every SK of desa lokus of a kabupaten with its list: one row per desa.
--
-- params:  kab VARCHAR
-- columns: year BIGINT, sk_number VARCHAR, sk_date VARCHAR, batch_number VARCHAR,
--          desa_code VARCHAR
-- key:     year, sk_number, sk_date, desa_code

SELECT
    lokus_decree.year,
    lokus_decree.sk_number,
    lokus_decree.sk_date,
    lokus_decree.batch_number,
    lokus_decree.desa_code
FROM lokus_decree
WHERE lokus_decree.kab_code = CAST($kab AS VARCHAR)
ORDER BY
    lokus_decree.year,
    lokus_decree.sk_date,
    lokus_decree.sk_number,
    lokus_decree.desa_code
