"""The rows of a Pareto lie packed in its figure: js/packed_rows.js writes bars, table and sets."""

from dataclasses import replace
from typing import Any

from dashboard.components import packed_rows
from dashboard.components.derived_cells import hundredths
from dashboard.domain.area_codes import Level, level_of
from dashboard.domain.gap_screens import GapScreen
from dashboard.domain.standings import Standing
from dashboard.figures import paretos
from dashboard.figures.gap_pictures import Picture


def scope_of(standing: Standing, level: Level) -> str:
    return f"{standing.scope} {level}"


def areas_of(standing: Standing, level: Level) -> packed_rows.Areas:
    """Return every area that a Pareto can list, with the kecamatan above where it is told."""
    codes = [code for code in standing.places if level_of(code) is level]
    places = {code: standing.places[code] for code in codes if code.startswith(standing.scope)}
    told = level is Level.DESA and not standing.view.kec
    return {code: (one.name, one.above if told else "") for code, one in places.items()}


def names_ahead(standing: Standing, named: list[str]) -> tuple[dict[str, Any], list[str]]:
    """Return the names of all desa where the Pareto lists none, for that of the next indicator:
    there they would come with more numbers. named: as of `packed_into`."""
    scope = scope_of(standing, Level.DESA)
    if scope in named:
        return {}, named
    areas = packed_rows.named(areas_of(standing, Level.DESA))
    return {"ahead": {"scope": scope, "areas": areas}}, [*named, scope]


def packed_into(
    drawing: Picture,
    screen: GapScreen,
    table: dict[str, Any],
    sets: list[tuple[str, str]],
    named: list[str],
) -> tuple[dict[str, Any], Picture, list[str]]:
    """Return what the table says of its whole, the picture with the rows, and of which
    scopes the browser then holds the names.

    sets: what each set of areas carries, in words. named: as returned here for the answer before.
    """
    scope = scope_of(screen.standing, screen.level)
    areas = areas_of(screen.standing, screen.level)
    goal = hundredths(screen.standing.target, up=screen.standing.indicator.up)
    board = screen.board
    months = board.goal.months_left(board.month) if board.goal else 0
    whole, rows = packed_rows.packed(table, areas, goal, months, held=scope in named)
    more = {
        "scope": scope,
        "heads": sets,
        "ends": paretos.ends_of(screen.gaps),
        "fills": paretos.fills(),
    }
    chart = drawing.chart
    numbers = {**chart.numbers, "meta": {"packed": rows | more}}
    return (
        whole | {"packed": 1},
        replace(drawing, chart=replace(chart, numbers=numbers)),
        [*{*named, scope}],
    )
