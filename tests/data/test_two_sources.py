"""The same number from two sources: kept twice, one in use by a stated rule."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.data.batch_lifecycle import advance, withdraw
from dashboard.data.batch_store import keep
from dashboard.data.home import Home
from dashboard.data.other_figures import read_others, read_others_of_area
from dashboard.data.traces import read_trace
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import Status
from dashboard.domain.views import View
from tests.data.conftest import Office, draft
from tests.data.test_build import KRS, desa

RAJA = "61.08.01.2001"
VIEW = View("61.08", "", KRS, "2025-08")


def take(office, facts, source, content):
    said = replace(draft(facts, content=content), source_system=source)
    return keep(office.home, office.ledger, said, LOCAL)


@pytest.fixture
def two(office):
    """SIGA first, the desa's own verification after it."""
    take(office, [desa(RAJA, 6, 10)], "SIGA", b"siga")
    take(office, [desa(RAJA, 9, 10)], "Verifikasi desa", b"desa")
    return office


def in_use(office):
    told = office.read("desa_coverage", kab="61.08", indicator=KRS, period="2025-08")
    row = told[told["numerator"].notna()].squeeze()
    return row["numerator"], row["batch_number"]


def test_both_stay_and_the_last_one_taken_in_is_in_use(two):
    two.build()
    assert in_use(two) == (9, "B-0002")
    (other,) = read_others(two.warehouse.snapshot(), VIEW, LOCAL)[RAJA]
    assert other.words == (
        "sumber lain: 6 dari 10 (60,0\u00a0%), SIGA, batch B-0001, beda −30,0\u00a0poin; "
        "yang dipakai: 9 dari 10 (90,0\u00a0%), Verifikasi desa, batch B-0002"
    )
    assert read_others_of_area(two.warehouse.snapshot(), RAJA, LOCAL) == {(KRS, "2025-08"): [other]}


def test_the_higher_status_is_in_use_whatever_came_last(two):
    advance(two.ledger, "B-0001", Status.TERVERIFIKASI, LOCAL)
    two.build()
    assert in_use(two) == (6, "B-0001")
    (other,) = read_others(two.warehouse.snapshot(), VIEW, LOCAL)[RAJA]
    assert (other.other.source_system, other.used.source_system) == ("Verifikasi desa", "SIGA")


def test_a_blank_never_takes_the_place_of_a_number(office):
    take(office, [desa(RAJA, 6, 10)], "SIGA", b"siga")
    take(office, [desa(RAJA, None, 10)], "Verifikasi desa", b"desa")
    office.build()
    assert in_use(office) == (6, "B-0001")


def test_a_correction_of_the_same_source_is_no_other_source(office):
    take(office, [desa(RAJA, 6, 10)], "SIGA", b"satu")
    take(office, [desa(RAJA, 7, 10)], "SIGA", b"dua")
    office.build()
    assert in_use(office) == (7, "B-0002")
    assert read_others(office.warehouse.snapshot(), VIEW, LOCAL) == {}


def test_a_correction_stands_for_its_source_even_before_it_is_verified(office):
    take(office, [desa(RAJA, 6, 10)], "SIGA", b"satu")
    advance(office.ledger, "B-0001", Status.TERVERIFIKASI, LOCAL)
    take(office, [desa(RAJA, 7, 10)], "SIGA", b"dua")
    office.build()
    assert in_use(office) == (7, "B-0002")


def test_the_other_comes_into_use_when_the_one_in_use_is_withdrawn(two):
    withdraw(two.ledger, "B-0002", LOCAL)
    two.build()
    assert in_use(two) == (6, "B-0001")
    assert read_others(two.warehouse.snapshot(), VIEW, LOCAL) == {}


def test_a_sum_counts_each_area_once(two):
    take(two, [desa("61.08.01.2002", 4, 10)], "SIGA", b"tiga")
    two.build()
    whole = two.read("kabupaten_coverage", kab="61.08", indicator=KRS, period="2025-08").iloc[0]
    assert (whole["numerator"], whole["denominator"]) == (13, 20)


def test_the_trace_names_both_and_the_rule(two):
    two.build()
    found = read_trace(two.warehouse.snapshot(), KRS, RAJA, "2025-08", LOCAL)
    assert [(row.source_system, row.reason) for row in found.left_out] == [
        ("SIGA", "sumber lain, tidak dipakai")
    ]


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["SIGA", "Elsimil", "Verifikasi desa"]), min_size=1, max_size=5))
def test_exactly_one_is_in_use_and_every_source_keeps_its_last(tmp_path_factory, sources):
    office = Office(Home(tmp_path_factory.mktemp("sumber")).make())
    for place, source in enumerate(sources, start=1):
        take(office, [desa(RAJA, place, 10)], source, f"{place}".encode())
    office.build()
    last = {source: place for place, source in enumerate(sources, start=1)}
    assert in_use(office) == (len(sources), f"B-{len(sources):04}")
    told = read_others(office.warehouse.snapshot(), VIEW, LOCAL).get(RAJA, [])
    office.ledger.close()
    said = {one.other.source_system: one.other.numerator for one in told}
    assert said == {name: n for name, n in last.items() if name != sources[-1]}
