"""What became of a file, for people to read and for programs."""

from collections import Counter
from typing import Any

from dashboard.domain.periods import Period, day_words
from dashboard.intake.ingest import Result
from dashboard.intake.matches import Outcome
from dashboard.intake.problems import RULES, Problem, Severity
from dashboard.intake.understanding import Understanding

MOST_PROBLEMS = 12  # lines of one severity in a text report
MOST_ASIDE = 20_000  # rows of a report; `rows_aside` counts them all

NOTHING_READ: dict[str, Any] = {
    "layout": "", "source_system": "", "kabupaten": None, "period": None, "periods": [],
    "cutoff": None, "level": "", "sample": False, "rows_in": 0, "rows_taken": 0, "rows_aside": 0,
    "areas": {"matched": 0, "asked": {}, "unmatched": [], "elsewhere": []}, "sums": [],
    "loaded": None, "aside": [], "cells": {}, "fingerprint": "", "questions": [],
}  # fmt: skip
"""What the report of a file says that could not be understood at all."""


def as_dict(result: Result) -> dict[str, Any]:
    """Return the JSON report of one file."""
    report: dict[str, Any] = {
        "file": result.path.name,
        "status": result.fate.word,
        "exit_code": result.fate.exit_code,
        "sentence": result.sentence,
        "batch": result.batch.number if result.batch else None,
    }
    said = result.understanding
    if said is None:
        return report | NOTHING_READ | _refused(result)
    return report | {
        "hash": said.sha256,
        "size": said.size,
        "layout": said.layout,
        "source_system": said.source_system,
        "kabupaten": said.kab_code or None,
        "period": said.periods[0] if len(said.periods) == 1 else None,
        "periods": list(said.periods),
        "cutoff": said.cutoff.isoformat() if said.cutoff else None,
        "level": said.level,
        "sample": said.sample,
        "rows_in": said.rows_in,
        "rows_taken": said.rows_taken,
        "rows_aside": said.rows_aside,
        "areas": _areas(said),
        "sums": sums(said),
        "loaded": result.comparison.as_dict() if result.comparison else None,
        "aside": said.aside.head(MOST_ASIDE).to_dict("records"),
        "problems": [problem.as_dict() for problem in said.problems],
        "cells": said.cells,
        "fingerprint": said.fingerprint,
        "questions": [
            {"kind": q.kind.value, "about": q.about, "text": q.text, "choices": list(q.choices)}
            for q in said.questions
        ],
    }


def _refused(result: Result) -> dict[str, Any]:
    hashed = (result.refused.sha256, result.refused.size) if result.refused else ("", 0)
    problem = Problem("berkas-ditolak", "", "", "", result.sentence)
    return {"hash": hashed[0] or None, "size": hashed[1], "problems": [problem.as_dict()]}


def as_text(result: Result) -> list[str]:
    """Return the lines of a full text report of one file."""
    lines = [result.sentence]
    said = result.understanding
    if said is None:
        return lines
    areas = _areas(said)
    periods = ", ".join(Period.parse(period).words for period in said.periods) or "tidak tertulis"
    drawn = f"; data s.d. {day_words(said.cutoff)}" if said.cutoff else ""
    lines += [
        f"  tata letak : {said.layout_words} ({said.source_system})",
        f"  kabupaten  : {said.kab_code or said.kab_name or 'tidak tertulis'}",
        f"  periode    : {periods}{drawn}",
        f"  tingkat    : {said.level}; {areas['matched']} wilayah cocok, "
        f"{len(areas['asked'])} ditanyakan, {len(areas['unmatched'])} tak dikenal",
        f"  baris      : {said.rows_in} masuk, {said.rows_taken} diambil, "
        f"{said.rows_aside} disisihkan",
    ]
    if said.kab_listed and (areas["asked"] or areas["unmatched"]):
        lines.append('  jawaban    : nama wilayah dijawab dengan --same "NAMA=KODE", lalu diingat')
    for total in sums(said):
        under = "" if total["denominator"] is None else f" dari {total['denominator']}"
        lines.append(
            f"  jumlah     : {total['indicator']} {total['period']}: {total['numerator']}{under}"
        )
    return lines + _problem_lines(said)


def line(result: Result) -> str:
    """Return one line on a file among many."""
    said = result.understanding
    if said is None or result.batch is None:
        return result.sentence
    found = Counter(problem.severity for problem in said.problems)
    told = [f"{found[kind]} {kind}" for kind in Severity if found[kind]]
    rows = f"{said.rows_taken} dari {said.rows_in} baris"
    return "; ".join([result.sentence, rows, *told])


def sums(said: Understanding) -> list[dict[str, Any]]:
    """Return the sums of each indicator in each period; None where the file has no such counts."""
    totals = []
    for (indicator, period), rows in said.facts.groupby(["indicator", "period"], sort=False):
        counts = {
            part: int(rows[part].sum()) if rows[part].notna().any() else None
            for part in ("numerator", "denominator")
        }
        totals.append({"indicator": indicator, "period": period, **counts})
    return totals


def _areas(said: Understanding) -> dict[str, Any]:
    asked = said.names(Outcome.ASKED)
    return {
        "matched": len(said.matched) if said.kab_listed else 0,
        "asked": {name: list(match.proposals) for name, match in asked.items()},
        "unmatched": sorted(said.names(Outcome.UNMATCHED)) if said.kab_listed else _unlisted(said),
        "elsewhere": sorted(said.names(Outcome.ELSEWHERE)),
    }


def _unlisted(said: Understanding) -> list[str]:
    """Return the areas as the file names them: nothing is known to match them to."""
    return sorted(code.removeprefix(f"{said.kab_code}/").lstrip("/") for code in said.matched)


def _problem_lines(said: Understanding) -> list[str]:
    lines = []
    for kind in Severity:
        problems = [problem for problem in said.problems if problem.severity is kind]
        lines += [f"  {kind:<11}: {_place(p)}" for p in problems[:MOST_PROBLEMS]]
        if len(problems) > MOST_PROBLEMS:
            lines.append(f"  {kind:<11}: … dan {len(problems) - MOST_PROBLEMS} lagi")
    return lines


def _place(problem: Problem) -> str:
    value = f" «{problem.value}»" if problem.value else ""
    place = " ".join(part for part in (problem.sheet, problem.cell) if part)
    reason = problem.reason if problem.reason.endswith("?") else f"{problem.reason}."
    where = f"{place}{value}: " if place or value else ""
    return f"{where}{reason} {RULES[problem.rule].remedy}"
