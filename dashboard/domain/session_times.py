"""How long a session lives: an hour without a request, twelve in all."""

from datetime import datetime, timedelta

IDLE, WHOLE = timedelta(hours=1), timedelta(hours=12)
NOTED = timedelta(minutes=1)
"""A session is marked as used at most this often: every mark is a write."""


def lives(began: datetime, seen: datetime, now: datetime) -> bool:
    """Tell whether a session still stands; one begun after now was begun by a wrong clock."""
    return began <= now + NOTED and now - began < WHOLE and now - seen < IDLE
