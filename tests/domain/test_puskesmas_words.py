"""The puskesmas behind the figure of a kecamatan, in words."""

from dashboard.domain.puskesmas_words import puskesmas_words, served_words
from dashboard.domain.standing_parts import PuskesmasReport


def office(name, numerator, denominator):
    return PuskesmasReport(f"32.08.10/{name}", name, "32.08.10", numerator, denominator, "B-0001")


CIGUGUR, SUKAMULYA = office("Cigugur", 96, 1200), office("Sukamulya", 320, 2419)


def test_each_puskesmas_is_named_with_its_counts():
    assert puskesmas_words("Stunting", [CIGUGUR, SUKAMULYA]) == (
        "Stunting dijumlahkan dari 2 puskesmas: Cigugur 96 dari 1.200 (8,0\u00a0%) dan "
        "Sukamulya 320 dari 2.419 (13,2\u00a0%)."
    )


def test_one_puskesmas_is_no_sum():
    assert puskesmas_words("Stunting", [CIGUGUR]).startswith("Stunting dari 1 puskesmas: Cigugur")


def test_a_silent_puskesmas_is_named_and_is_no_zero():
    said = puskesmas_words("Stunting", [CIGUGUR, office("Darma", None, None)])
    assert said.endswith("Puskesmas belum lapor: Darma.")
    assert "Darma 0" not in said


def test_without_puskesmas_nothing_is_said():
    assert puskesmas_words("Stunting", []) == ""


def test_the_desa_a_puskesmas_serves_are_named_where_they_are_known():
    served = {"Cigugur": ["Babakanmulya", "Cileuleuy"], "Darma": []}
    assert served_words(["Cigugur", "Darma", "Sukamulya"], served) == (
        "Cigugur melayani 2 desa: Babakanmulya dan Cileuleuy."
    )
