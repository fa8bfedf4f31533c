"""How long who failed to sign in waits: nothing at first, then twice as long each time."""

from datetime import datetime, timedelta

FREE = 5
"""Failures of one account before the first wait."""
FREE_OF_ADDRESS = 30
"""Of one address, for all accounts: an office shares it."""
FIRST, LONGEST = timedelta(seconds=30), timedelta(hours=1)
FORGOTTEN = timedelta(hours=24)
"""Failures older than this count no more."""


def wait_after(failures: int, free: int) -> timedelta:
    """Return the wait after a number of failures in a row."""
    if failures < free:
        return timedelta()
    doubled = 1 << min(failures - free, 16)
    return min(FIRST * doubled, LONGEST)


def remaining(failures: int, last: datetime | None, now: datetime, free: int) -> timedelta:
    """Return what is left of the wait; zero where none is due or the clock went back behind it."""
    if last is None:
        return timedelta()
    wait = wait_after(failures, free)
    return min(max(last + wait - now, timedelta()), wait)
