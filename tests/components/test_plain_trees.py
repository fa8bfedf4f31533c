"""A component sent as plain lists holds the same words and attributes."""

import pytest
from dash import dcc, html

from dashboard.components.plain_trees import tree, trees


def test_elements_become_name_attributes_children():
    made = html.Td([html.B("12"), None, " dari 20"], className="number", colSpan=2, title=None)
    assert tree(made) == ["td", {"class": "number", "colspan": 2}, [["b", {}, ["12"]], " dari 20"]]


def test_a_link_stays_inside_the_page_and_one_out_of_it_does_not():
    assert tree(dcc.Link("Raja", href="/wilayah/1")) == [
        "a",
        {"href": "/wilayah/1", "data-inside": "1"},
        ["Raja"],
    ]
    assert "data-inside" not in tree(html.A("Lacak", href="/lacak", target="_blank"))[1]


def test_lists_are_flat_and_nothing_is_nothing():
    assert trees([None, ["a", [html.P(3)]]]) == ["a", ["p", {}, ["3"]]]
    assert trees(None) == []


def test_what_is_no_element_is_refused():
    with pytest.raises(ValueError, match="Graph tidak dapat digambar"):
        tree(dcc.Graph())
