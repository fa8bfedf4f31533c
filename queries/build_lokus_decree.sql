-- Every list of desa lokus that an SK fixed, amended ones too; of one SK taken in twice the last
-- one taken in, whole.
--
-- params:
-- columns: kab_code VARCHAR, year BIGINT, sk_number VARCHAR, sk_date VARCHAR, desa_code VARCHAR,
--          batch_number VARCHAR, sheet VARCHAR, sheet_row BIGINT
-- key:     kab_code, year, sk_number, sk_date, desa_code

WITH last_list AS (
    SELECT
        batch_lokus.kab_code,
        batch_lokus.year,
        batch_lokus.sk_number,
        batch_lokus.sk_date,
        MAX(batch_lokus.batch_id) AS last_batch
    FROM batch_lokus
    GROUP BY batch_lokus.kab_code, batch_lokus.year, batch_lokus.sk_number, batch_lokus.sk_date
)

SELECT
    batch_lokus.kab_code,
    batch_lokus.year,
    batch_lokus.sk_number,
    batch_lokus.sk_date,
    batch_lokus.desa_code,
    batch_lokus.batch_number,
    batch_lokus.sheet,
    batch_lokus.sheet_row
FROM batch_lokus
JOIN last_list
    ON last_list.kab_code = batch_lokus.kab_code
    AND last_list.year = batch_lokus.year
    AND last_list.sk_number = batch_lokus.sk_number
    AND last_list.sk_date = batch_lokus.sk_date
    AND last_list.last_batch = batch_lokus.batch_id
ORDER BY
    batch_lokus.kab_code,
    batch_lokus.year,
    batch_lokus.sk_date,
    batch_lokus.sk_number,
    batch_lokus.desa_code
