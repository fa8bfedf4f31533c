"""Which indicators miss most people."""

from dashboard.domain.verdicts import Verdict
from dashboard.domain.worst_gaps import largest, tally, worst
from tests.domain.overview_makers import gap, indicator, plain

SANITATION = gap(63954, 82437, 10239, heard=(129, 156))


def test_the_sentence_says_people_indicator_share_and_target():
    assert (
        plain(SANITATION.sentence)
        == "Kurang 10.239 rumah tangga: Sanitasi layak 77,6 %, target 90 %."
    )
    assert SANITATION.coverage == "129 dari 156 desa lapor"
    assert SANITATION.when == "semester I 2025"


def test_where_less_is_better_the_people_are_too_many():
    unwanted = gap(
        426, 2377, 58, of=indicator("Kehamilan tak diinginkan", "kehamilan", up=False), goal=15.5
    )
    assert plain(unwanted.sentence) == (
        "Lebih 58 kehamilan: Kehamilan tak diinginkan 17,9 %, target 15,5 %."
    )


def test_what_grows_from_january_on_is_said_to_be_cumulative():
    grown = gap(1, 2, 1, of=indicator(cumulative=True), period="2025-08")
    assert grown.when == "kumulatif s.d. Agustus 2025"
    assert gap(1, 2, 1, of=indicator(cumulative=True)).when == "kumulatif s.d. Juni 2025"


def test_the_worst_are_those_with_most_people_whatever_the_percent():
    small = gap(10, 100, 80, of=indicator("Kecil"))
    middle = gap(500, 1000, 400, of=indicator("Sedang"))
    passed = gap(950, 1000, -50, of=indicator("Lewat"))
    assert worst([small, passed, SANITATION, middle], 2) == [SANITATION, middle]
    assert worst([passed]) == []


def test_money_and_answers_to_a_survey_are_no_people():
    money = gap(5_551_952_594, 26_211_305_302, 9_000_000, of=indicator("Dana Desa", "rupiah"))
    asked = gap(1365, 2526, 403, of=indicator("Paham stunting", "responden survei"), goal=70)
    assert worst([money, asked]) == []


def test_a_figure_that_cannot_be_judged_ranks_nowhere():
    too_many = gap(120, 100, 5)
    too_few = gap(1, 20, 17)
    assert worst([too_many, too_few]) == []


def test_verdicts_are_counted_over_the_indicators_that_can_be_judged_now():
    growing = gap(500, 1000, 400, of=indicator(cumulative=True), period="2025-08")
    assert growing.judgement == (Verdict.TIDAK_DINILAI, "kumulatif, dinilai pada akhir tahun")
    counted = tally([SANITATION, gap(990, 1000, -90), gap(1, 20, 17), growing])
    assert counted == {Verdict.BELUM_TERCAPAI: 1, Verdict.TERCAPAI: 1}


def test_a_cumulative_count_is_judged_when_its_year_is_over():
    whole = gap(500, 1000, 400, of=indicator(cumulative=True), period="2024-S2")
    assert not whole.growing
    assert whole.judgement.verdict is Verdict.BELUM_TERCAPAI


def test_the_gap_spoken_of_first_can_be_judged_now():
    growing = gap(500, 100_000, 89_500, of=indicator(cumulative=True), period="2025-02")
    assert largest([growing, SANITATION]) == SANITATION
    assert largest([growing]) == growing
    assert largest([]) is None
