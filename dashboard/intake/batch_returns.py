"""Return to sender from what a batch keeps: its original bytes and its problems."""

from dashboard.data.home import Home
from dashboard.data.kept_problems import read_problems
from dashboard.domain.batches import Batch
from dashboard.domain.kept_problems import KeptProblem
from dashboard.intake.problems import RULES, Problem
from dashboard.intake.returns import returned


def original_of(home: Home, batch: Batch) -> bytes:
    """Return the bytes the office sent; LookupError where they may not be or are not kept."""
    kept = next((home.batches / batch.number).glob("asli.*"), None)
    if kept is None:
        raise LookupError(
            f"{batch.number}: berkas asalnya tidak disimpan; tidak dapat dikembalikan."
        )
    return kept.read_bytes()


def problems_of(home: Home, number: str) -> list[Problem]:
    """Return the problems a batch keeps, those of rules that are no more left out."""
    kept = read_problems(home, number) or []
    return [_problem(one) for one in kept if one.rule in RULES]


def returned_batch(home: Home, batch: Batch) -> bytes:
    """Return the sender's workbook with the cells of a batch marked; LookupError as above."""
    return returned(original_of(home, batch), batch.file_name, problems_of(home, batch.number))


def _problem(one: KeptProblem) -> Problem:
    return Problem(one.rule, one.sheet, one.cell, one.value, one.reason)
