"""One snapshot, one audience: every kind of file and the API say the same, cell by cell."""

from datetime import date

import pytest

from dashboard.data.briefing_reading import read_briefing
from dashboard.data.open_room import open_room
from dashboard.domain import numbers
from dashboard.domain.actors import LOCAL
from dashboard.domain.audiences import Audience
from dashboard.domain.briefings import CellKind
from dashboard.exports.briefing_document import briefing_document
from dashboard.exports.briefing_html import briefing_html
from dashboard.exports.briefing_pdf import PageFormat, briefing_pdf
from dashboard.exports.briefing_slides import briefing_slides
from dashboard.exports.briefing_workbook import AS_TEXT, briefing_workbook
from tests.exports import reading_back

KAB, KEC = "61.08", "61.08.01"
ORDER = ("peta", "spesifik", "spesifik-kecamatan", "kesenjangan")


@pytest.fixture(scope="module", params=list(Audience))
def briefing(request, sample_home):
    room, geography = open_room(sample_home, LOCAL, date.today)
    actor = LOCAL.for_public() if request.param is Audience.UMUM else LOCAL
    made = read_briefing(room, geography, KAB, actor, kec=KEC, order=ORDER)
    yield made
    room.ledger().close()


@pytest.fixture(scope="module")
def tables(briefing):
    """The number of each part with a table, the part and its table as texts."""
    found = [
        (number, item, [[cell.text for cell in row] for row in item.table.rows])
        for number, item in enumerate(briefing.items, start=1)
        if item.table is not None
    ]
    assert len(found) == len(ORDER)
    return found


def test_there_is_something_that_is_not_judged_and_something_rounded(tables):
    told = [cell for *_, rows in tables for row in rows for cell in row]
    assert any(cell.startswith("tidak dinilai") for cell in told)
    assert any(cell.endswith(f"{numbers.SPACE}%") and "," in cell for cell in told)


def test_slides_say_what_the_paparan_says(briefing, tables):
    content = briefing_slides(briefing, None)
    for _, item, rows in tables:
        assert reading_back.of_slides(content, item.table) == rows, item.key


def test_the_document_says_what_the_paparan_says(briefing, tables):
    content = briefing_document(briefing, None)
    for _, item, rows in tables:
        assert reading_back.of_document(content, item.table) == rows, item.key


def test_the_offline_file_says_what_the_paparan_says(briefing, tables):
    content = briefing_html(briefing, None)
    for _, item, rows in tables:
        assert reading_back.of_html(content, item.key) == rows, item.key


@pytest.mark.parametrize("page", list(PageFormat))
def test_pages_say_what_the_paparan_says(briefing, tables, page):
    words = reading_back.words_of_pdf(briefing_pdf(briefing, None, page))
    for _, item, rows in tables:
        if len(item.table.heads) <= 10:
            for row in rows:
                assert reading_back.bare("".join(row)) in words, (item.key, row)


def test_the_workbook_holds_the_values_behind_the_texts(briefing, tables):
    content = briefing_workbook(briefing)
    for number, item, rows in tables:
        read = reading_back.of_workbook(content, number, item.table)
        for row, texts, cells in zip(read, rows, item.table.rows, strict=True):
            for head, value, text, cell in zip(item.table.heads, row, texts, cells, strict=True):
                if cell.value is None or head.kind in AS_TEXT:
                    assert value == text
                else:
                    # Sixteen digits are written.
                    assert value == pytest.approx(cell.value, rel=1e-14)
                    assert rounded(head.kind, value, text) == text, (item.key, head.word)


def rounded(kind, value, text):
    """Return a value as people read it, with as many places as the text has."""
    places = len(text.partition(",")[2].partition(numbers.SPACE)[0])
    if kind is CellKind.PERCENT:
        return numbers.percent(value, places) if "%" in text else text
    if kind is CellKind.POINTS:
        return numbers.decimal(value, places, signed=True)
    return numbers.count(value) if kind is CellKind.COUNT else text


def test_the_api_says_the_same_of_each_desa(briefing, client):
    item = next(one for one in briefing.items if one.key == "kesenjangan")
    asked = dict(part.split("=") for part in item.trace.partition("?")[2].split("&"))
    found = client.get(
        "/api/v1/nilai",
        query_string={
            "kab": KAB,
            "kec": KEC,
            "ind": asked["ind"],
            "per": asked["per"],
            "audiens": briefing.audience.value,
        },
    ).get_json()
    assert found["versi"] == briefing.snapshot
    told = {row["desa"]: row for row in found["baris"]}
    rows = {row[0].text: row for row in item.table.rows[:-1]}
    assert rows.keys() == told.keys()
    for desa, (_, part, whole, *_, verdict) in rows.items():
        assert (part.value, whole.value) == (told[desa]["pembilang"], told[desa]["penyebut"])
        assert verdict.text.startswith(told[desa]["putusan"])
