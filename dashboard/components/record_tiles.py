"""Records counted one by one: a tile each, with sign and colour, by who answers for them."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from dash import html

from dashboard.domain import numbers


class Kind(NamedTuple):
    """What a tile stands for. look: classes; letter: where the classes bring no sign."""

    word: str
    look: str
    letter: str = ""


Counted = Sequence[tuple[Kind, int]]
"""Kinds in their order with how many records there are of each."""


def row(name: Any, counts: Counted, beside: Any = None) -> html.Li:
    """Return one row. beside: what stands at its end; the number of records if not given."""
    total = sum(count for _, count in counts)
    end = html.Small(numbers.count(total)) if beside is None else beside
    return html.Li([html.B(name), line(counts), end])


def line(counts: Counted) -> html.Span:
    """Return the tiles alone."""
    said = ", ".join(f"{numbers.count(count)} {kind.word}" for kind, count in counts if count)
    drawn = [tile(kind) for kind, count in counts for _ in range(count)]
    return html.Span(drawn, className="tile-row", role="img", title=said, **{"aria-label": said})


def rows(lines: Iterable[html.Li], *, wide: bool = False) -> html.Ul:
    """Return the rows. wide: their names are long and stand above their tiles."""
    return html.Ul(list(lines), className="tiles wide" if wide else "tiles")


def key(counts: Counted) -> html.P:
    """Return what each tile stands for, with how many there are; kinds of none are left out."""
    parts = [
        html.Span([tile(kind), f"{kind.word} {numbers.count(count)}"])
        for kind, count in counts
        if count
    ]
    return html.P(parts, className="tile-key")


def tile(kind: Kind) -> html.I:
    return html.I(kind.letter or None, className=f"tile {kind.look}")
