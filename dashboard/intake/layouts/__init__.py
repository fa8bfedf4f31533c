"""The layouts Lokus knows, recognised by what their headers say; the first that fits reads."""

from dashboard.intake.layouts import coverage_workbook, krs_recap, lokus_list, status_gizi
from dashboard.intake.layouts.layout import Layout

LAYOUTS: tuple[Layout, ...] = (
    status_gizi.LAYOUT,
    krs_recap.LAYOUT,
    coverage_workbook.LAYOUT,
    lokus_list.LAYOUT,
)
