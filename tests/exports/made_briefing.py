"""A small paparan with one of everything, whose numbers every kind of file must show alike."""

from dashboard.domain.audiences import Audience
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

DESA = "61.08.01.2001"
TABLE = Table(
    (
        Head("Kecamatan", width=2),
        Head("Ibu hamil", CellKind.COUNT),
        Head("Cakupan", CellKind.PERCENT),
        Head("Putusan", CellKind.VERDICT),
    ),
    (
        (Cell("Ngabang"), Cell("1.284", 1284), Cell("61,5 %", 61.538461538, "coverage-4"),
         Cell("belum tercapai", "belum_tercapai", "belum-tercapai")),
        (Cell("=Mandor"), Cell("–"), Cell("tidak dinilai"), Cell("tidak dinilai")),
        (Cell("Kabupaten"), Cell("0", 0), Cell("0,0 %", 0.0, "coverage-1"),
         Cell("belum tercapai", "belum_tercapai", "belum-tercapai")),
    ),
    last_is_sum=True,
)  # fmt: skip
COVERAGE = Item(
    "spesifik",
    "Intervensi spesifik",
    "Kurang 1.284 ibu hamil untuk mencapai 80 %.",
    deciding="1.284",
    chart=Chart(
        ChartForm.BARS,
        ("Ngabang", "Mandor"),
        (Series("Cakupan", (61.5, None), ("61,5 %", "–"), ("coverage-4", "no-data")),),
        "%",
        80.0,
        "target 80 %",
    ),
    table=TABLE,
    source=("Sumber: e-PPGBM, Agustus 2025, batch B-0042",),
    trace="/lacak?ind=x",
    notes="Sampaikan pelan-pelan.",
)
MAP = Item(
    "peta",
    "Peta desa",
    "61 % balita diukur.",
    map=AreaMap(
        "61.08",
        (MapClass("coverage-4", "60 – < 80 %", 1), MapClass("no-data", "Tidak ada data", 155)),
        {DESA: "coverage-4"},
        lokus=(DESA,),
        names={"61.08.01": "Ngabang"},
    ),
    source=("Sumber: e-PPGBM",),
)
TREND = Item(
    "tren",
    "Tren survei",
    "Turun 3,9 poin.",
    chart=Chart(
        ChartForm.LINES,
        ("2022", "2023", "2024"),
        (
            Series("Landak", (27.0, None, 15.1), ("27,0", "–", "15,1"), ("survey",)),
            Series("Indonesia", (21.6, 21.5, 19.8), ("21,6", "21,5", "19,8"), ("comparator",)),
        ),
        "%",
    ),
)
WORDS = Item("keputusan", "Keputusan", "2 keputusan.", points=("Satu; <b>dua</b>", "Tiga & empat"))
NOTHING = Item("audit", "Audit kasus", "", empty="Belum ada kasus yang diaudit.")
BRIEFING = Briefing(
    kab="61.08",
    kab_name="Kabupaten Landak",
    title="Rakor Percepatan Penurunan Stunting",
    session="Rakor TPPS ke-3",
    snapshot="v000007-0a1b2c3d4e5f",
    made="2025-09-15",
    audience=Audience.UMUM,
    sample=True,
    filters=("Semua kecamatan", "sampai Agustus 2025"),
    items=(COVERAGE, MAP, TREND, WORDS, NOTHING),
)
