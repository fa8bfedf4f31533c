-- The batches behind the heat table: those of each indicator in its last period up to a day.
--
-- params:  kab VARCHAR, since DATE, until DATE
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
FROM batch
JOIN fact
    ON fact.batch_number = batch.batch_number
JOIN last_period
    ON last_period.indicator = fact.indicator
    AND last_period.period = fact.period
WHERE batch.kab_code = CAST($kab AS VARCHAR)
GROUP BY
    fact.indicator,
    batch.batch_number,
    batch.file_name,
    batch.source_system,
    batch.status,
    batch.cutoff
ORDER BY fact.indicator, batch.batch_number
