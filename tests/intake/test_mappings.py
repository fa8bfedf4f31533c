"""A mapping made once says sheet, header row, names, level and period, and is found again."""

import json

import pytest

from dashboard.intake.answers import Answers
from dashboard.intake.column_mappings import ColumnMapping
from dashboard.intake.ingest import Fate
from dashboard.intake.memory import Said
from dashboard.intake.refusals import RefusedFile
from tests.intake.broken.odd_files import csv_of
from tests.intake.office_files import saved

TITLE = ("REKAP KABUPATEN LANDAK AGUSTUS 2025",)
MEANINGS = {
    "Anak X": ["measurement_coverage pembilang"],
    "Anak Y": ["measurement_coverage penyebut"],
}
DESA = [("Ngabang", "Hilir Kantor", 4, 40), ("Ngabang", "Raja", 6, 60)]


def mapping(**said):
    return ColumnMapping.from_dict({"columns": MEANINGS, **said})


def counts(taken):
    return taken.facts[["area_code", "numerator", "denominator"]].values.tolist()


RAJA = [["61.08.01.2001", 4, 40], ["61.08.01.2003", 6, 60]]
UNKNOWN_LABELS = [TITLE, ("Wil. A", "Wil. B", "p", "q"), *DESA]


def test_names_and_the_header_row_stand_for_labels_nobody_knows(understood):
    said = mapping(names=["Kecamatan", "Desa", "Anak X", "Anak Y"], header_row=2)
    taken = understood(saved({"A": UNKNOWN_LABELS}), answers=Answers(mapping=said))
    assert counts(taken) == RAJA
    assert (taken.rows_in, taken.rows_aside) == (2, 0)


def test_the_header_row_decides_between_two_that_name_areas(understood):
    lines = [TITLE, ("Kecamatan", "Desa", "No", "Anak Lama", "Bulan"),
             ("Kecamatan", "Desa", "Anak X", "Anak Y"), *DESA]  # fmt: skip
    taken = understood(saved({"A": lines}), answers=Answers(mapping=mapping(header_row=3)))
    assert counts(taken) == RAJA
    moved = saved({"A": [TITLE, (), *lines[1:]]})
    assert counts(understood(moved, answers=Answers(mapping=mapping(header_row=3)))) == RAJA


def test_only_the_sheet_of_the_mapping_is_read(understood):
    head = ("Kecamatan", "Desa", "Anak X", "Anak Y")
    sheets = {"Lama": [TITLE, head, *DESA], "Baru": [TITLE, head, DESA[1]]}
    both = understood(saved(sheets), answers=Answers(mapping=mapping()))
    assert "isi-ganda" in {problem.rule for problem in both.errors}
    taken = understood(saved(sheets), answers=Answers(mapping=mapping(sheet="BARU")))
    assert counts(taken) == RAJA[1:]
    assert ("lembar-dilewati", "Lama") in {(p.rule, p.sheet) for p in taken.problems}


def test_the_level_of_the_mapping_wins_over_the_finest_that_is_named(understood):
    lines = [TITLE, ("Kecamatan", "Desa", "Anak X", "Anak Y"),
             ("Ngabang", "semua", 4, 40), ("Mandor", "semua", 6, 60)]  # fmt: skip
    taken = understood(saved({"A": lines}), answers=Answers(mapping=mapping(level="kecamatan")))
    assert taken.level == "kecamatan"
    assert counts(taken) == [["61.08.01", 4, 40], ["61.08.04", 6, 60]]


def test_the_period_of_the_mapping_holds_for_the_file_it_is_given_with_only(take):
    lines = [("REKAP KABUPATEN LANDAK",), ("Kecamatan", "Desa", "Anak X", "Anak Y"), *DESA]
    said = Said(mapping_name="x", answers=Answers(mapping=mapping(period="2025-07")))
    first = take("a.xlsx", saved({"A": lines}), said=said)
    assert (first.fate, first.understanding.periods) == (Fate.TAKEN, ("2025-07",))
    later = take("b.xlsx", saved({"A": [*lines, ("Ngabang", "Ambarang", 1, 2)]}))
    assert later.fate is Fate.ASKED
    assert "periodenya tidak tertulis" in later.sentence


def test_a_file_without_a_header_is_named_once_and_read_again(take):
    def content(month, *more):
        return csv_of([(*desa, month) for desa in (*DESA, *more)])

    names = ("Kecamatan", "Desa", "Jumlah Balita Stunting", "Jumlah Balita Diukur", "Bulan")
    said = Said(answers=Answers(columns=names))
    first = take("posyandu agustus.csv", content("2025-08"), kab="61.08", said=said)
    assert first.fate is Fate.TAKEN
    second = take("posyandu september.csv", content("2025-09"), kab="61.08")
    assert second.fate is Fate.TAKEN
    assert second.understanding.periods == ("2025-09",)
    assert "kolom-diingat" in {problem.rule for problem in second.understanding.warnings}
    other = take("kiriman lain.csv", content("2025-10"), kab="61.08")
    assert other.fate is Fate.ASKED
    wider = csv_of([(*desa, "x", "2025-09") for desa in DESA])
    assert take("posyandu oktober.csv", wider, kab="61.08").fate is Fate.ASKED


def test_a_mapping_with_a_header_row_is_found_again_by_the_file_as_it_is(take):
    lines = [("REKAP KABUPATEN LANDAK AGUSTUS 2025",), ("Kecamatan", "Desa", "Anak Lama", "z", "u"),
             ("Kecamatan", "Desa", "Anak X", "Anak Y"), *DESA]  # fmt: skip
    said = Said(mapping_name="dua judul", answers=Answers(mapping=mapping(header_row=3)))
    assert take("a.xlsx", saved({"A": lines}), said=said).fate is Fate.TAKEN
    lines[0] = ("REKAP KABUPATEN LANDAK SEPTEMBER 2025",)
    later = take("b.xlsx", saved({"A": lines}))
    assert later.fate is Fate.TAKEN
    assert later.understanding.periods == ("2025-09",)
    assert "pemetaan-diingat" in {problem.rule for problem in later.understanding.problems}


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ({"sheet": "Z"}, "lembar «Z» menurut pemetaan tidak ada (ada: A, B)"),
        ({"header_row": 9}, "baris 9: judul kolom menurut pemetaan tidak ada"),
        ({"level": "puskesmas"}, "tidak ada kolom puskesmas"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused_with_the_place(understood, said, says):
    lines = [TITLE, ("Kecamatan", "Desa", "Anak", "Lain"), *DESA]
    with pytest.raises(RefusedFile) as refused:
        understood(saved({"A": lines, "B": lines}), answers=Answers(mapping=mapping(**said)))
    assert says in str(refused.value)


def test_a_mapping_is_the_same_after_the_ledger():
    place = {"sheet": "A", "header_row": 3, "names": ["Desa", "", "x"]}
    whole = mapping(**place, level="desa", period="2025-08", source_system="SIGA")
    assert ColumnMapping.from_dict(json.loads(json.dumps(whole.as_dict()))) == whole
    with pytest.raises(ValueError, match="Pemetaan kolom tidak terbaca"):
        mapping(level="dusun")
    with pytest.raises(ValueError, match="Pemetaan kolom tidak terbaca"):
        mapping(period="besok")
