"""What of a file is not its sender's, and how it is said."""

import pytest

from dashboard.domain.actors import Actor, Role
from dashboard.domain.file_rights import may_see_waiting
from dashboard.domain.file_scopes import FileScope, is_own, refusal, touches

DINKES = Actor("Ani", Role.OPD, ("61.08",), "Dinas Kesehatan")
CAMAT = Actor("Camat", Role.KECAMATAN, ("61.08.02",))
BAPPEDA = Actor("Siti", Role.BAPPEDA, ("61.08",))
OWN = {"asi", "ttd"}
DESA, NEXT = "61.08.02.2001", "61.08.01.2001"


def said(actor, *indicators, areas=(DESA,), lokus=False):
    scope = FileScope(frozenset(indicators), frozenset(areas), lokus)
    return refusal(scope, OWN, actor, str.upper, lambda code: f"Desa {code[-4:]}")


def test_an_opd_is_told_which_indicators_are_not_its_own_and_what_to_do():
    assert said(DINKES, "asi", "ttd") == ""
    assert said(DINKES, "asi", "pkh") == (
        "memuat indikator yang bukan milik Dinas Kesehatan: PKH; hapus kolomnya, lalu unggah lagi, "
        "atau mintalah Bappeda memuatnya."
    )
    assert "A, B, C dan 2 lainnya;" in said(DINKES, *"abcde")


def test_a_kecamatan_is_told_which_areas_are_not_its_own():
    assert said(CAMAT, "pkh") == ""
    assert said(CAMAT, "pkh", areas=(DESA, NEXT)) == (
        "memuat wilayah lain: Desa 2001; hapus barisnya, lalu unggah lagi, atau mintalah Bappeda "
        "memuatnya."
    )
    assert said(CAMAT, "pkh", areas=("61.08.02", "61.08.02/Karangan")) == ""
    assert said(CAMAT, "pkh", areas=("61.08",))
    assert said(DINKES, "asi", areas=("61.11.01.2001",))


def test_a_list_of_lokus_is_of_who_has_the_whole_kabupaten():
    assert "hanya dimuat Bappeda" in said(DINKES, lokus=True)
    assert "hanya dimuat Bappeda" in said(CAMAT, lokus=True)
    assert said(BAPPEDA, "pkh", areas=(NEXT,), lokus=True) == ""


def test_a_file_with_one_own_figure_touches_its_sender_and_is_not_its_own():
    mixed = FileScope(frozenset({"asi", "pkh"}), frozenset({DESA, NEXT}))
    for actor in (DINKES, CAMAT):
        assert touches(mixed, OWN, actor)
        assert not is_own(mixed, OWN, actor)
    assert not touches(FileScope(frozenset({"pkh"}), frozenset({NEXT})), OWN, DINKES)
    assert not touches(FileScope(frozenset({"pkh"}), frozenset({NEXT})), OWN, CAMAT)
    assert is_own(mixed, OWN, BAPPEDA)


@pytest.mark.parametrize(
    ("actor", "sender", "kab", "sees"),
    [
        (DINKES, "Ani", "61.08", True),
        (DINKES, "Ani", "", True),
        (DINKES, "Budi", "61.08", False),
        (CAMAT, "Budi", "61.08", False),
        (BAPPEDA, "Budi", "61.08", True),
        (BAPPEDA, "Budi", "61.11", False),
        (BAPPEDA, "Budi", "", False),
        (Actor("admin", Role.ADMIN), "Budi", "", True),
        (Actor("tamu", Role.TAMU), "tamu", "61.08", False),
    ],
)
def test_who_sees_a_file_that_waits(actor, sender, kab, sees):
    assert may_see_waiting(actor, sender, kab) is sees
