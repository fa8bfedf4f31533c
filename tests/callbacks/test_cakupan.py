"""/cakupan through the app's own update route."""

from urllib.parse import parse_qs, urlsplit


def asking(kab="61.08", kec="semua", per="2025-08", **more):
    chosen = {"kabupaten": kab, "kecamatan": kec, "periode": per, **more}
    return {f"cakupan-{name}": value for name, value in chosen.items()}


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


def names(answer):
    """Return the rows under each heading."""
    groups = answer["cakupan-baris"]["data"]["groups"]
    return {group["word"]: [row["name"] for row in group["rows"]] for group in groups}


def test_an_opd_keeps_its_own_indicators_under_the_name_it_has_there(trigger):
    answer = ask(trigger, opd="Dinsos-P3A-KB")
    rows = shown(answer)
    assert {"KRS didampingi", "Unmet need KB"} <= rows.keys()
    assert "ASI eksklusif" not in rows
    assert all("Dinsos-P3A-KB" in row["opd"] for row in rows.values())
    assert "indikator Dinsos-P3A-KB mencapai target" in answer["cakupan-kalimat"]["children"]
    offered = [one["value"] for one in answer["cakupan-opd"]["options"]]
    assert offered[0] == "semua"
    assert "Dinas PPKB" not in offered, "Landak has joined it with another"


def test_who_shares_an_indicator_sees_it_beside_who_leads(trigger):
    rows = shown(ask(trigger, opd="Dinas Pendidikan"))
    assert list(rows) == ["Remaja putri minum TTD"]
    assert rows["Remaja putri minum TTD"]["opd"] == "Dinas Kesehatan bersama Dinas Pendidikan"


def test_an_opd_of_another_kabupaten_gives_way_to_all(trigger):
    answer = ask(trigger, kab="61.11", opd="Dinsos-P3A-KB")
    assert answer["cakupan-opd"]["value"] == "semua"
    assert len(shown(answer)) > 40


def test_rows_stand_under_sasaran_or_opd(trigger):
    by_sasaran = names(ask(trigger, menurut="sasaran"))
    assert list(by_sasaran)[:3] == ["Remaja putri", "Calon pengantin dan PUS", "Ibu hamil"]
    assert by_sasaran["Remaja putri"] == ["Remaja putri minum TTD", "Remaja putri diperiksa Hb"]
    by_opd = names(ask(trigger, menurut="opd"))
    assert list(by_opd) == sorted(by_opd)
    assert sum(map(len, by_opd.values())) == sum(map(len, by_sasaran.values()))


def test_a_kecamatan_sorts_the_rows_by_its_distance(trigger):
    answer = ask(trigger, urut="61.08.03", grup="sensitif")
    table = answer["cakupan-baris"]["data"]
    assert table["sorted"] == answer["cakupan-urut"]["value"] == "61.08.03"
    at = table["codes"].index("61.08.03")
    cells = [row["cells"][at] for row in table["groups"][0]["rows"] if row["cells"]]
    judged = [cell for cell in cells if cell and "signed" in cell[1]]
    gaps = [float(cell[0].replace("−", "-").replace(",", ".")) for cell in judged]
    assert len(gaps) >= 5
    assert gaps == sorted(gaps)
    assert "urut jarak Kecamatan" in str(answer["cakupan-legenda"]["children"])


def test_people_missing_sort_the_rows_and_stand_in_them(trigger):
    rows = list(shown(ask(trigger, urut="orang", grup="sensitif")).values())
    said = [row["short"] for row in rows if row["short"]]
    counts = [int(text.split()[1].replace(".", "")) for text in said]
    assert len(counts) > 3
    assert counts == sorted(counts, reverse=True)
    assert [row["short"] for row in rows[: len(said)]] == said


def test_the_profile_asks_for_a_kecamatan_and_keeps_all_else(trigger):
    answer = ask(trigger, lihat="profil", opd="Dinas Kesehatan", menurut="sasaran")
    assert answer["cakupan-baris"]["data"] is None
    said = str(answer["cakupan-profil"]["children"])
    assert "Pilih kecamatan" in said
    assert "kec=61.08.03&per=2025-08&opd=Dinas+Kesehatan&lihat=profil&menurut=sasaran" in said
    assert answer["cakupan-kartu"]["className"].endswith("look-profil")


def test_the_profile_shows_a_kecamatan_under_the_headings_chosen(trigger):
    answer = ask(trigger, lihat="profil", kec="61.08.01", menurut="sasaran", opd="Dinas Kesehatan")
    table = str(answer["cakupan-spine-isi"]["data"])
    assert table.index("Remaja putri") < table.index("Ibu hamil") < table.index("ASI eksklusif")
    assert "KRS didampingi" not in table
    chart = answer["cakupan-spine"]["children"]["props"]["figure"]
    rows = chart["layout"]["yaxis"]["range"][0] + 0.5
    assert rows == table.count("'tr'") - 1, "as many rows as the table below its head"


def panels(answer):
    """Return the panels of every group by name."""
    groups = answer["cakupan-tren-isi"]["data"]
    return {panel["name"]: panel for group in groups for panel in group["panels"]}


def test_trends_stand_one_by_indicator_with_target_and_verdict(trigger):
    answer = ask(trigger, lihat="tren")
    drawn = panels(answer)
    assert len(drawn) > 40
    asi = drawn["ASI eksklusif"]
    assert (asi["goal"], asi["aim"]) == (80, "target 80\u00a0%")
    assert asi["points"][-1][6].startswith("Agustus 2025: ")
    allowed = ("naik ", "turun ", "tidak dapat dibedakan", "tidak cukup data", "tidak diuji")
    assert all(panel["trend"].startswith(allowed) for panel in drawn.values())
    said = answer["cakupan-tren-kalimat"]["children"]
    better = sum(panel["side"] == "better" for panel in drawn.values())
    assert said.startswith("Kecenderungan Kabupaten Landak: ")
    assert not better or f"{better} membaik" in said


def test_trends_speak_of_the_kecamatan_on_one_scale_if_asked(trigger):
    answer = ask(trigger, lihat="tren", kec="61.08.01", grup="spesifik", skala="sama")
    assert "Kecamatan" in answer["cakupan-tren-kalimat"]["children"]
    drawn = panels(answer)
    assert {tuple(panel["range"]) for panel in drawn.values()} == {(0, 100)}
    assert all("area=61.08.01" in panel["trace"] for panel in drawn.values())


def test_a_view_sends_nothing_of_the_others(trigger):
    table = ask(trigger)
    assert (table["cakupan-tren-isi"]["data"], table["cakupan-spine-isi"]["data"]) == (None, [])
    trends = ask(trigger, lihat="tren")
    assert trends["cakupan-baris"]["data"] is None
    assert trends["cakupan-kalimat"] == table["cakupan-kalimat"], "the answer is of all views"
