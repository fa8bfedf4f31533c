"""The profile of an area on paper: what its page says, as plain values that each file draws."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain import figure_words, numbers, tokens
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.area_profiles import AreaProfile
from dashboard.domain.audiences import Audience
from dashboard.domain.briefing_cells import NOTHING
from dashboard.domain.briefings import AreaMap, Cell, CellKind, Head, Table
from dashboard.domain.identities import PLAIN, Identity
from dashboard.domain.indicators import Group
from dashboard.domain.key_figures import KeyFigure
from dashboard.domain.own_goals import levelled_goal
from dashboard.domain.readings import Reading
from dashboard.domain.spines import Spine

OWN = (
    Head("Indikator", width=1.9),
    Head("Periode", width=1.2),
    Head("Capaian", CellKind.PERCENT, 0.9),
    Head("Pembilang dari penyebut", CellKind.COUNT, 1.35),
)
BESIDE = Head("Kabupaten", CellKind.PERCENT, 0.95)
SPREAD = Head("Rentang 95 %", CellKind.PERCENT, 0.95)
JUDGED = (
    Head("Target", CellKind.PERCENT, 0.85),
    Head("Kekurangan atau alasan", width=1.85),
    Head("Putusan", CellKind.VERDICT, 1.15),
)


@dataclass(frozen=True)
class PaperGroup:
    """Rows of the table below one heading. spines: one per row; None for a kabupaten."""

    word: str
    table: Table
    spines: Sequence[Spine | None]


@dataclass(frozen=True)
class AreaPaper:
    """area: its name. above: what it lies in and its code. until: the month in words.

    sentence: why there is nothing where there is no month. area_map: None without boundaries.
    map_words: what the map shows and of whom. snapshot: id of the version. made: the day, as ISO.
    """

    code: str
    kab: str
    kab_name: str
    area: str
    above: str
    until: str
    sentence: str
    note: str
    keys: Sequence[KeyFigure]
    groups: Sequence[PaperGroup]
    area_map: AreaMap | None
    map_words: Sequence[str]
    source: Sequence[str]
    snapshot: str
    made: str
    audience: Audience
    sample: bool
    identity: Identity = PLAIN


def paper_groups(profile: AreaProfile) -> list[PaperGroup]:
    """Return the rows of the page under their headings: of a kabupaten its own figures, of an area
    below it those it stands beside the others with."""
    code = profile.place.code
    rows: list[tuple[AreaFigures, Spine | None]]
    rows = [(one.figures, one) for one in profile.spines] or [(one, None) for one in profile.own]
    heads = (*OWN, BESIDE if profile.spines else SPREAD, *JUDGED)
    found = []
    for group in Group:
        own = [pair for pair in rows if pair[0].indicator.group is group]
        if own:
            table = Table(heads, tuple(_row(one, code, spine) for one, spine in own))
            word = tokens.categories()[group.value].word
            found.append(PaperGroup(word, table, [spine for _, spine in own]))
    return found


def _row(one: AreaFigures, code: str, spine: Spine | None) -> tuple[Cell, ...]:
    reading, percent = one.reading(code), one.indicator.percent
    amount = reading.percent if percent else reading.numerator
    beside = numbers.percent(spine.middle) if spine else figure_words.interval(one, reading)
    return (
        Cell(one.indicator.short_name),
        Cell(one.when),
        Cell(figure_words.value(one, reading), amount),
        Cell(reading.counted) if percent and reading.reported else NOTHING,
        Cell(beside) if beside else NOTHING,
        *(_judged(one, code, reading) if percent else (NOTHING, NOTHING, Cell("jumlah"))),
    )


def _judged(one: AreaFigures, code: str, reading: Reading) -> tuple[Cell, Cell, Cell]:
    goal, sign = one.goal(code), tokens.verdict(reading.verdict)
    said = figure_words.missing(one, reading)
    return (
        Cell(levelled_goal(goal), goal.value) if goal else NOTHING,
        Cell(said, reading.missing) if said else NOTHING,
        Cell(sign.word, reading.verdict.key, sign.class_name),
    )
