"""A file a command writes is whole, or what was there stays."""

import pytest

from dashboard.cli.written import written


def half(file):
    with written(file) as out:
        out.write(b"setengah")
        raise OSError(28, "No space left on device", str(file))


def test_a_disk_that_fills_up_leaves_the_old_file_and_no_half_one(tmp_path):
    file = tmp_path / "a.xlsx"
    file.write_bytes(b"lama")
    with pytest.raises(OSError, match="No space"):
        half(file)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.xlsx", b"lama")]


def test_a_file_written_whole_takes_its_place(tmp_path):
    file = tmp_path / "a.xlsx"
    file.write_bytes(b"lama")
    with written(file) as out:
        out.write(b"baru")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.xlsx", b"baru")]
