"""Everything a file is made from, opened over one home: for the command line and for work beside
the server."""

from collections.abc import Callable
from datetime import date

from dashboard.data.areas import load_areas
from dashboard.data.geography import Geography
from dashboard.data.home import Home
from dashboard.data.opd_names import with_recorded_names
from dashboard.data.open_ledger import OpenLedger
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.report_calendar import expected_reports
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.reference import load_reference


def open_room(home: Home, actor: Actor, clock: Callable[[], date]) -> tuple[RakorRoom, Geography]:
    """Return what the pages of a server ask, for one actor. clock: the day outside the sample."""
    ledger = OpenLedger(home)
    reference = with_recorded_names(load_reference(), ledger)
    areas = load_areas(home)
    warehouse = Warehouse(home, reference.indicators, opd_names=reference.opd_names)
    reports = expected_reports(home, reference)
    room = RakorRoom(home, warehouse, areas, reference, ledger, reports, lambda: actor, clock)
    return room, Geography(home, areas)
