"""/: promises and what must be decided, with the way to the session; nothing of it for guests."""

from dashboard.domain.actors import Actor, Role
from tests.callbacks.rakor_asking import form, opened, save, step, typed
from tests.callbacks.test_data_batches import said

CARD = "ringkasan-rakor"


def card(ask):
    return ask(f"{CARD}.children", **{"ringkasan-kabupaten": "61.08"})


def test_without_a_rakor_it_leads_to_where_one_is_made(ask):
    answer = card(ask)
    assert "Belum ada Rakor Kabupaten Landak yang terbuka." in said(answer, CARD)
    assert "/rakor?kab=61.08" in str(answer)


def test_it_says_what_was_kept_and_what_must_be_decided(room):
    typed(room, "dpmd; Dorong APBDes; 30/9")
    save(room, form(opened(room, 1)), status="terkendala", support="Surat edaran Sekda")
    step(room, "tutup")
    answer = card(room)
    told = said(answer, CARD)
    assert "0 dari 1 janji selesai; tidak ada yang lewat tenggat. 1 hal menunggu keputusan." in told
    assert "DPMD: Dorong APBDes; diminta Surat edaran Sekda" in told
    assert "/rakor/61.08-2" in str(answer)


def test_a_guest_sees_nothing_of_it(room, actor):
    typed(room, "dpmd; Dorong APBDes; 30/9")
    actor[0] = Actor("tamu", Role.TAMU)
    answer = card(room)
    assert answer[CARD] == {"hidden": True}
