-- Periods that programme records tell of before they have ended: half of one is not the whole.
--
-- They are shown where they are asked for; no page opens with them and nothing in them is judged.
--
-- params:
-- columns: kab_code VARCHAR, indicator VARCHAR, period VARCHAR
-- key:     kab_code, indicator, period

SELECT DISTINCT
    running_incoming.kab_code,
    running_incoming.indicator,
    running_incoming.period
FROM running_incoming
JOIN fact
    ON fact.indicator = running_incoming.indicator
    AND fact.period = running_incoming.period
    AND SUBSTRING(fact.area_code, 1, 5) = running_incoming.kab_code
JOIN batch
    ON batch.batch_number = fact.batch_number
    AND batch.layout = 'catatan'
ORDER BY running_incoming.kab_code, running_incoming.indicator, running_incoming.period
