"""Reading a standing from one snapshot: every level, lokus and sources agree."""

import pandas as pd

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.catalogue import View
from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.periods import Period
from dashboard.domain.readings import NOTHING, Reading
from dashboard.domain.readings import read as read_row
from dashboard.domain.standings import LokusList, Place, Source, Standing


def read_standing(snapshot: Snapshot, view: View, actor: Actor) -> Standing:
    """Read one indicator in one period for a kabupaten, its kecamatan and its desa."""
    catalogue = snapshot.catalogue
    indicator = catalogue.indicators[view.indicator]
    target = catalogue.target(view.indicator, view.kab, view.period)
    asked = {"kab": view.kab, "indicator": view.indicator, "period": view.period}
    kabupaten_name = catalogue.area_name(view.kab)
    places: dict[str, Place] = {}
    readings: dict[str, Reading] = {view.kab: NOTHING}
    batch_of: dict[str, str] = {}
    for row in snapshot.read("kabupaten_coverage", actor=actor, **asked).to_dict("records"):
        readings[view.kab] = read_row(row, indicator, target)
    for row in snapshot.read("kecamatan_coverage", actor=actor, **asked).to_dict("records"):
        places[row["kec_code"]] = Place(row["kec_code"], row["kec_name"], kabupaten_name)
        readings[row["kec_code"]] = read_row(row, indicator, target)
    for row in snapshot.read("desa_coverage", actor=actor, **asked).to_dict("records"):
        places[row["desa_code"]] = Place(row["desa_code"], row["desa_name"], row["kec_name"])
        readings[row["desa_code"]] = read_row(row, indicator, target)
        if isinstance(row["batch_number"], str):
            batch_of[row["desa_code"]] = row["batch_number"]
    return Standing(
        view=view,
        indicator=indicator,
        target=target,
        kabupaten_name=kabupaten_name,
        places=places,
        readings=readings,
        lokus=read_lokus(snapshot, view.kab, Period.parse(view.period).year, actor),
        sources=read_sources(snapshot, view, actor),
        batch_of=batch_of,
        sample=view.kab in catalogue.sample,
        measured=read_measured(snapshot, view, actor),
    )


def read_measured(snapshot: Snapshot, view: View, actor: Actor) -> Reading | None:
    """Return how many were measured where a view shows a routine prevalence; else None."""
    coverage = MEASURED_BY.get(view.indicator)
    if coverage is None:
        return None
    name = "kecamatan_coverage" if view.kec else "kabupaten_coverage"
    rows = snapshot.read(name, actor=actor, kab=view.kab, indicator=coverage, period=view.period)
    if view.kec:
        rows = rows[rows["kec_code"] == view.kec]
    indicator = snapshot.catalogue.indicators[coverage]
    return next((read_row(row, indicator, None) for row in rows.to_dict("records")), NOTHING)


def read_lokus(snapshot: Snapshot, kab: str, year: int, actor: Actor) -> LokusList:
    rows = snapshot.read("lokus_desa", actor=actor, kab=kab, year=year)
    number = str(rows["sk_number"].iloc[0]) if len(rows) else ""
    return LokusList(year, frozenset(rows["desa_code"]), number)


def read_sources(snapshot: Snapshot, view: View, actor: Actor) -> list[Source]:
    """Return the batches behind the figures of a view."""
    rows = snapshot.read(
        "source_batches",
        actor=actor,
        kab=view.kab,
        indicator=view.indicator,
        period=view.period,
    )
    return [
        Source(
            row["batch_number"],
            row["file_name"],
            row["status"],
            None if pd.isna(row["cutoff"]) else pd.Timestamp(row["cutoff"]).date(),
        )
        for row in rows.to_dict("records")
    ]
