"""Ways between areas: up to the kecamatan and kabupaten, down to what lies below."""

from collections.abc import Callable, Collection

from dash import dcc, html

from dashboard.domain.area_places import AreaPlace, full_name
from dashboard.domain.areas import Area

Address = Callable[[str], str]
"""Code of an area → the address of its profile."""


def trail(place: AreaPlace, address: Address) -> html.Nav:
    """Return the way up, the area itself last."""
    up = [html.Li(dcc.Link(full_name(one), href=address(one.code))) for one in place.above]
    here = html.Li(place.name, **{"aria-current": "location"})
    return html.Nav(html.Ol([*up, here]), className="trail", **{"aria-label": "Letak wilayah"})


def below(place: AreaPlace, lokus: Collection[str], address: Address) -> list[html.Div | html.H2]:
    """Return the way down: a link per area; those that are or hold desa lokus are marked."""
    noun = place.below[0].level.value.capitalize() if place.below else ""
    listed = [_entry(one, lokus, address) for one in place.below]
    return [html.H2(f"{noun} di {place.name}"), html.Div(listed, className="area-links")]


def choices(areas: Collection[Area], address: Address) -> html.Div:
    """Return a list of areas to choose from."""
    links = [dcc.Link(full_name(one), href=address(one.code)) for one in areas]
    return html.Div(links, className="area-links")


def _entry(one: Area, lokus: Collection[str], address: Address) -> html.Span:
    inside = sum(desa == one.code or desa.startswith(f"{one.code}.") for desa in lokus)
    mark = ""
    if inside:
        mark = "lokus" if one.code in lokus else f"{inside} lokus"
    parts = [dcc.Link(one.name, href=address(one.code))]
    return html.Span([*parts, html.Small(mark, className="lokus-mark")] if mark else parts)
