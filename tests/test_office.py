"""LibreOffice for the tests: found, named, installed by the system's own packages, or asked for."""

import pytest

from tests import office


@pytest.fixture
def nothing(monkeypatch):
    """A machine without it; return the commands that were run there."""
    asked = []
    monkeypatch.delenv("SOFFICE", raising=False)
    monkeypatch.setattr(office, "USUAL", ())
    monkeypatch.setattr(office.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(office, "_run", lambda _, *command: asked.append(command))
    return asked


def test_where_it_is_missing_the_parts_that_open_our_files_are_installed(nothing, monkeypatch):
    there = {"apt-get": "/usr/bin/apt-get"}
    monkeypatch.setattr(office.shutil, "which", there.get)

    def run(_, *command):
        nothing.append(command)
        if "install" in command:
            there["soffice"] = "/usr/bin/soffice"

    monkeypatch.setattr(office, "_run", run)
    assert office.find_or_install() == "/usr/bin/soffice"
    assert nothing[0] == ("apt-get", "update")
    assert nothing[1][-3:] == ("libreoffice-impress", "libreoffice-writer", "libreoffice-calc")


def test_where_it_cannot_be_installed_one_sentence_says_what_to_do(nothing, monkeypatch, capsys):
    monkeypatch.setattr(office.shutil, "which", lambda _: None)
    assert office.main() == 2
    assert capsys.readouterr().err == f"{office.MISSING}\n"
    assert nothing == []


def test_a_place_that_holds_no_program_is_named(monkeypatch):
    monkeypatch.setenv("SOFFICE", "/tidak/ada")
    with pytest.raises(ValueError, match="SOFFICE=/tidak/ada"):
        office.find_or_install()
