"""What somebody asks to take away: a kabupaten or a session, for whom, and what it is made of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from dashboard.data.briefing_reading import briefing_of, ground_of
from dashboard.data.briefing_variants import read_variants
from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.actors import Actor
from dashboard.domain.audiences import Audience
from dashboard.domain.briefings import Briefing
from dashboard.domain.rakor_sessions import Opened
from dashboard.exports.area_parts import area_parts
from dashboard.exports.briefing_html import briefing_html
from dashboard.exports.lands import read_land
from dashboard.exports.pack_parts import PackPart, briefing_parts
from dashboard.exports.session_parts import session_parts
from dashboard.figures.static_maps import Land

ONLY_TEAM = "Berkas untuk tim hanya bagi tim TPPS; pilih untuk umum."
NO_RECORDS = "Notulen dan RTL tidak ikut: catatan Rakor hanya untuk tim TPPS."
GONE = "Rakor itu tidak ada, atau bukan untuk Anda; buka dari daftar Rakor."
NO_KABUPATEN = "Kabupaten «{}» tidak ada di sini; buka dari halaman Ringkasan."


@dataclass(frozen=True)
class PackOrder:
    """key: code of a kabupaten, `62.03`, or address of a session, `62.03-2`. kec, indicator,
    month: as chosen on screen, empty for what a paparan takes itself. parts: keys of those that are
    wanted; None for all."""

    key: str
    audience: Audience = Audience.UMUM
    kec: str = ""
    indicator: str = ""
    month: str = ""
    parts: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Ordered:
    """An order as read. room: of the actor the files are made for. left_out: sentences.
    profiles, html: the profiles of areas; the offline file with what can be chosen in it. Both are
    read only when they are asked for."""

    briefing: Briefing
    land: Land | None
    room: RakorRoom
    opened: Opened | None
    left_out: Sequence[str]
    profiles: Callable[[], Iterable[PackPart]]
    html: Callable[[], bytes]

    @property
    def parts(self) -> list[PackPart]:
        """Every file of the pack."""
        own = session_parts(self.room, self.opened) if self.opened and not self.left_out else ()
        whole = briefing_parts(self.briefing, self.land, self.html)
        return [*whole, *self.profiles(), *own]


def actor_for(actor: Actor, audience: Audience) -> Actor:
    """Return who a file is made for; PermissionError for what is only for the team."""
    if audience is Audience.UMUM:
        return actor.for_public()
    if actor.audience is not Audience.TIM:
        raise PermissionError(ONLY_TEAM)
    return actor


def read_order(room: RakorRoom, geography: Geography, order: PackOrder) -> Ordered:
    """Read all that the files of an order show, once.

    Raises LookupError for a key of nothing, PermissionError, NoWarehouseError.
    """
    actor = actor_for(room.who(), order.audience)
    kab, _, number = order.key.partition("-")
    if kab not in {one.code for one in room.warehouse.snapshot().catalogue(actor).kabupaten}:
        raise LookupError(NO_KABUPATEN.format(kab))
    opened = room.opened(order.key) if number else None
    if number and opened is None:
        raise LookupError(GONE)
    if order.kec and order.kec not in {one.code for one in room.areas.kecamatan(kab)}:
        raise LookupError(f"Kecamatan «{order.kec}» tidak ada di sini; pilih dari daftar.")
    if order.indicator and order.indicator not in room.reference.indicators:
        raise LookupError(f"Indikator «{order.indicator}» tidak ada; pilih dari daftar.")
    given: dict[str, Any] = {
        "session": opened.session if opened else None,
        "kec": order.kec,
        "indicator": order.indicator,
        "month": order.month,
    }
    ground = ground_of(room, geography, kab, actor, **given)
    briefing, land = briefing_of(ground, order.parts), read_land(geography, kab)

    def html() -> bytes:
        return briefing_html(briefing, land, read_variants(ground))

    own = replace(room, who=lambda: actor)
    then = room.snapshot(opened.session) if opened else room.warehouse.snapshot()
    today = room.day_of(opened.session) if opened else room.today(kab)
    profiles = partial(area_parts, own, geography, kab, then, today, order.month)
    hidden = opened is not None and order.audience is Audience.UMUM
    return Ordered(briefing, land, own, opened, [NO_RECORDS] * hidden, profiles, html)
