"""The README tells no more and no less than the product does."""

import argparse
import re
from pathlib import Path

import pytest

from dashboard.__main__ import COMMANDS
from dashboard.settings import Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
VARIABLES = {
    "home": "LOKUS_HOME",
    "kabupaten": "LOKUS_KABUPATEN",
    "threshold": "LOKUS_THRESHOLD",
    "change": "LOKUS_CHANGE",
    "host": "HOST",
    "port": "PORT",
    "sign_in": "LOKUS_SIGN_IN",
    "proxy": "LOKUS_PROXY",
}


def test_every_setting_is_named_with_its_default():
    assert VARIABLES.keys() == Settings.__dataclass_fields__.keys()
    for field, variable in VARIABLES.items():
        default = str(getattr(Settings(), field)) or "the first one with data"
        row = next(line for line in README.splitlines() if line.startswith(f"| `{variable}`"))
        assert default in row


def test_every_command_is_named():
    subparsers = argparse.ArgumentParser().add_subparsers()
    for command in COMMANDS:
        command.register(subparsers)
    for name in subparsers.choices:
        assert f"`lokus {name}" in README


def test_every_picture_and_file_it_names_is_there():
    for place in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / place).is_file(), place


@pytest.mark.parametrize("wrong", ["4", "11", "lima", "-5"])
def test_a_threshold_outside_five_to_ten_is_refused_in_a_sentence(wrong):
    with pytest.raises(ValueError, match=f"LOKUS_THRESHOLD={wrong}: isi angka 5 sampai 10"):
        Settings.of_environment({"LOKUS_THRESHOLD": wrong})


@pytest.mark.parametrize("wrong", ["0", "1001", "banyak", "-5"])
def test_a_change_that_is_no_percent_is_refused_in_a_sentence(wrong):
    with pytest.raises(ValueError, match=f"LOKUS_CHANGE={wrong}: isi angka 1 sampai 1000"):
        Settings.of_environment({"LOKUS_CHANGE": wrong})


def test_a_port_that_is_no_number_is_refused_in_a_sentence():
    with pytest.raises(ValueError, match="PORT=delapan: isi angka 0 sampai 65535"):
        Settings.of_environment({"PORT": "delapan"})
