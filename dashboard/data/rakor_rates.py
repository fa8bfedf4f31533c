"""The rates of a series, each closed session as it was when it was closed."""

from itertools import pairwise

from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_rates import OwnerRates, by_owner, points
from dashboard.domain.rakor_sessions import Session

MOST = 12  # sessions: a quarter of weeks, a year of months


def read_rates(room: RakorRoom, sessions: list[Session]) -> list[OwnerRates]:
    """Return every OPD over the last closed sessions of a series. sessions: the newest first."""
    closed = [one for one in sessions if one.closed][: MOST + 1]
    found = []
    for before, one in pairwise(reversed(closed)):
        actions = room.actions(one)
        carried, _ = room.carried(one, actions)
        day, since = room.day_of(one), room.day_of(before)
        found.append(points(one.number, day, since, carried, actions))
    return by_owner(found)
