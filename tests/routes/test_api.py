"""/api/v1/nilai: the figures of a view, the same as the page and the warehouse."""

import csv
import io

import pytest

from dashboard.data.warehouse import Warehouse
from dashboard.domain import numbers
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.verdicts import Verdict
from dashboard.factory import create_app
from dashboard.reference import load_reference
from dashboard.settings import Settings

ADDRESS = "/api/v1/nilai"
IRON = {"kab": "61.08", "ind": "pregnant_iron_tablet_90", "per": "2025-07"}


def rows(client, **asked):
    response = client.get(ADDRESS, query_string=asked)
    assert response.status_code == 200, response.get_data(as_text=True)
    return response.get_json()["baris"]


def test_missing_parameters_take_the_page_s_defaults(client, trigger):
    view = client.get(ADDRESS).get_json()["tampilan"]
    shown = trigger("peta-map.figure")
    assert (view["kab"], view["kec"]) == ("61.08", None)
    assert view["ind"] == shown["peta-indikator"]["value"] == "pregnant_iron_tablet_90"
    assert view["per"] == shown["peta-periode"]["value"] == "2025-08"
    assert view["contoh"] is True


def test_numbers_are_those_of_the_warehouse(client, sample_home):
    warehouse = Warehouse(sample_home, load_reference().indicators)
    kept = warehouse.read(
        "desa_coverage", actor=LOCAL, kab="61.08", indicator=IRON["ind"], period=IRON["per"]
    )
    counts = kept[["numerator", "denominator", "people"]].astype("Int64").astype(object)
    told = rows(client, **IRON)
    assert [row["kode_desa"] for row in told] == kept["desa_code"].tolist()
    for name, column in (
        ("pembilang", "numerator"),
        ("penyebut", "denominator"),
        ("neto", "people"),
    ):
        expected = counts[column].where(counts[column].notna(), None).tolist()
        assert [row[name] for row in told] == expected


def test_numbers_are_those_of_the_page_s_list(client, trigger):
    told = rows(client, **IRON, kec="61.08.01")
    shown = trigger(
        "peta-map.figure",
        **{
            "peta-kabupaten": "61.08",
            "peta-kecamatan": "61.08.01",
            "peta-indikator": IRON["ind"],
            "peta-periode": IRON["per"],
            "peta-lokus": "semua",
        },
    )["peta-daftar-baris"]["data"]
    assert [row["kode_desa"] for row in told] == shown["codes"]
    assert [row["desa"] for row in told] == shown["names"]
    assert [row["lokus"] for row in told] == [bool(one) for one in shown["lokus"]]
    assert [row["putusan"] for row in told] == [list(Verdict)[one] for one in shown["verdict"]]
    for row, words, people in zip(told, shown["value_text"], shown["people_text"], strict=True):
        if row["pembilang"] is None:
            assert (words, row["nilai"]) == ("belum lapor", None)
        else:
            assert words == numbers.percent_of(row["pembilang"], row["penyebut"])
        missing = row["kurang"] or 0
        assert people == (numbers.count(missing) if missing > 0 else "")


def test_a_desa_that_reported_nothing_is_null_and_not_zero(client):
    silent = [row for row in rows(client, **IRON) if row["alasan"] == "belum lapor"]
    for row in silent:
        counted = (row["nilai"], row["pembilang"], row["penyebut"], row["neto"])
        assert counted == (None, None, None, None)
        assert row["batch"] is None


def test_every_row_leads_back_to_its_cells(client):
    first = rows(client, **IRON)[0]
    code = first["kode_desa"]
    assert first["lacak"] == f"/lacak?ind={IRON['ind']}&area={code}&per={IRON['per']}"
    assert client.get(first["lacak"]).status_code == 200


def test_csv_holds_the_same_and_opens_in_excel(client):
    response = client.get(ADDRESS, query_string=IRON | {"format": "csv"})
    assert response.data.startswith(b"\xef\xbb\xbfkode_desa,")
    name = 'attachment; filename="lokus_61.08_pregnant_iron_tablet_90_2025-07_umum.csv"'
    assert response.headers["Content-Disposition"] == name
    listed = list(csv.DictReader(io.StringIO(response.data.decode("utf-8-sig"))))
    told = rows(client, **IRON)
    assert [row["kode_desa"] for row in listed] == [row["kode_desa"] for row in told]
    for one, other in zip(listed, told, strict=True):
        for column in ("pembilang", "penyebut", "neto", "putusan", "batch"):
            assert one[column] == ("" if other[column] is None else str(other[column]))


@pytest.mark.parametrize(
    ("asked", "status", "says"),
    [
        ({"kab": "99.99"}, 404, "Kabupaten «99.99» tidak ada"),
        ({"kab": "61.08", "kec": "61.11.01"}, 404, "Kecamatan «61.11.01» tidak ada di"),
        ({"ind": "gizi"}, 404, "Indikator «gizi»"),
        ({"per": "2025-13"}, 404, "Periode «2025-13» tidak ada"),
        ({"per": "' OR 1=1 --"}, 404, "Periode «' OR 1=1 --» tidak ada"),
        ({"format": "xml"}, 400, "format=xml: pilih json atau csv."),
        ({"audiens": "semua"}, 400, "audiens=semua: pilih tim atau umum."),
    ],
)
def test_nonsense_gets_one_clear_sentence(client, asked, status, says):
    response = client.get(ADDRESS, query_string=asked)
    assert response.status_code == status
    assert says in response.get_json()["galat"]


def test_an_empty_home_says_what_to_do(home):
    response = create_app(Settings(home=home.root)).server.test_client().get(ADDRESS)
    assert response.status_code == 503
    assert "lokus ingest" in response.get_json()["galat"]


@pytest.mark.parametrize("ind", ["unintended_pregnancy", "case_audit_cycles"])
def test_what_no_desa_has_is_refused_with_or_without_kab(client, ind):
    for asked in ({"ind": ind}, {"ind": ind, "kab": "61.08"}):
        assert client.get("/api/v1/nilai", query_string=asked).status_code == 404


def test_counts_are_answered_as_the_map_draws_them_and_judged_nowhere(client, trigger):
    asked = {"kab": "61.08", "ind": "stunting_case_count_routine", "per": "2025-08"}
    answer = client.get(ADDRESS, query_string=asked).get_json()
    assert answer["tampilan"]["satuan"] == "anak"
    told = answer["baris"]
    shown = trigger(
        "peta-map.figure",
        **{
            "peta-kabupaten": "61.08",
            "peta-kecamatan": "semua",
            "peta-indikator": asked["ind"],
            "peta-periode": asked["per"],
            "peta-lokus": "semua",
        },
    )["peta-daftar-baris"]["data"]
    counts = ["belum lapor" if one["pembilang"] is None else one["pembilang"] for one in told]
    written = [one if one == "belum lapor" else numbers.count(one) for one in counts]
    assert written == shown["value_text"]
    assert {(one["penyebut"], one["nilai"], one["target"], one["neto"]) for one in told} == {
        (None, None, None, None)
    }
    assert {one["putusan"] for one in told} == {"tidak dinilai"}


SMALL = {"kab": "61.08", "ind": "severe_stunting_share_routine", "per": "2025-08"}


@pytest.fixture
def guest(sample_home):
    app = create_app(Settings(home=sample_home.root), who=lambda: Actor("tamu", Role.TAMU))
    return app.server.test_client()


def test_staff_see_small_counts_and_a_file_does_not(client):
    seen = rows(client, **SMALL)
    assert {row["audiens"] for row in seen} == {"tim"}
    assert not any(row["disamarkan"] for row in seen)
    response = client.get(ADDRESS, query_string=SMALL | {"format": "csv"})
    listed = list(csv.DictReader(io.StringIO(response.data.decode("utf-8-sig"))))
    assert {row["audiens"] for row in listed} == {"umum"}
    hidden = [row for row in listed if row["disamarkan"] == "True"]
    assert hidden
    for row in hidden:
        counted = (row["nilai"], row["pembilang"], row["penyebut"], row["neto"])
        assert counted == ("", "", "", "")
        assert row["alasan"] == "angka kecil, disamarkan untuk umum"
    assert not {row["pembilang"] for row in listed} & {"1", "2", "3", "4"}


def test_staff_may_ask_for_a_file_of_their_own(client):
    asked = SMALL | {"format": "csv", "audiens": "tim"}
    response = client.get(ADDRESS, query_string=asked)
    listed = list(csv.DictReader(io.StringIO(response.data.decode("utf-8-sig"))))
    own = rows(client, **SMALL)
    assert [row["pembilang"] for row in listed] == [
        "" if row["pembilang"] is None else str(row["pembilang"]) for row in own
    ]


def test_a_guest_is_answered_as_the_public_and_cannot_ask_for_more(guest, client):
    for_guest = guest.get(ADDRESS, query_string=SMALL).get_json()
    for_public = client.get(ADDRESS, query_string=SMALL | {"audiens": "umum"}).get_json()
    assert for_guest == for_public
    assert "disamarkan untuk umum" in for_guest["tampilan"]["catatan"]
    refused = guest.get(ADDRESS, query_string=SMALL | {"audiens": "tim"})
    assert refused.status_code == 403
    assert refused.get_json()["galat"].endswith("pilih umum.")


def test_the_trace_of_a_withheld_figure_ends_there(guest):
    hidden = [row for row in rows(guest, **SMALL) if row["disamarkan"]]
    page = guest.get(hidden[0]["lacak"]).get_data(as_text=True)
    assert "disamarkan: angka kecil, disamarkan untuk umum" in page
    assert "Baris yang dipakai" not in page
