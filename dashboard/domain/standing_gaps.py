"""The gaps of a standing: its kecamatan, or the desa of the kecamatan that is chosen."""

from dashboard.domain.area_codes import Level
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


def every_desa(standing: Standing) -> list[Gap]:
    """Return the gap of every desa of what is chosen, most people missing first; of every
    kecamatan where no desa reports."""
    if standing.level is not Level.DESA:
        return ranked(standing, Measure.ORANG)
    desa = standing.desa(standing.view.kec)
    names = {code: standing.places[code].name for code in desa}
    return gaps(names, desa, standing.target, up=standing.indicator.up, by=Measure.ORANG)


def level(standing: Standing) -> Level:
    """Return the level of the areas below what is chosen."""
    return Level.DESA if standing.per_desa else Level.KECAMATAN


def noun(standing: Standing) -> str:
    return level(standing).value
