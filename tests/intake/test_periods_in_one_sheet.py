"""Several periods in one sheet: months side by side, tables below each other."""

from tests.intake.office_files import KEK, saved


def facts_of(taken, indicator):
    rows = taken.facts[taken.facts["indicator"] == indicator]
    columns = ["area_code", "period", "numerator", "denominator"]
    return [tuple(row) for row in rows[columns].astype(object).values.tolist()]


def test_months_side_by_side_become_periods_and_their_rows_count_once(understood):
    rows = [
        ("CAKUPAN DINAS KESEHATAN KABUPATEN LANDAK TAHUN 2025",),
        ("Kecamatan", "Desa", "JANUARI", None, None, "FEBRUARI", None, None),
        (None, None, KEK, None, None, KEK, None, None),
        (None, None, "Sasaran", "Capaian", "%", "Sasaran", "Capaian", "%"),
        ("Ngabang", "Raja", 10, 5, 50, 10, 6, 60),
        ("Ngabang", "Mungguk", 8, 8, 100, None, None, None),
        ("JUMLAH", None, 18, 13, 72.2, 10, 6, 60),
    ]
    merges = ["A2:A4", "B2:B4", "C2:E2", "F2:H2", "C3:E3", "F3:H3"]
    taken = understood(saved({"2025": rows}, merges))
    assert taken.periods == ("2025-01", "2025-02")
    assert (taken.rows_in, taken.rows_taken) == (2, 2)
    assert facts_of(taken, "kek_pregnant_extra_food") == [
        ("61.08.01.2003", "2025-01", 5, 10),
        ("61.08.01.2004", "2025-01", 8, 8),
        ("61.08.01.2003", "2025-02", 6, 10),
    ]
    assert taken.facts["numerator_cells"].tolist() == ["D5", "D6", "G5"]


def test_bare_months_are_counts_of_what_the_title_names(understood):
    rows = [
        ("JUMLAH BALITA STUNTING KABUPATEN LANDAK TAHUN 2024",),
        ("No", "Kecamatan", "Desa", "Jan", "Feb", "Mar"),
        (1, "Ngabang", "Raja", 4, 5, None),
    ]
    taken = understood(saved({"S": rows}))
    counted = taken.facts[["indicator", "period", "numerator"]].values.tolist()
    assert counted == [
        ["stunting_case_count_routine", "2024-01", 4],
        ["stunting_case_count_routine", "2024-02", 5],
    ]


def test_tables_below_each_other_have_a_period_each(understood):
    def block(month, value):
        return [
            (f"BULAN {month} 2025",),
            ("Kecamatan", "Desa", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek"),
            ("Ngabang", "Raja", 88, value, 2),
            ("JUMLAH", None, 88, value, 2),
            (),
        ]

    rows = [*block("JANUARI", 9), *block("FEBRUARI", 7)]
    taken = understood(saved({"2025": rows}), kab="61.08")
    assert taken.periods == ("2025-01", "2025-02")
    assert taken.facts["numerator_cells"].tolist()[:1] == ["E3+D3"]
    assert facts_of(taken, "stunting_case_count_routine")[1][:3] == (
        "61.08.01.2003", "2025-02", 9,
    )  # fmt: skip
    assert taken.rows_in == 2
