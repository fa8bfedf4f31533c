"""Two intakes at once, and readers during a build: nobody sees a mixture."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from dashboard.data import versions
from dashboard.data.areas import load_areas
from dashboard.data.batch_lifecycle import restore, withdraw
from dashboard.data.batch_lists import counting
from dashboard.data.build import build
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.traces import read_trace
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.reference import load_reference
from tests.conftest import SAMPLE_DAY
from tests.data.conftest import Office
from tests.data.test_build import AUGUST, KRS, desa
from tests.intake.office_files import NGABANG, sigizi
from tests.serving import start

CODES = [f"61.08.{kec:02d}.20{place:02d}" for kec in (1, 2, 3) for place in range(1, 6)]


def test_two_intakes_at_once_keep_every_file_once_and_serve_them_all(tmp_path):
    home, office = Home(tmp_path / "rumah"), tmp_path / "kiriman"
    office.mkdir()
    months = ("JUNI", "JULI", "AGUSTUS")
    for month in months:
        title = f"STATUS GIZI BALITA BULAN {month} 2025 (CONTOH)"
        (office / f"{month}.xlsx").write_bytes(sigizi(NGABANG, title=title))
    first = start(home.root, "ingest", "--yes", *(str(office / f"{m}.xlsx") for m in months[:2]))
    second = start(home.root, "ingest", "--yes", *(str(office / f"{m}.xlsx") for m in months[1:]))
    told = [process.communicate(timeout=300)[0] for process in (first, second)]
    assert (first.returncode, second.returncode) == (0, 0), told
    ledger = Ledger.open(home)
    batches = counting(ledger, SAMPLE_DAY)
    ledger.close()
    assert sorted(batch.file_name for batch in batches) == [
        "AGUSTUS.xlsx",
        "JULI.xlsx",
        "JUNI.xlsx",
    ]
    warehouse = Warehouse(home, load_reference().indicators)
    known = warehouse.snapshot().catalogue(LOCAL).periods["61.08", "measurement_coverage"]
    assert known == ["2025-08", "2025-07", "2025-06"]
    assert len(list(home.batches.iterdir())) == 3


def test_the_same_figures_in_other_bytes_at_once_are_kept_once(home, tmp_path):
    """The second compares again when its turn comes: what it saw before may be old."""
    from dashboard.intake import ingest as taking

    areas, indicators = load_areas(home), load_reference().indicators
    files = [tmp_path / "a.xlsx", tmp_path / "b.xlsx"]
    for file, tail in zip(files, (b"", b" "), strict=True):
        file.write_bytes(sigizi() + tail)
    turn = threading.Barrier(2)

    def take(file):
        said = taking.ingest(
            [file], home, areas, indicators, LOCAL, today=SAMPLE_DAY, confirm=lambda _: met(turn)
        )
        return [result.fate for result in said]

    def met(barrier):
        barrier.wait(timeout=120)
        return True

    Ledger.open(home).close()
    with ThreadPoolExecutor(2) as pool:
        fates = [fate for of_file in pool.map(take, files) for fate in of_file]
    assert sorted(fate.name for fate in fates) == ["SAME", "TAKEN"]
    assert len([folder for folder in home.batches.iterdir() if folder.name.startswith("B-")]) == 1


@pytest.fixture
def two(home):
    """An office in which one desa after another has 1, or all have 9, as one batch counts."""
    office = Office(home)
    office.take([desa(code, 1, 10) for code in CODES])
    office.take([desa(code, 9, 10) for code in CODES], content=b"dua")
    office.build()
    yield office
    office.ledger.close()


def test_readers_during_builds_never_see_a_mixture(two):
    over, seen, wrong = threading.Event(), set(), []
    warehouse = Warehouse(two.home, load_reference().indicators)

    def read():
        while not over.is_set():
            snapshot = warehouse.snapshot()
            below = snapshot.read("desa_coverage", actor=LOCAL, **AUGUST)["numerator"].dropna()
            above = snapshot.read("kabupaten_coverage", actor=LOCAL, **AUGUST).iloc[0, 0]
            found = read_trace(snapshot, KRS, "61.08", "2025-08", LOCAL)
            values = set(below)
            seen.update(values)
            used = {row.batch for row in found.used}
            if not (len(values) == len(used) == 1 and below.sum() == above == found.numerator):
                wrong.append((snapshot.version, values, above, used))

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    areas, reference = load_areas(two.home), load_reference()
    for change in (withdraw, restore, withdraw):
        change(two.ledger, "B-0002", LOCAL)
        build(two.home, two.ledger, areas, reference, today=SAMPLE_DAY)
    over.set()
    for reader in readers:
        reader.join()
    assert wrong == []
    assert seen == {1, 9}
    assert len(list(two.home.warehouse.glob("v*.duckdb"))) <= versions.KEPT + 1
