"""The papers of the sample are files that the house takes as evidence and programs can open."""

import zlib
from io import BytesIO

import pytest
from openpyxl import load_workbook

from dashboard.domain.evidence_kinds import media_type
from dashboard.intake.sample.papers import MADE, page, photo, sheet


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.pdf", page("Berita acara", ["Kabupaten Landak"]), "application/pdf"),
        ("a.png", photo("jamban"), "image/png"),
        ("a.xlsx", sheet("Rekap", [["a", 1]]), "application/vnd.openxmlformats-officedocument"),
    ],
)
def test_each_is_taken_as_evidence(name, content, kind):
    assert media_type(name, content).startswith(kind)
    assert len(content) < 20_000


def test_every_object_of_a_page_stands_where_its_table_says():
    content = page("Undangan (rapat)", ["kata " * 40])
    start = int(content.split(b"startxref\n")[1].split(b"\n")[0])
    table = content[start:].split(b"\n")[3:8]
    for number, row in enumerate(table, start=1):
        assert content[int(row[:10]) :].startswith(b"%d 0 obj" % number)
    assert rb"Undangan \(rapat\)" in content
    assert MADE.encode() in content


def test_a_photo_holds_as_many_pixels_as_it_says_and_differs_by_subject():
    body = photo("sumur")
    at = body.index(b"IDAT")
    length = int.from_bytes(body[at - 4 : at])
    assert len(zlib.decompress(body[at + 4 : at + 4 + length])) == 240 * (1 + 320 * 3)
    assert body == photo("sumur") != photo("posyandu")


def test_a_list_opens_and_says_that_it_is_made():
    rows = list(load_workbook(BytesIO(sheet("Rekap", [["a", 1]])))["Rekap"].values)
    assert [row[0] for row in rows] == ["Rekap", None, "a", None, MADE]
