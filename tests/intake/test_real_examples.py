"""The real files of ../shared/examples, taken in by the real path from code list to warehouse."""

from datetime import date

import pytest

from dashboard.data.area_lists import add_areas
from dashboard.data.areas import load_areas
from dashboard.data.build import build
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from dashboard.intake.column_mappings import ColumnMapping
from dashboard.intake.ingest import Fate, ingest
from dashboard.intake.understand import understand
from dashboard.reference import load_reference

DAY = date(2025, 11, 3)
STUNTING = {"kab": "32.08", "indicator": "stunting_prevalence_routine", "period": "2025-08"}


@pytest.fixture(scope="module")
def two_kabupaten(shared, tmp_path_factory):
    """A home that knows the areas of Kuningan and Kota Blitar."""
    home = Home(tmp_path_factory.mktemp("nyata")).make()
    for kab in ("32.08", "35.72"):
        file = shared / "geodata" / "kode_wilayah.csv.gz"
        add_areas(file, home, load_areas(home), kab)
    return home


def take(home, *files, **options):
    reference = load_reference()
    areas = load_areas(home)
    results = list(ingest(files, home, areas, reference.indicators, LOCAL, today=DAY, **options))
    ledger = Ledger.open(home)
    try:
        build(home, ledger, areas, reference, today=DAY)
    finally:
        ledger.close()
    return results


def test_kuningan_is_taken_at_puskesmas_and_drawn_by_kecamatan(shared, two_kabupaten):
    file = shared / "examples" / "kuningan_status_gizi_2025-08" / "Data_Stunting.xlsx"
    (result,) = take(two_kabupaten, file)
    said = result.understanding
    assert (result.fate, said.level, said.kab_code, said.periods) == (
        Fate.TAKEN,
        "puskesmas",
        "32.08",
        ("2025-08",),
    )
    assert (said.rows_in, said.rows_taken, said.rows_aside) == (37, 37, 0)
    assert said.cutoff == date(2025, 10, 11)
    warehouse = Warehouse(two_kabupaten, load_reference().indicators)
    (kabupaten,) = warehouse.read("kabupaten_coverage", actor=LOCAL, **STUNTING).to_dict("records")
    assert (kabupaten["numerator"], kabupaten["denominator"]) == (5615, 64954)
    assert (kabupaten["reported"], kabupaten["expected"]) == (37, 37)
    kecamatan = warehouse.read("kecamatan_coverage", actor=LOCAL, **STUNTING)
    assert kecamatan["numerator"].count() == 32
    assert kecamatan[["numerator", "denominator"]].sum().tolist() == [5615, 64954]
    by_name = kecamatan.set_index("kec_name")
    assert by_name.loc["Cigandamekar", ["numerator", "denominator"]].tolist() == [452, 2094]
    desa = warehouse.read("desa_coverage", actor=LOCAL, **STUNTING)
    assert desa["numerator"].isna().all()


def blitar(shared, name):
    return shared / "examples" / "blitar_kelurahan" / name


def test_the_lokus_of_blitar_are_taken_by_year(shared, two_kabupaten):
    (result,) = take(two_kabupaten, blitar(shared, "lokus_stunting_tahun.csv"))
    said = result.understanding
    assert (result.fate, said.kab_code, said.periods) == (Fate.TAKEN, "35.72", ("2023", "2024"))
    assert (said.rows_in, said.rows_taken) == (9, 9)
    warehouse = Warehouse(two_kabupaten, load_reference().indicators)
    names = {
        year: warehouse.read("lokus_desa", actor=LOCAL, kab="35.72", day=date(year, 12, 31))[
            "desa_code"
        ].tolist()
        for year in (2023, 2024)
    }
    assert names == {
        2023: ["35.72.01.1002", "35.72.02.1003", "35.72.02.1004", "35.72.02.1006"],
        2024: [
            "35.72.02.1003",
            "35.72.02.1004",
            "35.72.03.1001",
            "35.72.03.1003",
            "35.72.03.1007",
        ],
    }


def test_a_bare_jumlah_is_asked_and_then_matched_for_all_21_kelurahan(shared, two_kabupaten):
    file = blitar(shared, "lokus_stunting_jumlah.csv")
    (asked,) = take(two_kabupaten, file)
    assert (asked.fate, asked.understanding.questions[0].choices) == (Fate.ASKED, ("jumlah",))
    said = understand(
        file,
        load_areas(two_kabupaten),
        load_reference().indicators,
        period=Period.parse("2023"),
        answers=Answers(
            mapping=ColumnMapping.from_dict(
                {"columns": {"jumlah": ["stunting_case_count_routine pembilang"]}}
            )
        ),
    )
    assert (said.rows_in, said.rows_taken, len(said.matched)) == (21, 21, 21)
    assert said.facts["numerator"].sum() == 487
    assert said.questions == ()
