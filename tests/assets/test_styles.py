"""Our stylesheets: colours only from the tokens, every name known, every class described."""

import importlib.util
import json
import re
from pathlib import Path

import pytest

from dashboard.routes.static import STYLES

ASSETS = Path(__file__).parents[2] / "dashboard/assets"
OURS = [name for name in STYLES if name != "tokens.css"]
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|oklch|lab|color)\(|"
    r":[^;{}]*\b(?:white|black|red|green|blue|gray|grey|orange|yellow|silver)\b",
    re.I,
)


def text(name: str) -> str:
    return (ASSETS / name).read_text("utf-8")


def rules(name: str) -> str:
    return re.sub(r"/\*.*?\*/|url\([^)]*\)", "", text(name), flags=re.S)


def test_tokens_css_is_what_the_tokens_make():
    spec = importlib.util.spec_from_file_location("made", ASSETS / "make_tokens_css.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert text("tokens.css") == made.stylesheet(), "run dashboard/assets/make_tokens_css.py"


def test_every_stylesheet_is_served():
    assert {path.name for path in ASSETS.glob("*.css")} == set(STYLES)


@pytest.mark.parametrize("name", OURS)
def test_no_stylesheet_names_a_colour_of_its_own(name):
    assert COLOUR.findall(rules(name)) == []


@pytest.mark.parametrize("name", OURS)
def test_every_custom_property_is_known(name):
    known = set(re.findall(r"(--[\w-]+):", text("tokens.css") + text(name)))
    used = {var for var in re.findall(r"var\((--[\w-]+)", text(name)) if "--radix-" not in var}
    assert used - known == set()


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ("a { color: white }", True),
        ("@media (max-width: 9px) { a { border: 1px solid\n  RED; } }", True),
        ("a { background: var(--ink), #fff }", True),
        ("a { fill: rgb(1 2 3) }", True),
        ("@media (max-width: 9px) { a { white-space: normal } }", False),
        ("a:focus { white-space: nowrap }", False),
    ],
)
def test_a_colour_is_seen_in_the_value_of_a_declaration_alone(rule, found):
    assert bool(COLOUR.search(rule)) is found


@pytest.mark.parametrize("name", OURS)
def test_every_stylesheet_begins_with_what_it_styles(name):
    assert text(name).startswith("/* ")


def test_the_icon_uses_only_our_colours():
    known = set(re.findall(r"#[0-9A-F]{6}", json.dumps(json.loads(tokens_source())))) | {"#000000"}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", text("favicon.svg"))) <= known


def tokens_source() -> str:
    return (ASSETS.parent / "domain/tokens.json").read_text("utf-8")
