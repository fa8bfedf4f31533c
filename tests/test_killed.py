"""`kill -9` of the server, the intake or the build at any moment: the last whole version serves."""

import random
import threading
from datetime import date

import duckdb
import openpyxl
import pytest

from dashboard.data import versions
from dashboard.data.areas import load_areas
from dashboard.data.batch_lifecycle import history
from dashboard.data.batch_lists import counting, every_batch
from dashboard.data.batch_store import keep
from dashboard.data.build import build
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import Status
from dashboard.reference import load_reference
from tests.conftest import SAMPLE_DAY
from tests.data.conftest import draft
from tests.serving import health, kill, serving, start

MOMENTS = 3
SEED = 6108  # the moments are random, but the same in every run
SECONDS_OF_A_BUILD = 1.2
SECONDS_OF_AN_INTAKE = 3.0  # start of Python included


def moments(seconds: float) -> list[float]:
    chance = random.Random(SEED)  # noqa: S311 (no secret)
    return [chance.uniform(0, seconds) for _ in range(MOMENTS)]


def take_one_more(home, number: int):
    """Keep a new batch, so that the next start has something to build."""
    ledger = Ledger.open(home)
    fact = ("pregnant_iron_tablet_90", "desa", "61.08.01.2001", "2025-08", number, 40)
    batch = keep(home, ledger, draft([fact], content=f"berkas {number}".encode()), LOCAL)
    ledger.close()
    return batch


def corrected(source, target, number: int) -> None:
    """Write a copy of a status gizi recap in which one desa has other figures."""
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    for row in range(6, 9):
        sheet.cell(row, 5).value = 900 + number
    book.save(target)


def stop_after(process, seconds: float) -> None:
    """Kill a process at its moment, unless it has ended by itself."""
    ended = threading.Event()
    waiting = threading.Thread(target=lambda: (process.wait(), ended.set()), daemon=True)
    waiting.start()
    ended.wait(seconds)
    kill(process)
    waiting.join(timeout=30)


def wait_for(process, words: str) -> None:
    """Read what a process says until a line begins with these words."""
    said = []
    for line in process.stdout:
        said.append(line)
        if line.startswith(words):
            return
    raise AssertionError(f"«{words}» was not said:\n{''.join(said)}")


def is_whole(home, version: str) -> bool:
    """Tell whether the file of a version opens and holds figures."""
    with duckdb.connect(versions.file_of(home, version), read_only=True) as connection:
        found = connection.execute("SELECT COUNT(*) FROM achievement").fetchone()
    return found is not None and found[0] > 10_000


def test_a_build_killed_at_any_moment_leaves_the_last_whole_version(own_home):
    for number, moment in enumerate(moments(SECONDS_OF_A_BUILD), start=1):
        before = versions.current(own_home)
        take_one_more(own_home, number)
        process = start(own_home.root, "serve", "--port", "0")
        wait_for(process, "Gudang data")
        stop_after(process, moment)
        after = versions.current(own_home)
        # Either it was not finished, or it was published whole.
        assert is_whole(own_home, after), f"killed after {moment:.2f} s"
        assert after == before or after > before
    with serving(own_home.root) as address:
        served = health(address)
    assert served["version"] == versions.current(own_home)
    assert served["counts"]["batches"] == 38 + MOMENTS
    assert list(own_home.warehouse.glob("*.building*")) == []
    with serving(own_home.root) as again:  # the first one was killed, too
        assert health(again) == served


def test_an_intake_killed_at_any_moment_keeps_whole_batches_or_none(own_home, tmp_path):
    office = tmp_path / "kiriman"
    office.mkdir()
    source = next(own_home.sample.rglob("Status_Gizi_*_2025-08.xlsx"))
    for number, moment in enumerate(moments(SECONDS_OF_AN_INTAKE), start=1):
        corrected(source, office / "Status_Gizi.xlsx", number)
        words = ("ingest", "--yes", "--replace", str(office))
        stop_after(start(own_home.root, *words), moment)
        assert is_whole(own_home, versions.current(own_home)), f"killed after {moment:.2f} s"
    ledger = Ledger.open(own_home)
    batches, every = counting(ledger, date.max), every_batch(ledger)
    for batch in every:
        steps = [event.step for event in history(ledger, batch.number)[1]]
        made = ["terverifikasi", "data tetap"] if batch.status is Status.DATA_TETAP else []
        assert steps == ["diambil", *made, *["digantikan"] * bool(batch.replaced_by)]
    ledger.close()
    assert len(batches) == 38  # each correction stands for the one before it, or was never kept
    for batch in every:
        folder = own_home.batches / batch.number
        (original,) = folder.glob("asli.*")
        assert original.stat().st_size == batch.size
        assert (folder / "problems.json").is_file()
    with serving(own_home.root) as address:
        assert health(address)["counts"]["batches"] == len(batches)


def test_a_killed_intake_of_many_files_leaves_no_process_behind(sample_home, tmp_path):
    process = start(tmp_path / "rumah", "ingest", "--yes", str(sample_home.sample))
    wait_for(process, "[ 1/38]")  # the workers are at it
    process.kill()
    ended = threading.Event()
    # Its workers write to the same pipe: it ends when the last of them has.
    threading.Thread(target=lambda: (process.stdout.read(), ended.set()), daemon=True).start()
    assert ended.wait(120)
    kill(process)


def test_a_running_server_takes_up_a_new_version_without_restart(own_home):
    with serving(own_home.root) as address:
        first = health(address)
        take_one_more(own_home, 7)
        ledger = Ledger.open(own_home)
        areas, reference = load_areas(own_home), load_reference()
        built = build(own_home, ledger, areas, reference, today=SAMPLE_DAY)
        ledger.close()
        second = health(address)
    assert second["version"] == built.version != first["version"]
    assert second["counts"]["batches"] == first["counts"]["batches"] + 1


def test_a_lock_is_free_again_when_its_builder_was_killed(own_home):
    take_one_more(own_home, 8)
    process = start(own_home.root, "serve", "--port", "0")
    wait_for(process, "Gudang data")  # it holds the lock now
    kill(process)
    ledger = Ledger.open(own_home)
    areas, reference = load_areas(own_home), load_reference()
    built = build(own_home, ledger, areas, reference, today=SAMPLE_DAY, wait_seconds=0)
    ledger.close()
    assert versions.current(own_home) == built.version


@pytest.fixture(autouse=True)
def pointer_is_never_half_written(own_home):
    """Read the pointer all the time meanwhile: it is whole at every moment."""
    over, broken = threading.Event(), []

    def watch():
        while not over.wait(0.005):
            try:
                assert versions.current(own_home)
            except (AssertionError, ValueError) as wrong:
                broken.append(repr(wrong))

    watching = threading.Thread(target=watch)
    watching.start()
    yield
    over.set()
    watching.join()
    assert broken == []
