"""What a choice costs on the wire, and what a first visit does."""

import brotli
import pytest

from dashboard.routes.static import FILES, StaticFiles

CHANGE, COLD = 5_000, 1_100_000  # bytes as they leave, pressed
KAPUAS = 231 / 156  # desa of the kabupaten the limit is set for, to those of the sample's
PETA = {
    "peta-kabupaten": "61.08",
    "peta-kecamatan": "semua",
    "peta-indikator": "basic_immunization",
    "peta-periode": "2025-08",
    "peta-lokus": "semua",
}
GAPS = {
    "kesenjangan-kabupaten": "61.08",
    "kesenjangan-kecamatan": "semua",
    "kesenjangan-indikator": "weighing_coverage_ds",
    "kesenjangan-periode": "2025-08",
    "kesenjangan-urut": "orang",
}
CHOICES = {
    "periode": "2025-07",
    "indikator": "stunting_prevalence_routine",
    "kecamatan": "61.08.01",
    "lokus": "lokus",
    "urut": "poin",
}


@pytest.fixture
def pressed(client, trigger):
    """Return how many bytes an answer has when it leaves for a browser."""

    def ask(output: str, **values) -> int:
        kept: list[int] = []
        plain = client.post

        def post(*asked, **more):
            headers = {"Accept-Encoding": "br"}
            answer = plain(*asked, **more, headers=headers)
            assert answer.content_encoding == "br"
            kept.append(len(answer.data))
            answer.set_data(brotli.decompress(answer.data))
            return answer

        client.post = post
        trigger(output, **values)
        client.post = plain
        return kept[-1]

    return ask


@pytest.mark.parametrize(
    ("output", "first", "filters"),
    [
        ("peta-map.figure", PETA, ("periode", "indikator", "kecamatan", "lokus")),
        ("kesenjangan-bar.figure", GAPS, ("periode", "indikator", "kecamatan", "urut")),
    ],
    ids=["peta", "kesenjangan"],
)
def test_a_choice_costs_at_most_5_kb_in_a_kabupaten_of_231_desa(
    trigger, pressed, output, first, filters
):
    page = output.partition("-")[0]
    held = f"{page}-drawn"
    drawn = trigger(output, **first)[held]["data"]
    for name in filters:
        changed = {**first, f"{page}-{name}": CHOICES[name], held: drawn}
        assert pressed(output, **changed) * KAPUAS <= CHANGE, name
        # Back again costs no more.
        there = trigger(output, **changed)[held]["data"]
        assert pressed(output, **first, **{held: there}) * KAPUAS <= CHANGE, f"{name}, back"


WATER, STUNTING = "household_safe_water", "stunting_prevalence_routine"
VIEWS = ("orang", "poin", "andil", "pareto", "laju")
KECAMATAN_OF_KAPUAS = 17 / 13
MORE_DESA, ROW = 38 - 19, 58
"""Desa of the largest kecamatan there beyond those of Ngabang, and the bytes of each."""


@pytest.mark.parametrize("indicator", [WATER, STUNTING])
@pytest.mark.parametrize("urut", VIEWS)
def test_every_choice_on_every_view_of_the_gap_costs_as_little(trigger, pressed, urut, indicator):
    """Of all indicators safe water leaves most desa short, by the largest numbers."""
    output, held = "kesenjangan-bar.figure", "kesenjangan-drawn"
    view = {**GAPS, "kesenjangan-indikator": indicator, "kesenjangan-urut": urut}
    there = trigger(output, **view)[held]["data"]
    other = STUNTING if indicator == WATER else WATER
    choices = {"periode": "2025-07", "indikator": other, "kecamatan": "61.08.01"}
    asked = [*choices.items(), *(("urut", one) for one in VIEWS if one != urut)]
    for name, value in asked:
        changed = {**view, f"kesenjangan-{name}": value}
        sent = pressed(output, **changed, **{held: there})
        if name == "kecamatan":
            sent += MORE_DESA * ROW
        elif "pareto" not in (urut, value):
            sent *= KECAMATAN_OF_KAPUAS
        assert sent <= CHANGE, (name, value)


def test_a_pareto_of_231_desa_costs_as_little_names_and_all(trigger, pressed):
    """What a desa costs is told by a kecamatan of 19 and the kabupaten of 156."""
    output, held = "kesenjangan-bar.figure", "kesenjangan-drawn"
    plain = {**GAPS, "kesenjangan-indikator": WATER}

    def cost(kec: str) -> int:
        view = {**plain, "kesenjangan-kecamatan": kec}
        drawn = trigger(output, **view)[held]["data"]
        return pressed(output, **view | {"kesenjangan-urut": "pareto", held: drawn})

    few, many = cost("61.08.01"), cost("semua")
    assert few + (many - few) * (231 - 19) / (156 - 19) <= CHANGE


def test_a_first_visit_costs_at_most_1_1_mb(client):
    page = client.get("/peta", headers={"Accept-Encoding": "br"})
    names = [
        part.split('"')[0] for part in brotli.decompress(page.data).decode().split('src="')[1:]
    ]
    asked = [*names, "/_dash-layout", "/_dash-dependencies", *map(StaticFiles().address, FILES)]
    asked += ["/geo/desa/61.08.json", "/geo/kecamatan/61.08.json"]
    sent = {
        name: len(client.get(name, headers={"Accept-Encoding": "br"}).data)
        for name in dict.fromkeys(asked)
    }
    assert len(names) > 8
    assert sum(sent.values()) + len(page.data) <= COLD, sent
