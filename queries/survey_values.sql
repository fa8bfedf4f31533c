-- Published survey prevalence of a kabupaten, its province and the nation, by year.
--
-- params:  kab VARCHAR
-- columns: area_code VARCHAR, year BIGINT, survey VARCHAR, prevalence DOUBLE, approximate BOOLEAN,
--          method VARCHAR, low DOUBLE, high DOUBLE, evidence VARCHAR, source VARCHAR,
--          note VARCHAR
-- key:     area_code, year

SELECT
    survey.area_code,
    survey.year,
    survey.survey,
    survey.prevalence,
    survey.approximate,
    survey.method,
    survey.low,
    survey.high,
    survey.evidence,
    survey.source,
    survey.note
FROM survey
WHERE survey.area_code = ''
    OR survey.area_code = CAST($kab AS VARCHAR)
    OR survey.area_code = SUBSTR(CAST($kab AS VARCHAR), 1, 2)
ORDER BY survey.area_code, survey.year
