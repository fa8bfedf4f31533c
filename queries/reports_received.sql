-- When the first figure of each indicator and period came from each kecamatan.
--
-- The sample was never sent: the day its file was drawn stands for the day it came. Days are those
-- of western Indonesia. Without a kecamatan: a figure of the kabupaten itself.
--
-- params:  kab VARCHAR, since DATE, until DATE
-- columns: indicator VARCHAR, period VARCHAR, kec_code VARCHAR, received DATE
-- key:     indicator, period, kec_code

WITH every_fact AS (
    SELECT fact.indicator, fact.period, fact.area_code, fact.batch_number
    FROM fact
    UNION ALL
    SELECT
        superseded.indicator, superseded.period, superseded.area_code, superseded.batch_number
    FROM superseded
),

came AS (
    SELECT
        batch.batch_number,
        CASE
            WHEN batch.sample THEN COALESCE(batch.cutoff, batch.publish)
            ELSE CAST(CAST(batch.uploaded_at AS TIMESTAMP) + INTERVAL 7 HOUR AS DATE)
        END AS came_day
    FROM batch
    WHERE batch.kab_code = CAST($kab AS VARCHAR)
)

SELECT
    every_fact.indicator,
    every_fact.period,
    kecamatan.area_code AS kec_code,
    MIN(came.came_day) AS received
FROM every_fact
JOIN came
    ON came.batch_number = every_fact.batch_number
JOIN period
    ON period.period = every_fact.period
LEFT JOIN area AS kecamatan
    ON kecamatan.area_code = SUBSTRING(every_fact.area_code, 1, 8)
    AND kecamatan.level = 'kecamatan'
WHERE period.last_day >= CAST($since AS DATE)
    AND period.last_day <= CAST($until AS DATE)
GROUP BY every_fact.indicator, every_fact.period, kecamatan.area_code
ORDER BY every_fact.indicator, every_fact.period, kecamatan.area_code
