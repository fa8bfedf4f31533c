"""What a component says, without its markup."""

from typing import Any


def texts(component: Any) -> str:
    """Return all text of a component or of a list of them, in order."""
    if isinstance(component, list | tuple):
        return " ".join(filter(None, map(texts, component)))
    if hasattr(component, "children"):
        return texts(component.children)
    return "" if component is None else str(component).strip()
