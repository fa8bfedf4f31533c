"""Months side by side: columns whose group is a period become a table of their own."""

import re
from collections import defaultdict
from dataclasses import replace

from dashboard.domain.periods import Period, Rhythm
from dashboard.intake.header_levels import Column
from dashboard.intake.label_words import words
from dashboard.intake.period_words import MONTH_NUMBERS, periods_in
from dashboard.intake.tables import Table

NAMELESS = "nilai"  # a column that says its month only: what it counts, a title says
WHOLLY = re.compile(
    rf"(?:bulan |bln )?(?:{'|'.join(MONTH_NUMBERS)})(?: (?:tahun )?20\d\d)?"
    r"|(?:semester|smt|triwulan|tribulan|tw|kuartal) ?(?:iv|i{1,3}|[1-4])(?: (?:tahun )?20\d\d)?"
    r"|(?:tahun )?20\d\d"
)


def says_period(text: str) -> bool:
    """Tell a header text that is nothing but a period from one that only mentions it."""
    return WHOLLY.fullmatch(words(text)) is not None


def side_by_side(table: Table) -> bool:
    return any(any(map(says_period, column.path)) for column in table.header.values)


def split_columns(table: Table, year: int | None) -> dict[Period, Table] | None:
    """Return a table per period; None if a month lacks its year.

    Columns of no period stay out of all: what month they are of, nothing says.
    """
    parts: dict[Period, list[Column]] = defaultdict(list)
    for column in table.header.values:
        said = [text for text in column.path if says_period(text)]
        if not said:
            continue
        period = _period(" ".join(said), year)
        if period is None:
            return None
        path = tuple(text for text in column.path if text not in said) or (NAMELESS,)
        parts[period].append(Column(column.position, path))
    areas = [c for c in table.header.columns if c.position in set(table.header.roles.values())]
    tables = {}
    for period, columns in sorted(parts.items()):
        header = replace(table.header, columns=(*areas, *columns))
        tables[period] = replace(table, header=header, whole=table)
    return tables


def _period(text: str, year: int | None) -> Period | None:
    finer = periods_in(text, year)
    if len(finer) == 1:
        return finer.pop()
    found = re.search(r"20\d\d", text)
    bare_year = found is not None and not any(word in MONTH_NUMBERS for word in words(text).split())
    return Period(int(found[0]), Rhythm.YEAR) if found is not None and bare_year else None
