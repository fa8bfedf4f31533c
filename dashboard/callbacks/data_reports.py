"""/data: who has not reported."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dash import Dash, Input, Output

from dashboard.components import controls, reminder_lists, report_lists, states
from dashboard.data.home import Home
from dashboard.data.report_calendar import OWN_LIST, expected_reports
from dashboard.data.report_windows import months, read_window
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.file_rights import may_handle
from dashboard.domain.opd_names import local_opd
from dashboard.domain.periods import day_words
from dashboard.domain.report_groups import by_report, by_sender, told
from dashboard.domain.reporting_calendar import reminders
from dashboard.pages import data
from dashboard.pages import data_reports as page
from dashboard.reference import Reference

NOTE = (
    "Keadaan per {day}. Laporan yang ditunggu, pengirim dan tenggatnya: {place}. Untuk kesepakatan "
    "sendiri, salin daftar itu ke berkas laporan.csv di folder LOKUS_HOME, lalu ubah."
)
SHIPPED, OWN = "daftar bawaan Lokus (reference/reports.csv)", "daftar sendiri di LOKUS_HOME"


def register(
    app: Dash,
    home: Home,
    warehouse: Warehouse,
    reference: Reference,
    who: Callable[[], Actor],
    today: Callable[[], date],
) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.DAFTAR, "children"),
        Output(page.REMINDERS, "children"),
        Output(page.NOTE, "children"),
        Output(page.PERIODE, "options"),
        Input(data.KABUPATEN, "value"),
        Input(page.PERIODE, "value"),
        Input(page.SUSUN, "value"),
        Input(data.BUILT, "data"),
    )
    def show(kab: str | None, window: str, order: str, _: Any) -> tuple[Any, ...]:
        first = [(page.LATELY, "3 bulan terakhir")]
        if not may_handle(who()):
            return "", None, None, "", first
        try:
            snapshot = warehouse.snapshot()
        except NoWarehouseError as nothing:
            return "", states.empty("Belum ada data.", str(nothing)), None, "", first
        kab = snapshot.catalogue(who()).view({"kab": kab or ""}).kab
        as_of = snapshot.catalogue(who()).today(kab, today())
        try:
            expected = expected_reports(home, reference)
        except ValueError as wrong:
            return "", states.empty("Daftar laporan tidak terbaca.", str(wrong)), None, "", first
        lines = read_window(snapshot, expected, kab, who(), window=window, as_of=as_of)

        def opd_name(opd: str) -> str:
            return local_opd(reference.opd_names, opd, kab)

        groups = by_sender(lines) if order == page.BY_SENDER else by_report(lines)
        draw = report_lists.senders if order == page.BY_SENDER else report_lists.reports
        place = OWN if (home.root / OWN_LIST).exists() else SHIPPED
        return (
            told(lines),
            draw(groups, opd_name),
            reminder_lists.reminders(
                reminders(lines, snapshot.catalogue(who()).area_name(kab), opd_name)
            ),
            NOTE.format(day=day_words(as_of), place=place),
            controls.options([*first, *((str(one), one.words) for one in months(as_of))]),
        )
