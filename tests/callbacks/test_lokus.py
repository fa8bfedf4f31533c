"""/lokus through the app's own update route: the list in force on a day, an SK without a list."""

from datetime import date

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from tests.callbacks.programme_home import Asked, home_with, words_of

KAB = "61.08"
GUEST = Actor("tamu", Role.TAMU)
CAMAT = Actor("camat", Role.KECAMATAN, ("61.08.01",))
WAITING = {"year": 2026, "number": "9/UJI/2026", "signed_on": date(2026, 2, 3), "note": "Menunggu"}


@pytest.fixture(scope="module")
def ask(sample_home, tmp_path_factory):
    folder = tmp_path_factory.mktemp("lokus")
    return Asked(home_with(sample_home, folder, KAB, [(SK_LOKUS_FORM, WAITING)]))


def shown(ask, day, actor=LOCAL):
    asked = {"lokus-kabupaten": KAB, "lokus-tanggal": day}
    answer = ask("lokus-kalimat.children", actor, **asked)
    return words_of(answer) | {"hari": answer.get("lokus-tanggal", {}).get("value")}


def test_a_day_shows_the_list_then_in_force(ask):
    page = shown(ask, "2025-12-31")
    assert page["lokus-kalimat"] == (
        "Pada 31 Desember 2025 berlaku SK 615/CONTOH/2024 untuk 2025: 20 desa lokus."
    )
    assert page["lokus-berlaku-judul"] == "Daftar yang berlaku: 20 desa"
    assert page["lokus-berlaku"].count("●") == 20
    assert "1 Jan 2025 – 31 Des 2025 berlaku 20" in page["lokus-daftar-sk"]


def test_nonsense_for_a_day_is_today(ask):
    page = shown(ask, "kemarin")
    assert page["hari"] == "2025-09-15"
    assert page["lokus-kalimat"].startswith("Pada 15 September 2025 ")


def test_an_sk_without_its_list_is_told(ask):
    page = shown(ask, "2026-03-01")
    assert page["lokus-kalimat"] == (
        "Pada 1 Maret 2026 tidak ada daftar desa lokus 2026 yang dimuat."
    )
    assert page["lokus-ragu"].endswith(
        "SK 9/UJI/2026 untuk 2026 belum ada daftar desanya; muat lampirannya. "
        "SK 9/UJI/2026 untuk 2026 baru ditetapkan 3 Februari 2026; seharusnya pada 2025."
    )
    assert "Tidak ada daftar yang berlaku pada tanggal itu." in page["lokus-berlaku"]
    assert page["lokus-pernah-judul"] == "Pernah lokus: 20 desa"


def test_lists_are_published_and_records_are_not(ask):
    page = shown(ask, "2025-09-15", GUEST)
    assert "20 desa lokus" in page["lokus-kalimat"]
    assert "9/UJI/2026" not in str(page)


def test_a_camat_reads_the_whole_list(ask):
    page = shown(ask, "2025-09-15", CAMAT)
    assert page["lokus-berlaku-judul"] == "Daftar yang berlaku: 20 desa"


def test_a_year_leads_to_its_map(ask):
    asked = {"lokus-kabupaten": KAB, "lokus-tanggal": "2025-09-15"}
    answer = ask("lokus-kalimat.children", **asked)["lokus-daftar-sk-pohon"]
    assert "/peta?kab=61.08&per=2025-08&lokus=lokus" in str(answer)
