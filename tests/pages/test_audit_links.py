"""From an event of the audit trail to what it is about."""

import pytest

from dashboard.domain.audit_events import AuditEvent
from dashboard.domain.record_forms import BY_KEY
from dashboard.pages.audit_links import address_of


def event(subject):
    return AuditEvent(1, "", "", "", "ubah", subject, {}, "61.08", "")


@pytest.mark.parametrize(
    ("subject", "address"),
    [
        ("B-0052", "/data?kab=61.08&berkas=B-0052"),
        ("sidang 61.08-11", "/rakor/61.08-11"),
        ("catatan sidang 61.08.02-1", "/rakor/61.08.02-1"),
        ("tindakan 50", "/rakor?kab=61.08"),
        ("sebab 61.08.01.2007", "/wilayah/61.08.01.2007"),
        ("bukti 62", "/bukti/62"),
        ("bpk 12", "/bpk?kab=61.08"),
        ("impor sk-lokus", "/lokus?kab=61.08"),
        ("nama wilayah", "/data?kab=61.08"),
        ("akun 7", ""),
        ("/unduh/paket.zip", ""),
        ("v000002-5a57d29f192d", ""),
    ],
)
def test_an_event_leads_to_what_it_is_about(subject, address):
    assert address_of(event(subject)) == address


@pytest.mark.parametrize("key", BY_KEY)
def test_the_records_of_every_form_have_their_page(key):
    assert address_of(event(f"{key} 3")).endswith("?kab=61.08")
