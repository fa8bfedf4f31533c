"""Whose drafts are seen: of guests nobody's, of an OPD its own, in its Rakor everybody's."""

from datetime import date

import pytest

from dashboard.data.batch_lifecycle import advance
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.batches import Status
from tests.data.conftest import Office
from tests.data.test_build import desa

GUEST = Actor("tamu", Role.TAMU)
PPKB = Actor("Ani", Role.OPD, ("61.08",), "Dinas PPKB")
SANITATION = Actor("Budi", Role.OPD, ("61.08",), "Dinas PUPR/Perkim")
KRS, STUNTING = "krs_accompanied", "stunting_prevalence_routine"
ONE, TWO = "61.08.01.2001", "61.08.01.2002"
JULY, AUGUST = "2025-07", "2025-08"
IN_TEAM: tuple[str, ...] = ()
ASKED = {
    "kab": "61.08",
    "kec": "61.08.01",
    "area": "61.08.01",
    "indicator": KRS,
    "period": AUGUST,
    "level": "desa",
    "since": date(2020, 1, 1),
    "until": date(2026, 1, 1),
    "day": date(2026, 1, 1),
}


def made(home, drafts):
    """Make a home with July final, and August in draft where drafts are given."""
    office = Office(home)
    for indicator in (KRS, STUNTING):
        office.take(
            [desa(ONE, 40, 60, indicator=indicator, period=JULY)], content=indicator.encode()
        )
    office.publish()
    for place, pair in enumerate(drafts):
        facts = [
            desa(code, *pair, indicator=indicator, period=AUGUST)
            for code in (ONE, TWO)
            for indicator in (KRS, STUNTING)
        ]
        office.take(facts, [(ONE, 2026)], content=f"draf {place}".encode())
    office.build()
    return office


@pytest.fixture
def office(home):
    office = made(home, [(30, 50)])
    yield office
    office.ledger.close()


def periods(office, actor, indicator=KRS):
    return office.warehouse.snapshot().catalogue(actor).periods.get(("61.08", indicator), [])


def counted(office, actor, indicator=KRS, period=AUGUST):
    asked = {"kab": "61.08", "indicator": indicator, "period": period}
    told = office.warehouse.read("desa_coverage", actor=actor, **asked)
    return told["numerator"].dropna().tolist()


def test_what_drafts_say_changes_nothing_a_guest_can_ask(tmp_path_factory):
    from dashboard.data.home import Home

    told = []
    for drafts in ([], [(30, 50)], [(31, 50), (7, 90)]):
        office = made(Home(tmp_path_factory.mktemp("rumah")).make(), drafts)
        snapshot = office.warehouse.snapshot()
        told.append(
            {
                name: snapshot.records(
                    name, actor=GUEST, **{key: ASKED[key] for key in query.params}
                )
                for name, query in snapshot.queries.items()
                if name not in IN_TEAM
            }
        )
        told[-1]["periods"] = snapshot.catalogue(GUEST).periods
        office.ledger.close()
    assert told[0]["desa_coverage"]
    assert told[0] == told[1] == told[2]


def test_a_guest_is_offered_no_period_of_a_draft(office):
    assert periods(office, LOCAL) == [AUGUST, JULY]
    assert periods(office, GUEST) == [JULY]
    assert counted(office, GUEST) == []
    assert counted(office, GUEST, period=JULY) == [40]


def test_a_batch_is_seen_by_guests_once_it_is_final(office):
    for status in (Status.TERVERIFIKASI, Status.DATA_TETAP):
        assert counted(office, GUEST) == []
        advance(office.ledger, "B-0003", status, LOCAL)
        office.build()
    assert counted(office, GUEST) == [30, 30]


def test_a_final_report_stands_for_guests_beside_a_newer_draft(home):
    office = Office(home)
    office.take([desa(ONE, 40, 60)], content=b"tetap")
    office.publish()
    office.take([desa(ONE, 45, 60)], content=b"draf")
    office.build()
    assert (counted(office, LOCAL), counted(office, GUEST)) == ([45], [40])
    office.ledger.close()


def test_what_staff_send_out_is_what_guests_see(office):
    assert counted(office, LOCAL.for_public()) == []
    assert periods(office, LOCAL.for_public()) == [JULY]


def test_an_opd_sees_drafts_of_its_own_indicators_alone(office):
    assert counted(office, PPKB) == [30, 30]
    assert counted(office, PPKB, STUNTING) == []
    assert counted(office, PPKB, STUNTING, JULY) == [40]
    assert periods(office, PPKB) == [AUGUST, JULY]
    assert periods(office, PPKB, STUNTING) == [JULY]
    assert counted(office, SANITATION) == []


def test_the_drafts_of_an_opd_are_traced_by_itself(office):
    def traced(actor):
        asked = {"indicator": KRS, "area": ONE, "period": AUGUST}
        return office.warehouse.read("trace_facts", actor=actor, **asked)["numerator"].tolist()

    assert (traced(PPKB), traced(SANITATION), traced(GUEST)) == ([30], [], [])


def test_in_its_rakor_an_opd_sees_what_the_wall_shows(office):
    seated = SANITATION.in_meeting()
    assert counted(office, seated) == [30, 30]
    assert periods(office, seated, STUNTING) == [AUGUST, JULY]
    assert GUEST.in_meeting() == GUEST


def test_an_opd_called_by_another_name_has_the_indicators_of_both(office):
    both = Actor("Cici", Role.OPD, ("61.08",), "Dinsos-P3A-KB")
    named = Warehouse(
        office.home, office.reference.indicators, opd_names=office.reference.opd_names
    )
    office.warehouse = named
    assert counted(office, both) == [30, 30]


def test_nobody_in_a_meeting_reads_of_another_kabupaten():
    camat = Actor("Camat", Role.KECAMATAN, ("61.08.01",), whole=True)
    assert (camat.seen, PPKB.in_meeting().seen) == (("61.08",), ("61.08",))
