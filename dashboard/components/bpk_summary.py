"""BPK's recommendations on Ringkasan: the sentence, a tile each, the way to the page."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from dash import dcc, html

from dashboard.components import bpk_marks, record_tiles
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_sentences import sentence
from dashboard.domain.bpk_standings import counted


def section(some: Sequence[Recommendation], today: date, place: str, href: str) -> list[Any]:
    """Return the section. place: `Kabupaten Landak`. href: of /bpk."""
    marks = bpk_marks.counted(counted(some))
    return [
        html.H3("Rekomendasi BPK"),
        html.P(sentence(some, today, place)),
        *([record_tiles.line(marks), record_tiles.key(marks)] if some else []),
        dcc.Link("Semua rekomendasi", href=href, className="card-note"),
    ]
