-- The target in force by indicator, area and year, as the build chose it: of every
-- kabupaten, and of a kecamatan or desa only where it has its own.
--
-- target: exact decimal text. target_year: the year it was set for, which may be past.
--
-- params:
-- columns: indicator VARCHAR, area_code VARCHAR, year BIGINT, target VARCHAR, target_year BIGINT,
--          standing BOOLEAN, target_area VARCHAR, legal_basis VARCHAR, evidence VARCHAR,
--          note VARCHAR
-- key:     indicator, area_code, year

SELECT
    target.indicator,
    target.area_code,
    target.year,
    target.target,
    target.target_year,
    target.standing,
    target.target_area,
    target.legal_basis,
    target.evidence,
    target.note
FROM target
ORDER BY target.indicator, target.area_code, target.year
