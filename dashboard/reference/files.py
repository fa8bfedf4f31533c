"""Reading of reference files: each row becomes a dataclass of the domain or a clear sentence."""

import csv
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from pydantic import (
    BaseModel,
    ConfigDict,
    ValidationError,
    ValidationInfo,
    create_model,
    field_validator,
)

from dashboard.reference.errors import ReferenceFileError, column_error

T = TypeVar("T")
DECIMAL = re.compile(r"^(-?\d+),(\d{1,2})$")  # 12,5; never the 1,234 of thousands


class Row(BaseModel):
    """A row of a file; its columns are the fields of the dataclass it becomes."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    @field_validator("*", mode="before")
    @classmethod
    def read_cell(cls, cell: object, info: ValidationInfo) -> object:
        """Read a CSV cell: a list is one text, an empty cell nothing where that is allowed."""
        kind = cls.model_fields[info.field_name or ""].annotation
        if not isinstance(cell, str):
            return cell
        if get_origin(kind) is tuple:
            # Numbers stand apart by spaces, texts, which may hold commas, by semicolons.
            parts = cell.split() if get_args(kind)[0] is float else cell.split(";")
            return tuple(part.strip() for part in parts if part.strip())
        if kind is float:
            return DECIMAL.sub(r"\1.\2", cell.strip())
        return None if cell == "" and type(None) in get_args(kind) else cell.strip()


def read_csv(path: Path, kind: type[T]) -> tuple[T, ...]:
    """Read a table with one column per field of `kind`; lists as `a; b`, numbers as `1 2`.

    Raises ReferenceFileError naming file, row (as a spreadsheet counts) and column.
    """
    text = _text(path)
    heads = text.partition("\n")[0]
    # An Excel that writes 12,5 parts its cells by semicolons.
    parted = ";" if ";" in heads and "," not in heads else ","
    lines = csv.reader(text.splitlines(keepends=True), strict=True, delimiter=parted)
    rows = []
    try:
        header = next(lines, [])
        for cells in lines:
            place = f"baris {lines.line_num}"
            if len(cells) != len(header):
                raise ReferenceFileError(
                    f"{path.name} {place}: ada {len(cells)} sel, seharusnya {len(header)}; "
                    "periksa koma dan tanda kutipnya."
                )
            rows.append((place, dict(zip(header, cells, strict=True))))
    except csv.Error as wrong:
        raise ReferenceFileError(
            f"{path.name} baris {lines.line_num}: CSV rusak; periksa tanda kutipnya."
        ) from wrong
    return _checked(path.name, rows, kind)


def read_toml(path: Path, kinds: Mapping[str, type]) -> dict[str, tuple[Any, ...]]:
    """Read the lists of tables of a TOML file, each into its dataclass.

    Raises ReferenceFileError naming file, table (by its order) and key.
    """
    try:
        tables = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as wrong:
        raise ReferenceFileError(
            f"{path.name}: tidak terbaca sebagai TOML ({wrong}); betulkan penulisannya."
        ) from wrong
    if unknown := sorted(tables.keys() - kinds.keys()):
        raise ReferenceFileError(
            f"{path.name}: tabel «{unknown[0]}» tidak dikenal; yang ada {', '.join(kinds)}."
        )
    numbered = {
        name: [(f"[[{name}]] ke-{n}", row) for n, row in enumerate(tables.get(name, []), start=1)]
        for name in kinds
    }
    return {name: _checked(path.name, numbered[name], kind) for name, kind in kinds.items()}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as wrong:
        raise ReferenceFileError(
            f"{path.name} tidak ada di {path.parent} atau bukan teks UTF-8; kembalikan berkas itu."
        ) from wrong


def _checked(
    file: str, rows: Iterable[tuple[str, Mapping[str, object]]], kind: type[T]
) -> tuple[T, ...]:
    plain: type = kind
    form_of = _form(plain)
    checked = []
    for place, row in rows:
        try:
            form = form_of.model_validate(row)
        except ValidationError as wrong:
            raise column_error(file, place, wrong) from wrong
        checked.append(kind(**{name: getattr(form, name) for name in form_of.model_fields}))
    return tuple(checked)


@cache
def _form(kind: type) -> type[Row]:
    hints = get_type_hints(kind)
    columns: dict[str, Any] = {
        field.name: (hints[field.name], ... if field.default is MISSING else field.default)
        for field in fields(kind)
    }
    return create_model(kind.__name__, __base__=Row, **columns)
