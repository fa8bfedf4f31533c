"""Fixtures shared by the whole suite."""

from datetime import date
from pathlib import Path

import pytest

from dashboard.data.home import Home

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
SAMPLE_DAY = date(2025, 9, 15)


@pytest.fixture
def home(tmp_path) -> Home:
    return Home(tmp_path / "var").make()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real files that may not be copied into the repository."""
    if not SHARED.is_dir():
        pytest.skip("folder ../shared dengan berkas nyata tidak ada di mesin ini")
    return SHARED
