"""An RTL workbook read: its actions and its decisions, each wrong cell told in a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.data.areas import Areas
from dashboard.domain.rakor_actions import ActionStatus, Funds
from dashboard.domain.rakor_entries import BETWEEN, names_in
from dashboard.domain.rakor_parties import offices
from dashboard.domain.record_fields import RecordForm
from dashboard.domain.rtl_form import DECISION_FORM, LATE, RTL_FORM
from dashboard.intake.record_files import RecordFile, read_record_file
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.rtl_cells import RtlNames, origin_of
from dashboard.reference import Reference

Row = tuple[str, Mapping[str, Any]]


@dataclass(frozen=True)
class RtlFile:
    """actions, decisions: where each stands (`baris 7`) and its values, by field of an action.

    wrong: a sentence per cell that cannot be. unused: headings nothing is read from.
    """

    actions: tuple[Row, ...]
    decisions: tuple[Row, ...]
    wrong: tuple[str, ...]
    unused: tuple[str, ...]


def read_rtl_file(
    content: bytes, file_name: str, kab: str, areas: Areas, reference: Reference
) -> RtlFile:
    """Read the sheet of actions and, where there is one, of decisions («Keputusan»).

    Raises RefusedFile for a file with neither.
    """
    opd = offices(reference.indicators.values(), reference.opd_names, kab)

    def read(form: RecordForm) -> RecordFile:
        return read_record_file(content, file_name, form, kab, areas, opd, reference.indicators)

    decided = _if_any(lambda: read(DECISION_FORM))
    try:
        rtl = read(RTL_FORM)
    except RefusedFile as refused:
        if decided is None:
            asked = ", ".join(f"«{RTL_FORM.field(key).word}»" for key in RTL_FORM.identity)
            raise RefusedFile(
                f"{file_name}: tidak ada lembar dengan judul kolom {asked}; unduh RTL (XLSX) Rakor "
                "ini sebagai contoh."
            ) from refused
        rtl = RecordFile((), (), ())
    names, wrong = RtlNames(kab, areas, reference), [*rtl.wrong]
    actions = tuple((at, _action(at, row, names, wrong)) for at, row in rtl.rows)
    called = tuple((at, _owned(row, names)) for at, row in decided.rows) if decided else ()
    wrong += decided.wrong if decided else ()
    return RtlFile(actions, called, tuple(wrong), rtl.unused)


def _if_any(read: Any) -> RecordFile | None:
    try:
        found: RecordFile = read()
    except RefusedFile:
        return None
    return found


def _action(at: str, row: Mapping[str, Any], names: RtlNames, wrong: list[str]) -> dict[str, Any]:
    """Return the values of a row in the types of an action; what is unclear goes to `wrong`."""
    values = _owned(row, names)
    if values.get("supporting"):
        values["supporting"] = BETWEEN.join(names.opd(one) for one in names_in(row["supporting"]))
    status = values.pop("status", None)
    if status and status != LATE:
        values["status"] = ActionStatus(status)
    if values.get("funds"):
        values["funds"] = Funds(values["funds"])
    for field, meaning in (("place", names.place), ("indicator", names.success),
                           ("origin", origin_of)):  # fmt: skip
        text = values.pop(field, None)
        if not text:
            continue
        try:
            values |= meaning(text)
        except ValueError as reason:
            wrong.append(f"{at}, {RTL_FORM.field(field).word}: {reason}")
    return values


def _owned(row: Mapping[str, Any], names: RtlNames) -> dict[str, Any]:
    values = dict(row)
    if values.get("owner"):
        values["owner"] = names.opd(values["owner"])
    return values
