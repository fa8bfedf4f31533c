"""The worst gaps as sentences: who is missing what, who owns it, where to look."""

from collections.abc import Callable, Sequence

from dash import dcc, html

from dashboard.components import chips, states
from dashboard.domain.indicator_gaps import IndicatorGap


def items(
    gaps: Sequence[IndicatorGap],
    *,
    owner: Callable[[IndicatorGap], str],
    address: Callable[[IndicatorGap], str],
    trace: Callable[[IndicatorGap], str],
) -> html.Ol | html.Div:
    """Return one item per gap. owner, address, trace: words, link and way back of a gap."""
    if not gaps:
        return states.empty(
            "Tidak ada kekurangan yang dapat dihitung.",
            "Angka bertarget belum dilaporkan, atau semua target sudah tercapai.",
        )
    return html.Ol(
        [_item(gap, owner(gap), address(gap), trace(gap)) for gap in gaps], className="gaps"
    )


def _item(gap: IndicatorGap, owner: str, href: str, trace: str) -> html.Li:
    facts = " · ".join(
        part for part in (owner, gap.when, gap.old_target, gap.coverage_on_time) if part
    )
    doubt = f" ({gap.target.doubt})" if gap.target.doubt else ""
    return html.Li(
        [
            html.P([html.B(gap.shortfall), f": {gap.indicator.short_name} {gap.share}{doubt}."]),
            html.P(facts, className="gaps-facts"),
            html.P(
                [
                    chips.verdict(gap.judgement, small=True),
                    gap.judgement.reason,
                    dcc.Link("Lihat kecamatan yang menanggung", href=href),
                    html.A("Lacak angka", href=trace, target="_blank"),
                ],
                className="gaps-more",
            ),
        ],
        className="growing" if gap.growing else None,
    )
