"""The pictures of the gap page, one at a time, kept in the link."""

from enum import StrEnum

from dashboard.domain.gaps import Measure


class GapView(StrEnum):
    ORANG = "orang"
    POIN = "poin"
    ANDIL = "andil"
    PARETO = "pareto"
    LAJU = "laju"

    @classmethod
    def of(cls, asked: str | None) -> "GapView":
        """Return the view a link names, people for what is none."""
        return cls(asked) if asked in tuple(cls) else cls.ORANG

    @property
    def by(self) -> Measure:
        """What the worst is told by."""
        return Measure.POIN if self is GapView.POIN else Measure.ORANG

    @property
    def words(self) -> str:
        return self.value.capitalize()
