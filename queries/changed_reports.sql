-- Every report behind the last two periods of each indicator of a kabupaten, the overtaken too.
--
-- `since` is the oldest last day still compared. age: 1 for the last period up to a day, 2 for the
-- one before it. known_on: the day the sender drew the data, else the day it was taken in.
-- in_use: false for what a later batch took the place of. Percent-only sources are left out.
--
-- params:  kab VARCHAR, since DATE, until DATE
-- columns: indicator VARCHAR, period VARCHAR, age BIGINT, level VARCHAR, area_code VARCHAR,
--          numerator BIGINT, denominator BIGINT, known_on DATE, batch_number VARCHAR,
--          in_use BOOLEAN
-- key:     indicator, period, area_code, batch_number, in_use, numerator, denominator

WITH compared AS (
    SELECT
        achievement.indicator,
        achievement.period,
        ROW_NUMBER() OVER (
            PARTITION BY achievement.indicator
            ORDER BY period.last_day DESC
        ) AS age
    FROM achievement
    JOIN period
        ON period.period = achievement.period
    WHERE achievement.area_code = CAST($kab AS VARCHAR)
        AND period.last_day <= CAST($until AS DATE)
        AND period.last_day >= CAST($since AS DATE)
)

SELECT
    compared.indicator,
    compared.period,
    compared.age,
    every_fact.level,
    every_fact.area_code,
    every_fact.numerator,
    every_fact.denominator,
    COALESCE(batch.cutoff, CAST(SUBSTRING(batch.uploaded_at, 1, 10) AS DATE)) AS known_on,
    every_fact.batch_number,
    every_fact.in_use
FROM compared
JOIN every_fact
    ON every_fact.indicator = compared.indicator
    AND every_fact.period = compared.period
    AND SUBSTRING(every_fact.area_code, 1, 5) = CAST($kab AS VARCHAR)
JOIN batch
    ON batch.batch_number = every_fact.batch_number
WHERE compared.age <= 2
    AND every_fact.numerator IS NOT NULL
    AND every_fact.denominator IS NOT NULL
ORDER BY compared.indicator, compared.period, every_fact.area_code, every_fact.batch_number
