import argparse
import io
import json
from hashlib import sha256

import pytest

from dashboard.cli import ingest
from dashboard.data.home import Home
from dashboard.data.versions import current
from dashboard.settings import Settings
from tests.intake.office_files import NGABANG, SIGIZI_COUNTS, saved, sigizi


@pytest.fixture
def lokus(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    parser = argparse.ArgumentParser()
    ingest.register(parser.add_subparsers())

    def of(*arguments):
        args = parser.parse_args(arguments)
        return args.run(args, Settings(home=tmp_path / "rumah"))

    return of


def test_a_file_goes_in_and_the_warehouse_is_built(lokus, tmp_path, capsys):
    (tmp_path / "status.xlsx").write_bytes(sigizi())
    assert lokus("ingest", "status.xlsx") == 0
    assert "status.xlsx: diambil sebagai B-0001" in capsys.readouterr().out
    assert current(Home(tmp_path / "rumah")).startswith("v000001-")


def test_the_json_report_is_alone_on_standard_output(lokus, tmp_path, capsys):
    (tmp_path / "status.xlsx").write_bytes(sigizi())
    assert lokus("ingest", "status.xlsx", "--dry-run", "--report", "json") == 0
    assert json.loads(capsys.readouterr().out)["rows_in"] == 3
    assert not (tmp_path / "rumah").exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["hilang.xlsx"], "hilang.xlsx tidak ada"),
        (["status.xlsx", "--kab", "Landak"], "--kab Landak: tulis kode"),
        (["status.xlsx", "--kab", "99.99"], "kabupaten 99.99 belum ada"),
        (["status.xlsx", "--period", "Agustus"], "bukan periode"),
    ],
)
def test_a_wrong_word_gives_one_sentence_and_changes_nothing(
    lokus, tmp_path, capsys, arguments, says
):
    (tmp_path / "status.xlsx").write_bytes(sigizi())
    assert lokus("ingest", *arguments) == 2
    told = capsys.readouterr()
    assert says in told.out + told.err
    assert not (tmp_path / "rumah").exists()


def test_of_two_files_the_sound_one_is_taken_and_the_other_refused(lokus, tmp_path, capsys):
    (tmp_path / "baik.xlsx").write_bytes(sigizi())
    (tmp_path / "rusak.xlsx").write_bytes(sigizi()[:2000])
    assert lokus("ingest", "rusak.xlsx", "baik.xlsx") == 2
    told = capsys.readouterr().out
    assert "baik.xlsx: diambil" in told
    assert "rusak.xlsx: berkas terpotong" in told


def test_a_file_with_warnings_waits_for_yes_where_nobody_can_be_asked(lokus, tmp_path, capsys):
    unknown = (4, "Ngabang", None, "Tak Ada Desanya", *SIGIZI_COUNTS)
    (tmp_path / "status.xlsx").write_bytes(sigizi([*NGABANG, unknown]))
    assert lokus("ingest", "status.xlsx") == 3
    told = capsys.readouterr().out
    assert "status.xlsx: belum dimuat; ulangi dengan --yes" in told
    assert "peringatan : STATUS GIZI D9 «Tak Ada Desanya»" in told
    assert 'dijawab dengan --same "NAMA=KODE"' in told
    assert current(Home(tmp_path / "rumah")) is None
    assert lokus("ingest", "status.xlsx", "--yes") == 0
    assert "3 diambil, 1 disisihkan" in capsys.readouterr().out


def test_an_answer_at_the_terminal_takes_or_leaves_a_file_with_warnings(
    lokus, tmp_path, capsys, monkeypatch
):
    unknown = (4, "Ngabang", None, "Tak Ada Desanya", *SIGIZI_COUNTS)
    (tmp_path / "status.xlsx").write_bytes(sigizi([*NGABANG, unknown]))
    for said, code in (("\n", 3), ("t\n", 3), ("ya\n", 0)):
        terminal = io.StringIO(said)
        terminal.isatty = lambda: True
        monkeypatch.setattr("sys.stdin", terminal)
        assert lokus("ingest", "status.xlsx") == code
    assert "1 peringatan; muat juga? [y/T]" in capsys.readouterr().out


def test_a_report_has_the_same_parts_whatever_became_of_the_file(lokus, tmp_path, capsys):
    unlisted = [("Kecamatan", "Puskesmas", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek"),
                ("Darma", "Darma", 20, 2, 1)]  # fmt: skip
    files = {"baik.xlsx": sigizi(), "rusak.xlsx": sigizi()[:2000], "jauh.xlsx": saved({"S": [
        ("REKAP KABUPATEN KUNINGAN AGUSTUS 2025",), *unlisted]})}  # fmt: skip
    reports = {}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        code = lokus("ingest", name, "--dry-run", "--report", "json")
        reports[name] = json.loads(capsys.readouterr().out)
        assert (reports[name]["hash"], code) == (
            sha256(content).hexdigest(),
            2 if name == "rusak.xlsx" else 0,
        )
        assert reports[name]["rows_in"] == (
            reports[name]["rows_taken"] + reports[name]["rows_aside"]
        )
    assert {frozenset(report) for report in reports.values()} == {frozenset(reports["baik.xlsx"])}
    (problem,) = reports["rusak.xlsx"]["problems"]
    assert (problem["severity"], problem["rule"]) == ("galat", "berkas-ditolak")
    assert reports["jauh.xlsx"]["areas"]["unmatched"] == ["Darma/Darma"]
    assert reports["jauh.xlsx"]["sums"][0]["denominator"] == 20
