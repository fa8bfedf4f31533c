"""Read any file an office sends into grids; what it is, its first bytes decide, not its name."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from dashboard.domain.zip_files import DamagedZipError, LockedZipError, opened
from dashboard.intake.bundles import WORKBOOK_PARTS, members
from dashboard.intake.delimited_text import Look, read_delimited
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Grid
from dashboard.intake.html_tables import read_html
from dashboard.intake.note_sheets import is_note_sheet
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.workbooks import read_workbook

ZIP, OLE, PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF"
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
MACROS = (b"xl/vbaProject.bin", "_VBA_PROJECT".encode("utf-16-le"), b"Basic/script-lc.xml")
# What each content may rightly be called; Sigizi itself calls an HTML table .xls.
KINDS = {
    "buku kerja": (".xlsx", ".xlsm", ".xlsb", ".ods"),
    "buku kerja lama": (".xls",),
    "halaman web": (".htm", ".html", ".xls"),
    "teks": (".csv", ".tsv", ".txt"),
}
ASK = "minta berkas Excel (.xlsx, .xls, .ods) atau CSV dari pengirim"
# A sheet that unpacks to more is no report of one kabupaten but a zip bomb.
MOST_UNPACKED = 400_000_000


def read_grids(
    content: bytes, file_name: str, findings: Findings | None = None, look: Look | None = None
) -> list[Grid]:
    """Read every visible sheet of a file.

    look: sees the first rows of a long text file and sifts the others, see `read_delimited`.
    Raises RefusedFile for what is no table: empty, cut off, locked, of another kind.
    """
    if not content or content.isspace():
        raise RefusedFile(f"{file_name}: berkas kosong (0 isi); {ASK}.")
    read = _reader(content, file_name, look)(content, file_name)
    grids = [grid for grid in read if not is_note_sheet(grid.sheet)]
    if not any(cell is not None for grid in grids for row in grid.rows for cell in row):
        raise RefusedFile(f"{file_name}: tidak ada satu sel pun yang berisi; {ASK}.")
    if findings is not None:
        _note_oddities(content, file_name, findings)
    return grids


def _note_oddities(content: bytes, file_name: str, findings: Findings) -> None:
    suffix = Path(file_name).suffix.lower()
    kind = _kind(content)
    if suffix not in KINDS[kind]:
        reason = f"isinya {kind}, namanya berakhir «{suffix}»"
        findings.note("salah-ekstensi", "", "", suffix, reason)
    if any(mark in content for mark in MACROS):
        reason = "buku kerja ini bermakro; makronya tidak pernah dijalankan"
        findings.note("makro-diabaikan", "", "", "", reason)


def _kind(content: bytes) -> str:
    if content.startswith(ZIP):
        return "buku kerja"
    if content.startswith(OLE):
        return "buku kerja lama"
    return "halaman web" if _start(content).startswith(b"<") else "teks"


def _start(content: bytes) -> bytes:
    return content[:400].lstrip(b"\xef\xbb\xbf \t\r\n").lower()


def _reader(
    content: bytes, file_name: str, look: Look | None
) -> Callable[[bytes, str], list[Grid]]:
    if content.startswith(ZIP):
        _check_zip(content, file_name)
        return read_workbook
    if content.startswith(OLE):
        return read_workbook
    if content.startswith(PDF):
        raise RefusedFile(f"{file_name}: ini PDF, bukan tabel; {ASK}.")
    if content.startswith(PICTURES):
        raise RefusedFile(f"{file_name}: ini gambar, bukan tabel; {ASK}.")
    if _start(content).startswith(b"<"):
        return read_html
    return partial(read_delimited, look=look)


def _check_zip(content: bytes, file_name: str) -> None:
    try:
        with opened(content) as package:
            names = set(package.namelist())
            unpacked = sum(entry.file_size for entry in package.infolist())
            # Each part is held against its size and checksum: a directory may lie.
            if unpacked <= MOST_UNPACKED and package.testzip() is not None:
                raise DamagedZipError
    except DamagedZipError as cut:
        raise RefusedFile(
            f"{file_name}: berkas terpotong atau rusak; salin atau unduh ulang dari pengirim."
        ) from cut
    except LockedZipError as locked:
        raise RefusedFile(
            f"{file_name}: dilindungi kata sandi; simpan tanpa kata sandi, lalu ulangi."
        ) from locked
    if unpacked > MOST_UNPACKED:
        raise RefusedFile(
            f"{file_name}: isinya mengembang menjadi {unpacked // 1_000_000} MB; {ASK} yang wajar."
        )
    if not names & WORKBOOK_PARTS:
        members(content, file_name)
        raise RefusedFile(f"{file_name}: zip ini bukan buku kerja Excel; ekstrak, lalu {ASK}.")
