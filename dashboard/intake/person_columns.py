"""The columns of a by-name export that are needed to count children; all others are not read."""

from dashboard.domain.growth_classes import Index
from dashboard.intake.grids import Row
from dashboard.intake.label_words import words

KABUPATEN = "kabupaten"
KECAMATAN, PUSKESMAS, DESA = "kecamatan", "puskesmas", "desa"
NIK, NAME, BORN, MEASURED, AGE = "nik", "nama", "tanggal lahir", "tanggal ukur", "usia"
# "Pukesmas" stands so in the real export; the first label found wins.
ALIASES = {
    KABUPATEN: ("kab kota", "kabupaten kota", "kabupaten", "kab"),
    KECAMATAN: ("kec", "kecamatan", "nama kecamatan"),
    PUSKESMAS: ("pukesmas", "puskesmas", "pkm"),
    DESA: ("desa kel", "desa kelurahan", "kelurahan desa", "desa", "kelurahan", "kel"),
    NIK: ("nik", "nik anak", "no nik", "nik balita"),
    NAME: ("nama", "nama anak", "nama balita", "nama lengkap"),
    BORN: ("tgl lahir", "tanggal lahir", "tgl lahir anak"),
    MEASURED: (
        "tanggal pengukuran", "tgl pengukuran", "tanggal ukur", "tgl ukur", "tanggal penimbangan",
    ),
    AGE: ("usia saat ukur", "usia", "umur"),
}  # fmt: skip
LABELS = {
    Index.WEIGHT_FOR_AGE: ("bb u",),
    Index.HEIGHT_FOR_AGE: ("tb u", "pb u", "tb u pb u"),
    Index.WEIGHT_FOR_HEIGHT: ("bb tb", "bb pb", "bb tb bb pb"),
}


def person_columns(header: Row) -> dict[str, int]:
    """Return the position of each column that is needed, by the names above."""
    at = {words(cell): place for place, cell in reversed(list(enumerate(header)))
          if isinstance(cell, str)}  # fmt: skip
    found = {
        name: at[next(label for label in labels if label in at)]
        for name, labels in ALIASES.items()
        if any(label in at for label in labels)
    }
    for index, labels in LABELS.items():
        for label in labels:
            if label in at:
                found.setdefault(index, at[label])
            if f"zs {label}" in at:
                found.setdefault(f"zs {index}", at[f"zs {label}"])
    return found
