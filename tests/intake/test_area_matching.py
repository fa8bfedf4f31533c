import pytest

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.intake.area_cells import code_of
from dashboard.intake.area_matching import AreaMatcher
from dashboard.intake.area_rows import AreaRow
from dashboard.intake.matches import Outcome


def row(desa="", kecamatan="", code="", kabupaten=""):
    return AreaRow(7, [], code_of(code or None), kabupaten, kecamatan, "", desa)


@pytest.fixture(scope="module")
def landak(areas):
    return AreaMatcher(areas, "61.08")


@pytest.mark.parametrize(
    "cell", ["61.08.01.2003", "6108012003", 6108012003.0, 6108012003, "6.108012003E9"]
)
def test_a_code_is_read_dotted_undotted_and_damaged_by_excel(cell):
    assert code_of(cell) == "61.08.01.2003"


@pytest.mark.parametrize(
    ("cell", "code"),
    [("6,108E+09", ""), (61.1, "61.10"), ("61.08", "61.08"), ("Raja", ""), (None, ""), (3.0, "")],
)
def test_a_code_that_lost_digits_is_no_code(cell, code):
    assert code_of(cell) == code


@pytest.mark.parametrize("name", ["Raja", "DESA RAJA", "Ds. raja", " Raja "])
@pytest.mark.parametrize("kecamatan", ["Ngabang", "KEC. NGABANG", "Kecamatan ngabang"])
def test_a_name_within_its_kecamatan_is_found_however_it_is_written(landak, name, kecamatan):
    assert landak.match(row(name, kecamatan), Level.DESA).code == "61.08.01.2003"


def test_the_code_comes_before_the_name(landak):
    found = landak.match(row("Radja", "Ngabang", "61.08.01.2003"), Level.DESA)
    assert (found.code, found.note) == (
        "61.08.01.2003",
        "«Radja» adalah Raja menurut kode 61.08.01.2003",
    )


def test_a_code_whose_name_is_another_desa_is_asked(landak):
    found = landak.match(row("Mungguk", "Ngabang", "61.08.01.2003"), Level.DESA)
    assert (found.code, found.outcome) == (None, Outcome.ASKED)
    assert found.proposals == ("Raja", "Mungguk")


def test_a_near_name_is_proposed_and_never_taken(landak):
    found = landak.match(row("Munguk", "Ngabang"), Level.DESA)
    assert (found.code, found.outcome) == (None, Outcome.ASKED)
    assert found.proposals[0] == "Mungguk"


def test_a_name_like_no_other_is_not_known(landak):
    found = landak.match(row("Xyzzy", "Ngabang"), Level.DESA)
    assert (found.code, found.outcome, found.proposals) == (None, Outcome.UNMATCHED, ())


def test_a_desa_of_another_kecamatan_is_asked_with_the_place_it_has(landak):
    found = landak.match(row("Raja", "Mandor"), Level.DESA)
    assert (found.code, found.outcome) == (None, Outcome.ASKED)
    assert found.reason == "«Raja» tidak ada di Kecamatan Mandor, tetapi ada di Kecamatan Ngabang"


def test_without_kecamatan_only_a_unique_name_is_taken():
    areas = Areas([
        Area("99.01", "Kabupaten Uji", Level.KABUPATEN),
        Area("99.01.01", "Barat", Level.KECAMATAN),
        Area("99.01.01.2001", "Suka Maju", Level.DESA),
        Area("99.01.01.2002", "Sendiri", Level.DESA),
        Area("99.01.02", "Timur", Level.KECAMATAN),
        Area("99.01.02.2001", "Sukamaju", Level.DESA),
    ])  # fmt: skip
    matcher = AreaMatcher(areas, "99.01")
    assert matcher.match(row("Sendiri"), Level.DESA).code == "99.01.01.2002"
    twice = matcher.match(row("SUKA-MAJU"), Level.DESA)
    assert (twice.code, twice.outcome, len(twice.proposals)) == (None, Outcome.ASKED, 2)
    assert matcher.match(row("Suka Maju", "Timur"), Level.DESA).code == "99.01.02.2001"


def test_rows_of_another_kabupaten_are_told_apart(landak):
    by_code = landak.match(row("Sutera", "Sukadana", "61.11.01.2001"), Level.DESA)
    by_name = landak.match(row("Raja", "Ngabang", kabupaten="Kab. Sanggau"), Level.DESA)
    own = landak.match(row("Raja", "Ngabang", kabupaten="Kab. Landak"), Level.DESA)
    assert (by_code.outcome, by_name.outcome) == (Outcome.ELSEWHERE, Outcome.ELSEWHERE)
    assert own.code == "61.08.01.2003"
