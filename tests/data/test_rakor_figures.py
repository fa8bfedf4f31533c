"""A closed session keeps its figures, whatever is loaded, withdrawn or built after it."""

import pytest

from dashboard.data.batch_lifecycle import withdraw
from dashboard.data.rakor_sessions import close_session, open_session
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.actors import LOCAL
from tests.data.rakor_room import MONDAY, SITI, first_session
from tests.data.test_build import AUGUST, desa

RAJA = "61.08.01.2001"


def served(snapshot):
    rows = snapshot.read("desa_coverage", actor=LOCAL, **AUGUST)
    return rows.set_index("desa_code").loc[RAJA, "numerator"]


def test_later_loads_withdrawals_and_builds_leave_the_figures_of_a_closed_session(office):
    office.take([desa(RAJA, 1, 10)])
    office.build()
    session = first_session(office.ledger)
    open_session(office.ledger, session.id, SITI)
    closed, _ = close_session(office.ledger, office.home, session.id, SITI, MONDAY)
    for number in range(2, 7):
        office.take([desa(RAJA, number, 10)], content=str(number).encode())
        office.build()
    withdraw(office.ledger, "B-0001", LOCAL)
    office.build()
    assert served(office.warehouse.snapshot()) == 6
    assert served(office.warehouse.kept(closed.version)) == 1


def test_a_version_whose_file_is_gone_is_said(office):
    with pytest.raises(NoWarehouseError, match="v000009-aa tidak ada lagi"):
        office.warehouse.kept("v000009-aa")
