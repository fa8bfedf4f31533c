"""What a callback leaves alone."""

from typing import Any

from dash import no_update


def unless_held(value: Any, held: Any) -> Any:
    """Return a value for a picker, nothing where it holds that already.

    A value sent again draws the picker anew and writes the link once more: a third of the work
    of the browser after a choice.
    """
    return no_update if value == held else value
