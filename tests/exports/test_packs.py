"""Paket Rakor: one zip, made file after file, that says what is in it and for whom."""

import io
import json
import zipfile
from dataclasses import replace

import pytest

from dashboard.domain.audiences import Audience
from dashboard.exports.pack_parts import PackPart, briefing_parts
from dashboard.exports.packs import CONTENTS, PackCancelledError, write_pack
from dashboard.exports.table_files import harmless
from tests.exports.made_briefing import BRIEFING

NAMED = "Paparan Kabupaten Landak 2025-09-15 untuk umum"


def made(briefing=BRIEFING, **options):
    out = io.BytesIO()
    write_pack(
        briefing, list(briefing_parts(briefing, None, lambda: b"<!doctype html>")), out, **options
    )
    return out.getvalue()


@pytest.fixture(scope="module")
def pack():
    return zipfile.ZipFile(io.BytesIO(made()))


def test_a_pack_holds_every_kind_of_file_and_each_table_and_picture(pack):
    assert pack.namelist() == [
        CONTENTS,
        f"{NAMED}.pptx",
        f"{NAMED}.pdf",
        "Paparan layar Kabupaten Landak 2025-09-15 untuk umum.pdf",
        f"{NAMED}.xlsx",
        f"{NAMED}.docx",
        f"{NAMED}.html",
        "tabel/01 Intervensi spesifik.csv",
        "tabel/01 Intervensi spesifik.json",
        "gambar/01 Intervensi spesifik.png",
        "gambar/01 Intervensi spesifik.svg",
        "gambar/03 Tren survei.png",
        "gambar/03 Tren survei.svg",
    ]
    assert pack.testzip() is None


def test_its_list_says_what_it_shows_and_for_whom(pack):
    told = pack.read(CONTENTS).decode("utf-8-sig").split("\r\n")
    assert "Untuk: umum; hanya data tetap, angka kecil yang sensitif ditutup" in told
    assert "Versi angka: v000007-0a1b2c3d4e5f" in told
    assert f"- {NAMED}.pptx: slide yang dapat disunting" in told


def test_a_table_is_the_very_texts_of_the_screen(pack):
    told = pack.read("tabel/01 Intervensi spesifik.csv").decode("utf-8-sig")
    assert told.split("\r\n")[:3] == [
        "Kecamatan;Ibu hamil;Cakupan;Putusan",
        "Ngabang;1.284;61,5 %;belum tercapai",
        "'=Mandor;–;tidak dinilai;tidak dinilai",
    ]
    kept = json.loads(pack.read("tabel/01 Intervensi spesifik.json"))
    assert kept["baris"][0][2] == {"teks": "61,5 %", "nilai": 61.538461538}
    assert kept["baris"][1][1] == {"teks": "–", "nilai": None}
    assert kept["tentang"]["Untuk"].startswith("umum")


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\tx"])
def test_no_spreadsheet_takes_a_text_for_a_formula(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["+3,9", "−3,9", "–", "12,5 %", "Ngabang"])
def test_a_number_with_its_sign_stays_as_it_is(text):
    assert harmless(text) == text


def test_a_picture_says_legend_source_date_and_audience(pack):
    drawn = pack.read("gambar/01 Intervensi spesifik.svg").decode()
    for told in (
        "Kurang 1.284 ibu hamil untuk mencapai 80 %.",
        "Sumber: e-PPGBM, Agustus 2025, batch B-0042",
        "keadaan 15 September 2025",
        "untuk umum",
        "DATA CONTOH",
    ):
        assert told in drawn
    assert pack.read("gambar/01 Intervensi spesifik.png").startswith(b"\x89PNG")


def test_whoever_waits_is_told_each_file_and_may_stop():
    told = []
    made(step=lambda *step: told.append(step))
    assert told[0] == (0, 12, f"{NAMED}.pptx")
    assert told[-1] == (11, 12, "gambar/03 Tren survei.svg")
    seen = []
    with pytest.raises(PackCancelledError):
        made(step=lambda *step: seen.append(step), stopped=lambda: len(seen) == 1)
    assert len(seen) == 1


def test_the_same_state_is_the_same_list_and_the_name_tells_the_audience():
    parts = [PackPart("a.txt", "isi", lambda: b"isi")]
    packs = []
    for _ in range(2):
        out = io.BytesIO()
        write_pack(BRIEFING, parts, out)
        packs.append(out.getvalue())
    assert packs[0] == packs[1]
    team = replace(BRIEFING, audience=Audience.TIM)
    assert all("untuk tim" in one.name for one in briefing_parts(team, None, bytes) if one.words)
