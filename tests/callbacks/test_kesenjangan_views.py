"""The views of /kesenjangan through the app's own update route."""

import json

import pytest

from dashboard.domain.actors import Actor, Role
from tests.assets.asking import ask
from tests.callbacks.test_kesenjangan import BAR, CATIN, STUNTING, asking, column, number, rows
from tests.triggering import Trigger

KRS, KEK = "krs_accompanied", "kek_pregnant_extra_food"
PLACES = ("kesenjangan-kalimat", "kesenjangan-batasan", "kesenjangan-penanggung")


def said(answer, place):
    return answer[place]["children"].replace("\u00a0", " ")


@pytest.fixture(scope="module")
def guest(sample_home):
    """The same route as a guest asks it."""
    from dashboard.factory import create_app
    from dashboard.settings import Settings

    visitor = Actor("tamu", Role.TAMU)
    app = create_app(Settings(home=sample_home.root), who=lambda: visitor)
    return Trigger(app.server.test_client())


def pareto(answer):
    """Return the rows that lie packed in the figure, as the browser unpacks them."""
    packed = answer["kesenjangan-bar"]["figure"]["layout"]["meta"]["packed"]
    return ask("packed_rows.js", f"m.unpacked({json.dumps(packed)})") | {"packed": packed}


def cells(held, head, heads):
    return held["cells"][[words.split(" (")[0] for words in heads].index(head) - 1]


@pytest.fixture
def laju(trigger):
    return trigger(BAR, **asking(ind=KRS, urut="laju"))


def test_pace_answers_for_the_kabupaten_with_a_picture_and_its_parts(laju):
    assert "KRS didampingi di Kabupaten Landak" in said(laju, "kesenjangan-kalimat")
    assert laju["kesenjangan-judul"]["children"] == "Laju Kabupaten Landak"
    assert laju["kesenjangan-bar"]["style"]["height"] == "380px"
    assert laju["kesenjangan-pilih"]["hidden"] is False
    options = laju["kesenjangan-wilayah"]["options"]
    assert (options[0]["label"], len(options)) == ("Kabupaten Landak", 14)
    assert laju["kesenjangan-wilayah"]["value"] == "semua"


def test_three_months_of_figures_are_no_pace_and_it_says_what_lacks(laju):
    """The sample of the tests begins in June: two changes, four are needed."""
    assert "tidak dinilai: baru 2 perubahan berurutan, perlu 4." in said(laju, PLACES[0])
    assert "tidak cukup data, baru 3 angka yang dapat dibandingkan, perlu 5" in said(
        laju, PLACES[1]
    )
    words = {pace[3] for pace in rows(laju)["paces"]}
    assert words <= {"baru 2 perubahan berurutan, perlu 4", "baru 1 perubahan berurutan, perlu 4"}


def test_an_area_of_the_link_is_drawn_and_sends_numbers_alone(trigger, laju):
    drawn = laju["kesenjangan-drawn"]["data"]
    answer = trigger(BAR, **asking(ind=KRS, urut="laju", wilayah="61.08.01", drawn=drawn))
    assert "operations" in answer["kesenjangan-bar"]["figure"]
    assert answer["kesenjangan-wilayah"]["value"] == "61.08.01"
    assert answer["kesenjangan-judul"]["children"] == "Laju Kecamatan Ngabang"
    assert len(json.dumps(answer["kesenjangan-bar"]["figure"])) < 5_000


def test_an_area_that_is_not_offered_gives_way_to_the_whole(trigger):
    answer = trigger(BAR, **asking(ind=KRS, urut="laju", wilayah="62.03.01"))
    assert answer["kesenjangan-wilayah"]["value"] == "semua"


def test_desa_have_their_pace_where_a_kecamatan_is_chosen(trigger):
    answer = trigger(BAR, **asking(ind=KRS, kec="61.08.01", urut="laju", wilayah="61.08.01.2001"))
    assert answer["kesenjangan-judul"]["children"].startswith("Laju Desa ")
    assert len(answer["kesenjangan-wilayah"]["options"]) == 20


def test_pareto_lists_every_desa_that_is_short_most_people_first(trigger):
    answer = trigger(BAR, **asking(urut="pareto"))
    held, heads = pareto(answer), rows(answer)["heads"]
    people = [number(text) for text in cells(held, "Kurang", heads)]
    assert people == sorted(people, reverse=True)
    assert min(people) > 0
    assert [number(text) for text in cells(held, "Kumulatif", heads)][-1] == 100
    assert all(note for note in held["notes"])
    assert answer["kesenjangan-judul"]["children"] == "Kekurangan per desa, dari yang terbesar"


def test_the_sets_of_pareto_hold_the_desa_the_sentence_counts(trigger):
    answer = trigger(BAR, **asking(urut="pareto"))
    layout = answer["kesenjangan-bar"]["figure"]["layout"]
    ends = [int(one["x0"]) for one in layout["shapes"]]
    sentence = said(answer, "kesenjangan-penanggung")
    assert f"ada di {ends[0]} dari 156 desa" in sentence
    assert f"di {ends[1]} desa." in sentence
    packed = layout["meta"]["packed"]
    assert packed["ends"] == ends
    assert [head[1].split(": ")[1].split(" ")[0] for head in packed["heads"]] == [
        str(end) for end in ends
    ]


def test_names_of_a_pareto_are_sent_once(trigger):
    drawn = trigger(BAR, **asking(urut="pareto"))["kesenjangan-drawn"]["data"]
    answer = trigger(BAR, **asking(urut="pareto", per="2025-07", drawn=drawn))
    (meta,) = (
        one["params"]["value"]
        for one in answer["kesenjangan-bar"]["figure"]["operations"]
        if one["location"] == ["layout", "meta"]
    )
    assert meta["packed"]["areas"] is None
    other = trigger(BAR, **asking(kec="61.08.01", urut="pareto", drawn=drawn))
    assert "Ambarang" in json.dumps(other["kesenjangan-bar"]["figure"])


def test_pareto_and_the_kecamatan_speak_of_the_same_people(trigger):
    every = trigger(BAR, **asking(urut="pareto"))
    desa = cells(pareto(every), "Kurang", rows(every)["heads"])
    kecamatan = column(trigger(BAR, **asking(urut="orang")), "Kurang")
    assert sum(map(number, desa)) == sum(number(text) for text in kecamatan if text)


def test_what_is_reported_per_kecamatan_has_a_pareto_of_kecamatan(trigger):
    answer = trigger(BAR, **asking(ind=CATIN, per="2025-Q2", urut="pareto"))
    assert rows(answer)["heads"][0] == "Kecamatan"


def test_andil_marks_the_part_of_the_sasaran(trigger):
    answer = trigger(BAR, **asking(urut="andil"))
    assert answer["kesenjangan-judul"]["children"] == "Andil kekurangan per kecamatan"
    assert "sasaran" in answer["kesenjangan-bar"]["figure"]["data"][3]["text"][0]
    assert "mark-sasaran" in json.dumps(answer["kesenjangan-legenda"]["children"])


@pytest.mark.parametrize("urut", ["andil", "pareto"])
def test_without_a_target_every_view_of_gaps_shows_the_shares(trigger, urut):
    answer = trigger(BAR, **asking(ind=STUNTING, urut=urut))
    assert "Belum ada target" in json.dumps(answer["kesenjangan-kosong"]["children"])
    assert len(rows(answer)["names"]) == 13
    assert answer["kesenjangan-penanggung"]["children"] == ""


def test_a_routine_prevalence_has_a_trend_without_a_target_line(trigger):
    answer = trigger(BAR, **asking(ind=STUNTING, urut="laju"))
    assert "tidak dinilai: belum ada target" in said(answer, "kesenjangan-kalimat")
    assert answer["kesenjangan-kosong"]["children"] is None
    assert not answer["kesenjangan-bar"]["figure"]["layout"].get("shapes")
    assert "line-routine" in json.dumps(answer["kesenjangan-legenda"]["children"])


@pytest.mark.parametrize("urut", ["orang", "andil", "pareto", "laju"])
def test_a_new_period_of_a_view_sends_few_kilobytes(client, trigger, urut):
    drawn = trigger(BAR, **asking(urut=urut))["kesenjangan-drawn"]["data"]
    answer = trigger(BAR, **asking(urut=urut, per="2025-07", drawn=drawn))
    assert len(json.dumps(answer["kesenjangan-bar"]["figure"], separators=(",", ":"))) < 12_000


def test_every_view_keeps_the_table_with_pace_and_verdict(trigger):
    for urut in ("orang", "poin", "andil", "laju"):
        held = rows(trigger(BAR, **asking(urut=urut)))
        assert held["heads"][-4:] == ["Putusan", "Perlu (poin/bulan)", "Kini (poin/bulan)", "Laju"]
        assert len(held["paces"]) == len(held["names"]) == 13


@pytest.mark.parametrize("urut", ["orang", "poin", "andil", "pareto", "laju"])
@pytest.mark.parametrize("kec", ["semua", "61.08.01"])
def test_a_guest_sees_every_view_of_a_sensitive_indicator(guest, urut, kec):
    answer = guest(BAR, **asking(ind=KEK, kec=kec, urut=urut))
    shown = pareto(answer) if "packed" in rows(answer) else rows(answer)
    assert len(shown["names"]) > 0
    assert answer["kesenjangan-judul"]["children"]


def test_a_guest_is_told_why_there_is_no_pareto(guest, trigger):
    answer = guest(BAR, **asking(ind=KEK, urut="pareto"))
    assert "sebagian angka kecil disamarkan" in json.dumps(answer["kesenjangan-kosong"]["children"])
    assert "packed" not in rows(answer)
    team = trigger(BAR, **asking(ind=KEK, urut="pareto"))
    assert team["kesenjangan-kosong"]["children"] is None


def test_what_the_team_was_told_of_a_pace_is_not_kept_for_a_guest(guest, trigger):
    asked = asking(ind=KEK, kec="61.08.01", urut="laju")
    trigger(BAR, **asked)
    seen = rows(guest(BAR, **asked))
    hidden = [place for place, text in enumerate(seen["cells"][0]) if text == "disamarkan"]
    assert hidden, "the sample has small counts in Ngabang"
    assert all(seen["paces"][place][1:3] == ["–", "–"] for place in hidden)
