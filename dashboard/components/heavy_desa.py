"""The desa with most people unserved: how many, why, who owns it."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from dashboard.components import sources, states
from dashboard.domain import numbers
from dashboard.domain.desa_loads import DesaLoad
from dashboard.domain.heaviest_desa import COUNTED_TWICE

HEADS = ("Desa", "Belum terlayani", "Sebab", "OPD")
WHY = (
    "Sebab: yang dicatat dalam Rakor; bila belum ada, layanan yang paling jauh di bawah targetnya, "
    "milik OPD di kolom terakhir"
)


def section(
    desa: Sequence[DesaLoad],
    said: str,
    *,
    name: Callable[[str], str],
    address: Callable[[str], str],
    owner: Callable[[str], str],
    entry: Callable[[DesaLoad], Any] | None = None,
) -> list[Any]:
    """Return the section.

    said: its sentence. name, address: of a desa by code. owner: an OPD in general words → as the
    kabupaten calls it. entry: where the cause of a desa is written, instead of only read.
    """
    title = html.H2("Desa mana yang paling berat, dan apa sebabnya")
    if not desa:
        return [title, states.empty(said, "Muat cakupan layanan per desa dengan targetnya.")]
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    most = desa[0].people
    rows = [_row(one, most, name, address, owner, entry or cause) for one in desa]
    return [
        title,
        html.P(said, className="heavy-sentence"),
        html.Table([head, html.Tbody(rows)], className="plain heavy"),
        sources.line([WHY, COUNTED_TWICE]),
    ]


def cause(one: DesaLoad) -> list[Any]:
    """Return why, as it is only read: who recorded it, or what the service lacks, below."""
    if one.cause is not None or one.weakest is None:
        return [one.why, html.Small(below(one))]
    return [one.why, html.Small(f"layanan terlemah: {one.weakest.words}")]


def below(one: DesaLoad) -> str:
    """Say who recorded a cause, and which service is the weakest."""
    weakest = one.weakest
    service = f"layanan terlemah: {weakest.name}" if weakest else ""
    if one.cause is not None:
        return " · ".join(part for part in (one.cause.by, service) if part)
    return f"{service}, {weakest.words}" if weakest else ""


def _row(
    one: DesaLoad,
    most: int,
    name: Callable[[str], str],
    address: Callable[[str], str],
    owner: Callable[[str], str],
    why: Callable[[DesaLoad], Any],
) -> html.Tr:
    mark = html.Small("lokus", className="lokus-mark") if one.lokus else None
    desa = html.Th([dcc.Link(name(one.code), href=address(one.code)), mark], scope="row")
    bar = html.Span(className="heavy-bar", style={"width": f"{100 * one.people / most:.1f}%"})
    service, missing, who = one.most
    mostly = html.Small(f"{service}: {numbers.count(missing)} {who}")
    people = html.Td(
        [html.B(numbers.count(one.people)), html.Div(bar), mostly], className="heavy-people"
    )
    return html.Tr([desa, people, html.Td(why(one)), html.Td(owner(one.opd))])
