"""The list of Rakor: what a series needs, who may make one, what a guest is told."""

from dashboard.domain.actors import Actor, Role
from tests.callbacks.rakor_asking import create
from tests.callbacks.test_data_batches import said


def test_an_empty_kabupaten_says_what_to_do(ask):
    answer = ask("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
    assert answer["rakor-kalimat"]["children"] == "Belum ada Rakor di Kabupaten Landak."
    assert "sidang pertamanya langsung siap" in said(answer, "rakor-daftar")
    assert answer["rakor-hari"]["value"] == "2025-09-15"


def test_what_a_series_needs_is_said(ask):
    assert create(ask, nama=" ").startswith("Nama Rakor belum terisi")
    assert create(ask, hari="").startswith("Hari pertama belum terisi")
    create(ask)
    assert create(ask) == "«Rakor TPPS» sudah ada di sini; pakai nama lain."
    answer = ask("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
    assert "belum ada janji" in said(answer, "rakor-daftar")


def test_a_series_is_offered_only_where_one_may_record(ask, actor):
    def offered():
        answer = ask("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
        options = answer["rakor-tingkat"]["options"]
        return len(options), answer["rakor-tingkat"]["value"], answer["rakor-formulir"]["hidden"]

    assert offered() == (14, "kabupaten", False)
    actor[0] = Actor("Camat", Role.KECAMATAN, ("61.08.02",), whole=True)
    assert offered() == (1, "61.08.02", False)
    actor[0] = Actor("Ani", Role.OPD, opd="Bappeda")
    assert offered() == (0, None, True)


def test_a_guest_is_not_told_that_there_is_none(room, actor):
    actor[0] = Actor("tamu", Role.TAMU)
    answer = room("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
    assert answer["rakor-daftar"]["children"] == []
    actor[0] = Actor("Ani", Role.OPD, opd="Bappeda")
    answer = room("rakor-kalimat.children", **{"rakor-kabupaten": "61.11"})
    assert "Sekretariat Rakor yang membuatnya" in said(answer, "rakor-daftar")
