-- How much each kecamatan has reported of one period, by the OPD that leads the indicators.
--
-- Expected: every desa for every indicator that the OPD reported anywhere in the kabupaten within
-- the year before, at the rhythm of the period; once per indicator that is reported by kecamatan or
-- that this kecamatan reported as a whole.
--
-- params:  kab VARCHAR, period VARCHAR, since DATE, until DATE
-- columns: opd VARCHAR, kec_code VARCHAR, kec_name VARCHAR, reported BIGINT, expected BIGINT
-- key:     opd, kec_code

WITH due AS (
    SELECT
        achievement.indicator,
        indicator.opd,
        indicator.lowest_level
    FROM achievement
    JOIN period
        ON period.period = achievement.period
    JOIN indicator
        ON indicator.indicator = achievement.indicator
    JOIN period AS asked
        ON asked.period = CAST($period AS VARCHAR)
        AND asked.rhythm = period.rhythm
    WHERE achievement.kab_code = CAST($kab AS VARCHAR)
        AND achievement.level = 'kabupaten'
        AND indicator.lowest_level <> 'kabupaten'
        AND period.last_day > CAST($since AS DATE)
        AND period.last_day <= CAST($until AS DATE)
    GROUP BY achievement.indicator, indicator.opd, indicator.lowest_level
),

desa_count AS (
    SELECT
        area.kec_code,
        COUNT(*) AS desa_expected
    FROM area
    WHERE area.level = 'desa'
    GROUP BY area.kec_code
)

SELECT
    due.opd,
    kecamatan.area_code AS kec_code,
    kecamatan.area_name AS kec_name,
    CAST(COALESCE(SUM(achievement.reported), 0) AS BIGINT) AS reported,
    CAST(
        SUM(
            CASE
                WHEN achievement.expected IS NOT NULL THEN achievement.expected
                WHEN due.lowest_level = 'desa' THEN COALESCE(desa_count.desa_expected, 1)
                ELSE 1
            END
        ) AS BIGINT
    ) AS expected
FROM due
JOIN area AS kecamatan
    ON kecamatan.kab_code = CAST($kab AS VARCHAR)
    AND kecamatan.level = 'kecamatan'
LEFT JOIN desa_count
    ON desa_count.kec_code = kecamatan.area_code
LEFT JOIN achievement
    ON achievement.area_code = kecamatan.area_code
    AND achievement.indicator = due.indicator
    AND achievement.period = CAST($period AS VARCHAR)
GROUP BY due.opd, kecamatan.area_code, kecamatan.area_name
ORDER BY due.opd, kecamatan.area_code
