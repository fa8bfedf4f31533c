"""The files taken in on /data, through the app's own update route: list, panel, acts, rebuild."""

import time

import pytest

from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.component_texts import texts
from tests.triggering import Trigger

KAB, CHOSEN, CHANGED = "data-kabupaten", "data-batch-dipilih", "data-berubah"
PANEL = "data-berkas-panel"
LATE_SECONDS = 60


def said(answer, name):
    """Return the text of a component as it was sent."""

    def walk(part):
        if isinstance(part, list):
            return " ".join(filter(None, map(walk, part)))
        if isinstance(part, dict):
            return walk(part["props"].get("children"))
        return texts(part)

    return walk(answer[name]["children"])


@pytest.fixture
def own(own_home):
    """Post to an app over a home that this test may change."""
    return Trigger(create_app(Settings(home=own_home.root)).server.test_client())


def listed(trigger, kab="61.08"):
    return trigger("data-batch-baris.data", **{KAB: kab})["data-batch-baris"]["data"]


def opened(trigger, number):
    return trigger(f"{PANEL}.is_open", **{CHOSEN: number})


def do(trigger, button, seen, **given):
    values = {f"data-berkas-{button}": 1, "data-berkas-dilihat": seen}
    values |= {f"data-berkas-{name}": value for name, value in given.items()}
    return trigger("data-berkas-pesan.children", **values)


def built(trigger):
    """Ask as the page does until nothing is at work; return what was said last."""
    until = time.monotonic() + LATE_SECONDS
    while time.monotonic() < until:
        answer = trigger("data-bangun.children", **{"data-detak": 1})
        if answer["data-detak"]["disabled"]:
            return answer["data-bangun"]["children"]
        time.sleep(0.1)
    pytest.fail("the rebuild did not end")


def named(rows, name):
    return rows["codes"][rows["names"].index(name)]


def test_the_list_has_every_file_of_the_kabupaten_the_newest_first(trigger):
    rows = listed(trigger)
    assert {len(column) for column in rows.values()} == {len(rows["codes"])}
    assert rows["codes"] == sorted(rows["codes"], reverse=True)
    at = rows["names"].index("Status_Gizi_LANDAK_2025-07.xlsx")
    assert rows["periods"][at] == "Juli 2025"
    assert rows["sources"][at] == "e-PPGBM/Sigizi · rekap status gizi balita"
    assert rows["aside"][at] == "1 disisihkan"
    assert (rows["status"][at], rows["standing"][at], rows["counts"][at]) == (2, "dihitung", 1)
    assert listed(trigger, "61.09")["codes"] == []


def test_a_file_opens_with_its_history_its_problems_and_its_rows_set_aside(trigger):
    number = named(listed(trigger), "Status_Gizi_LANDAK_2025-07.xlsx")
    answer = opened(trigger, number)
    assert answer[PANEL] == {"is_open": True}
    assert said(answer, "data-berkas-judul") == f"{number} Status_Gizi_LANDAK_2025-07.xlsx"
    assert "diambil" in said(answer, "data-berkas-riwayat")
    problems = said(answer, "data-berkas-catatan")
    assert "STATUS GIZI D129 «KUMPAGN TENGAH»" in problems
    assert "Betulkan nama atau kodenya, lalu muat ulang." in problems
    assert "aturan wilayah-ditanyakan" in problems
    assert "STATUS GIZI baris 129" in said(answer, "data-berkas-sisihan")
    assert "Unduh untuk pengirim" in said(answer, "data-berkas-balasan")
    hidden = {button: answer[f"data-berkas-{button}"]["hidden"]
              for button in ("verifikasi", "tetapkan", "baris-tarik", "kembalikan")}  # fmt: skip
    assert hidden == {
        "verifikasi": True, "tetapkan": True, "baris-tarik": False, "kembalikan": True
    }  # fmt: skip
    assert opened(trigger, None)[PANEL] == {"is_open": False}
    assert opened(trigger, "B-9999")[PANEL] == {"is_open": False}


def test_a_withdrawn_file_counts_no_more_after_one_rebuild_and_comes_back(own):
    number = named(listed(own), "Status_Gizi_LANDAK_2025-08.xlsx")
    peta = {"peta-kabupaten": "61.08", "peta-indikator": "stunting_prevalence_routine"}

    def periods():
        answer = own("peta-periode.options", **peta)
        return [one["value"] for one in answer["peta-periode"]["options"]]

    assert "2025-08" in periods()
    seen = opened(own, number)["data-berkas-dilihat"]["data"]
    answer = do(own, "tarik", seen, alasan="salah bulan")
    assert answer["data-berkas-pesan"]["children"].startswith(f"{number} ditarik;")
    assert answer[CHANGED]["data"]
    assert built(own).startswith("Angka sudah diperbarui;")
    assert "2025-08" not in periods()
    rows = listed(own)
    assert rows["standing"][rows["codes"].index(number)] == "ditarik"
    answer = opened(own, number)
    assert "salah bulan" in said(answer, "data-berkas-riwayat")
    assert answer["data-berkas-kembalikan"]["hidden"] is False
    do(own, "kembalikan", answer["data-berkas-dilihat"]["data"])
    built(own)
    assert "2025-08" in periods()


def test_what_was_changed_meanwhile_is_said_and_nothing_is_done(own):
    number = named(listed(own), "KRS_LANDAK_2025-S1.csv")
    seen = opened(own, number)["data-berkas-dilihat"]["data"]
    assert seen == {"number": number, "steps": 1}
    told = do(own, "verifikasi", seen)["data-berkas-pesan"]["children"]
    assert told == f"{number} kini berstatus terverifikasi."
    again = do(own, "tarik", seen)
    assert again["data-berkas-pesan"]["children"].startswith(
        f"{number} tidak diubah: sementara itu terverifikasi oleh"
    )
    assert again[CHANGED]["data"]
    rows = listed(own)
    at = rows["codes"].index(number)
    assert (rows["status"][at], rows["standing"][at]) == (1, "dihitung")
    built(own)


def test_a_publish_day_may_lie_ahead_and_must_be_a_day(own):
    number = listed(own)["codes"][0]
    seen = opened(own, number)["data-berkas-dilihat"]["data"]
    refused = do(own, "simpan-terbit", seen, terbit="")
    assert refused["data-berkas-pesan"]["children"].startswith("Tanggal terbit belum terisi")
    told = do(own, "simpan-terbit", seen, terbit="2099-12-01")
    assert told["data-berkas-pesan"]["children"] == f"{number} dihitung mulai 1 Desember 2099."
    rows = listed(own)
    assert (rows["standing"][0], rows["counts"][0]) == ("terbit 1 Des 2099", 0)
    built(own)


def test_nothing_happens_without_a_click(own):
    typed = {"data-berkas-dilihat": None, "data-berkas-alasan": "salah kirim"}
    assert own("data-berkas-pesan.children", **typed) == {}
