"""Whatever an office does to the look of a file, its facts stay the same."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.intake.grids import Grid
from dashboard.intake.tables import find_table
from dashboard.intake.understand import understand
from tests.intake.office_files import KEK, TTD, coverage_sheet, saved

DESA = [
    ("61.08.01.2001", "Ngabang", "Hilir Kantor"), ("61.08.01.2003", "Ngabang", "Raja"),
    ("61.08.02.2001", "Mandor", "Mandor"), ("", "Mandor", "Munguk"), ("", "", "Tanpa Nama"),
]  # fmt: skip
CELLS = st.none() | st.text(max_size=6) | st.integers() | st.floats()
COUNTS = st.none() | st.integers(0, 5000)
quick = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@st.composite
def rows(draw):
    return [
        (*desa, draw(COUNTS), draw(COUNTS), None, draw(COUNTS), draw(COUNTS), None) for desa in DESA
    ]


def values(taken):
    columns = ["indicator", "area_code", "period", "numerator", "denominator"]
    facts = taken.facts[columns].astype(object).where(taken.facts[columns].notna(), None)
    return sorted(map(tuple, facts.values.tolist()), key=str)


@quick
@given(rows(), st.data())
def test_order_empty_rows_and_case_of_the_header_change_nothing(
    tmp_path, areas, indicators, plain, data
):
    def taken(lines, name):
        path = tmp_path / name
        path.write_bytes(saved({"Agustus": lines}))
        return understand(path, areas, indicators)

    before = coverage_sheet(plain)
    shuffled = data.draw(st.permutations(plain))
    after = coverage_sheet(shuffled)
    after[3] = [text and f"  {text.swapcase()} " for text in after[3]]
    for _ in range(data.draw(st.integers(0, 3))):
        after.insert(data.draw(st.integers(5, len(after))), ())
    first, second = taken(before, "a.xlsx"), taken(after, "b.xlsx")
    assert values(first) == values(second)
    for one in (first, second):
        assert one.rows_in == one.rows_taken + one.rows_aside == len(one.aside) + one.rows_taken
        assert one.rows_in == len(DESA)


@quick
@given(st.permutations([KEK, TTD]), rows())
def test_the_order_of_the_columns_changes_nothing(tmp_path, areas, indicators, groups, plain):
    turned = [row if groups[0] == KEK else (*row[:3], *row[6:9], *row[3:6]) for row in plain]
    sheets = {"a.xlsx": coverage_sheet(plain), "b.xlsx": coverage_sheet(turned, groups=groups)}
    found = []
    for name, lines in sheets.items():
        (tmp_path / name).write_bytes(saved({"Agustus": lines}))
        found.append(values(understand(tmp_path / name, areas, indicators)))
    assert found[0] == found[1]


@quick
@given(st.lists(st.lists(CELLS, max_size=6)))
def test_no_sheet_whatever_is_in_it_breaks_the_search_for_a_table(lines):
    table = find_table(Grid("S", [["Desa", "Jumlah"], *lines]))
    assert table is not None
    assert len(table.rows) + len(table.totals) <= len(lines)


HEAD = ("Kecamatan", "Desa", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek", "Bulan")


@st.composite
def recaps(draw):
    pairs = st.tuples(st.sampled_from(DESA[:4]), st.sampled_from(["Mei", "Juni"]))
    named = draw(st.lists(pairs, min_size=1, max_size=8, unique=True))
    return [
        (desa[1], desa[2], draw(COUNTS), draw(COUNTS), draw(COUNTS), month) for desa, month in named
    ]


@quick
@given(recaps(), st.permutations(range(len(HEAD))), st.data())
def test_columns_rows_case_and_empty_rows_in_any_order_give_the_same_facts(
    tmp_path, areas, indicators, plain, places, data
):
    def taken(lines):
        (tmp_path / "a.xlsx").write_bytes(saved({"S": [("REKAP LANDAK 2025",), *lines]}))
        return understand(tmp_path / "a.xlsx", areas, indicators, kab="61.08")

    shuffled = data.draw(st.permutations(plain))
    after = [[line[place] for place in places] for line in (HEAD, *shuffled)]
    after[0] = [f" {text.swapcase()}\n" for text in after[0]]
    for _ in range(data.draw(st.integers(0, 3))):
        after.insert(data.draw(st.integers(0, len(after))), ())
    first, second = taken([HEAD, *plain]), taken(after)
    assert values(first) == values(second)
    assert first.fingerprint == second.fingerprint
    for one in (first, second):
        assert one.rows_in == one.rows_taken + one.rows_aside == len(plain)
    assert first.cells == second.cells
