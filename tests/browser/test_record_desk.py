"""A programme record is changed by two, removed and brought back; a file is looked at first."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PLACE = "/aksi?kab=61.11"


def desk(page):
    page.goto(PLACE)
    chosen = "window.dash_clientside.set_props('aksi-daftar-pilih', {value: 'aksi-bukti'})"
    expect(page.locator("#aksi-aksi-kartu table")).to_be_visible()
    page.evaluate(chosen)
    card = page.locator("#aksi-aksi-bukti-kartu")
    expect(card.locator("table")).to_be_visible()
    return card


def test_two_people_change_one_record_and_neither_is_overwritten(page):
    card = desk(page)
    card.get_by_role("searchbox").fill("SK")
    expect(card.locator(".ranked-count")).to_contain_text("dari")
    card.locator(".record-open").first.press("Enter")
    panel = page.get_by_role("dialog")
    note = panel.locator("#aksi-aksi-bukti-isi-number")
    expect(panel.locator("h3").last).to_have_text("Riwayat")

    other = page.context.new_page()
    there = desk(other)
    there.get_by_role("searchbox").fill("SK")
    expect(there.locator(".ranked-count")).to_contain_text("dari")
    there.locator(".record-open").first.press("Enter")
    theirs = other.get_by_role("dialog")
    theirs.locator("#aksi-aksi-bukti-isi-number").fill("disimpan lebih dulu")
    theirs.get_by_role("button", name="Simpan", exact=True).press("Enter")
    expect(theirs.locator(".batch-said")).to_have_text("Tersimpan.")

    note.fill("yang kedua")
    save = panel.get_by_role("button", name="Simpan", exact=True)
    save.press("Enter")
    expect(panel.locator(".batch-said")).to_contain_text("sudah mengubah catatan ini")
    expect(note).to_have_value("yang kedua")
    save.press("Enter")
    expect(panel.locator(".batch-said")).to_have_text("Tersimpan.")
    expect(panel.locator(".batch-history")).to_contain_text("disimpan lebih dulu → yang kedua")

    panel.get_by_role("button", name="Hapus").press("Enter")
    expect(card.locator(".rakor-said").first).to_contain_text("dihapus dari daftar")
    expect(page.get_by_role("dialog")).to_have_count(0)  # a closing panel gives the focus back
    page.get_by_role("button", name="Batalkan penghapusan").first.press("Enter")
    expect(card.locator(".rakor-said").first).to_have_text("Kembali ada.")


def test_a_file_is_looked_at_before_it_is_kept(page):
    card = desk(page)
    with page.expect_download() as loading:
        card.get_by_role("link", name="Unduh Excel").click()
    book = load_workbook(BytesIO(loading.value.path().read_bytes()))
    sheet = book.worksheets[0]
    heads = {cell.value: cell.column for cell in sheet[1]}
    year = sheet.cell(2, heads["Tahun"]).value
    sheet.cell(2, heads["Tahun"]).value = "dua ribu"

    def bring():
        kept = BytesIO()
        book.save(kept)
        kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        file = {"name": "bukti.xlsx", "mimeType": kinds, "buffer": kept.getvalue()}
        card.locator("input[type=file]").set_input_files(files=[file])

    bring()
    expect(card.locator(".record-wrong")).to_contain_text("A2 Tahun: sel ini berisi teks")
    sheet.cell(2, heads["Tahun"]).value = year
    sheet.cell(2, heads["Nomor dokumen"]).value = "dari Excel"
    bring()
    expect(card).to_contain_text("bukti.xlsx: 0 baru, 1 berubah")
    card.get_by_role("button", name="Simpan isi berkas").press("Enter")
    expect(card).to_contain_text("bukti.xlsx: 0 ditambah, 1 diubah.")
