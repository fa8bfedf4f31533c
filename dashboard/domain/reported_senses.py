"""What «lapor» counts: each page counts for its own question, and says so in the same words."""

from enum import StrEnum


class Sense(StrEnum):
    FIGURE = "Peta, Kesenjangan dan Lacak angka"
    TABLE = "Cakupan"
    MONTH = "Ringkasan dan Data"


MEANS = {
    Sense.FIGURE: (
        "«lapor» = wilayah yang sudah punya angka indikator ini pada periode ini, walau baru "
        "sebagian desanya"
    ),
    Sense.TABLE: (
        "«lapor semua indikator» = kecamatan yang punya angka di setiap baris tabel, "
        "masing-masing pada periode terakhirnya"
    ),
    Sense.MONTH: (
        "«lapor lengkap» = kecamatan yang semua isian bulanannya (desa × indikator bulanan) "
        "bulan itu sudah masuk, per OPD"
    ),
}


def explained(here: Sense) -> list[str]:
    """Return what is counted here, then what the other pages count."""
    others = [sense for sense in Sense if sense is not here]
    return [f"Di halaman ini {MEANS[here]}.", *(f"{one}: {MEANS[one]}." for one in others)]
