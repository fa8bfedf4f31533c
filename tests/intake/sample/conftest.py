"""The sample of one small kabupaten, written once."""

from pathlib import Path

import pytest
from python_calamine import load_workbook

from dashboard.data.areas import Areas, load_areas
from dashboard.data.home import Home
from dashboard.domain.periods import Period
from dashboard.intake.sample.land import Land, land_of
from dashboard.intake.sample.plan import write_sample
from dashboard.reference import Reference, load_reference

KAYONG_UTARA = "61.11"
JUNE = Period.parse("2025-06")


@pytest.fixture(scope="session")
def areas(tmp_path_factory) -> Areas:
    return load_areas(Home(tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="session")
def reference() -> Reference:
    return load_reference()


@pytest.fixture(scope="session")
def land(areas) -> Land:
    return land_of(areas, KAYONG_UTARA)


@pytest.fixture(scope="session")
def files(tmp_path_factory, areas, reference) -> list[Path]:
    """June to August 2025 of Kayong Utara."""
    folder = tmp_path_factory.mktemp("sample") / "contoh"
    return write_sample(folder, areas, reference, kabupaten=[KAYONG_UTARA], since=JUNE)


@pytest.fixture(scope="session")
def grid(files):
    """Return the cells of a sheet of a written workbook, empty cells as ""."""

    def read(name: str, sheet: str) -> list[list]:
        file = next(file for file in files if file.name == name)
        return load_workbook(str(file)).get_sheet_by_name(sheet).to_python()

    return read
