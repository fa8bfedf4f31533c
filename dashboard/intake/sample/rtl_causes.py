"""Why people of the heaviest desa of the sample are not served, as its Rakor recorded it."""

from collections.abc import Iterator, Sequence

from dashboard.domain.desa_loads import DesaLoad

TOLD = {1: (0, 2, 4, 5), 2: (1, 7), 3: (0,)}
"""Places among the heaviest of which each Rakor recorded a cause; of the first one again."""
WATER = (
    "Sumur dangkal kering di musim kemarau; pipa desa belum sampai dusun",
    "Jamban sudah dibangun tetapi belum ada septik; lahan sempit di tepi sungai",
    "Stimulan jamban 2025 belum cair; warga menunggu bantuan",
)
HEALTH = (
    "Bidan desa kosong sejak Juni; kader mencatat tetapi tidak memeriksa",
    "Posyandu satu hari dengan panen; ibu bekerja di kebun",
    "Bahan PMT lokal terlambat; dana desa tahap II belum cair",
)
FAMILY = (
    "Satu TPK memegang lebih dari 90 keluarga; dua kader berhenti",
    "Data KRS lama: 30-an keluarga pindah ke perusahaan dan belum dihapus",
    "Calon pengantin baru diketahui saat akad; KUA belum meneruskan pendaftaran",
)
BY_OPD = {"Dinas PUPR/Perkim": WATER, "Dinas PPKB": FAMILY}


def causes_at(number: int, heaviest: Sequence[DesaLoad]) -> Iterator[tuple[str, str]]:
    """Yield code and cause of the desa a Rakor spoke of. heaviest: most people first."""
    for place in TOLD[number]:
        if place < len(heaviest):
            one = heaviest[place]
            texts = BY_OPD.get(one.weakest.opd if one.weakest else "", HEALTH)
            yield one.code, texts[(place + number) % len(texts)]
