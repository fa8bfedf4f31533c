-- The batches behind the profile of one area, or the heat table of a kabupaten: every fact of the area and below it, of each
-- indicator in the last period that its kabupaten has up to a day.
--
-- params:  area VARCHAR, kab VARCHAR, since DATE, until DATE
-- columns: indicator VARCHAR, batch_number VARCHAR, file_name VARCHAR, source_system VARCHAR,
--          status VARCHAR, cutoff DATE, figures BIGINT
-- key:     indicator, batch_number

WITH last_period AS (
    SELECT
        achievement.indicator,
        achievement.period
    FROM achievement
    JOIN period
        ON period.period = achievement.period
    WHERE achievement.area_code = CAST($kab AS VARCHAR)
        AND period.last_day <= CAST($until AS DATE)
        AND period.last_day >= CAST($since AS DATE)
    QUALIFY ROW_NUMBER() OVER (
        PARTITION BY achievement.indicator
        ORDER BY period.last_day DESC
    ) = 1
)

SELECT
    fact.indicator,
    batch.batch_number,
    batch.file_name,
    batch.source_system,
    batch.status,
    batch.cutoff,
    COUNT(*) AS figures
FROM fact
JOIN last_period
    ON last_period.indicator = fact.indicator
    AND last_period.period = fact.period
JOIN batch
    ON batch.batch_number = fact.batch_number
-- Codes are digits and dots, which stand before letters: a range finds the area and all below it.
WHERE fact.area_code >= CAST($area AS VARCHAR)
    AND fact.area_code < CONCAT(CAST($area AS VARCHAR), 'A')
GROUP BY
    fact.indicator,
    batch.batch_number,
    batch.file_name,
    batch.source_system,
    batch.status,
    batch.cutoff
ORDER BY fact.indicator, batch.batch_number
