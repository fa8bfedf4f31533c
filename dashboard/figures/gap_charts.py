"""The chart of a standing: gaps where a target is set, shares alone where none is."""

from collections.abc import Sequence

from dashboard.domain import gap_sentences, sentences
from dashboard.domain.gaps import Gap, Measure
from dashboard.domain.standings import Standing
from dashboard.figures.area_shares import share_bars
from dashboard.figures.charts import Chart
from dashboard.figures.gaps import Words, gap_bars


def of_standing(standing: Standing, ranked: Sequence[Gap], by: Measure, *, narrow: bool) -> Chart:
    """Draw the areas in the order given; a chosen kecamatan among kecamatan stands out."""
    indicator, target = standing.indicator, standing.target
    chosen = "" if standing.per_desa else standing.view.kec
    if target is None:
        return share_bars(ranked, indicator.breaks, up=indicator.up, chosen=chosen, narrow=narrow)
    several = {one.reading.target for one in ranked if one.reading.target} - {target}
    missing = "Kurang" if indicator.up else "Lebih"
    words = Words(
        limit=gap_sentences.limit_word(indicator),
        goal="masing-masing" if several else sentences.goal(target),
        people=f"{missing} ({indicator.people})",
    )
    return gap_bars(ranked, words, by=by, up=indicator.up, chosen=chosen, narrow=narrow)


def form(standing: Standing, ranked: Sequence[Gap], by: Measure, *, narrow: bool) -> str:
    """Name the form of a chart: charts of one form differ in numbers alone."""
    return f"{len(ranked)} {standing.target is not None} {by if narrow else 'lebar'}"
