"""A packed table is, once unpacked in the browser, the very table that was packed."""

import json
from dataclasses import replace

import pytest

from dashboard.components import gap_tables, packed_rows
from dashboard.components.derived_cells import hundredths
from dashboard.domain.gaps import carriers
from dashboard.domain.histories import History
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.paces import paces
from tests.assets.asking import ask
from tests.domain.gap_makers import IRON, LESS_IS_BETTER, ranked, reading, target
from tests.domain.pace_makers import MONTHLY, goal, month, points

# Codes as names: sorted, they lie otherwise than ranked. One passes the target, one is silent.
DESA = {
    "61.08.01.2003": (400, 700),
    "61.08.01.2001": (190, 200),
    "61.08.02.2002": (20, 100),
    "61.08.02.2001": (40, 100),
    "61.08.01.2002": (120, 200),
    "61.08.02.2003": (None, None),
}
SHARES = {"61.08.01.2003": [52, 53, 54, 55, 56, 57], "61.08.02.2002": [20, 20, 20, 20, 20, 20]}
HELD = {code: points(shares, last=(2025, 8)) for code, shares in SHARES.items()}
BOARD = PaceBoard(
    month(2025, 8),
    goal(80),
    MONTHLY,
    [],
    HELD,
    paces([History(code, code, held) for code, held in HELD.items()], goal(80), MONTHLY),
)
MONTHS = goal(80).months_left(month(2025, 8))
AREAS = {code: (code, "Ngabang" if ".01." in code else "Mandor") for code in DESA}


def tables(aim=80.0, indicator=IRON, own=None, told=True):
    """Return the table written out and the whole and the rows of it packed."""
    found = ranked(DESA, aim, up=indicator.up)
    if own:
        found = [replace(one, points=own.get(one.code, one.points)) for one in found]
    whole = gap_tables.columns(
        carriers(found, 100),
        indicator,
        target(aim),
        noun="desa",
        place="Kabupaten Landak",
        whole=reading(770, 1300, aim, up=indicator.up),
        board=BOARD,
        scope="61.08",
        above={code: above for code, (_, above) in AREAS.items()},
    )
    held = hundredths(target(aim), up=indicator.up) if told else None
    rest, rows = packed_rows.packed(whole, AREAS, held, MONTHS, held=False)
    return whole, rest, rows | {"scope": "61.08 desa"}


def unpacked(rows):
    made = ask("packed_rows.js", f"m.unpacked({json.dumps(rows)})")
    made.pop("above")
    return made


@pytest.mark.parametrize(
    ("aim", "indicator", "told"),
    [(80.0, IRON, True), (14.0, LESS_IS_BETTER, True), (100.0, IRON, True), (80.0, IRON, False)],
)
def test_every_cell_comes_back_as_it_was_written(aim, indicator, told):
    whole, rest, rows = tables(aim, indicator, told=told)
    back = json.loads(json.dumps(unpacked(rows)))
    whole["paces"] = [list(one) for one in whole["paces"]]
    assert rest | back == whole
    assert set(back) == set(packed_rows.BY_ROW)


def test_what_the_script_can_find_is_not_sent():
    _, _, rows = tables()
    assert rows["order"] is None
    assert [at for at, one in enumerate(rows["cells"]) if one is None] == [2, 3, 5, 7, 8, 9]
    assert rows["cells"][6] == "0000"
    assert rows["listed"] == "011110"


def test_areas_of_a_target_of_their_own_keep_their_place():
    # Rasan's own target puts it further behind than its share says: 40 people each, other points.
    whole, _, rows = tables(own={"61.08.01.2002": -50})
    assert rows["order"] is not None
    assert unpacked(rows)["codes"] == whole["codes"]


def test_names_are_left_out_where_the_browser_holds_them():
    whole, _, _ = tables()
    _, rows = packed_rows.packed(whole, AREAS, 8_000, MONTHS, held=True)
    assert rows["areas"] is None
    assert "2003" not in json.dumps(rows)


def test_nobody_short_is_an_empty_table():
    _, rows = packed_rows.packed(
        tables()[0] | {key: [] for key in packed_rows.BY_ROW}, AREAS, 8_000, MONTHS, held=False
    )
    assert unpacked(rows | {"scope": "61.08 desa"}) == {key: [] for key in packed_rows.BY_ROW}


def drawn(fills=("a", "b", "c"), ends=(1, 3)):
    asked = json.dumps(tables()[2]), json.dumps({"fills": fills, "ends": ends})
    return ask("packed_rows.js", f"m.bars(m.unpacked({asked[0]}), {asked[1]})")


def test_only_who_is_short_stands_in_a_pareto_most_people_first():
    bars = drawn()
    assert bars["y"] == [160, 60, 40, 40]
    assert bars["text"] == ["61.08.01.2003", "61.08.02.2002", "61.08.02.2001", "61.08.01.2002"]


def test_its_line_sums_to_all_of_it_and_each_set_has_its_colour():
    assert drawn()["sums"] == [0, 53.33, 73.33, 86.67, 100]
    assert drawn()["colours"] == ["a", "b", "b", "c"]


def test_the_sets_name_their_desa_by_kecamatan_with_their_people():
    rows = json.dumps(tables()[2])
    said = json.dumps(ask("packed_rows.js", f"m.sets(m.unpacked({rows}), [1, 3])"))
    assert json.loads(said.replace("\\u00a0", " ")) == [
        [["Ngabang", ["61.08.01.2003 (160)"]]],
        [["Mandor", ["61.08.02.2002 (60)", "61.08.02.2001 (40)"]]],
    ]
