"""Which indicators an OPD answers for."""

from collections.abc import Iterable, Mapping

from dashboard.domain.actors import Actor
from dashboard.domain.indicators import Indicator
from dashboard.domain.opd_names import OpdName
from dashboard.domain.rakor_rights import near


def own_indicators(
    indicators: Mapping[str, Indicator], names: Iterable[OpdName], actor: Actor
) -> frozenset[str]:
    """Return the indicators whose OPD is the actor's, by its general name or its kabupaten's own.

    One office may stand for two of the general ones, and an indicator may have several OPD.
    """
    called = {actor.opd} | {
        one.opd for one in names if one.local_name == actor.opd and near(actor, one.kab_code)
    }
    return frozenset(
        key
        for key, one in indicators.items()
        # What an indicator adds in brackets says which part of the office: it is no other one.
        if actor.opd and called & {opd.partition(" (")[0] for opd in one.opd}
    )
