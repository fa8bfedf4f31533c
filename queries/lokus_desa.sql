-- The desa lokus of a kabupaten in force on a day, with the SK that names them.
--
-- A list holds for its own year only, from its first day; of several that have begun the last one.
-- The rule stands in domain/lokus_decrees.py.
--
-- params:  kab VARCHAR, day DATE
-- columns: desa_code VARCHAR, sk_number VARCHAR, sk_date VARCHAR, batch_number VARCHAR
-- key:     desa_code

WITH list AS (
    SELECT
        lokus_decree.year,
        lokus_decree.sk_number,
        lokus_decree.sk_date,
        lokus_decree.batch_number,
        MAX(lokus_decree.start_day) AS began,
        MAX(COALESCE(lokus_decree.signed_day, DATE '0001-01-01')) AS signed
    FROM lokus_decree
    WHERE lokus_decree.kab_code = CAST($kab AS VARCHAR)
        AND lokus_decree.year = EXTRACT(YEAR FROM CAST($day AS DATE))
        AND lokus_decree.start_day <= CAST($day AS DATE)
    GROUP BY
        lokus_decree.year,
        lokus_decree.sk_number,
        lokus_decree.sk_date,
        lokus_decree.batch_number
),

last_list AS (
    SELECT
        list.year,
        list.sk_number,
        list.sk_date
    FROM list
    QUALIFY ROW_NUMBER() OVER (
        ORDER BY list.began DESC, list.signed DESC, list.batch_number DESC
    ) = 1
)

SELECT
    lokus_decree.desa_code,
    lokus_decree.said_number AS sk_number,
    lokus_decree.sk_date,
    lokus_decree.batch_number
FROM lokus_decree
JOIN last_list
    ON last_list.year = lokus_decree.year
    AND last_list.sk_number = lokus_decree.sk_number
    AND last_list.sk_date = lokus_decree.sk_date
WHERE lokus_decree.kab_code = CAST($kab AS VARCHAR)
ORDER BY lokus_decree.desa_code
