"""What was answered on the page Data about one waiting file, kept beside it as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import PurePath
from typing import Any

from dashboard.data.known_aliases import Alias
from dashboard.domain.area_codes import kabupaten_of
from dashboard.domain.periods import Period
from dashboard.domain.previews import NO_ANSWER
from dashboard.intake.answers import LEAVE_OUT, Answers, alias_key
from dashboard.intake.column_mappings import ColumnMapping
from dashboard.intake.memory import Said

AREA, MEANING, PART = "wilayah:", "isi:", "bagian:"
"""What the key of an answer begins with where there is one for every name."""
THOUSANDS = {"ribuan": True, "desimal": False}
FRACTIONS = {"ya": True, "tidak": False}
NOT_OURS = "bukan"


@dataclass(frozen=True)
class Reply:
    """Blank and None: not answered."""

    kab: str = ""
    period: str = ""
    areas: Mapping[str, str] = field(default_factory=dict)
    """A written name → the code of its area, LEAVE_OUT for none of ours."""
    thousands: bool | None = None
    fractions: bool | None = None
    columns: tuple[str, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict)
    """A column as "group: leaf" → "indicator part"."""
    header_row: int = 0
    """The last row of the header, from 1; 0 where it is found by its words."""
    aggregate: bool = False

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> "Reply":
        """Read what `as_dict` wrote; what a newer Lokus added is left out."""
        known = {one.name for one in fields(cls)}
        kept = {name: value for name, value in said.items() if name in known}
        return cls(**kept | {"columns": tuple(said.get("columns", ()))})

    def said(self, file_name: str, kab: str) -> Said:
        """Return the answers as the intake takes them. kab: of names that are none of ours."""
        aliases = tuple(
            Alias(kabupaten_of(code) if code else kab, alias_key("", name), name, code)
            for name, code in self.areas.items()
            if code != LEAVE_OUT or kab
        )
        mapping = None
        if self.meanings or self.header_row:
            columns = {name: [meaning] for name, meaning in self.meanings.items()}
            told = {"columns": columns, "header_row": self.header_row}
            mapping = ColumnMapping.from_dict(told)
        answers = Answers(
            columns=self.columns,
            mapping=mapping,
            thousands=self.thousands,
            fractions=self.fractions,
            aggregate=self.aggregate,
        )
        return Said(aliases, PurePath(file_name).stem if mapping else "", answers)

    def with_answers(self, answers: Mapping[str, str | None]) -> "Reply":
        """Return the reply with what was chosen on the page, by the keys of its questions."""
        said = {key: value for key, value in answers.items() if value and value != NO_ANSWER}
        areas = {
            key.removeprefix(AREA): LEAVE_OUT if value == NOT_OURS else value
            for key, value in said.items()
            if key.startswith(AREA)
        }
        meanings = {
            name: f"{value} {said.get(PART + name, 'pembilang')}"
            for key, value in said.items()
            if key.startswith(MEANING) and (name := key.removeprefix(MEANING))
        }
        columns = said.get("kolom", "").strip()
        return replace(
            self,
            kab=said.get("kab") or self.kab,
            period=said.get("per") or self.period,
            thousands={"ribuan": True, "desimal": False}.get(
                said.get("ribuan", ""), self.thousands
            ),
            fractions={"ya": True, "tidak": False}.get(said.get("pecahan", ""), self.fractions),
            areas={**self.areas, **areas},
            meanings={**self.meanings, **meanings},
            columns=tuple(one.strip() for one in columns.split(";")) if columns else self.columns,
            header_row=int(said.get("baris", self.header_row)),
        )

    @property
    def given_period(self) -> Period | None:
        """The period chosen; ValueError for one that cannot be read."""
        return Period.parse(self.period) if self.period else None
