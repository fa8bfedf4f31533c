-- The batch behind each desa's own figure of one indicator in one period.
--
-- A desa whose file left the cell blank is named, too: it is not one that no file names.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: desa_code VARCHAR, batch_number VARCHAR
-- key:     desa_code

SELECT
    fact.area_code AS desa_code,
    fact.batch_number
FROM fact
WHERE fact.indicator = CAST($indicator AS VARCHAR)
    AND fact.period = CAST($period AS VARCHAR)
    AND fact.level = 'desa'
    AND SUBSTRING(fact.area_code, 1, 5) = CAST($kab AS VARCHAR)
ORDER BY fact.area_code
