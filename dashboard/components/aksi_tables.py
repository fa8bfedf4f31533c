"""Evidence owed, scores side by side, years side by side, and where the old aksi went."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import aksi_chips
from dashboard.domain import numbers
from dashboard.domain.aksi_families import AksiFamily
from dashboard.domain.aksi_proofs import Proof, ProofState, owed
from dashboard.domain.aksi_scores import Score, grades, scores
from dashboard.domain.aksi_years import AksiYear
from dashboard.domain.periods import short_day_words

NUMBERS = frozenset({"Mandiri", "Provinsi", "Lewat tenggat", "Selesai terlambat", "Bukti diunggah"})
MOST = 12  # pieces of evidence shown; the desk below has all


def evidence(said: AksiYear) -> list[Any]:
    """Return what is owed, and what will expire soon."""
    late = owed(said.proofs, said.today)
    soon = [one for one in said.proofs if one.state(said.today) is ProofState.ENDING]
    every = [*late, *soon]
    if not every:
        return [html.P("Tidak ada bukti yang kurang.", className="card-note")]
    head = _head(("Bukti", "Keadaan"))
    body = html.Tbody([_proof(one, said) for one in every[:MOST]])
    table = html.Table([head, body], className="plain aksi-proofs")
    rest = len(every) - MOST
    more = f"dan {numbers.count(rest)} lagi dalam daftar bukti di bawah." if rest > 0 else ""
    return [table, html.P(more, className="card-note") if more else None]


def _proof(one: Proof, said: AksiYear) -> html.Tr:
    state = one.state(said.today)
    until = f"sampai {short_day_words(one.valid_until)}" if one.valid_until else ""
    added = "" if one.listed else " · tambahan OPD"
    added += f" · {numbers.count(one.files)} berkas tersimpan di sini" if one.files else ""
    return html.Tr(
        [
            html.Th([one.name, html.Small(f"{one.of.plan.words}{added}")], scope="row"),
            html.Td([aksi_chips.proof(state), html.Small(until) if until else None],
                    className="aksi-state"),
        ]
    )  # fmt: skip


def scored(said: AksiYear) -> list[Any]:
    """Return own and province's score of each aksi on one line from 0 to 100."""
    every = scores(said.states)
    if not every:
        return [html.P("Belum ada nilai.", className="card-note")]
    classed = bool(said.framework.classes)
    heads = ("Aksi", "0 sampai 100", "Mandiri", "Provinsi", *(("Kelas",) if classed else ()))
    rows = [_score(one, classed=classed) for one in every]
    table = html.Table([_head(heads), html.Tbody(rows)], className="plain aksi-scores")
    key = html.P(
        [
            html.Span([html.I(className="swatch dot-lokus"), "nilai mandiri"]),
            html.Span([html.I(className="swatch dot-rest"), "nilai provinsi"]),
        ],
        className="spine-key",
    )
    counted = ", ".join(f"{word} {count}" for word, count in grades(said.framework, every))
    scale = "Skala 0–100 pilihan kami; cara penilaian provinsi perlu dicek."
    classes = f"Kelas: {counted}. " if counted else ""
    return [key, table, html.P(f"{classes}{scale}", className="card-note")]


def _score(one: Score, *, classed: bool) -> html.Tr:
    ends = [value for value in (one.own, one.province) if value is not None]
    marks = []
    if len(ends) > 1:
        span = {"left": f"{min(ends)}%", "width": f"{max(ends) - min(ends)}%"}
        marks.append(html.I(className="dots-between", style=span))
    for value, kind in ((one.province, "rest"), (one.own, "lokus")):
        if value is not None:
            marks.append(html.I(className=f"dot-{kind}", style={"left": f"{value}%"}))
    dots = html.Div(marks, className="dots", **{"aria-hidden": "true"})
    cells = [
        html.Th(one.of.plan.words, scope="row"),
        html.Td(dots, className="aksi-dots"),
        html.Td(numbers.count(one.own), className="number"),
        html.Td(numbers.count(one.province), className="number"),
    ]
    return html.Tr([*cells, html.Td(one.grade or numbers.MISSING)] if classed else cells)


def years(every: Sequence[AksiYear]) -> html.Table:
    """Return a row per year, newest first: version, done, late, evidence."""
    heads = ("Tahun", "Selesai", "", "Lewat tenggat", "Selesai terlambat", "Bukti diunggah")
    return html.Table(
        [_head(heads), html.Tbody([_year(one) for one in every])], className="plain aksi-years"
    )


def _year(said: AksiYear) -> html.Tr:
    done, asked = len(said.done), len(said.states)
    due = [one for one in said.proofs if one.state(said.today) is not ProofState.LATER]
    kept = sum(one.state(said.today) in (ProofState.THERE, ProofState.ENDING) for one in due)
    bar = html.I(className="share", style={"width": f"{100 * done / asked:.1f}%"})
    return html.Tr(
        [
            html.Th([str(said.year), html.Small(said.framework.name)], scope="row"),
            html.Td(numbers.of(done, asked), className="aksi-count"),
            html.Td(bar, className="aksi-bar"),
            html.Td(numbers.count(len(said.overdue)), className="number"),
            html.Td(numbers.count(len(said.done_late)), className="number"),
            html.Td(
                numbers.of(kept, len(due)) if due else numbers.MISSING,
                className="number aksi-count",
            ),
        ]
    )


def families(every: Sequence[AksiFamily]) -> html.Table:
    """Return the former aksi on the left of the one that took them over."""
    rows = []
    for family in every:
        new = html.Td([html.B(family.action.word), f" {_name(family)}"],
                      rowSpan=max(1, len(family.former)), className="aksi-heir")  # fmt: skip
        olds = [f"{one.word} {one.name}" for one in family.former] or ["baru"]
        rows.append(html.Tr([html.Th(olds[0], scope="row"), new], className="aksi-first"))
        rows += [html.Tr(html.Th(one, scope="row")) for one in olds[1:]]
    return html.Table(
        [_head(("Sampai 2024", "Sejak 2025")), html.Tbody(rows)], className="plain aksi-families"
    )


def _name(family: AksiFamily) -> str:
    action = family.action
    return "" if action.word.endswith(action.name) else action.name


def _head(words: Sequence[str]) -> html.Thead:
    cells = [
        html.Th(word, scope="col", className="number" if word in NUMBERS else None)
        for word in words
    ]
    return html.Thead(html.Tr(cells))
