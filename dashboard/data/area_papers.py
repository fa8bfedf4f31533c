"""Reading the profile of one area for paper: the same reading as its page."""

from datetime import date

from dashboard.data.area_profiles import place_of, read_area_profile
from dashboard.data.geography import Geography
from dashboard.data.identities import read_identity
from dashboard.data.profile_sources import read_profile_sources
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.standings import read_standing
from dashboard.data.survey_values import read_surveys
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_answers import answer
from dashboard.domain.area_codes import Level
from dashboard.domain.area_papers import AreaPaper, paper_groups
from dashboard.domain.area_places import AreaPlace, full_name
from dashboard.domain.briefings import AreaMap
from dashboard.domain.key_figures import key_figures
from dashboard.domain.locator_maps import first_view, locator
from dashboard.domain.months import months, nearest
from dashboard.domain.periods import Period
from dashboard.domain.seen_figures import without_figures

GONE = "Tidak ada wilayah dengan kode «{}»; buka dari halaman Wilayah."


def read_area_paper(
    room: RakorRoom,
    geography: Geography,
    code: str,
    actor: Actor,
    month: str = "",
    *,
    snapshot: Snapshot | None = None,
    today: date | None = None,
) -> AreaPaper:
    """Read the profile of an area as an actor may see it. month: the newest where not given.

    snapshot, today: those of a paparan, else the newest version and the present day.
    Raises LookupError for a code of no area or of a kabupaten without figures.
    """
    snapshot = snapshot or room.warehouse.snapshot()
    place = place_of(room.areas, code)
    if place is None or place.kab not in {one.code for one in snapshot.catalogue(actor).kabupaten}:
        raise LookupError(GONE.format(code))
    month = nearest(months(snapshot.catalogue(actor).periods, place.kab), month)
    profile = read_area_profile(snapshot, place, month, actor) if month else None
    of_kab = place.level is Level.KABUPATEN
    year = Period.parse(month).year if month else 0
    surveys = read_surveys(snapshot, place.kab, actor, year) if of_kab and month else []
    nothing = f"Belum ada angka {place.name}.", without_figures(actor)
    sentence, note = answer(profile, surveys) if profile else nothing
    drawn, words = _map(snapshot, geography, place, month, actor)
    above = [full_name(one) for one in reversed(place.above)]
    return AreaPaper(
        code=code,
        kab=place.kab,
        kab_name=snapshot.catalogue(actor).area_name(place.kab),
        area=place.name,
        above=", ".join([*above, f"kode {code}"]),
        until=Period.parse(month).words if month else "",
        sentence=sentence,
        note=note,
        keys=key_figures(profile) if profile else (),
        groups=paper_groups(profile) if profile else (),
        area_map=drawn,
        map_words=words,
        source=read_profile_sources(snapshot, code, month, actor) if month else (),
        snapshot=snapshot.version,
        made=(today or room.today(place.kab)).isoformat(),
        audience=actor.audience,
        sample=place.kab in snapshot.catalogue(actor).sample,
        identity=read_identity(room.ledger(), room.home, place.kab),
    )


def _map(
    snapshot: Snapshot, geography: Geography, place: AreaPlace, month: str, actor: Actor
) -> tuple[AreaMap | None, tuple[str, ...]]:
    """Return the map, None without boundaries or figures, and what it shows and of whom."""
    view = first_view(snapshot.catalogue(actor), place.kab, month)
    if view is None or not geography.has(place.kab):
        return None, ()
    standing = read_standing(snapshot, view, actor)
    told = (
        f"{standing.indicator.short_name} per {standing.level}, {Period.parse(view.period).words}",
        f"Sumber: {standing.indicator.source_system}",
        standing.lokus.words,
        "batas skematis" if geography.sketch(place.kab) else "",
    )
    names = {place.code: place.area.name}
    if place.level is Level.KABUPATEN:
        names = {code: name for code, name, _, _ in geography.label_points(place.kab)}
    return locator(standing, place.code, names), tuple(part for part in told if part)
