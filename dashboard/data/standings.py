"""Reading a standing from one snapshot: every level, lokus and sources agree."""

from collections.abc import Mapping
from datetime import date

from dashboard.data.other_figures import read_others
from dashboard.data.quarantine import count_waiting
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.periods import Period
from dashboard.domain.readings import NOTHING, Reading
from dashboard.domain.readings import read as read_row
from dashboard.domain.standing_parts import AreasRead, LokusList, Place, PuskesmasReport, Source
from dashboard.domain.standings import Standing
from dashboard.domain.targets import nearest
from dashboard.domain.views import View

DESA_LENGTH = len("61.08.02.2001")


def read_standing(snapshot: Snapshot, view: View, actor: Actor) -> Standing:
    """Read one indicator in one period for a kabupaten, its kecamatan and its desa."""
    catalogue = snapshot.catalogue(actor)
    indicator = catalogue.indicators[view.indicator]
    kabupaten_target = catalogue.target(view.indicator, view.kab, view.period)
    target = catalogue.target(view.indicator, view.kec or view.kab, view.period)
    own = catalogue.targets_below(view.indicator, view.kab, view.period)
    kabupaten_name = catalogue.area_name(view.kab)
    places = read_places(snapshot, view.kab, kabupaten_name, actor)
    # A kecamatan chosen or left reads the same areas again: half of what an answer took.
    key = actor, view.kab, view.indicator, view.period
    areas = snapshot.areas_read.get(key, lambda: read_areas(snapshot, view, places, actor))
    sources = read_sources(snapshot, view, actor)
    by_desa = any(areas.readings[code].heard for code in areas.batch_of)
    return Standing(
        view=view,
        indicator=indicator,
        target=target,
        kabupaten_name=kabupaten_name,
        places=places,
        readings=areas.readings,
        lokus=read_lokus(snapshot, view.kab, Period.parse(view.period).last_day, actor),
        sources=sources,
        kabupaten_target=kabupaten_target,
        own_targets=own,
        batch_of=areas.batch_of,
        sample=view.kab in catalogue.sample,
        measured=read_measured(snapshot, view, actor),
        on_time=areas.on_time,
        puskesmas=[] if by_desa else read_puskesmas(snapshot, view, actor),
        waiting=count_waiting(snapshot, view.kab, view.indicator, view.period, actor),
        others=read_others(snapshot, view, actor) if any(one.others for one in sources) else {},
        running=catalogue.runs(view.kab, view.indicator, view.period),
    )


def read_areas(
    snapshot: Snapshot, view: View, places: Mapping[str, Place], actor: Actor
) -> AreasRead:
    """Read a kabupaten, its kecamatan and its desa, whichever of them a view has chosen."""
    catalogue = snapshot.catalogue(actor)
    indicator = catalogue.indicators[view.indicator]
    target = catalogue.target(view.indicator, view.kab, view.period)
    own = catalogue.targets_below(view.indicator, view.kab, view.period)
    asked = {"kab": view.kab, "indicator": view.indicator, "period": view.period}
    figures = {
        row["area_code"]: row for row in snapshot.records("area_coverage", actor=actor, **asked)
    }
    return AreasRead(
        {
            code: read_row(figures[code], indicator, nearest(own, code, target), view.period)
            if code in figures
            else NOTHING
            for code in (view.kab, *places)
        },
        {code: row["on_time"] for code, row in figures.items() if len(code) < DESA_LENGTH},
        {
            row["desa_code"]: row["batch_number"]
            for row in snapshot.records("desa_batches", actor=actor, **asked)
            if row["desa_code"] in places
        },
    )


def read_places(
    snapshot: Snapshot, kab: str, kabupaten_name: str, actor: Actor
) -> dict[str, Place]:
    """Return the kecamatan of a kabupaten, then their desa, in the order of their codes."""
    places = {}
    for row in snapshot.records("area_names", actor=actor, kab=kab):
        code = row["area_code"]
        above = row["kec_name"] if len(code) == DESA_LENGTH else kabupaten_name
        places[code] = Place(code, row["area_name"], above)
    return places


def read_puskesmas(snapshot: Snapshot, view: View, actor: Actor) -> list[PuskesmasReport]:
    """Return the puskesmas that ever reported the indicator, with what they say of the period."""
    asked = {"kab": view.kab, "indicator": view.indicator, "period": view.period}
    return [
        PuskesmasReport(
            row["puskesmas_code"],
            row["puskesmas_name"],
            row["kec_code"] or "",
            row["numerator"],
            row["denominator"],
            row["batch_number"] or "",
        )
        for row in snapshot.records("puskesmas_coverage", actor=actor, **asked)
    ]


def read_measured(snapshot: Snapshot, view: View, actor: Actor) -> Reading | None:
    """Return how many were measured where a view shows a routine prevalence; else None."""
    coverage = MEASURED_BY.get(view.indicator)
    if coverage is None:
        return None
    name = "kecamatan_coverage" if view.kec else "kabupaten_coverage"
    asked = {"kab": view.kab, "indicator": coverage, "period": view.period}
    rows = snapshot.records(name, actor=actor, **asked)
    chosen = [row for row in rows if not view.kec or row["kec_code"] == view.kec]
    indicator = snapshot.catalogue(actor).indicators[coverage]
    return read_row(chosen[0], indicator, None, view.period) if chosen else NOTHING


def read_lokus(snapshot: Snapshot, kab: str, day: date, actor: Actor) -> LokusList:
    """Return the list in force on a day; of a period on its last one (R10)."""
    rows = snapshot.records("lokus_desa", actor=actor, kab=kab, day=day)
    number = rows[0]["sk_number"] if rows else ""
    return LokusList(day.year, frozenset(row["desa_code"] for row in rows), number)


def read_sources(snapshot: Snapshot, view: View, actor: Actor) -> list[Source]:
    """Return the batches behind the figures of a view, and those of other sources."""
    asked = {"kab": view.kab, "indicator": view.indicator, "period": view.period}
    return [
        Source(
            row["batch_number"],
            row["file_name"],
            row["status"],
            row["cutoff"],
            row["source_system"],
            row["areas"] > 0,
            row["others"],
        )
        for row in snapshot.records("source_batches", actor=actor, **asked)
    ]
