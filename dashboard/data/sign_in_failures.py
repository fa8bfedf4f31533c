"""Failed sign-ins in the ledger: a wait holds in every worker and after a new start."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from dashboard.data.ledger import Ledger
from dashboard.data.user_tables import sign_in_failure
from dashboard.domain.sign_in_waits import FORGOTTEN, remaining


def claim_try(ledger: Ledger, free_of: Mapping[str, int], now: datetime) -> timedelta:
    """Count a try as failed before it is made, and return nothing; or return the wait that is left.

    free_of: key → failures before the first wait. Counted first, many tries at once are no way
    round the wait; `forgive` takes back what succeeded.
    """
    with ledger.writing() as connection:
        old = sign_in_failure.c.last_at <= now - FORGOTTEN
        connection.execute(delete(sign_in_failure).where(old))
        query = select(sign_in_failure).where(sign_in_failure.c.key.in_(free_of))
        found = {row.key: row for row in connection.execute(query)}
        wait = max(
            (remaining(row.failures, row.last_at, now, free_of[key]) for key, row in found.items()),
            default=timedelta(),
        )
        if wait > timedelta():
            return wait
        for key in free_of:
            if key in found:
                values = {"failures": found[key].failures + 1, "last_at": now}
                mine = sign_in_failure.c.key == key
                connection.execute(sign_in_failure.update().where(mine).values(**values))
            else:
                connection.execute(
                    sign_in_failure.insert().values(key=key, failures=1, last_at=now)
                )
    return timedelta()


def forgive(ledger: Ledger, account: str, address: str) -> None:
    """Forget the failures of an account that signed in; of its address the one try alone."""
    with ledger.writing() as connection:
        connection.execute(delete(sign_in_failure).where(sign_in_failure.c.key == account))
        connection.execute(
            sign_in_failure.update()
            .where(sign_in_failure.c.key == address, sign_in_failure.c.failures > 0)
            .values(failures=sign_in_failure.c.failures - 1)
        )
