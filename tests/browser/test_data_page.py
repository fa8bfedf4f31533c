"""Files in, on the page: dropped, asked about, loaded, and seen on Peta without a restart."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe_faults import faults
from tests.intake.office_files import SIGIZI_COUNTS, sigizi
from tests.intake.test_desk import BY_NAME
from tests.sample_home import copy_home
from tests.serving import serving

pytestmark = pytest.mark.browser

SEPTEMBER = "STATUS GIZI BALITA KABUPATEN LANDAK BULAN SEPTEMBER 2025 (CONTOH)"
ROWS = [
    (1, "Ngabang", "Ngabang", "Hilir Kantor", *SIGIZI_COUNTS),
    (2, None, None, "Rajaa", *SIGIZI_COUNTS),
]
SOON = 30_000  # ms: on a busy machine a file is read while others are built
DROP = """([name, bytes]) => {
  const files = new DataTransfer();
  files.items.add(new File([new Uint8Array(bytes)], name));
  const zone = document.getElementById("data-masuk");
  for (const type of ["dragenter", "dragover", "drop"]) {
    const told = { dataTransfer: files, bubbles: true, cancelable: true };
    zone.dispatchEvent(new DragEvent(type, told));
  }
}"""


@pytest.fixture(scope="module")
def address(sample_home, tmp_path_factory):
    """A server of its own: what is loaded here no other journey sees."""
    home = tmp_path_factory.mktemp("memuat") / "rumah"
    copy_home(sample_home, home)
    with serving(home) as address:
        yield address


def drop(page, name, content):
    page.evaluate(DROP, [name, list(content)])


def choose(page, name, content):
    held = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.set_input_files("#data-masuk-pilih-berkas", held)


def card(page, name):
    return page.get_by_role("article", name=name)


def test_a_dropped_file_is_asked_about_loaded_and_seen_on_peta(page):
    page.goto("/data?kab=61.08")
    expect(page.locator(".answer")).to_contain_text("berkas dihitung untuk", timeout=SOON)
    expect(page.locator("#data-masuk-pilih-berkas")).to_be_attached(timeout=SOON)
    drop(page, "Status Gizi September.xlsx", sigizi(ROWS, title=SEPTEMBER))
    file = card(page, "Status Gizi September.xlsx")
    expect(file).to_contain_text("1 cocok, 1 ditanyakan", timeout=SOON)
    assert faults(page) == []
    file.get_by_label("«Rajaa» adalah").select_option(label="Raja, Kec. Ngabang")
    file.get_by_role("button", name="Periksa dengan jawaban ini").click()
    expect(file).to_contain_text("2 masuk, 2 diambil, 0 disisihkan", timeout=SOON)
    file.get_by_role("button", name="Muat", exact=True).click()
    expect(file).to_contain_text("angka baru disiapkan", timeout=SOON)
    expect(page.locator("#data-bangun")).to_contain_text("Angka sudah diperbarui", timeout=3 * SOON)
    page.goto("/peta?kab=61.08&ind=stunting_prevalence_routine&per=2025-09")
    answer = page.locator(".answer").first
    expect(answer).to_contain_text("16,7 % (30 dari 180)", timeout=SOON)
    page.goto("/data?kab=61.08")
    expect(page.locator("#data-masuk-daftar")).to_be_empty(timeout=SOON)


def test_garbage_gets_a_sentence_and_is_thrown_away_by_keyboard(page):
    page.goto("/data?kab=61.08")
    expect(page.locator("#data-masuk-pilih-berkas")).to_be_attached(timeout=SOON)
    choose(page, "rusak.xlsx", b"sampah yang bukan tabel")
    file = card(page, "rusak.xlsx")
    expect(file).to_contain_text("Bukan tabel; tidak ada titik koma", timeout=SOON)
    file.get_by_role("button", name="Buang").press("Enter")
    expect(file).to_have_count(0, timeout=SOON)


def test_a_by_name_file_is_counted_from_the_bytes_the_browser_holds(page):
    page.goto("/data?kab=61.08")
    expect(page.locator("#data-masuk-pilih-berkas")).to_be_attached(timeout=SOON)
    choose(page, "balita.csv", BY_NAME)
    file = card(page, "balita.csv")
    expect(file).to_contain_text("memuat data perorangan", timeout=SOON)
    file.get_by_role("button", name="Hitung per desa").click()
    counted = "2 baris dihitung per desa; berkas tidak disimpan"
    expect(file).to_contain_text(counted, timeout=SOON)
    page.reload()
    file.get_by_role("button", name="Muat", exact=True).click()
    expect(page.locator(".upload")).to_contain_text("pilih lagi berkas ini", timeout=SOON)
    with page.expect_file_chooser() as asked:
        page.locator(".upload").get_by_role("button", name="Pilih berkas").click()
    held = {"name": "balita.csv", "mimeType": "text/csv", "buffer": BY_NAME}
    asked.value.set_files(held)
    expect(page.locator(".upload")).to_contain_text("Diambil sebagai", timeout=SOON)
    expect(file).to_have_count(0, timeout=SOON)


def test_a_file_too_large_for_the_web_is_not_even_sent(page):
    page.goto("/data?kab=61.08")
    expect(page.locator("#data-masuk-pilih-berkas")).to_be_attached(timeout=SOON)
    sent = []
    page.on("request", lambda request: sent.append(request.url))
    make = """() => { const held = new DataTransfer();
      held.items.add(new File([new Uint8Array(50e6 + 1)], "besar.csv"));
      const input = document.getElementById("data-masuk-pilih-berkas");
      input.files = held.files; input.dispatchEvent(new Event("change")); }"""
    page.evaluate(make)
    expect(page.locator(".upload.failed")).to_contain_text("50,0 MB, paling besar 50 MB")
    assert not any("/api/v1/berkas" in url for url in sent)
