"""What was answered before, beside what is said now: areas by name, columns by header."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from dashboard.data.areas import Areas
from dashboard.data.known_aliases import Alias, aliases_by_kabupaten, remember_aliases
from dashboard.data.known_mappings import known_mappings, mapping_named, remember_mapping
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import kabupaten_of
from dashboard.domain.written_codes import read_code
from dashboard.intake.answers import LEAVE_OUT, Answers, alias_key
from dashboard.intake.column_mappings import ColumnMapping

NOT_LOADED = "bukan"


@dataclass(frozen=True)
class Said:
    """What the user says with these files, to be remembered once one of them is taken."""

    aliases: tuple[Alias, ...] = ()
    mapping_name: str = ""
    answers: Answers = field(default_factory=Answers)
    """The answers that hold for these files only, and the mapping that is named."""


NOTHING_NEW = Said()


@dataclass(frozen=True)
class Memory:
    """answers: what is remembered with what is said now, which wins. mappings: by fingerprint."""

    answers: Answers
    mappings: Mapping[str, ColumnMapping]


def recall(ledger: Ledger | None, said: Said) -> Memory:
    """Return everything that was ever answered, beside what is said now."""
    before = aliases_by_kabupaten(ledger) if ledger is not None else {}
    aliases = {kab: dict(known) for kab, known in before.items()}
    for kab, known in said.answers.aliases.items():
        aliases.setdefault(kab, {}).update(known)
    for alias in said.aliases:
        aliases.setdefault(alias.kab_code, {})[alias.key] = alias.area_code
    mappings = known_mappings(ledger) if ledger is not None else []
    return Memory(
        replace(said.answers, aliases=aliases),
        {known.fingerprint: ColumnMapping.from_dict(known.body) for known in mappings},
    )


def remember(ledger: Ledger, said: Said, fingerprint: str, actor: Actor) -> None:
    """Keep the answers said with a file that was taken. fingerprint: of its header."""
    if said.aliases:
        remember_aliases(ledger, list(said.aliases), actor)
    mapping, name = said.answers.mapping, said.mapping_name
    if said.answers.columns:  # they were named once and need not be again
        mapping = replace(mapping or ColumnMapping({}), names=said.answers.columns)
        name = name or f"kolom-{fingerprint}"
    if mapping is not None and name and fingerprint:
        remember_mapping(ledger, name, fingerprint, mapping.as_dict(), actor)


def read_same(same: Iterable[str], areas: Areas, kab: str = "") -> tuple[Alias, ...]:
    """Read answers as `NAMA=KODE` or `Kecamatan/NAMA=KODE`; `=bukan` for a name to leave out.

    kab: the kabupaten of what is left out. Raises ValueError, in one sentence, for an answer
    without a name or without an area that exists.
    """
    aliases = []
    for text in same:
        written, sign, said = (part.strip() for part in text.rpartition("="))
        if not sign or not written:
            raise ValueError(f'Jawaban «{text}» tidak terbaca; tulis --same "NAMA=KODE".')
        kecamatan, _, name = written.rpartition("/")
        if said.casefold() == NOT_LOADED:
            if not kab:
                raise ValueError(f"Jawaban «{text}»: sebutkan juga kabupatennya dengan --kab KODE.")
            aliases.append(Alias(kab, alias_key(kecamatan, name), written, LEAVE_OUT))
            continue
        code = read_code(said) or ""
        if areas.get(code) is None:
            raise ValueError(f"Jawaban «{text}»: {said} bukan kode di daftar wilayah.")
        aliases.append(Alias(kabupaten_of(code), alias_key(kecamatan, name), written, code))
    return tuple(aliases)


def read_mapping(named: str, ledger: Ledger | None) -> tuple[str, ColumnMapping]:
    """Return the name and the mapping of a JSON file, or of one remembered by its name.

    Raises ValueError for a file that is no mapping, LookupError for an unknown name.
    """
    file = Path(named)
    if file.suffix.casefold() == ".json":
        try:
            said = json.loads(file.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as wrong:
            raise ValueError(f"Berkas pemetaan {named} tidak terbaca: {wrong}.") from wrong
        return file.stem, ColumnMapping.from_dict(said)
    if ledger is None:
        raise LookupError(f"Pemetaan «{named}» tidak ada. Daftarnya: `lokus maps`.")
    return named, ColumnMapping.from_dict(mapping_named(ledger, named).body)
