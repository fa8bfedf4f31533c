"""What a start meets that went wrong since the last one: clock, batch, warehouse, its pointer."""

import gc
from datetime import UTC, datetime, timedelta

import pytest

from dashboard.cli.first_run import build_what_is_due
from dashboard.data import build, versions
from dashboard.data.audit_reading import Asked, check_chain, read_trail
from dashboard.data.audit_trail import record_event
from dashboard.data.ledger_soundness import (
    CLOCK,
    TOLERANCE,
    ClockError,
    refuse_clock_back,
)
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import LOCAL, OPERATOR
from dashboard.domain.audit_events import AuditKind
from tests.data.conftest import DAY
from tests.data.test_build import desa

FACT = desa("61.08.01.2001", 5, 10)


def test_a_clock_set_back_is_said_once_and_then_believed(office):
    record_event(office.ledger, LOCAL, AuditKind.SIGN_IN, "ani")
    now = datetime.now(UTC)
    refuse_clock_back(office.ledger, now - TOLERANCE + timedelta(minutes=1))
    with pytest.raises(ClockError, match="Jam komputer ini mundur: sekarang"):
        refuse_clock_back(office.ledger, now - timedelta(days=400))
    refuse_clock_back(office.ledger, now - timedelta(days=400))  # asked again: it is right
    assert [one.subject for one in read_trail(office.ledger, Asked(), OPERATOR)] == [CLOCK, "ani"]
    assert check_chain(office.ledger).whole


def test_a_start_with_a_clock_set_back_serves_what_was_and_builds_nothing(office, monkeypatch):
    office.take([FACT])
    office.build()
    served = versions.current(office.home)
    office.take([FACT], content=b"dua")

    def back(*_):
        raise ClockError("Jam komputer ini mundur.")

    monkeypatch.setattr(build, "refuse_clock_back", back)
    told = []
    build_what_is_due(office.home, told.append, lambda: DAY)
    assert told == ["Jam komputer ini mundur."]
    assert versions.current(office.home) == served


def test_a_start_over_a_damaged_batch_serves_the_old_figures_and_says_so(office):
    office.take([FACT])
    office.build()
    served = versions.current(office.home)
    office.take([FACT], content=b"dua")
    (office.home.batches / "B-0002" / "facts.parquet").write_bytes(b"rusak")
    told = []
    build_what_is_due(office.home, told.append, lambda: DAY)
    assert told[-1].startswith("Gudang data tidak dapat dibangun (")
    assert told[-1].endswith("lalu jalankan `lokus check`.")
    assert versions.current(office.home) == served


@pytest.mark.parametrize("damage", ["empty", "altered", "gone"])
def test_a_damaged_warehouse_is_said_and_built_anew_from_the_batches(office, damage):
    office.take([FACT])
    office.build()
    before = office.read("desa_coverage", kab="61.08", indicator=FACT[0], period="2025-08")
    office.warehouse = None
    gc.collect()  # within one process DuckDB shares a file that is still open
    file = versions.file_of(office.home, versions.current(office.home))
    if damage == "gone":
        file.unlink()
    else:
        content = bytearray(file.read_bytes() if damage == "altered" else b"")
        content[4096:8192] = b"\x5a" * len(content[4096:8192])
        file.write_bytes(content)
    with pytest.raises(NoWarehouseError, match="dibangun ulang dari batch") as said:
        Warehouse(office.home, office.reference.indicators).snapshot()
    assert "\n" not in str(said.value)
    told = []
    build_what_is_due(office.home, told.append, lambda: DAY)
    assert f"Gudang data {file.stem} rusak atau hilang; dibangun ulang dari batch." in told
    after = Warehouse(office.home, office.reference.indicators).read(
        "desa_coverage", actor=LOCAL, kab="61.08", indicator=FACT[0], period="2025-08"
    )
    assert after.equals(before)


@pytest.mark.parametrize("torn", ["", "\x00\x00", "[]"])
def test_a_pointer_that_a_power_cut_tore_gives_way_to_the_newest_whole_file(office, torn):
    office.take([FACT])
    built = office.build()
    half = office.home.warehouse / "v000009-ab.duckdb.building"
    half.write_bytes(b"setengah")
    versions.pointer(office.home).write_text(torn, encoding="utf-8")
    assert versions.current(office.home) == built.version
    assert office.build().fresh is False
