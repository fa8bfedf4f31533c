"""/audit-kasus through the app's own update route."""

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from tests.callbacks.programme_home import Asked
from tests.callbacks.test_data_batches import said as text_of

KAB, PER, PART = "audit_kasus-kabupaten", "audit_kasus-periode", "audit_kasus-{}"
KEC, OWN, OTHER = "61.08.04", "Mandor", "Air Besar"
PARTS = ("siklus", "faktor", "risiko", "lanjut", "berutang", "kecamatan")


@pytest.fixture(scope="module")
def ask(sample_home):
    return Asked(sample_home)


def shown(ask, actor=LOCAL, **held):
    asked = {KAB: "61.08", PER: ""} | held
    return ask(PART.format("kalimat") + ".children", actor, **asked)


def part(answer, name):
    return text_of(answer, PART.format(name))


def test_the_sentence_tells_of_the_cycle_that_runs_and_the_cases_last_made_known(ask):
    answer = shown(ask)
    assert part(answer, "kalimat").startswith(
        "Siklus II 2025: 1 dari 4 langkah selesai, langkah 2 identifikasi dan kajian terlambat "
        "5 hari. Tindak lanjut siklus I 2025: "
    )
    assert answer[PER]["value"] == "2025-S1"
    assert [one["value"] for one in answer[PER]["options"]] == [
        "2025-S2",
        "2025-S1",
        "2024-S2",
        "2024-S1",
    ]


def test_each_step_has_its_state_its_day_and_its_document(ask):
    told = part(shown(ask), "siklus")
    assert "3 dari 3 siklus yang semesternya sudah lewat selesai tepat waktu." in told
    assert "terlambat 5 hari rencana 10 Sep 2025" in told
    assert "tepat waktu selesai 29 Jan 2025 SK tim audit, 400.7/105/I/2025" in told


def test_causes_are_counted_by_case_and_never_summed(ask):
    told = part(shown(ask), "faktor")
    assert "tidak dijumlahkan menjadi kasus" in told
    assert "Jumlah" not in told


def test_another_cycle_is_asked_by_its_semester_and_nonsense_is_the_usual_one(ask):
    assert "siklus II 2024" in part(shown(ask, **{PER: "2024-S2"}), "kecamatan")
    assert shown(ask, **{PER: "kapan"})[PER]["value"] == "2025-S1"


def test_a_cycle_without_cases_has_steps_and_no_tallies(ask):
    answer = shown(ask, **{PER: "2025-S2"})
    assert "Siklus II 2025" in part(answer, "siklus")
    assert [answer[PART.format(name)]["children"] for name in PARTS[1:]] == [None] * 5


def test_a_guest_sees_no_case_no_cycle_and_no_choice(ask):
    answer = shown(ask, Actor("tamu", Role.TAMU))
    assert part(answer, "kalimat") == (
        "Audit kasus hanya untuk tim TPPS; masuk dulu dengan akun tim."
    )
    assert answer[PER] == {"options": [], "value": None}
    assert [answer[PART.format(name)]["children"] for name in PARTS] == [None] * 6
    assert "AKS-" not in str(answer)


def test_a_camat_sees_the_cases_of_the_own_kecamatan_alone(ask):
    every = part(shown(ask, **{PER: "2024-S2"}), "kecamatan")
    camat = Actor("Camat", Role.KECAMATAN, (KEC,))
    own = part(shown(ask, camat, **{PER: "2024-S2"}), "kecamatan")
    assert (OWN in every, OTHER in every) == (True, True)
    assert (OWN in own, OTHER in own) == (True, False)
    assert "9 kasus di 9 desa, 7 kecamatan." in every
    assert "2 kasus di 2 desa, 1 kecamatan." in own


def test_a_case_opens_in_its_panel(ask):
    drawn = str(shown(ask)[PART.format("berutang")])
    assert "'type': 'audit_kasus-lihat'" in drawn
    assert "AKS-LDK-25-1-" in drawn
