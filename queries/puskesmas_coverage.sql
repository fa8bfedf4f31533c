-- Counts of one indicator in one period, puskesmas by puskesmas, with the kecamatan it names.
--
-- A puskesmas that reported another period but not this one keeps its row with NULL. Without a
-- kecamatan: its file named none, or one that the code list does not have.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: puskesmas_code VARCHAR, puskesmas_name VARCHAR, kec_code VARCHAR,
--          numerator BIGINT, denominator BIGINT, batch_number VARCHAR
-- key:     puskesmas_code

WITH heard AS (
    SELECT DISTINCT fact.area_code AS puskesmas_code
    FROM fact
    WHERE fact.level = 'puskesmas'
        AND fact.indicator = CAST($indicator AS VARCHAR)
        AND SUBSTRING(fact.area_code, 1, 5) = CAST($kab AS VARCHAR)
        AND fact.numerator IS NOT NULL
)

SELECT
    heard.puskesmas_code,
    SUBSTRING(heard.puskesmas_code, 1 + POSITION('/' IN heard.puskesmas_code)) AS puskesmas_name,
    kecamatan.area_code AS kec_code,
    fact.numerator,
    fact.denominator,
    fact.batch_number
FROM heard
LEFT JOIN fact
    ON fact.area_code = heard.puskesmas_code
    AND fact.indicator = CAST($indicator AS VARCHAR)
    AND fact.period = CAST($period AS VARCHAR)
LEFT JOIN area AS kecamatan
    ON kecamatan.area_code = SUBSTRING(heard.puskesmas_code, 1, 8)
    AND kecamatan.level = 'kecamatan'
ORDER BY heard.puskesmas_code
