"""What Ringkasan says of families at risk and of money."""

from datetime import date

from dashboard.components.programme_briefs import families, money
from dashboard.domain.budget_sums import added
from dashboard.domain.krs_progress import progress
from dashboard.domain.numbers import SPACE
from tests.component_texts import texts

ROWS = [
    {"desa": "61.08.01.2001", "status": "data tetap", "listed": 50, "checked": 50},
    {"desa": "61.08.01.2002", "status": "draf", "listed": 150, "checked": 10},
]
LINE = {"pagu": 2_000_000_000, "realised": 500_000_000, "as_of": date(2025, 6, 30)}


def said(parts):
    return texts(parts).replace(SPACE, " ")


def test_the_verification_is_one_sentence_one_bar_and_one_link():
    parts = families(progress(ROWS, 2), "semester II 2025", "", "/keluarga-berisiko?kab=61.08")
    assert said(parts) == (
        "Verifikasi keluarga berisiko 30 % dari 200 keluarga diverifikasi (semester II 2025), "
        "25 % data tetap. Buka keluarga berisiko"
    )
    widths = [one.style["width"] for one in parts[2].children]
    assert widths == ["25.00%", "5.00%"]


def test_money_is_told_with_its_day_and_a_missing_realisation_is_no_zero():
    assert said(money(added([LINE]), 2025, "/anggaran")) == (
        "Anggaran ditandai stunting Rp 2,0 miliar pada 2025; terserap 25 % sampai 30 Jun 2025. "
        "Buka anggaran"
    )
    unsaid = money(added([LINE | {"realised": None, "as_of": None}]), 2025, "/anggaran")
    assert "realisasi belum dilaporkan" in said(unsaid)
    assert unsaid[2].children == []


def test_without_records_both_say_so_and_draw_nothing():
    assert said(families(None, "", "", "/")) == (
        "Verifikasi keluarga berisiko Belum ada daftar KRS yang dicatat."
    )
    assert said(money(None, 2025, "/")) == (
        "Anggaran ditandai stunting Belum ada anggaran yang dicatat."
    )
