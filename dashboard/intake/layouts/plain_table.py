"""A table of one or few indicators: an open-data table, a table of Profil Kesehatan, a mapping.

What a column holds is said by the user's mapping, by its own words, or by the title above a
column that says only "jumlah" or "%".
"""

import re
from collections import defaultdict

from dashboard.intake.checks import columns
from dashboard.intake.checks.sexes import sexes_add_up
from dashboard.intake.column_mappings import Meaning, Part, column_key
from dashboard.intake.context import Context
from dashboard.intake.facts import take_facts
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Cell, letters, text_of
from dashboard.intake.header_levels import Column
from dashboard.intake.indicator_names import aliases, indicator_in, meaning_of
from dashboard.intake.label_words import words
from dashboard.intake.layouts.denominators import DENOMINATORS
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.measures import Measure
from dashboard.intake.periods_of_columns import says_period
from dashboard.intake.tables import Table

GENERIC = {
    "jumlah": Part.NUMERATOR, "nilai": Part.NUMERATOR, "capaian": Part.NUMERATOR,
    "realisasi": Part.NUMERATOR, "jumlah capaian": Part.NUMERATOR, "pembilang": Part.NUMERATOR,
    "sasaran": Part.DENOMINATOR, "jumlah sasaran": Part.DENOMINATOR, "penyebut": Part.DENOMINATOR,
    "%": Part.PERCENT, "persen": Part.PERCENT, "persentase": Part.PERCENT,
    "cakupan": Part.PERCENT, "cakupan %": Part.PERCENT, "prevalensi": Part.PERCENT,
}  # fmt: skip
UNIT = "satuan"
NUMBER = re.compile(r"\d[\d.,]*\s*%?")  # as a csv holds it
IN_PERCENT = frozenset({"persen", "%", "persentase"})
BOTH_SEXES, SEXES = "l p", frozenset({"l", "p"})


def fits(table: Table) -> bool:
    """Tell a table whose columns or title name an indicator in the words of offices."""
    for column in table.header.values:
        if any(meaning_of(words(text)) for text in column.path):
            return True
    generic = any(
        column_key(column.path) in GENERIC or says_period(column.leaf)
        for column in table.header.values
    )
    return generic and bool(indicator_in(_lines(table), {}))


def read(table: Table, context: Context, findings: Findings) -> None:
    meanings = {
        column.position: found
        for column in table.header.values
        if (found := _meanings(column, table, context))
    }
    in_percent = _in_percent(table)
    measures = _measures(meanings, context, in_percent=in_percent)
    for measure in measures:
        if measure.percent is not None:
            reason = f"{measure.indicator.short_name}: hanya ada persen, tanpa jumlah"
            findings.note("hanya-persen", table.sheet, letters(measure.percent), "", reason)
            columns.check_percents(table, measure.percent, context.answers, findings)
        elif measure.indicator.has_denominator and not measure.denominator:
            place = letters(measure.columns[0])
            reason = f"{measure.indicator.short_name}: jumlah tanpa sasarannya"
            findings.note("tanpa-penyebut", table.sheet, place, "", reason)
    _note_unknown(table, meanings, findings)
    _same_percents(table, measures, meanings, findings)
    counts = take_facts(table, measures, context, findings)
    used = [position for measure in measures for position in measure.columns]
    sexes_add_up(counts, used, findings)
    columns.against_total(counts, used, findings)
    columns.not_blank(counts, used, findings)


def _same_percents(
    table: Table,
    measures: list[Measure],
    meanings: dict[int, tuple[Meaning, ...]],
    findings: Findings,
) -> None:
    for measure in measures:
        if len(measure.numerator) != 1 or len(measure.denominator) != 1:
            continue
        part, whole = *measure.numerator, *measure.denominator
        for position, found in meanings.items():
            if Meaning(measure.indicator.id, Part.PERCENT) in found:
                columns.same_percents(table, part, whole, position, findings)


def _lines(table: Table) -> tuple[str, ...]:
    return (*table.titles, table.sheet)


def _meanings(column: Column, table: Table, context: Context) -> tuple[Meaning, ...]:
    key = column_key(column.path)
    mapping = context.answers.mapping
    if mapping is not None and mapping.columns:
        return mapping.columns.get(key, ())
    own = meaning_of(key)
    shares = tuple(Meaning(name, Part.DENOMINATOR) for name in DENOMINATORS.get(key, ()))
    if own or shares:
        return (own, *shares) if own else shares
    if words(column.leaf) == BOTH_SEXES:
        of_both = meaning_of(words(column.group))
        return (of_both,) if of_both else ()
    part = GENERIC.get(words(column.leaf))
    if part is None:
        return ()
    named = aliases(context.indicators)
    group = words(column.group)
    of_group = meaning_of(group)
    indicator = named[group].id if group in named else (of_group.indicator if of_group else "")
    if not indicator and not group:
        indicator = indicator_in(_lines(table), context.indicators)
    return (Meaning(indicator, part),) if indicator else ()


def _in_percent(table: Table) -> bool:
    """Tell whether a column «satuan» says that the numbers are percents."""
    position = next((c.position for c in table.header.values if column_key(c.path) == UNIT), None)
    cells: set[Cell] = {row.cell(position) for row in table.rows} if position is not None else set()
    return any(words(text_of(cell)) in IN_PERCENT for cell in cells)


def _measures(
    meanings: dict[int, tuple[Meaning, ...]], context: Context, *, in_percent: bool
) -> list[Measure]:
    places: dict[str, dict[Part, tuple[int, ...]]] = defaultdict(dict)
    for position, found in meanings.items():
        for meaning in found:
            part = Part.PERCENT if in_percent and meaning.part is Part.NUMERATOR else meaning.part
            name = meaning.indicator
            if part is Part.PERCENT and name == "stunting_case_count_routine":
                name = "stunting_prevalence_routine"
            if part not in places[name]:
                places[name][part] = (position,)
            elif (
                context.answers.mapping and context.answers.mapping.columns
            ):  # the user may add columns up, nobody else
                places[name][part] += (position,)
    count, share = places.get("stunting_case_count_routine"), "stunting_prevalence_routine"
    if count and Part.DENOMINATOR in places.get(share, {}):
        places[share].setdefault(Part.NUMERATOR, count[Part.NUMERATOR])
    elif Part.NUMERATOR in places.get(share, {}):  # children counted, nobody they are a share of
        places["stunting_case_count_routine"] = places.pop(share)
    measures = []
    for name, parts in places.items():
        numerator = parts.get(Part.NUMERATOR, ())
        percent = parts.get(Part.PERCENT, ())[:1]
        if numerator or percent:
            measures.append(
                Measure(
                    context.indicators[name],
                    numerator,
                    parts.get(Part.DENOMINATOR, ()),
                    percent[0] if percent and not numerator else None,
                )
            )
    return measures


def _note_unknown(
    table: Table, meanings: dict[int, tuple[Meaning, ...]], findings: Findings
) -> None:
    for column in table.header.values:
        key = column_key(column.path)
        percent = words(column.leaf) in GENERIC or words(column.leaf) in SEXES
        if column.position in meanings or key == UNIT or percent or not _numeric(table, column):
            continue
        name = ": ".join(column.path)
        reason = f"«{name}» tidak dikenal sebagai indikator; kolomnya tidak dimuat"
        place = letters(column.position)
        findings.note("kolom-tak-dikenal", table.sheet, place, name, reason)


def _numeric(table: Table, column: Column) -> bool:
    cells = (row.cell(column.position) for row in table.rows)
    return any(
        isinstance(one, (int, float)) or bool(NUMBER.fullmatch(text_of(one))) for one in cells
    )


LAYOUT = Layout("tabel_indikator", "tabel indikator per wilayah", "", fits, read)
