-- People missing as the audience umum sees them; those of sensitive indicators are reckoned apart.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, area_code VARCHAR, people BIGINT,
--          short BIGINT
-- key:     indicator, period, area_code

SELECT
    missing.indicator,
    missing.period,
    missing.area_code,
    missing.people,
    missing.short
FROM tetap.shortfall AS missing
JOIN main.indicator AS indicator
    ON indicator.indicator = missing.indicator
    AND NOT indicator.sensitive
UNION ALL
SELECT
    apart.indicator,
    apart.period,
    apart.area_code,
    apart.people,
    apart.short
FROM umum.sensitive_shortfall AS apart
ORDER BY indicator, period, area_code
