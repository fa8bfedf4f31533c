-- Which desa each puskesmas serves: of each desa the puskesmas its last batch writes it under.
--
-- Of several rows of one batch the last one counts.
--
-- params:
-- columns: kab_code VARCHAR, puskesmas VARCHAR, desa_code VARCHAR, batch_number VARCHAR
-- key:     desa_code

WITH ranked AS (
    SELECT
        batch_served.kab_code,
        batch_served.puskesmas,
        batch_served.desa_code,
        batch_served.batch_number,
        ROW_NUMBER() OVER (
            PARTITION BY batch_served.desa_code
            ORDER BY
                batch_served.batch_id DESC, batch_served.sheet DESC, batch_served.sheet_row DESC
        ) AS place
    FROM batch_served
)

SELECT
    ranked.kab_code,
    ranked.puskesmas,
    ranked.desa_code,
    ranked.batch_number
FROM ranked
WHERE ranked.place = 1
ORDER BY ranked.desa_code
