"""Programme records as the build takes them: a batch for each form, kabupaten and status."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from hashlib import sha256
from itertools import groupby

import pandas as pd

from dashboard.data.batch_lists import every_batch
from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import read_records
from dashboard.data.record_facts import read_record_facts
from dashboard.data.record_rows import RecordEvent
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import FACT_COLUMNS, Batch, Status
from dashboard.domain.frameworks import Framework
from dashboard.domain.lokus_decrees import Values
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.domain.periods import Period
from dashboard.domain.record_facts import LAYOUT, SOURCE, RecordFact, batch_number
from dashboard.domain.record_forms import BY_KEY

COLUMNS = {
    **{"sheet_row" if name == "row" else name: kind for name, kind in FACT_COLUMNS.items()},
    "batch_number": "str",
    "kab_code": "str",
}
Told = tuple[Batch, list[RecordFact]]
RUNNING_COLUMNS = dict.fromkeys(("kab_code", "indicator", "period"), "str")


@dataclass(frozen=True)
class Recorded:
    """told: the records that count as batches, each with its facts.

    running: kabupaten, indicator and period of what is told before the period has ended. decrees:
    by kabupaten what is recorded of the SK of desa lokus.
    """

    told: list[Told]
    running: list[tuple[str, str, str]]
    decrees: dict[str, list[Values]]

    @property
    def batches(self) -> list[Batch]:
        return [batch for batch, _ in self.told]

    @property
    def dated(self) -> list[tuple[str, ...]]:
        """What is said of each SK: kabupaten, year, number, day signed, first day."""
        keys = ("year", "number", "signed_on", "starts_on")
        return [
            (kab, *(str(one.get(key)) for key in keys))
            for kab, some in sorted(self.decrees.items())
            for one in some
        ]


def record_batches(
    ledger: Ledger,
    kabupaten: Iterable[str],
    used: Sequence[Batch],
    frameworks: Sequence[Framework],
    today: date,
) -> Recorded:
    """Return what the records come to on a day; of the sample on its own day.

    used: the files that count. The records of the sample, written down no later than its own day,
    count only while its files do.
    """
    own_day: dict[str, date] = {}
    for batch in every_batch(ledger):
        if batch.sample:
            own_day[batch.kab_code] = max(own_day.get(batch.kab_code, date.min), batch.publish)
    sampled = {batch.kab_code for batch in used if batch.sample}
    found: list[Told] = []
    running: set[tuple[str, str, str]] = set()
    decrees = {}
    for kab in kabupaten:
        day = own_day[kab] if kab in sampled else today
        after = own_day[kab] + timedelta(1) if kab in own_day and kab not in sampled else date.min
        told = read_records(ledger, SK_LOKUS_FORM, kab, LOCAL)
        decrees[kab] = [one.values for one in told]
        facts, last = read_record_facts(ledger, kab, after, frameworks)
        ordered = sorted(facts, key=lambda one: (one.form, one.status, one[2:6]))
        for (form, status), some in groupby(ordered, key=lambda one: (one.form, one.status)):
            rows = list(some)
            found.append((_batch(kab, status, rows, last[form], sample=kab in sampled), rows))
        running |= {
            (kab, one.indicator, one.period)
            for one in facts
            if Period.parse(one.period).last_day > day
        }
    return Recorded(found, sorted(running), decrees)


def running_table(recorded: Recorded) -> pd.DataFrame:
    """Return the periods told before they ended. Columns: kab_code, indicator, period."""
    return pd.DataFrame(recorded.running, columns=list(RUNNING_COLUMNS)).astype(RUNNING_COLUMNS)


def facts_table(told: Iterable[Told]) -> pd.DataFrame:
    """Return the facts as the build stacks those of files. sheet: key of the form; row: record."""
    rows = [
        (
            one.indicator,
            one.level.value,
            one.area_code,
            one.period,
            one.numerator,
            one.denominator,
            None,
            one.form,
            one.record,
            one.numerator_cells,
            one.denominator_cells,
            batch.number,
            batch.kab_code,
        )
        for batch, facts in told
        for one in facts
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _batch(
    kab: str, status: Status, facts: list[RecordFact], last: RecordEvent, *, sample: bool
) -> Batch:
    form = facts[0].form
    text = "\n".join(repr(tuple(map(str, one))) for one in facts)
    records = len({one.record for one in facts})
    return Batch(
        number=batch_number(form, kab, status),
        file_name=f"Catatan {BY_KEY[form].word}",
        sha256=sha256(text.encode()).hexdigest(),
        size=0,
        layout=LAYOUT,
        source_system=SOURCE,
        kab_code=kab,
        status=status,
        cutoff=last.day,
        publish=last.day,
        uploaded_by=last.done_by,
        uploaded_at=last.done_at.replace(tzinfo=UTC),
        sample=sample,
        rows_in=records,
        rows_taken=records,
        rows_aside=0,
    )
