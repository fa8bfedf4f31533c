-- The facts in use as the audience umum sees them: those of umum.every_fact that no other overtook.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, level VARCHAR, area_code VARCHAR, numerator
--          BIGINT, denominator BIGINT, percent DOUBLE, batch_number VARCHAR
-- key:     indicator, period, area_code

SELECT
    every_fact.indicator,
    every_fact.period,
    every_fact.level,
    every_fact.area_code,
    every_fact.numerator,
    every_fact.denominator,
    every_fact.percent,
    every_fact.batch_number
FROM umum.every_fact AS every_fact
WHERE every_fact.in_use
ORDER BY every_fact.indicator, every_fact.period, every_fact.area_code
