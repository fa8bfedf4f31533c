"""The command line called as it is, without a process."""

import pytest

from dashboard.__main__ import main


@pytest.fixture
def rumah(tmp_path, monkeypatch):
    """A home that is not there yet, set as LOKUS_HOME; the developer's settings are out."""
    for name in ("HOST", "PORT", "LOKUS_KABUPATEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOKUS_HOME", str(tmp_path / "rumah"))
    return tmp_path / "rumah"


@pytest.fixture
def refused(capsys):
    """Run a command that must be refused; return its one sentence."""

    def of(*words):
        assert main(words) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.count("\n") == 1, told.err
        return told.err.strip()

    return of
