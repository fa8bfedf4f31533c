"""Chart and table of a gap in a paparan: the numbers of the gap page, in the same words."""

from collections.abc import Sequence
from decimal import Decimal

from dashboard.domain import numbers
from dashboard.domain.briefing_cells import (
    NOTHING,
    count_cell,
    counts,
    goal_cell,
    points_cell,
    share_cell,
    verdict_cell,
    verdict_tone,
)
from dashboard.domain.briefings import (
    Cell,
    CellKind,
    Chart,
    ChartForm,
    Head,
    Series,
    Table,
)
from dashboard.domain.gap_sentences import limit_word, shortfall_word
from dashboard.domain.gaps import Gap, points_to
from dashboard.domain.indicators import Indicator
from dashboard.domain.standings import Standing
from dashboard.domain.tones import NO_DATA


def bars(ranked: Sequence[Gap], indicator: Indicator, noun: str) -> Chart:
    """Return people missing by area, most first; without a target the share of each."""
    name = f"{shortfall_word(indicator).capitalize()} per {noun}"
    if not any(one.points is not None for one in ranked):
        shares = [share_cell(one.reading) for one in ranked]
        values = [one.value if isinstance(one.value, float) else None for one in shares]
        series = Series(
            f"Capaian per {noun}", tuple(values), tuple(one.text for one in shares), _tones(ranked)
        )
        return Chart(ChartForm.BARS, tuple(one.name for one in ranked), (series,), "%")
    known = [missing_cell(one) for one in ranked]
    people = tuple(float(one.value) if isinstance(one.value, int) else None for one in known)
    series = Series(name, people, tuple(one.text for one in known), _tones(ranked))
    return Chart(ChartForm.BARS, tuple(one.name for one in ranked), (series,), indicator.people)


def _tones(ranked: Sequence[Gap]) -> tuple[str, ...]:
    return tuple(verdict_tone(one.reading) if one.measured else NO_DATA for one in ranked)


def missing_cell(gap: Gap) -> Cell:
    """Return the whole people missing; why not where nothing can be said of them."""
    reading = gap.reading
    if not reading.reported:
        return Cell(reading.silence)
    if reading.people is None or (gap.points is None and not gap.missing):
        return NOTHING
    return count_cell(gap.missing)


def heads(indicator: Indicator, noun: str) -> tuple[Head, ...]:
    verb = "Kurang" if indicator.up else "Lebih"
    return (
        Head(noun.capitalize(), width=2),
        Head("Pembilang", CellKind.COUNT),
        Head("Penyebut", CellKind.COUNT),
        Head("Capaian", CellKind.PERCENT),
        Head(limit_word(indicator).capitalize(), CellKind.PERCENT),
        Head("Selisih (poin)", CellKind.POINTS),
        Head(f"{verb} ({indicator.people})", CellKind.COUNT, 1.2),
        Head("Andil", CellKind.PERCENT),
        Head("Kumulatif", CellKind.PERCENT),
        Head("Putusan", CellKind.VERDICT, 1.6),
    )


def table(standing: Standing, ranked: Sequence[Gap], noun: str) -> Table:
    """Return a row per area, worst first, and the row of the whole."""
    whole = standing.reading
    points = points_to(whole, standing.target, up=standing.indicator.up)
    total = Gap(standing.scope, standing.place_words, whole, points, None)
    rows = tuple(_row(standing, one) for one in (*ranked, total))
    return Table(heads(standing.indicator, noun), rows, last_is_sum=True)


def _row(standing: Standing, one: Gap) -> tuple[Cell, ...]:
    reading = one.reading
    return (
        Cell(one.name),
        *counts(reading),
        share_cell(reading, places=2),
        goal_cell(reading.target or standing.goal(one.code)),
        points_cell(one.points, places=2),
        missing_cell(one),
        *_carried(one),
        verdict_cell(reading),
    )


def _carried(one: Gap) -> tuple[Cell, Cell]:
    """Return andil and running sum; nothing where an area carries nothing."""
    if one.share is None or not one.missing:
        return NOTHING, NOTHING
    return _part(one.share), _part(one.cumulative)


def _part(part: Decimal | None) -> Cell:
    return NOTHING if part is None else Cell(numbers.percent(part), float(part))
