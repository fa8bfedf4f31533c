"""Whatever stands in a file, it is understood or refused in one line."""

from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.domain.periods import Period
from dashboard.intake.refusals import RefusedFile
from tests.intake.broken.odd_files import (
    csv_of,
)
from tests.intake.broken.test_odd_files import whole

LABELS = st.sampled_from([
    "Kecamatan", "Desa", "Kode", "Bulan", "Tahun", "Januari", "Sasaran", "Capaian", "%", "TB/U",
    "Pendek", "Sangat Pendek", "Normal", "Jumlah Balita Stunting", "CATIN_SASARAN", "satuan", "No",
    "CATIN_TERDAMPINGI", "total_krs", "jumlah_keluarga_sasaran", "Puskesmas", "Persentase stunting",
])  # fmt: skip
ANYTHING = st.sampled_from([
    "Ngabang", "Raja", "61.08.01.2003", "6108012003", "2025", "5", "1.234", "12,5", "-", "KOSONG",
    "0", "", "", "JUMLAH", "Kabupaten Landak", "Mei 2025", "13", "=A1", "#REF!", "-3", "6,1E9",
])  # fmt: skip


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.lists(LABELS | ANYTHING, min_size=2, max_size=7), min_size=1, max_size=3),
    st.lists(st.lists(ANYTHING, min_size=2, max_size=7), max_size=6),
    st.sampled_from([None, "2025", "2025-05", "2025-S1"]),
)
def test_whatever_stands_in_a_file_it_is_understood_or_refused(understood, head, rows, period):
    given_period = Period.parse(period) if period else None
    content = csv_of([*head, *rows])
    with suppress(RefusedFile):
        taken = understood(content, name="a.csv", kab="61.08", period=given_period)
        assert whole(taken)
        assert "\n" not in taken.refusal
