"""Zipped bundles: many office files in one, opened in memory and within bounds."""

from pathlib import PurePosixPath
from zipfile import ZipInfo

from dashboard.domain.zip_files import DamagedZipError, LockedZipError, opened
from dashboard.intake.refusals import RefusedFile

WORKBOOK_PARTS = frozenset({"xl/workbook.xml", "xl/workbook.bin", "content.xml"})
MOST_FILES = 500
MOST_UNPACKED = 400_000_000
MOST_TIMES = 200  # larger than packed: tables of text shrink to a tenth or so
FROM_SIZE = 10_000_000  # below, no ratio is a danger
LOCKED = 0x1


def is_bundle(content: bytes) -> bool:
    """Tell a zip of files from a workbook, which is a zip too."""
    if not content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    try:
        with opened(content) as package:
            return not WORKBOOK_PARTS & set(package.namelist())
    except DamagedZipError:
        return False


def members(content: bytes, file_name: str) -> list[str]:
    """Return the names of the files in a bundle, in order, once each.

    Raises RefusedFile for a bundle that is locked, too large, or empty.
    """
    with opened(content) as package:
        entries = [entry for entry in package.infolist() if not entry.is_dir()]
    if len(entries) > MOST_FILES:
        raise RefusedFile(
            f"{file_name}: berisi {len(entries)} berkas, paling banyak {MOST_FILES}; bagi menjadi "
            "beberapa zip."
        )
    if any(entry.flag_bits & LOCKED for entry in entries):
        raise RefusedFile(f"{file_name}: zip ini berkata sandi; kirim tanpa kata sandi.")
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    if unpacked > MOST_UNPACKED or (unpacked > FROM_SIZE and unpacked > MOST_TIMES * packed):
        raise RefusedFile(
            f"{file_name}: isinya mengembang menjadi {unpacked // 1_000_000} MB; ini bukan laporan "
            "kantor, minta ulang dari pengirim."
        )
    names = [entry.filename for entry in entries if not _is_hidden(entry)]
    if not names:
        raise RefusedFile(f"{file_name}: zip ini kosong; minta ulang dari pengirim.")
    return list(dict.fromkeys(names))


def member_name(member: str) -> str:
    """Return the last part of a name in a bundle: nothing is ever written by its path."""
    return PurePosixPath(member.replace("\\", "/")).name


def extract(content: bytes, member: str, file_name: str) -> bytes:
    """Return the bytes of one file of a bundle, never more than it declares.

    Raises RefusedFile where the entry is damaged, or is itself a bundle.
    """
    try:
        with opened(content) as package:
            declared = package.getinfo(member).file_size
            with package.open(member) as file:
                data = file.read(declared + 1)
    except (DamagedZipError, LockedZipError) as broken:
        raise RefusedFile(
            f"{file_name}, {member_name(member)}: rusak di dalam zip; minta ulang dari pengirim."
        ) from broken
    if len(data) > declared or is_bundle(data):
        raise RefusedFile(
            f"{file_name}, {member_name(member)}: zip di dalam zip tidak dibuka; kirim berkas "
            "tabelnya langsung."
        )
    return data


def _is_hidden(entry: ZipInfo) -> bool:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    return path.name.startswith((".", "~$")) or "__MACOSX" in path.parts
