"""Filling a paparan from the data: the same readings and sentences as the pages, fixed once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from dashboard.data import (
    briefing_aksi,
    briefing_audits,
    briefing_bpk,
    briefing_budget,
    briefing_coverage,
    briefing_families,
    briefing_gap,
    briefing_lokus,
    briefing_map,
    briefing_opening_parts,
    briefing_problems,
    briefing_session,
    briefing_survey,
)
from dashboard.data.briefing_ground import Ground
from dashboard.data.briefing_standings import Standings
from dashboard.data.geography import Geography
from dashboard.data.identities import read_identity
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.show_orders import read_show
from dashboard.domain.actors import Actor
from dashboard.domain.briefing_order import Part, parts_of
from dashboard.domain.briefing_words import without
from dashboard.domain.briefings import Briefing, Item
from dashboard.domain.indicators import Group
from dashboard.domain.months import months, nearest
from dashboard.domain.periods import Period
from dashboard.domain.rakor_sessions import Opened, Session
from dashboard.domain.show_orders import arranged

READERS: Mapping[Part, Callable[[Ground], Item]] = {
    Part.JUDUL: briefing_opening_parts.title,
    Part.DASAR: briefing_opening_parts.legal,
    Part.TREN: briefing_survey.survey,
    Part.PETA: briefing_map.desa_map,
    Part.SPESIFIK: lambda ground: briefing_coverage.of_group(ground, Part.SPESIFIK, Group.SPESIFIK),
    Part.SPESIFIK_KECAMATAN: lambda ground: briefing_coverage.by_kecamatan(
        ground, Part.SPESIFIK_KECAMATAN, Group.SPESIFIK
    ),
    Part.SENSITIF: lambda ground: briefing_coverage.of_group(ground, Part.SENSITIF, Group.SENSITIF),
    Part.SENSITIF_KECAMATAN: lambda ground: briefing_coverage.by_kecamatan(
        ground, Part.SENSITIF_KECAMATAN, Group.SENSITIF
    ),
    Part.KESENJANGAN: briefing_gap.gap,
    Part.KELUARGA: briefing_families.families,
    Part.LOKUS: briefing_lokus.lokus,
    Part.AKSI: briefing_aksi.aksi,
    Part.AUDIT: briefing_audits.audits,
    Part.ANGGARAN: briefing_budget.budget,
    Part.BPK: briefing_bpk.bpk,
    Part.MASALAH: briefing_problems.problems,
    Part.JANJI: briefing_session.promises,
    Part.RTL: briefing_session.rtl,
    Part.KEPUTUSAN: briefing_session.decisions,
    Part.PENUTUP: briefing_opening_parts.closing,
}


def read_briefing(
    room: RakorRoom,
    geography: Geography,
    kab: str,
    actor: Actor,
    *,
    session: Session | None = None,
    kec: str = "",
    indicator: str = "",
    month: str = "",
    order: Iterable[str] | None = None,
) -> Briefing:
    """Read a paparan as an actor may see it; of a closed session as it was then.

    kec: narrows it to a kecamatan. indicator: of map and gap, else each takes its own. month: the
    newest where not given. order: keys of the parts wanted, else all as their session arranged
    them, or in the default order. Raises NoWarehouseError where the figures of a session are gone.
    """
    ground = ground_of(
        room, geography, kab, actor, session=session, kec=kec, indicator=indicator, month=month
    )
    return briefing_of(ground, order)


def briefing_of(ground: Ground, order: Iterable[str] | None = None) -> Briefing:
    """Return the paparan of a ground; order as of `read_briefing`."""
    session, kab = ground.opened.session if ground.opened else None, ground.kab
    items = tuple(READERS[part](ground) for part in parts_of(order))
    if order is None:
        items = complete(items)
    if session and order is None:
        kept = read_show(ground.room.ledger(), session.id)
        items = arranged(items, kept, noted=ground.team)
    return Briefing(
        kab=kab,
        kab_name=ground.kab_name,
        title=session.series.name if session else Part.JUDUL.words,
        session=session.title if session else "",
        snapshot=ground.snapshot.version,
        made=ground.today.isoformat(),
        audience=ground.actor.audience,
        sample=kab in ground.snapshot.catalogue(ground.actor).sample,
        filters=tuple(_filters(ground)),
        items=items,
        identity=read_identity(ground.room.ledger(), ground.room.home, kab),
        place=ground.session.place if ground.session else "",
    )


def complete(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the parts a whole paparan has; its title tells which it goes without."""
    found = tuple(items)
    told = without((one.title, one.absent) for one in found if one.absent)
    return tuple(
        replace(one, points=(*one.points, *told)) if one.key == Part.JUDUL else one
        for one in found
        if not one.absent
    )


def ground_of(
    room: RakorRoom,
    geography: Geography,
    kab: str,
    actor: Actor,
    *,
    session: Session | None = None,
    kec: str = "",
    indicator: str = "",
    month: str = "",
) -> Ground:
    """Return what every part asks; arguments and errors as of `read_briefing`."""
    actor = actor.in_meeting() if session else actor
    own = replace(room, who=lambda: actor)
    snapshot = room.snapshot(session) if session else room.warehouse.snapshot()
    today = room.day_of(session) if session else room.today(kab)
    return Ground(
        room=own,
        geography=geography,
        snapshot=snapshot,
        kab=kab,
        kec=kec or (session.series.kec_code if session else ""),
        indicator=indicator,
        month=nearest(months(snapshot.catalogue(actor).periods, kab), month),
        today=today,
        opened=Opened(session, records=False, today=today) if session else None,
        standings=Standings(snapshot, actor),
    )


def _filters(ground: Ground) -> list[str]:
    told = [ground.place if ground.kec else "Semua kecamatan"]
    told.append(f"sampai {Period.parse(ground.month).words}" if ground.month else "belum ada angka")
    if ground.indicator:
        told.append(f"peta dan kesenjangan: {ground.indicator_name(ground.indicator)}")
    return told
