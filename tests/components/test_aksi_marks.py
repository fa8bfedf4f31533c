from datetime import date

from dashboard.components import aksi_marks
from tests.component_texts import texts
from tests.domain.aksi_makers import aksi, year_of

DAY = date(2025, 9, 15)


def test_each_aksi_has_a_sign_with_its_words():
    done = aksi("Utama 1", year=2025, part="semester I", done_on=date(2025, 6, 1))
    late = aksi("Utama 2", year=2025, part="semester I", state="proses")
    sentence, first, second, _ = aksi_marks.block(
        year_of([done, late], year=2025, today=DAY), "Landak", "/aksi?kab=61.08"
    )
    assert texts(sentence).startswith("1 dari 6 aksi semester I 2025 selesai")
    signs = first.children[1:]
    assert [(one.title, one.className) for one in signs][:3] == [
        ("Utama 1 semester I: selesai", "rtl done"),
        ("Utama 2 semester I: terlambat", "rtl late"),
        ("Utama 3 semester I: belum dicatat", "rtl todo"),
    ]
    assert len(second.children) == 7


def test_a_year_without_records_has_its_sentence_alone():
    parts = aksi_marks.block(year_of([], year=2025, today=DAY), "Landak", "/aksi")
    assert texts(parts) == (
        "Belum ada catatan aksi konvergensi 2025 di Landak. Kalender, bukti, dan nilai aksi"
    )
