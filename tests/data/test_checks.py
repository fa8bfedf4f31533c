"""`lokus check` over a small home: whole, then with each kind of damage, one at a time."""

import os
import shutil
from hashlib import sha256

import duckdb
import pytest

from dashboard.cli import check
from dashboard.data import versions
from dashboard.data.check_batches import check_batches
from dashboard.data.check_files import check_evidence, check_orphans, check_versions
from dashboard.data.check_ledger import check_audit, check_documents
from dashboard.data.check_warehouse import AGAIN, check_warehouse
from dashboard.data.checks import check_home
from dashboard.data.evidence_files import path_of
from dashboard.data.evidence_store import add_evidence
from dashboard.data.home import Home
from dashboard.data.identities import change_logo
from dashboard.data.rakor_sessions import close_session, open_session
from dashboard.data.warehouse_prints import differing, prints_of
from dashboard.domain.actors import LOCAL
from dashboard.domain.evidence import SubjectKey
from dashboard.settings import Settings
from tests.data.conftest import DAY, Office
from tests.data.damaged_pages import page_of_trail, spoil_page
from tests.data.rakor_room import SITI, agreed, first_session
from tests.data.test_build import desa
from tests.evidence_files import PDF

CODES = [f"61.08.01.20{place:02d}" for place in range(1, 6)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A home with two batches, evidence, and a closed Rakor on an older version."""
    office = Office(Home(tmp_path_factory.mktemp("periksa") / "rumah").make())
    office.take([desa(code, 5, 10) for code in CODES])
    office.build()
    session = open_session(office.ledger, first_session(office.ledger).id, LOCAL)
    action = agreed(office.ledger, session)
    key = SubjectKey.parse(f"action-{action.id}")
    add_evidence(office.ledger, office.home, key, "bukti.pdf", PDF, LOCAL, DAY)
    close_session(office.ledger, office.home, session.id, LOCAL, DAY)
    office.take([desa(code, 6, 10) for code in CODES], content=b"dua")
    office.publish()
    office.build()
    office.ledger.close()
    return office.home


@pytest.fixture
def copied(whole, tmp_path):
    shutil.copytree(whole.root, tmp_path / "salinan")
    office = Office(Home(tmp_path / "salinan"))
    yield office
    office.ledger.close()


def found(office, say=lambda _: None):
    return check_home(
        office.home, office.ledger, office.areas, office.reference, today=DAY, say=say
    )


def only(sentences) -> str:
    (sentence,) = sentences
    return sentence


def batches(office):
    return list(check_batches(office.home, office.ledger))


def evidence(office):
    return list(check_evidence(office.home, office.ledger))


def kept(office):
    return list(check_versions(office.home, office.ledger))


def warehouse(office):
    arguments = (office.home, office.ledger, office.areas, office.reference, DAY, lambda _: None)
    return list(check_warehouse(*arguments))


def served(office):
    return versions.file_of(office.home, versions.current(office.home))


def spoil(office, *statements: str) -> None:
    with office.ledger.writing() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_a_home_as_it_was_kept_has_no_finding_and_says_its_steps(copied):
    steps = []
    assert found(copied, steps.append) == []
    assert [one for one in steps if one.startswith("[")] == [
        "[1/8] Memeriksa ledger",
        "[2/8] Memeriksa jejak audit",
        "[3/8] Memeriksa dokumen Rakor",
        "[4/8] Memeriksa berkas batch",
        "[5/8] Memeriksa bukti",
        "[6/8] Memeriksa versi gudang data",
        "[7/8] Mencari berkas tak bertuan",
        "[8/8] Membangun ulang gudang data untuk dibandingkan",
    ]


@pytest.mark.parametrize("name", ["asli.xlsx", "facts.parquet", "problems.json", "sidik.json"])
def test_an_altered_file_of_a_batch_is_named(copied, name):
    file = copied.home.batches / "B-0001" / name
    file.write_bytes(file.read_bytes() + b" ")
    first = only(batches(copied))
    assert first.startswith(f"Batch B-0001 (batches/B-0001): {name} hilang, berubah")
    assert "lokus restore" in first


def test_a_missing_and_an_added_file_of_a_batch_are_named(copied):
    folder = copied.home.batches / "B-0001"
    (folder / "problems.json").unlink()
    (folder / "lagi.txt").write_text("x", encoding="utf-8")
    assert "lagi.txt, problems.json hilang, berubah atau bertambah" in only(batches(copied))


def test_a_missing_batch_is_told_though_the_figures_cannot_be_built_again(copied):
    shutil.rmtree(copied.home.batches / "B-0001")
    assert "foldernya hilang" in only(batches(copied))
    assert found(copied) == [
        *batches(copied),
        f"warehouse/{served(copied).name}: tabel every_fact, tetap.every_fact, "
        "umum.every_fact tidak sama dengan "
        f"hasil bangun ulang; {AGAIN}",
    ]


def test_an_original_that_was_never_sealed_is_held_against_its_hash(copied):
    spoil(copied, "DROP TRIGGER audit_event_never_delete", "DELETE FROM audit_event")
    original = copied.home.batches / "B-0002" / "asli.xlsx"
    original.write_bytes(b"lain")
    assert batches(copied) == [
        "Batch B-0002 (batches/B-0002): asli.xlsx bukan lagi berkas yang dimuat; pulihkan folder "
        "itu dari cadangan (`lokus restore` ke rumah kosong)."
    ]


def test_evidence_altered_or_gone_is_named(copied):
    (file,) = copied.home.evidence.glob("*/*")
    file.write_bytes(b"lain")
    assert only(evidence(copied)).endswith(": isinya berubah; pulihkan berkas itu dari cadangan.")
    file.unlink()
    assert only(evidence(copied)).startswith("Bukti 1 (evidence/")


def test_the_figures_of_a_closed_rakor_are_held_against_their_hash(copied):
    (older,) = copied.home.warehouse.glob("v000001-*.duckdb")
    with older.open("ab") as file:
        file.write(b"x")
    assert "(angka Rakor yang ditutup) berubah sejak dibangun" in only(kept(copied))
    older.unlink()
    assert "(angka Rakor yang ditutup) hilang; pulihkan" in only(kept(copied))


def test_a_figure_changed_in_the_served_file_is_found_by_building_again(copied):
    with duckdb.connect(served(copied)) as connection:
        connection.execute("UPDATE fact SET numerator = 9 WHERE area_code = '61.08.01.2001'")
    assert "(angka yang tampil) berubah sejak dibangun" in only(kept(copied))
    assert "tabel fact tidak sama dengan hasil bangun ulang" in only(warehouse(copied))


@pytest.mark.parametrize(
    ("statement", "relation"),
    [
        ("CREATE TABLE umum.sisipan AS SELECT 1 AS x", "umum.sisipan"),
        ("CREATE SCHEMA lain; CREATE TABLE lain.satu AS SELECT 1 AS x", "lain.satu"),
        ("DROP TABLE survey", "survey"),
        ("INSERT INTO umum.withheld VALUES ('stunting', '2025-08', '61.08')", "umum.withheld"),
        ("ALTER TABLE target ALTER year TYPE INTEGER", "target"),
        ("CREATE VIEW sisipan AS SELECT * FROM fact", "sisipan"),
        ("INSERT INTO report_due SELECT * FROM report_due LIMIT 1", "report_due"),
    ],
)
def test_every_table_and_view_of_every_schema_is_compared(copied, statement, relation):
    with duckdb.connect(served(copied)) as connection:
        before = prints_of(connection)
        assert differing(before, prints_of(connection)) == []
        connection.execute(statement)
        assert differing(before, prints_of(connection)) == [relation]


def test_a_logo_is_held_against_its_hash_and_is_no_orphan(copied):
    change_logo(copied.ledger, copied.home, "61.08", "logo.png", b"\x89PNG", SITI, DAY)
    for one in copied.home.evidence.glob("*/*"):
        os.utime(one, (0, 0))
    assert list(check_orphans(copied.home, copied.ledger)) == evidence(copied) == []
    path_of(copied.home, sha256(b"\x89PNG").hexdigest()).write_bytes(b"lain")
    assert only(evidence(copied)).startswith("Logo 61.08 (evidence/")


def test_what_cannot_be_looked_at_is_a_finding_and_the_rest_is_looked_at(copied, monkeypatch):
    def refused(*_):
        yield "satu"
        raise PermissionError(13, "Permission denied", "batches/B-0001")

    monkeypatch.setattr("dashboard.data.checks.check_batches", refused)
    (copied.home.batches / "sisa").mkdir()
    os.utime(copied.home.batches / "sisa", (0, 0))
    told = found(copied)
    assert told[:2] == ["satu", "batches/B-0001 tidak boleh dibaca atau ditulis; periksa izinnya."]
    assert told[2].startswith("batches/sisa: tidak dikenal ledger")


def test_a_damaged_page_is_a_finding_and_not_the_end(copied):
    copied.ledger.close()
    spoil_page(copied.home, *page_of_trail(copied.home))
    (proof,) = copied.home.evidence.glob("*/*")
    proof.unlink()
    damaged, gone = found(copied)
    assert damaged.startswith("Ledger (ledger.sqlite) rusak. Hentikan Lokus")
    assert gone.startswith("Bukti 1 (evidence/")


def test_a_version_replaced_meanwhile_is_no_finding_of_loss(copied, monkeypatch):
    version = versions.current(copied.home)
    served(copied).unlink()
    turned = iter([version])
    monkeypatch.setattr(versions, "current", lambda _: next(turned, "v000009-ab"))
    assert only(warehouse(copied)) == "Gudang data diganti selagi diperiksa; ulangi `lokus check`."
    turned = iter([version])
    assert kept(copied) == []


def test_sums_that_do_not_add_up_are_told(copied):
    with duckdb.connect(served(copied)) as connection:
        connection.execute("UPDATE achievement SET numerator = 1 WHERE level = 'kabupaten'")
    assert any("tidak sama dengan jumlah wilayah di bawahnya" in one for one in warehouse(copied))


def test_a_served_file_that_is_no_database_is_told(copied):
    served(copied).write_bytes(b"bukan gudang data" * 1000)
    assert "berubah sejak dibangun" in only(kept(copied))
    assert "rusak atau hilang; pindahkan berkas itu" in only(warehouse(copied))


def test_a_batch_taken_in_since_the_build_is_told(copied):
    copied.take([desa(CODES[0], 7, 10)], content=b"tiga")
    assert only(warehouse(copied)) == (
        "Angka yang tampil belum memuat perubahan terakhir; jalankan `lokus serve`."
    )


def test_what_a_stopped_process_left_is_told_once_it_is_old(copied):
    left = [copied.home.batches / ".baru-abc", copied.home.warehouse / "v000009-ab.building"]
    left[0].mkdir()
    left[1].write_bytes(b"x")
    stray = path_of(copied.home, "ab" * 32)
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"x")
    assert list(check_orphans(copied.home, copied.ledger)) == []  # it may be being written now
    for one in (*left, stray):
        os.utime(one, (0, 0))
    told = list(check_orphans(copied.home, copied.ledger))
    assert len(told) == 3
    assert told[0] == (
        "batches/.baru-abc: tidak dikenal ledger (sisa pekerjaan yang terhenti); pindahkan folder "
        "itu keluar dari rumah Lokus."
    )


def test_a_touched_audit_trail_and_document_are_told(copied):
    spoil(
        copied,
        "DROP TRIGGER audit_event_never_update",
        "UPDATE audit_event SET actor = 'x' WHERE number = 2",
    )
    assert only(check_audit(copied.ledger)).startswith(
        "Jejak audit TIDAK utuh mulai kejadian nomor 2"
    )


def test_a_spoiled_document_of_a_closed_rakor_is_told(copied):
    values = "(1, '{}', 'ab', '2025-09-15')"
    spoil(copied, f"INSERT INTO rakor_document (session_id, body, sha256, made_at) VALUES {values}")
    assert only(check_documents(copied.ledger)).startswith("Catatan angka Rakor 1 di ledger")


def test_the_command_prints_findings_and_ends_with_one(copied, capsys):
    settings = Settings(home=copied.home.root)
    assert check.run(None, settings, lambda: DAY) == 0
    assert capsys.readouterr().out.endswith(
        "Semuanya utuh: 2 batch, 1 bukti dan logo, 2 versi gudang data dan 13 kejadian di jejak "
        "audit.\n"
    )
    (copied.home.batches / "B-0002" / "problems.json").unlink()
    assert check.run(None, settings, lambda: DAY) == 1
    assert "kejadian di jejak audit:\n- Batch B-0002" in capsys.readouterr().out


def test_a_folder_without_a_ledger_is_told_in_a_sentence(tmp_path):
    with pytest.raises(ValueError, match="di sini belum ada yang dapat diperiksa"):
        check.run(None, Settings(home=tmp_path), lambda: DAY)
    with pytest.raises(ValueError, match="belum ada; periksa LOKUS_HOME"):
        check.run(None, Settings(home=tmp_path / "tidak-ada"), lambda: DAY)
