"""The legend of the desa map counts what no colour shows."""

from dashboard.components import legends
from tests.component_texts import texts


def said(**counts):
    none = dict.fromkeys(("bare", "few", "suspect", "lokus", "plain"), 0)
    return texts(legends.desa_map((20, 40, 60, 80), up=True, **none | counts))


def test_rows_whose_area_is_not_known_are_counted_beside_no_data():
    assert "Tidak ada data · 13 Baris belum dikenali · 3 Kasus sedikit (sasaran < 30) · 1" in said(
        bare=13, waiting=3, few=1
    )


def test_of_a_sensitive_indicator_a_few_counted_are_few_cases_too():
    assert "Kasus sedikit (sasaran < 30 atau kasus < 5) · 7" in said(few=7, few_below=5)


def test_what_occurs_nowhere_has_no_entry_but_no_data():
    assert said().endswith("≥ 80 % Tidak ada data · 0 Desa lokus · 0")


def test_the_entry_of_desa_lokus_leads_to_their_list():
    assert "/lokus?kab=61.08" in str(
        legends.item("lokus", "Desa lokus", 20, href="/lokus?kab=61.08")
    )
