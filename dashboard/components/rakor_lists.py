"""The Rakor of a kabupaten: a card per series, its sessions with their promises kept."""

from collections.abc import Callable, Mapping, Sequence

from dash import dcc, html

from dashboard.components import rakor_chips as chips
from dashboard.components import states
from dashboard.domain.rakor_promises import Promises, kept
from dashboard.domain.rakor_series import Series
from dashboard.domain.rakor_sessions import Session


def cards(
    found: Sequence[tuple[Series, Sequence[Session]]],
    promised: Mapping[int, Promises],
    address: Callable[[Session], str],
    area: Callable[[str], str],
    *,
    makes: bool,
) -> list[html.Section | html.Div]:
    """Return the cards. promised: of each session by id. area: code of a kecamatan -> name.

    makes: whoever looks may make a series.
    """
    if not found and not makes:
        return [states.empty("Belum ada Rakor di sini.", "Sekretariat Rakor yang membuatnya.")]
    if not found:
        return [
            states.empty(
                "Belum ada Rakor di sini.",
                "Isi nama, irama dan hari pertama di bawah; sidang pertamanya langsung siap.",
            )
        ]
    return [_card(series, sessions, promised, address, area) for series, sessions in found]


def _card(
    series: Series,
    sessions: Sequence[Session],
    promised: Mapping[int, Promises],
    address: Callable[[Session], str],
    area: Callable[[str], str],
) -> html.Section:
    where = f"Kecamatan {area(series.kec_code)}" if series.kec_code else "kabupaten"
    lines = [
        html.Li(
            [
                dcc.Link(f"ke-{one.number}", href=address(one), title=f"Buka {one.title}"),
                html.Span(one.day_words, className="rakor-day"),
                chips.session(one),
                html.Small(_small(one, promised[one.id])),
            ]
        )
        for one in sessions
    ]
    head = html.Div(
        [html.H2(series.name), html.Span(f"{series.rhythm}, {where}", className="card-note")],
        className="card-head",
    )
    return html.Section([head, html.Ol(lines, className="rakor-sessions")], className="card")


def _small(one: Session, promised: Promises) -> str:
    """Say where it will meet, and how its promises stand."""
    where = "" if one.closed else one.place
    return " · ".join(part for part in (where, kept(promised)) if part)
