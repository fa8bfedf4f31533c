"""Several desks of records on one page, one of them open at a time: the others cost nothing."""

from dataclasses import dataclass

from dash import html

from dashboard.components import controls
from dashboard.pages.record_desk import Desk


@dataclass(frozen=True)
class Shelf:
    """The ids of the choice and its place: `<page>-daftar-<part>`."""

    page: str
    desks: tuple[Desk, ...]

    @property
    def choice(self) -> str:
        return f"{self.page}-daftar-pilih"

    @property
    def place(self) -> str:
        return f"{self.page}-daftar-tempat"

    def section(self) -> html.Div:
        """Return the choice over the first desk."""
        pairs = [(desk.form.key, desk.form.word) for desk in self.desks]
        first = self.desks[0]
        picker = controls.picker(self.choice, "Daftar dan isian", pairs, first.form.key, wide=True)
        return html.Div([picker, html.Div(first.section(), id=self.place)], className="shelf")

    def later(self) -> html.Div:
        """Return the desks that come when asked for: Dash learns their ids from here."""
        return html.Div([desk.section() for desk in self.desks[1:]])
