"""/wilayah/<kode>: ask, draw, return."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, html
from dash.exceptions import PreventUpdate

from dashboard.callbacks import wilayah_parts as parts
from dashboard.callbacks.locator_map import locator_map
from dashboard.components import area_cards, area_links, lokus_blocks, sources, states
from dashboard.components.plain_trees import trees
from dashboard.data.area_profiles import place_of, read_area_profile
from dashboard.data.area_trends import read_area_trends
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.data.lokus_reviews import read_lokus_review
from dashboard.data.overviews import read_overview
from dashboard.data.profile_sources import read_profile_sources
from dashboard.data.survey_values import read_surveys
from dashboard.data.warehouse import Snapshot, Warehouse
from dashboard.domain import lokus_words
from dashboard.domain.actors import Actor
from dashboard.domain.area_answers import answer as said
from dashboard.domain.area_codes import Level
from dashboard.domain.area_places import AreaPlace
from dashboard.domain.key_figures import key_figures
from dashboard.domain.opd_names import local_opd
from dashboard.domain.periods import Period, short_day_words
from dashboard.domain.seen_figures import without_figures
from dashboard.pages import frame
from dashboard.pages import wilayah as page
from dashboard.reference import Reference

ANSWER = (
    page.KALIMAT,
    page.CATATAN,
    page.STATUS,
    page.KPI,
    page.BAWAH,
    page.SUMBER,
)


def register(
    app: Dash,
    warehouse: Warehouse,
    areas: Areas,
    geography: Geography,
    reference: Reference,
    who: Callable[[], Actor],
) -> None:
    """Serve the page; what is read aloud does not wait for what proves it.

    reference: for how each kabupaten calls its OPD, and breaks of method.
    """

    def asked(code: str, per: str | None) -> tuple[Snapshot, AreaPlace, str]:
        """Return the version, the place of a code and the month nearest to the one chosen."""
        snapshot = warehouse.snapshot()
        place = place_of(areas, code)
        if place is None:
            raise PreventUpdate
        return snapshot, place, page.state(snapshot.catalogue(who()), place.kab, per or "").month

    @app.callback(
        *(Output(name, "children") for name in ANSWER),
        Input(page.PERIODE, "value"),
        State(page.SHOWN, "data"),
    )
    def answer(per: str | None, code: str) -> tuple[Any, ...]:
        snapshot, place, month = asked(code, per)
        if not month:
            return nothing(place)
        profile = read_area_profile(snapshot, place, month, who())
        year = Period.parse(month).year
        lists = lokus_words.within(profile.lokus, place.code)
        now = next((one.desa for one in lists if one.year == year), frozenset())
        of_kab = place.level is Level.KABUPATEN
        surveys = read_surveys(snapshot, place.kab, who(), year) if of_kab else []
        return (
            *said(profile, surveys),
            f"data s.d. {short_day_words(Period.parse(month).last_day)}",
            area_cards.cards(key_figures(profile)),
            below(place, now, month),
            sources.line(read_profile_sources(snapshot, place.code, month, who())),
        )

    @app.callback(
        Output(page.INDIKATOR, "children"),
        Output(page.TABEL_ISI, "data"),
        Output(page.SPINE, "children"),
        Output(page.TREN, "children"),
        Input(page.PERIODE, "value"),
        State(page.SHOWN, "data"),
    )
    def figures(per: str | None, code: str) -> tuple[Any, ...]:
        snapshot, place, month = asked(code, per)
        if not month:
            empty = states.empty(f"Belum ada angka {place.name}.", without_figures(who()))
            return empty, [], None, None
        profile = read_area_profile(snapshot, place, month, who())
        proved = read_area_trends(
            snapshot, place.code, month, reference.method_breaks, who(), list(profile.histories)
        )
        return *parts.indicators(profile), parts.trend(profile, proved)

    @app.callback(
        Output(page.MAP_JUDUL, "children"),
        Output(page.MAP, "figure"),
        Output(page.MAP_KAKI, "children"),
        Input(page.PERIODE, "value"),
        State(page.SHOWN, "data"),
    )
    def where(per: str | None, code: str) -> tuple[Any, ...]:
        snapshot, place, month = asked(code, per)
        return locator_map(snapshot, place, month, areas, geography, who())

    @app.callback(
        Output(page.STUNTING, "children"),
        Output(page.LOKUS_ISI, "data"),
        Output(page.BANDING_ISI, "data"),
        Input(page.PERIODE, "value"),
        State(page.SHOWN, "data"),
    )
    def proof(per: str | None, code: str) -> tuple[Any, ...]:
        snapshot, place, month = asked(code, per)
        if not month:
            return None, [], []
        profile = read_area_profile(snapshot, place, month, who())
        of_kab = place.level is Level.KABUPATEN
        overview = read_overview(snapshot, place.kab, month, who()) if of_kab else None
        review = read_lokus_review(snapshot, place.kab, month, who()) if of_kab else None
        province = areas.get(place.kab[:2])

        def name(one: str) -> str:
            desa, kec = areas.get(one), areas.get(one[:8])
            return f"{desa.name}, {kec.name}" if desa and kec else one

        def owner(opd: str) -> str:
            return local_opd(reference.opd_names, opd, place.kab)

        gaps = lokus_blocks.beside_the_rest(review.gaps) if review and review.lokus.desa else None
        return (
            parts.stunting(snapshot, profile, overview, province.name if province else "", who()),
            trees(parts.lokus(profile, review, name, partial(page.address, per=month), owner)),
            trees([html.H2("Desa lokus di samping desa lain"), *gaps]) if gaps else [],
        )

    for store, element in page.DRAWN.items():
        app.clientside_callback(
            ClientsideFunction("lokus", "trees"),
            Output(element, "aria-busy"),
            Input(store, "data"),
            State(element, "id"),
        )
    app.clientside_callback(
        ClientsideFunction("lokus", "area"),
        Output(frame.ADDRESS, "pathname", allow_duplicate=True),
        *(Input(choice, "value") for choice in page.CHOICES),
        State(page.SHOWN, "data"),
        prevent_initial_call=True,
    )


def below(place: AreaPlace, lokus: Collection[str], month: str) -> Any:
    """Return the ways down; a desa has none."""
    return area_links.below(place, lokus, partial(page.address, per=month)) if place.below else None


def nothing(place: AreaPlace) -> tuple[Any, ...]:
    """Answer for a kabupaten without figures: the sentence says so, the ways stay open."""
    return f"Belum ada angka {place.name}.", "", "", None, below(place, (), ""), None
