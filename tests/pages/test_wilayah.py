"""/wilayah/<kode>: which page a code opens, and what is offered where it stands for none."""

import pytest

from dashboard.callbacks.frame import asked
from dashboard.domain.area_codes import Level
from dashboard.domain.area_places import AreaPlace
from dashboard.domain.areas import Area
from dashboard.pages import wilayah as page
from tests.component_texts import texts
from tests.pages.test_cakupan import CATALOGUE

LANDAK = Area("61.08", "Kabupaten Landak", Level.KABUPATEN)
SEBANGKI = Area("61.08.01", "Sebangki", Level.KECAMATAN)
PLACES = {
    "61.08": AreaPlace(LANDAK, [], [SEBANGKI]),
    "61.08.01": AreaPlace(SEBANGKI, [LANDAK], []),
}


def opened(code, **route):
    return page.layout(CATALOGUE, {"kode": code, **route}, PLACES.get)


def test_a_code_opens_its_area_with_the_way_up():
    words = texts(opened("61.08.01"))
    assert words.startswith("Kabupaten Landak Kecamatan Sebangki Kecamatan Sebangki kode 61.08.01")


def test_no_code_opens_the_first_kabupaten():
    assert "Kabupaten Landak kode 61.08" in texts(opened(""))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("61.08.99", "Tidak ada wilayah dengan kode «61.08.99». Pilih wilayah di Kabupaten Landak: "
         "Kecamatan Sebangki"),
        ("99.99", "Tidak ada wilayah dengan kode «99.99». Pilih wilayah: Kabupaten Landak"),
        ("<script>", "Tidak ada wilayah dengan kode «<script>». Pilih wilayah: Kabupaten Landak"),
    ],
)  # fmt: skip
def test_an_unknown_code_says_so_and_offers_the_nearest(code, said):
    assert texts(opened(code)).removeprefix("Wilayah ") == said


def test_a_month_that_is_not_there_falls_back_and_says_so():
    assert page.state(CATALOGUE, "61.08", "2031-01") == (
        "2025-08",
        ("Periode «2031-01» tidak ada; ditampilkan Agustus 2025.",),
    )
    assert page.state(CATALOGUE, "61.08", "2025-S1") == ("2025-06", ())


def test_only_pages_that_take_a_code_serve_what_follows_them():
    pages = {"/": print, "/peta": print, "/wilayah": print, "/wilayah/": print}
    assert asked(pages, "/wilayah/61.08.01", {"per": "2025"}) == (
        print,
        {"per": "2025", "kode": "61.08.01", "kab": "61.08"},
    )
    assert asked(pages, "/wilayah", {"kab": "61.08"}) == (print, {"kab": "61.08"})
    for path in ("/peta/61.08", "/tidak-ada", "/wilayah/61.08/peta"):
        assert asked(pages, path, {})[0] is None


def test_the_address_of_an_area_holds_its_period():
    assert page.address("61.08.01", "2025-08") == "/wilayah/61.08.01?per=2025-08"
    assert page.address("61.08") == "/wilayah/61.08"
