"""Who keeps which figures, asked of the store itself: hidden on a page is not protected."""

import pytest

from dashboard.data.batch_lists import every_batch
from dashboard.data.batch_scopes import FileScopes
from dashboard.data.batch_store import keep
from dashboard.data.record_writing import add_record
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.record_forms import BY_KEY
from tests.data.conftest import DAY, draft
from tests.data.test_build import desa

KAB, OWN, NEXT = ("61.08",), "61.08.02.2001", "61.08.01.2001"
ASI, PKH = "exclusive_breastfeeding", "conditional_cash_families"
ACTORS = {
    "pimpinan": Actor("Sekda", Role.PIMPINAN, KAB),
    "bappeda": Actor("Siti", Role.BAPPEDA, KAB),
    "dinkes": Actor("Ani", Role.OPD, KAB, "Dinas Kesehatan"),
    "dinsos": Actor("Adi", Role.OPD, KAB, "Dinsos-P3A-KB"),
    "kecamatan": Actor("Camat", Role.KECAMATAN, ("61.08.02",)),
    "puskesmas": Actor("Kapus", Role.PUSKESMAS, ("61.08.02",)),
    "inspektorat": Actor("Irban", Role.INSPEKTORAT, KAB),
    "tamu": Actor("tamu", Role.TAMU, KAB),
    "admin": Actor("admin", Role.ADMIN),
    "bappeda lain": Actor("Lain", Role.BAPPEDA, ("61.11",)),
}
WHOLE = {"bappeda", "admin"}
FIGURES = {
    "asi in its kecamatan": (([desa(OWN, 1, 10, ASI)],), {"dinkes", "kecamatan", "puskesmas"}),
    "asi elsewhere": (([desa(NEXT, 1, 10, ASI)],), {"dinkes"}),
    "asi here and elsewhere": (
        ([desa(OWN, 1, 10, ASI), desa(NEXT, 1, 10, ASI)],), {"dinkes"},
    ),
    "pkh in its kecamatan": (([desa(OWN, 1, 10, PKH)],), {"dinsos", "kecamatan", "puskesmas"}),
    "asi and pkh": (([desa(NEXT, 1, 10, ASI), desa(NEXT, 1, 10, PKH)],), set()),
    "of the whole kabupaten": (([(ASI, "kabupaten", "61.08", "2025-08", 1, 10)],), {"dinkes"}),
    "desa lokus": (((), [(OWN, 2024)]), set()),
}  # fmt: skip


@pytest.mark.parametrize("what", FIGURES)
def test_each_role_keeps_what_is_its_own_and_nothing_else(office, what):
    tables, beside = FIGURES[what]
    kept = set()
    for place, (who, actor) in enumerate(ACTORS.items()):
        one = draft(*tables, content=str(place).encode())
        try:
            keep(office.home, office.ledger, one, actor)
        except PermissionError:
            continue
        kept.add(who)
    assert kept == WHOLE | beside
    assert len(list(office.home.batches.iterdir())) == len(kept)


def test_nobody_replaces_a_batch_with_figures_that_are_not_his(office):
    office.take([desa(OWN, 1, 10, ASI), desa(NEXT, 1, 10, ASI)])
    office.take([desa(OWN, 1, 10, ASI), desa(OWN, 1, 10, PKH)], content=b"2")
    again = draft([desa(OWN, 2, 10, ASI)], content=b"3")
    for who, number in (("kecamatan", "B-0001"), ("dinkes", "B-0002")):
        with pytest.raises(PermissionError, match=f"{number} memuat angka yang bukan milik Anda"):
            keep(office.home, office.ledger, again, ACTORS[who], [number])
    assert keep(office.home, office.ledger, again, ACTORS["dinkes"], ["B-0001"]).number == "B-0003"


def test_a_name_the_kabupaten_recorded_makes_an_indicator_its_offices_own(office):
    renamed = Actor("Ita", Role.OPD, KAB, "Dinas Kesehatan dan KB")
    one = draft([desa(NEXT, 1, 10, ASI)])
    with pytest.raises(PermissionError, match="bukan milik Dinas Kesehatan dan KB: ASI"):
        keep(office.home, office.ledger, one, renamed)
    said = {"opd": "Dinas Kesehatan", "name": "Dinas Kesehatan dan KB"}
    add_record(office.ledger, BY_KEY["opd-nama"], "61.08", said, LOCAL, DAY)
    assert keep(office.home, office.ledger, one, renamed).number == "B-0001"


def test_who_has_a_part_lists_what_feeds_it_and_opens_what_is_its_own(office):
    office.take([desa(OWN, 1, 10, ASI), desa(NEXT, 1, 10, ASI)])
    office.take([desa(NEXT, 1, 10, PKH)], content=b"2")
    camat = Actor("Camat", Role.KECAMATAN, ("61.08.02",))
    keep(office.home, office.ledger, draft([desa(OWN, 3, 10, ASI)], content=b"3"), camat)

    def found(who):
        scopes = FileScopes(office.home, office.ledger, ACTORS[who])
        batches = every_batch(office.ledger)
        return (
            [one.number for one in batches if scopes.may_list(one)],
            [one.number for one in batches if scopes.may_open(one)],
        )

    every = ["B-0001", "B-0002", "B-0003"]
    assert found("kecamatan") == (["B-0001", "B-0003"], ["B-0003"])
    assert found("dinkes") == (["B-0001", "B-0003"], ["B-0001", "B-0003"])
    assert found("dinsos") == (["B-0002"], ["B-0002"])
    for who in ("pimpinan", "bappeda", "inspektorat", "admin"):
        assert found(who) == (every, every)
