"""/rakor/<id>: what a kecamatan raises to the kabupaten, and the links between the two."""

from dashboard.data.rakor_raising import raise_action
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_raising import Raising
from dashboard.domain.rakor_sessions import Opened
from dashboard.pages import rakor


def raised(room: RakorRoom, opened: Opened, identity: int) -> str:
    """Raise an action; say where to. Raises ValueError, PermissionError."""
    place = room.place(opened.session.series.kec_code)
    there = raise_action(room.ledger(), identity, place, room.who(), opened.today)
    return f"Dinaikkan ke {there.title}, {there.day_words}: menunggu keputusan di sana."


def raised_to(one: Raising) -> dict[str, str]:
    return {"words": f"Dinaikkan ke {one.there.title}", "href": rakor.address(one.there)}


def raised_from(one: Raising) -> dict[str, str]:
    return {"words": f"Dinaikkan dari {one.home.title}", "href": rakor.address(one.home)}
