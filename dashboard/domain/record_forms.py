"""Every kind of programme record there is: their forms, imports and exports follow from here."""

from dashboard.domain.aksi_forms import AKSI_FORM, AKSI_KECAMATAN_FORM, AKSI_PROOF_FORM
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.domain.record_fields import RecordForm

FORMS: tuple[RecordForm, ...] = (
    AKSI_FORM,
    AKSI_KECAMATAN_FORM,
    AKSI_PROOF_FORM,
    SK_LOKUS_FORM,
)
BY_KEY = {form.key: form for form in FORMS}
