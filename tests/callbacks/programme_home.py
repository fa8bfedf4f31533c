"""A home of the sample with records of a test's own, and an app over it asked as somebody."""

from datetime import date
from typing import Any

from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.record_import import keep_rows
from dashboard.domain.actors import LOCAL, Actor
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.test_data_batches import said
from tests.sample_home import copy_home
from tests.triggering import Trigger

DAY = date(2025, 9, 15)


def home_with(sample_home, folder, kab, rows) -> Home:
    """Copy the sample home and keep rows in it. rows: pairs of a form and the values of a record.

    Years that the sample has no records of keep what a test expects alone.
    """
    copy_home(sample_home, folder / "rumah")
    home = Home(folder / "rumah")
    ledger = Ledger.open(home)
    for form, values in rows:
        told = keep_rows(ledger, form, kab, [("uji", values)], LOCAL, DAY)
        assert told.wrong == ()
    ledger.close()
    return home


class Asked:
    """An app over a home, asked as whoever `actor` is at the moment."""

    def __init__(self, home: Home) -> None:
        self.actor = LOCAL
        app = create_app(Settings(home=home.root), who=lambda: self.actor)
        self._trigger = Trigger(app.server.test_client())

    def __call__(self, output: str, actor: Actor = LOCAL, **inputs: str) -> dict[str, Any]:
        self.actor = actor
        answer: dict[str, Any] = self._trigger(output, **inputs)
        return answer


def words_of(answer: dict[str, Any]) -> dict[str, str]:
    """Return the text of each output: a component, or what js/trees.js draws of plain trees."""
    told = {name: said(answer, name) for name, part in answer.items() if "children" in part}
    drawn = {
        name.removesuffix("-pohon"): _leaves(part["data"])
        for name, part in answer.items()
        if name.endswith("-pohon")
    }
    return told | drawn


def _leaves(trees: list[Any]) -> str:
    parts = [one if isinstance(one, str) else _leaves(one[2]) for one in trees]
    return " ".join(part.strip() for part in parts if part.strip())
