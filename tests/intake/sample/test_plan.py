import hashlib
import zipfile

import pytest
from openpyxl import load_workbook

from dashboard.domain.periods import Period
from dashboard.intake.sample.plan import write_sample

KAYONG_UTARA = "61.11"
AUGUST = Period.parse("2025-08")


def digests(folder):
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_two_runs_write_the_same_bytes(tmp_path, areas, reference):
    for name in ("satu", "dua"):
        write_sample(tmp_path / name, areas, reference, kabupaten=[KAYONG_UTARA], since=AUGUST)
    assert digests(tmp_path / "satu") == digests(tmp_path / "dua")


def test_a_shorter_sample_says_the_same_of_the_same_month(tmp_path, areas, reference, files):
    write_sample(tmp_path / "c", areas, reference, kabupaten=[KAYONG_UTARA], since=AUGUST)
    name = "Status_Gizi_KAYONG_UTARA_2025-08.xlsx"
    longer = next(file for file in files if file.name == name)
    assert (tmp_path / "c" / KAYONG_UTARA / "sigizi" / name).read_bytes() == longer.read_bytes()


def test_every_shape_of_file_is_there(files):
    names = {f"{file.parent.name}/{file.name}" for file in files}
    assert names >= {
        "sigizi/Status_Gizi_KAYONG_UTARA_2025-06.xlsx",
        "sigizi/Status_Gizi_KAYONG_UTARA_2025-08.xlsx",
        "opd/Cakupan_Dinas_Kesehatan_2025.xlsx",
        "opd/Cakupan_Dinas_PUPR_Perkim_2025.xlsx",
        "opd/Cakupan_Kantor_Kemenag_2025.xlsx",
        "ppkb/KRS_KAYONG_UTARA_2025-S1.csv",
        "bappeda/SK_Lokus_2025.xlsx",
    }
    assert "sigizi/Status_Gizi_KAYONG_UTARA_2025-05.xlsx" not in names


def test_every_file_says_that_it_is_made_up(files):
    for file in files:
        if file.suffix == ".csv":
            assert file.read_text(encoding="utf-8-sig").splitlines()[1].endswith(";CONTOH")
            continue
        with zipfile.ZipFile(file) as parts:
            sheets = [parts.read(name) for name in parts.namelist() if "worksheets/sheet" in name]
        assert all(b"(CONTOH)</t>" in sheet for sheet in sheets), file.name


def test_a_kabupaten_without_a_sample_is_refused_with_the_ones_there_are(
    tmp_path, areas, reference
):
    with pytest.raises(ValueError, match=r"kabupaten 61\.99; yang ada: 61\.08, "):
        write_sample(tmp_path / "c", areas, reference, kabupaten=["61.99"])
    assert not (tmp_path / "c").exists()


def test_the_first_edition_of_a_month_lacks_what_the_year_s_workbook_has(files):
    folder = next(file.parent for file in files if file.name == "Cakupan_Dinas_Kesehatan_2025.xlsx")
    first = load_workbook(folder / "Cakupan_Dinas_Kesehatan_2025-07.xlsx", data_only=True)
    whole = load_workbook(folder / "Cakupan_Dinas_Kesehatan_2025.xlsx", data_only=True)
    assert first.sheetnames == ["Juli"]
    rows = [list(book["Juli"].iter_rows(min_row=6, values_only=True)) for book in (first, whole)]
    sent, later = ({row[0]: row[3:] for row in of_book if row[0]} for of_book in rows)
    assert sent.keys() == later.keys()
    late = [c for c in sent if all(v is None for v in sent[c]) and later[c][0] is not None]
    assert late
    mended = [c for c in sent if c not in late and sent[c] != later[c]]
    assert mended
