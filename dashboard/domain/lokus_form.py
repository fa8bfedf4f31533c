"""The form of an SK that fixes the desa lokus of a year; its list of desa comes by intake."""

from collections.abc import Mapping
from datetime import date

from dashboard.domain.periods import day_words
from dashboard.domain.record_fields import Field, FieldKind, RecordForm, Value


def _check(values: Mapping[str, Value]) -> None:
    year, number = values["year"], str(values["number"])
    signed, start = values["signed_on"], values.get("starts_on")
    if isinstance(start, date) and isinstance(year, int) and start.year != year:
        raise ValueError(
            f"Mulai berlaku {day_words(start)} di luar {year}; daftar hanya berlaku untuk "
            "tahunnya sendiri."
        )
    if isinstance(start, date) and isinstance(signed, date) and start < signed:
        raise ValueError("Mulai berlaku lebih awal dari Tanggal SK; periksa keduanya.")
    if values.get("amends") and str(values["amends"]).strip() == number.strip():
        raise ValueError("SK tidak dapat mengubah dirinya sendiri; isi nomor SK yang diubah.")


SK_LOKUS_FORM = RecordForm(
    "sk-lokus",
    "SK desa lokus",
    (
        Field("year", "Tahun lokus", FieldKind.YEAR, required=True, also=("Tahun",)),
        Field("number", "Nomor SK", required=True, also=("Nomor", "SK")),
        Field("signed_on", "Tanggal SK", FieldKind.DAY, required=True, also=("Tanggal",)),
        Field(
            "starts_on",
            "Mulai berlaku",
            FieldKind.DAY,
            hint="kosong: 1 Januari tahun lokus, atau tanggal SK bila lebih lambat",
        ),
        Field("amends", "Mengubah SK nomor", hint="untuk SK perubahan", also=("Mengubah",)),
        Field("link", "Tempat berkas", hint="alamat atau nomor arsip", also=("Tautan", "Link")),
        Field("note", "Catatan", FieldKind.LONG, also=("Keterangan",)),
    ),
    identity=("year", "number"),
    check=_check,
    columns=("number", "year", "signed_on", "starts_on", "amends", "link"),
)
