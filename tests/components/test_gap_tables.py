"""The table behind the gap chart holds everything the chart shows."""

from dataclasses import replace

from dashboard.components import gap_tables
from dashboard.domain import gap_sentences
from dashboard.domain.histories import History
from dashboard.domain.numbers import SPACE
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.pace_verdicts import PaceVerdict
from dashboard.domain.paces import paces
from tests.domain.gap_makers import IRON, LESS_IS_BETTER, ranked, reading, target
from tests.domain.pace_makers import MONTHLY, goal, month, points

LANDAK = {"Ngabang": (400, 700), "Sompak": (190, 200), "Meranti": (None, None)}


FIT = {"Sompak": [90, 91, 92, 93, 94, 95], "61.08": [60, 61, 62, 63, 64, 65]}
POINTS = {code: points(shares, last=(2025, 7)) for code, shares in FIT.items()}
GOAL = goal(80)
BOARD = PaceBoard(
    month(2025, 8),
    GOAL,
    MONTHLY,
    [],
    POINTS,
    paces([History(code, code, held) for code, held in POINTS.items()], GOAL, MONTHLY),
)


def columns(indicator=IRON, goal=80.0, above=None, goals=None):
    found = ranked(LANDAK, goal, reporting={"Ngabang": (9, 12), "Sompak": (8, 8)})
    return gap_tables.columns(
        found,
        indicator,
        None if goal is None else target(goal),
        noun="kecamatan",
        place="Kabupaten Landak",
        whole=reading(590, 900, goal),
        board=BOARD,
        scope="61.08",
        above=above,
        goals=goals,
    )


JUDGED = (PaceVerdict.TAK_TERKEJAR, PaceVerdict.SESUAI_LAJU, PaceVerdict.TIDAK_DINILAI)


def row(place, held):
    return [column[place].replace(SPACE, " ") for column in held["cells"]]


def test_a_row_holds_counts_share_interval_target_gap_people_and_andil():
    assert row(0, columns()) == [
        "400",
        "700",
        "57,14 %",
        "53,4–60,8",
        "80 %",
        "−22,86",
        "160",
        "−160",
        "100,0 %",
        "100,0 %",
    ]


def test_who_passed_the_target_is_said_to_be_past_it_and_carries_nothing():
    assert row(1, columns())[5:] == ["+15,00", "0", "+30", "", ""]
    assert gap_sentences.people_words(-2, up=False) == "2 di bawah batas"
    assert gap_sentences.people_words(0, up=True) == "0"


def test_what_did_not_report_says_so_and_nothing_else():
    assert row(2, columns()) == ["belum lapor", "", "", "", "80 %", *[""] * 5]


def test_a_silent_area_with_a_target_of_its_own_shows_its_own():
    own = replace(target(92.5), area_code="61.08.09")
    held = columns(goals={"Meranti": own, "Sompak": target(80)})
    assert row(2, held)[4] == "92,5 %"
    assert [note.replace(SPACE, " ") for note in held["notes"]][1:] == [
        "laju s.d. Jul 2025",
        "target 92,5 % (kecamatan)",
    ]
    assert row(1, held)[4] == "80 %"


def test_a_kecamatan_of_which_desa_are_missing_says_how_many_stand_behind_it():
    assert columns()["notes"] == ["9 dari 12 desa lapor", "laju s.d. Jul 2025", ""]


def test_a_desa_says_in_which_kecamatan_it_lies():
    assert columns(above={"Ngabang": "Mandor"})["notes"][0] == "Mandor, 9 dari 12 desa lapor"


def test_a_row_holds_the_pace_needed_the_pace_kept_and_its_verdict():
    held = columns()
    tak_terkejar, sesuai, tidak_dinilai = (gap_tables.PACES.index(one) for one in JUDGED)
    assert held["paces"][1] == (sesuai, "–", "+1,00", ""), "past the target nothing is needed"
    assert held["paces"][2] == (tidak_dinilai, "–", "–", "tidak ada angka untuk dinilai")
    assert held["pace"] == (tak_terkejar, "+3,75", "+1,00", "")
    assert len(held["heads"]) == len(held["cells"]) + 5


def test_the_row_of_the_whole_is_that_of_the_area_above():
    assert columns()["total"][:3] == ["590", "900", f"65,56{SPACE}%"]
    assert columns()["place"] == "Kabupaten Landak"


def test_words_turn_where_less_is_better():
    assert columns(LESS_IS_BETTER)["heads"][5:8] == ["Batas", "Selisih (poin)", "Lebih (balita)"]


def test_without_a_target_there_is_neither_gap_nor_people():
    assert row(0, columns(goal=None))[4:] == ["–"] * 6
