"""Answers of a version are kept, within bounds, and never between audiences."""

from dataclasses import replace

from dashboard.data.answers import Answers, rows_of
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.reference import load_reference

AUGUST = {"kab": "61.08", "indicator": "weighing_coverage_ds", "period": "2025-08"}


def rows(number: int):
    return ["n"], [(at,) for at in range(number)]


def test_what_was_asked_once_is_not_asked_again():
    answers, asked = Answers(rows_of), []
    for _ in range(3):
        assert answers.get("a", lambda: asked.append(1) or rows(2)) == (["n"], [(0,), (1,)])
    assert asked == [1]


def test_the_answer_asked_for_longest_ago_goes_first():
    answers, asked = Answers(rows_of, 9), []
    for key in ("a", "b", "a", "c", "a", "b"):
        answers.get(key, lambda key=key: asked.append(key) or rows(3))
    assert asked == ["a", "b", "c", "b"]


def test_an_answer_too_large_to_keep_is_given_and_drops_no_other():
    answers, asked = Answers(rows_of, 9), []
    for key, size in (("a", 3), ("large", 50), ("a", 3), ("large", 50)):
        _, given = answers.get(key, lambda key=key, size=size: asked.append(key) or rows(size))
        assert len(given) == size
    assert asked == ["a", "large", "large"]


def test_a_row_changed_by_its_reader_is_whole_for_the_next(sample_home):
    snapshot = Warehouse(sample_home, load_reference().indicators).snapshot()
    first = snapshot.records("area_coverage", actor=LOCAL, **AUGUST)
    before = dict(first[-1])
    first[-1].clear()
    assert snapshot.records("area_coverage", actor=LOCAL, **AUGUST)[-1] == before


def test_an_actor_of_one_kecamatan_gets_no_more_after_one_who_sees_all(sample_home):
    snapshot = Warehouse(sample_home, load_reference().indicators).snapshot()
    camat = replace(LOCAL, areas=("61.08.01",))
    snapshot.records("area_coverage", actor=LOCAL, **AUGUST)
    seen = {row["area_code"] for row in snapshot.records("area_coverage", actor=camat, **AUGUST)}
    assert seen
    assert all(code.startswith("61.08.01") for code in seen)


def test_what_the_house_was_told_is_not_told_to_the_public(sample_home):
    snapshot = Warehouse(sample_home, load_reference().indicators).snapshot()
    snapshot.records("area_coverage", actor=LOCAL, **AUGUST)
    public = snapshot.records("area_coverage", actor=LOCAL.for_public(), **AUGUST)
    assert all("withheld" in row for row in public)


def test_one_read_gives_what_the_levels_give_each(sample_home):
    snapshot = Warehouse(sample_home, load_reference().indicators).snapshot()
    whole = {r["area_code"]: r for r in snapshot.records("area_coverage", actor=LOCAL, **AUGUST)}
    for name, place in (("kecamatan_coverage", "kec_code"), ("desa_coverage", "desa_code")):
        rows = snapshot.records(name, actor=LOCAL, **AUGUST)
        with_figures = [row for row in rows if row["numerator"] is not None]
        assert len(with_figures) == sum(len(code) == len(rows[0][place]) for code in whole)
        for row in with_figures:
            for column in ("numerator", "denominator", "people"):
                assert whole[row[place]][column] == row[column]
    (kabupaten,) = snapshot.records("kabupaten_coverage", actor=LOCAL, **AUGUST)
    assert {name: whole["61.08"][name] for name in kabupaten} == kabupaten


def test_the_batches_of_desa_are_those_of_their_rows(sample_home):
    snapshot = Warehouse(sample_home, load_reference().indicators).snapshot()
    named = snapshot.records("desa_batches", actor=LOCAL, **AUGUST)
    assert {row["desa_code"]: row["batch_number"] for row in named} == {
        row["desa_code"]: row["batch_number"]
        for row in snapshot.records("desa_coverage", actor=LOCAL, **AUGUST)
        if row["batch_number"]
    }
