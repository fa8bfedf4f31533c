"""From any number back to its cell: of every level, to the bytes the office sent."""

import random
from functools import cache

import openpyxl
import pytest

from dashboard.data.traces import read_trace
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.record_facts import from_records
from dashboard.reference import load_reference
from tests.data.test_build import KRS, desa

SEED = 6108


def trace(office, area, period="2025-08", actor=LOCAL):
    return read_trace(office.warehouse.snapshot(), KRS, area, period, actor)


def test_a_figure_names_its_rows_its_file_and_who_brought_it(office):
    batch = office.take([desa("61.08.01.2001", 9, 10), desa("61.08.01.2002", 5, None)])
    office.build()
    found = trace(office, "61.08.01")
    assert (found.numerator, found.denominator) == (9, 10)
    (used,) = found.used
    assert (used.sheet, used.row, used.numerator_cells, used.denominator_cells) == (
        "Agustus",
        6,
        "E6",
        "D6",
    )
    assert [(row.area_code, row.reason) for row in found.left_out] == [
        ("61.08.01.2002", "penyebut kosong")
    ]
    assert len(found.silent) == 17  # of 19 desa
    (said,) = found.batches
    assert (said.number, said.sha256, said.uploaded_by) == ("B-0001", batch.sha256, LOCAL.name)
    assert found.formula.endswith("× 100")


def test_an_older_value_of_the_same_cell_is_shown_as_left_out(office):
    office.take([desa("61.08.01.2001", 1, 10)])
    office.take([desa("61.08.01.2001", 9, 10)], content=b"dua")
    office.build()
    found = trace(office, "61.08.01.2001")
    assert [(row.numerator, row.batch) for row in found.used] == [(9, "B-0002")]
    assert [(row.numerator, row.batch, row.reason) for row in found.left_out] == [
        (1, "B-0001", "digantikan batch yang lebih baru")
    ]
    assert [batch.number for batch in found.batches] == ["B-0001", "B-0002"]


def test_a_puskesmas_is_followed_by_its_own_name(office):
    office.take([(KRS, "puskesmas", "61.08.01/Ngabang", "2025-08", 9, 10)])
    office.build()
    found = trace(office, "61.08.01/Ngabang")
    assert (found.area_name, found.level, found.numerator) == ("Ngabang", "puskesmas", 9)
    assert [row.area_code for row in trace(office, "61.08.01").used] == ["61.08.01/Ngabang"]


def test_an_area_that_reported_nothing_has_a_trace_that_says_so(office):
    office.take([desa("61.08.01.2001", 9, 10)])
    office.build()
    found = trace(office, "61.08.02")
    assert (found.numerator, found.used, found.batches) == (None, (), ())


def test_an_actor_of_one_kecamatan_sees_the_rows_of_it_only(office):
    office.take([desa("61.08.01.2001", 9, 10), desa("61.08.02.2001", 4, 10)])
    office.build()
    camat = Actor("camat", Role.KECAMATAN, ("61.08.02",))
    with pytest.raises(LookupError, match=r"Wilayah «61\.08\.01» tidak ada"):
        trace(office, "61.08.01", actor=camat)
    assert len(trace(office, "61.08.02", actor=camat).used) == 1


def test_what_does_not_exist_is_one_sentence(office):
    office.take([desa("61.08.01.2001", 9, 10)])
    office.build()
    snapshot = office.warehouse.snapshot()
    with pytest.raises(LookupError, match="Indikator «krs» tidak ada"):
        read_trace(snapshot, "krs", "61.08", "2025-08", LOCAL)
    with pytest.raises(LookupError, match="Wilayah «Landak» tidak ada di data \\(tulis kodenya"):
        read_trace(snapshot, KRS, "Landak", "2025-08", LOCAL)
    with pytest.raises(ValueError, match="bukan periode"):
        read_trace(snapshot, KRS, "61.08", "Agustus", LOCAL)


@pytest.fixture(scope="module")
def snapshot(sample_home):
    return Warehouse(sample_home, load_reference().indicators).snapshot()


def figures(snapshot):
    """Return (indicator, period) of Landak in their newest period."""
    periods = snapshot.catalogue(LOCAL).periods
    return [(ind, known[0]) for (kab, ind), known in periods.items() if kab == "61.08"]


def test_the_rows_of_every_trace_add_up_to_the_figure(snapshot):
    for indicator, period in figures(snapshot):
        for area in ("61.08", "61.08.01", "61.08.13"):
            found = read_trace(snapshot, indicator, area, period, LOCAL)
            told = [row.numerator for row in found.used]
            assert (sum(told) if told else None) == found.numerator, (indicator, area)
            under = [row.denominator for row in found.used if row.denominator is not None]
            assert (sum(under) if under else None) == found.denominator, (indicator, area)


def test_a_number_is_found_again_in_the_very_cells_of_the_file_sent(snapshot, sample_home):
    @cache
    def workbook(number):
        (original,) = (sample_home.batches / number).glob("asli.*")
        return openpyxl.load_workbook(original, data_only=True) if original.suffix != ".csv" else 0

    def added(number, sheet, cells):
        page = workbook(number)[sheet]
        return sum(int(page[cell].value) for cell in cells.split("+"))

    chance = random.Random(SEED)  # noqa: S311
    checked = 0
    for indicator, period in chance.sample(figures(snapshot), 12):
        found = read_trace(snapshot, indicator, "61.08.01", period, LOCAL)
        for row in chance.sample(found.used, min(3, len(found.used))):
            if from_records(row.batch) or not workbook(row.batch):
                continue
            assert added(row.batch, row.sheet, row.numerator_cells) == row.numerator
            if row.denominator is not None:
                assert added(row.batch, row.sheet, row.denominator_cells) == row.denominator
            checked += 1
    assert checked > 20
