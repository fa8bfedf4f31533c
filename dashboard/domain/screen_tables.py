"""Tables as they stand on a screen, as plain values for a file: the very texts, a number beside."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dashboard.domain.briefings import Cell, CellKind, Head, Table
from dashboard.domain.numbers import MINUS
from dashboard.domain.pace_verdicts import PaceVerdict
from dashboard.domain.verdicts import Verdict

NUMBER = re.compile(rf"[+{MINUS}]?\d[\d.]*(,\d+)?(\u00a0%)?")
LIST = ("No.", "Wilayah", "Kecamatan", "Nilai", "Rentang", "Putusan", "Alasan", "Kurang", "Lokus")
VERDICTS, PACES = tuple(Verdict), tuple(PaceVerdict)
SORTS = ("baku", "nilai", "nama")


def number(text: str) -> float | int | None:
    """Read a number as it is written here; None where the text says more or less than one."""
    if not NUMBER.fullmatch(text):
        return None
    plain = text.removesuffix("\u00a0%").replace(MINUS, "-").replace(".", "").replace(",", ".")
    return float(plain) if "." in plain else int(plain)


def gap_table(held: Mapping[str, Any]) -> Table:
    """Return the table of the gap page. held: as components/gap_tables.py gives it."""
    heads = [held["heads"][0], "Keterangan", *held["heads"][1:]]
    kinds = [CellKind.TEXT] * 2 + [CellKind.COUNT] * 10 + [CellKind.VERDICT, *[CellKind.POINTS] * 2]
    rows = [
        _gap_row(name, note, [column[at] for column in held["cells"]], verdict, pace)
        for at, (name, note, verdict, pace) in enumerate(
            zip(held["names"], held["notes"], held["verdicts"], held["paces"], strict=True)
        )
    ]
    total = _gap_row(held["place"], "", held["total"], held["verdict"], held["pace"])
    known = [Head(word, kind) for word, kind in zip(heads, [*kinds, CellKind.TEXT], strict=True)]
    return Table(tuple(known), (*rows, total), last_is_sum=True)


def _gap_row(
    name: str, note: str, cells: Iterable[str], verdict: int, pace: Sequence[Any]
) -> tuple[Cell, ...]:
    judged, needed, kept, _ = pace
    texts = [*cells, VERDICTS[verdict].capitalize(), needed, kept, PACES[judged].capitalize()]
    return (Cell(name), Cell(note), *(Cell(text, number(text)) for text in texts))


def list_table(held: Mapping[str, Any], sort: str) -> Table:
    """Return the list beside the map. held: as components/lists.py gives it. sort: one of SORTS;
    as on the screen what has no number comes last."""
    texts = zip(
        held["names"], held["kec"], held["value_text"], held["interval_text"], held["verdict"],
        held["reason"], held["people_text"], held["lokus"], strict=True,
    )  # fmt: skip
    rows = sorted(texts, key=lambda row: _rank(row, sort))
    kinds = {"Nilai": CellKind.PERCENT, "Putusan": CellKind.VERDICT, "Kurang": CellKind.COUNT}
    heads = [Head(word, kinds.get(word, CellKind.TEXT)) for word in LIST]
    return Table(tuple(heads), tuple(_list_row(at, row) for at, row in enumerate(rows, start=1)))


def _rank(row: Sequence[Any], sort: str) -> tuple[Any, ...]:
    name, value, people = row[0], number(row[2]), number(row[6])
    by_value = (value is None, -(value or 0))
    if sort == "nama":
        return (name.casefold(),)
    return by_value if sort == "nilai" else (people is None, -(people or 0), *by_value)


def _list_row(at: int, row: Sequence[Any]) -> tuple[Cell, ...]:
    name, kec, value, interval, verdict, reason, people, lokus = row
    texts = [name, kec, value, interval, VERDICTS[verdict].capitalize(), reason, people]
    cells = (Cell(text, number(text)) for text in texts)
    return (Cell(str(at), at), *cells, Cell("lokus" if lokus else ""))
