"""A paparan over the sample: whole, in order, for the team and for everybody."""

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.audiences import Audience
from dashboard.domain.briefing_json import from_json, to_json
from dashboard.domain.briefing_order import DEFAULT, Part
from dashboard.domain.briefings import CellKind
from tests.data.briefing_room import PUBLIC, Show, column, heads, texts

INTERNAL = ("keluarga-berisiko", "aksi", "audit-kasus", "anggaran", "bpk")
KEK = "kek_pregnant_extra_food"
OF_A_SESSION = ("janji", "rtl", "keputusan")
NUMBERS = {CellKind.COUNT, CellKind.PERCENT, CellKind.POINTS, CellKind.RUPIAH}


@pytest.fixture(scope="module")
def show(sample_home):
    return Show(sample_home)


@pytest.fixture(scope="module")
def team(show):
    return show.read()


@pytest.fixture(scope="module")
def public(show):
    return show.read(actor=PUBLIC)


def by_key(briefing):
    return {item.key: item for item in briefing.items}


def test_the_parts_stand_in_the_default_order(team, public):
    """Without those of a session; for everybody without those of the team, too."""
    order = [part.value for part in DEFAULT if part not in OF_A_SESSION]
    assert [item.key for item in team.items] == order
    assert [item.key for item in public.items] == [one for one in order if one not in INTERNAL]


def test_what_it_goes_without_is_said_once_on_its_title(team, public):
    assert team.items[0].points[-1] == (
        "Tidak ikut, paparan ini tidak memuat satu Rakor: janji Rakor lalu, rencana tindak lanjut, "
        "keputusan."
    )
    assert public.items[0].points[-1] == (
        "Tidak ikut, hanya untuk tim TPPS: keluarga berisiko, aksi konvergensi, audit kasus "
        "stunting, anggaran, tindak lanjut BPK, janji Rakor lalu, rencana tindak lanjut, keputusan."
    )


def test_a_chosen_order_is_kept(show):
    chosen = show.read(order=["bpk", "judul", "hantu", "bpk"])
    assert [item.key for item in chosen.items] == ["bpk", "judul"]


def test_it_says_whose_of_when_of_which_version_and_for_whom(show, team, public):
    assert (team.kab, team.kab_name, team.made) == ("61.08", "Kabupaten Landak", "2025-09-15")
    assert team.snapshot == show.room.warehouse.snapshot().version
    assert (team.audience, public.audience) == (Audience.TIM, Audience.UMUM)
    assert team.sample
    assert team.filters == ("Semua kecamatan", "sampai Agustus 2025")
    assert team.title == Part.JUDUL.words


def test_it_is_the_same_through_json(team, public):
    for one in (team, public):
        assert from_json(to_json(one)) == one


def test_every_item_says_something_and_what_is_large_is_said(team, public):
    for item in (*team.items, *public.items):
        assert bool(item.sentence) != bool(item.empty), item.key
        assert item.deciding in item.sentence
        assert item.title
        if item.sentence:
            assert item.sentence in item.notes
            assert all(line in item.notes for line in item.source)
            assert item.trace in item.notes


def test_tables_are_whole_and_numbers_are_typed(team, public):
    for item in (*team.items, *public.items):
        if item.table is None:
            continue
        for row in item.table.rows:
            assert len(row) == len(item.table.heads), item.key
            for head, cell in zip(item.table.heads, row, strict=True):
                assert cell.text, (item.key, head.word)
                if head.kind in NUMBERS and cell.value is not None:
                    assert isinstance(cell.value, int | float), (item.key, head.word)


def test_charts_have_a_text_for_every_value(team, public):
    for item in (*team.items, *public.items):
        for one in item.chart.series if item.chart else ():
            count = len(item.chart.categories)
            assert len(one.values) == len(one.texts) == count
            assert len(one.tones) in (0, 1, count)
            assert all(one.texts)


def test_a_guest_asking_for_an_internal_part_gets_no_record(show):
    for item in show.read(actor=PUBLIC, order=[*INTERNAL, *OF_A_SESSION]).items:
        assert "hanya untuk tim TPPS" in item.empty
        assert (item.chart, item.table, item.points) == (None, None, ())


def test_the_team_sees_them(show, team):
    found = by_key(team)
    for key in INTERNAL:
        assert found[key].table is not None, key
        assert not found[key].empty
    for item in show.read(order=OF_A_SESSION).items:
        assert "pilih Rakornya" in item.empty


def test_an_actor_of_another_kabupaten_is_refused_its_records(show):
    stranger = Actor("Camat", Role.KECAMATAN, ("61.11.01",))
    assert "hanya untuk tim" in show.item("bpk", actor=stranger).empty


def test_small_figures_are_closed_for_everybody_and_open_for_the_team(show):
    asked = {"kec": "61.08.01", "indicator": KEK}
    inside = column(show.item("peta", **asked), "Pembilang")
    outside = column(show.item("peta", actor=PUBLIC, **asked), "Pembilang")
    hidden = [one for one, two in zip(inside, outside, strict=True) if one != two]
    assert hidden, "the sample has desa with few cases"
    assert all(
        two.text in (one.text, "disamarkan") for one, two in zip(inside, outside, strict=True)
    )
    assert any(isinstance(one.value, int) and 0 < one.value < 5 for one in hidden)


def test_sums_below_a_picture_are_those_of_its_rows(team):
    found = by_key(team)
    sums = {
        "bpk": heads(found["bpk"])[1:],
        "keluarga-berisiko": ["Daftar", "Data tetap", "Diverifikasi", "Belum"],
        "anggaran": ["Pagu", "Realisasi"],
    }
    for key, words in sums.items():
        assert found[key].table.last_is_sum
        for word in words:
            *parts, whole = column(found[key], word)
            assert whole.value == sum(one.value or 0 for one in parts), (key, word)


def test_a_stack_shows_the_numbers_of_the_table_beside_it(team):
    item = by_key(team)["keluarga-berisiko"]
    for series, word in zip(
        item.chart.series, ("Data tetap", "Diverifikasi", "Belum"), strict=True
    ):
        rows = zip(column(item, "Daftar")[:-1], column(item, word)[:-1], strict=True)
        expected = [cell.value if listed.value else None for listed, cell in rows]
        assert list(series.values) == expected


def test_a_legend_counts_every_desa_once(team, public):
    for briefing in (team, public):
        area_map = by_key(briefing)["peta"].map
        over = {"few-cases"}
        counted = sum(one.count for one in area_map.classes if one.tone not in over)
        assert counted == len(area_map.fill) == 156
        for one in area_map.classes:
            if one.tone.startswith("prevalence"):
                assert one.count == list(area_map.fill.values()).count(one.tone)
        assert len(area_map.names) == 13


def test_a_kecamatan_alone_leaves_the_rest_plain_and_names_its_desa(show):
    area_map = show.item("peta", kec="61.08.01").map
    outside = {tone for code, tone in area_map.fill.items() if not code.startswith("61.08.01")}
    assert outside == {"plain"}
    assert all(code.startswith("61.08.01") for code in area_map.names)


def test_a_kabupaten_without_figures_says_so_part_by_part(show):
    empty = by_key(show.read("74.04"))
    for key in ("peta", "spesifik", "sensitif-kecamatan", "kesenjangan", "lokus"):
        assert empty[key].empty.startswith("Belum ada"), key
        assert empty[key].table is None
    assert empty["tren-survei"].table is not None  # surveys are published, not reported
    assert show.read("74.04").filters == ("Semua kecamatan", "belum ada angka")


def test_surveys_stand_beside_province_and_nation_and_never_beside_routine_figures(team):
    item = by_key(team)["tren-survei"]
    assert [one.name for one in item.chart.series] == [
        "Kabupaten Landak", "Kalimantan Barat", "Indonesia",
    ]  # fmt: skip
    assert len(texts(item)) == len(item.chart.categories)
    assert "e-PPGBM" not in item.sentence


def test_the_map_says_how_many_were_measured(team):
    item = by_key(team)["peta"]
    assert heads(item)[1:4] == ["Diukur", "Sasaran", "Balita diukur"]
    assert any("balita sasaran" in point for point in item.points)


def test_an_older_month_holds_no_newer_figure(show):
    item = show.item("kesenjangan", month="2025-07", indicator="pregnant_iron_tablet_90")
    assert "per=2025-07" in item.trace
    assert "Juli 2025" in item.source[0]


def test_the_actor_of_the_paparan_is_not_the_one_of_the_room(show):
    assert show.room.who() == LOCAL
    assert show.item("bpk", actor=PUBLIC).empty
