-- Counts at every level: desa as reported, kecamatan and kabupaten as sums of what lies below.
--
-- A kecamatan's or kabupaten's own report is used only where nothing below it reported. Where no
-- desa of a kecamatan reported, its puskesmas are added up (`61.08.01/Ngabang`); puskesmas of no
-- known kecamatan (`61.08/Ngabang`) make the kabupaten where nothing else does. A puskesmas has no
-- row of its own here: its catchment is no area. Expected are then the puskesmas ever heard of.
-- An area counts as reported when its numerator is there and, if the indicator has one, its
-- denominator too; so numerators and denominators are always sums over the same areas.
-- made_of: the level whose reports make the figure, which reported and expected count; on_time: how
-- many of the reported came by the due day of their report, NULL where none expects them.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, level VARCHAR, area_code VARCHAR,
--          kec_code VARCHAR, kab_code VARCHAR, numerator BIGINT, denominator BIGINT,
--          reported BIGINT, expected BIGINT, on_time BIGINT, made_of VARCHAR
-- key:     indicator, period, area_code

WITH sound AS (
    SELECT
        fact.indicator,
        fact.period,
        fact.level,
        fact.area_code,
        area.kec_code,
        area.kab_code,
        fact.numerator,
        fact.denominator,
        arrival.on_time
    FROM fact
    JOIN area
        ON area.area_code = fact.area_code
    LEFT JOIN arrival
        ON arrival.indicator = fact.indicator
        AND arrival.period = fact.period
        AND arrival.area_code = fact.area_code
    JOIN indicator
        ON indicator.indicator = fact.indicator
    WHERE fact.numerator IS NOT NULL
        AND (fact.denominator IS NOT NULL OR NOT indicator.has_denominator)
),

puskesmas AS (
    SELECT
        fact.indicator,
        fact.period,
        fact.area_code,
        kec.area_code AS kec_code,
        COALESCE(kec.kab_code, kab.area_code) AS kab_code,
        fact.numerator,
        fact.denominator,
        arrival.on_time
    FROM fact
    LEFT JOIN arrival
        ON arrival.indicator = fact.indicator
        AND arrival.period = fact.period
        AND arrival.area_code = fact.area_code
    LEFT JOIN area AS kec
        ON kec.area_code = SUBSTRING(fact.area_code, 1, 8)
        AND kec.level = 'kecamatan'
    LEFT JOIN area AS kab
        ON kab.area_code = SUBSTRING(fact.area_code, 1, 5)
        AND kab.level = 'kabupaten'
    JOIN indicator
        ON indicator.indicator = fact.indicator
    WHERE fact.level = 'puskesmas'
        AND indicator.additive
        AND fact.numerator IS NOT NULL
        AND (fact.denominator IS NOT NULL OR NOT indicator.has_denominator)
),

puskesmas_known AS (
    SELECT DISTINCT
        puskesmas.indicator,
        puskesmas.kec_code,
        puskesmas.kab_code,
        puskesmas.area_code
    FROM puskesmas
),

puskesmas_count AS (
    SELECT
        puskesmas_known.indicator,
        puskesmas_known.kec_code,
        puskesmas_known.kab_code,
        COUNT(*) AS puskesmas_expected
    FROM puskesmas_known
    GROUP BY puskesmas_known.indicator, puskesmas_known.kec_code, puskesmas_known.kab_code
),

puskesmas_sum AS (
    SELECT
        puskesmas.indicator,
        puskesmas.period,
        puskesmas.kec_code,
        puskesmas.kab_code,
        CAST(SUM(puskesmas.numerator) AS BIGINT) AS sum_numerator,
        CAST(SUM(puskesmas.denominator) AS BIGINT) AS sum_denominator,
        COUNT(*) AS puskesmas_reported,
        CAST(SUM(puskesmas.on_time) AS BIGINT) AS puskesmas_on_time
    FROM puskesmas
    GROUP BY puskesmas.indicator, puskesmas.period, puskesmas.kec_code, puskesmas.kab_code
),

desa_count AS (
    SELECT
        area.kec_code,
        COUNT(*) AS desa_expected
    FROM area
    WHERE area.level = 'desa'
    GROUP BY area.kec_code
),

kecamatan_count AS (
    SELECT
        area.kab_code,
        COUNT(*) AS kecamatan_expected
    FROM area
    WHERE area.level = 'kecamatan'
    GROUP BY area.kab_code
),

desa_sum AS (
    SELECT
        sound.indicator,
        sound.period,
        sound.kec_code,
        sound.kab_code,
        CAST(SUM(sound.numerator) AS BIGINT) AS sum_numerator,
        CAST(SUM(sound.denominator) AS BIGINT) AS sum_denominator,
        COUNT(*) AS desa_reported,
        CAST(SUM(sound.on_time) AS BIGINT) AS desa_on_time
    FROM sound
    JOIN indicator
        ON indicator.indicator = sound.indicator
    WHERE sound.level = 'desa' AND indicator.additive
    GROUP BY sound.indicator, sound.period, sound.kec_code, sound.kab_code
),

kecamatan AS (
    SELECT
        desa_sum.indicator,
        desa_sum.period,
        desa_sum.kec_code,
        desa_sum.kab_code,
        desa_sum.sum_numerator,
        desa_sum.sum_denominator,
        desa_sum.desa_reported AS below_reported,
        desa_count.desa_expected AS below_expected,
        desa_count.desa_expected AS desa_within,
        desa_sum.desa_on_time AS below_on_time,
        'desa' AS made_of
    FROM desa_sum
    JOIN desa_count
        ON desa_count.kec_code = desa_sum.kec_code
    UNION ALL
    SELECT
        puskesmas_sum.indicator,
        puskesmas_sum.period,
        puskesmas_sum.kec_code,
        puskesmas_sum.kab_code,
        puskesmas_sum.sum_numerator,
        puskesmas_sum.sum_denominator,
        puskesmas_sum.puskesmas_reported AS below_reported,
        puskesmas_count.puskesmas_expected AS below_expected,
        COALESCE(desa_count.desa_expected, CAST(0 AS BIGINT)) AS desa_within,
        puskesmas_sum.puskesmas_on_time AS below_on_time,
        'puskesmas' AS made_of
    FROM puskesmas_sum
    JOIN puskesmas_count
        ON puskesmas_count.indicator = puskesmas_sum.indicator
        AND puskesmas_count.kec_code = puskesmas_sum.kec_code
    LEFT JOIN desa_count
        ON desa_count.kec_code = puskesmas_sum.kec_code
    LEFT JOIN desa_sum
        ON desa_sum.indicator = puskesmas_sum.indicator
        AND desa_sum.period = puskesmas_sum.period
        AND desa_sum.kec_code = puskesmas_sum.kec_code
    WHERE puskesmas_sum.kec_code IS NOT NULL AND desa_sum.kec_code IS NULL
    UNION ALL
    SELECT
        sound.indicator,
        sound.period,
        sound.kec_code,
        sound.kab_code,
        sound.numerator,
        sound.denominator,
        CAST(1 AS BIGINT) AS below_reported,
        CAST(1 AS BIGINT) AS below_expected,
        COALESCE(desa_count.desa_expected, CAST(0 AS BIGINT)) AS desa_within,
        sound.on_time AS below_on_time,
        'kecamatan' AS made_of
    FROM sound
    LEFT JOIN desa_count
        ON desa_count.kec_code = sound.kec_code
    LEFT JOIN desa_sum
        ON desa_sum.indicator = sound.indicator
        AND desa_sum.period = sound.period
        AND desa_sum.kec_code = sound.kec_code
    LEFT JOIN puskesmas_sum
        ON puskesmas_sum.indicator = sound.indicator
        AND puskesmas_sum.period = sound.period
        AND puskesmas_sum.kec_code = sound.kec_code
    WHERE sound.level = 'kecamatan'
        AND desa_sum.kec_code IS NULL
        AND puskesmas_sum.kec_code IS NULL
),

desa_total AS (
    SELECT
        area.kab_code,
        COUNT(*) AS desa_expected
    FROM area
    WHERE area.level = 'desa'
    GROUP BY area.kab_code
),

kecamatan_sum AS (
    SELECT
        kecamatan.indicator,
        kecamatan.period,
        kecamatan.kab_code,
        CAST(SUM(kecamatan.sum_numerator) AS BIGINT) AS kab_numerator,
        CAST(SUM(kecamatan.sum_denominator) AS BIGINT) AS kab_denominator,
        CAST(SUM(kecamatan.below_reported) AS BIGINT) AS kab_reported,
        CAST(SUM(kecamatan.below_expected) AS BIGINT) AS kab_expected,
        CAST(SUM(kecamatan.desa_within) AS BIGINT) AS desa_within,
        CAST(SUM(kecamatan.below_on_time) AS BIGINT) AS kab_on_time,
        MAX(CASE WHEN kecamatan.made_of = 'desa' THEN 1 ELSE 0 END) AS by_desa,
        MAX(CASE WHEN kecamatan.made_of = 'puskesmas' THEN 1 ELSE 0 END) AS by_puskesmas,
        COUNT(*) AS kecamatan_reported
    FROM kecamatan
    JOIN indicator
        ON indicator.indicator = kecamatan.indicator
    WHERE indicator.additive
    GROUP BY kecamatan.indicator, kecamatan.period, kecamatan.kab_code
),

every_level AS (
    SELECT
        sound.indicator,
        sound.period,
        sound.level,
        sound.area_code,
        sound.kec_code,
        sound.kab_code,
        sound.numerator,
        sound.denominator,
        CAST(1 AS BIGINT) AS reported,
        CAST(1 AS BIGINT) AS expected,
        sound.on_time,
        'desa' AS made_of
    FROM sound
    WHERE sound.level = 'desa'
    UNION ALL
    SELECT
        kecamatan.indicator,
        kecamatan.period,
        'kecamatan' AS level,
        kecamatan.kec_code AS area_code,
        kecamatan.kec_code,
        kecamatan.kab_code,
        kecamatan.sum_numerator,
        kecamatan.sum_denominator,
        kecamatan.below_reported,
        kecamatan.below_expected,
        kecamatan.below_on_time,
        kecamatan.made_of
    FROM kecamatan
    UNION ALL
    SELECT
        kecamatan_sum.indicator,
        kecamatan_sum.period,
        'kabupaten' AS level,
        kecamatan_sum.kab_code AS area_code,
        CAST(NULL AS VARCHAR) AS kec_code,
        kecamatan_sum.kab_code,
        kecamatan_sum.kab_numerator,
        kecamatan_sum.kab_denominator,
        kecamatan_sum.kab_reported,
        kecamatan_sum.kab_expected + CASE
            WHEN kecamatan_sum.by_desa = 1
                THEN desa_total.desa_expected - kecamatan_sum.desa_within
            ELSE kecamatan_count.kecamatan_expected - kecamatan_sum.kecamatan_reported
        END AS expected,
        kecamatan_sum.kab_on_time,
        CASE
            WHEN kecamatan_sum.by_desa = 1 THEN 'desa'
            WHEN kecamatan_sum.by_puskesmas = 1 THEN 'puskesmas'
            ELSE 'kecamatan'
        END AS made_of
    FROM kecamatan_sum
    JOIN desa_total
        ON desa_total.kab_code = kecamatan_sum.kab_code
    JOIN kecamatan_count
        ON kecamatan_count.kab_code = kecamatan_sum.kab_code
    UNION ALL
    SELECT
        sound.indicator,
        sound.period,
        'kabupaten' AS level,
        sound.area_code,
        CAST(NULL AS VARCHAR) AS kec_code,
        sound.kab_code,
        sound.numerator,
        sound.denominator,
        CAST(1 AS BIGINT) AS reported,
        CAST(1 AS BIGINT) AS expected,
        sound.on_time,
        'kabupaten' AS made_of
    FROM sound
    LEFT JOIN kecamatan_sum
        ON kecamatan_sum.indicator = sound.indicator
        AND kecamatan_sum.period = sound.period
        AND kecamatan_sum.kab_code = sound.kab_code
    LEFT JOIN puskesmas_sum
        ON puskesmas_sum.indicator = sound.indicator
        AND puskesmas_sum.period = sound.period
        AND puskesmas_sum.kab_code = sound.kab_code
        AND puskesmas_sum.kec_code IS NULL
    WHERE sound.level = 'kabupaten'
        AND kecamatan_sum.kab_code IS NULL
        AND puskesmas_sum.kab_code IS NULL
    UNION ALL
    SELECT
        puskesmas_sum.indicator,
        puskesmas_sum.period,
        'kabupaten' AS level,
        puskesmas_sum.kab_code AS area_code,
        CAST(NULL AS VARCHAR) AS kec_code,
        puskesmas_sum.kab_code,
        puskesmas_sum.sum_numerator,
        puskesmas_sum.sum_denominator,
        puskesmas_sum.puskesmas_reported AS reported,
        puskesmas_count.puskesmas_expected AS expected,
        puskesmas_sum.puskesmas_on_time AS on_time,
        'puskesmas' AS made_of
    FROM puskesmas_sum
    JOIN puskesmas_count
        ON puskesmas_count.indicator = puskesmas_sum.indicator
        AND puskesmas_count.kab_code = puskesmas_sum.kab_code
        AND puskesmas_count.kec_code IS NULL
    LEFT JOIN kecamatan_sum
        ON kecamatan_sum.indicator = puskesmas_sum.indicator
        AND kecamatan_sum.period = puskesmas_sum.period
        AND kecamatan_sum.kab_code = puskesmas_sum.kab_code
    WHERE puskesmas_sum.kec_code IS NULL
        AND puskesmas_sum.kab_code IS NOT NULL
        AND kecamatan_sum.kab_code IS NULL
)

SELECT
    every_level.indicator,
    every_level.period,
    every_level.level,
    every_level.area_code,
    every_level.kec_code,
    every_level.kab_code,
    every_level.numerator,
    every_level.denominator,
    every_level.reported,
    every_level.expected,
    every_level.on_time,
    every_level.made_of
FROM every_level
ORDER BY
    every_level.indicator,
    every_level.period,
    every_level.kab_code,
    every_level.level,
    every_level.area_code
