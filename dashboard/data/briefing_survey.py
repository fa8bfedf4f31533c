"""The survey trend of a paparan: kabupaten, province and nation, each value as published (R1)."""

from collections.abc import Sequence

from dashboard.data.briefing_ground import Ground
from dashboard.domain import numbers
from dashboard.domain.briefing_cells import NOTHING, goal_cell
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import (
    Cell,
    CellKind,
    Chart,
    ChartForm,
    Head,
    Item,
    Series,
    Table,
)
from dashboard.domain.overview_sentences import stand
from dashboard.domain.sentences import goal
from dashboard.domain.survey_changes import between_neighbours
from dashboard.domain.survey_sentences import against_target, range_words, remarks, sources
from dashboard.domain.survey_years import SurveyYear, last_found
from dashboard.domain.surveys import Survey
from dashboard.domain.tokens import verdict

HEADS = (
    Head("Survei", width=1.2),
    Head("Kabupaten", CellKind.PERCENT),
    Head("Rentang 95 %", width=1.3),
    Head("Metode", width=1.2),
    Head("Provinsi", CellKind.PERCENT),
    Head("Indonesia", CellKind.PERCENT),
    Head("Target", CellKind.PERCENT),
    Head("Putusan", CellKind.VERDICT, 1.3),
    Head("Dibanding tahun sebelumnya", width=1.8),
)


def survey(ground: Ground) -> Item:
    """Return the trend; empty where no survey is known at all."""
    years = ground.overview.surveys
    if not years:
        return ground.empty(Part.TREN, f"Nilai survei stunting {ground.kab_name} tidak ditemukan.")
    last = last_found(years)
    said = stand(ground.kab_name, years)
    province = ground.room.areas.get(ground.kab[:2])
    return ground.item(
        Part.TREN,
        said,
        wanted=[last.value_words if last else ""],
        chart=_chart(years, ground.kab_name, province.name if province else "Provinsi"),
        table=Table(HEADS, tuple(_rows(years))),
        points=[one for one in (against_target(years), *remarks(years)) if one],
        source=[sources(years), "survei SSGI/SKI; tidak dicampur dengan e-PPGBM"],
    )


def _chart(years: Sequence[SurveyYear], name: str, province: str) -> Chart:
    ranges = [one.range for one in years]
    last = last_found(years)
    target = last.target if last else None
    own = Series(
        name,
        tuple(one.kabupaten.value if one.kabupaten else None for one in years),
        tuple(f"{one.about} {one.number}".lstrip() for one in years),
        ("survey",),
        low=tuple(one.low if one else None for one in ranges),
        high=tuple(one.high if one else None for one in ranges),
    )
    return Chart(
        ChartForm.LINES,
        tuple(one.name for one in years),
        (
            own,
            _beside(province, [one.province for one in years]),
            _beside("Indonesia", [one.nation for one in years]),
        ),
        "%",
        target.value if target else None,
        f"target {target.year} {goal(target)}" if target else "",
    )


def _beside(name: str, values: Sequence[Survey | None]) -> Series:
    return Series(
        name,
        tuple(one.value if one else None for one in values),
        tuple(numbers.decimal(one.value) if one else numbers.MISSING for one in values),
        ("comparator",),
    )


def _rows(years: Sequence[SurveyYear]) -> list[tuple[Cell, ...]]:
    changes = ["", *(one.words for one in between_neighbours(years))]
    rows: list[tuple[Cell, ...]] = []
    for year, change in zip(years, changes, strict=True):
        own, judged = year.kabupaten, year.judgement
        found = year.range
        sign = verdict(judged.verdict)
        reason = f" ({judged.reason})" if judged.reason else ""
        rows.append(
            (
                Cell(year.name),
                Cell(year.value_words, own.value) if own else Cell("tidak ditemukan"),
                Cell(f"{range_words(found)} ({found.name})") if found else NOTHING,
                Cell(str(own.method)) if own else NOTHING,
                _value(year.province),
                _value(year.nation),
                goal_cell(year.target),
                Cell(f"{judged.verdict}{reason}", judged.verdict.key, sign.class_name),
                Cell(change or numbers.MISSING),
            )
        )
    return rows


def _value(one: Survey | None) -> Cell:
    return Cell(numbers.percent(one.value), one.value) if one else NOTHING
