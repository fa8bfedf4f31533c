"""The list of files: newest first, with periods, status by whom, and whether each counts."""

from datetime import date

from dashboard.data.batch_lifecycle import advance, publish_from, withdraw
from dashboard.data.batch_periods import BatchPeriods
from dashboard.data.batch_store import keep
from dashboard.data.kept_batches import read_kept_batches
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.batches import Status
from tests.data.conftest import DAY, draft
from tests.data.test_build import desa

SITI = Actor("Siti", Role.BAPPEDA)
RAJA = "61.08.01.2001"


def listed(office, kab="61.08", actor=SITI, today=DAY):
    return read_kept_batches(office.home, BatchPeriods(office.home), kab, actor, today)


def test_the_newest_file_comes_first_and_says_whether_it_counts(office):
    office.take([desa(RAJA, 1, 10)])
    keep(office.home, office.ledger, draft([desa(RAJA, 2, 10)], content=b"2"), SITI, ["B-0001"])
    office.take([desa(RAJA, 3, 10)], content=b"3")
    office.take([desa(RAJA, 4, 10)], content=b"4", kab="61.09")
    withdraw(office.ledger, "B-0003", SITI, "salah bulan")
    office.take([desa(RAJA, 5, 10)], content=b"5")
    publish_from(office.ledger, "B-0005", date(2025, 12, 1), SITI)
    assert [(one.batch.number, one.standing_words) for one in listed(office)] == [
        ("B-0005", "terbit 1 Des 2025"),
        ("B-0003", "ditarik"),
        ("B-0002", "dihitung"),
        ("B-0001", "digantikan B-0002"),
    ]
    assert [one.counts for one in listed(office)] == [False, False, True, False]


def test_a_status_names_who_gave_it(office):
    office.take([desa(RAJA, 1, 10)])
    assert (listed(office)[0].since.step, listed(office)[0].since.done_by) == (
        "diambil",
        LOCAL.name,
    )
    advance(office.ledger, "B-0001", Status.TERVERIFIKASI, SITI)
    withdraw(office.ledger, "B-0001", LOCAL)
    assert (listed(office)[0].since.step, listed(office)[0].since.done_by) == (
        "terverifikasi",
        "Siti",
    )


def test_periods_are_those_of_the_rows_and_the_years_of_a_list(office):
    office.take([desa(RAJA, 1, 10)], [(RAJA, 2024)])
    periods = BatchPeriods(office.home)
    assert periods.of(["B-0001"]) == {"B-0001": ("2024", "2025-08")}
    # Read once: a batch never changes.
    (office.home.batches / "B-0001" / "facts.parquet").unlink()
    assert periods.of(["B-0001"]) == {"B-0001": ("2024", "2025-08")}


def test_an_actor_of_another_place_sees_no_file_and_no_ledger_is_made(office, home):
    office.take([desa(RAJA, 1, 10)])
    camat = Actor("Camat Ngabang", Role.KECAMATAN, areas=("61.08.01",))
    assert len(listed(office, actor=camat)) == 1
    assert listed(office, actor=Actor("Sekadau", Role.BAPPEDA, areas=("61.09",))) == []
    assert listed(office, kab="62.03") == []
