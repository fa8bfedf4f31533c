"""/rakor/<id>: what can be saved of the session, and the papers that belong to it."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.callbacks import evidence_list
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.pages import rakor_berkas as page
from dashboard.pages import rakor_sidang as sidang


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.TAUTAN, "children"),
        Output(page.FILES.subject, "data"),
        Input(sidang.SHOWN, "data"),
    )
    def show(key: str) -> tuple[Any, str]:
        opened = room.opened(key)
        if opened is None:
            return None, ""
        session = opened.session
        return page.links(session), str(SubjectKey(SubjectKind.SESSION, session.id))

    evidence_list.register(app, room, page.FILES, Input(sidang.SINCE, "data"))
