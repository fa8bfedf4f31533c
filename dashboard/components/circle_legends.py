"""The legend of a map of counts: three circles in figures, every other ground with its count."""

from dash import html

from dashboard.components import legends
from dashboard.domain import circles, numbers, tokens
from dashboard.domain.standings import Standing


def circle_map(standing: Standing, chosen: list[str], said: str = "") -> html.Div:
    """Return the legend; none, withheld and not reported are told apart. said: as in legends."""
    drawn = standing.drawn()
    read = [drawn[code] for code in chosen]
    none = sum(one.numerator == 0 for one in read)
    hidden = sum(one.withheld for one in read)
    entries = [
        _circle(standing.indicator.id, count, standing.indicator.unit)
        for count in circles.shown_sizes(standing.indicator.id)
    ]
    few = sum(one.few_cases for one in read)
    if few:
        words = f"{tokens.MAP['unstable']['legend']} (< {standing.indicator.few_below})"
        entries.append(legends.item("count few", words, few))
    if none:
        entries.append(legends.item("count none", "Nol", none))
    silent = sum(not one.heard for one in read)
    entries.append(legends.item("no-data", tokens.MAP["no_data"]["legend"], silent))
    if hidden:
        entries.append(legends.item("count withheld", "Disamarkan (angka kecil)", hidden))
    if standing.waiting:
        entries.append(legends.item("waiting", "Baris belum dikenali", standing.waiting))
    if len(drawn) > len(chosen):
        entries.append(legends.item("plain", "Di luar pilihan", len(drawn) - len(chosen)))
    lokus = sum(code.startswith(standing.view.kec) for code in standing.lokus.desa)
    entries.append(legends.item("lokus", tokens.LOKUS["legend"], lokus))
    above = [html.P(said, className="legend-said")] if said else []
    return html.Div([*above, *entries], className="legend")


def _circle(indicator: str, count: int, unit: str) -> html.Span:
    px = circles.diameter(indicator, count)
    mark = html.I(className="swatch count", style={"width": px, "height": px})
    return html.Span([mark, f"{numbers.count(count)} {unit}"], className="legend-item")
