-- The target in force by indicator, kabupaten and year, as the build chose it.
--
-- target: exact decimal text. target_year: the year it was set for, which may be past.
--
-- params:
-- columns: indicator VARCHAR, kab_code VARCHAR, year BIGINT, target VARCHAR, target_year BIGINT,
--          standing BOOLEAN, target_area VARCHAR, legal_basis VARCHAR, evidence VARCHAR,
--          note VARCHAR
-- key:     indicator, kab_code, year

SELECT
    target.indicator,
    target.kab_code,
    target.year,
    target.target,
    target.target_year,
    target.standing,
    target.target_area,
    target.legal_basis,
    target.evidence,
    target.note
FROM target
ORDER BY target.indicator, target.kab_code, target.year
