"""The legend under the heat table: every ground and sign with how many cells carry it."""

from collections import Counter

from dash import html

from dashboard.components import legends
from dashboard.components.heat_cells import JARAK, NO_DATA, SUSPECT, WITHHELD, Grid
from dashboard.domain import tokens
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.verdicts import JUDGED, Verdict

GROWS = "s.d.: kumulatif sejak Januari; yang menuju sasaran setahun dinilai pada akhir tahun"
RAMPS = {"coverage": "tinggi = baik", "prevalence": "tinggi = buruk"}


def legend(coverage: CoverageTable, cells: Grid, shown: str, note: str = "") -> html.Div:
    """Return the entries of what the kecamatan cells show; no data always has one.

    cells, shown: as `heat_cells.grid`. note: of the order, in words.
    """
    grounds = Counter(one.ground for one in cells.values())
    entries = _points(grounds) if shown == JARAK else _classes(grounds)
    entries.append(legends.item("no-data", tokens.MAP["no_data"]["legend"], grounds[NO_DATA]))
    entries += legends.withheld(grounds[WITHHELD])
    few = sum(one.few for one in cells.values())
    if few:
        entries.append(legends.item("few", legends.few_words(_below(coverage)), few))
    if grounds[SUSPECT]:
        entries.append(legends.item("quarantine", "Periksa data", grounds[SUSPECT]))
    return html.Div([html.Div(entries, className="legend"), _signs(cells, coverage, note)])


def _below(coverage: CoverageTable) -> int:
    """Return the threshold of sensitive counts; 0 where no row has one."""
    return max((row.indicator.few_below for row in coverage.rows), default=0)


def _points(grounds: Counter[str]) -> list[html.Span]:
    return [
        legends.item(f"fill-{one.key}", one.label, grounds[one.key]) for one in tokens.diverging()
    ]


def _classes(grounds: Counter[str]) -> list[html.Span]:
    entries = []
    for ramp, meaning in RAMPS.items():
        keys = [f"{ramp}-{place}" for place in range(1, 6)]
        if any(grounds[key] for key in keys):
            swatches = [html.I(className=f"swatch fill-{key}") for key in keys]
            words = f"rendah – tinggi ({meaning}), kelas menurut indikator"
            entries.append(html.Span([html.Span(swatches), words], className="legend-item"))
    return entries


def _signs(cells: Grid, coverage: CoverageTable, note: str) -> html.Div:
    counts = Counter(one.verdict for one in cells.values())
    entries = [
        legends.item(f"sign {sign.class_name}", sign.word, counts[verdict])
        for verdict in (*JUDGED, Verdict.TIDAK_DINILAI)
        if (sign := tokens.verdict(verdict)) and counts[verdict]
    ]
    if any(row.cumulative for row in coverage.rows):
        entries.append(html.Span(GROWS))
    if note:
        entries.append(html.Span(note))
    return html.Div(entries, className="legend")
