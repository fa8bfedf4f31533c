"""Which files of the sample came between its last two Rakor, with news for the last one."""

from pathlib import Path

LAST = ("Cakupan_Dinas_Kesehatan_2025.xlsx", "Status_Gizi_*_2025-08.xlsx")
"""A workbook that fills gaps and mends slips of two months, and the newest month itself."""


def came_last(file: Path) -> bool:
    return any(file.match(name) for name in LAST)
