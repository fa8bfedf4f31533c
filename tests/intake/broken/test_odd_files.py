"""Every odd file is taken right or refused with the place and the reason; nothing is lost."""

import pytest

from dashboard.intake.refusals import RefusedFile
from tests.intake.broken.odd_files import (
    csv_of,
)
from tests.intake.broken.refused_files import ASKED, REFUSED
from tests.intake.broken.taken_files import TAKEN
from tests.intake.office_files import sigizi


def name_of(odd):
    return odd.name


def whole(taken):
    return (
        taken.rows_in == taken.rows_taken + taken.rows_aside == taken.rows_taken + len(taken.aside)
    )


def test_there_are_enough_of_them():
    names = [odd.name for odd in (*TAKEN, *REFUSED, *ASKED)]
    assert len(names) == len(set(names)) >= 100


@pytest.mark.parametrize("odd", TAKEN, ids=name_of)
def test_an_odd_file_is_taken_right(understood, odd):
    taken = understood(odd.content, name=odd.file_name, **odd.options)
    assert (taken.refusal, taken.questions) == ("", ())
    assert (taken.rows_taken, taken.rows_aside) == odd.rows
    assert whole(taken)
    stunting = taken.facts[taken.facts["indicator"] == "stunting_prevalence_routine"]
    assert (stunting["numerator"].sum(), stunting["denominator"].sum()) == odd.sums
    assert set(stunting["period"]) == {"2025-08"}
    assert odd.rules <= {problem.rule for problem in taken.problems}


@pytest.mark.parametrize("odd", REFUSED, ids=name_of)
def test_a_broken_file_is_refused_with_place_and_reason(understood, odd):
    try:
        taken = understood(odd.content, name=odd.file_name, **odd.options)
    except RefusedFile as refused:
        sentence = str(refused)
    else:
        assert whole(taken)
        sentence = taken.refusal
    assert sentence.startswith(odd.file_name)
    assert odd.says in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("odd", ASKED, ids=name_of)
def test_what_a_file_does_not_say_is_asked(understood, odd):
    taken = understood(odd.content, name=odd.file_name, **odd.options)
    assert odd.says in " ".join(map(str, taken.questions))
    assert whole(taken)


def test_a_recap_without_merged_cells_in_a_csv_is_taken(understood):
    from tests.intake.office_files import NGABANG, SIGIZI_HEAD

    taken = understood(csv_of([*SIGIZI_HEAD, *NGABANG]), name="SIGIZI AGUSTUS 2025.csv")
    assert taken.rows_taken == 3
    assert understood(sigizi()).facts["numerator"].tolist() == taken.facts["numerator"].tolist()


def test_200_000_rows_are_read_and_accounted_for(understood):
    head = "kode_desa,bulan,tahun,jumlah_balita_stunting\n"
    row = "61.08.01.{:04},{},{},5\n"
    rows = [
        row.format(desa, month, year)
        for desa in range(2001, 2085)
        for month in range(1, 13)
        for year in range(1820, 2020)
    ]
    content = (head + "".join(rows[:200_000])).encode()
    taken = understood(content, name="besar.csv", kab="61.08")
    assert taken.rows_in == 200_000
    assert whole(taken)
