"""The notulen as PDF: every paragraph and cell of the Word file, which it is made of."""

from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from dashboard.exports.minutes import minutes
from dashboard.exports.minutes_facts import read_minutes
from dashboard.exports.session_files import session_minutes, session_minutes_pdf
from dashboard.exports.word_pdf import HYPHEN, PIECE, breakable, word_pdf
from tests.data.rakor_room import SITI
from tests.exports.meeting import meeting
from tests.exports.reading_back import bare


@pytest.fixture(scope="module")
def held(sample_home, tmp_path_factory):
    room, closed, second = meeting(sample_home, tmp_path_factory.mktemp("rakor") / "var")
    yield room, closed, second
    room.ledger().close()


@pytest.fixture(scope="module")
def both(held):
    room, closed, _ = held
    word = minutes(read_minutes(room, room.opened(closed.key), SITI))
    return Document(BytesIO(word)), PdfReader(BytesIO(word_pdf(word)))


def letters(text):
    """Return a text without spaces and hyphens: where words break is the page's affair."""
    return bare(text).replace("-", "").replace(HYPHEN, "")


def test_every_paragraph_and_cell_is_on_a_page(both):
    word, pdf = both
    told = letters("".join(page.extract_text() for page in pdf.pages))
    written = [one.text for one in word.paragraphs]
    rows = [row for table in word.tables for row in table.rows]
    written += [cell.text for row in rows for cell in row.cells]
    assert len(written) > 150
    for text in written:
        for line in text.split("\n"):
            # The letterhead is set in capitals.
            assert letters(line) in told or letters(line.upper()) in told, line


def test_pages_lie_where_those_of_the_word_file_do(both):
    word, pdf = both
    lying = [page.mediabox.width > page.mediabox.height for page in pdf.pages]
    assert [section.orientation for section in word.sections] == [0, 1, 0]
    assert lying == [*sorted(lying[:-1]), False]
    assert any(lying)


def test_each_page_tells_what_it_belongs_to_and_its_number(both):
    pages = both[1].pages
    for number, page in enumerate(pages, start=1):
        told = " ".join(page.extract_text().split())
        assert f"Halaman {number} dari {len(pages)}" in told
        assert "DATA CONTOH" in told


def test_what_people_typed_is_text_and_no_command(both):
    told = letters("".join(page.extract_text() for page in both[1].pages))
    assert letters('=HYPERLINK("http://x";"y") <script>alert(1)</script> ]]> &amp;') in told


def test_a_closed_session_gives_its_kept_notulen_as_pdf(held):
    room, closed, _ = held
    opened = room.opened(closed.key)
    pdf = PdfReader(BytesIO(session_minutes_pdf(room, opened)))
    kept = PdfReader(BytesIO(word_pdf(session_minutes(room, opened))))
    assert [one.extract_text() for one in pdf.pages] == [one.extract_text() for one in kept.pages]
    assert "Rakorditutuppada15September2025" in bare(pdf.pages[-1].extract_text())


def test_only_a_word_that_does_not_fit_may_be_broken():
    assert breakable("Dinas Pengendalian", 12) == "Dinas Pengendalian"
    broken = breakable("Pertanggungjawaban ya", 10)
    assert broken.split(HYPHEN) == ["Pert", "angg", "ungj", "awab", "an ya"]
    assert breakable("", PIECE) == ""
