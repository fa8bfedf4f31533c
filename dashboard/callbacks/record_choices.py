"""What the choices of a field are in a kabupaten: its areas, its OPD, the indicators."""

from dashboard.components import controls
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_parties import offices
from dashboard.domain.record_entries import OPEN
from dashboard.domain.record_fields import Field, FieldKind


def opd_names(room: RakorRoom, kab: str) -> list[str]:
    reference = room.reference
    return offices(reference.indicators.values(), reference.opd_names, kab)


def choices(room: RakorRoom, kab: str, field: Field) -> list[dict[str, str]]:
    """Return the options of a field whose choices follow the kabupaten, open first."""
    if field.kind is FieldKind.OPD:
        pairs = [(name, name) for name in opd_names(room, kab)]
    elif field.kind is FieldKind.INDICATOR:
        pairs = [(one.id, one.short_name) for one in room.reference.indicators.values()]
    elif field.kind is FieldKind.KECAMATAN:
        pairs = [(one.code, one.name) for one in room.areas.kecamatan(kab)]
    else:
        pairs = [(one.code, room.place(one.code)) for one in room.areas.desa(kab)]
    pairs.sort(key=lambda pair: pair[1].casefold())
    return controls.options([(OPEN, "–"), *pairs])
