"""A component as plain lists; js/trees.js draws it, far lighter than a component per cell."""

from typing import Any

from dash.development.base_component import Component

NAMES = {"className": "class", "colSpan": "colspan", "rowSpan": "rowspan"}
Tree = list[Any]
"""[name of the element, attributes, children]; a child is a text or a tree."""


def trees(parts: Any) -> list[str | Tree]:
    """Return what a component, a text or lists of them hold; what is None is left out."""
    if parts is None:
        return []
    if isinstance(parts, list | tuple):
        return [one for part in parts for one in trees(part)]
    return [tree(parts)] if isinstance(parts, Component) else [str(parts)]


def tree(component: Component) -> Tree:
    """Return one component; a dcc.Link stays inside the page. Only elements and links may be sent.

    Raises ValueError for a component that is no element: a graph, a store.
    """
    held = component.to_plotly_json()
    props: dict[str, Any] = {
        NAMES.get(name, name): value
        for name, value in held["props"].items()
        if name != "children" and value is not None
    }
    name = str(held["type"]).lower()
    if held["namespace"] != "dash_html_components":
        if name != "link":
            raise ValueError(f"{held['type']} tidak dapat digambar sebagai unsur biasa.")
        name, props = "a", {**props, "data-inside": "1"}
    return [name, props, trees(getattr(component, "children", None))]
