"""One house with an account of every role, for all tests that ask as each of them."""

import pytest

from tests.routes.house_of_roles import house_of_roles


@pytest.fixture(scope="session")
def house(sample_home, tmp_path_factory):
    return house_of_roles(sample_home, tmp_path_factory.mktemp("peran"))
