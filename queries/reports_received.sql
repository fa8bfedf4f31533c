-- When the first figure of each indicator and period came from each kecamatan.
--
-- Programme records are no report. Without a kecamatan: a figure of the kabupaten itself.
--
-- params:  kab VARCHAR, since DATE, until DATE
-- columns: indicator VARCHAR, period VARCHAR, kec_code VARCHAR, received DATE
-- key:     indicator, period, kec_code

SELECT
    every_fact.indicator,
    every_fact.period,
    kecamatan.area_code AS kec_code,
    MIN(batch.received) AS received
FROM every_fact
JOIN batch
    ON batch.batch_number = every_fact.batch_number
    AND batch.kab_code = CAST($kab AS VARCHAR)
    AND batch.layout <> 'catatan'
JOIN period
    ON period.period = every_fact.period
LEFT JOIN area AS kecamatan
    ON kecamatan.area_code = SUBSTRING(every_fact.area_code, 1, 8)
    AND kecamatan.level = 'kecamatan'
WHERE period.last_day >= CAST($since AS DATE)
    AND period.last_day <= CAST($until AS DATE)
GROUP BY every_fact.indicator, every_fact.period, kecamatan.area_code
ORDER BY every_fact.indicator, every_fact.period, kecamatan.area_code
