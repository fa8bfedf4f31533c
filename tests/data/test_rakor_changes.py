"""What changed between two built versions, split by what was done in between."""

import random
from datetime import date
from fractions import Fraction

import duckdb
import pytest

from dashboard.data import versions
from dashboard.data.batch_lifecycle import withdraw
from dashboard.data.rakor_changes import read_rakor_changes
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.change_causes import Cause
from dashboard.reference import load_reference
from tests.data.test_changes import A, B, C, send

D = "61.08.02.2002"
UNTIL = date(2025, 9, 15)


@pytest.fixture
def since(office):
    """July of two desa, built: what the last Rakor saw."""
    send(office, date(2025, 8, 5), [(A, "2025-07", 30, 100), (B, "2025-07", 60, 100)])
    office.build()
    return office.warehouse.snapshot()


def changed(office, since, area="61.08", actor=LOCAL):
    office.build()
    now = office.warehouse.snapshot()
    found = read_rakor_changes(since, now, area, actor, until=UNTIL)
    return {(one.indicator, one.before_period, one.period): one for one in found}


def parts(change):
    assert sum(part.points for part in change.parts) == change.after - change.before
    return {part.cause: part.points for part in change.parts}


def test_what_was_done_between_two_rakor_is_told_apart(office, since):
    later = [
        (A, "2025-07", 40, 100),  # corrected
        (C, "2025-07", 90, 100),  # late
        (A, "2025-08", 45, 100),
        (B, "2025-08", 70, 100),
        (C, "2025-08", 95, 100),
    ]
    send(office, date(2025, 9, 5), later)
    found = changed(office, since)
    (key, change) = found.popitem()
    assert (key, found) == (("measurement_coverage", "2025-07", "2025-08"), {})
    # 45 % was shown; with the late report 60 %, corrected 63⅓ %, in August 70 %.
    assert parts(change) == {
        Cause.LATE: Fraction(15),
        Cause.CORRECTION: Fraction(10, 3),
        Cause.REAL: Fraction(20, 3),
    }
    assert changed(office, office.warehouse.snapshot()) == {}


def test_seeded_edits_of_known_cause_are_found_again_through_two_builds(office):
    """Forty desa; each edit is sent as an office sends it, and found with its desa."""
    chance = random.Random(6108)  # noqa: S311 (no secret)
    desa = [one.code for one in office.areas.desa("61.08")][:40]
    known, silent = desa[:30], desa[30:]
    july = {code: (chance.randint(10, 90), 100) for code in known}
    send(office, date(2025, 8, 5), [(code, "2025-07", *july[code]) for code in known])
    office.build()
    since = office.warehouse.snapshot()
    meant = {Cause.DENOMINATOR: known[:8], Cause.CORRECTION: known[8:16], Cause.LATE: silent}
    edited = {code: (july[code][0], 130) for code in meant[Cause.DENOMINATOR]}
    edited |= {code: (july[code][0] - 5, 100) for code in meant[Cause.CORRECTION]}
    edited |= {code: (chance.randint(10, 90), 100) for code in meant[Cause.LATE]}
    august = {code: (n + 7, d) for code, (n, d) in (july | edited).items()}
    meant[Cause.REAL] = sorted(august)
    rows = [(code, "2025-07", *counts) for code, counts in edited.items()]
    send(office, date(2025, 9, 5), [*rows, *((c, "2025-08", *n) for c, n in august.items())])
    (change,) = changed(office, since).values()
    assert {part.cause: sorted(part.areas) for part in change.parts} == meant
    assert parts(change).keys() == meant.keys()


def test_a_batch_withdrawn_takes_its_number_away(office, since):
    send(office, date(2025, 9, 5), [(A, "2025-08", 50, 100), (A, "2025-07", 45, 100)])
    both = changed(office, since)
    assert [key[1:] for key in both] == [("2025-07", "2025-08")]
    seen = office.warehouse.snapshot()
    withdraw(office.ledger, "B-0002", LOCAL)
    found = changed(office, seen)
    august = found["measurement_coverage", "2025-08", "2025-08"]
    july = found["measurement_coverage", "2025-07", "2025-07"]
    assert (august.before, august.after) == (50, None)
    assert parts(july) == {Cause.CORRECTION: Fraction(-15, 2)}


def test_a_kecamatan_has_its_own_numbers(office, since):
    send(office, date(2025, 8, 20), [(C, "2025-07", 80, 100), (D, "2025-07", 60, 100)])
    assert changed(office, since, "61.08.01") == {}
    (only,) = changed(office, since, "61.08.02").values()
    assert (only.before, only.after, only.main) == (None, 70, Cause.REAL)
    camat = Actor("Camat", Role.KECAMATAN, ("61.08.01",))
    (whole,) = changed(office, since, "61.08", camat).values()
    assert parts(whole) == {Cause.LATE: Fraction(100 * 230, 400) - 45}
    assert changed(office, since, "61.08", Actor("tamu", Role.TAMU)) == {}


def test_a_desa_that_joined_the_list_is_a_changed_area(office, since):
    """The version before is made to know no D, as one built from an older list of areas."""
    file = versions.file_of(office.home, since.version)
    older = file.with_name("v000000-aa.duckdb")
    older.write_bytes(file.read_bytes())
    with duckdb.connect(older) as connection:
        connection.execute("DELETE FROM area WHERE area_code = ?", [D])
    before = Warehouse(office.home, load_reference().indicators).kept(older.stem)
    send(office, date(2025, 8, 20), [(D, "2025-07", 90, 100)])
    (change,) = changed(office, before).values()
    assert parts(change) == {Cause.AREA: Fraction(15)}
    assert change.parts[0].areas == (D,)


def test_a_version_of_another_form_is_said_to_be_one(office, since):
    file = versions.file_of(office.home, since.version)
    older = file.with_name("v000000-aa.duckdb")
    older.write_bytes(file.read_bytes())
    with duckdb.connect(older) as connection:
        connection.execute("DROP TABLE fact")
    before = Warehouse(office.home, load_reference().indicators).kept(older.stem)
    send(office, date(2025, 8, 20), [(D, "2025-07", 90, 100)])
    with pytest.raises(NoWarehouseError, match="v000000-aa dibuat oleh Lokus yang lain"):
        changed(office, before)
