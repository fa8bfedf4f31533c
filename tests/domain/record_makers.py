"""Programme records for tests: what a form asks, and what a test says differently."""

from datetime import date

from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_cases import case_of
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aks_steps import step_of
from dashboard.domain.aks_words import STEPS
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.bpk_recommendations import recommendation_of
from dashboard.domain.record_fields import ProgrammeRecord
from dashboard.domain.record_values import check

RECOMMENDATION = {
    "audit": "21/LHP/XIX.PNK/01/2024",
    "audit_day": date(2024, 1, 8),
    "audit_title": "Kinerja percepatan penurunan stunting",
    "audit_year": 2023,
    "stage": "LHP",
    "finding_number": "2",
    "finding": "Data sasaran belum mutakhir",
    "number": "a",
    "recommendation": "Memutakhirkan data sasaran per desa",
    "opd": "Dinas Kesehatan",
    "received": date(2024, 1, 15),
}
DRAFT = {"stage": "konsep LHP", "audit": "", "received": None, "audit_day": None}
CASE = {
    "code": "AKS-SKD-25-1-003",
    "year": 2025,
    "cycle": "I",
    "kecamatan": "61.09.01",
    "desa": "61.09.01.2003",
    "group": "baduta",
    "factors": "asap rokok; MP-ASI tidak sesuai",
    "recommendation": "Konseling MP-ASI dua kali sebulan",
    "opd": "Dinas Kesehatan",
    "due": date(2025, 8, 31),
    "status": "proses",
    "risk_before": "tinggi",
}
STEP = {"year": 2025, "cycle": "I", "step": STEPS[0]}


def record(form, values, identity=1, kab="61.08"):
    """Return a record that the form itself accepts."""
    check(form, values)
    return ProgrammeRecord(identity, form.key, kab, values, 1)


def recommendation(identity=1, **said):
    return recommendation_of(record(BPK_FORM, {**RECOMMENDATION, **said}, identity))


def draft(identity=1, **said):
    return recommendation(identity, **{**DRAFT, **said})


def case(identity=1, **said):
    return case_of(record(AKS_CASE_FORM, {**CASE, **said}, identity))


def step(number, identity=1, **said):
    values = {**STEP, "step": STEPS[number - 1], **said}
    return step_of(record(AKS_STEP_FORM, values, identity))
