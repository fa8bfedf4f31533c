"""The line under every figure: where it comes from, of when, how complete."""

from dash import html

from dashboard.domain.reported_senses import Sense, explained


def line(parts: list[str], trace: str = "") -> html.P:
    """Join what is known with middle dots; empty parts are left out.

    trace: address where the figure is followed back; blank where it cannot be.
    """
    said = " · ".join(part for part in parts if part)
    if not trace:
        return html.P(said, className="source")
    link = html.A("Lacak angka", href=trace, target="_blank")
    return html.P([f"{said} · ", link], className="source")


def reported(here: Sense) -> html.Details:
    """Return what «lapor» counts on a page, for who asks."""
    return html.Details(
        [html.Summary("Apa yang dihitung sebagai «lapor»?"), *map(html.P, explained(here))],
        className="source",
    )
