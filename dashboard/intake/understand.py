"""Understand one file: a pure function of its bytes, the code list and the indicators."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pandas as pd

from dashboard.data.areas import Areas
from dashboard.domain.batches import ASIDE_COLUMNS, FACT_COLUMNS, LOKUS_COLUMNS
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.area_matching import AreaMatcher
from dashboard.intake.by_name import refuse_by_name
from dashboard.intake.context import Context
from dashboard.intake.findings import Findings
from dashboard.intake.frames import frame
from dashboard.intake.kabupaten_finding import Kabupaten, find_kabupaten
from dashboard.intake.period_words import cutoff_of
from dashboard.intake.periods_of_tables import Stated, stated_period
from dashboard.intake.readers import read_grids
from dashboard.intake.recognition import recognised
from dashboard.intake.tables import Table
from dashboard.intake.titles import office_in, says_sample
from dashboard.intake.understanding import Understanding


def understand(
    path: Path,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    *,
    kab: str = "",
    period: Period | None = None,
) -> Understanding:
    """Read a file and say what it holds: facts, lokus, rows set aside, problems, questions.

    kab, period: given by the user, they win over what the file says.
    Raises RefusedFile for what cannot be understood; OSError if the file cannot be read.
    """
    content = path.read_bytes()
    grids = read_grids(content, path.name)
    refuse_by_name(grids, path.name)
    findings = Findings()
    layout, tables = recognised(grids, path.name, findings)
    found = find_kabupaten(areas, tables, kab)
    questions = [] if found.code or found.name else [_kabupaten_question(path.name)]
    periods: dict[Period, None] = {}
    for table in tables:
        stated = stated_period(table.sheet, table.titles, path.name)
        of_table = _period(stated, period, table, findings)
        if of_table is None:
            if not stated.contradiction:
                questions.append(_period_question(path.name, table.sheet))
            continue
        periods[of_table] = None
        matcher = AreaMatcher(areas, found.code)
        layout.read(table, Context(matcher, indicators, of_table), findings)
    _note_source_of_kabupaten(found, areas, tables, findings)
    facts = frame(findings.facts, FACT_COLUMNS)
    _refuse_twins(facts, findings)
    return Understanding(
        file_name=path.name,
        sha256=sha256(content).hexdigest(),
        size=len(content),
        layout=layout.id,
        layout_words=layout.words,
        source_system=layout.source or f"Laporan {_office(tables[0], indicators)}",
        kab_code=found.code,
        kab_name=found.name,
        kab_listed=areas.get(found.code) is not None,
        level=tables[0].level.value,
        periods=tuple(str(of_table) for of_table in sorted(periods)),
        cutoff=max(filter(None, (cutoff_of(table.titles) for table in tables)), default=None),
        sample=says_sample(grids, path.name),
        rows_in=findings.rows_in,
        rows_taken=findings.rows_taken,
        rows_aside=len(findings.aside),
        matched=tuple(sorted(findings.matched)),
        missed=findings.missed,
        facts=facts,
        lokus=frame(findings.lokus, LOKUS_COLUMNS),
        aside=frame(findings.aside, ASIDE_COLUMNS),
        problems=tuple(findings.problems),
        questions=tuple(dict.fromkeys(questions)),
    )


def _office(table: Table, indicators: Mapping[str, Indicator]) -> str:
    offices = {office for indicator in indicators.values() for office in indicator.opd}
    return office_in(table.titles, offices) or "OPD"


def _period(
    stated: Stated, given: Period | None, table: Table, findings: Findings
) -> Period | None:
    if given is not None:
        if stated.period not in (None, given):
            reason = f"tertulis {stated.period.words}, dipakai {given.words} menurut --period"
            findings.note("periode-lain", table.sheet, "", str(stated.period), reason)
        return given
    if stated.contradiction:
        said = " dan ".join(period.words for period in stated.contradiction)
        findings.note("periode-bertentangan", table.sheet, "", said, f"tertulis {said}")
    elif stated.where == "nama berkas" and stated.period is not None:
        reason = f"{stated.period.words} dibaca dari nama berkas; tabelnya tidak menyebut periode"
        findings.note("periode-dari-nama-berkas", table.sheet, "", str(stated.period), reason)
    return stated.period


def _note_source_of_kabupaten(
    found: Kabupaten, areas: Areas, tables: list[Table], findings: Findings
) -> None:
    area = areas.get(found.code)
    if found.from_names and area is not None:
        reason = f"{area.name} dikenali dari nama wilayah; berkas tidak menyebutnya"
        findings.note("kabupaten-dari-nama", tables[0].sheet, "", found.code, reason)


def _refuse_twins(facts: pd.DataFrame, findings: Findings) -> None:
    """Note two facts of one indicator, area and period: which of them counts, none can say."""
    key = ["indicator", "level", "area_code", "period"]
    twins = facts[facts.duplicated(key)]
    for (sheet, indicator, period), rows in twins.groupby(["sheet", "indicator", "period"]):
        reason = f"{indicator} periode {period} sudah ada di lembar atau kolom lain"
        cell = str(rows["numerator_cells"].iloc[0])
        findings.note("isi-ganda", str(sheet), cell, "", reason)


def _kabupaten_question(file_name: str) -> str:
    return f"{file_name}: kabupatennya tidak tertulis; ulangi dengan --kab, misalnya --kab 61.08"


def _period_question(file_name: str, sheet: str) -> str:
    return (
        f"{file_name}, lembar «{sheet}»: periodenya tidak tertulis; ulangi dengan --period, "
        "misalnya --period 2025-08"
    )
