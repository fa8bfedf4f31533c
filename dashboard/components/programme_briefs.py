"""What Ringkasan says of families at risk and of money: one sentence, one small bar, one link."""

from typing import Any

from dash import dcc, html

from dashboard.components import part_bars
from dashboard.components.budget_cards import SPENT
from dashboard.components.krs_cards import CHECKED, FINAL
from dashboard.domain import numbers
from dashboard.domain.budget_sentences import absorbed, rupiah_said
from dashboard.domain.budget_sums import Money
from dashboard.domain.krs_progress import Progress


def families(found: Progress | None, when: str, behind: str, href: str) -> list[Any]:
    """Return the verification of families at risk. behind: by how much, empty where it keeps up.

    found: None or without a list where nothing was recorded; then it says so.
    """
    title = html.H3("Verifikasi keluarga berisiko")
    if found is None or not found.listed:
        return [title, html.P("Belum ada daftar KRS yang dicatat.", className="card-note")]
    done = numbers.percent_of(found.final + found.checked, found.listed, 0)
    said = (
        f"{done} dari {numbers.count(found.listed)} keluarga diverifikasi ({when}), "
        f"{numbers.percent_of(found.final, found.listed, 0)} data tetap. {behind}"
    )
    return [
        title,
        html.P(said.strip()),
        part_bars.bar([(found.final, FINAL), (found.checked, CHECKED)], found.listed, said),
        dcc.Link("Buka keluarga berisiko", href=href, className="card-note"),
    ]


def money(found: Money | None, year: int, href: str) -> list[Any]:
    """Return the tagged budget of a year. found: None or without lines where none was recorded."""
    title = html.H3("Anggaran ditandai stunting")
    if found is None or not found.lines:
        return [title, html.P("Belum ada anggaran yang dicatat.", className="card-note")]
    if found.realised is None:
        said = f"{rupiah_said(found.pagu)} pada {year}; realisasi belum dilaporkan."
    else:
        said = (
            f"{rupiah_said(found.pagu)} pada {year}; terserap {absorbed(found)} sampai "
            f"{found.until}."
        )
    return [
        title,
        html.P(said),
        part_bars.bar([(found.realised or 0, SPENT)], found.pagu, said),
        dcc.Link("Buka anggaran", href=href, className="card-note"),
    ]
