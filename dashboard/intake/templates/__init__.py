"""Lokus's own templates: workbooks an office fills in, read back without a question."""

from dashboard.intake.templates.forms import FORMS, Form, form_named
from dashboard.intake.templates.writing import write_template

__all__ = ["FORMS", "Form", "form_named", "write_template"]
