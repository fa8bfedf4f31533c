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
