"""How the values of records are said: areas, indicators by their names."""

from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.record_fields import Field, FieldKind, Value
from dashboard.domain.record_lists import Say
from dashboard.domain.record_values import said


def saying(room: RakorRoom) -> Say:
    """Return what says a value of a field."""
    indicators = room.reference.indicators

    def say(field: Field, value: Value) -> str:
        if field.kind is FieldKind.INDICATOR and value:
            known = indicators.get(str(value))
            return known.short_name if known else str(value)
        return said(field, value, room.place)

    return say
