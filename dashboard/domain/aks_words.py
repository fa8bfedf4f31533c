"""The words of the Audit Kasus Stunting: cycles, steps, groups, risks, follow-up."""

from enum import StrEnum

CYCLES = ("I", "II")
"""Each within its semester."""
STEPS = (
    "1 tim audit",
    "2 identifikasi dan kajian",
    "3 diseminasi",
    "4 tindak lanjut dan evaluasi",
)
STEP_PAPERS = (
    "SK tim audit",
    "kertas kerja",
    "berita acara diseminasi",
    "laporan tindak lanjut",
)
"""What proves each step."""
GROUPS = (
    "calon pengantin",
    "ibu hamil",
    "ibu nifas/pascasalin",
    "baduta",
    "balita",
)


class Cause(StrEnum):
    DIRECT = "langsung"
    INDIRECT = "tidak langsung"
    BOTH = "langsung dan tidak langsung"


class FollowUp(StrEnum):
    NOT_STARTED = "belum"
    UNDER_WAY = "proses"
    DONE = "selesai"
    IMPOSSIBLE = "tidak dapat"


class Risk(StrEnum):
    """Of an audited case, worst first."""

    HIGH = "tinggi"
    SOME = "sedang"
    LOW = "rendah"
    NONE = "tidak berisiko"
