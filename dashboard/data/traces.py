"""Lacak angka: follow a figure of one version back to the cells it was read from."""

from typing import Any

import pandas as pd

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level, is_code
from dashboard.domain.audiences import Audience
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.own_goals import KABUPATEN, own_goal
from dashboard.domain.periods import Period
from dashboard.domain.sentences import dated_goal
from dashboard.domain.traces import Trace, TracedBatch, TracedRow, separate, silent


def read_trace(snapshot: Snapshot, indicator: str, area: str, period: str, actor: Actor) -> Trace:
    """Follow one figure back. area: a code of any level, or a puskesmas as `61.08.01/Ngabang`.

    Raises LookupError, in one sentence, for an indicator or area that does not exist, ValueError
    for what is no period.
    """
    known = snapshot.catalogue(actor).indicators.get(indicator)
    if known is None:
        raise LookupError(f"Indikator «{indicator}» tidak ada di daftar indikator.")
    asked = {"indicator": indicator, "area": area, "period": str(Period.parse(period))}

    def read(name: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = snapshot.read(name, actor=actor, **asked).to_dict("records")
        return found

    hides = actor.audience is Audience.UMUM and known.sensitive
    rows = [_row(row, hides=hides) for row in read("trace_facts")]
    # What another report said before tells of the figure in use.
    rows = [row for row in rows if not (row.withheld and row.superseded)]
    areas = {row["area_code"]: row for row in read("trace_areas")}
    whole = areas.get(area)
    if whole is None and not (rows and "/" in area):
        what = "" if is_code(area) or "/" in area else " (tulis kodenya, misalnya 61.08.01)"
        raise LookupError(f"Wilayah «{area}» tidak ada di data{what}.")
    # A puskesmas has no row among the areas: its own report is its figure.
    figure = whole or next((vars(row) for row in rows if not row.superseded), None)
    level = Level(whole["level"]) if whole else Level.PUSKESMAS
    withheld = bool(figure and figure.get("withheld"))
    used, left_out = ([], []) if withheld else separate(known, level, rows)
    places = {
        code: (row["area_name"], Level(row["level"]), _text(row["kec_code"]))
        for code, row in areas.items()
    }
    return Trace(
        indicator=known,
        area_code=area,
        area_name=whole["area_name"] if whole else area.rpartition("/")[2],
        level=level,
        period=asked["period"],
        numerator=_count(figure["numerator"]) if figure else None,
        denominator=_count(figure["denominator"]) if figure else None,
        used=tuple(used),
        left_out=tuple(left_out),
        silent=() if withheld else tuple(silent(used, left_out, places)),
        batches=tuple(_batch(row) for row in read("trace_batches")),
        version=snapshot.version,
        withheld=withheld,
        goal=_goal(snapshot.catalogue(actor), indicator, area, asked["period"]),
    )


def _goal(catalogue: Catalogue, indicator: str, area: str, period: str) -> str:
    held = catalogue.target(indicator, area.partition("/")[0], period)
    whole = catalogue.target(indicator, area[:KABUPATEN], period)
    if held is None or not catalogue.indicators[indicator].percent:
        return ""
    basis = f" ({held.legal_basis})"
    return (own_goal(held, whole) or dated_goal(held, Period.parse(period).year)) + basis


def _row(row: dict[str, Any], *, hides: bool) -> TracedRow:
    return TracedRow(
        area_code=row["area_code"],
        area_name=row["area_name"],
        level=Level(row["level"]),
        kec_code=_text(row["kec_code"]),
        numerator=_count(row["numerator"]),
        denominator=_count(row["denominator"]),
        percent=None if pd.isna(row["percent"]) else float(row["percent"]),
        batch=row["batch_number"],
        sheet=row["sheet"],
        row=int(row["sheet_row"]),
        numerator_cells=_text(row["numerator_cells"]),
        denominator_cells=_text(row["denominator_cells"]),
        source_system=row["source_system"],
        superseded=not row["in_use"],
        withheld=hides and pd.isna(row["numerator"]),
        other_source=bool(row["last_of_source"]) and not row["in_use"],
    )


def _batch(row: dict[str, Any]) -> TracedBatch:
    return TracedBatch(
        number=row["batch_number"],
        file_name=row["file_name"],
        source_system=row["source_system"],
        status=row["status"],
        cutoff=_day(row["cutoff"]),
        publish=_day(row["publish"]),
        uploaded_by=row["uploaded_by"],
        uploaded_at=row["uploaded_at"],
        sha256=row["sha256"],
        sample=bool(row["sample"]),
    )


def _count(value: Any) -> int | None:
    return None if pd.isna(value) else int(value)


def _text(value: Any) -> str:
    return "" if pd.isna(value) else str(value)


def _day(value: Any) -> str:
    return "" if pd.isna(value) else pd.Timestamp(value).date().isoformat()
