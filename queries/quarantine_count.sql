-- How many rows of one indicator and period wait for an answer about their area.
--
-- The same name in two files of the period is one row that waits: the later file counts.
--
-- params:  kab VARCHAR, indicator VARCHAR, period VARCHAR
-- columns: waiting BIGINT
-- key:

SELECT COUNT(*) AS waiting
FROM (
    SELECT DISTINCT
        quarantine.level,
        quarantine.kecamatan,
        quarantine.name
    FROM quarantine
    WHERE quarantine.kab_code = CAST($kab AS VARCHAR)
        AND quarantine.indicator = CAST($indicator AS VARCHAR)
        AND quarantine.period = CAST($period AS VARCHAR)
) AS named
ORDER BY waiting
