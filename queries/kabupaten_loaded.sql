-- The kabupaten of the code list, with whether their figures are the sample's.
--
-- last_publish: of files alone. batches: those of programme records, too.
--
-- params:
-- columns: kab_code VARCHAR, kab_name VARCHAR, batches BIGINT, sample BOOLEAN,
--          last_publish DATE
-- key:     kab_code

SELECT
    area.area_code AS kab_code,
    area.area_name AS kab_name,
    COUNT(batch.batch_number) AS batches,
    COALESCE(MAX(CASE WHEN batch.sample THEN 1 ELSE 0 END), 0) = 1 AS sample,
    MAX(CASE WHEN batch.layout <> 'catatan' THEN batch.publish END) AS last_publish
FROM area
LEFT JOIN batch
    ON batch.kab_code = area.area_code
WHERE area.level = 'kabupaten'
GROUP BY area.area_code, area.area_name
ORDER BY area.area_code
