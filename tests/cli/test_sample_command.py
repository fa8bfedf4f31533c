import argparse

import pytest

from dashboard.cli import sample
from dashboard.settings import Settings


@pytest.fixture
def call(tmp_path):
    parser = argparse.ArgumentParser()
    sample.register(parser.add_subparsers())
    settings = Settings(home=tmp_path / "var")

    def run(*words: str) -> int:
        args = parser.parse_args(["sample", *words])
        return args.run(args, settings)

    return run


def test_sample_prints_how_many_files_and_where(call, capsys, tmp_path):
    assert call("--kab", "61.11") == 0
    said = capsys.readouterr().out
    folder = tmp_path / "var" / "contoh"
    files = [file for file in (folder / "61.11").rglob("*") if file.is_file()]
    beside = tmp_path / "var" / "contoh-catatan"
    records = list((beside / "61.11").iterdir())
    assert said.splitlines() == [
        f"{len(files)} berkas contoh ditulis di {folder}",
        f"{len(records)} berkas catatan program ditulis di {beside}",
    ]


def test_an_unknown_kabupaten_writes_nothing(call, tmp_path):
    with pytest.raises(ValueError, match="Tidak ada data contoh"):
        call("--kab", "32.08", "--out", str(tmp_path / "lain"))
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(call, tmp_path):
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    with pytest.raises(ValueError, match=r"tidak dapat ditulis di .*contoh .*--out"):
        call("--kab", "61.11", "--out", str(tmp_path / "berkas" / "contoh"))
