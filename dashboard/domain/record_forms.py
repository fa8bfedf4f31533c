"""Every kind of programme record there is: their forms, imports and exports follow from here."""

from dashboard.domain.record_fields import RecordForm

FORMS: tuple[RecordForm, ...] = ()
BY_KEY = {form.key: form for form in FORMS}
