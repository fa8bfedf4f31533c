-- Figures of a kabupaten that several source systems give, and in how many of them they differ.
--
-- What one source leaves blank does not differ from what another says: empty is not zero.
--
-- params:  kab VARCHAR
-- columns: indicator VARCHAR, period VARCHAR, compared BIGINT, differing BIGINT
-- key:     indicator, period

SELECT
    every_fact.indicator,
    every_fact.period,
    COUNT(*) AS compared,
    COUNT(
        CASE
            WHEN every_fact.numerator <> used.numerator THEN 1
            WHEN every_fact.denominator <> used.denominator THEN 1
        END
    ) AS differing
FROM every_fact
JOIN every_fact AS used
    ON used.indicator = every_fact.indicator
    AND used.period = every_fact.period
    AND used.area_code = every_fact.area_code
    AND used.in_use
WHERE SUBSTRING(every_fact.area_code, 1, 5) = CAST($kab AS VARCHAR)
    AND SUBSTRING(used.area_code, 1, 5) = CAST($kab AS VARCHAR)
    AND every_fact.last_of_source
    AND NOT every_fact.in_use
GROUP BY
    every_fact.indicator,
    every_fact.period
ORDER BY
    every_fact.indicator,
    every_fact.period
