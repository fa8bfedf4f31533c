"""The audited cases of a cycle by kecamatan and group, for the team."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dash import html

from dashboard.domain import numbers
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_words import GROUPS
from dashboard.domain.audiences import REASON


def section(
    cases: Sequence[AuditCase],
    areas: Mapping[str, int] | None,
    desa: Mapping[str, int] | None,
    name: str,
    place: Callable[[str], str],
) -> list[Any]:
    """Return the section. areas, desa: cases by kecamatan and by desa; None where
    withheld. name: of the cycle."""
    title = html.H2(f"Kasus menurut kecamatan dan kelompok, {name.replace('Siklus', 'siklus')}")
    if areas is None or desa is None:
        return [title, html.P(REASON)]
    found = Counter((one.kecamatan, one.group) for one in cases)
    groups = [group for group in GROUPS if any(one.group == group for one in cases)]
    heads = [html.Th("Kecamatan", scope="col")]
    heads += [html.Th(word, scope="col", className="number") for word in (*groups, "Kasus")]
    rows = [
        html.Tr(
            [
                html.Th(place(code).removeprefix("Kecamatan "), scope="row"),
                *(
                    html.Td(numbers.count(found[code, group]), className="number")
                    for group in groups
                ),
                html.Td(html.B(numbers.count(total)), className="number"),
            ]
        )
        for code, total in areas.items()
    ]
    table = html.Table([html.Thead(html.Tr(heads)), html.Tbody(rows)], className="plain")
    label = {"aria-label": "Kasus menurut kecamatan dan kelompok"}
    said = (
        f"{numbers.count(len(cases))} kasus di {numbers.count(len(desa))} desa, "
        f"{numbers.count(len(areas))} kecamatan."
    )
    told = html.P(said, className="heavy-sentence")
    return [
        title,
        told,
        html.Div(table, className="rakor-wide", tabIndex=0, role="region", **label),
    ]
