-- The rows that wait for an answer about their area, once per indicator they have a figure of.
--
-- The indicator is blank where a row has no figure of one, as in a list of desa lokus.
--
-- params:
-- columns: kab_code VARCHAR, indicator VARCHAR, period VARCHAR, level VARCHAR,
--          kecamatan VARCHAR, name VARCHAR, proposals VARCHAR, reason VARCHAR,
--          batch_number VARCHAR, sheet VARCHAR, sheet_row BIGINT
-- key:     batch_number, sheet, sheet_row, indicator, period

SELECT
    kab_code,
    indicator,
    period,
    level,
    kecamatan,
    name,
    proposals,
    reason,
    batch_number,
    sheet,
    sheet_row
FROM batch_quarantine
ORDER BY kab_code, indicator, period, batch_number, sheet, sheet_row
