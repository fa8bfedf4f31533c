"""Why people of the heaviest desa of the sample are not served, as its Rakor recorded it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from dashboard.domain.desa_loads import DesaLoad

TOLD = {1: (0, 2, 4, 5), 2: (1, 7), 3: (0,)}
"""Places among the heaviest of which each Rakor recorded a cause; of the first one again."""
TEXTS = {
    "household_sanitation": (
        "Jamban belum bertangki septik; lahan sempit di tepi sungai",
        "Stimulan jamban 2025 belum cair; warga menunggu bantuan",
        "Jamban bersama di sungai; belum ada pemicuan sejak 2023",
        "Tukang sanitasi tidak ada; bahan didatangkan dari kota",
        "Lima dusun belum dipicu; sanitarian baru datang Oktober",
    ),
    "household_safe_water": (
        "Sumur kering di musim kemarau; pipa belum sampai dusun",
        "Pipa hanyut saat banjir Mei; dana desa tidak cukup",
        "Air sungai tanpa diolah; sarana air belum diperiksa",
    ),
    "Dinas PPKB": (
        "Satu TPK memegang lebih dari 90 keluarga; kader berhenti",
        "Data KRS lama; puluhan keluarga sudah pindah",
        "Calon pengantin baru diketahui saat akad",
    ),
    "": (
        "Bidan desa kosong sejak Juni; kader tidak memeriksa",
        "Posyandu satu hari dengan panen; ibu bekerja di kebun",
        "Bahan PMT terlambat; dana desa tahap II belum cair",
    ),
}
"""By indicator, else by OPD, else for every other service."""


def causes_at(number: int, heaviest: Sequence[DesaLoad]) -> Iterator[tuple[str, str]]:
    """Yield code and cause of the desa a Rakor spoke of. heaviest: most people first."""
    said = Counter[str]()
    for rakor, places in TOLD.items():
        for place in (place for place in places if place < len(heaviest)):
            one, weakest = heaviest[place], heaviest[place].weakest
            keys = (weakest.indicator, weakest.opd, "") if weakest else ("",)
            key = next(key for key in keys if key in TEXTS)
            said[key] += 1
            if rakor == number:
                yield one.code, TEXTS[key][(said[key] - 1) % len(TEXTS[key])]
