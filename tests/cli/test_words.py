"""The command line itself: its parser, its headings, and output that nobody reads on."""

import subprocess
import sys

import pytest

from dashboard.__main__ import main
from dashboard.cli.words import in_words
from tests.serving import ROOT, environment


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "lokus: sebutkan PERINTAH. Bantuan: `lokus --help`."),
        (("trace", "x"), "lokus trace: sebutkan KODE, PERIODE. Bantuan: `lokus trace --help`."),
        (
            ("query", "--format", "x"),
            "lokus query: --format «x» tidak ada; pilih table, csv, json. "
            "Bantuan: `lokus query --help`.",
        ),
        (
            ("reports", "--days", "tiga"),
            "lokus reports: --days «tiga»: isi bilangan bulat. Bantuan: `lokus reports --help`.",
        ),
        (
            ("batches", "--kab"),
            "lokus batches: --kab perlu satu nilai. Bantuan: `lokus batches --help`.",
        ),
        (("batches", "B-1"), "lokus: B-1 tidak dikenal. Bantuan: `lokus --help`."),
    ],
)
def test_words_that_make_no_command_are_one_sentence(rumah, capsys, words, says):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"{says}\n")
    assert not rumah.exists()


def test_what_argparse_never_said_before_is_said_in_general():
    assert in_words("something new") == "perintah itu tidak dapat dibaca"


@pytest.mark.parametrize("words", [("--help",), ("ingest", "--help")])
def test_help_has_indonesian_headings(capsys, words):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert told.startswith("Pemakaian: lokus ")
    for english in ("usage", "options:", "arguments", "show this"):
        assert english not in told


@pytest.mark.parametrize(
    "words",
    [
        ("batches",),
        ("batch", "B-0001"),
        ("aliases",),
        ("maps",),
        ("trace", "krs_accompanied", "61.08", "2025-08"),
        ("query", "counts"),
        ("reports",),
    ],
)
def test_reading_in_a_home_that_is_not_there_names_it_and_makes_none(rumah, refused, words):
    assert refused(*words).startswith(f"Folder data {rumah} (LOKUS_HOME) belum ada")
    assert not rumah.exists()


def test_output_that_nobody_reads_on_ends_without_a_word(tmp_path):
    asked = subprocess.Popen(
        [sys.executable, "-m", "dashboard", "query"],
        cwd=ROOT,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert asked.stdout
    assert asked.stderr
    asked.stdout.close()
    said = asked.stderr.read()
    asked.stderr.close()
    assert (asked.wait(timeout=60), said) == (0, b"")
