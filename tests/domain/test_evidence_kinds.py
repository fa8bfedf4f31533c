"""What is taken as evidence by its bytes, what is refused, and what becomes of its name."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.evidence_kinds import KINDS, media_type
from dashboard.domain.evidence_names import FORBIDDEN, LONGEST, clean_name
from tests.evidence_files import DOCX, ODT, PDF, PNG, XLSX, zipped

JPG, WEBP = b"\xff\xd8\xff\xe0foto", b"RIFF\x10\x00\x00\x00WEBPVP8 "
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("SK Lokus.PDF", PDF, "application/pdf"),
        ("rembuk.jpg", JPG, "image/jpeg"),
        ("rembuk.jpeg", JPG, "image/jpeg"),
        ("layar.png", PNG, "image/png"),
        ("foto.webp", WEBP, "image/webp"),
        ("laporan.docx", DOCX, KINDS["docx"].media_type),
        ("rekap.xlsx", XLSX, KINDS["xlsx"].media_type),
        ("laporan.odt", ODT, "application/vnd.oasis.opendocument.text"),
        ("rekap.csv", "desa;jumlah\nRaja;1\n".encode("utf-8-sig"), "text/csv"),
        ("rekap.csv", "desa;café\n".encode("cp1252"), "text/csv"),
        ("rekap.csv", "desa\tjumlah\n".encode("utf-16"), "text/csv"),
        ("catatan.txt", b"hadir 12 orang", "text/plain"),
    ],
    ids=range(12),
)
def test_what_offices_bring_is_taken(name, content, kind):
    assert media_type(name, content) == kind


@pytest.mark.parametrize(
    "name",
    ["a.html", "a.svg", "a.js", "a.exe", "a.zip", "a.docm", "a.xls", "a", "", "pdf", "a.pdf."],
)
def test_other_endings_are_refused_with_what_is_taken(name):
    with pytest.raises(ValueError, match=r"tidak diterima sebagai bukti; unggah PDF, foto JPG"):
        media_type(name, PDF)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"MZ\x90\x00"),
        ("a.pdf", b"<html>" + PDF),
        ("a.png", JPG),
        ("a.jpg", SVG),
        ("a.webp", b"RIFF\x10\x00\x00\x00WAVE"),
        ("a.docx", XLSX),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("a.docx", DOCX[:60]),
        ("a.docx", zipped({"[Content_Types].xml": "", "word/document.xml": "",
                           "word/vbaProject.bin": ""})),
        ("a.odt", zipped({"mimetype": "application/zip"})),
        ("a.ods", ODT),
        ("a.csv", SVG),
        ("a.txt", b"\xef\xbb\xbf  <!DOCTYPE html><script>alert(1)</script>"),
        ("a.txt", "<svg/>".encode("utf-16")),
        ("a.csv", b"MZ\x00\x00"),
        ("a.csv", PNG),
    ],
    ids=range(16),  # the bytes of a zip tell the second it was made in
)  # fmt: skip
def test_bytes_that_are_not_what_the_name_says_are_refused(name, content):
    with pytest.raises(ValueError, match=rf"^Isi «{name}» bukan .*simpan lagi sebagai \.\w+ tanpa"):
        media_type(name, content)


def test_the_size_of_what_lies_packed_does_not_matter():
    """Only the list of the parts is read: a bomb stays packed."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("word/document.xml", bytes(50_000_000))
    assert media_type("a.docx", out.getvalue()) == KINDS["docx"].media_type


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/SK Lokus.pdf", "SK Lokus.pdf"),
        ("C:\\Users\\siti\\rekap.xlsx", "rekap.xlsx"),
        ("fo\u202efdp.exe", "fofdp.exe"),
        ('<img src=x onerror="a">.png', "img src=x onerror=a.png"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"),
        ("...", ""),
        (".pdf", "pdf"),
        ("a" * 500 + ".pdf", "a" * 116 + ".pdf"),
    ],
)
def test_a_name_keeps_what_people_read(sent, kept):
    assert clean_name(sent) == kept


@given(st.text())
def test_a_clean_name_stays_clean_and_short(sent):
    name = clean_name(sent)
    assert clean_name(name) == name
    assert len(name) <= LONGEST
    assert name.isprintable()
    assert not FORBIDDEN & set(name)


@pytest.mark.parametrize(
    "key", [SubjectKey(SubjectKind.ACTION, 12), SubjectKey(SubjectKind.RECORD, 0)]
)
def test_a_subject_reads_back(key):
    assert SubjectKey.parse(str(key)) == key


@pytest.mark.parametrize(
    "text",
    ["", "action", "action-", "action--1", "user-1", "action-١", "1-action", f"action-{10**15}"],
)
def test_no_subject_gets_a_sentence(text):
    with pytest.raises(ValueError, match="Tidak jelas bukti ini milik apa"):
        SubjectKey.parse(text)
