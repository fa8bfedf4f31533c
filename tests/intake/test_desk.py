"""The desk of the page Data: what waits, what is asked, what is taken, what never rests."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from dashboard.data.batch_lists import every_batch_of
from dashboard.data.inbox import content_of_waiting, waiting_file, waiting_files
from dashboard.domain.actors import LOCAL
from dashboard.domain.previews import Preview, Stand
from dashboard.intake.desk import Desk
from dashboard.intake.problems import RULES
from dashboard.intake.screen_words import on_screen
from tests.intake.conftest import DAY
from tests.intake.office_files import SIGIZI_COUNTS, saved, sigizi

AUGUST = "STATUS GIZI BALITA KABUPATEN LANDAK BULAN AGUSTUS 2025 (CONTOH)"
MISSPELLED = [
    (1, "Ngabang", "Ngabang", "Hilir Kantor", *SIGIZI_COUNTS),
    (2, None, None, "Rajaa", *SIGIZI_COUNTS),
    (3, "Mandor", "Mandor", "Entah Di Mana", *SIGIZI_COUNTS),
]
BY_NAME = (
    b"NIK;Nama Anak;Tgl Lahir;Kecamatan;Desa/Kel;TB/U;Tanggal Pengukuran\n"
    b"6108010101230001;Siti Rahmawati;2023-01-05;Ngabang;Raja;Pendek;2025-08-10\n"
    b"6108010101230002;Budi Santoso;2023-02-05;Ngabang;Raja;Normal;2025-08-10\n"
)
UNKNOWN = b"Kecamatan;Desa;Ibu senam;Semua ibu\nNgabang;Raja;5;9\nNgabang;Hilir Kantor;3;7\n"


@pytest.fixture
def desk(home, areas, indicators):
    return Desk(home, areas, indicators, lambda: DAY)


@pytest.fixture
def bring(desk):
    """Bring one content; return its number and what is seen of it."""

    def of(content, name="berkas.xlsx"):
        (waiting,) = desk.receive(content, name, LOCAL)
        return waiting.number, Preview.from_dict(waiting.seen)

    return of


@pytest.fixture
def looked(desk):
    def of(number, content=None, **answers):
        named = {key.replace("__", ":"): value for key, value in answers.items()}
        return Preview.from_dict(desk.look(desk.answer(number, named, LOCAL), LOCAL, content).seen)

    return of


def rows_of(seen):
    return dict(seen.facts)["Baris"]


def test_a_file_waits_with_what_was_understood_of_it_and_nothing_is_loaded(home, bring):
    content = sigizi(title=AUGUST)
    number, seen = bring(content)
    assert (seen.stand, seen.sentence) == (Stand.READY, "21 angka dari 3 wilayah siap dimuat.")
    assert dict(seen.facts)["Kabupaten"] == "Kabupaten Landak"
    assert dict(seen.facts)["Periode"] == "Agustus 2025"
    assert rows_of(seen) == "3 masuk, 3 diambil, 0 disisihkan"
    assert (seen.sums[0].indicator, seen.sums[0].numerator, seen.sums[0].denominator) == (
        "Stunting (e-PPGBM)", 45, 270,
    )  # fmt: skip
    assert seen.sums[0].source == "M+N dari M+N+O+P"
    assert content_of_waiting(home, number) == content
    assert every_batch_of(home) == []


def test_a_misspelled_desa_is_asked_with_its_neighbours_and_an_answer_takes_its_row(bring, looked):
    number, seen = bring(sigizi(MISSPELLED, title=AUGUST))
    near, unknown = seen.offered
    assert near.label == "«Rajaa» adalah"
    assert [words for _, words in near.options] == ["Raja, Kec. Ngabang", "Bukan wilayah kami"]
    assert len(unknown.options) == 157  # every desa of Landak, or none of ours
    assert rows_of(seen) == "3 masuk, 1 diambil, 2 disisihkan"
    raja = near.options[0][0]
    seen = looked(number, wilayah__Rajaa=raja, **{"wilayah:Entah Di Mana": "bukan"})
    assert rows_of(seen) == "3 masuk, 2 diambil, 1 disisihkan"
    assert seen.offered == ()


def test_an_answer_is_remembered_once_its_file_is_taken(home, desk, bring):
    number, seen = bring(sigizi(MISSPELLED, title=AUGUST))
    raja = seen.offered[0].options[0][0]
    taken = desk.take(desk.answer(number, {"wilayah:Rajaa": raja}, LOCAL), LOCAL)
    assert Preview.from_dict(taken.seen).sentence == "Diambil sebagai B-0001; angka baru disiapkan."
    assert [(one.number, one.rows_taken) for one in every_batch_of(home)] == [("B-0001", 2)]
    assert waiting_files(home) == []
    _, again = bring(sigizi(MISSPELLED, title=AUGUST.replace("AGUSTUS", "SEPTEMBER")))
    assert rows_of(again) == "3 masuk, 2 diambil, 1 disisihkan"


def test_kabupaten_and_period_are_chosen_where_the_file_is_silent(bring, looked):
    number, seen = bring(sigizi(MISSPELLED, title="STATUS GIZI BALITA (CONTOH)"))
    assert (seen.stand, [ask.key for ask in seen.needed]) == (Stand.ASKED, ["kab", "per"])
    assert ("61.08", "Kabupaten Landak") in seen.needed[0].options
    periods = [value for value, _ in seen.needed[1].options]
    assert periods[0] == "2025-09"  # none that has not begun
    seen = looked(number, kab="61.08", per="2025-08")
    assert (seen.stand, seen.needed) == (Stand.READY, ())


def test_columns_nobody_knows_are_mapped_by_hand_and_remembered_by_their_header(
    desk, bring, looked
):
    number, seen = bring(UNKNOWN, "senam.csv")
    keys = [ask.key for ask in seen.needed]
    meanings = ["isi:Ibu senam", "bagian:Ibu senam", "isi:Semua ibu", "bagian:Semua ibu"]
    assert keys == [*meanings, "baris"]
    answers = {
        "isi:Ibu senam": "pregnant_iron_tablet_90", "bagian:Ibu senam": "pembilang",
        "isi:Semua ibu": "pregnant_iron_tablet_90", "bagian:Semua ibu": "penyebut",
    }  # fmt: skip
    seen = looked(number, **answers)
    assert [ask.key for ask in seen.needed] == ["per"]
    seen = looked(number, per="2025-08")
    assert (seen.sums[0].numerator, seen.sums[0].denominator) == (8, 16)
    desk.take(waiting_file(desk.home, number, LOCAL), LOCAL)
    _, again = bring(UNKNOWN.replace(b";5;", b";6;"), "senam lagi.csv")
    assert [ask.key for ask in again.needed] == ["per"]


def test_the_row_of_the_header_can_be_told(bring, looked):
    old = ("Kecamatan", "Desa", "Puskesmas", "Lama", "Sisa")  # names more, and is not the one
    new = ("Kecamatan", "Desa", "Posyandu", "Baru", "Semua")
    content = saved({"Data": [old, (None,), new, ("Ngabang", "Raja", "Mawar", 5, 9)]})
    number, seen = bring(content, "2025-08.xlsx")
    assert any(ask.key == "isi:Lama" for ask in seen.needed)
    seen = looked(number, baris="3")
    keys = [ask.key for ask in seen.needed]
    assert "isi:Baru" in keys
    assert "isi:Lama" not in keys


def test_thousands_are_asked_where_nothing_tells(bring, looked):
    rows = [(1, "Ngabang", "Ngabang", "Raja", "1.000", *SIGIZI_COUNTS[1:])]
    number, seen = bring(sigizi(rows, title=AUGUST, total=False))
    assert [(ask.key, ask.label) for ask in seen.needed] == [("ribuan", "Titik di STATUS GIZI E")]
    seen = looked(number, ribuan="ribuan")
    measured = next(one for one in seen.sums if one.indicator == "Balita diukur")
    assert (measured.numerator, measured.denominator) == (90, 1000)


def test_what_cannot_be_read_is_refused_in_one_sentence_and_does_not_rest(home, bring):
    number, seen = bring(b"sampah yang bukan tabel")
    assert seen.stand is Stand.REFUSED
    assert seen.sentence.startswith("Bukan tabel")
    assert content_of_waiting(home, number) is None


def test_a_headerless_file_may_hold_anything_and_does_not_rest(home, bring):
    content = saved({"Lembar1": [("Ngabang", "Raja", 5, 9), ("Ngabang", "Hilir Kantor", 3, 7)]})
    number, seen = bring(content)
    assert [ask.key for ask in seen.needed] == ["kolom", "baris", "kab"]
    assert (seen.rests, content_of_waiting(home, number)) == (False, None)


def test_a_by_name_file_is_counted_only_with_consent_and_its_bytes_never_rest(home, desk, bring):
    number, seen = bring(BY_NAME, "balita.csv")
    assert (seen.stand, seen.rests) == (Stand.PERSONS, False)
    assert "«Hitung per desa»" in seen.sentence
    with pytest.raises(LookupError, match=r"balita.csv: pilih lagi berkas yang sama"):
        desk.look(waiting_file(home, number, LOCAL), LOCAL)
    desk.keep(waiting_file(home, number, LOCAL), counting=True)
    counted = Preview.from_dict(desk.look(waiting_file(home, number, LOCAL), LOCAL, BY_NAME).seen)
    assert (counted.stand, counted.rests) == (Stand.READY, False)
    assert [(one.numerator, one.denominator) for one in counted.sums[:1]] == [(1, 2)]
    assert content_of_waiting(home, number) is None
    taken = desk.take(waiting_file(home, number, LOCAL), LOCAL, BY_NAME)
    assert Preview.from_dict(taken.seen).stand is Stand.TAKEN
    for file in (file for file in home.root.rglob("*") if file.is_file()):
        content = file.read_bytes()
        for personal in (b"6108010101230001", b"Siti", b"Rahmawati", b"2023-01-05"):
            assert personal not in content, f"{file}: {personal!r}"


def test_other_bytes_than_those_understood_are_not_taken_in_their_place(home, desk, bring):
    number, _ = bring(BY_NAME, "balita.csv")
    with pytest.raises(LookupError, match="pilih lagi berkas yang sama"):
        desk.take(waiting_file(home, number, LOCAL), LOCAL, BY_NAME + b"\n")


def test_a_bundle_is_opened_into_its_files_and_each_waits_for_itself(home, desk):
    packed = BytesIO()
    with ZipFile(packed, "w") as bundle:
        bundle.writestr("agustus/rekap.xlsx", sigizi(title=AUGUST))
        bundle.writestr("balita.csv", BY_NAME)
        bundle.writestr("../../jahat.csv", b"sampah")
    received = desk.receive(packed.getvalue(), "kiriman.zip", LOCAL)
    stands = {one.file_name: Preview.from_dict(one.seen).stand for one in received}
    assert stands == {
        "rekap.xlsx": Stand.READY, "balita.csv": Stand.PERSONS, "jahat.csv": Stand.REFUSED,
    }  # fmt: skip
    assert {file.name for file in home.root.parent.iterdir()} == {"var"}
    by_name = next(one for one in received if one.file_name == "balita.csv")
    desk.keep(by_name, counting=True)
    again = desk.look(waiting_file(home, by_name.number, LOCAL), LOCAL, packed.getvalue())
    assert Preview.from_dict(again.seen).stand is Stand.READY


def test_the_same_file_brought_twice_waits_once_and_taken_it_is_known(home, desk, bring):
    content = sigizi(title=AUGUST)
    number, _ = bring(content)
    assert bring(content, "salinan.xlsx")[0] == number
    desk.take(waiting_file(home, number, LOCAL), LOCAL)
    _, seen = bring(content, "salinan.xlsx")
    assert seen.stand is Stand.KNOWN
    assert seen.sentence == "Sudah dimuat sebagai B-0001; tidak digandakan"


def test_changed_figures_are_counted_beside_the_batch_they_differ_from(home, desk, bring):
    number, _ = bring(sigizi(title=AUGUST))
    desk.take(waiting_file(home, number, LOCAL), LOCAL)
    changed = [(1, "Ngabang", "Ngabang", "Hilir Kantor", 101, *SIGIZI_COUNTS[1:])]
    number, seen = bring(sigizi(changed, title=AUGUST, total=False))
    assert (
        seen.loaded
        == "Dibanding B-0001: 2 angka berubah, 5 angka sama dan 14 angka tidak ada lagi."
    )
    assert seen.replaceable == ("B-0001",)
    taken = desk.take(waiting_file(home, number, LOCAL), LOCAL, replacing=True)
    assert "menggantikan B-0001" in Preview.from_dict(taken.seen).sentence


def test_the_first_real_file_says_that_the_sample_stops(home, desk, bring):
    number, _ = bring(sigizi(title=AUGUST))
    desk.take(waiting_file(home, number, LOCAL), LOCAL)
    _, seen = bring(sigizi(title=AUGUST.replace(" (CONTOH)", "")))
    assert dict(seen.facts)["Data contoh"].startswith("1 berkas contoh kabupaten ini berhenti")


def test_the_sender_gets_the_file_back_with_its_cells_marked(home, desk, bring):
    from openpyxl import load_workbook

    number, _ = bring(sigizi(MISSPELLED, title=AUGUST), "rekap.xlsx")
    name, book = desk.returned(number, LOCAL)
    assert name == "rekap - untuk diperbaiki.xlsx"
    assert load_workbook(BytesIO(book))["STATUS GIZI"]["D7"].comment is not None


def test_no_sentence_of_a_rule_speaks_of_the_command_line_on_the_page():
    for rule, said in RULES.items():
        shown = on_screen(said.remedy)
        assert "--" not in shown, rule
        assert "`lokus" not in shown, rule
