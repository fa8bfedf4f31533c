"""What users that read, load and record at once have met, and whether it is sound."""

from collections import defaultdict
from dataclasses import dataclass, field

from tests.bench.figures import percentile


@dataclass
class Told:
    """What users met. answers: version and question → hash of every answer there was. chained:
    whether the audit trail holds."""

    seconds: float = 0.0
    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    wrong: list[str] = field(default_factory=list)
    answers: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    confirmed: int = 0
    kept: int = 0
    loaded: int = 0
    batches: int = 0
    chained: bool = True
    memory: list[float] = field(default_factory=list)

    @property
    def versions(self) -> int:
        return len({version for version, _ in self.answers})

    @property
    def mixed(self) -> list[str]:
        """Return what one version answered in two ways."""
        return [f"{one}: {what}" for (one, what), said in self.answers.items() if len(said) > 1]

    @property
    def growth(self) -> float:
        """Return memory at the end over memory in the middle; 1 where it cannot be measured."""
        if len(self.memory) < 10:
            return 1.0
        part = len(self.memory) // 5
        middle, end = self.memory[2 * part : 3 * part], self.memory[-part:]
        return percentile(end, 50) / percentile(middle, 50)

    def faults(self) -> list[str]:
        """Return what must not be; empty for a good run."""
        found = [*self.wrong[:5], *self.mixed[:5]]
        if self.confirmed != self.kept:
            found.append(f"{self.confirmed} actions confirmed, {self.kept} kept")
        if self.loaded != self.batches:
            found.append(f"{self.loaded} files taken, {self.batches} kept")
        if not self.chained:
            found.append("the audit trail is no chain any more")
        return found

    def lines(self) -> list[str]:
        said = [
            f"{sum(map(len, self.took.values()))} requests in {self.seconds:.0f} s, "
            f"{len(self.wrong)} errors, {self.versions} versions served, {len(self.mixed)} mixed, "
            f"{self.loaded} files taken, {self.confirmed} actions recorded"
        ]
        said += [
            f"{kind:<9} {len(took):>6} requests, p50 {percentile(took, 50):>6.0f} ms, "
            f"p95 {percentile(took, 95):>6.0f} ms"
            for kind, took in sorted(self.took.items())
        ]
        if self.memory:
            said.append(
                f"memory {self.memory[0]:.0f} MB at the start, {max(self.memory):.0f} at most, "
                f"{self.memory[-1]:.0f} at the end, × {self.growth:.2f} from middle to end"
            )
        return said
