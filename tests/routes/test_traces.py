"""/lacak: the figure of a page, followed back to its cells."""

import pytest

IRON = {"ind": "pregnant_iron_tablet_90", "per": "2025-08"}


def test_the_trace_holds_the_figure_the_page_shows(client):
    row = client.get("/api/v1/nilai", query_string=IRON).get_json()["baris"][0]
    asked = {**IRON, "area": row["kode_desa"]}
    told = client.get("/api/v1/lacak", query_string=asked).get_json()
    assert (told["pembilang"], told["penyebut"]) == (row["pembilang"], row["penyebut"])
    (used,) = told["dipakai"]
    assert used["batch"] == row["batch"] == told["berkas"][0]["number"]
    assert used["lembar"] == "Agustus"


def test_the_page_names_formula_rows_cells_file_and_hash(client):
    response = client.get("/lacak", query_string={**IRON, "area": "61.08.01"})
    text = response.get_data(as_text=True)
    assert response.status_code == 200
    told = client.get("/api/v1/lacak", query_string={**IRON, "area": "61.08.01"}).get_json()
    row = told["dipakai"][0]
    for words in (
        "Bumil minum TTD ≥ 90, Kecamatan Ngabang, Agustus 2025",
        told["rumus"],
        f"Agustus, baris {row['baris']}: {row['sel_pembilang']} ÷ {row['sel_penyebut']}",
        told["berkas"][0]["sha256"],
        "DATA CONTOH",
    ):
        assert words in text
    assert "<script" not in text


KRS = {"ind": "krs_verified", "per": "2025-S2"}


def test_a_number_counted_from_records_leads_to_the_page_that_keeps_them(client):
    told = client.get("/api/v1/lacak", query_string={**KRS, "area": "61.08.01"}).get_json()
    row = told["dipakai"][0]
    there = "/keluarga-berisiko?kab=61.08&kec=61.08.01&per=2025-S2"
    assert (row["sumber"], row["lembar"], row["halaman"]) == ("catatan Lokus", "krs", there)
    text = client.get("/lacak", query_string={**KRS, "area": "61.08.01"}).get_data(as_text=True)
    assert f'<a href="{there.replace("&", "&amp;")}">KRS per desa: catatan {row["baris"]} ' in text
    file = {"ind": "krs_verified", "per": "2025-S1", "area": "61.08.01"}
    told = client.get("/api/v1/lacak", query_string=file).get_json()
    assert {row["halaman"] for row in told["dipakai"]} == {None}


@pytest.mark.parametrize(
    ("asked", "code", "says"),
    [
        ({"ind": "krs", "area": "61.08", "per": "2025-08"}, 404, "Indikator «krs» tidak ada"),
        ({**IRON, "area": "<b>x</b>"}, 404, "tidak ada di data"),
        ({**IRON, "area": "61.08", "per": "Agustus"}, 400, "bukan periode"),
        (IRON, 400, "Sebutkan area."),
    ],
)
def test_nonsense_is_one_sentence_and_never_markup(client, asked, code, says):
    for path in ("/lacak", "/api/v1/lacak"):
        response = client.get(path, query_string=asked)
        assert response.status_code == code
        assert "<b>x</b>" not in response.get_data(as_text=True) or path != "/lacak"
    assert says in client.get("/api/v1/lacak", query_string=asked).get_json()["galat"]


def test_the_panel_of_a_desa_leads_to_the_trace_of_each_figure(trigger, client):
    answer = trigger(
        "peta-panel.is_open", **{"peta-dipilih": "61.08.01.2001", "peta-periode": "2025-08"}
    )
    text = str(answer["peta-panel-isi"])
    assert "/lacak?ind=pregnant_iron_tablet_90&area=61.08.01.2001&per=2025-08" in text
    shown = str(trigger("peta-map.figure", **{"peta-kecamatan": "61.08.01"})["peta-sumber"])
    assert "/lacak?ind=pregnant_iron_tablet_90&area=61.08.01&per=2025-08" in shown
    gap = trigger("kesenjangan-sumber.children", **{"kesenjangan-kecamatan": "61.08.01"})
    assert "/lacak?ind=" in str(gap["kesenjangan-sumber"])


def page(client, came_from=None, **asked):
    headers = {"Referer": came_from} if came_from else {}
    return client.get("/lacak", query_string={**IRON, **asked}, headers=headers).get_data(
        as_text=True
    )


def test_the_page_of_a_sample_figure_has_the_ribbon_with_its_day(client):
    text = page(client, area="61.08.01")
    assert '<div class="ribbon" role="note"><b>DATA CONTOH</b>' in text
    assert "keadaan 15 September 2025" in text


def test_the_way_back_is_the_page_the_reader_came_from(client):
    text = page(client, "http://localhost/cakupan?kab=61.08&grup=spesifik", area="61.08")
    assert 'href="/cakupan?kab=61.08&amp;grup=spesifik">← Kembali ke Cakupan' in text


@pytest.mark.parametrize(
    "came_from",
    [None, "https://lain.example/peta?kab=61.08", "http://localhost//lain.example", "http://[",
     "http://localhost/lacak?ind=x"],
)  # fmt: skip
def test_from_anywhere_else_the_way_leads_to_the_map_of_the_figure(client, came_from):
    text = page(client, came_from, area="61.08.01.2001")
    state = "kab=61.08&amp;kec=61.08.01&amp;ind=pregnant_iron_tablet_90&amp;per=2025-08"
    assert f'href="/peta?{state}">← Kembali ke Peta' in text
    assert "lain.example" not in text


def test_a_version_asked_for_is_the_one_followed_and_nonsense_is_refused(client):
    asked = {**IRON, "area": "61.08.01"}
    version = client.get("/healthz").get_json()["version"]
    here = client.get("/lacak", query_string={**asked, "snapshot": version})
    assert here.status_code == 200
    assert f"snapshot={version}" in here.get_data(as_text=True)
    for gone in ("v000009-aa", "../ledger"):
        told = client.get("/api/v1/lacak", query_string={**asked, "snapshot": gone})
        assert (told.status_code, f"{gone} tidak ada lagi" in told.get_json()["galat"]) == (
            503,
            True,
        )
