"""What a kabupaten gives itself beside what the province gives it; never averaged."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.domain.aksi_states import AksiState
from dashboard.domain.frameworks import Framework


@dataclass(frozen=True)
class Score:
    """Both 0 to 100; None where there is none. grade: the province's class, empty for none."""

    of: AksiState
    own: int | None
    province: int | None
    grade: str

    @property
    def apart(self) -> int | None:
        """The kabupaten's minus the province's."""
        if self.own is None or self.province is None:
            return None
        return self.own - self.province


def scores(every: Iterable[AksiState]) -> list[Score]:
    """Return the aksi to which someone gave a score or a class."""
    found = []
    for one in every:
        record = one.record or {}
        own, province = record.get("own_score"), record.get("province_score")
        grade = str(record.get("class") or "")
        if own is not None or province is not None or grade:
            found.append(
                Score(
                    one,
                    own if isinstance(own, int) else None,
                    province if isinstance(province, int) else None,
                    grade,
                )
            )
    return found


def sentence(every: Sequence[Score]) -> str:
    """Say on which side the kabupaten's own scores lie, and where they lie farthest apart."""
    pairs = [one for one in every if one.apart is not None]
    if not pairs:
        return "Belum ada aksi yang dinilai kabupaten dan provinsi sekaligus."
    above = sum((one.apart or 0) > 0 for one in pairs)
    words = f"Nilai mandiri di atas nilai provinsi pada {above} dari {len(pairs)} aksi"
    far = max(pairs, key=lambda one: abs(one.apart or 0))
    if not far.apart:
        return f"{words}; keduanya sama pada semua aksi."
    return f"{words}; paling jauh {far.of.plan.words} ({far.own} dan {far.province})."


def grades(framework: Framework, every: Iterable[Score]) -> list[tuple[str, int]]:
    """Return how many aksi stand in each class of a version, lowest first."""
    given = [one.grade for one in every]
    return [(word, given.count(word)) for word in framework.classes]
