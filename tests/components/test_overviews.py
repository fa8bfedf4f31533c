"""The parts of Ringkasan, with and without data."""

from dataclasses import replace

import pytest

from dashboard.components import overview_numbers, overviews
from dashboard.domain.indicators import Evidence
from dashboard.domain.overviews import Overview
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.standing_parts import LokusList
from tests.component_texts import texts
from tests.domain.overview_makers import gap, indicator, plain, report, target, years

AUGUST = RoutineMonth("2025-08", 3036, 21112, 21112, 23424, 106, 156)
BARE = Overview(
    "61.08", "Kabupaten Landak", "", [], None, [], [], [], *[LokusList(0, frozenset())] * 2, []
)
FULL = Overview(
    kab="61.08",
    kabupaten_name="Kabupaten Landak",
    period="2025-08",
    surveys=years((2023, 19.0), (2024, 15.1)),
    survey_target=target(18.8, 2025),
    routine=[AUGUST],
    gaps=[gap(63954, 82437, 10239), gap(990, 1000, -90)],
    reports=[
        report("Dinas Kesehatan", 1, 0),
        report("Dinas Kesehatan", 2, 4),
        report("Dinas Kesehatan", 3, 10),
    ],
    lokus=LokusList(2025, frozenset("abc"), "615/2024"),
    lokus_before=LokusList(2024, frozenset("bcd"), "615/2023"),
    batches=["B-0001", "B-0002", "B-0003"],
)


def parts(overview):
    return {
        "kpi": overview_numbers.cards(overview, coverage="/cakupan", lokus="/peta"),
        "survey": overviews.survey(overview, "Kalimantan Barat"),
        "head": overviews.routine_head(overview),
        "foot": overviews.routine_foot(overview),
        "gaps": overviews.gaps(overview, owner=lambda _: "Dinas PUPR", address=lambda _: "/x"),
        "reports": overviews.reports(overview),
    }


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (0, "Survei SSGI 2024 15,1 % Sekitar target target 2024: 14 % rentang perkiraan"),
        (1, "Balita diukur 90,1 % 21.112 dari 23.424 balita sasaran 106 dari 156 desa lapor"),
        (2, "Indikator capai target 1 dari 2 1 belum tercapai Lihat cakupan"),
        (3, "Belum lapor lengkap 2 dari 3 kec. Dinas Kesehatan: 1 belum, 1 sebagian"),
        (4, "Desa lokus 2025 3 desa SK 615/2024 1 baru, 1 keluar dibanding 2024 Lihat di peta"),
    ],
)
def test_each_card_says_one_number_and_what_it_rests_on(place, said):
    assert said in plain(texts(parts(FULL)["kpi"][place])).replace("  ", " ")


def test_the_routine_head_says_what_limits_the_share():
    assert plain(texts(parts(FULL)["head"])) == (
        "Rutin e-PPGBM: 14,4 % dari balita yang diukur, Agustus 2025 hanya 106 dari 156 desa"
    )


def test_the_source_of_the_routine_share_names_two_batches_and_counts_the_rest():
    assert "batch B-0001, B-0002 dan 1 lain" in texts(parts(FULL)["foot"])


def test_a_gap_says_owner_period_and_where_to_look():
    said = plain(texts(parts(FULL)["gaps"]))
    assert "Kurang 10.239 rumah tangga : Sanitasi layak 77,6 %, target 90 %." in said
    assert "Dinas PUPR · semester I 2025 · target 2024, belum diperbarui" in said
    assert "Lihat kecamatan yang menanggung" in said


def test_a_target_that_is_only_remembered_is_said_to_be_in_doubt():
    sure = gap(63954, 82437, 10239)
    unsure = replace(sure, target=replace(sure.target, evidence=Evidence.REMEMBERED))
    held = Overview(**(vars(FULL) | {"gaps": [unsure]}))
    assert "Sanitasi layak 77,6 %, target 90 % (perlu dicek)." in plain(texts(parts(held)["gaps"]))
    assert "Sanitasi layak 90 % (target perlu dicek)." in plain(held.answer)


def test_money_is_no_gap_in_people():
    money = gap(1, 1000, 899, of=indicator("Dana Desa", "rupiah"))
    only = Overview(**(vars(FULL) | {"gaps": [money]}))
    assert "Tidak ada kekurangan yang dapat dihitung." in texts(parts(only)["gaps"])


def test_before_the_first_file_every_part_says_that_it_is_empty():
    said = {name: texts(part) for name, part in parts(BARE).items()}
    assert said["kpi"].count("–") == 5
    assert "Survei SSGI/SKI menurut tahun" in said["survey"]
    assert said["head"] == "Rutin e-PPGBM: belum ada angka"
    assert "Tidak ada laporan yang ditunggu." in said["reports"]
