"""Desa lokus of a kabupaten: the lists by year, convergence, lokus beside the rest."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from dash import dcc, html

from dashboard.components import states
from dashboard.domain import numbers
from dashboard.domain.lokus_gaps import REGRESSION, Difference, LokusGap
from dashboard.domain.lokus_reviews import SOURCE, LokusReview
from dashboard.domain.lokus_services import Converged, DesaServices
from dashboard.domain.overview_sentences import lokus_change
from dashboard.domain.standing_parts import LokusList

Name = Callable[[str], str]
"""Code of a desa → its name with the kecamatan."""
Address = Callable[[str], str]


def years(lists: Sequence[LokusList], *, desa: bool) -> html.Ol | html.Div:
    """Return the list of each year: how many, what changed, by which SK.

    lists: oldest first, of the area alone. desa: the area is a desa, which is lokus or not.
    """
    if not lists:
        return states.empty(
            "Belum ada daftar desa lokus.", "Muat lampiran SK dengan `lokus ingest`."
        )
    changes = ["", *(lokus_change(now, before) for before, now in pairwise(lists))]
    return html.Ol(
        [_year(one, change, desa=desa) for one, change in zip(lists, changes, strict=True)],
        className="lokus-years",
    )


def _year(one: LokusList, change: str, *, desa: bool) -> html.Li:
    said = ("lokus" if one.desa else "bukan lokus") if desa else f"{len(one.desa)} desa"
    notes = [f"SK {one.sk_number}", "" if desa else change]
    return html.Li(
        [html.B(one.year), html.Span(said), *(html.Small(note) for note in notes if note)],
        className="is-lokus" if one.desa else None,
    )


def convergence(
    review: LokusReview, name: Name, address: Address, owner: Callable[[str], str]
) -> list[Any]:
    """Return the sentence on convergence and a row per desa lokus.

    owner: an OPD in general words → as the kabupaten calls it.
    """
    if not review.lokus.desa or not review.services:
        return [html.P(review.sentence)]
    heads = ("Desa lokus", "Layanan capai target", "Konvergen", "Mata rantai terlemah, OPD")
    rows = [_desa(one, review, name, address, owner) for one in review.desa]
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in heads]))
    table = html.Table([head, html.Tbody(rows)], className="plain lokus-desa")
    notes = ". ".join(part for part in (SOURCE, review.left_out) if part)
    return [html.P(review.sentence), table, html.P(f"{notes}.", className="card-note")]


def _desa(
    one: DesaServices,
    review: LokusReview,
    name: Name,
    address: Address,
    owner: Callable[[str], str],
) -> html.Tr:
    weakest = one.weakest
    link = html.Th(dcc.Link(name(one.code), href=address(one.code)), scope="row")
    silent = html.Small(f"{one.silent} belum lapor") if one.silent else None
    met = html.Td([f"{one.met} dari {len(review.services)}", silent])
    state = html.Td(one.state.value, className=f"converged {one.state.name.lower()}")
    if weakest is None:
        missing = numbers.MISSING if one.state is Converged.UNKNOWN else "tidak ada"
        return html.Tr([link, met, state, html.Td(missing)])
    figures = weakest.figures
    counts = figures.counts[one.code]
    share = numbers.percent_of(counts.numerator, counts.denominator)
    said = html.Small(f"{share}, {numbers.points(-weakest.points)} ke target")
    carries = f"{figures.indicator.short_name}, {owner(figures.indicator.opd[0])}"
    return html.Tr([link, met, state, html.Td([carries, said])])


def beside_the_rest(gaps: Sequence[LokusGap]) -> list[Any]:
    """Return lokus and the rest on one line per service, with the warning that belongs to it."""
    if not gaps:
        return [html.P("Belum ada layanan yang dilaporkan desa lokus dan desa lain sekaligus.")]
    heads = ("Layanan esensial", "Desa lokus", "0 sampai 100 %", "Desa lain", "Selisih")
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in heads]))
    table = html.Table(
        [head, html.Tbody([_gap(one) for one in gaps])], className="plain lokus-gaps"
    )
    lower = sum(_worse(one) for one in gaps)
    said = f"Desa lokus di belakang desa lain pada {lower} dari {len(gaps)} layanan."
    key = html.P(
        [
            html.Span([html.I(className="swatch dot-lokus"), "Desa lokus"]),
            html.Span([html.I(className="swatch dot-rest"), "Desa lain"]),
        ],
        className="spine-key",
    )
    warning = html.P([html.B("Hati-hati membaca. "), REGRESSION], className="card-note")
    return [html.P(said), key, table, warning]


def _gap(one: LokusGap) -> html.Tr:
    points = numbers.points(one.points)
    word = html.Small(one.difference.value, className="worse" if _worse(one) else None)
    return html.Tr(
        [
            html.Th([one.figures.indicator.short_name, html.Small(one.figures.when)], scope="row"),
            html.Td(numbers.percent(one.lokus.percent), className="number"),
            html.Td(_dots(one)),
            html.Td(numbers.percent(one.rest.percent), className="number left"),
            html.Td([points, word]),
        ]
    )


def _dots(one: LokusGap) -> html.Div:
    ends = sorted((one.lokus.percent, one.rest.percent))
    bar = {"left": f"{ends[0]:.1f}%", "width": f"{ends[1] - ends[0]:.1f}%"}
    return html.Div(
        [
            html.I(className="dots-between", style=bar),
            html.I(className="dot-rest", style={"left": f"{one.rest.percent:.1f}%"}),
            html.I(className="dot-lokus", style={"left": f"{one.lokus.percent:.1f}%"}),
        ],
        className="dots",
        **{"aria-hidden": "true"},
    )


def _worse(one: LokusGap) -> bool:
    behind = Difference.LOWER if one.figures.indicator.up else Difference.HIGHER
    return one.difference is behind
