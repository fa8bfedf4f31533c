-- Desa lokus by year: of several lists for one kabupaten and year the one that began last, whole.
--
-- params:
-- columns: kab_code VARCHAR, year BIGINT, desa_code VARCHAR, sk_number VARCHAR,
--          sk_date VARCHAR, batch_number VARCHAR, sheet VARCHAR, sheet_row BIGINT
-- key:     kab_code, year, desa_code

WITH list AS (
    SELECT
        lokus_decree.kab_code,
        lokus_decree.year,
        lokus_decree.sk_number,
        lokus_decree.sk_date,
        lokus_decree.batch_number,
        MAX(lokus_decree.start_day) AS began,
        MAX(COALESCE(lokus_decree.signed_day, DATE '0001-01-01')) AS signed
    FROM lokus_decree
    GROUP BY
        lokus_decree.kab_code,
        lokus_decree.year,
        lokus_decree.sk_number,
        lokus_decree.sk_date,
        lokus_decree.batch_number
),

last_list AS (
    SELECT
        list.kab_code,
        list.year,
        list.sk_number,
        list.sk_date
    FROM list
    QUALIFY ROW_NUMBER() OVER (
        PARTITION BY list.kab_code, list.year
        ORDER BY list.began DESC, list.signed DESC, list.batch_number DESC
    ) = 1
)

SELECT
    lokus_decree.kab_code,
    lokus_decree.year,
    lokus_decree.desa_code,
    lokus_decree.said_number AS sk_number,
    lokus_decree.sk_date,
    lokus_decree.batch_number,
    lokus_decree.sheet,
    lokus_decree.sheet_row
FROM lokus_decree
JOIN last_list
    ON last_list.kab_code = lokus_decree.kab_code
    AND last_list.year = lokus_decree.year
    AND last_list.sk_number = lokus_decree.sk_number
    AND last_list.sk_date = lokus_decree.sk_date
ORDER BY lokus_decree.kab_code, lokus_decree.year, lokus_decree.desa_code
