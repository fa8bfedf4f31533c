"""Which figures of a version an actor's questions are answered from."""

from collections.abc import Iterator
from dataclasses import dataclass

NARROWED = ("achievement", "shortfall", "every_fact", "fact", "running_period")
"""The tables with figures of an indicator: of data tetap alone where it is not one's own."""


@dataclass(frozen=True)
class Scope:
    """public: data tetap without small counts. own: the indicators whose drafts are seen, beside
    data tetap of all; None for every one."""

    public: bool = False
    own: frozenset[str] | None = None

    def statements(self, catalog: str) -> Iterator[str]:
        """Yield what puts the figures of this scope in the place of all, on one cursor.

        catalog: the name the open file has. A version without data tetap fails in them.
        """
        if self.public:
            yield "SET search_path = 'umum,tetap,main'"
        if self.public or self.own is None:
            return
        own = ", ".join(f"'{one}'" for one in sorted(self.own)) or "''"
        for name in NARROWED:
            # Named whole: within a view `main` is the place of the view itself.
            every, final = f'"{catalog}".main.{name}', f'"{catalog}".tetap.{name}'
            yield (
                f"CREATE TEMP VIEW {name} AS SELECT * FROM {every} WHERE indicator IN ({own}) "  # noqa: S608
                f"UNION ALL SELECT * FROM {final} WHERE indicator NOT IN ({own})"
            )


ALL = Scope()
PUBLIC = Scope(public=True)
