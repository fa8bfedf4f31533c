"""A paparan as plain values: what is on the wall, in the slides, in the tables and on paper.

Every text and number is fixed here once; /layar and each kind of file only draw it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dashboard.domain.audiences import Audience
from dashboard.domain.identities import PLAIN, Identity


class CellKind(StrEnum):
    TEXT = "teks"
    COUNT = "jumlah"
    PERCENT = "persen"
    POINTS = "poin"
    RUPIAH = "rupiah"
    DAY = "tanggal"
    VERDICT = "putusan"


@dataclass(frozen=True)
class Head:
    """A column of a table. width: share of the table's width, as a hint."""

    word: str
    kind: CellKind = CellKind.TEXT
    width: float = 1.0


@dataclass(frozen=True)
class Cell:
    """text: as people read it, in every file alike. value: the same unrounded, for a spreadsheet;
    a percent as 0–100, a day as ISO. tone: key of a verdict, a pace or a class in the tokens."""

    text: str
    value: float | int | str | None = None
    tone: str = ""


@dataclass(frozen=True)
class Table:
    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    last_is_sum: bool = False


class ChartForm(StrEnum):
    BARS = "batang"
    """Horizontal bars, one per category, the first on top."""
    STACK = "tumpuk"
    """Horizontal bars of several series, one behind the other."""
    LINES = "garis"
    """Lines over periods, which are the categories."""


@dataclass(frozen=True)
class Series:
    """values: None where there is none. texts: what stands beside each. low, high: interval."""

    name: str
    values: tuple[float | None, ...]
    texts: tuple[str, ...]
    tones: tuple[str, ...] = ()
    """Of each value; of the whole series where there is one."""
    low: tuple[float | None, ...] = ()
    high: tuple[float | None, ...] = ()


@dataclass(frozen=True)
class Chart:
    """target: drawn as a line with its words; None for none."""

    form: ChartForm
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    target: float | None = None
    target_words: str = ""


@dataclass(frozen=True)
class MapClass:
    """One class of a map. tone: key in the tokens: `coverage-3`, `no-data`, `few-cases`."""

    tone: str
    words: str
    count: int


@dataclass(frozen=True)
class AreaMap:
    """classes: in the order of the legend. fill: area code -> tone. lokus: codes outlined.

    few: codes of few cases, dotted. circles: code -> count, over plain ground. names: what is
    written on the map, kecamatan by code.
    """

    kab: str
    classes: tuple[MapClass, ...]
    fill: Mapping[str, str]
    lokus: tuple[str, ...] = ()
    few: tuple[str, ...] = ()
    circles: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Item:
    """One thing at a time: a sentence to say aloud, one picture, a table, where it comes from.

    key: of the part of the default order. source: lines below the picture. trace: address that
    leads to the cells behind it. notes: what the speaker may add. empty: why there is nothing.
    """

    key: str
    title: str
    sentence: str
    deciding: str = ""
    """The number the hall must read, as part of the sentence; empty where there is none."""
    chart: Chart | None = None
    map: AreaMap | None = None
    table: Table | None = None
    points: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    trace: str = ""
    notes: str = ""
    empty: str = ""
    absent: str = ""
    """Why a whole paparan goes without it: for whom or of what it is; empty where it belongs."""


@dataclass(frozen=True)
class Briefing:
    """snapshot: id of the warehouse version. made: the day it shows, as ISO. filters: in words.

    place: where the session meets, blank where nobody said or for everybody.
    """

    kab: str
    kab_name: str
    title: str
    session: str
    snapshot: str
    made: str
    audience: Audience
    sample: bool
    filters: tuple[str, ...]
    items: tuple[Item, ...]
    place: str = ""
    identity: Identity = PLAIN
