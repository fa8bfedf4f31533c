"""A Rakor rehearsed in the roles of the sample: prepared, held, closed, opened again next week.

Everything that is recorded is recorded by keyboard.
"""

import time

import pytest
from playwright.sync_api import expect

from tests.browser.test_every_page import settle
from tests.browser.test_keyboard import tab_to
from tests.browser.test_rakor import LINE, ROWS, confirm
from tests.sample_home import copy_home
from tests.serving import serving

pytestmark = pytest.mark.browser

FIVE_MINUTES = 300
LIST = "/rakor?kab=61.08"
ACTIONS = (
    "dpmd; Dorong APBDes perubahan; raja, ngabang; +14",
    "dinas pendid; Sosialisasi TTD rematri; 22 Sep 2025",
    "bappeda; Susun peta desa lokus; 30/9",
    "dinas kes; Lengkapi pengukuran Agustus; +7",
    "inspek; Periksa jawaban BPK; +10",
    "dpmd; SK kader pembangunan manusia; kecamatan menjalin; +21",
)
DECISIONS = ("Anggaran perubahan untuk desa lokus; bappeda", "Rakor tiap Senin pukul 8; sekret")


@pytest.fixture(scope="module")
def address(sample_home, tmp_path_factory):
    """A server of its own: what is recorded here no other journey meets."""
    home = tmp_path_factory.mktemp("gladi") / "rumah"
    copy_home(sample_home, home)
    with serving(home) as address:
        yield address


def become(page, name: str) -> None:
    """Look at the sample as somebody else."""
    page.locator(".roles summary").focus()
    page.keyboard.press("Enter")
    page.locator(".roles").get_by_role("button", name=name, exact=True).focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.locator(".roles summary")).to_have_text(f"Anda melihat sebagai {name}")
    settle(page)


def prepare(page, name: str) -> None:
    """Make a series in whoever's place, and go to its first session."""
    to_the_list(page)
    expect(page.locator("#rakor-formulir")).to_be_visible()
    page.locator("#rakor-nama").fill(name)
    page.locator("#rakor-buat").focus()
    page.keyboard.press("Enter")
    to_the_first(page, name)


def to_the_list(page) -> None:
    """Go to all Rakor by the bar, as people do: nothing is loaded anew."""
    if page.url.endswith(LIST):  # drawn again, it would take the focus away from what is next
        return
    page.get_by_role("link", name="Rakor", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#rakor-kalimat")).to_contain_text("Rakor")


def to_the_first(page, name: str) -> None:
    """Open the first session of a series from the list."""
    card = page.locator("#rakor-daftar .card", has=page.get_by_role("heading", name=name))
    card.get_by_role("link", name="ke-1").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(f"{name} ke-1")
    settle(page)


def record(page, line: str, said: str, text: str) -> None:
    page.locator(line).focus()
    page.keyboard.insert_text(text)
    page.keyboard.press("Enter")
    expect(page.locator(line)).to_have_value("")
    expect(page.locator(said)).to_contain_text("ercatat")


def walk(page) -> None:
    """Go through the opening page by its agenda, in order, without a mouse."""
    # A smooth way up to the agenda would end the way down that is asked for meanwhile.
    page.emulate_media(reduced_motion="reduce")
    items = page.locator("#rakor-agenda-daftar li a")
    for number in range(items.count()):
        items.nth(number).focus()
        where = items.nth(number).get_attribute("href")
        page.keyboard.press("Enter")
        expect(page.locator(where)).to_be_in_viewport()


def prepare_agenda(page) -> None:
    """Add a line of one's own and move it up by keyboard."""
    page.get_by_text("Ubah agenda").focus()
    page.keyboard.press("Enter")
    page.locator("#rakor-agenda-baris").focus()
    page.keyboard.insert_text("Paparan Puskesmas Ngabang")
    page.keyboard.press("Enter")
    last = page.locator("#rakor-agenda-daftar li").last
    expect(last).to_contain_text("Paparan Puskesmas")
    last.locator("a").focus()
    page.keyboard.press("Alt+ArrowUp")
    expect(last).not_to_contain_text("Paparan Puskesmas")


def raise_one(page) -> None:
    """Record in the kecamatan what it cannot settle, and raise it with a key."""
    record(page, LINE, "#rakor-catat-pesan", "dinas kes; Tambah antropometri 3 posyandu; +14")
    expect(page.locator(ROWS)).to_have_count(1)
    tab_to(page, ".rakor-open")
    page.keyboard.press("n")
    expect(page.locator(ROWS)).to_contain_text("Dinaikkan ke Rakor TPPS ke-1")


def hold(page) -> None:
    """Open the session, walk its opening page, record, decide, close."""
    confirm(page, "Buka Rakor")
    expect(page.locator("#rakor-sidang-kepala")).to_contain_text("berlangsung")
    settle(page)
    expect(page.locator("#rakor-sidang-putusan")).to_contain_text(
        "Kecamatan Menjalin: Tambah antropometri 3 posyandu"
    )
    walk(page)
    for number, line in enumerate(ACTIONS, start=1):
        record(page, LINE, "#rakor-catat-pesan", line)
        expect(page.locator(ROWS)).to_have_count(number)
    for line in DECISIONS:
        record(page, "#rakor-catat-keputusan", "#rakor-catat-keputusan-pesan", line)
    decided = page.locator("#rakor-catat-keputusan-daftar .rtl.done")
    expect(decided).to_have_count(2)
    page.get_by_role("button", name="Putuskan: Kecamatan Menjalin").focus()
    page.keyboard.press("Enter")
    expect(decided).to_have_count(3)
    confirm(page, "Tutup Rakor")
    expect(page.locator("#rakor-sidang-kepala")).to_contain_text("ditutup")
    settle(page)


def test_a_rakor_is_rehearsed_in_under_five_minutes(page):
    page.goto(LIST)
    settle(page)
    started = time.monotonic()
    become(page, "Bappeda")
    prepare(page, "Rakor TPPS")
    prepare_agenda(page)
    become(page, "Camat Menjalin")
    prepare(page, "Rakor Kecamatan Menjalin")
    raise_one(page)
    become(page, "Sekda")
    to_the_list(page)
    to_the_first(page, "Rakor TPPS")
    hold(page)

    with page.expect_download() as bringing:
        page.get_by_role("link", name="Notulen (DOCX)").focus()
        page.keyboard.press("Enter")
    assert bringing.value.suggested_filename.endswith(".docx")
    assert bringing.value.path().read_bytes().startswith(b"PK")

    page.locator("#rakor-sidang-lanjut a").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Rakor TPPS ke-2")
    expect(page.locator(".answer")).to_have_text(
        "0 dari 6 janji selesai; tidak ada yang lewat tenggat."
    )
    expect(page.locator(ROWS)).to_have_count(6)
    expect(page.locator("#rakor-sidang-janji")).to_contain_text("DPMD")
    assert time.monotonic() - started < FIVE_MINUTES
