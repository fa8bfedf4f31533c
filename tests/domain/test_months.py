from dashboard.domain.months import ending, months, nearest

PERIODS = {
    ("61.08", "a"): ["2025-08", "2025-07"],
    ("61.08", "b"): ["2025", "2025-Q1"],
    ("62.03", "a"): ["2019-01"],
}


def test_months_run_without_a_gap_from_the_last_one_reported_back_to_the_first():
    # The year 2025 is reported too, but it is not over.
    assert months(PERIODS, "61.08") == [
        "2025-08", "2025-07", "2025-06", "2025-05", "2025-04", "2025-03",
    ]  # fmt: skip


def test_without_a_monthly_figure_the_last_period_ends_the_list():
    assert months({("61.08", "b"): ["2025-Q1", "2024"]}, "61.08")[:2] == ["2025-03", "2025-02"]


def test_a_kabupaten_without_figures_has_no_months():
    assert months(PERIODS, "61.09") == []
    assert nearest([], "2025-08") == ""


def test_any_period_leads_to_the_nearest_month_offered():
    offered = months(PERIODS, "61.08")
    asked = ["2025-06", "2025-S1", "2025-Q2", "2030-01", "2001", "kapan saja", ""]
    assert [nearest(offered, period) for period in asked] == [
        "2025-06", "2025-06", "2025-06", "2025-08", "2025-03", "2025-08", "2025-08",
    ]  # fmt: skip


def test_a_period_ends_in_a_month():
    assert [ending(one) for one in ("2025-Q3", "2024", "2025-02", "x")] == [
        "2025-09", "2024-12", "2025-02", "",
    ]  # fmt: skip
