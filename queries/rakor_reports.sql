-- The reports in use of one indicator within a kabupaten or kecamatan: what its numbers are made of.
--
-- What was left blank is not there: empty is not zero; nor is an area that left the list, which no
-- sum holds. `since` as in rakor_numbers.sql.
--
-- params:  area VARCHAR, indicator VARCHAR, since DATE
-- columns: period VARCHAR, level VARCHAR, area_code VARCHAR, numerator BIGINT, denominator BIGINT
-- key:     period, area_code

SELECT
    fact.period,
    fact.level,
    fact.area_code,
    fact.numerator,
    fact.denominator
FROM fact
JOIN period
    ON period.period = fact.period
JOIN indicator
    ON indicator.indicator = fact.indicator
LEFT JOIN area
    ON area.area_code = fact.area_code
WHERE fact.indicator = CAST($indicator AS VARCHAR)
    AND SUBSTRING(fact.area_code, 1, LENGTH(CAST($area AS VARCHAR))) = CAST($area AS VARCHAR)
    AND period.last_day >= CAST($since AS DATE)
    AND (area.area_code IS NOT NULL OR fact.level = 'puskesmas')
    AND fact.numerator IS NOT NULL
    AND (fact.denominator IS NOT NULL OR NOT indicator.has_denominator)
ORDER BY fact.period, fact.area_code
