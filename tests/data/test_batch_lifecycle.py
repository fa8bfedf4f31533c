"""What is done to a batch is kept, and one call takes it back."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from dashboard.data import ledger as ledgers
from dashboard.data.batch_lifecycle import (
    StaleBatchError,
    advance,
    history,
    publish_from,
    restore,
    withdraw,
)
from dashboard.data.batch_lists import counting
from dashboard.data.batch_rows import UnknownBatchError
from dashboard.data.batch_store import keep
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import MIGRATIONS, batch, batch_event
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.batches import Status
from tests.data.conftest import DAY, draft
from tests.data.test_build import AUGUST, desa

SITI = Actor("Siti", Role.BAPPEDA)
RAJA = "61.08.01.2001"


def numbers(office, day=DAY):
    return [one.number for one in counting(office.ledger, day)]


def steps(office, number):
    return [str(event.step) for event in history(office.ledger, number)[1]]


def test_a_batch_goes_from_draft_to_verified_to_final(office):
    office.take([desa(RAJA, 9, 10)])
    assert advance(office.ledger, "B-0001", Status.TERVERIFIKASI, SITI).status == "terverifikasi"
    assert advance(office.ledger, "b-1", Status.DATA_TETAP, SITI).status == "data tetap"
    events = history(office.ledger, "B-0001")[1]
    assert [(event.step, event.done_by) for event in events] == [
        ("diambil", LOCAL.name),
        ("terverifikasi", "Siti"),
        ("data tetap", "Siti"),
    ]


def test_no_step_is_skipped_and_none_goes_back(office):
    office.take([desa(RAJA, 9, 10)])
    with pytest.raises(ValueError, match="berstatus draf; urutannya"):
        advance(office.ledger, "B-0001", Status.DATA_TETAP, SITI)
    withdraw(office.ledger, "B-0001", SITI)
    with pytest.raises(ValueError, match="sudah ditarik; pulihkan dulu"):
        advance(office.ledger, "B-0001", Status.TERVERIFIKASI, SITI)
    assert steps(office, "B-0001") == ["diambil", "ditarik"]


def test_withdrawing_and_restoring_gives_the_same_figures_again(office):
    office.take([desa(RAJA, 1, 10)])
    office.take([desa(RAJA, 9, 10)], content=b"dua")
    first = office.build()

    def served():
        return office.read("desa_coverage", **AUGUST).set_index("desa_code").loc[RAJA, "numerator"]

    assert served() == 9
    withdraw(office.ledger, "B-0002", SITI, "salah bulan")
    office.build()
    assert served() == 1
    restore(office.ledger, "B-0002", SITI)
    again = office.build()
    assert served() == 9
    # The same inputs make the same content under a new number.
    assert again.version.split("-")[1] == first.version.split("-")[1]
    assert history(office.ledger, "B-0002")[1][1].note == "salah bulan"


def test_a_replaced_batch_counts_again_when_its_successor_is_withdrawn(office):
    office.take([desa(RAJA, 1, 10)])
    keep(office.home, office.ledger, draft([desa(RAJA, 9, 10)], content=b"2"), SITI, ["B-0001"])
    keep(office.home, office.ledger, draft([desa(RAJA, 8, 10)], content=b"3"), SITI, ["B-0002"])
    assert numbers(office) == ["B-0003"]
    withdraw(office.ledger, "B-0002", SITI)  # in the middle of the line: nothing comes back
    assert numbers(office) == ["B-0003"]
    withdraw(office.ledger, "B-0003", SITI)
    assert numbers(office) == ["B-0001"]
    assert steps(office, "B-0001") == ["diambil", "digantikan"]


def test_of_two_that_replace_one_batch_the_last_stands_and_both_count(office):
    office.take([desa(RAJA, 1, 10)])
    for content in (b"2", b"3"):
        another = draft([desa(RAJA, 9, 10)], content=content)
        keep(office.home, office.ledger, another, SITI, ["B-0001"])
    assert numbers(office) == ["B-0002", "B-0003"]


def test_a_replacement_that_is_published_later_replaces_later(office):
    office.take([desa(RAJA, 1, 10)])
    later = draft([desa(RAJA, 9, 10)], content=b"2", publish=date(2025, 10, 1))
    keep(office.home, office.ledger, later, SITI, ["B-0001"])
    assert numbers(office) == ["B-0001"]
    assert numbers(office, date(2025, 10, 1)) == ["B-0002"]


def test_restoring_a_replaced_batch_lets_both_count_cell_by_cell(office):
    office.take([desa(RAJA, 1, 10)])
    keep(office.home, office.ledger, draft([desa(RAJA, 9, 10)], content=b"2"), SITI, ["B-0001"])
    restore(office.ledger, "B-0001", SITI)
    assert numbers(office) == ["B-0001", "B-0002"]


def test_a_publish_date_in_the_future_is_kept_until_it_comes(office):
    office.take([desa(RAJA, 9, 10)])
    publish_from(office.ledger, "B-0001", date(2025, 12, 1), SITI)
    assert (numbers(office), numbers(office, date(2025, 12, 1))) == ([], ["B-0001"])
    assert history(office.ledger, "B-0001")[1][1].note == "1 Desember 2025"


def test_what_cannot_be_done_says_why_and_changes_nothing(office):
    office.take([desa(RAJA, 9, 10)])
    with pytest.raises(UnknownBatchError, match=r"B-0009 tidak ada\. Daftarnya"):
        withdraw(office.ledger, "B-0009", SITI)
    with pytest.raises(ValueError, match="«tujuh» bukan nomor batch"):
        withdraw(office.ledger, "tujuh", SITI)
    with pytest.raises(ValueError, match="tidak ditarik dan tidak digantikan"):
        restore(office.ledger, "B-0001", SITI)
    withdraw(office.ledger, "B-0001", SITI)
    with pytest.raises(ValueError, match="B-0001 sudah ditarik"):
        withdraw(office.ledger, "B-0001", SITI)
    office.take([desa(RAJA, 9, 10)])
    with pytest.raises(ValueError, match="sudah dimuat lagi sebagai B-0002"):
        restore(office.ledger, "B-0001", SITI)
    assert numbers(office) == ["B-0002"]


def test_who_decides_on_an_old_state_is_told_and_changes_nothing(office):
    office.take([desa(RAJA, 9, 10)])
    advance(office.ledger, "B-0001", Status.TERVERIFIKASI, SITI, seen=1)
    with pytest.raises(StaleBatchError, match="B-0001 tidak diubah: sementara itu terverifikasi "
                                              "oleh Siti"):  # fmt: skip
        withdraw(office.ledger, "B-0001", LOCAL, seen=1)
    assert steps(office, "B-0001") == ["diambil", "terverifikasi"]
    withdraw(office.ledger, "B-0001", LOCAL, seen=2)
    restore(office.ledger, "B-0001", LOCAL, seen=3)
    publish_from(office.ledger, "B-0001", DAY, LOCAL, seen=4)
    assert steps(office, "B-0001")[2:] == ["ditarik", "dipulihkan", "tanggal terbit"]


def test_the_history_only_grows(office):
    office.take([desa(RAJA, 9, 10)])
    for change in (batch_event.delete(), batch_event.update().values(done_by="orang lain")):
        with pytest.raises(DatabaseError, match="riwayat batch hanya bertambah"):  # noqa: SIM117
            with office.ledger.writing() as connection:
                connection.execute(change)


def test_a_ledger_of_version_1_keeps_its_batches(home, monkeypatch):
    monkeypatch.setattr(ledgers, "MIGRATIONS", MIGRATIONS[:1])
    old = Ledger.open(home)
    row = dict.fromkeys(("file_name", "sha256", "layout", "source_system", "uploaded_by"), "x")
    counts = dict.fromkeys(("size", "rows_in", "rows_taken", "rows_aside"), 1)
    taken = datetime(2025, 9, 15, 8, 0, tzinfo=UTC)
    with old.writing() as connection:
        connection.execute(
            batch.insert().values(
                **row,
                **counts,
                kab_code="61.08",
                status="draf",
                publish=DAY,
                uploaded_at=taken,
                sample=False,
            )
        )
    old.close()
    monkeypatch.undo()
    new = Ledger.open(home)
    one, events = history(new, "B-0001")
    assert [(event.step, event.done_by) for event in events] == [("diambil", "x")]
    assert counting(new, DAY) == [one]
    with new.reading() as connection:
        assert connection.scalar(select(batch_event.c.id)) == 1
    new.close()


@pytest.mark.parametrize(
    ("actor", "said"),
    [
        (Actor("Sekda", Role.PIMPINAN), "diputuskan oleh Bappeda"),
        (Actor("Dinkes", Role.OPD, ("61.08",), "Dinas Kesehatan"), "diputuskan oleh Bappeda"),
        (Actor("Bappeda Kayong Utara", Role.BAPPEDA, ("61.11",)), "milik kabupaten lain"),
        (Actor("tamu", Role.TAMU), "hanya untuk tim TPPS"),
    ],
)
def test_nobody_decides_over_the_files_of_others(office, actor, said):
    office.take([desa(RAJA, 9, 10)])
    for step in (withdraw, restore):
        with pytest.raises(PermissionError, match=said):
            step(office.ledger, "B-0001", actor)
    with pytest.raises(PermissionError, match=said):
        advance(office.ledger, "B-0001", Status.TERVERIFIKASI, actor)
    assert steps(office, "B-0001") == ["diambil"]
