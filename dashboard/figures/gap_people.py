"""The panel of people: bars of those missing, with the andil of each area."""

from collections.abc import Sequence

from dashboard.domain import gap_sentences, numbers
from dashboard.domain.gaps import Gap
from dashboard.figures.charts import Layer
from dashboard.figures.gap_points import fill
from dashboard.figures.row_bars import Rows, bars
from dashboard.figures.row_marks import BESIDE, texts


def span_of(ranked: Sequence[Gap], *, narrow: bool) -> tuple[float, float]:
    """Return an axis from zero with room for the text at the end of the longest bar."""
    return 0, max([1, *(one.missing for one in ranked)]) * (1.45 if narrow else 1.6)


def people(ranked: Sequence[Gap], rows: Rows, width: float, *, up: bool) -> list[Layer]:
    """Return bars of people missing with their andil in words; none where the target is passed."""
    missing = [one.missing for one in ranked]
    said = [f"{BESIDE}{people_text(one, up=up)}" for one in ranked]
    return [
        bars("x2", ranked, rows, width, missing, [fill(one) for one in ranked]),
        texts("x2", rows, {"x": missing, "text": said}, textposition="middle right"),
    ]


def people_text(one: Gap, *, up: bool) -> str:
    """Say whole people and andil: `212 · 16,5 %`; people alone where no part can be told of them,
    or why there are none."""
    counted = one.reading.counted
    if one.suspect and not one.missing:
        return f"{counted}, tidak dihitung"
    if not one.measured and not one.missing:
        return one.reading.judgement.reason
    if one.missing:
        people = f"<b>{numbers.count(one.missing)}</b>"
        return people if one.share is None else f"{people} · {numbers.percent(one.share)}"
    return gap_sentences.people_words(one.reading.people or 0, up=up)
