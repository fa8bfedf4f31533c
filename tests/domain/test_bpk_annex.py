"""The follow-up matrix as an auditor reads it."""

from datetime import date

import pytest

from dashboard.domain.bpk_annex import HEADS, rows
from tests.domain.record_makers import draft, recommendation

TODAY = date(2024, 4, 25)


def told(one, **more):
    (row,) = rows([one], TODAY, more.get("files", {}), {"krs_verified": "KRS terverifikasi"}.get)
    assert len(row) == len(HEADS)
    return dict(zip(HEADS, row, strict=True))


def test_a_row_tells_finding_recommendation_answer_evidence_and_both_statuses():
    found = told(
        recommendation(
            7,
            answered=date(2024, 3, 20),
            evidence="SK 12/2024",
            internal="telah sesuai",
            internal_day=date(2024, 3, 25),
            official="belum sesuai",
            official_day=date(2024, 4, 10),
            indicator="krs_verified",
            rtl=12,
        ),
        files={7: 2},
    )
    assert (found["Nomor temuan"], found["Temuan"]) == ("2", "Data sasaran belum mutakhir")
    assert (found["LHP diterima"], found["Batas jawaban"]) == (
        date(2024, 1, 15),
        date(2024, 3, 15),
    )
    assert found["Ketepatan jawaban"] == "terlambat 5 hari"
    assert found["Batas telaah BPK"] == date(2024, 4, 19)
    assert (found["Bukti"], found["Berkas bukti"]) == ("SK 12/2024", 2)
    assert found["Status internal (Inspektorat)"] == "telah sesuai"
    assert found["Tanggal status internal"] == date(2024, 3, 25)
    assert (found["Status BPK"], found["Tanggal status BPK"]) == (
        "belum sesuai",
        date(2024, 4, 10),
    )
    assert (found["Indikator terkait"], found["Nomor RTL"]) == ("KRS terverifikasi", 12)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (recommendation(answered=date(2024, 3, 15)), "tepat waktu"),
        (recommendation(), "lewat 41 hari"),
        (recommendation(received=date(2024, 3, 1)), "5 hari lagi"),
        (recommendation(received=None), ""),
        (recommendation(official="telah sesuai", official_day=TODAY), "tanpa jawaban"),
        (draft(response_due=date(2024, 4, 30)), "5 hari lagi"),
        (draft(response_due=date(2024, 4, 1), response_given=date(2024, 4, 3)), "terlambat 2 hari"),
    ],
)
def test_an_answer_is_told_in_time_late_or_still_to_come(one, said):
    assert told(one)["Ketepatan jawaban"] == said


def test_a_konsep_has_the_day_of_its_response_and_no_number():
    found = told(draft(response_due=date(2024, 4, 30), response_given=date(2024, 4, 20)))
    assert (found["Nomor LHP"], found["Batas jawaban"]) == ("konsep LHP", date(2024, 4, 30))
    assert (found["Tanggal jawaban"], found["Status BPK"]) == (date(2024, 4, 20), "")


def test_rows_stand_by_audit_finding_and_number():
    some = [recommendation(1, number="b"), recommendation(2), draft(3, audit_year=2022)]
    found = rows(some, TODAY, {}, str)
    assert [row[0] for row in found] == [1, 2, 3]
    assert [(row[2], row[9]) for row in found] == [("2022", "a"), ("2023", "a"), ("2023", "b")]
