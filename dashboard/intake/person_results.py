"""Turn what was read from counted children back to the rows of their file, naming none."""

from operator import itemgetter
from typing import Any

from dashboard.domain.batches import ASIDE_COLUMNS, FACT_COLUMNS, QUARANTINE_COLUMNS
from dashboard.intake.findings import Findings
from dashboard.intake.frames import Rows
from dashboard.intake.person_counting import Counted
from dashboard.intake.problems import Problem


def as_counted(findings: Findings, counted: Counted) -> None:
    """Let the findings speak of the file's own rows: in, counted, left out; no text of them."""
    aside: list[tuple[str, int, str, str]] = [
        (counted.grid.sheet, number, "", reason) for number, reason in counted.left_out
    ]
    for sheet, number, _, reason in findings.aside:
        rows = counted.rows_of.get(number, [])
        aside += [(sheet, row, "", reason) for row in rows]
    findings.aside = Rows(ASIDE_COLUMNS, sorted(aside, key=itemgetter(1)))
    findings.rows_in = counted.persons
    findings.rows_taken = counted.persons - len(aside)
    findings.facts = Rows(FACT_COLUMNS, (_fact(fact, counted) for fact in findings.facts))
    findings.quarantine = Rows(
        QUARANTINE_COLUMNS,
        ((*held[:-1], counted.rows_of.get(held[-1], [0])[0]) for held in findings.quarantine),
    )
    findings.problems = [
        Problem(problem.rule, problem.sheet, "", problem.value, problem.reason)
        for problem in findings.problems
    ]
    columns = ", ".join(counted.header)
    reason = f"{_said(counted.persons)}; berkas tidak disimpan (kolom: {columns})"
    findings.note("diagregasi", counted.grid.sheet, "", "", reason)


def _fact(fact: tuple[Any, ...], counted: Counted) -> tuple[object, ...]:
    rows = _said(len(counted.rows_of.get(fact[8], [])))
    return (*fact[:8], 0, rows if fact[9] else "", rows if fact[10] else "")


def _said(rows: int) -> str:
    return f"diagregasi dari {rows} baris"
