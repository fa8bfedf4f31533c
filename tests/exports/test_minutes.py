"""The notulen read back: every decision and every cell of the matrix, drafts, copies, bytes."""

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from dashboard.data.evidence_reading import list_evidence, read_evidence
from dashboard.data.evidence_subjects import UnknownEvidenceError
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_recording import change_action
from dashboard.domain.actors import Actor, Role
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rtl_rows import HEADS
from dashboard.exports.minutes import minutes
from dashboard.exports.minutes_facts import read_minutes
from dashboard.exports.session_files import kept_minutes, session_minutes
from tests.data.rakor_room import SITI
from tests.exports.meeting import NASTY_READ, meeting

CAMAT = Actor("Camat Mempawah Hulu", Role.KECAMATAN, ("61.08.02",))


@pytest.fixture(scope="module")
def held(sample_home, tmp_path_factory):
    room, closed, second = meeting(sample_home, tmp_path_factory.mktemp("rakor") / "var")
    yield room, closed, second
    room.ledger().close()


@pytest.fixture(scope="module")
def first(held):
    """The notulen of the closed session, parsed."""
    room, closed, _ = held
    return Document(BytesIO(minutes(read_minutes(room, room.opened(closed.key), SITI))))


def rows_of(document, head):
    """Return the cells of the table whose second heading is this."""
    [table] = [one for one in document.tables if one.rows[0].cells[1].text == head]
    return [tuple(cell.text for cell in row.cells) for row in table.rows]


def text_of(document):
    return "\n".join(one.text for one in document.paragraphs)


def test_every_cell_of_the_matrix_is_read_back(first):
    heads, full, bare, done = rows_of(first, "Isu")
    assert heads == HEADS
    assert full == (
        "1", "Sasaran ibu hamil berbeda", "Data pindah belum dimutakhirkan",
        "Kirim rekap penimbangan per desa", "ASI eksklusif, Kabupaten Landak",
        "Kecamatan Mempawah Hulu", "Dinas Kesehatan", "Dinas PPKB", "12 desa",
        "Rp\u00a012.500.000, DAK", "15 Sep 2025", "29 Sep 2025 (ditunda 1×, semula 22 Sep 2025)",
        "belum mulai", "Petugas gizi kosong", "Surat edaran Sekda", "=Rekap 1.pdf",
        "AKS, Rakor ke-1",
    )  # fmt: skip
    assert bare == (
        "2", "–", "–", NASTY_READ, "–", "–", "DPMD", "–", "–", "–", "–", "22 Sep 2025",
        "belum mulai", "–", "–", "–", "Rakor ke-1",
    )  # fmt: skip
    assert (done[3], done[12]) == ("Sudah", "selesai")


def test_every_decision_is_read_back_with_its_number(first):
    assert rows_of(first, "Keputusan")[1:] == [
        ("1", "Geser sisa PMT", "Bappeda", "22 Sep 2025", "diputuskan 15 Sep 2025"),
        ("2", NASTY_READ, "Bappeda", "22 Sep 2025", "usul, belum diputuskan"),
    ]


def test_it_says_who_came_what_was_noted_and_what_it_rests_on(first):
    told = [[cell.text for cell in row.cells] for one in first.tables for row in one.rows]
    assert ["Tempat", "Aula Kantor Bupati"] in told
    came = {row[1]: row[2:] for row in rows_of(first, "Undangan")}
    assert came["Bappeda"] == ("OPD", "hadir", "Ibu Rina")
    assert came["Kecamatan Menyuke"] == ("kecamatan", "–", "–")
    said = text_of(first)
    assert "Camat Ngabang menyanggupi.\nBaris dua.  (" in said
    assert "Laporan Camat Ngabang" in said
    assert "Peraturan Presiden Nomor 72 Tahun 2021" in said
    assert "Kabupaten Landak Nomor 100/TPPS/2025 (contoh) tanggal 3 Februari 2025" in said
    signed = first.tables[-1].rows[0].cells
    assert signed[0].text.startswith("Ketua pelaksana\nSekretaris Daerah\n")
    assert signed[1].text.startswith("Sekretaris\n")
    assert "Rakor ditutup pada 15 September 2025 oleh Siti." in said


def test_it_answers_the_opening_page(held, first):
    room, closed, _ = held
    facts = read_minutes(room, room.opened(closed.key), SITI)
    said = text_of(first)
    assert "Belum ada janji dari Rakor sebelumnya." in said
    assert "Ini Rakor pertama dalam serinya" in said
    assert len(rows_of(first, "Belum terlayani")) == 1 + len(facts.desa) > 1
    assert sum(int(row[1]) for row in rows_of(first, "Laporan")[1:]) == len(facts.opening.missing)


def test_the_next_one_opens_with_the_promises_and_is_a_draft(held):
    room, _, second = held
    draft = Document(BytesIO(minutes(read_minutes(room, room.opened(second.key), SITI))))
    assert "0 dari 2 janji selesai; tidak ada yang lewat tenggat." in text_of(draft)
    assert [row[0] for row in rows_of(draft, "Janji")[1:]] == ["DPMD", "Dinas Kesehatan"]
    assert len(rows_of(draft, "Isu")) == 1 + 2  # what was done is no promise any more
    assert "DRAF. Rakor ini belum ditutup" in text_of(draft)
    assert "NIP." not in "".join(cell.text for one in draft.tables for cell in one._cells)


def test_each_page_names_its_session_its_figures_and_that_they_are_a_sample(held, first):
    version = held[0].warehouse.snapshot().version
    assert len(first.sections) == 3
    for section in first.sections:
        [line] = section.footer.paragraphs
        assert line.text.startswith(
            f"Rakor TPPS ke-1 · Kabupaten Landak · data {version} · DATA CONTOH\tHalaman "
        )
        codes = [one.text for one in line._p.iter(qn("w:instrText"))]
        assert codes == [" PAGE ", " NUMPAGES "]


def test_the_matrix_lies_and_its_head_is_repeated(first):
    turned = [one.orientation for one in first.sections]
    assert turned == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    [table] = [one for one in first.tables if one.rows[0].cells[1].text == "Isu"]
    first_row, second_row = (row._tr.trPr for row in table.rows[:2])
    assert first_row.find(qn("w:tblHeader")) is not None
    assert second_row.find(qn("w:tblHeader")) is None
    lying = first.sections[1]
    room = lying.page_width - lying.left_margin - lying.right_margin
    assert sum(column.width for column in table.columns) <= room


def test_nothing_in_it_can_be_run_or_fetched(held, first):
    room, closed, _ = held
    content = minutes(read_minutes(room, room.opened(closed.key), SITI))
    with zipfile.ZipFile(BytesIO(content)) as archive:
        names = archive.namelist()
        links = b"".join(archive.read(name) for name in names if name.endswith(".rels"))
    assert not [name for name in names if "vba" in name.lower() or "embed" in name.lower()]
    assert b'TargetMode="External"' not in links
    assert "<script>" in text_of(first) or any(
        "<script>" in row[3] for row in rows_of(first, "Isu")
    )


def test_the_kept_notulen_stays_what_it_was(held, monkeypatch):
    room, closed, _ = held
    opened = room.opened(closed.key)
    before = session_minutes(room, opened)
    kept = kept_minutes(room, opened)
    assert kept.subject == SubjectKey(SubjectKind.SESSION, closed.id)
    assert (kept.role, kept.file_name) == ("notulen", "Notulen Rakor TPPS ke-1 2025-09-15.docx")
    monkeypatch.setattr("time.time", lambda: 1e9)
    assert minutes(read_minutes(room, opened, SITI)) == before  # written again, the same bytes
    [one, *_] = read_actions(room.ledger(), closed.series.id, SITI)
    values = {"status": ActionStatus.UNDER_WAY, "obstacle": "sesudah ditutup"}
    change_action(room.ledger(), one.id, values, SITI, date(2025, 9, 23), seen=one.revision)
    assert minutes(read_minutes(room, opened, SITI)) == before
    assert session_minutes(room, opened) == before
    assert kept_minutes(room, opened) == kept


def test_who_sees_a_part_of_the_area_gets_that_part_and_is_told_so(held):
    room, closed, _ = held
    room = replace(room, who=lambda: CAMAT)
    copy = Document(BytesIO(session_minutes(room, room.opened(closed.key))))
    assert [row[5] for row in rows_of(copy, "Isu")[1:]] == ["Kecamatan Mempawah Hulu", "–"]
    assert "SALINAN. Hanya memuat wilayah Anda" in text_of(copy)
    assert "Sudah" not in str(rows_of(copy, "Isu"))
    kept = kept_minutes(room, room.opened(closed.key))
    assert list_evidence(room.ledger(), kept.subject, CAMAT) == []
    with pytest.raises(UnknownEvidenceError, match="hanya untuk yang melihat seluruh wilayah"):
        read_evidence(room.ledger(), room.home, kept.id, CAMAT)


def test_a_session_without_figures_still_has_a_notulen(held, monkeypatch):
    room, _, second = held

    def gone(*_):
        raise ValueError("rusak")

    monkeypatch.setattr("dashboard.exports.minutes_facts.read_opening", gone)
    bare = Document(BytesIO(minutes(read_minutes(room, room.opened(second.key), SITI))))
    assert "Angka Rakor ini tidak terbaca" in text_of(bare)
    assert rows_of(bare, "Isu")[0] == HEADS
