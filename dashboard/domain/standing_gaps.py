"""The gaps of a standing: its kecamatan, or the desa of the kecamatan that is chosen."""

from dashboard.domain.gaps import Gap, Measure, gaps
from dashboard.domain.standings import Standing


def ranked(standing: Standing, by: Measure) -> list[Gap]:
    """Return the gap of every area below, worst first."""
    return gaps(
        {code: standing.places[code].name for code in standing.below},
        standing.below,
        standing.target,
        up=standing.indicator.up,
        by=by,
        reporting={} if standing.per_desa else standing.desa_reporting,
    )


def noun(standing: Standing) -> str:
    return "desa" if standing.per_desa else "kecamatan"
