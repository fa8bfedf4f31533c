"""Work in a process of its own: told line by line, one after another, no error lost."""

import os
import time

from dashboard.data.background import BROKEN, Background
from dashboard.data.batch_lifecycle import withdraw
from dashboard.data.rebuild import rebuild
from dashboard.data.told_progress import Progress, ToldProgress
from dashboard.domain.actors import LOCAL
from tests.data.background_work import die, note, refuse
from tests.data.conftest import DAY
from tests.data.test_build import AUGUST, desa

RAJA = "61.08.01.2001"
WAIT = 60


def test_two_clicks_at_once_are_one_after_another_and_the_same_waits_once(tmp_path):
    work, file = Background(), tmp_path / "catatan.txt"
    for word in ("satu", "dua", "dua", "dua"):
        work.ask(note, file, word)
        assert work.progress().running
    last = work.rest(WAIT)
    assert (last.running, last.line, last.failed) == (False, "selesai dua", False)
    words, pids = zip(*(line.split() for line in file.read_text("utf-8").splitlines()), strict=True)
    # The first may be under way when the second is asked for; what waits is never doubled.
    assert words == ("satu", "dua")
    assert last.finished == 2
    assert str(os.getpid()) not in pids


def test_what_went_wrong_is_the_last_line_and_the_next_work_still_runs(tmp_path):
    work = Background()
    work.ask(refuse)
    told = work.rest(WAIT)
    assert (told.line, told.failed) == ("B-0009 tidak ada.", True)
    work.ask(die)
    told = work.rest(WAIT)
    assert (told.line, told.failed) == (BROKEN, True)
    work.ask(note, tmp_path / "catatan.txt", "lagi")
    assert work.rest(WAIT).failed is False


def test_a_rebuild_in_the_background_serves_what_counts_now(office):
    office.take([desa(RAJA, 1, 10)])
    office.take([desa(RAJA, 9, 10)], content=b"dua")
    office.build()
    withdraw(office.ledger, "B-0002", LOCAL)
    work = Background()
    work.ask(rebuild, office.home, DAY)
    assert work.rest(WAIT).line == "Angka sudah diperbarui; 1 berkas dihitung."
    rows = office.read("desa_coverage", **AUGUST).set_index("desa_code")
    assert rows.loc[RAJA, "numerator"] == 1
    work.ask(rebuild, office.home, DAY)
    assert work.rest(WAIT).line == "Angka tidak berubah; 1 berkas dihitung."


def test_every_process_of_the_server_sees_how_work_stands(tmp_path):
    here, there = (Background(ToldProgress(tmp_path)) for _ in range(2))
    here.ask(note, tmp_path / "catatan.txt", "satu")
    here.rest(WAIT)
    told = there.progress()
    assert (told.running, told.line, told.failed, told.finished) == (
        False,
        "selesai satu",
        False,
        1,
    )
    there.ask(refuse)
    there.rest(WAIT)
    assert (here.progress().line, here.progress().finished) == ("B-0009 tidak ada.", 2)


def test_work_whose_process_fell_silent_is_said_to_be_broken_off(tmp_path):
    told = ToldProgress(tmp_path)
    told.tell(Progress(running=True, line="Menyusun tabel", finished=4))
    assert Background(told).progress() == Progress(True, "Menyusun tabel", False, 4)
    old = time.time() - 31
    os.utime(tmp_path / "pekerjaan.json", (old, old))
    assert Background(told).progress() == Progress(False, BROKEN, True, 4)
