"""The files of others: whole, licensed, and asking nobody."""

import hashlib
import json
import re
from pathlib import Path

import brotli
import pytest
from fontTools.ttLib import TTFont

VENDOR = Path(__file__).parents[2] / "dashboard/assets/vendor"
ROW = re.compile(r"^\| (\S+) \| (\S+) (\S+) \| (\S+) \| ([0-9a-f]{64}) \|$", re.M)
LISTED = ROW.findall((VENDOR / "VENDOR.md").read_text("utf-8"))
NAMESPACE = "http://www.w3.org/"


def test_every_file_is_the_one_that_was_listed():
    shipped = {p.name for p in VENDOR.iterdir() if p.suffix in {".css", ".woff2", ".ttf", ".br"}}
    shipped |= {p.name for p in VENDOR.glob("*.min.js")}
    assert {file for file, *_ in LISTED} == shipped
    for file, _, _, _, digest in LISTED:
        assert hashlib.sha256((VENDOR / file).read_bytes()).hexdigest() == digest, file


def test_every_source_stands_in_the_lock_with_that_version():
    locked = json.loads((VENDOR / "package-lock.json").read_text("utf-8"))["packages"]
    for file, source, version, _, _ in LISTED:
        assert locked[f"node_modules/{source}"]["version"] == version, file


@pytest.mark.parametrize("file", ["plotly-lokus.min.js", "bootstrap.min.css"])
def test_a_pressed_file_is_the_file(file):
    plain = (VENDOR / file).read_bytes()
    assert brotli.decompress((VENDOR / f"{file}.br").read_bytes()) == plain


def test_every_file_has_the_text_of_its_licence():
    for file in {name.removesuffix(".br") for name, *_ in LISTED}:
        text = (VENDOR / "licences" / f"{file}.txt").read_text("utf-8")
        assert "Copyright" in text, file
        assert "WITHOUT WARRANTY" in text, file


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_the_fonts_for_paper_are_one_family_with_every_sign_of_ours(weight):
    with TTFont(VENDOR / f"inter-{weight}.ttf") as font:
        assert (font["name"].getDebugName(16), font["OS/2"].usWeightClass) == (
            "Inter Lokus",
            weight,
        )
        assert font.flavor is None
        assert not set(map(ord, "Ãé–—≥≈−→✓▲▼■□⚠·«»…")) - set(font.getBestCmap())


def test_the_lock_names_no_registry():
    lock = json.loads((VENDOR / "package-lock.json").read_text("utf-8"))
    assert [name for name, each in lock["packages"].items() if "resolved" in each] == []


@pytest.mark.parametrize("file", ["plotly-lokus.min.js", "bootstrap.min.css"])
def test_no_file_names_an_address_outside(file):
    text = re.sub(r"/\*!.*?\*/", "", (VENDOR / file).read_text("utf-8"), flags=re.S)
    outside = [a for a in re.findall(r"https?://[^\s\"'`)]+", text) if not a.startswith(NAMESPACE)]
    assert outside == []


def test_plotly_looks_for_its_world_map_at_home():
    bundle = (VENDOR / "plotly-lokus.min.js").read_text("utf-8")
    assert 'topojsonURL:"/static/"' in bundle
    assert 'plotlyServerURL:""' in bundle
    assert re.search(r"showSendToCloud:(!1|false)", bundle)
