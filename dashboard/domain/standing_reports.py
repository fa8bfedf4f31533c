"""Who reported the figures of a standing: desa, puskesmas or kecamatan."""

from collections.abc import Mapping, Sequence

from dashboard.domain.readings import Reading
from dashboard.domain.reporting_words import Heard
from dashboard.domain.standing_parts import PuskesmasReport

OnTime = Mapping[str, int | None]
"""How many of the reports below an area came on time, by its code; None where no day is set."""


def heard_desa(desa: Mapping[str, Reading], on_time: int | None) -> list[Heard]:
    return [Heard("desa", sum(one.reported for one in desa.values()), len(desa), on_time)]


def heard_kecamatan(kecamatan: Mapping[str, Reading], on_time: OnTime) -> Heard:
    """Count kecamatan; one is on time with its first figure, as in the list of expected reports."""
    reported = [code for code, one in kecamatan.items() if one.reported]
    known = [n for n in map(on_time.get, reported) if n is not None]
    early = sum(n > 0 for n in known) if known else None
    return Heard("kec.", len(reported), len(kecamatan), early)


def heard_puskesmas(
    puskesmas: Sequence[PuskesmasReport],
    kecamatan: Mapping[str, Reading],
    on_time: OnTime,
    scope: str,
) -> list[Heard]:
    """Count the puskesmas of a kabupaten or kecamatan, and the kecamatan unless all are theirs.

    scope: code of what is chosen. kecamatan: all of the kabupaten.
    """
    told = sum(one.reported for one in puskesmas)
    alone = Heard("puskesmas", told, len(puskesmas), on_time.get(scope))
    theirs = {one.kec_code for one in puskesmas if one.reported}
    reported = {code for code, one in kecamatan.items() if one.reported}
    if scope in kecamatan or not reported or theirs == kecamatan.keys():
        return [alone]
    return [alone, heard_kecamatan(kecamatan, on_time)]
