"""/wilayah/<kode>: ask, draw, return."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, html, no_update

from dashboard.callbacks import wilayah_parts as parts
from dashboard.callbacks.locator_map import locator_map
from dashboard.components import area_cards, area_links, lokus_blocks, sources, states
from dashboard.data.area_profiles import KEYS, place_of, read_area_profile
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.data.lokus_reviews import read_lokus_review
from dashboard.data.overviews import read_overview
from dashboard.data.profile_sources import read_profile_sources
from dashboard.data.warehouse import Warehouse
from dashboard.domain import lokus_words
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.area_places import AreaPlace
from dashboard.domain.opd_names import OpdName, local_opd
from dashboard.domain.overview_sentences import stand
from dashboard.domain.periods import Period, short_day_words
from dashboard.pages import frame
from dashboard.pages import wilayah as page

SECTIONS = (
    page.KALIMAT,
    page.CATATAN,
    page.STATUS,
    page.KPI,
    page.MAP_JUDUL,
    page.MAP_KAKI,
    page.INDIKATOR,
    page.TREN,
    page.STUNTING,
    page.LOKUS,
    page.BANDING,
    page.BAWAH,
    page.SUMBER,
)


def register(
    app: Dash,
    warehouse: Warehouse,
    areas: Areas,
    geography: Geography,
    opd_names: Sequence[OpdName],
    who: Callable[[], Actor],
) -> None:
    """Serve the page. opd_names: how each kabupaten calls its OPD."""

    @app.callback(
        Output(page.MAP, "figure"),
        *(Output(name, "children") for name in SECTIONS),
        Input(page.PERIODE, "value"),
        State(page.SHOWN, "data"),
    )
    def show(per: str | None, code: str) -> tuple[Any, ...]:
        snapshot = warehouse.snapshot()
        place = place_of(areas, code)
        if place is None:
            return no_update, *[no_update] * len(SECTIONS)
        month = page.state(snapshot.catalogue, place.kab, per or "").month
        where = locator_map(snapshot, place, month, areas, geography, who())
        lower = area_links.below(place, (), page.address) if place.below else None
        if not month:
            return where.figure, *nothing(place, lower)
        profile = read_area_profile(snapshot, place, month, who())
        of_kab = place.level is Level.KABUPATEN
        overview = read_overview(snapshot, place.kab, month, who()) if of_kab else None
        review = read_lokus_review(snapshot, place.kab, month, who()) if of_kab else None
        province = areas.get(place.kab[:2])
        year = Period.parse(month).year
        lists = lokus_words.within(profile.lokus, place.code)
        now = next((one.desa for one in lists if one.year == year), frozenset())
        keys = [one for key in KEYS for one in profile.own if one.indicator.id == key]

        def address(one: str) -> str:
            return page.address(one, month)

        def name(one: str) -> str:
            desa, kec = areas.get(one), areas.get(one[:8])
            return f"{desa.name}, {kec.name}" if desa and kec else one

        def owner(opd: str) -> str:
            return local_opd(opd_names, opd, place.kab)

        first = stand(place.name, overview.surveys) if overview else profile.reached
        listed = lokus_words.sentence(place, lists, year)
        gaps = lokus_blocks.beside_the_rest(review.gaps) if review and review.lokus.desa else None
        return (
            where.figure,
            f"{first} {profile.largest_gap}".rstrip(),
            f"{profile.reached} {listed}" if overview else listed,
            f"data s.d. {short_day_words(Period.parse(month).last_day)}",
            area_cards.cards(keys, place.code, profile.routine),
            where.head,
            where.foot,
            parts.indicators(profile),
            parts.trend(profile),
            parts.stunting(snapshot, profile, overview, province.name if province else "", who()),
            parts.lokus(profile, review, name, address, owner),
            [html.H2("Desa lokus di samping desa lain"), *gaps] if gaps else None,
            area_links.below(place, now, address) if place.below else None,
            sources.line(read_profile_sources(snapshot, place.code, month, who())),
        )

    app.clientside_callback(
        ClientsideFunction("lokus", "area"),
        Output(frame.ADDRESS, "pathname", allow_duplicate=True),
        *(Input(choice, "value") for choice in page.CHOICES),
        State(page.SHOWN, "data"),
        prevent_initial_call=True,
    )


def nothing(place: AreaPlace, lower: Any) -> tuple[Any, ...]:
    """Answer for a kabupaten without figures: the sentence says so, the ways stay open."""
    said = f"Belum ada angka {place.name}."
    todo = states.empty(said, "Muat berkas dengan `lokus ingest BERKAS…`.")
    return (said, "", "", None, None, None, todo, None, None, None, None, lower, None)
