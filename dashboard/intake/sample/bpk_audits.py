"""The BPK audits of the five kabupaten of the sample: numbers, days and states are invented.

That Buton answered a konsep LHP with twelve OPD in December 2023 is known (domain.md section 7);
what became of it is not.
"""

from dataclasses import dataclass
from datetime import date

from dashboard.intake.sample.bpk_findings import DATA, PLANNING, SERVICE, VILLAGE, WATCH

Finding = tuple[str, tuple[tuple[str, str], ...]]
"""Title, and the key of each advice with how it stands (records_bpk.py)."""


@dataclass(frozen=True)
class Audit:
    """number: empty while it is a konsep LHP; response_due, responded: of the konsep."""

    title: str
    year: int
    findings: tuple[Finding, ...]
    number: str = ""
    received: date | None = None
    response_due: date | None = None
    responded: date | None = None


STUNTING = "Kinerja atas efektivitas percepatan penurunan stunting"
FUND = "Kepatuhan atas pengelolaan Dana Desa untuk penanganan stunting"
GIZI = "Kinerja atas layanan gizi ibu dan anak"
WATER = "Kinerja atas penyediaan air minum dan sanitasi"

AUDITS = {
    "61.08": (
        Audit(STUNTING, 2023, (
            (PLANNING, (("rkpd", "sesuai"), ("tagging", "sesuai"))),
            (DATA, (("eppgbm", "sesuai"), ("krs", "beda"), ("satu_data", "sesuai"))),
            (SERVICE, (("ttd", "sesuai"), ("air", "belum"), ("remaja", "sesuai"))),
            (WATCH, (("rakor", "sesuai"), ("kominfo", "tidak dapat"))),
        ), "27/LHP/XIX.PNK/12/2023", date(2024, 1, 15), date(2023, 12, 8), date(2023, 12, 6)),
        Audit(GIZI, 2025, (
            (SERVICE, (("ukur", "diam"), ("pekarangan", "telaah"), ("bansos", "telaah lama"))),
            (DATA, (("satu_data", "beda"), ("aks", "tanpa bukti"))),
        ), "09/LHP/XIX.PNK/05/2025", date(2025, 6, 6)),
        Audit(FUND, 2025, (
            (VILLAGE, (("apbdes", "diam"), ("kembali", "diam"), ("tpps_desa", "telaah"))),
        ), "14/LHP/XIX.PNK/07/2025", date(2025, 7, 11)),
    ),
    "61.09": (
        Audit(STUNTING, 2023, (
            (PLANNING, (("rkpd", "sesuai"), ("tagging", "belum"))),
            (DATA, (("krs", "sesuai"), ("eppgbm", "sesuai"))),
            (WATCH, (("aks", "beda"), ("reviu", "sesuai"))),
        ), "29/LHP/XIX.PNK/12/2023", date(2024, 1, 18)),
        Audit(FUND, 2025, (
            (VILLAGE, (("apbdes", "berjalan"), ("kpm", "berjalan"))),
        ), "19/LHP/XIX.PNK/08/2025", date(2025, 8, 4)),
    ),
    "61.11": (
        Audit(FUND, 2024, (
            (VILLAGE, (("apbdes", "sesuai"), ("kembali", "belum"), ("tpps_desa", "sesuai"))),
            (WATCH, (("rakor", "beda"),)),
        ), "11/LHP/XIX.PNK/06/2024", date(2024, 6, 24)),
        Audit(WATER, 2025, (
            (SERVICE, (("air", "diam"), ("ukur", "telaah"))),
        ), "12/LHP/XIX.PNK/06/2025", date(2025, 6, 30)),
    ),
    "62.03": (
        Audit(STUNTING, 2023, (
            (PLANNING, (("rkpd", "sesuai"), ("tagging", "sesuai"))),
            (DATA, (("krs", "belum"), ("satu_data", "tidak dapat"), ("eppgbm", "sesuai"))),
            (SERVICE, (("air", "diam BPK"), ("bansos", "beda"), ("ikan", "sesuai"))),
            (WATCH, (("reviu", "belum"),)),
        ), "31/LHP/XIX.PAL/12/2023", date(2024, 1, 22)),
        Audit(GIZI, 2025, (
            (SERVICE, (("ukur", "telaah"), ("remaja", "diam"), ("ttd", "tanpa bukti"))),
        ), "08/LHP/XIX.PAL/06/2025", date(2025, 6, 26)),
    ),
    "74.04": (
        Audit(STUNTING, 2023, (
            (PLANNING, (("rkpd", "sesuai"), ("tagging", "belum"))),
            (DATA, (("eppgbm", "sesuai"), ("krs", "beda"), ("satu_data", "belum"))),
            (SERVICE, (("ttd", "sesuai"), ("remaja", "sesuai"), ("air", "belum"),
                       ("bansos", "sesuai"), ("ikan", "tidak dapat"), ("pekarangan", "sesuai"))),
            (WATCH, (("reviu", "beda"),)),
            (VILLAGE, (("apbdes", "diam BPK"), ("tpps_desa", "sesuai"))),
        ), "33/LHP/XIX.KDR/01/2024", date(2024, 1, 29), date(2023, 12, 22), date(2023, 12, 20)),
        Audit(GIZI, 2025, (
            (SERVICE, (("ukur", "tanggapan"), ("pekarangan", "konsep"))),
            (DATA, (("krs", "tanggapan"), ("satu_data", "konsep"))),
            (WATCH, (("rakor", "tanggapan"),)),
        ), response_due=date(2025, 9, 22), responded=date(2025, 9, 12)),
    ),
}  # fmt: skip
