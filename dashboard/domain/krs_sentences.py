"""The sentence of the page of families at risk."""

from dashboard.domain import numbers
from dashboard.domain.krs_progress import Difference, KrsState, Progress
from dashboard.domain.krs_sums import Share, families_said


def sentence(found: Progress, place: str, when: str) -> str:
    """Say how far the verification is; refused where no desa has a list."""
    if not found.listed:
        return f"Belum ada daftar KRS {when} yang dicatat untuk {place}."
    final = found.desa[KrsState.FINAL]
    said = (
        f"{numbers.percent_of(found.final, found.listed, 0)} KRS {place} sudah data tetap "
        f"({when}): {numbers.of(found.final, found.listed)} keluarga di "
        f"{numbers.of(final, found.desa_all)} desa"
    )
    if found.waiting:
        said += f"; {numbers.count(found.waiting)} keluarga belum diverifikasi"
    return f"{said}."


def recap_said(families: Share, scope: Share | None, place: str, when: str, kecamatan: int) -> str:
    """Say who is at risk where only the recap by kecamatan is there. kecamatan: how many exist."""
    said = f"KRS {place} {when}: {families_said(families.part, families.whole)}"
    if scope is not None:
        said += f", {numbers.percent_of(scope.part, scope.whole, 2)} dari keluarga sasaran"
    return f"{said}, menurut rekap {numbers.of(families.rows, kecamatan)} kecamatan."


def difference_said(found: Difference | None) -> str:
    """Say what verification changed: `Daftar 5.210 menjadi 4.890 keluarga (−320)`."""
    if found is None:
        return "Belum ada desa dengan data tetap; selisih belum dapat dihitung."
    change = numbers.decimal(found.change, 0, signed=True)
    share = numbers.percent_of(abs(found.change), found.before, 1)
    word = "berkurang" if found.change < 0 else "bertambah"
    if not found.change:
        return (
            f"Verifikasi {numbers.count(found.desa)} desa tidak mengubah jumlah: "
            f"{numbers.count(found.before)} keluarga."
        )
    return (
        f"Sesudah verifikasi {numbers.count(found.desa)} desa daftar {word} {share}: "
        f"{numbers.count(found.before)} menjadi {numbers.count(found.after)} keluarga ({change})."
    )


def told_otherwise(own: Share | None, numerator: int | None, denominator: int | None) -> str:
    """Say where the records count other families than the reports of the same semester do.

    own: families at risk of those in scope. Empty where they agree or one of them is missing.
    """
    if own is None or numerator is None or denominator is None:
        return ""
    if (own.part, own.whole) == (numerator, denominator):
        return "sama dengan laporan OPD semester itu"
    return (
        f"laporan OPD semester itu berbeda: {numbers.of(numerator, denominator)} keluarga sasaran, "
        f"catatan ini {numbers.of(own.part, own.whole)}"
    )
