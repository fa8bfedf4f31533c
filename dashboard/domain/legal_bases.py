"""What a Rakor of a TPPS rests on. What no source confirms says that it is to be checked."""

TO_CHECK = "perlu dicek"
NATIONAL = (
    "Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting; masih berlaku "
    f"atau sudah diganti: {TO_CHECK}",
    "Peraturan Presiden Nomor 12 Tahun 2025 tentang RPJMN 2025–2029 (target prevalensi nasional)",
    "Instruksi Menteri Dalam Negeri Nomor 2 Tahun 2025 dan Surat Edaran Nomor "
    "400.5.7/1685/Bangda tanggal 17 Maret 2025 (target stunting dalam RPJMD, RKPD dan Renstra)",
)


def bases(decree: str, team: str) -> list[str]:
    """Return the lines. decree: number and date of the SK of the team, empty if not recorded."""
    own = f"Surat Keputusan tentang {team}"
    return [*NATIONAL, f"{own} Nomor {decree}" if decree else f"{own}: nomor {TO_CHECK}"]
