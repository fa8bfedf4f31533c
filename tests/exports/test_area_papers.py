"""The profile of an area as PDF and DOCX: one page, the words and numbers of its page."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from dashboard.data.area_papers import read_area_paper
from dashboard.data.open_room import open_room
from dashboard.domain.actors import LOCAL
from dashboard.domain.audiences import Audience
from dashboard.domain.briefings import Cell
from dashboard.exports.area_document import area_document
from dashboard.exports.area_orders import area_file
from dashboard.exports.area_parts import area_parts
from dashboard.exports.area_pdf import area_pdf
from dashboard.exports.area_words import area_file_name
from dashboard.exports.lands import read_land
from tests.exports.reading_back import bare, words_of_pdf

KABUPATEN, KECAMATAN, DESA = "61.08", "61.08.02", "61.08.01.2010"
LONG = "Kecamatan Sungai Raya Kepulauan Seberang Hulu Timur Laut Dan Sekitarnya"


@pytest.fixture(scope="module")
def office(sample_home):
    room, geography = open_room(sample_home, LOCAL, lambda: date(2025, 9, 15))
    yield room, geography
    room.ledger().close()


@pytest.fixture(scope="module", params=[KABUPATEN, KECAMATAN, DESA])
def paper(request, office):
    return read_area_paper(*office, request.param, LOCAL)


@pytest.fixture(scope="module")
def pdf(paper, office):
    return area_pdf(paper, read_land(office[1], paper.kab))


@pytest.fixture(scope="module")
def docx(paper):
    return Document(BytesIO(area_document(paper, None)))


def test_it_is_one_upright_a4_page_with_its_fonts(pdf):
    (page,) = PdfReader(BytesIO(pdf)).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    fonts = [font.get_object()["/BaseFont"] for font in page["/Resources"]["/Font"].values()]
    assert all("InterLokus" in name for name in fonts), fonts


def test_the_page_holds_every_sentence_key_figure_and_row(paper, pdf):
    words = words_of_pdf(pdf)
    told = [paper.area, paper.above, paper.sentence, paper.note, paper.snapshot, "untuk tim"]
    told += [line for one in paper.keys for line in (one.name, one.value, *one.notes)]
    told += [*paper.source, "DATA CONTOH"]
    for line in told:
        assert bare(line) in words, line
    for group in paper.groups:
        for row in group.table.rows:
            assert bare("".join(cell.text for cell in row)) in words, row[0].text


def test_the_document_holds_the_same_cell_by_cell(paper, docx):
    lines = [one.text for one in docx.paragraphs]
    assert {paper.area, paper.sentence, paper.note} <= set(lines)
    keys, *tables = docx.tables[-len(paper.groups) - 1 :]
    read = [[cell.text for cell in row.cells] for row in keys.rows]
    assert [row[1] for row in read[1:]] == [one.value + one.unit for one in paper.keys]
    for group, table in zip(paper.groups, tables, strict=True):
        read = [[cell.text for cell in row.cells] for row in table.rows]
        assert read[0] == [head.word for head in group.table.heads]
        for cells, row in zip(read[1:], group.table.rows, strict=True):
            assert cells[:-1] == [cell.text for cell in row[:-1]]
            assert cells[-1] == signed(row[-1])


def signed(cell):
    """Return a verdict as the document writes it: its symbol before the word of the page."""
    symbols = {"tercapai": "✓", "sekitar-target": "≈", "belum-tercapai": "×",
               "tidak-dinilai": "○", "periksa-data": "⚠"}  # fmt: skip
    return f"{symbols[cell.tone]} {cell.text}" if cell.tone else cell.text


def texts(part):
    """Return every text of an answer, of components and of plain trees alike."""
    if isinstance(part, dict):
        return texts(part["props"].get("children"))
    if isinstance(part, list):
        told = part[2] if len(part) == 3 and isinstance(part[1], dict) else part
        return [one for value in told for one in texts(value)]
    return [part] if isinstance(part, str) else []


def table_rows(part):
    """Return every row of a table that was sent as a plain tree."""
    if not isinstance(part, list):
        return []
    return [part] if part[:1] == ["tr"] else [row for one in part for row in table_rows(one)]


def test_its_words_and_numbers_are_those_of_the_page(paper, trigger):
    asked = {"wilayah-periode": "2025-08", "wilayah-tampil": paper.code}
    answer = trigger("wilayah-kalimat.children", **asked)
    assert answer["wilayah-kalimat"]["children"] == paper.sentence
    assert answer["wilayah-catatan"]["children"] == paper.note
    cards = bare("".join(texts(answer["wilayah-kpi"]["children"])))
    for one in paper.keys:
        assert bare(one.name + one.value + one.unit) in cards
    drawn = trigger("wilayah-tren.children", **asked)["wilayah-tabel-isi"]["data"]
    shown = {found[0]: bare("".join(found)) for one in table_rows(drawn) if (found := texts(one))}
    for group in paper.groups:
        for name, _, value, counted, beside, target, said, verdict in group.table.rows:
            # The page of a desa or kecamatan draws the target and writes the kabupaten's share.
            held = beside if group.spines[0] else target
            for cell in (value, counted, held, said, verdict):
                assert cell.text == "–" or bare(cell.text) in shown[name.text], (name, cell)


def test_what_is_made_for_everybody_names_no_small_count(office):
    team, public = (read_area_paper(*office, DESA, actor) for actor in (LOCAL, LOCAL.for_public()))
    assert (team.audience, public.audience) == (Audience.TIM, Audience.UMUM)
    rows = {row[0].text: row for group in team.groups for row in group.table.rows}
    told = [row for group in public.groups for row in group.table.rows]
    # What records alone say is no data tetap yet.
    assert len(rows) > len(told) > 20
    hidden = [(rows[other[0].text], other) for other in told if other[2].text == "disamarkan"]
    assert hidden
    words = words_of_pdf(area_pdf(public, None))
    for row, other in hidden:
        assert other[3:] == (Cell("–"), other[4], other[5], Cell("angka kecil", 0), other[7])
        assert bare(row[0].text + row[1].text + row[2].text) not in words
    assert "untukumum;hanyadatatetap,angkakecilyangsensitifditutup" in words


def test_a_long_name_and_many_words_still_stand_on_one_page(office):
    paper = read_area_paper(*office, KABUPATEN, LOCAL)
    crowded = replace(
        paper, area=LONG, above=LONG, note=" ".join([paper.note] * 4), sentence=LONG * 4
    )
    assert len(PdfReader(BytesIO(area_pdf(crowded, read_land(office[1], paper.kab)))).pages) == 1


def test_an_area_without_figures_says_so_on_a_page(office):
    paper = read_area_paper(*office, KECAMATAN, LOCAL)
    nothing = dict.fromkeys(("keys", "groups", "map_words", "source"), ())
    said = {"sentence": "Belum ada angka Kecamatan Raja.", "note": "", "area_map": None}
    bare_one = replace(paper, **nothing, **said)
    words = words_of_pdf(area_pdf(bare_one, None))
    assert "BelumadaangkaKecamatanRaja." in words
    assert Document(BytesIO(area_document(bare_one, None))).tables == []


def test_the_map_shows_the_area_and_counts_its_own_desa(office):
    paper = read_area_paper(*office, KECAMATAN, LOCAL)
    counted = sum(one.count for one in paper.area_map.classes if one.tone != "few-cases")
    assert counted == sum(code.startswith(KECAMATAN) for code in paper.area_map.fill)
    outside = {tone for code, tone in paper.area_map.fill.items() if not code.startswith(KECAMATAN)}
    assert outside == {"plain"}


def test_a_pack_holds_the_kabupaten_and_each_kecamatan(office):
    room, geography = office
    parts = list(
        area_parts(room, geography, KABUPATEN, room.warehouse.snapshot(), date(2025, 9, 15), "")
    )
    names = [part.name for part in parts]
    assert names[:2] == [
        "profil/Profil Kabupaten Landak.pdf",
        "profil/Profil Kabupaten Landak.docx",
    ]
    assert len(names) == 2 + len(room.areas.kecamatan(KABUPATEN))
    assert "profil/Profil 61.08.02 Kecamatan Mempawah Hulu.pdf" in names


def test_what_is_no_area_or_no_kind_of_file_is_told(office):
    with pytest.raises(LookupError, match=r"Tidak ada wilayah dengan kode «61\.08\.99»"):
        area_file(*office, "61.08.99", "pdf")
    with pytest.raises(LookupError, match="hanya sebagai pdf atau docx"):
        area_file(*office, KECAMATAN, "xlsx")


def test_its_name_tells_area_day_and_audience(office):
    paper = read_area_paper(*office, KECAMATAN, LOCAL.for_public())
    told = "Profil Kecamatan Mempawah Hulu 61.08.02 2025-09-15 untuk umum.pdf"
    assert area_file_name(paper, "pdf") == told
