"""The help tells of every page, setting and key, and of commands that are there."""

import argparse
import re
from pathlib import Path

import pytest

from dashboard.__main__ import COMMANDS
from dashboard.factory import BESIDE, PAGES
from dashboard.reference.guide import load_guide
from tests.test_readme import VARIABLES

SHOW = Path(__file__).parents[2] / "dashboard/assets/show/choices.js"


@pytest.fixture(scope="module")
def guide():
    return load_guide()


def test_every_page_is_told_once(guide):
    told = [one.path for one in guide.pages]
    assert sorted(told) == sorted(page.PATH for page in (*PAGES, *BESIDE))


def test_what_lies_below_a_page_is_told_as_the_page(guide):
    assert guide.of("/rakor/61.08-1").path == "/rakor"
    assert guide.of("/").path == "/"
    assert guide.of("/tidak-ada") is None


def test_every_setting_is_told_once(guide):
    assert [one.name for one in guide.settings] == list(VARIABLES.values())


def test_the_keys_are_those_of_the_show(guide):
    written = re.search(r"KEYS = \[(.*?)\n  \];", SHOW.read_text(encoding="utf-8"), re.S)[1]
    keys = re.findall(r'\["(.*?)", "(.*?)"\]', written)
    assert [(one.keys, one.does) for one in guide.keys] == keys


def test_every_command_is_one_of_lokus_with_words_it_takes(guide):
    subparsers = argparse.ArgumentParser().add_subparsers()
    for command in COMMANDS:
        command.register(subparsers)
    lines = [step for one in guide.topics for step in one.steps if step.startswith("lokus ")]
    assert len(lines) > 8
    for line in lines:
        _, name, *words = line.split()
        subparsers.choices[name].parse_args(words)
