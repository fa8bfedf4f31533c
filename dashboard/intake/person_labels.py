"""The labels of columns that hold something of a person: some say it alone, some only together."""

import re
from collections.abc import Collection

from dashboard.intake.label_words import ROLES, Role

WHO = (
    r"(?:balita|anak|bayi|baduta|batita|ibu(?! ?kota)|bapak|ayah|ortu|orang ?tua|wali|suami|istri|"
    r"kk|kepala keluarga|kepala rumah tangga|bumil|busui|bufas|catin|calon pengantin|remaja|"
    r"rematri|siswa|siswi|pasien|penerima|responden|warga|penduduk|individu|peserta|sasaran|"
    r"keluarga|lengkap)\b"
)
NUMBER = r"(?:no|nomor)"
IDENTITY = re.compile(
    rf"(?:{NUMBER} )?(?:nik|ktp|nomor induk kependudukan|{NUMBER} (?:kk|kartu keluarga))"
    rf"(?: kk| {WHO}.*)?"
)
ALONE = re.compile(
    rf"(?:nama|nm) (?:nik|{WHO}.*)|(?:tempat )?(?:dan )?(?:tgl|tanggal) lahir(?: .*)?|ttl"
)
TOGETHER = frozenset({
    "nama", "alamat", "alamat lengkap", "rt", "rw", "rt rw", "jk", "jenis kelamin", "no hp", "hp",
    "no telepon", "no telp", "nomor hp",
})  # fmt: skip
ENOUGH = 3
# A bare "nama" may be that of the area, unless another column names the desa.
NAME = "nama"
OF_ONE = TOGETHER - {NAME, "rt", "rw", "rt rw"} | {
    "umur", "usia", "usia saat ukur", "umur bulan", "bb", "tb", "pb", "berat", "tinggi", "hpht",
    "pekerjaan", "pendidikan", "agama",
}  # fmt: skip
PLACES = (Role.DESA, Role.PUSKESMAS)


def personal(labels: Collection[str]) -> tuple[str, ...]:
    """Return those of one header that tell of persons, none where it is that of a table of areas.

    labels: as `words` gives them.
    """
    for form in (IDENTITY, ALONE):
        if found := sorted(label for label in labels if form.fullmatch(label)):
            return tuple(found)
    together = sorted(TOGETHER.intersection(labels))
    placed = any(ROLES.get(label) in PLACES for label in labels)
    if len(together) >= ENOUGH or (NAME in labels and placed and OF_ONE.intersection(labels)):
        return tuple(together)
    return ()
