"""Every kind of programme record there is: their forms, imports and exports follow from here."""

from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aksi_forms import AKSI_FORM, AKSI_KECAMATAN_FORM, AKSI_PROOF_FORM
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.budget_forms import BUDGET_FORM, VILLAGE_FORM
from dashboard.domain.krs_form import KRS_FORM, KRS_RECAP_FORM
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.domain.record_fields import RecordForm
from dashboard.domain.team_forms import OPD_NAME_FORM, TEAM_FORM

FORMS: tuple[RecordForm, ...] = (
    AKSI_FORM,
    AKSI_KECAMATAN_FORM,
    AKSI_PROOF_FORM,
    BPK_FORM,
    AKS_STEP_FORM,
    AKS_CASE_FORM,
    SK_LOKUS_FORM,
    KRS_FORM,
    KRS_RECAP_FORM,
    BUDGET_FORM,
    VILLAGE_FORM,
    TEAM_FORM,
    OPD_NAME_FORM,
)
BY_KEY = {form.key: form for form in FORMS}
