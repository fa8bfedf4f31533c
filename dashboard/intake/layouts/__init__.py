"""The layouts Lokus knows, recognised by what their headers say; the first that fits reads."""

from dashboard.intake.layouts import (
    coverage_workbook,
    kesga_monthly,
    krs_recap,
    lokus_list,
    measured_recap,
    plain_table,
    status_gizi,
    tpk_accompaniment,
)
from dashboard.intake.layouts.layout import Layout

LAYOUTS: tuple[Layout, ...] = (
    status_gizi.LAYOUT,
    kesga_monthly.LAYOUT,
    tpk_accompaniment.LAYOUT,
    krs_recap.LAYOUT,
    lokus_list.LAYOUT,
    coverage_workbook.LAYOUT,
    measured_recap.LAYOUT,
    plain_table.LAYOUT,
)
