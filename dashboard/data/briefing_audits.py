"""Audit kasus stunting in a paparan: each cycle with its four steps."""

from datetime import date

from dashboard.data.audit_records import read_audit_cases, read_audit_steps
from dashboard.data.briefing_ground import Ground
from dashboard.domain import aks_sentences, numbers
from dashboard.domain.aks_cycles import AuditCycle, StepState, cycles_of
from dashboard.domain.aks_follow_up import moves, risk_change
from dashboard.domain.aks_steps import AuditStep
from dashboard.domain.aks_words import STEPS
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import (
    Cell,
    Head,
    Item,
    Table,
)
from dashboard.domain.periods import short_day_words

PRIVACY = "Kasus tanpa nama dan NIK; jumlah per desa hanya untuk tim teknis (UU 27/2022)."


def audits(ground: Ground) -> Item:
    """Return the audit cycles with their steps; for the team alone (R11)."""
    if not ground.team:
        return ground.for_team(Part.AUDIT, "Audit kasus")
    ledger, kab, today = ground.room.ledger(), ground.kab, ground.today
    cases, filed = read_audit_cases(ledger, kab, ground.actor, at=ground.at)
    steps, _ = read_audit_steps(ledger, kab, ground.actor, at=ground.at)
    cycles = cycles_of(steps, {(one.year, one.cycle) for one in cases})
    said = aks_sentences.sentence(cycles, cases, today, ground.kab_name, filed)
    if not cycles:
        return ground.empty(Part.AUDIT, said)
    heads = (
        Head("Siklus", width=1.4),
        Head("Keadaan", width=1.2),
        *(Head(word, width=1.4) for word in STEPS),
    )
    rows = tuple(_cycle(one, today) for one in cycles)
    told = aks_sentences.told_of(cycles, cases)
    newest = aks_sentences.newest_begun(cycles, today)
    change = [aks_sentences.changed(risk_change(moves(told[1])))] if told else []
    return ground.item(
        Part.AUDIT,
        said,
        wanted=[f"{newest.done} dari {len(STEPS)}" if newest else ""],
        table=Table(heads, rows),
        points=[*change, PRIVACY],
        source=ground.day_source("catatan audit kasus kabupaten"),
    )


def _cycle(one: AuditCycle, today: date) -> tuple[Cell, ...]:
    steps = (Cell(_step(one, step, today)) for step in one.steps)
    return Cell(one.name), Cell(str(one.state(today))), *steps


def _step(cycle: AuditCycle, step: AuditStep, today: date) -> str:
    if step.done:
        return f"selesai {short_day_words(step.done)}"
    state = cycle.state_of(step, today)
    if state is StepState.OVERDUE:
        return f"terlambat {numbers.count(cycle.days_late(step, today))} hari"
    return f"rencana {short_day_words(step.planned)}" if step.planned else str(state)
