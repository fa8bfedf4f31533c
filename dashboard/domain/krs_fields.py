"""The counts of families at risk of stunting, as the KRS recap and TPK reports head them.

The other headings are those of the recap of BKKBN (krs_2025) and of the monthly TPK report.
"""

from typing import NamedTuple

from dashboard.domain.record_fields import Field, FieldKind


def count(key: str, word: str, *also: str, hint: str = "") -> Field:
    return Field(key, word, FieldKind.COUNT, hint=hint, also=also)


FAMILIES, SCOPE = "families", "scope"
AT_RISK, NOT_AT_RISK = "at_risk", "not_at_risk"
FAMILY_FIELDS = (
    count(FAMILIES, "Jumlah keluarga", "jumlah_keluarga"),
    count(SCOPE, "Keluarga sasaran", "jumlah_keluarga_sasaran"),
    count(AT_RISK, "KRS hasil verifikasi", "total_krs", "KRS", "jumlah_krs"),
    count(NOT_AT_RISK, "Tidak berisiko", "tidak_berisiko"),
)
WELFARE_FIELDS = tuple(
    count(f"welfare_{key}", f"Kesejahteraan {word}", f"kesejahteraan_{also}")
    for key, word, also in (
        ("1", "1", "1"), ("2", "2", "2"), ("3", "3", "3"), ("4", "4", "4"),
        ("above_4", "di atas 4", "lebih_4"),
    )
)  # fmt: skip
KIND_FIELDS = (
    count("with_baduta", "Keluarga dengan baduta", "baduta"),
    count("with_balita", "Keluarga dengan balita", "balita"),
    count("with_pus", "Keluarga dengan PUS", "pus"),
    count("with_pregnant", "Keluarga dengan PUS hamil", "pus_hamil"),
)
RISK_FIELDS = (
    count("water", "Air minum tidak layak", "air_minum_tidak_layak"),
    count("latrine", "Jamban tidak layak", "jamban_tidak_layak"),
    count("too_young", "Terlalu muda (< 20 tahun)", "terlalu_muda"),
    count("too_old", "Terlalu tua (35+ tahun)", "terlalu_tua"),
    count("too_close", "Terlalu dekat (< 2 tahun)", "terlalu_dekat"),
    count("too_many", "Terlalu banyak (3+ anak)", "terlalu_banyak"),
)
"""One family may have several: they overlap and are never added."""


class Group(NamedTuple):
    """Who a TPK accompanies besides the couples, whom the warehouse counts."""

    word: str
    target: str
    reached: str


GROUPS = (
    Group("Ibu hamil", "pregnant_target", "pregnant_reached"),
    Group("Pascasalin", "postpartum_target", "postpartum_reached"),
    Group("Baduta", "baduta_target", "baduta_reached"),
    Group("Balita", "balita_target", "balita_reached"),
)
GROUP_FIELDS = tuple(
    field
    for group, short in zip(GROUPS, ("bumil", "pascasalin", "baduta", "balita"), strict=True)
    for field in (
        count(group.target, f"Sasaran {short}", f"{short}_sasaran"),
        count(group.reached, f"{short.capitalize()} terdampingi", f"{short}_terdampingi"),
    )
)
