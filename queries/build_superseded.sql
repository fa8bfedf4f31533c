-- The facts that a later batch of the same cell took the place of: kept for whoever asks.
--
-- params:
-- columns: indicator VARCHAR, period VARCHAR, level VARCHAR, area_code VARCHAR,
--          numerator BIGINT, denominator BIGINT, percent DOUBLE, batch_number VARCHAR,
--          sheet VARCHAR, sheet_row BIGINT, numerator_cells VARCHAR, denominator_cells VARCHAR
-- key:     indicator, period, area_code, batch_number, sheet, sheet_row

SELECT
    indicator,
    period,
    level,
    area_code,
    numerator,
    denominator,
    percent,
    batch_number,
    sheet,
    sheet_row,
    numerator_cells,
    denominator_cells
FROM batch_fact
QUALIFY ROW_NUMBER() OVER (
    PARTITION BY indicator, period, area_code
    ORDER BY batch_id DESC, sheet_row DESC
) > 1
ORDER BY indicator, period, area_code, batch_number
