"""The routine chart: shares and coverage apart, no line where a month is missing."""

from dashboard.domain.routine_months import RoutineMonth
from dashboard.figures import trends
from dashboard.figures.trend_ground import BARS, SHARE


def month(period, stunted=150, measured=900):
    return RoutineMonth(period, stunted, measured, measured, 1000, 10, 10)


def test_a_missing_month_leaves_a_gap_in_the_line():
    figure = trends.routine([month("2024-12"), month("2025-02", 90)])
    shares = figure.data[SHARE]
    assert [share and round(share, 1) for share in shares.y] == [16.7, None, 10.0]
    assert shares.connectgaps is False
    assert list(figure.data[BARS].y) == [90, None, 90]


def test_only_first_and_last_share_are_written_out():
    figure = trends.routine([month("2025-06"), month("2025-07"), month("2025-08", 90)])
    assert list(figure.data[SHARE].text) == ["16,7\u00a0%", "", "10,0\u00a0%"]


def test_months_with_too_few_measured_look_different():
    figure = trends.routine([month("2025-07", measured=899), month("2025-08", measured=900)])
    assert list(figure.data[SHARE].marker.symbol) == ["square-open", "square"]
    assert list(figure.data[BARS].marker.pattern.shape) == ["/", ""]
    # 89,9 % is not written as 90 where 90 is the minimum.
    assert list(figure.data[BARS].text) == ["89,9", "90"]


def test_share_and_coverage_have_axes_of_their_own_that_do_not_meet():
    layout = trends.routine([month("2025-08")]).layout
    assert layout.yaxis2.domain[1] < layout.yaxis.domain[0]
    assert [one.yref for one in layout.shapes] == ["y2"]


def test_a_year_is_written_at_both_ends_and_in_january():
    there = ("2024-11", "2024-12", "2025-01", "2025-02", "2025-03")
    figure = trends.routine([month(period) for period in there])
    assert list(figure.layout.xaxis.ticktext) == [
        "Nov<br>2024",
        "Des",
        "Jan<br>2025",
        "Feb",
        "Mar<br>2025",
    ]


def test_a_single_month_says_so_in_place_of_an_empty_line():
    one, two = (trends.routine([month("2025-08"), *more]) for more in ((), [month("2025-07")]))
    assert one.layout.annotations[0].text.startswith("Baru satu bulan: ")
    assert (one.layout.shapes[0].visible, list(one.layout.yaxis2.ticktext)) == (False, [""])
    assert two.layout.annotations[0].text == ""
    assert (two.layout.shapes[0].visible, list(two.layout.yaxis2.ticktext)) == (True, ["90 %"])


def test_nothing_reported_draws_nothing():
    figure = trends.routine([])
    assert list(figure.data[SHARE].x) == []


def test_another_month_sends_every_number_of_the_figure_and_no_style():
    months = [month("2025-06"), month("2025-08", 90)]
    figure = trends.routine(months).to_plotly_json()
    sent = trends.routine_numbers(months).to_plotly_json()["operations"]
    assert len(sent) == 17
    for one in sent:
        there = figure
        for step in one["location"]:
            there = there[step]
        told = one["params"]["value"]
        assert (list(there) if isinstance(told, list) else there) == told
