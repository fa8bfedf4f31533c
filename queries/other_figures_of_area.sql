-- What other source systems say of one area, in every indicator and period, beside what is in use.
--
-- params:  area VARCHAR
-- columns: indicator VARCHAR, period VARCHAR, area_code VARCHAR, numerator BIGINT,
--          denominator BIGINT, source_system VARCHAR, batch_number VARCHAR,
--          used_numerator BIGINT, used_denominator BIGINT, used_source VARCHAR,
--          used_batch VARCHAR
-- key:     indicator, period, source_system

SELECT
    every_fact.indicator,
    every_fact.period,
    every_fact.area_code,
    every_fact.numerator,
    every_fact.denominator,
    every_fact.source_system,
    every_fact.batch_number,
    used.numerator AS used_numerator,
    used.denominator AS used_denominator,
    used.source_system AS used_source,
    used.batch_number AS used_batch
FROM every_fact
JOIN every_fact AS used
    ON used.indicator = every_fact.indicator
    AND used.period = every_fact.period
    AND used.area_code = every_fact.area_code
    AND used.in_use
WHERE every_fact.area_code = CAST($area AS VARCHAR)
    AND every_fact.last_of_source
    AND NOT every_fact.in_use
ORDER BY every_fact.indicator, every_fact.period, every_fact.source_system
