"""The records of families at risk (KRS): one per desa and semester, and the recap by kecamatan."""

from collections.abc import Mapping

from dashboard.domain import numbers
from dashboard.domain.actors import Role
from dashboard.domain.krs_fields import (
    AT_RISK,
    FAMILIES,
    FAMILY_FIELDS,
    GROUP_FIELDS,
    KIND_FIELDS,
    NOT_AT_RISK,
    RISK_FIELDS,
    SCOPE,
    WELFARE_FIELDS,
    count,
)
from dashboard.domain.record_fields import Field, FieldKind, RecordForm, Value

DRAFT, VERIFIED, FINAL = "draf", "terverifikasi", "data tetap"
LISTED, CHECKED, FINAL_ON = "listed", "checked", "final_on"
WHEN = (
    Field("year", "Tahun", FieldKind.YEAR),
    Field("semester", "Semester", FieldKind.CHOICE, choices=("I", "II")),
)
WRITERS = frozenset({Role.BAPPEDA, Role.ADMIN, Role.KECAMATAN})


def check_counts(values: Mapping[str, Value]) -> None:
    """Raise ValueError where counts contradict one another (domain.md section 5).

    What is empty is not checked: it is not zero.
    """
    at_risk, scope = values.get(AT_RISK), values.get(SCOPE)
    _same((at_risk, values.get(NOT_AT_RISK)), scope, "KRS dan yang tidak berisiko", "sasaran")
    ranks = tuple(values.get(field.key) for field in WELFARE_FIELDS)
    _same(ranks, at_risk, "Lima peringkat kesejahteraan", "KRS")
    _within(scope, values.get(FAMILIES), "Keluarga sasaran", "jumlah keluarga")
    for field in RISK_FIELDS:
        _within(values.get(field.key), at_risk, field.word, "KRS hasil verifikasi")


def check_desa(values: Mapping[str, Value]) -> None:
    """Raise ValueError also where the state of the verification is not what was counted."""
    check_counts(values)
    listed, checked = values.get(LISTED), values.get(CHECKED)
    _within(checked, listed, "KRS selesai diverifikasi", "daftar nasional")
    if values.get("status") != FINAL:
        if values.get(FINAL_ON):
            raise ValueError("Ada tanggal data tetap, tetapi status belum data tetap.")
        return
    if not values.get(FINAL_ON):
        raise ValueError("Data tetap tanpa tanggal; isi tanggal ditetapkan.")
    if values.get(AT_RISK) is None:
        raise ValueError("Data tetap tanpa KRS hasil verifikasi; isi jumlahnya.")
    if isinstance(listed, int) and checked != listed:
        raise ValueError("Data tetap, tetapi belum semua keluarga di daftar diverifikasi.")


def _same(parts: tuple[Value, ...], whole: Value, what: str, of: str) -> None:
    counts = [one for one in parts if isinstance(one, int)]
    if len(counts) == len(parts) and isinstance(whole, int) and sum(counts) != whole:
        said = f"{numbers.count(sum(counts))}, bukan {numbers.count(whole)} {of}"
        raise ValueError(f"{what} berjumlah {said}; periksa kolomnya.")


def _within(part: Value, whole: Value, what: str, of: str) -> None:
    if isinstance(part, int) and isinstance(whole, int) and part > whole:
        raise ValueError(
            f"{what} {numbers.count(part)} melebihi {of} {numbers.count(whole)}; periksa keduanya."
        )


KRS_FORM = RecordForm(
    key="krs",
    word="KRS per desa",
    fields=(
        Field("desa", "Desa", FieldKind.DESA),
        *WHEN,
        Field(
            "status",
            "Status verifikasi",
            FieldKind.CHOICE,
            required=True,
            choices=(DRAFT, VERIFIED, FINAL),
        ),
        Field(FINAL_ON, "Ditetapkan tanggal", FieldKind.DAY, hint="hari menjadi data tetap"),
        count(LISTED, "KRS di daftar nasional", "daftar_nasional", hint="sebelum verifikasi"),
        count(CHECKED, "KRS selesai diverifikasi", "selesai_verval"),
        *FAMILY_FIELDS,
        *WELFARE_FIELDS,
        *KIND_FIELDS,
        *RISK_FIELDS,
        *GROUP_FIELDS,
        count("tpk", "Jumlah TPK", "tpk"),
    ),
    identity=("desa", "year", "semester"),
    check=check_desa,
    writers=WRITERS,
    columns=("desa", "year", "semester", "status", FINAL_ON, LISTED, CHECKED, AT_RISK, SCOPE),
)
KRS_RECAP_FORM = RecordForm(
    key="krs-kecamatan",
    word="Rekap KRS per kecamatan",
    fields=(
        Field("kecamatan", "Kecamatan", FieldKind.KECAMATAN),
        *WHEN,
        *FAMILY_FIELDS,
        *WELFARE_FIELDS,
        *KIND_FIELDS,
        *RISK_FIELDS,
    ),
    identity=("kecamatan", "year", "semester"),
    check=check_counts,
    writers=WRITERS,
    columns=("kecamatan", "year", "semester", *(field.key for field in FAMILY_FIELDS)),
)
