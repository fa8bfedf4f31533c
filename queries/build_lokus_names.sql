-- The SK of every list of desa lokus as its files name it, before its days are known.
--
-- params:
-- columns: kab_code VARCHAR, year BIGINT, sk_number VARCHAR, sk_date VARCHAR
-- key:     kab_code, year, sk_number, sk_date

SELECT DISTINCT
    batch_lokus.kab_code,
    batch_lokus.year,
    batch_lokus.sk_number,
    batch_lokus.sk_date
FROM batch_lokus
ORDER BY batch_lokus.year, batch_lokus.sk_date, batch_lokus.sk_number
