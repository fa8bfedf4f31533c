"""/bpk and /audit-kasus: what an OPD reported beside what the records come to."""

from datetime import date

import pytest

from dashboard.data.home import Home
from dashboard.data.record_writing import add_record
from dashboard.domain.actors import OPERATOR
from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aks_words import STEPS
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.numbers import SPACE
from tests.callbacks.programme_home import Asked
from tests.callbacks.test_data_batches import said
from tests.data.conftest import DAY, Office
from tests.domain.record_makers import CASE, RECOMMENDATION

RESOLVED, FOLLOWED = "bpk_recommendation_resolved", "case_audit_followup_done"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    office = Office(Home(tmp_path_factory.mktemp("beside") / "var").make())
    received = RECOMMENDATION | {"received": date(2024, 8, 1)}
    settled = {"official": "telah sesuai", "official_day": date(2025, 2, 1)}
    told = {"year": 2025, "cycle": "I", "step": STEPS[2], "planned": date(2025, 5, 1)}
    held = {"done": date(2025, 5, 2), "document": "BA"}
    place = {"kecamatan": "61.08.01", "desa": "61.08.01.2001", "code": "AKS-LDK-25-1-001"}
    for form, values in (
        (BPK_FORM, received | settled),
        (BPK_FORM, received | {"number": "b"}),
        (AKS_STEP_FORM, told | held),
        (AKS_CASE_FORM, CASE | place),
    ):
        add_record(office.ledger, form, "61.08", values, OPERATOR, DAY)
    office.build()
    yield office
    office.ledger.close()


def shown(office, page):
    """Return what the page says of the reports of Landak."""
    answer = Asked(office.home)(f"{page}-kalimat.children", **{f"{page}-kabupaten": "61.08"})
    if answer[f"{page}-laporan"]["children"] is None:
        return ""
    return said(answer, f"{page}-laporan").replace(SPACE, " ")


def test_without_a_report_the_records_stand_alone(office):
    assert [shown(office, page) for page in ("bpk", "audit_kasus")] == ["", ""]


def test_a_report_stands_beside_what_the_records_come_to(office):
    office.take([
        (RESOLVED, "kabupaten", "61.08", "2025-S1", 7, 14),
        (FOLLOWED, "kabupaten", "61.08", "2025-S1", 0, 1),
    ])  # fmt: skip
    office.build()
    told = shown(office, "bpk")
    assert "Rekomendasi BPK sesuai semester I 2025 7 dari 14 (50,0 %) 1 dari 2 (50,0 %)" in told
    assert told.count("berbeda") == 2  # the chip, and the note that says what to do
    told = shown(office, "audit_kasus")
    assert "RTL audit kasus selesai semester I 2025 0 dari 1 (0,0 %) 0 dari 1 (0,0 %) sama" in told
