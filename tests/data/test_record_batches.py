"""Programme records in the warehouse: counted like files, followed back to the record."""

from datetime import date

import pytest

from dashboard.data.rakor_changes import read_rakor_changes
from dashboard.data.record_writing import add_record, change_record, remove_record, restore_record
from dashboard.data.reported_figures import is_report
from dashboard.data.standings import read_standing
from dashboard.data.traces import read_trace
from dashboard.domain.actors import LOCAL, OPERATOR, Actor, Role
from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aks_words import STEPS
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.krs_form import KRS_FORM
from dashboard.domain.readings import RUNNING
from dashboard.domain.trace_words import as_dict, lines
from tests.data.conftest import DAY
from tests.data.test_build import desa
from tests.domain.record_makers import CASE, RECOMMENDATION

GUEST = Actor("tamu", Role.TAMU)
RAJA, AMBOYO = "61.08.01.2001", "61.08.01.2002"
VERIFIED, SHARE = "krs_verified", "at_risk_family_share"
KRS = {
    "desa": RAJA, "year": 2025, "semester": "I", "status": "draf", "listed": 50, "checked": 20,
    "at_risk": 15, "scope": 90,
}  # fmt: skip
FINAL = {"status": "data tetap", "final_on": date(2025, 6, 20), "checked": 50, "at_risk": 44}


def keep(office, form=KRS_FORM, day=DAY, **values):
    return add_record(office.ledger, form, "61.08", values, OPERATOR, day)


def trace(office, indicator=VERIFIED, area=RAJA, period="2025-S1", actor=LOCAL):
    return read_trace(office.warehouse.snapshot(), indicator, area, period, actor)


def counts(office, *asked):
    found = trace(office, *asked)
    return found.numerator, found.denominator


def test_a_record_saved_is_the_figure_on_peta_and_in_the_trace(office):
    kept = keep(office, **KRS)
    office.build()
    snapshot = office.warehouse.snapshot()
    view = snapshot.catalogue(LOCAL).view(
        {"kab": "61.08", "ind": VERIFIED, "per": "2025-S1", "kec": "61.08.01"}
    )
    reading = read_standing(snapshot, view, LOCAL).readings[RAJA]
    assert (reading.numerator, reading.denominator) == (20, 50)
    found = trace(office)
    (row,) = found.used
    assert (found.numerator, found.denominator) == (20, 50)
    assert (row.batch, row.sheet, row.row) == ("C-krs-61.08-draf", "krs", kept.id)
    said = "\n".join(lines(found))
    assert (
        f"KRS per desa: catatan {kept.id} «KRS selesai diverifikasi» ÷ "
        f"catatan {kept.id} «KRS di daftar nasional»" in said
    )
    assert "Berkas dan catatan (1):" in said
    assert "diubah terakhir oleh kantor (baris perintah)" in said
    assert as_dict(found)["dipakai"][0]["sumber"] == "catatan Lokus"
    assert trace(office, actor=GUEST).used == ()
    final = keep(office, **KRS | FINAL | {"desa": AMBOYO})
    office.build()
    assert [one.row for one in trace(office, VERIFIED, AMBOYO, actor=GUEST).used] == [final.id]


def test_a_list_without_a_word_of_how_far_it_is_is_no_zero(office):
    keep(office, **KRS | {"checked": None})
    keep(office, **KRS | {"desa": AMBOYO, "checked": 0})
    office.build()
    assert counts(office) == (None, None)
    assert counts(office, VERIFIED, AMBOYO) == (0, 50)


def test_the_share_at_risk_waits_until_the_record_is_verified(office):
    kept = keep(office, **KRS)
    office.build()
    assert counts(office, SHARE) == (None, None)
    change_record(office.ledger, KRS_FORM, kept.id, FINAL, LOCAL, DAY, seen=kept.revision)
    assert office.build().fresh
    assert counts(office, SHARE) == (44, 90)
    (batch,) = trace(office).batches
    assert (batch.number, batch.status) == ("C-krs-61.08-data-tetap", "data tetap")


def test_a_record_removed_takes_its_figure_along_and_brings_it_back(office):
    kept = keep(office, **KRS)
    keep(office, **KRS | {"desa": AMBOYO})
    office.build()
    assert counts(office, VERIFIED, "61.08") == (40, 100)
    remove_record(office.ledger, KRS_FORM, kept.id, LOCAL, DAY)
    office.build()
    assert (counts(office), counts(office, VERIFIED, "61.08")) == ((None, None), (20, 50))
    restore_record(office.ledger, KRS_FORM, kept.id, LOCAL, DAY)
    office.build()
    assert counts(office, VERIFIED, "61.08") == (40, 100)


def test_a_second_build_of_the_same_records_is_the_same_version(office):
    keep(office, **KRS)
    first = office.build()
    again = office.build()
    assert (first.fresh, again.fresh, again.version) == (True, False, first.version)
    keep(office, **KRS | {"desa": AMBOYO})
    assert office.build().version != first.version


@pytest.mark.parametrize(
    ("status", "used", "figure"),
    [("draf", "SIGA", (9, 10)), ("data tetap", "catatan Lokus", (50, 50))],
)
def test_beside_a_report_a_record_is_used_only_with_a_higher_status(office, status, used, figure):
    office.take([desa(RAJA, 9, 10, indicator=VERIFIED, period="2025-S1")])
    keep(office, **KRS | (FINAL if status == "data tetap" else {}))
    office.build()
    found = trace(office)
    assert (found.numerator, found.denominator) == figure
    (row,) = found.used
    (other,) = found.left_out
    assert row.source_system == used
    assert other.reason == "sumber lain, tidak dipakai"
    snapshot = office.warehouse.snapshot()
    assert is_report(snapshot, "61.08", VERIFIED, "2025-S1", LOCAL) is (used == "SIGA")


def test_records_are_neither_files_nor_reports(office):
    office.take([desa("61.08.02.2001", 9, 10, indicator=VERIFIED, period="2025-S1")])
    keep(office, **KRS, day=date(2025, 9, 20))
    assert office.build().batches == 1
    assert office.read("counts")["batches"].tolist() == [1]
    came = office.read(
        "reports_received", kab="61.08", since=date(2025, 1, 1), until=date(2025, 12, 31)
    )
    assert came["kec_code"].tolist() == ["61.08.02"]
    loaded = office.read("kabupaten_loaded").set_index("kab_code")
    assert loaded.loc["61.08", "last_publish"].date() == DAY  # the sample's own day stays


def test_records_of_the_sample_go_with_its_files(office):
    office.take([desa(RAJA, 9, 10)], content=b"contoh")
    keep(office, **KRS)
    office.build()
    assert counts(office) == (20, 50)
    office.take([desa(RAJA, 9, 10)], content=b"nyata", sample=False)
    keep(office, **KRS | {"desa": AMBOYO}, day=date(2025, 9, 16))
    office.build(today=date(2025, 9, 16))
    assert (counts(office), counts(office, VERIFIED, AMBOYO)) == ((None, None), (20, 50))


def test_recommendations_and_audits_are_counted_for_each_semester(office):
    settled = {"official": "telah sesuai", "official_day": date(2025, 2, 1)}
    first = keep(office, BPK_FORM, **RECOMMENDATION | {"received": date(2024, 8, 1)} | settled)
    other = keep(office, BPK_FORM, **RECOMMENDATION | {"received": date(2024, 8, 1), "number": "b"})
    told = keep(
        office, AKS_STEP_FORM, year=2025, cycle="I", step=STEPS[2], done=date(2025, 5, 2),
        document="BA", planned=date(2025, 5, 1),
    )  # fmt: skip
    place = {"kecamatan": "61.08.01", "desa": RAJA}
    done = {"status": "selesai", "done": date(2025, 6, 1), "evidence": "BA 1"}
    cases = [
        keep(office, AKS_CASE_FORM, **CASE | place | {"code": f"AKS-LDK-25-1-00{number}"} | said)
        for number, said in ((1, done), (2, {}))
    ]
    office.build()
    resolved = "bpk_recommendation_resolved"
    told_of = {
        period: counts(office, resolved, "61.08", period)
        for period in ("2024-S1", "2024-S2", "2025-S1", "2025-S2", "2026-S1")
    }
    assert told_of == {
        "2024-S1": (None, None), "2024-S2": (0, 2), "2025-S1": (1, 2), "2025-S2": (1, 2),
        "2026-S1": (None, None),
    }  # fmt: skip
    (row,) = trace(office, resolved, "61.08").used
    assert (row.numerator_cells, row.denominator_cells) == (
        f"catatan {first.id}",
        f"catatan {first.id}, {other.id}",
    )
    assert counts(office, "case_audit_followup_done", "61.08") == (1, 2)
    (row,) = trace(office, "case_audit_followup_done", "61.08").used
    assert row.numerator_cells == f"catatan {cases[0].id}"
    (row,) = trace(office, "case_audit_cycles", "61.08").used
    assert (row.numerator, row.row) == (1, told.id)


def below(code, numerator, denominator, level="kecamatan", period="2025-S1"):
    return (VERIFIED, level, code, period, numerator, denominator)


@pytest.mark.parametrize(
    ("above", "level"),
    [("61.08.01", "kecamatan"), ("61.08", "kabupaten"), ("61.08.01/Ngabang", "puskesmas")],
)
def test_one_desa_never_stands_for_the_kecamatan_that_reported(office, above, level):
    office.take([below(above, 700, 1000, level)])
    keep(office, **KRS | FINAL)
    keep(office, **KRS | {"desa": AMBOYO, "semester": "II"})
    office.build()
    assert counts(office, VERIFIED, "61.08") == (700, 1000)
    assert counts(office, VERIFIED, RAJA) == (None, None)
    assert counts(office, VERIFIED, AMBOYO, "2025-S2") == (20, 50)  # no file tells of semester II
    found = trace(office, VERIFIED, RAJA)
    assert [row.reason for row in found.left_out] == ["sumber lain, tidak dipakai"]


def test_a_record_above_which_another_kecamatan_reported_counts(office):
    office.take([below("61.08.02", 700, 1000)])
    keep(office, **KRS)
    office.build()
    assert counts(office, VERIFIED, "61.08") == (720, 1050)


def test_a_desa_that_reported_itself_keeps_its_report_beside_a_final_record(office):
    office.take([desa(RAJA, 9, 10, VERIFIED, "2025-S1"), below("61.08.01", 700, 1000)])
    keep(office, **KRS | FINAL)
    office.build()
    assert counts(office) == (9, 10)


HALF = {"semester": "II", "checked": 40, "listed": 50}


def test_half_a_semester_opens_no_page_and_is_not_judged(office):
    (office.home.root / "target.csv").write_text(
        f"indicator,area_code,year,value,legal_basis,evidence\n{VERIFIED},61.08,2025,90,RPJMD,S\n",
        encoding="utf-8",
    )
    office.take([desa(RAJA, 45, 50, VERIFIED, "2025-S1")])
    keep(office, **KRS | HALF)
    office.build()
    snapshot = office.warehouse.snapshot()
    catalogue = snapshot.catalogue(LOCAL)
    assert catalogue.periods["61.08", VERIFIED] == ["2025-S2", "2025-S1"]
    assert catalogue.view({"kab": "61.08", "ind": VERIFIED}).period == "2025-S1"
    assert catalogue.view({"kab": "61.08", "ind": VERIFIED, "per": "2025-12"}).period == "2025-S1"
    asked = catalogue.view({"kab": "61.08", "ind": VERIFIED, "per": "2025-S2"})
    standing = read_standing(snapshot, asked, LOCAL)
    assert (standing.reading.numerator, standing.reading.people) == (40, None)
    assert standing.reading.judgement == RUNNING
    assert standing.sentence == (
        "KRS terverifikasi di Kabupaten Landak: 40 dari 50, periode masih berjalan."
    )
    assert standing.note.startswith("Semester II 2025 masih berjalan: ini keadaan sementara.")
    assert standing.status.startswith("data s.d. 15 Sep 2025 ")


def test_a_semester_that_ended_is_judged_like_one_of_a_file(office):
    office.take([desa(RAJA, 45, 50, VERIFIED, "2025-S1")], sample=False)
    keep(office, **KRS | HALF, day=date(2025, 9, 16))
    office.build(today=date(2025, 12, 31))
    running = office.warehouse.snapshot().catalogue(LOCAL)
    assert running.view({"kab": "61.08", "ind": VERIFIED}).period == "2025-S2"
    assert not running.running


def test_only_the_day_after_a_semester_builds_anew_what_was_running(office):
    keep(office, **KRS | HALF)
    first = office.build(today=date(2025, 9, 16))
    assert office.build(today=date(2025, 12, 30)).version == first.version
    assert office.warehouse.snapshot().catalogue(LOCAL).runs("61.08", VERIFIED, "2025-S2")
    assert office.build(today=date(2026, 1, 1)).fresh
    assert not office.warehouse.snapshot().catalogue(LOCAL).running


def test_a_running_semester_is_compared_with_none_in_a_rakor(office):
    office.take([desa(RAJA, 45, 50, VERIFIED, "2025-S1")])
    office.build()
    earlier = office.warehouse.snapshot()
    keep(office, **KRS | HALF)
    office.build()
    now = office.warehouse.snapshot()
    assert now.version != earlier.version
    assert read_rakor_changes(earlier, now, "61.08", LOCAL, until=DAY) == []


def test_records_that_nobody_declared_final_are_not_for_guests(office):
    keep(
        office, AKS_STEP_FORM, year=2025, cycle="I", step=STEPS[2], done=date(2025, 5, 2),
        document="BA", planned=date(2025, 5, 1),
    )  # fmt: skip
    keep(office, AKS_CASE_FORM, **CASE | {"kecamatan": "61.08.01", "desa": RAJA} | {
        "status": "selesai", "done": date(2025, 6, 1), "evidence": "BA 1"})  # fmt: skip
    office.build()
    asked = "case_audit_followup_done", "61.08"
    assert trace(office, *asked).numerator == 1
    found = trace(office, *asked, actor=GUEST)
    assert (found.withheld, found.numerator, found.used) == (False, None, ())
