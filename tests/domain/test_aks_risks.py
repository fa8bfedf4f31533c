"""What the audit of cases puts at risk in a Rakor."""

from datetime import date

from dashboard.domain.aks_cycles import cycles_of
from dashboard.domain.aks_risks import of_cases, of_cycles
from dashboard.domain.rakor_risks import DUE, LATE, UNPROVED
from tests.domain.record_makers import case, step

TODAY = date(2025, 9, 15)
FIRST = date(2025, 7, 8)


def told(steps, **more):
    found = of_cycles(cycles_of(steps), TODAY, "/audit-kasus", **more)
    return [(one.words, one.days_left, one.rank, one.note) for one in found]


def second(number, identity=1, **said):
    return step(number, identity, cycle="II", **said)


def test_a_late_step_and_one_due_soon_are_risks_of_their_cycle():
    done = second(1, done=FIRST, document="SK tim audit")
    late = second(2, 2, planned=date(2025, 9, 3), opd="Dinas PPKB")
    assert told([done, late]) == [
        (
            "Siklus II 2025: langkah 2 identifikasi dan kajian belum selesai",
            -12,
            LATE,
            "Dinas PPKB · tenggat 3 Sep 2025",
        )
    ]
    assert told([done, second(2, 2, planned=date(2025, 9, 29))])[0][1:3] == (14, DUE)
    assert told([done, second(2, 2, planned=date(2025, 9, 30))]) == []


def test_a_cycle_never_ended_is_late_since_its_semester_until_it_is_history():
    assert told([step(1, done=date(2025, 2, 1), document="SK")])[0][1:3] == (-77, LATE)
    old = told([step(1, year=2023, done=date(2023, 2, 1))])
    assert not any("2023" in words for words, *_ in old)


def test_a_cycle_nobody_wrote_down_is_told_once_its_semester_is_over():
    steps = [step(1, year=2024, cycle="II", done=date(2024, 8, 1), document="SK"), second(1)]
    words = [one for one, *_ in told(steps)]
    assert "Siklus I 2025 tidak tercatat; seharusnya dua siklus setahun" in words
    assert not any("Siklus II 2025 tidak" in one for one in words)


def test_a_step_without_document_is_told_unless_a_file_proves_it():
    steps = [second(1, 8, done=FIRST), second(2, 9, planned=date(2025, 10, 30))]
    words = "Siklus II 2025: 1 langkah selesai tanpa dokumen"
    assert told(steps) == [(words, None, UNPROVED, "1 tim audit")]
    assert told(steps, filed={8}) == []


def test_late_follow_up_stands_by_opd_and_unproven_as_one():
    some = [
        case(1, code="AKS-25-01", due=date(2025, 9, 1)),
        case(2, code="AKS-25-02", due=date(2025, 8, 31)),
        case(3, code="AKS-25-03", status="selesai", done=TODAY),
        case(4, code="AKS-25-04", status="selesai", done=TODAY),
        case(5, code="AKS-25-05", due=date(2025, 9, 10), opd=None),
    ]
    found = of_cases(some, TODAY, "/audit-kasus", {4})
    assert [(one.words, one.days_left, one.rank) for one in found] == [
        ("Dinas Kesehatan: 2 tindak lanjut kasus lewat tenggat", -15, LATE),
        ("OPD belum ditunjuk: 1 tindak lanjut kasus lewat tenggat", -5, LATE),
        ("1 tindak lanjut kasus selesai tanpa bukti", None, UNPROVED),
    ]
