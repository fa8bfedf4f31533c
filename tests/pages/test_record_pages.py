"""From a traced row to the page that keeps its records."""

from dataclasses import replace

from dashboard.pages.record_pages import address_of
from tests.domain.test_traces import RAJA

KRS = replace(RAJA, batch="C-krs-61.08-draf", sheet="krs", row=12)


def test_a_row_counted_from_records_leads_to_their_page_at_the_place_and_time():
    assert address_of(KRS, "2025-S1") == "/keluarga-berisiko?kab=61.08&kec=61.08.01&per=2025-S1"
    bpk = replace(KRS, area_code="61.08", batch="C-bpk-61.08-draf", sheet="bpk")
    assert address_of(bpk, "2025-S1").startswith("/bpk?kab=61.08")


def test_a_row_of_a_file_and_one_withheld_lead_nowhere():
    assert address_of(RAJA, "2025-S1") == ""
    assert address_of(replace(KRS, withheld=True), "2025-S1") == ""
