"""The heat table as short texts; js/heat.js draws it, far lighter than a component per cell."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from dashboard.components import heat_words, traces
from dashboard.components.heat_cells import NO_DATA, Grid
from dashboard.domain import numbers, tokens
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.coverage_sections import Section
from dashboard.domain.coverage_tables import CoverageTable

Link = Callable[[CoverageRow], str]
"""The address of the map of an indicator in the kabupaten; empty where the map shows no such."""
Sections = Sequence[tuple[Section, Sequence[CoverageRow]]]


class Way(NamedTuple):
    """How the table is looked at. kec: the chosen kecamatan, which stands beside the kabupaten."""

    kec: str = ""
    sort: str = ""
    """An order, or the kecamatan by whose distance the rows are sorted."""
    people: str = ""
    """The area whose missing people stand in the place of the target; empty for none."""


def columns(
    coverage: CoverageTable,
    cells: Grid,
    sections: Sections,
    way: Way,
    link: Link,
    opd: Mapping[str, str],
) -> dict[str, Any]:
    """Return the table: who stands across, and the rows under their headings.

    cells: as `heat_cells.grid`. opd: by indicator, who owns it.
    """
    across = sorted(coverage.kecamatan, key=lambda area: area.code != way.kec)
    codes = [area.code for area in across]
    rows = {
        row.indicator.id: _row(row, coverage, codes, cells, link)
        | {"opd": opd[row.indicator.id], "short": heat_words.short(row, way.people, coverage)}
        for _, own in sections
        for row in own
    }
    return {
        "own": coverage.kab_name,
        "codes": codes,
        "names": [area.name for area in across],
        "chosen": bool(way.kec),
        "sorted": way.sort,
        "groups": [
            {
                "key": section.key,
                "word": section.word,
                "rows": [rows[row.indicator.id] for row in own],
            }
            for section, own in sections
        ],
    }


def _row(
    row: CoverageRow, coverage: CoverageTable, codes: list[str], cells: Grid, link: Link
) -> dict[str, Any]:
    return {
        "name": row.indicator.short_name,
        "title": heat_words.full_name(row),
        "href": link(row),
        "trace": traces.address_of(row.indicator.id, coverage.kab, str(row.period)),
        "when": "s.d. " * row.cumulative + heat_words.period(row.period),
        "other": row.period.last_day != coverage.month.last_day,
        "figure": _figure(row, coverage.kab),
        **_verdict(row, coverage.kab),
        "words": heat_words.words(row, coverage.kab),
        "reason": heat_words.reason(row, coverage.kab),
        "target": heat_words.target(row),
        "furthest": heat_words.furthest(row, coverage),
        "cells": [_cell(row, code, cells) for code in codes] if row.by_kecamatan else None,
    }


def _cell(row: CoverageRow, code: str, cells: Grid) -> list[str] | None:
    """Return text, classes, words and why there is no verdict; None where nothing was reported."""
    one = cells[row.indicator.id, code]
    if one.ground == NO_DATA:
        return None
    reason = heat_words.reason(row, code)
    return [one.text, one.class_name, heat_words.words(row, code), *([reason] if reason else [])]


def _figure(row: CoverageRow, code: str) -> str:
    reading = row.reading(code)
    if reading.withheld:
        return reading.silence
    if row.counted:
        return f"{numbers.count(reading.numerator)}{numbers.SPACE}{row.indicator.unit}"
    return numbers.percent_of(reading.numerator, reading.denominator)


def _verdict(row: CoverageRow, code: str) -> dict[str, str]:
    """Return the chip; a count has none."""
    if row.counted:
        return {"verdict": "", "sign": ""}
    sign = tokens.verdict(row.reading(code).verdict)
    return {"verdict": sign.word, "sign": sign.class_name}
