"""Which files are taken as evidence: what they are is read from their bytes, not their names."""

from collections.abc import Callable
from typing import NamedTuple

from dashboard.domain.evidence_names import ending_of
from dashboard.domain.zip_files import DamagedZipError, opened

OFFICE = "application/vnd.openxmlformats-officedocument."
OPEN = "application/vnd.oasis.opendocument."
MACROS = ("vbaproject.bin", "basic/script-lc.xml")
"""Parts of a document, in small letters, that hold what would be run."""
MARKUP = ("<!doctype", "<html", "<script", "<svg", "<?xml", "<body", "<iframe")
CONTROLS = frozenset(chr(code) for code in range(32)) - frozenset("\t\r\n\f")


class Kind(NamedTuple):
    """word: what people call it. of: whether bytes are it."""

    word: str
    media_type: str
    of: Callable[[bytes], bool]


def _begins(*signs: bytes) -> Callable[[bytes], bool]:
    return lambda content: content.startswith(signs)


def _webp(content: bytes) -> bool:
    return content[:4] == b"RIFF" and content[8:12] == b"WEBP"


def _parts(content: bytes) -> list[str]:
    try:
        with opened(content) as archive:
            return archive.namelist()
    except DamagedZipError:
        return []


def _office(part: str) -> Callable[[bytes], bool]:
    def of(content: bytes) -> bool:
        names = _parts(content)
        held = any(name.lower().endswith(MACROS) for name in names)
        return part in names and "[Content_Types].xml" in names and not held

    return of


def _open(media_type: str) -> Callable[[bytes], bool]:
    def of(content: bytes) -> bool:
        names = _parts(content)
        # The first part of such a file is its type, stored as it is, so that it can be told apart.
        told = content[30:38] == b"mimetype" and content[38:].startswith(media_type.encode())
        return told and not any(name.lower().endswith(MACROS) for name in names)

    return of


def _text(content: bytes) -> bool:
    """Tell whether bytes are plain text that no browser could take for a page."""
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeError:
            continue
        return not CONTROLS & set(text) and not text.lstrip().lower().startswith(MARKUP)
    return False


KINDS = {
    "pdf": Kind("PDF", "application/pdf", _begins(b"%PDF-")),
    "jpg": Kind("foto JPG", "image/jpeg", _begins(b"\xff\xd8\xff")),
    "jpeg": Kind("foto JPG", "image/jpeg", _begins(b"\xff\xd8\xff")),
    "png": Kind("gambar PNG", "image/png", _begins(b"\x89PNG\r\n\x1a\n")),
    "webp": Kind("gambar WebP", "image/webp", _webp),
    "docx": Kind(
        "dokumen Word", f"{OFFICE}wordprocessingml.document", _office("word/document.xml")
    ),
    "xlsx": Kind("lembar Excel", f"{OFFICE}spreadsheetml.sheet", _office("xl/workbook.xml")),
    "pptx": Kind(
        "salindia PowerPoint",
        f"{OFFICE}presentationml.presentation",
        _office("ppt/presentation.xml"),
    ),
    "odt": Kind("dokumen LibreOffice", f"{OPEN}text", _open(f"{OPEN}text")),
    "ods": Kind("lembar LibreOffice", f"{OPEN}spreadsheet", _open(f"{OPEN}spreadsheet")),
    "csv": Kind("CSV", "text/csv", _text),
    "txt": Kind("teks", "text/plain", _text),
}
"""By ending. A zip is not taken: nobody has looked at what lies in it."""
TAKEN = "PDF, foto JPG, PNG atau WebP, Word, Excel, PowerPoint, LibreOffice, CSV atau TXT"


def media_type(name: str, content: bytes) -> str:
    """Return what a file is by its bytes.

    Raises ValueError with a sentence for an ending that is not taken, and for bytes that are not
    what the ending says or that hold macros.
    """
    kind = KINDS.get(ending_of(name))
    if kind is None:
        raise ValueError(f"«{name}» tidak diterima sebagai bukti; unggah {TAKEN}.")
    if not kind.of(content):
        raise ValueError(
            f"Isi «{name}» bukan {kind.word} biasa; buka berkasnya, simpan lagi sebagai "
            f".{ending_of(name)} tanpa makro dan tanpa sandi, lalu unggah."
        )
    return kind.media_type


def word_of(media_type: str) -> str:
    """Return what people call a type that was taken."""
    return next((kind.word for kind in KINDS.values() if kind.media_type == media_type), media_type)
