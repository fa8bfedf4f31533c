"""Who carries the shortfall, in a paparan: people missing below what is chosen, with andil."""

from collections.abc import Iterator, Sequence

from dashboard.data.briefing_ground import Ground
from dashboard.domain import gap_sentences, numbers, standing_gaps
from dashboard.domain.briefing_gaps import bars, table
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Item
from dashboard.domain.gaps import Gap, Measure
from dashboard.domain.level_words import level_words
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing
from dashboard.domain.views import View
from dashboard.domain.worst_gaps import largest


def gap(ground: Ground) -> Item:
    """Return the gap of the indicator asked for, else of the one with most people missing."""
    view = gap_view(ground)
    if view is None:
        return ground.empty(
            Part.KESENJANGAN, f"Belum ada angka bertarget dari {ground.kab_name} per kecamatan."
        )
    return gap_item(ground, ground.standings.of(view))


def gap_view(ground: Ground) -> View | None:
    if not ground.month:
        return None
    catalogue, until = ground.snapshot.catalogue(ground.actor), Period.parse(ground.month).last_day
    compared = [one.id for one in catalogue.compared_below_kabupaten(ground.kab)]
    for name in _wanted(ground, compared):
        period = catalogue.newest_period(ground.kab, name, until)
        if period:
            return View(ground.kab, ground.kec, name, period)
    return None


def _wanted(ground: Ground, compared: Sequence[str]) -> Iterator[str]:
    """Yield what was asked for, else what most people are missing to, then the rest."""
    if ground.indicator in compared:
        yield ground.indicator
    worst = largest(one for one in ground.overview.gaps if one.indicator.id in compared)
    if worst:
        yield worst.indicator.id
    yield from compared


def gap_item(ground: Ground, standing: Standing) -> Item:
    ranked = standing_gaps.ranked(standing, Measure.ORANG)
    noun, indicator, view = standing_gaps.noun(standing), standing.indicator, standing.view
    reading = standing.reading
    points = [
        gap_sentences.who_carries(ranked, indicator, noun),
        gap_sentences.what_is_shared(ranked, indicator, noun),
        standing.note,
        level_words(standing, drawn=False),
    ]
    return ground.item(
        Part.KESENJANGAN,
        standing.sentence,
        wanted=[numbers.count(reading.missing) if reading.missing else "",
                numbers.percent(reading.percent)],
        chart=bars(ranked, indicator, noun) if _drawn(ranked) else None,
        table=table(standing, ranked, noun),
        points=[one for one in points if one],
        source=standing.source_parts,
        trace=ground.trace(view.indicator, view.period),
        title=f"Kesenjangan: {indicator.short_name}",
    )  # fmt: skip


def _drawn(ranked: Sequence[Gap]) -> bool:
    """Tell whether anything is known of who is missing."""
    return any(one.measured for one in ranked)
