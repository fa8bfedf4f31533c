-- The periods that data tetap tell of.
--
-- params:
-- columns: period VARCHAR, rhythm VARCHAR, year BIGINT, first_day DATE, last_day DATE,
--          words VARCHAR
-- key:     period

SELECT
    every_period.period,
    every_period.rhythm,
    every_period.year,
    every_period.first_day,
    every_period.last_day,
    every_period.words
FROM main.period AS every_period
WHERE every_period.period IN (SELECT batch_fact.period FROM batch_fact)
ORDER BY every_period.period
