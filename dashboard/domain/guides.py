"""What Lokus says of itself: its pages, its settings, and the steps that are seldom taken."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PageWords:
    """What a page is for; `of_indicator` where it shows one indicator at a time."""

    path: str
    text: str
    of_indicator: bool = False


@dataclass(frozen=True)
class Topic:
    """Steps that lead somewhere, in their order. A line of a command begins with `lokus `."""

    key: str
    title: str
    steps: tuple[str, ...]
    team: bool = True
    """Not for guests: it is about the server or what the team records."""


@dataclass(frozen=True)
class SettingWords:
    name: str
    text: str


@dataclass(frozen=True)
class KeyWords:
    """Keys of /layar and what they do."""

    keys: str
    does: str


@dataclass(frozen=True)
class Guide:
    """All of it."""

    pages: tuple[PageWords, ...] = ()
    topics: tuple[Topic, ...] = ()
    settings: tuple[SettingWords, ...] = ()
    keys: tuple[KeyWords, ...] = ()

    def of(self, path: str) -> PageWords | None:
        """Return the words of a page; those of the page above for what lies below it."""
        above = [one for one in self.pages if path == one.path or path.startswith(f"{one.path}/")]
        return max(above, key=lambda one: len(one.path), default=None)
