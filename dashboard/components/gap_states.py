"""What stands above the gap chart where figures or the target are missing."""

from dash import html

from dashboard.components import states
from dashboard.domain.gap_views import GapView
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing


def without_figures(kabupaten: str, todo: str) -> html.Div:
    return states.empty(f"Belum ada angka {kabupaten}.", todo)


def without_pareto() -> html.Div:
    return states.empty(
        "Pareto tidak dapat ditampilkan: sebagian angka kecil disamarkan.",
        "Yang tampak adalah jarak ke target per wilayah; Tim melihat semuanya.",
    )


def above(standing: Standing, shown: GapView, *, hidden: bool) -> html.Div | None:
    """Return what stands above a view. hidden: small figures are withheld from its Pareto."""
    if hidden:
        return without_pareto()
    # The sentence of a pace says itself that no target is set; its figures are all there.
    return None if shown is GapView.LAJU else without_target(standing)


def without_target(standing: Standing) -> html.Div | None:
    """Say that no target is set; nothing where one is."""
    if standing.target is not None:
        return None
    year = Period.parse(standing.view.period).year
    return states.empty(
        f"Belum ada target {standing.indicator.short_name} untuk {year}.",
        "Jarak, kekurangan orang dan andil tidak dapat dihitung; yang tampak hanya capaian.",
    )
