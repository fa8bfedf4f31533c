"""Understand one file: a pure function of its bytes, the code list, indicators and answers."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pandas as pd

from dashboard.data.areas import Areas
from dashboard.domain.batches import LOKUS_COLUMNS
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from dashboard.intake.area_matching import AreaMatcher
from dashboard.intake.by_name import persons_in, persons_told, refusal
from dashboard.intake.checks.levels import check_levels
from dashboard.intake.checks.shapes import one_table
from dashboard.intake.code_systems import with_bps_codes
from dashboard.intake.context import Context
from dashboard.intake.findings import Findings
from dashboard.intake.frames import frame
from dashboard.intake.kabupaten_finding import Kabupaten, find_kabupaten
from dashboard.intake.kecamatan_of_tables import with_kecamatan
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.period_words import cutoff_of
from dashboard.intake.person_counting import count_persons
from dashboard.intake.person_results import as_counted
from dashboard.intake.questions import Asked, Question
from dashboard.intake.read_headers import read_header
from dashboard.intake.readers import read_grids
from dashboard.intake.recognition import recognised
from dashboard.intake.sifting import Sifter
from dashboard.intake.sources import content_of
from dashboard.intake.table_periods import by_period
from dashboard.intake.tables import Table
from dashboard.intake.titles import office_in, says_sample
from dashboard.intake.understanding import Understanding

NOTHING_SAID = Answers()
UNKNOWN = "belum dikenal"


def understand(
    path: Path,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    *,
    kab: str = "",
    period: Period | None = None,
    answers: Answers = NOTHING_SAID,
) -> Understanding:
    """Read a file and say what it holds: facts, lokus, rows set aside, problems, questions.

    kab, period: given by the user, they win over what the file says.
    Raises RefusedFile for what cannot be understood; OSError if the file cannot be read.
    """
    return understand_content(
        content_of(path), path.name, areas, indicators, kab=kab, period=period, answers=answers
    )


def understand_content(
    content: bytes,
    file_name: str,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    *,
    kab: str = "",
    period: Period | None = None,
    answers: Answers = NOTHING_SAID,
) -> Understanding:
    """Understand bytes as `understand` does a file."""
    findings = Findings()
    sifter = Sifter(areas, kab, file_name, answers, findings)
    grids = read_grids(content, file_name, findings, sifter.look)
    sifter.tell()
    sample = says_sample(grids, file_name)
    mapped = answers.mapping.names if answers.mapping else ()
    if (told := persons_told((*answers.columns, *mapped))) is not None:
        raise refusal(told, file_name)
    persons = persons_in(grids)
    counted = None
    if persons:
        if not answers.aggregate:
            raise refusal(persons[0], file_name)
        counted = count_persons(grids, persons, file_name, period)
        for grid in grids:
            if grid.rows and grid.sheet != counted.grid.sheet:
                reason = f"lembar «{grid.sheet}» tanpa data perorangan; tidak dihitung"
                findings.note("lembar-dilewati", grid.sheet, "", "", reason)
        grids = [counted.grid]
    if period is None and answers.mapping is not None:
        period = answers.mapping.period
    read = recognised(grids, file_name, answers, findings)
    layout, answers = read.layout, read.answers
    tables = [with_bps_codes(table, areas, findings) for table in read.tables]
    found = find_kabupaten(areas, tables, kab)
    tables = [with_kecamatan(table, areas, found.code) for table in tables]
    if not found.code and not found.name:
        findings.questions.append(_kabupaten_question(file_name, found.choices))
    periods = _read(layout, tables, found, areas, indicators, period, answers, findings)
    _note_source_of_kabupaten(found, areas, tables, findings)
    if counted is not None:
        as_counted(findings, counted)
    facts = findings.facts.frame()
    _refuse_twins(facts, findings)
    check_levels(facts, indicators, findings)
    return Understanding(
        file_name=file_name,
        sha256=sha256(content).hexdigest(),
        size=len(content),
        layout=layout.id if layout else "",
        layout_words=layout.words if layout else UNKNOWN,
        source_system=_source(layout, tables, indicators, answers),
        kab_code=found.code,
        kab_name=found.name,
        kab_listed=areas.get(found.code) is not None,
        level=tables[0].level.value if tables else "",
        periods=tuple(str(of_table) for of_table in sorted(periods)),
        cutoff=max(filter(None, (cutoff_of(table.titles) for table in tables)), default=None),
        sample=sample,
        rows_in=findings.rows_in,
        rows_taken=findings.rows_taken,
        rows_aside=len(findings.aside),
        matched=tuple(sorted(findings.matched)),
        missed=findings.missed,
        facts=facts,
        lokus=frame(findings.lokus, LOKUS_COLUMNS),
        aside=findings.aside.frame(),
        problems=findings.every_problem(),
        questions=tuple(dict.fromkeys(findings.questions)),
        cells=dict(findings.cells),
        fingerprint=read.fingerprint,
        persons=counted.persons if counted else 0,
        headers=() if counted else tuple(map(read_header, tables)),
        quarantine=findings.quarantine.frame(),
        served=findings.served.frame(),
    )


def _read(
    layout: Layout | None,
    tables: list[Table],
    found: Kabupaten,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    given: Period | None,
    answers: Answers,
    findings: Findings,
) -> set[Period]:
    periods: set[Period] = set()
    aliases = answers.aliases.get(found.code, {})
    for table in tables if layout else ():
        one_table(table, findings)
        for of_part, part in by_period(table, table.file_name, given, findings).items():
            periods.add(of_part)
            matcher = AreaMatcher(areas, found.code, aliases, of_part.last_day)
            context = Context(matcher, indicators, of_part, answers)
            if layout is not None:
                layout.read(part, context, findings)
    return periods


def _source(
    layout: Layout | None,
    tables: list[Table],
    indicators: Mapping[str, Indicator],
    answers: Answers,
) -> str:
    if answers.mapping is not None and answers.mapping.source_system:
        return answers.mapping.source_system
    if layout is not None and layout.source:
        return layout.source
    offices = {office for indicator in indicators.values() for office in indicator.opd}
    titles = tables[0].titles if tables else ()
    return f"Laporan {office_in(titles, offices) or 'OPD'}"


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


def _kabupaten_question(file_name: str, choices: tuple[str, ...]) -> Question:
    said = f"memuat kabupaten {', '.join(choices)}" if choices else "kabupatennya tidak tertulis"
    example = choices[0] if choices else "61.08"
    text = f"{file_name}: {said}; ulangi dengan --kab, misalnya --kab {example}"
    return Question(Asked.KABUPATEN, "", text, choices)
