"""The Rakor of the sample: files that an import takes whole, held once, broken off and gone on."""

from contextlib import closing
from datetime import date

import pytest

from dashboard.cli import sample_rakor
from dashboard.cli.sample_rakor import SECRETARY, hold_sample_rakor
from dashboard.data.areas import load_areas
from dashboard.data.evidence_reading import evidence_counts
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_causes import read_cause_histories
from dashboard.data.rakor_decisions import read_decisions
from dashboard.data.rakor_notes import read_notes
from dashboard.data.rakor_raising import read_raised
from dashboard.data.rakor_series import read_series
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.rakor_parties import offices
from dashboard.domain.rakor_promises import kept, promises
from dashboard.intake.rtl_files import read_rtl_file
from dashboard.intake.sample.rtl_kecamatan import MEETINGS
from dashboard.intake.sample.rtl_workbooks import (
    MODULES,
    kecamatan_file,
    rtl_file,
    rtl_folder,
    write_rtl,
)
from dashboard.reference import load_reference

KAB, DAY = "61.11", date(2025, 9, 15)


@pytest.fixture(scope="module")
def reference():
    return load_reference()


@pytest.fixture(scope="module")
def areas(tmp_path_factory):
    return load_areas(Home(tmp_path_factory.mktemp("wilayah")).make())


@pytest.mark.parametrize("kab", sorted(MODULES))
def test_the_import_takes_every_row_with_names_of_the_kabupaten(kab, areas, reference, tmp_path):
    write_rtl(tmp_path / "rakor", reference, (kab,))
    file = rtl_file(tmp_path / "rakor", kab, 3)
    read = read_rtl_file(file.read_bytes(), file.name, kab, areas, reference)
    assert (read.wrong, read.unused) == ((), ())
    assert len(read.decisions) == 3
    rows = [row for _, row in read.actions]
    assert 9 <= len(rows) <= 10
    known = set(offices(reference.indicators.values(), reference.opd_names, kab))
    known |= {f"Kecamatan {one.name}" for one in areas.kecamatan(kab)}
    assert {row["owner"] for row in rows} <= known
    assert {"Rakor", "AKS", "BPK"} <= {str(row["origin"]) for row in rows}
    assert {str(row["status"]) for row in rows} == {
        "belum mulai", "proses", "selesai", "terkendala"
    }  # fmt: skip
    assert all(row["due"] >= row["start"] for row in rows)
    assert any(row.get("first_due") and row.get("reason") for row in rows)
    assert all(row.get("support") for row in rows if row["status"] == "terkendala")


def test_a_first_start_broken_off_goes_on_and_a_later_one_adds_nothing(
    own_home, reference, monkeypatch
):
    write_rtl(rtl_folder(own_home.sample), reference, (KAB,))
    close, closed = sample_rakor.close_session, []

    def break_off(*args, **kwargs):
        if closed:
            raise KeyboardInterrupt
        closed.append(close(*args, **kwargs))

    monkeypatch.setattr(sample_rakor, "close_session", break_off)
    with pytest.raises(KeyboardInterrupt):
        hold_sample_rakor(own_home, lambda _: None)
    monkeypatch.setattr(sample_rakor, "close_session", close)
    told = []
    hold_sample_rakor(own_home, told.append)
    lines = ["Memuat 4 berkas RTL contoh …", "Memuat 4 berkas contoh melalui jalan yang sama"]
    assert [told[0], told[1][:46]] == lines
    again = list(told)
    hold_sample_rakor(own_home, told.append)
    assert told == again

    with closing(Ledger.open(own_home)) as ledger:
        (series, sessions), below = read_series(ledger, KAB, SECRETARY)
        assert [(one.number, str(one.planned), str(one.status)) for one in sessions] == [
            (3, "2025-09-15", "draf"),
            (2, "2025-09-08", "ditutup"),
            (1, "2025-09-01", "ditutup"),
        ]
        assert {one.place for one in sessions} == {"Ruang rapat Bappeda"}
        actions = read_actions(ledger, series.id, SECRETARY)
        waiting = [one for one in read_decisions(ledger, sessions[0]) if one.decided is None]
        files = evidence_counts(ledger, SubjectKind.ACTION, [one.id for one in actions])
        told = read_cause_histories(ledger, KAB, SECRETARY)
        assert [len(read_notes(ledger, one)) for one in sessions] == [0, 1, 1]
        kecamatan_rakor_is_whole(ledger, *below, sessions[0])
    found = promises(actions, DAY, evidence=files)
    assert kept(found) == "9 janji: 3 selesai, 2 lewat tenggat, 4 belum jatuh tempo"
    assert (found.postponed, found.proved, len(waiting)) == (1, 2, 2)
    assert sorted(len(one) for one in told.values()) == [1, 1, 1, 1, 1, 2]
    assert all(one.day <= DAY for some in told.values() for one in some)


def kecamatan_rakor_is_whole(ledger, series, sessions, above):
    """What it could not settle waits in the next Rakor of the kabupaten; the rest stays its own."""
    assert (series.name, series.rhythm) == ("Rakor Kecamatan Sukadana", "bulanan")
    assert [(str(one.planned), str(one.status), one.place) for one in sessions] == [
        ("2025-10-10", "draf", "Ruang rapat Kantor Camat Sukadana"),
        ("2025-09-10", "ditutup", "Ruang rapat Kantor Camat Sukadana"),
    ]
    assert len(read_actions(ledger, series.id, SECRETARY)) == 3
    [raising] = read_raised(ledger, above)
    assert (raising.home, raising.there) == (sessions[1], above)


@pytest.mark.parametrize("kab", sorted(MEETINGS))
def test_the_import_takes_the_file_of_a_kecamatan(kab, areas, reference, tmp_path):
    write_rtl(tmp_path / "rakor", reference, (kab,))
    file = kecamatan_file(tmp_path / "rakor", kab)
    read = read_rtl_file(file.read_bytes(), file.name, kab, areas, reference)
    assert (read.wrong, read.unused, read.decisions) == ((), (), ())
    rows = [row for _, row in read.actions]
    assert [str(row["status"]) for row in rows].count("terkendala") == 1
    assert all(row["indicator"] in reference.indicators for row in rows)
    met = MEETINGS[kab].name
    [kec] = [one.code for one in areas.kecamatan(kab) if one.name == met]
    assert {row["place"] for row in rows} == {kec}


def test_a_home_without_files_of_the_sample_has_no_rakor(own_home):
    hold_sample_rakor(own_home, pytest.fail)
    with closing(Ledger.open(own_home)) as ledger:
        assert read_series(ledger, KAB, SECRETARY) == []
