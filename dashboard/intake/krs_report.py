"""The verification of families at risk as a coverage report that the intake itself can read.

So it becomes a batch like any other: previewed on /data, checked, withdrawn if need be, and drawn
on Peta with a way back to each row.
"""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO

from dashboard.data.areas import Areas
from dashboard.domain.indicators import Indicator
from dashboard.domain.krs_boards import of_semester
from dashboard.domain.krs_form import LISTED
from dashboard.domain.krs_progress import Row, number, progress
from dashboard.domain.periods import Period

INDICATOR = "krs_verified"
PLACE = ("Kode Desa", "Kecamatan", "Desa/Kelurahan")


def report_name(kab: str, period: str) -> str:
    return f"Verval_KRS_{kab}_{period}.csv"


def verification_report(
    rows: Sequence[Row],
    areas: Areas,
    kab: str,
    period: str,
    indicators: Mapping[str, Indicator],
    today: str,
    *,
    sample: bool = False,
) -> bytes:
    """Return a CSV of Indonesian Excel with Sasaran and Capaian of every desa that has a list.

    rows: records of `KRS_FORM`. today: up to when, in words. sample: the figures are made up.
    Raises ValueError, in one sentence, where no desa has a list in the semester.
    """
    own = [row for row in of_semester(rows, period, kab) if number(row, LISTED) is not None]
    if not own:
        raise ValueError(f"Belum ada daftar KRS {Period.parse(period).words} untuk dikirim.")
    area = areas.get(kab)
    above = {one.code: one.name for one in areas.kecamatan(kab)}
    names = {one.code: one for one in areas.desa(kab)}
    mark = " (CONTOH)" if sample else ""
    name = area.name.upper() if area else kab
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([f"VERIFIKASI KRS {name} {Period.parse(period).words.upper()}{mark}"])
    writer.writerow([f"Keadaan s.d. {today}"])
    writer.writerow([])
    writer.writerow([*PLACE, indicators[INDICATOR].name, ""])
    writer.writerow(["", "", "", "Sasaran", "Capaian"])
    for row in sorted(own, key=lambda one: str(one["desa"])):
        desa, found = names[str(row["desa"])], progress([row], 1)
        done = found.final + found.checked
        writer.writerow([desa.code, above[desa.kecamatan], desa.name, found.listed, done])
    return text.getvalue().encode("utf-8-sig")
