-- How much one version holds, for /healthz.
--
-- params:
-- columns: batches BIGINT, facts BIGINT, achievements BIGINT, lokus BIGINT, areas BIGINT
-- key:

SELECT
    (SELECT COUNT(*) FROM batch WHERE batch.layout <> 'catatan') AS batches,
    (SELECT COUNT(*) FROM fact) AS facts,
    (SELECT COUNT(*) FROM achievement) AS achievements,
    (SELECT COUNT(*) FROM lokus) AS lokus,
    (SELECT COUNT(*) FROM area) AS areas
ORDER BY batches
