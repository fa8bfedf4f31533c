"""The standings a paparan is made of: each read once for the whole kabupaten."""

from dataclasses import dataclass, field, replace

from dashboard.data.standings import read_measured, read_standing
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.standings import Standing
from dashboard.domain.views import View


@dataclass(frozen=True)
class Standings:
    """Reads for one actor from one version, and keeps what was read."""

    snapshot: Snapshot
    actor: Actor
    _whole: dict[View, Standing] = field(default_factory=dict)

    def of(self, view: View) -> Standing:
        """Return the standing of a view; that of a kecamatan is taken out of its kabupaten's."""
        above = replace(view, kec="")
        if above not in self._whole:
            self._whole[above] = read_standing(self.snapshot, above, self.actor)
        whole = self._whole[above]
        if not view.kec:
            return whole
        return replace(
            whole,
            view=view,
            target=self.snapshot.catalogue(self.actor).target(
                view.indicator, view.kec, view.period
            ),
            measured=read_measured(self.snapshot, view, self.actor),
        )

    def measuring(self, view: View) -> Standing | None:
        """Return who was measured, for a routine share; None for what is none."""
        coverage = MEASURED_BY.get(view.indicator)
        return self.of(replace(view, indicator=coverage)) if coverage else None
