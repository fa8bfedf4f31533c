"""The house of the design: who may import whom, how long a module is, four hops from any pixel."""

import ast
import re
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from statistics import median

import pytest

from dashboard import pages
from dashboard.factory import BESIDE, PAGES
from tests.conftest import ROOT

HOUSE = ROOT / "dashboard"
OURS = {
    "domain": set(),
    "settings": set(),
    "reference": {"domain"},
    "data": {"reference", "domain"},
    "intake": {"data", "reference", "domain"},
    "security": {"data", "reference", "domain"},
    "figures": {"domain"},
    "components": {"domain"},
    "exports": {"figures", "data", "domain"},
    "pages": {"components", "domain"},
}
SCREEN = OURS.keys() | {"settings"}
OURS["callbacks"] = OURS["routes"] = set(SCREEN)
OURS["factory"] = {*SCREEN, "callbacks", "routes"}
OURS["cli"] = OURS["__main__"] = {*SCREEN, "callbacks", "routes", "factory", "cli"}
NEVER = {
    "domain": {"dash", "plotly", "duckdb"},
    "settings": {"dash", "plotly", "duckdb"},
    "data": {"dash", "plotly"},
    "intake": {"dash", "plotly"},
    "security": {"dash", "plotly"},
    "figures": {"duckdb"},
    "components": {"duckdb"},
    "exports": {"dash"},
    "pages": {"duckdb"},
}
SAME = {"dash_bootstrap_components": "dash", "dash_ag_grid": "dash"}
NAMELESS = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
# A part of a page, as pages/data_intake.py, keeps the rules of a page with ids of its own.
NAMES = [page.__name__.rpartition(".")[2] for page in (*PAGES, *BESIDE)]
PARTS = tuple(
    import_module(f"{pages.__name__}.{file.stem}")
    for name in NAMES
    for file in sorted((HOUSE / "pages").glob(f"{name}_*.py"))
)
WITH_IDS = (*PAGES, *BESIDE, *PARTS)
SCRIPTS = HOUSE / "assets"  # run by hand, not a part of the house

# Loading these costs the server a second or 100 MB; only a file that is taken in needs them.
HEAVY = ("geopandas", "shapely", "pyogrio", "plotly.express", "openpyxl", "lxml")


def modules():
    found = HOUSE.rglob("*.py")
    return sorted(file for file in found if SCRIPTS not in file.parents)


def named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def part_of(file: Path) -> str:
    inside = file.relative_to(HOUSE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def imported(file: Path) -> set[str]:
    """Return the dotted names a module imports, those inside its functions too."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{named(file)}: import by the full name"
            # `from dashboard import settings` names the part in the list.
            names |= {f"{node.module}.{one.name}" for one in node.names}
    return names


@pytest.mark.parametrize("file", modules(), ids=named)
def test_a_module_imports_only_what_its_part_may(file):
    part, names = part_of(file), imported(file)
    ours = {name.split(".")[1] for name in names if name.startswith("dashboard.")}
    assert ours - {part} <= OURS.get(part, set()), f"{part} may not know this"
    tops = {SAME.get(top, top) for top in (name.split(".")[0] for name in names)}
    assert not tops & NEVER.get(part, set())


def test_every_part_of_the_house_has_its_line_in_the_table():
    assert {part_of(file) for file in modules()} - {"__init__"} <= OURS.keys()


def test_nothing_of_the_house_imports_tests_or_geodata():
    for file in modules():
        tops = {name.split(".")[0] for name in imported(file)}
        assert not tops & {"tests", "geodata", "app"}, named(file)


def test_modules_are_named_for_what_they_hold():
    places = (HOUSE, ROOT / "geodata", ROOT / "tests", ROOT / "queries")
    for file in (file for place in places for file in place.rglob("*.py")):
        assert not set(re.split(r"[_.]", file.stem)) & NAMELESS, named(file)


def test_modules_are_short():
    lines = {named(file): len(file.read_text(encoding="utf-8").splitlines()) for file in modules()}
    assert {name: count for name, count in lines.items() if count > 300} == {}
    whole = [lines[name] for name in lines if not name.endswith("__init__.py")]
    assert 35 <= median(whole) <= 65


def test_every_module_says_what_it_is():
    silent = [f for f in modules() if not ast.get_docstring(ast.parse(f.read_text("utf-8")))]
    assert silent == []


def test_every_open_names_its_encoding():
    for file in modules():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and getattr(node.func, "attr", "")
            if called in ("read_text", "write_text"):
                assert "encoding" in {one.arg for one in node.keywords}, (
                    f"{named(file)}:{node.lineno}"
                )


@pytest.mark.parametrize("page", WITH_IDS, ids=lambda page: page.__name__)
def test_a_page_and_its_callbacks_have_one_name(page):
    name = page.__name__.rpartition(".")[2]
    callbacks = HOUSE / "callbacks" / f"{name}.py"
    written = callbacks.read_text(encoding="utf-8")
    assert f"from dashboard.pages import {name} as page" in written


@pytest.mark.parametrize("page", WITH_IDS, ids=lambda page: page.__name__)
def test_every_id_of_a_page_is_used_by_its_callbacks_or_its_layout(page):
    """Four hops: `peta-map` → pages/peta.py → callbacks/peta.py → figure and query."""
    name = page.__name__.rpartition(".")[2]
    owner = max((one for one in NAMES if f"{name}_".startswith(f"{one}_")), key=len)
    prefix = f"{owner}-"
    callbacks = (HOUSE / "callbacks" / f"{name}.py").read_text(encoding="utf-8")
    source = Path(page.__file__).read_text(encoding="utf-8")
    constants = {
        constant: value
        for constant, value in vars(page).items()
        if constant.isupper() and isinstance(value, str) and value.startswith(prefix)
    }
    assert constants
    for constant, value in constants.items():
        used = f"page.{constant}" in callbacks or value in getattr(page, "FILTERS", ())
        assert used or source.count(constant) > 1, f"{value} is not used"
    assert any(f"page.{constant}" in callbacks for constant in constants)


def test_a_part_of_a_page_shares_no_id_with_it():
    owners = Counter(
        value
        for page in WITH_IDS
        for constant, value in vars(page).items()
        if constant.isupper() and isinstance(value, str) and "-" in value
    )
    assert [value for value, count in owners.items() if count > 1] == []


def test_an_id_stands_in_one_page_module_only():
    """The string of an id is written once; whoever needs it names the constant."""
    for page in (*PAGES, *BESIDE):
        name = page.__name__.rpartition(".")[2]
        for file in (HOUSE / "callbacks").glob("*.py"):
            written = re.findall(rf'"({name}-[a-z-]+)"', file.read_text(encoding="utf-8"))
            assert written == [], f"{named(file)}: name the constant of pages/{name}.py"


def test_components_and_figures_own_no_ids():
    for part in ("components", "figures"):
        for file in (HOUSE / part).glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.keyword) and node.arg == "id":
                    assert not isinstance(node.value, ast.Constant), named(file)


SERVING = """
import sys
from pathlib import Path
from dashboard.factory import BESIDE, PAGES, create_app
from dashboard.settings import Settings
client = create_app(Settings(home=Path(sys.argv[1]))).server.test_client()
pages = (*PAGES, *BESIDE)
addresses = [page.PATH for page in pages]
addresses += ["/healthz", "/api/v1/nilai", "/geo/desa/61.08.json", "/geo/kecamatan/61.08.json"]
for address in addresses:
    assert client.get(address).status_code == 200, address
from tests.triggering import Trigger
for page in pages:
    Trigger(client)("frame-page.children", **{"frame-route": {"pathname": page.PATH}})
print(*(name for name in sys.argv[2:] if name in sys.modules))
"""


def test_the_serving_process_loads_nothing_heavy(sample_home):
    command = [sys.executable, "-c", SERVING, str(sample_home.root), *HEAVY]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_only_app_builds_at_import():
    """Importing any module of the house touches no file of a home and starts nothing."""
    for file in modules():
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            calls = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
            assert not calls, f"{named(file)}:{node.lineno} runs at import"


def test_the_top_level_is_what_the_design_says():
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if tracked.returncode:
        pytest.skip("bukan salinan kerja git")
    tops = {name.split("/")[0] for name in tracked.stdout.splitlines()}
    assert tops <= {
        ".ci",
        ".gitignore",
        ".gitattributes",
        ".dockerignore",
        "CHANGELOG.md",
        "Dockerfile",
        "LICENSE",
        "Makefile",
        "README.md",
        "app.py",
        "dashboard",
        "deploy",
        "geodata",
        "pyproject.toml",
        "queries",
        "requirements-dev.lock",
        "requirements.lock",
        "tests",
    }
