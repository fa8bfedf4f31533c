"""What the user answers: names of columns, their meaning, areas."""

from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from dashboard.intake.column_mappings import ColumnMapping
from tests.intake.office_files import saved

AGUSTUS = Period.parse("2025-08")


def facts_of(taken, indicator):
    rows = taken.facts[taken.facts["indicator"] == indicator]
    columns = ["area_code", "period", "numerator", "denominator"]
    return [tuple(row) for row in rows[columns].astype(object).values.tolist()]


def rules(taken):
    return sorted({problem.rule for problem in taken.problems})


def test_a_file_without_a_header_is_asked_for_its_columns_and_then_taken(understood):
    content = b"Ngabang;Raja;88;9;2\nNgabang;Mungguk;40;3;1\n"
    asked = understood(content, name="a.csv", kab="61.08", period=AGUSTUS)
    assert [q.kind.value for q in asked.questions] == ["nama kolom"]
    names = ("Kecamatan", "Desa", "Diukur", "Pendek", "Sangat Pendek")
    taken = understood(
        content, name="a.csv", kab="61.08", period=AGUSTUS, answers=Answers(columns=names)
    )
    assert facts_of(taken, "stunting_prevalence_routine")[1][2:] == (4, 40)
    assert taken.rows_in == taken.rows_taken == 2


def test_a_mapping_says_what_unknown_columns_hold_and_is_found_by_the_header(understood):
    lines = [("Kecamatan", "Desa", "Luas", "Kasus A"), ("Ngabang", "Raja", 3, 12)]
    asked = understood(saved({"S": lines}), kab="61.08", period=AGUSTUS)
    assert asked.questions[0].choices == ("Luas", "Kasus A")
    mapping = ColumnMapping.from_dict(
        {"columns": {"Kasus A": ["stunting_case_count_routine pembilang"]}}
    )
    turned = [("DESA", "kasus a", "Kecamatan", "luas"), ("Raja", 12, "Ngabang", 3)]
    taken = understood(
        saved({"S": turned}),
        kab="61.08",
        period=AGUSTUS,
        answers=Answers(mappings={asked.fingerprint: mapping}),
    )
    assert taken.facts[["indicator", "numerator"]].values.tolist() == [
        ["stunting_case_count_routine", 12]
    ]
    assert ColumnMapping.from_dict(mapping.as_dict()) == mapping


def test_an_answered_name_is_matched_and_one_answered_with_nothing_left_out(understood):
    head = ("Kecamatan", "Desa", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek")
    lines = [head, ("Ngabang", "Munguk", 9, 1, 1), ("Ngabang", "Posko", 8, 1, 1)]
    aliases = {"61.08": {"ngabang/munguk": "61.08.01.2004", "/posko": ""}}
    taken = understood(
        saved({"S": lines}), kab="61.08", period=AGUSTUS, answers=Answers(aliases=aliases)
    )
    assert (taken.matched, taken.rows_aside) == (("61.08.01.2004",), 1)
    assert {"nama-berbeda", "dikecualikan"} <= set(rules(taken))


def test_a_puskesmas_of_an_unknown_kecamatan_is_asked_and_not_lost_in_the_sum(understood):
    head = ("Puskesmas", "Kecamatan", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek")
    lines = [head, ("UPTD PUSKESMAS NGABANG", "Ngabang", 9, 1, 1), ("Sompak", "Sompakk", 8, 1, 1)]
    taken = understood(saved({"S": lines}), kab="61.08", period=AGUSTUS)
    assert (taken.matched, taken.rows_aside) == (("61.08.01/Ngabang",), 1)
    assert taken.missed["Sompak"].proposals == ("Sompak",)
