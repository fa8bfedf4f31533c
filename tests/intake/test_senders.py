"""The desk before each role: what is not a sender's is said before loading and never loaded."""

import pytest

from dashboard.data.batch_lists import every_batch_of
from dashboard.data.inbox import content_of_waiting, discard, waiting_file, waiting_for
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.previews import Preview, Stand
from dashboard.intake.desk import Desk
from tests.intake.conftest import DAY
from tests.intake.office_files import SIGIZI_COUNTS, sigizi
from tests.intake.test_desk import AUGUST, UNKNOWN

KAB = ("61.08",)
DINKES = Actor("Ani", Role.OPD, KAB, "Dinas Kesehatan")
DPMD = Actor("Anton", Role.OPD, KAB, "DPMD")
CAMAT = Actor("Camat Mempawah Hulu", Role.KECAMATAN, ("61.08.02",))
NGABANG = Actor("Camat Ngabang", Role.KECAMATAN, ("61.08.01",))
BAPPEDA = Actor("Siti", Role.BAPPEDA, KAB)
SEKADAU = Actor("Bappeda Sekadau", Role.BAPPEDA, ("61.09",))
CHAIR = Actor("Sekda", Role.PIMPINAN, KAB)


@pytest.fixture
def desk(home, areas, indicators):
    return Desk(home, areas, indicators, lambda: DAY)


def seen(waiting):
    return Preview.from_dict(waiting.seen)


def brought(desk, actor, content=None, name="rekap.xlsx"):
    (waiting,) = desk.receive(content or sigizi(title=AUGUST), name, actor)
    return waiting


@pytest.mark.parametrize(
    ("actor", "says"),
    [
        (DPMD, "Memuat indikator yang bukan milik DPMD: "),
        (CAMAT, "Memuat wilayah lain: Hilir Kantor, Raja dan Mandor; hapus "),
        (SEKADAU, "Milik kabupaten lain; "),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
def test_the_preview_says_what_is_not_the_senders_and_loading_refuses_it(desk, home, actor, says):
    desk.take(brought(desk, LOCAL, sigizi(title=AUGUST.replace("AGUSTUS", "JULI"))), LOCAL)
    waiting = brought(desk, actor)
    assert seen(waiting).stand is Stand.REFUSED
    assert seen(waiting).sentence.startswith(says)
    assert (seen(waiting).loaded, seen(waiting).replaceable) == ("", ())
    try:
        assert seen(desk.take(waiting, actor)).stand is Stand.REFUSED
    except PermissionError as refused:
        assert "kabupaten lain" in str(refused)  # noqa: PT017 (either may say it)
    assert [one.number for one in every_batch_of(home)] == ["B-0001"]


@pytest.mark.parametrize("actor", [DINKES, BAPPEDA, LOCAL], ids=lambda one: one.name)
def test_who_answers_for_all_of_it_loads_it(desk, home, actor):
    assert seen(desk.take(brought(desk, actor), actor)).stand is Stand.TAKEN
    assert [one.uploaded_by for one in every_batch_of(home)] == [actor.name]


@pytest.mark.parametrize("other", [DPMD, CAMAT, SEKADAU], ids=lambda one: one.name)
def test_what_waits_of_one_sender_is_nothing_to_another(desk, home, other):
    waiting = brought(desk, DINKES)
    number = waiting.number
    assert waiting_for(home, other) == []
    for ask in (
        lambda: waiting_file(home, number, other),
        lambda: discard(home, number, other),
        lambda: desk.answer(number, {"per": "2025-07"}, other),
        lambda: desk.returned(number, other),
        lambda: desk.look(waiting, other),
        lambda: desk.take(waiting, other),
    ):
        with pytest.raises((LookupError, PermissionError)):
            ask()
    assert content_of_waiting(home, number) is not None
    assert every_batch_of(home) == []


def test_the_same_bytes_of_another_sender_are_a_file_of_its_own(desk, home):
    first = desk.answer(brought(desk, DINKES, UNKNOWN, "senam.csv").number, {}, DINKES)
    second = brought(desk, NGABANG, UNKNOWN, "senam.csv")
    assert (second.number != first.number, second.brought_by) == (True, NGABANG.name)
    assert brought(desk, DINKES, UNKNOWN, "senam.csv").number == first.number
    assert {one.brought_by for one in waiting_for(home, LOCAL)} == {DINKES.name, NGABANG.name}


def test_bappeda_loads_what_an_opd_brought_and_the_chair_only_looks(desk, home):
    waiting = brought(desk, DINKES)
    assert [one.number for one in waiting_for(home, CHAIR)] == [waiting.number]
    for act in (
        lambda: desk.take(waiting, CHAIR),
        lambda: discard(home, waiting.number, CHAIR),
        lambda: desk.receive(b"a;b\n", "a.csv", CHAIR),
    ):
        with pytest.raises(PermissionError, match="dimuat oleh Bappeda"):
            act()
    assert seen(desk.take(waiting, BAPPEDA)).stand is Stand.TAKEN


def test_a_file_of_another_kabupaten_is_removed_by_who_brought_it(desk, home):
    waiting = brought(desk, SEKADAU)
    assert seen(waiting).kab == "61.08"
    discard(home, waiting.number, SEKADAU)
    assert waiting_for(home, LOCAL) == []


def test_a_part_takes_no_whole_files_place(desk, home):
    desk.take(brought(desk, LOCAL), LOCAL)
    counts = (SIGIZI_COUNTS[0] + 1, *SIGIZI_COUNTS[1:])
    rows = [(1, "Ngabang", "Ngabang", "Raja", *counts)]
    waiting = brought(desk, NGABANG, sigizi(rows, title=AUGUST), "ngabang.xlsx")
    assert seen(waiting).loaded.startswith("Dibanding B-0001: ")
    assert seen(waiting).replaceable == ()
    assert seen(desk.take(waiting, NGABANG, replacing=True)).stand is Stand.TAKEN
    assert [one.replaced_by for one in every_batch_of(home)] == [None, None]
