"""The code list, the indicators and a file understood, for all tests of intake."""

from datetime import date

import pytest

from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.domain.actors import LOCAL
from dashboard.intake.ingest import ingest
from dashboard.intake.understand import understand
from dashboard.reference import load_reference

DAY = date(2025, 9, 15)


@pytest.fixture(scope="session")
def areas(tmp_path_factory):
    return load_areas(Home(tmp_path_factory.mktemp("tanpa-tambahan")))


@pytest.fixture(scope="session")
def indicators():
    return load_reference().indicators


@pytest.fixture
def understood(tmp_path, areas, indicators):
    """Write a file and return what is understood of it."""

    def of(content, name="berkas.xlsx", **said):
        path = tmp_path / name
        path.write_bytes(content)
        return understand(path, areas, indicators, **said)

    return of


@pytest.fixture
def take(home, tmp_path, areas, indicators):
    """Take one named content in after another; return its result."""

    def of(name, content, **options):
        path = tmp_path / name
        path.write_bytes(content)
        (result,) = ingest([path], home, areas, indicators, LOCAL, today=DAY, **options)
        return result

    return of
