"""The named queries: one SELECT per file, its header the contract."""

from dataclasses import dataclass
from pathlib import Path

QUERIES = Path(__file__).resolve().parents[2] / "queries"


@dataclass(frozen=True)
class Query:
    """A SELECT and what its header promises."""

    name: str
    about: str
    """The first line of the header."""
    params: dict[str, str]
    """Name to SQL type."""
    columns: dict[str, str]
    key: tuple[str, ...]
    sql: str


def load_queries(folder: Path = QUERIES) -> dict[str, Query]:
    """Read every query of a folder, by name; ValueError names a file without a whole header."""
    return {file.stem: read_query(file) for file in sorted(folder.glob("*.sql"))}


INSIDE = ("build_", "check_")
"""What the names of queries begin with that nobody asks from outside."""


def load_served(folder: Path = QUERIES) -> dict[str, Query]:
    """Read the queries a served version can answer: not those of the build and of its checks."""
    return {name: q for name, q in load_queries(folder).items() if not name.startswith(INSIDE)}


def read_query(file: Path) -> Query:
    """Read one query; ValueError names what its header lacks."""
    sql = file.read_text(encoding="utf-8")
    header = []
    for line in sql.splitlines():
        if not line.startswith("--"):
            break
        header.append(line[2:].strip())
    sections: dict[str, str] = {}
    open_section = ""
    for line in header:
        name, colon, rest = line.partition(":")
        if colon and name in ("params", "columns", "key"):
            open_section = name
            sections[name] = rest.strip()
        elif open_section:
            sections[open_section] += " " + line
    for name in ("params", "columns", "key"):
        if name not in sections:
            raise ValueError(f"{file.name}: kepala kueri tidak memuat «{name}:»")
    return Query(
        name=file.stem,
        about=header[0],
        params=_typed(sections["params"]),
        columns=_typed(sections["columns"]),
        key=tuple(part.strip() for part in sections["key"].split(",") if part.strip()),
        sql=sql,
    )


def _typed(text: str) -> dict[str, str]:
    pairs = (part.split() for part in text.split(",") if part.strip())
    return dict(pairs)
