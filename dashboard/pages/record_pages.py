"""On which page the records of a form are kept."""

from typing import Any

from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aksi_forms import AKSI_PROOF_FORM
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.krs_form import KRS_FORM
from dashboard.domain.record_facts import from_records
from dashboard.domain.trace_words import as_dict
from dashboard.domain.traces import Trace, TracedRow
from dashboard.pages import aksi, audit_kasus, bpk, keluarga_berisiko, links

PATHS = {
    KRS_FORM.key: keluarga_berisiko.PATH,
    BPK_FORM.key: bpk.PATH,
    AKS_STEP_FORM.key: audit_kasus.PATH,
    AKS_CASE_FORM.key: audit_kasus.PATH,
    AKSI_PROOF_FORM.key: aksi.PATH,
}


def address_of(row: TracedRow, period: str) -> str:
    """Return the page of the records a row was counted from; empty for a row of a file."""
    path = PATHS.get(row.sheet, "") if from_records(row.batch) and not row.withheld else ""
    if not path:
        return ""
    kec = row.area_code[:8] if path == keluarga_berisiko.PATH else ""
    return links.write(path, kab=row.area_code[:5], kec=kec, per=period)


def told(found: Trace) -> dict[str, Any]:
    """Return a trace as data; each row names the page of the records it was counted from."""
    said = as_dict(found)
    for part, rows in (("dipakai", found.used), ("tidak_dipakai", found.left_out)):
        for one, row in zip(said[part], rows, strict=True):
            one["halaman"] = address_of(row, found.period) or None
    return said
