-- Whether the first figure of an area came by the due day of the report it belongs to.
--
-- Programme records are no report: they are left out.
-- What no expected report holds has no row: it is neither early nor late.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, area_code VARCHAR, on_time BIGINT
-- key:     indicator, period, area_code

SELECT
    every_fact.indicator,
    every_fact.period,
    every_fact.area_code,
    CAST(CASE WHEN MIN(batch.received) <= report_due.due THEN 1 ELSE 0 END AS BIGINT) AS on_time
FROM every_fact
JOIN batch
    ON batch.batch_number = every_fact.batch_number
JOIN report_due
    ON report_due.indicator = every_fact.indicator
    AND report_due.period = every_fact.period
WHERE every_fact.numerator IS NOT NULL
    AND batch.layout <> 'catatan'
GROUP BY every_fact.indicator, every_fact.period, every_fact.area_code, report_due.due
ORDER BY every_fact.indicator, every_fact.period, every_fact.area_code
