"""An app over a home that a test may change, and a first session in it."""

import pytest

from dashboard.domain.actors import LOCAL
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.rakor_asking import create, step
from tests.triggering import Trigger


@pytest.fixture
def actor():
    return [LOCAL]


@pytest.fixture
def ask(own_home, actor):
    """Post to an app over a home that this test may change, as whoever `actor` holds."""
    app = create_app(Settings(home=own_home.root), who=lambda: actor[0])
    return Trigger(app.server.test_client())


@pytest.fixture
def room(ask):
    """A first session of Landak, opened."""
    assert create(ask).startswith("Rakor TPPS ke-1 siap untuk Senin, 15 September 2025;")
    step(ask, "buka")
    return ask
