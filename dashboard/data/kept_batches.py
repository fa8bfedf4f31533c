"""Reading the files of a kabupaten as a list: every batch ever taken in, the newest first."""

from contextlib import closing
from datetime import date

from sqlalchemy import select

from dashboard.data.batch_lists import in_use
from dashboard.data.batch_periods import BatchPeriods
from dashboard.data.batch_rows import number_of, read_batches
from dashboard.data.batch_scopes import FileScopes
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import batch, batch_event
from dashboard.domain.actors import Actor
from dashboard.domain.batch_steps import BatchEvent, Step, in_force, standing_of
from dashboard.domain.batches import Status
from dashboard.domain.file_rights import may_handle
from dashboard.domain.kept_batches import KeptBatch
from dashboard.domain.rakor_rights import near

GIVES = {
    Step.TAKEN: Status.DRAF,
    Step.VERIFIED: Status.TERVERIFIKASI,
    Step.FINAL: Status.DATA_TETAP,
}


def read_kept_batches(
    home: Home, periods: BatchPeriods, kab: str, actor: Actor, today: date
) -> list[KeptBatch]:
    """Return the batches of one kabupaten that an actor sees; none of another place."""
    if not home.ledger.exists() or not answers_for(actor, kab):
        return []
    steps = batch_event.c.step.in_([step.value for step in GIVES])
    with closing(Ledger.open(home)) as ledger, ledger.reading() as connection:
        scopes = FileScopes(home, ledger, actor)
        batches = read_batches(connection, batch.c.kab_code == kab)
        asked = select(batch_event).join(batch).where(batch.c.kab_code == kab, steps)
        since = {}
        for row in connection.execute(asked.order_by(batch_event.c.id)).mappings():
            number = number_of(row["batch_id"])
            step = Step(row["step"])
            since[number] = BatchEvent(number, step, row["done_by"], row["done_at"], row["note"])
    counting = {one.number for one in in_use(in_force(batches, today))}
    batches = [one for one in batches if scopes.may_list(one)]
    held = periods.of([one.number for one in batches])
    return [
        KeptBatch(one, held[one.number], standing_of(one, counting, today), since[one.number])
        for one in reversed(batches)
    ]


def answers_for(actor: Actor, kab: str) -> bool:
    """Tell whether a kabupaten lies in what an actor of the team answers for, or holds it."""
    return may_handle(actor) and near(actor, kab)
