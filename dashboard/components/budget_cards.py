"""The cards of the page of money: by OPD, by tag and place, money beside the gap."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dash import dcc, html

from dashboard.components import part_bars, sources, states
from dashboard.components.legends import item
from dashboard.domain import numbers
from dashboard.domain.budget_sentences import absorbed, notes, rupiah_said
from dashboard.domain.budget_sums import Money, Row, added, grouped, places
from dashboard.domain.heaviest_desa import COUNTED_TWICE
from dashboard.domain.money_gaps import MoneyGap, sentence

BOTH = "hanya desa yang punya keduanya dijumlahkan, tanpa kelurahan"
SPENT, LEFT, PEOPLE = "fill-coverage-4", "parts-rest", "fill-prevalence-3"


def offices(rows: Sequence[Row]) -> list[Any]:
    """Return the picture: pagu and realisation of each OPD, most pagu first."""
    title = html.H2("Pagu dan realisasi per OPD")
    if not rows:
        return [
            title,
            states.empty(
                "Belum ada anggaran ditandai stunting.",
                "Tambah atau impor baris anggaran di bawah; contoh isian ada di sana.",
            ),
        ]
    whole = added(rows)
    legend = html.Div([item(SPENT, "Realisasi"), item(LEFT, "Pagu")], className="legend")
    return [
        title,
        legend,
        _money(grouped(rows, "opd"), "OPD", whole),
        sources.line([f"Realisasi sampai {whole.until}" if whole.until else "", *notes(whole)]),
    ]


def kinds(rows: Sequence[Row]) -> list[Any]:
    """Return where the money goes: by tag, by source, in the desa lokus and outside them."""
    if not rows:
        return [html.H2("Penandaan dan lokasi")]
    inside, outside, unknown = places(rows)
    money = inside + outside + unknown
    where = [
        part_bars.row(
            word,
            part_bars.bar([(amount, ground)], money, f"{word}: {rupiah_said(amount)}"),
            rupiah_said(amount),
            numbers.percent_of(amount, money, 0),
        )
        for word, amount, ground in (
            ("Desa lokus", inside, SPENT),
            ("Di luar desa lokus", outside, "fill-coverage-2"),
            ("Belum dicatat", unknown, "fill-no-data"),
        )
        if amount
    ]
    return [
        html.H2("Penandaan"),
        _money(grouped(rows, "tag"), "Kelompok", added(rows)),
        html.H3("Lokasi"),
        part_bars.table(
            ("Lokasi", "Bagian dari pagu", "Pagu", "Persen"), where, "Lokasi", right=(2, 3)
        ),
        html.H3("Sumber dana"),
        _money(grouped(rows, "source"), "Sumber", added(rows)),
    ]


def gaps(
    found: Sequence[MoneyGap],
    names: Mapping[str, str],
    noun: str,
    address: Callable[[str], str],
    said: Sequence[str],
) -> list[Any]:
    """Return people short and village money side by side, least money for each person first."""
    title = html.H2("Di mana celahnya, di mana uangnya")
    most_people = max([one.people or 0 for one in found], default=0)
    most_money = max([one.pagu or 0 for one in found], default=0)
    rows = [
        part_bars.row(
            dcc.Link(names[one.code], href=address(one.code)),
            _drawn(one.people, most_people, PEOPLE, "belum terlayani"),
            numbers.count(one.people),
            _drawn(one.pagu, most_money, SPENT, "pagu dana desa dan ADD"),
            rupiah_said(one.pagu),
            one.lacks or rupiah_said(int(one.per_person or 0)),
        )
        for one in found
    ]
    heads = (noun.capitalize(), "Belum terlayani", "Sasaran", "Dana Desa dan ADD", "Pagu",
             "Per sasaran")  # fmt: skip
    return [
        title,
        html.P(sentence(found, names, noun), className="heavy-sentence"),
        part_bars.table(heads, rows, "Belum terlayani dan dana desa", right=(2, 4, 5)),
        sources.line([*said, BOTH, COUNTED_TWICE]),
    ]


def _money(found: Mapping[str, Money], head: str, whole: Money) -> html.Div:
    longest = max((one.pagu for one in found.values()), default=0)
    rows = [
        part_bars.row(
            name,
            part_bars.bar(
                [(one.realised or 0, SPENT)],
                one.pagu,
                f"{rupiah_said(one.realised)} dari {rupiah_said(one.pagu)}",
                longest,
            ),
            rupiah_said(one.pagu),
            rupiah_said(one.realised) if one.realised is not None else "belum lapor",
            absorbed(one),
        )
        for name, one in found.items()
    ]
    foot = part_bars.row(
        "Jumlah", html.Span(), rupiah_said(whole.pagu), rupiah_said(whole.realised), absorbed(whole)
    )
    heads = (head, "Realisasi dari pagu", "Pagu", "Realisasi", "Terserap")
    return part_bars.table(heads, rows, f"Anggaran per {head}", right=(2, 3, 4), foot=foot)


def _drawn(amount: int | None, most: int, ground: str, word: str) -> html.Div:
    if amount is None:
        return part_bars.unknown(f"{word}: belum ada")
    return part_bars.bar([(amount, ground)], most, f"{word}: {numbers.count(amount)}")
