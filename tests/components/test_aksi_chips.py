from datetime import date

import pytest

from dashboard.components import aksi_chips
from tests.component_texts import texts
from tests.domain.aksi_makers import aksi, year_of

DAY = date(2024, 12, 4)  # 34 days after aksi 7 was due


@pytest.mark.parametrize(
    ("record", "chip", "timing"),
    [
        (
            aksi("Aksi 7", done_on=date(2024, 10, 3)),
            "selesai", "3 Okt 2024",
        ),
        (
            aksi("Aksi 7", done_on=date(2024, 11, 10)),
            "selesai", "10 Nov 2024, lewat 10 hari",
        ),
        (
            aksi("Aksi 7", state="terkendala"),
            "terlambat", "terkendala, tenggat 31 Okt 2024, lewat 34 hari",
        ),
        (
            aksi("Aksi 7", state="proses", due=date(2024, 12, 31)),
            "proses", "tenggat 31 Des 2024",
        ),
        (
            aksi("Aksi 7", done_on=date(2025, 1, 2)),
            "periksa hari", "hari selesai 2 Jan 2025 belum tiba",
        ),
        (
            aksi("Aksi 6"),  # another one: nobody recorded aksi 7
            "belum dicatat", "tenggat 31 Okt 2024, lewat 34 hari",
        ),
    ],
)  # fmt: skip
def test_an_aksi_stands_with_its_word_and_its_days(record, chip, timing):
    one = year_of([record], today=DAY).states[6]
    assert texts(aksi_chips.state(one, DAY)) == chip
    assert aksi_chips.timing(one, DAY) == timing
