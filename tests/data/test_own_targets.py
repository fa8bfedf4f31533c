"""An office sets targets of its own in its home: for the kabupaten or an area within."""

import pytest

from dashboard.data.own_targets import OWN_TARGETS, with_own_targets
from dashboard.data.standings import read_standing
from dashboard.domain.actors import LOCAL
from dashboard.domain.targets import target_in_force
from dashboard.domain.verdicts import Verdict
from dashboard.domain.views import View
from dashboard.reference.errors import ReferenceFileError
from tests.data.test_build import AUGUST, KRS, desa
from tests.domain.overview_makers import plain

HEAD = "indicator,area_code,year,value,legal_basis,evidence,standing,note,sources\n"
OF_NGABANG = f"{KRS},61.08.01,2025,70,SK Bupati Landak 12/2025,S,false,,Bappeda Landak\n"
NGABANG, MANDOR = "61.08.01", "61.08.02"


def write(office, rows):
    (office.home.root / OWN_TARGETS).write_text(HEAD + rows, encoding="utf-8")


@pytest.fixture
def landak(office):
    """Served of 90 % in force: Ngabang 60 and 95 of 100, Mandor 80 of 100."""
    office.take(
        [
            desa("61.08.01.2001", 60, 100),
            desa("61.08.01.2002", 95, 100),
            desa("61.08.02.2001", 80, 100),
        ]
    )
    return office


def standing(office, kec=""):
    snapshot = office.warehouse.snapshot()
    return read_standing(snapshot, View("61.08", kec, KRS, "2025-08"), LOCAL)


def missing(office):
    return {
        code: (one.people, one.short, one.target.value)
        for code, one in standing(office).readings.items()
        if one.reported
    }


def test_without_a_list_the_reference_stays_as_it_ships(office):
    assert with_own_targets(office.home, office.reference, office.areas) is office.reference


def test_a_kecamatan_of_its_own_target_and_the_kabupaten_above_it(landak):
    landak.build()
    assert missing(landak)["61.08"] == (35, 40, 90.0)
    write(landak, OF_NGABANG)
    assert landak.build().fresh
    assert missing(landak) == {
        "61.08": (-5, 20, 90.0),
        NGABANG: (-15, 10, 70.0),
        MANDOR: (10, 10, 90.0),
        "61.08.01.2001": (10, 10, 70.0),
        "61.08.01.2002": (-25, 0, 70.0),
        "61.08.02.2001": (10, 10, 90.0),
    }


def test_the_verdict_and_the_points_follow_the_own_target(landak):
    write(landak, OF_NGABANG)
    landak.build()
    found = standing(landak)
    ngabang, mandor = found.readings[NGABANG], found.readings[MANDOR]
    assert (ngabang.verdict, mandor.verdict) == (Verdict.TERCAPAI, Verdict.BELUM_TERCAPAI)
    assert ngabang.gap(found.goal(NGABANG), up=True) == 7.5
    assert plain(found.own_goal(NGABANG)) == "target 70 % (kecamatan), kabupaten 90 %"
    assert plain(found.own_goal("61.08.01.2003")) == "target 70 % (kecamatan), kabupaten 90 %"
    assert found.own_goal(MANDOR) == ""
    assert "target sendiri: Ngabang 70 %" in map(plain, found.source_parts)
    assert "menurut target tiap wilayah (target sendiri: Ngabang 70 %)" in plain(found.note)
    chosen = standing(landak, NGABANG)
    said = "target 70 % (kecamatan), kabupaten 90 %; target 70 % (2025), SK Bupati Landak 12/2025"
    assert said in map(plain, chosen.source_parts)


def test_a_desa_is_nearer_than_its_kecamatan(landak):
    write(landak, OF_NGABANG + OF_NGABANG.replace("61.08.01", "61.08.01.2001").replace("70", "50"))
    landak.build()
    found = missing(landak)
    assert (found["61.08.01.2001"], found["61.08.01.2002"]) == ((-10, 0, 50.0), (-25, 0, 70.0))
    assert found[NGABANG] == (-35, 0, 70.0)


def test_a_target_of_a_later_year_does_not_hold_yet(landak):
    write(landak, OF_NGABANG.replace("2025,70", "2026,70"))
    landak.build()
    assert missing(landak)[NGABANG] == (25, 30, 90.0)


def test_a_target_of_the_kabupaten_stands_before_the_one_that_ships(office):
    shipped = target_in_force(office.reference.targets, KRS, "61.08", 2025)
    write(office, f"{KRS},{shipped.area_code},{shipped.year},77,SK Bupati,K,false,,\n")
    found = with_own_targets(office.home, office.reference, office.areas)
    assert target_in_force(found.targets, KRS, "61.08", 2025).value == 77
    assert len(found.targets) == len(office.reference.targets)


def test_people_of_levels_add_up_in_every_query(landak):
    write(landak, OF_NGABANG)
    landak.build()
    for column in ("people", "short"):
        desa_sums = (
            landak.read("desa_coverage", **AUGUST).groupby("kec_code")[column].sum(min_count=1)
        )
        kecamatan = landak.read("kecamatan_coverage", **AUGUST).set_index("kec_code")[column]
        assert desa_sums.dropna().tolist() == kecamatan.dropna().tolist()
        assert landak.read("kabupaten_coverage", **AUGUST).iloc[0][column] == kecamatan.sum()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("61.08.01", "61.08.99", "baris 2, kolom «area_code»: «61.08.99» tidak ada di daftar"),
        ("61.08.01", "6108", "baris 2, kolom «area_code»: «6108» bukan kode wilayah"),
        (KRS, "krs", "baris 2, kolom «indicator»: «krs» tidak ada di indicators.csv"),
        (",70,", ",170,", "baris 2, kolom «value»: tulis persen antara 0 dan 100"),
        (",70,", ",70.125,", "baris 2, kolom «value»: paling banyak dua angka desimal"),
        (",70,", ",banyak,", "baris 2, kolom «value»: «banyak» bukan angka"),
    ],
)
def test_a_list_that_cannot_be_used_says_where(office, old, new, says):
    write(office, OF_NGABANG.replace(old, new))
    with pytest.raises(ReferenceFileError, match=r"target\.csv") as refused:
        office.build()
    assert says in str(refused.value)


def test_a_list_saved_by_an_excel_that_writes_commas_is_read_the_same(landak):
    areas, reference = landak.areas, landak.reference
    write(landak, OF_NGABANG.replace(",70,", ",70.5,"))
    plainly = with_own_targets(landak.home, reference, areas).targets[0]
    written = (HEAD + OF_NGABANG).replace(",", ";").replace(";70;", ";70,5;")
    file = landak.home.root / OWN_TARGETS
    file.write_text(written.replace("\n", "\r\n"), encoding="utf-8-sig", newline="")
    assert with_own_targets(landak.home, reference, areas).targets[0] == plainly
    assert plainly.value == 70.5


def test_a_comma_of_thousands_is_no_decimal(landak):
    write(landak, OF_NGABANG.replace(",70,", ',"1,234",'))
    with pytest.raises(ReferenceFileError, match="«1,234» bukan angka"):
        with_own_targets(landak.home, landak.reference, landak.areas)
