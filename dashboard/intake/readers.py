"""Read any file an office sends into grids; what it is, its first bytes decide, not its name."""

from collections.abc import Callable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from dashboard.intake.delimited_text import read_delimited
from dashboard.intake.grids import Grid
from dashboard.intake.html_tables import read_html
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.workbooks import read_workbook

ZIP, OLE, PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF"
ASK = "minta berkas Excel (.xlsx, .xls, .ods) atau CSV dari pengirim"
# A sheet that unpacks to more is no report of one kabupaten but a zip bomb.
MOST_UNPACKED = 400_000_000


def read_grids(content: bytes, file_name: str) -> list[Grid]:
    """Read every visible sheet of a file.

    Raises RefusedFile for what is no table: empty, cut off, locked, of another kind.
    """
    if not content.strip():
        raise RefusedFile(f"{file_name}: berkas kosong (0 isi); {ASK}.")
    grids = _reader(content, file_name)(content, file_name)
    if not any(grid.rows for grid in grids):
        raise RefusedFile(f"{file_name}: tidak ada satu sel pun yang berisi; {ASK}.")
    return grids


def _reader(content: bytes, file_name: str) -> Callable[[bytes, str], list[Grid]]:
    if content.startswith(ZIP):
        _check_zip(content, file_name)
        return read_workbook
    if content.startswith(OLE):
        return read_workbook
    if content.startswith(PDF):
        raise RefusedFile(f"{file_name}: ini PDF, bukan tabel; {ASK}.")
    start = content[:400].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<"):
        return read_html
    return read_delimited


def _check_zip(content: bytes, file_name: str) -> None:
    try:
        with ZipFile(BytesIO(content)) as package:
            names = set(package.namelist())
            unpacked = sum(entry.file_size for entry in package.infolist())
    except (BadZipFile, NotImplementedError) as cut:
        raise RefusedFile(
            f"{file_name}: berkas terpotong atau rusak; salin atau unduh ulang dari pengirim."
        ) from cut
    if unpacked > MOST_UNPACKED:
        raise RefusedFile(
            f"{file_name}: isinya mengembang menjadi {unpacked // 1_000_000} MB; {ASK} yang wajar."
        )
    if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        raise RefusedFile(
            f"{file_name}: berkas zip ini bukan buku kerja Excel; ekstrak, lalu {ASK}."
        )
