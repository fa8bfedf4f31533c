"""What a choice leaves as it was is not sent again."""

from dash import html, no_update

from dashboard.callbacks.only_changed import only_changed

SAID = {"title": "Laju", "legend": html.Div([html.P("Belum lapor")]), "sets": None}


def test_a_page_just_opened_is_sent_everything():
    sent, _ = only_changed(SAID, {})
    assert sent == SAID


def test_only_what_differs_is_sent():
    _, held = only_changed(SAID, {})
    sent, now = only_changed({**SAID, "legend": html.Div([html.P("Tercapai")])}, held)
    assert sent["title"] is sent["sets"] is no_update
    assert sent["legend"].children[0].children == "Tercapai"
    assert now["title"] == held["title"]
    assert now["legend"] != held["legend"]


def test_what_is_held_survives_its_way_through_the_browser():
    _, held = only_changed(SAID, {})
    assert all(isinstance(mark, int) and mark < 2**53 for mark in held.values())
