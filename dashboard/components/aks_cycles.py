"""The audit cycles with their four steps: when, in time or not, proven by what."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from dash import html

from dashboard.components import sources, states
from dashboard.domain import numbers
from dashboard.domain.aks_cycles import AuditCycle, CycleState, StepState, unrecorded
from dashboard.domain.aks_steps import AuditStep
from dashboard.domain.aks_words import STEPS
from dashboard.domain.periods import short_day_words
from dashboard.domain.sentences import listed

CYCLE_LOOKS = {
    CycleState.ON_TIME: "done",
    CycleState.LATE: "late",
    CycleState.RUNNING: "going",
    CycleState.COMING: "todo",
}
STEP_LOOKS = {
    StepState.ON_TIME: "done",
    StepState.LATE: "near",
    StepState.OUTSIDE: "stuck",
    StepState.OVERDUE: "late",
    StepState.COMING: "todo",
    StepState.UNPLANNED: "todo",
}
RULE = (
    "Tepat waktu: keempat langkah selesai berurutan di dalam semesternya; dua siklus setahun "
    "(Perban BKKBN 12/2021)"
)


def section(cycles: Sequence[AuditCycle], today: date, filed: Collection[int]) -> list[Any]:
    """Return the section. cycles: newest first. filed: ids of the steps with a file."""
    title = html.H2("Siklus dan langkah")
    if not cycles:
        return [
            title,
            states.empty(
                "Belum ada siklus audit kasus.",
                "Tambah empat langkahnya di bawah, atau impor dari Excel.",
            ),
        ]
    heads = [html.Th("Siklus", scope="col"), *(html.Th(word, scope="col") for word in STEPS)]
    body = html.Tbody([_row(one, today, filed) for one in cycles])
    table = html.Table([html.Thead(html.Tr(heads)), body], className="plain cycles folds")
    done = sum(one.state(today) is CycleState.ON_TIME for one in cycles)
    over = sum(one.last_day < today for one in cycles)
    said = f"{numbers.of(done, over)} siklus yang semesternya sudah lewat selesai tepat waktu."
    return [
        title,
        html.P(said, className="heavy-sentence") if over else None,
        html.Div(table, className="rakor-wide", tabIndex=0, role="region",
                 **{"aria-label": "Siklus dan langkah audit kasus"}),
        sources.line([_missing(cycles, today), RULE]),
    ]  # fmt: skip


def _missing(cycles: Sequence[AuditCycle], today: date) -> str:
    names = [one.name for one in unrecorded(cycles, today)]
    return f"Belum tercatat sama sekali: {listed(names)}" if names else ""


def _row(cycle: AuditCycle, today: date, filed: Collection[int]) -> html.Tr:
    state = cycle.state(today)
    chip = html.Span(str(state), className=f"rtl {CYCLE_LOOKS[state]}")
    disorder = [
        html.Small(f"langkah {after.number} mendahului langkah {before.number}")
        for before, after in cycle.disorder
    ]
    head = html.Th([html.B(cycle.name), html.Br(), chip, *disorder], scope="row")
    return html.Tr([head, *(_cell(cycle, one, today, filed) for one in cycle.steps)])


def _cell(cycle: AuditCycle, step: AuditStep, today: date, filed: Collection[int]) -> html.Td:
    state, days = cycle.state_of(step, today), cycle.days_late(step, today)
    word = {
        StepState.OVERDUE: f"terlambat {numbers.count(days)} hari",
        StepState.LATE: f"lewat rencana {numbers.count(days)} hari",
    }.get(state, str(state))
    said = []
    if step.done:
        said.append(f"selesai {short_day_words(step.done)}")
        said.append(step.paper or ("berkas terlampir" if step.id in filed else "tanpa dokumen"))
    elif step.planned:
        said.append(f"rencana {short_day_words(step.planned)}")
    chip = html.Span(word, className=f"rtl {STEP_LOOKS[state]}")
    who = ", ".join(part for part in (step.officer, step.opd) if part)
    lines = [chip, *(html.Small(part) for part in said)]
    return html.Td(lines, title=who or None, **{"data-head": step.word})
