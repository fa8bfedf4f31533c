"""The KRS recap of BKKBN as records by kecamatan: a CSV of Indonesian Excel, refused if it errs."""

import pytest

from dashboard.data.areas import GEODATA, Areas, read_list
from dashboard.domain.krs_form import KRS_FORM, KRS_RECAP_FORM
from dashboard.domain.record_values import check
from dashboard.intake.record_files import read_record_file
from dashboard.reference import load_reference

HEADER = (
    "tahun;semester;kecamatan;jumlah_keluarga;jumlah_keluarga_sasaran;kesejahteraan_1;"
    "kesejahteraan_2;kesejahteraan_3;kesejahteraan_4;kesejahteraan_lebih_4;total_krs;"
    "tidak_berisiko;baduta;balita;pus;pus_hamil;air_minum_tidak_layak;jamban_tidak_layak;"
    "terlalu_muda;terlalu_tua;terlalu_dekat;terlalu_banyak"
)
ROW = (
    "2025;I;Mandor;9000;6000;400;300;200;100;500;1500;4500;1200;2100;5400;300;400;600;30;500;90;450"
)


@pytest.fixture(scope="module")
def read():
    areas, reference = Areas(read_list(GEODATA / "areas.csv")), load_reference()

    def of(form, *lines):
        content = "\r\n".join(lines).encode("utf-8-sig")
        return read_record_file(
            content, "krs_2025.csv", form, "61.08", areas, [], reference.indicators
        )

    return of


def test_the_recap_is_read_by_its_own_headings(read):
    found = read(KRS_RECAP_FORM, HEADER, ROW)
    assert found.wrong == ()
    ((_, values),) = found.rows
    assert values["kecamatan"].startswith("61.08.")
    assert (values["at_risk"], values["not_at_risk"], values["scope"]) == (1500, 4500, 6000)
    assert values["welfare_above_4"] == 500
    assert (values["with_baduta"], values["too_many"]) == (1200, 450)


def test_ranks_that_are_not_the_families_at_risk_are_told(read):
    found = read(KRS_RECAP_FORM, HEADER, ROW.replace(";500;1500;", ";501;1500;"))
    ((_, values),) = found.rows
    with pytest.raises(ValueError, match=r"berjumlah 1\.501, bukan 1\.500 KRS"):
        check(KRS_RECAP_FORM, values)


def test_a_list_of_desa_with_the_columns_of_the_tpk_report_is_read(read):
    found = read(
        KRS_FORM,
        "Kecamatan;Desa;Tahun;Semester;Status verifikasi;daftar_nasional;BUMIL_SASARAN;"
        "BUMIL_TERDAMPINGI",
        "Mandor;Salatiga;2025;II;draf;120;14;12",
    )
    assert found.wrong == ()
    ((_, values),) = found.rows
    assert (values["listed"], values["pregnant_target"], values["pregnant_reached"]) == (
        120,
        14,
        12,
    )
