"""A briefing survives the way through JSON."""

import json

import pytest

from dashboard.domain.audiences import Audience
from dashboard.domain.briefing_json import from_json, to_json
from dashboard.domain.briefings import (
    AreaMap,
    Briefing,
    Cell,
    CellKind,
    Chart,
    ChartForm,
    Head,
    Item,
    MapClass,
    Series,
    Table,
)

WHOLE = Briefing(
    kab="61.08",
    kab_name="Kabupaten Landak",
    title="Rakor TPPS",
    session="Rakor TPPS ke-3",
    snapshot="20250915-1",
    made="2025-09-15",
    audience=Audience.UMUM,
    sample=True,
    filters=("Kecamatan Ngabang",),
    items=(
        Item(
            "spesifik",
            "Intervensi spesifik",
            "Kurang 1.284 ibu hamil untuk mencapai 80 %.",
            deciding="1.284",
            chart=Chart(
                ChartForm.BARS,
                ("Ngabang", "Mandor"),
                (Series("Cakupan", (61.5, None), ("61,5 %", "–"), ("belum-tercapai",)),),
                "%",
                80.0,
                "target 80 %",
            ),
            map=AreaMap("61.08", (MapClass("coverage-3", "40 – < 60 %", 2),),
                        {"61.08.01.2001": "coverage-3"}, ("61.08.01.2001",), names={"61.08.01": "A"}),
            table=Table((Head("Kecamatan"), Head("Cakupan", CellKind.PERCENT)),
                        ((Cell("Ngabang"), Cell("61,5 %", 61.53846, "belum-tercapai")),)),
            points=("satu",),
            source=("Sumber: e-PPGBM",),
            trace="/lacak/x",
        ),
    ),
)  # fmt: skip


def test_a_briefing_is_the_same_after_json():
    assert from_json(json.loads(json.dumps(to_json(WHOLE)))) == WHOLE


def test_what_is_no_briefing_is_refused():
    with pytest.raises(ValueError, match="kab_name"):
        from_json({"kab": "61.08"})
