"""What changed since the last period, read from a built warehouse."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from dashboard.data.batch_store import keep
from dashboard.data.changes import read_changes
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.change_causes import Cause
from dashboard.domain.readings import read as read_row
from dashboard.reference import load_reference
from tests.data.conftest import draft

MEASURED, CUMULATIVE = "measurement_coverage", "pregnant_iron_tablet_90"
A, B, C = "61.08.01.2001", "61.08.01.2002", "61.08.02.2001"


def send(office, cutoff, facts, *, indicator=MEASURED):
    rows = [(indicator, "desa", code, period, n, d) for code, period, n, d in facts]
    one = replace(draft(rows, content=repr((cutoff, facts)).encode()), cutoff=cutoff)
    keep(office.home, office.ledger, one, LOCAL)


def changes(office, month="2025-08"):
    office.build()
    snapshot = office.warehouse.snapshot()
    return {one.indicator.id: one for one in read_changes(snapshot, "61.08", month, LOCAL)}


def test_a_late_report_and_a_correction_are_not_what_happened(office):
    july, august = date(2025, 8, 5), date(2025, 9, 5)
    send(office, july, [(A, "2025-07", 30, 100), (B, "2025-07", 60, 100)])
    send(office, date(2025, 8, 20), [(B, "2025-07", 70, 100), (C, "2025-07", 80, 100)])
    send(
        office,
        august,
        [(A, "2025-08", 40, 100), (B, "2025-08", 70, 100), (C, "2025-08", 85, 100)],
    )
    found = changes(office)[MEASURED]
    # 45 % was shown; 60 % is known of July today; 65 % is August.
    assert (found.split.before, found.split.after) == (Fraction(45), Fraction(65))
    late = Fraction(100 * (30 + 60 + 80), 300) - 45
    assert {part.cause: part.points for part in found.split.parts} == {
        Cause.LATE: late,
        Cause.CORRECTION: 60 - 45 - late,
        Cause.REAL: Fraction(5),
    }


def test_where_nothing_was_known_before_the_number_known_today_is_compared(office):
    send(office, date(2025, 9, 5), [(A, "2025-07", 30, 100), (A, "2025-08", 40, 100)])
    found = changes(office)[MEASURED]
    assert [(part.cause, part.points) for part in found.split.parts] == [(Cause.REAL, 10)]


def test_what_restarts_in_january_is_not_compared_with_december(office):
    facts = [(A, "2024-12", 90, 100), (A, "2025-01", 8, 100)]
    stays = [(A, "2024-12", 90, 100), (A, "2025-01", 80, 100)]
    send(office, date(2025, 2, 5), facts, indicator=CUMULATIVE)
    send(office, date(2025, 2, 5), stays)
    found = changes(office, "2025-01")
    assert found.keys() == {MEASURED}
    assert found[MEASURED].points == -10


def test_the_shares_are_those_of_the_kabupaten_on_every_page(sample_home):
    """The leaves chosen here add up to what the build says of the kabupaten."""
    snapshot = Warehouse(sample_home, load_reference().indicators).snapshot()
    found = read_changes(snapshot, "61.08", "2025-08", LOCAL)
    assert len(found) > 10
    for change in found:
        row = snapshot.records(
            "kabupaten_coverage",
            actor=LOCAL,
            kab="61.08",
            indicator=change.indicator.id,
            period=change.period,
        )[0]
        reading = read_row(row, change.indicator, None, change.period)
        assert float(change.split.after) == reading.percent, change.indicator.id
