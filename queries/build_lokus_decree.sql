-- Every list of desa lokus that an SK fixed, amended ones too; of one SK taken in twice the last
-- one taken in, whole.
--
-- start_day: the first day it holds; said_number, signed_day: as the record of the SK says, else the
-- file.
--
-- params:
-- columns: kab_code VARCHAR, year BIGINT, sk_number VARCHAR, sk_date VARCHAR, desa_code VARCHAR,
--          batch_number VARCHAR, sheet VARCHAR, sheet_row BIGINT, said_number VARCHAR,
--          signed_day DATE, start_day DATE
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
    batch_lokus.sheet_row,
    CAST(lokus_start.said_number AS VARCHAR) AS said_number,
    CAST(lokus_start.signed_day AS DATE) AS signed_day,
    CAST(lokus_start.start_day AS DATE) AS start_day
FROM batch_lokus
JOIN last_list
    ON last_list.kab_code = batch_lokus.kab_code
    AND last_list.year = batch_lokus.year
    AND last_list.sk_number = batch_lokus.sk_number
    AND last_list.sk_date = batch_lokus.sk_date
    AND last_list.last_batch = batch_lokus.batch_id
JOIN lokus_start
    ON lokus_start.kab_code = batch_lokus.kab_code
    AND lokus_start.year = batch_lokus.year
    AND lokus_start.sk_number = batch_lokus.sk_number
    AND lokus_start.sk_date = batch_lokus.sk_date
ORDER BY
    batch_lokus.kab_code,
    batch_lokus.year,
    batch_lokus.sk_date,
    batch_lokus.sk_number,
    batch_lokus.desa_code
