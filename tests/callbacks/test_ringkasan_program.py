"""/: every kind of programme record has its sentence and its way; nothing of it for guests."""

import pytest

from dashboard.domain.actors import Actor, Role
from tests.callbacks.programme_home import Asked
from tests.callbacks.test_data_batches import said

CARD, KAB = "ringkasan-program", {"ringkasan-kabupaten": "61.08"}


@pytest.fixture(scope="module")
def ask(sample_home):
    return Asked(sample_home)


def test_each_kind_of_record_has_its_sentence_and_leads_to_its_page(ask):
    answer = ask(f"{CARD}.children", **KAB)
    told = said(answer, CARD)
    for title in (
        "Anggaran ditandai stunting Rp",
        "Rekomendasi BPK 7 dari 18 rekomendasi telah sesuai menurut BPK",
        "Aksi konvergensi 4 dari 6 aksi semester I 2025 selesai",
        "Audit kasus stunting Siklus II 2025: 1 dari 4 langkah selesai",
        "Verifikasi keluarga berisiko 29",
    ):
        assert title in told.replace("\u00a0", " ")
    drawn = str(answer)
    for path in ("anggaran", "bpk", "aksi", "audit-kasus", "keluarga-berisiko"):
        assert f"/{path}?kab=61.08" in drawn


def test_a_guest_sees_nothing_of_it_nor_does_another_kabupaten(ask):
    guest = Actor("tamu", Role.TAMU)
    neighbour = Actor("Ani", Role.BAPPEDA, ("61.11",))
    for actor in (guest, neighbour):
        assert ask(f"{CARD}.children", actor, **KAB)[CARD] == {"hidden": True}


def test_the_question_why_two_offices_differ_has_an_answer(ask):
    asked = KAB | {"ringkasan-periode": "2025-08"}
    told = said(ask("ringkasan-beda.children", **asked), "ringkasan-beda")
    assert told == (
        "Angka yang berbeda antarsumber Tidak ada angka 2025 (s.d. Agustus) yang dilaporkan dua "
        "sumber; tidak ada yang berbeda."
    )
