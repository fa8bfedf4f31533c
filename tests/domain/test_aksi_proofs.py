from datetime import date

import pytest

from dashboard.domain import aksi_sentences
from dashboard.domain.aksi_proofs import owed
from tests.domain.aksi_makers import aksi, proof, year_of

PERBUP, SENT = "Nomor dan naskah Perbup", "Penyampaian kepada desa"  # asked for by aksi 4
DONE = aksi("Aksi 4", done_on=date(2024, 6, 1))


def state(*evidence, records=(DONE,), today=date(2024, 7, 1), name=PERBUP):
    found = year_of(records, (), evidence, today=today).proofs
    return next(one for one in found if one.name == name).state(today).value


def test_evidence_is_missing_once_its_aksi_is_done_or_due_and_not_before():
    assert state() == "belum ada"
    assert state(records=(), today=date(2024, 6, 30)) == "belum waktunya"
    assert state(records=(), today=date(2024, 7, 1)) == "belum ada"
    assert state(proof("Aksi 4", PERBUP, state="belum ada")) == "belum ada"


@pytest.mark.parametrize(
    ("until", "word"),
    [
        (date(2024, 6, 30), "kedaluwarsa"),
        (date(2024, 7, 1), "segera habis"),
        (date(2024, 7, 31), "segera habis"),
        (date(2024, 8, 1), "diunggah"),
        (None, "diunggah"),
    ],
)
def test_evidence_is_valid_through_its_last_day(until, word):
    assert state(proof("Aksi 4", PERBUP, valid_until=until)) == word


def test_a_file_that_was_not_sent_is_owed_and_an_expired_one_first():
    kept = [
        proof("Aksi 4", PERBUP, state="ada, belum diunggah"),
        proof("Aksi 4", SENT, valid_until=date(2024, 6, 30)),
    ]
    year = year_of([DONE], (), kept, today=date(2024, 7, 1))
    late = [(one.name, one.state(year.today).value) for one in owed(year.proofs, year.today)]
    assert late[:2] == [(SENT, "kedaluwarsa"), ("Rekomendasi desa lokus", "belum ada")]
    assert late[-1] == (PERBUP, "belum diunggah")


def test_a_file_kept_here_is_there_though_it_was_not_sent():
    assert state(proof("Aksi 4", PERBUP, state="belum ada", files=1)) == "belum diunggah"
    assert state(proof("Aksi 4", PERBUP, state="belum ada", files=0)) == "belum ada"
    assert state(proof("Aksi 4", PERBUP, files=2)) == "diunggah"


def test_a_name_is_known_however_it_is_spelled_and_what_is_added_stays():
    kept = [proof("Aksi 4", "nomor dan  NASKAH perbup"), proof("Aksi 4", "Berita acara")]
    of_fourth = [one for one in year_of([DONE], (), kept).proofs if one.of.plan.action.number == 4]
    assert [(one.name, one.listed, one.record is not None) for one in of_fourth] == [
        (PERBUP, True, True), (SENT, True, False), ("Berita acara", False, True),
    ]  # fmt: skip


def test_evidence_is_said_in_one_sentence():
    kept = [proof("Aksi 4", PERBUP, valid_until=date(2024, 1, 20)), proof("Aksi 4", SENT)]
    year = year_of((), (), kept, today=date(2024, 1, 25))
    assert aksi_sentences.evidence(year) == "1 dari 2 bukti 2024 sudah diunggah; 1 kedaluwarsa."
    assert aksi_sentences.proof(owed(year.proofs, year.today)[0], year) == (
        "Nomor dan naskah Perbup (Aksi 4): kedaluwarsa sejak 20 Januari 2024"
    )
    nothing = year_of((), today=date(2024, 1, 25))
    assert aksi_sentences.evidence(nothing) == "Belum ada bukti 2024 yang sudah waktunya."
