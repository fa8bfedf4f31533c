"""/cakupan through the app's own update route."""

from urllib.parse import parse_qs, urlsplit


def asking(kab="61.08", kec="semua", per="2025-08", grup="semua", isi="jarak"):
    return {
        "cakupan-kabupaten": kab,
        "cakupan-kecamatan": kec,
        "cakupan-periode": per,
        "cakupan-grup": grup,
        "cakupan-isi": isi,
    }


def shown(answer):
    """Return the rows of every group by name."""
    groups = answer["cakupan-baris"]["data"]["groups"]
    return {row["name"]: row for group in groups for row in group["rows"]}


def ask(trigger, **chosen):
    return trigger("cakupan-baris.data", **asking(**chosen))


def test_every_indicator_with_figures_stands_over_every_kecamatan(trigger):
    answer = ask(trigger)
    table = answer["cakupan-baris"]["data"]
    assert [group["word"] for group in table["groups"]] == [
        "Spesifik",
        "Sensitif",
        "Outcome",
        "Process",
    ]
    assert len(table["codes"]) == 13
    assert len(shown(answer)) > 40
    widths = {len(row["cells"]) for row in shown(answer).values() if row["cells"]}
    assert widths == {13}


def test_the_sentence_names_the_kabupaten_and_what_is_judged_later(trigger):
    said = ask(trigger)["cakupan-kalimat"]["children"]
    assert "mencapai target di Kabupaten Landak" in said
    assert "kumulatif dinilai pada akhir tahun" in said


def test_cells_lead_to_the_map_of_their_indicator_in_its_own_period(trigger):
    rows = shown(ask(trigger))
    link = urlsplit(rows["Sanitasi layak"]["href"])
    assert link.path == "/peta"
    assert parse_qs(link.query) == {
        "kab": ["61.08"],
        "ind": ["household_sanitation"],
        "per": ["2025-S1"],
    }
    assert rows["Jumlah balita stunting"]["href"] == "", "the map draws shares only"


def test_rows_lead_back_to_the_cells_of_their_own_period(trigger):
    rows = shown(ask(trigger))
    back = "/lacak?ind=household_sanitation&area=61.08&per=2025-S1"
    assert rows["Sanitasi layak"]["trace"] == back


def test_a_group_leaves_the_other_rows_and_their_sources_out(trigger):
    answer = ask(trigger, grup="outcome")
    assert [group["key"] for group in answer["cakupan-baris"]["data"]["groups"]] == ["outcome"]
    assert "e-PPGBM" in str(answer["cakupan-sumber"]["children"])
    assert "Dinas Sosial" not in str(answer["cakupan-sumber"]["children"])
    assert "indikator outcome" in answer["cakupan-kalimat"]["children"]


def test_a_kecamatan_stands_first_and_has_the_sentence(trigger):
    answer = ask(trigger, kec="61.08.03")
    table = answer["cakupan-baris"]["data"]
    assert (table["codes"][0], table["chosen"]) == ("61.08.03", True)
    assert "di Kecamatan " in answer["cakupan-kalimat"]["children"]


def test_cells_show_points_or_percent(trigger):
    points = shown(ask(trigger))["ASI eksklusif"]["cells"]
    percent = shown(ask(trigger, isi="capaian"))["ASI eksklusif"]["cells"]
    pairs = [(a, b) for a, b in zip(points, percent, strict=True) if a]
    assert all(a[0][0] in "+−0" for a, _ in pairs)
    assert all("coverage-" in b[1] for _, b in pairs)
    assert [a[2] for a, _ in pairs] == [b[2] for _, b in pairs]


def test_another_kabupaten_brings_its_own_kecamatan_and_drops_the_chosen_one(trigger):
    answer = ask(trigger, kab="61.11", kec="61.08.03")
    assert len(answer["cakupan-baris"]["data"]["codes"]) == 6
    assert answer["cakupan-kecamatan"]["value"] == "semua"
    assert len(answer["cakupan-kecamatan"]["options"]) == 7


def test_nonsense_falls_back_to_something_valid(trigger):
    answer = ask(trigger, per="kapan saja", grup="lain", isi="warna")
    assert answer["cakupan-periode"]["value"] == "2025-08"
    assert len(answer["cakupan-baris"]["data"]["groups"]) == 4


def test_a_kabupaten_without_figures_says_what_to_do(trigger):
    answer = ask(trigger, kab="62.03")
    assert answer["cakupan-baris"]["data"] is None
    assert "Belum ada angka Kabupaten Kapuas." in str(answer["cakupan-legenda"]["children"])
