"""What is installed is what was tested: every package of both locks, by its hash."""

import re
import tomllib

import pytest

from tests.conftest import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")
PACKAGE = re.compile(r"([a-z0-9][a-z0-9._-]*)==[^ ]+(?: ; [^\\]+)? \\\n((?: +--hash=.*\n)+)")


def packages(lock: str) -> dict[str, str]:
    """Return the pinned packages of a lock with their hashes; nothing else may stand in it."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert PACKAGE.sub("", text) == ""
    return dict(PACKAGE.findall(text))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_and_has_sha256_hashes_alone(lock):
    for name, hashes in packages(lock).items():
        kinds = re.findall(r"--hash=([a-z0-9]+):[0-9a-f]{64}\b", hashes)
        assert len(kinds) == hashes.count("--hash="), name
        assert set(kinds) == {"sha256"}, name


def test_the_locks_hold_all_that_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"], project["optional-dependencies"]["test"]
    run, test = ({re.split(r"[\[<>=!~ ;]", one, maxsplit=1)[0] for one in part} for part in wanted)
    assert run <= packages(LOCKS[0]).keys()
    assert run | test <= packages(LOCKS[1]).keys()


def test_what_is_tested_runs_on_the_same_files_as_what_is_installed():
    tested = packages(LOCKS[1])
    assert {name: tested[name] for name in packages(LOCKS[0])} == packages(LOCKS[0])


def test_every_way_to_install_asks_for_the_hashes():
    ways = [
        line.strip()
        for name in ("Makefile", "Dockerfile")
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if re.search(r"(\$\(PIP\)|pip) install", line)
    ]
    assert len(ways) == 4
    for line in ways:
        # The project itself is no download: it lies here, and brings nothing along.
        alone = "--no-deps --no-build-isolation --editable ." in line
        assert alone or re.search(r"--require-hashes --requirement requirements(-dev)?\.lock", line)
