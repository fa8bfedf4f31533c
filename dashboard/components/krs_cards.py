"""Cards of families at risk: progress, factors, before and after, who is reached."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dash import dcc, html

from dashboard.components import part_bars, sources, states
from dashboard.components.legends import item
from dashboard.domain import numbers
from dashboard.domain.krs_boards import KrsBoard
from dashboard.domain.krs_progress import Difference, KrsState, Progress, difference, state
from dashboard.domain.krs_sentences import difference_said
from dashboard.domain.krs_sums import Share, per_tpk

FINAL, CHECKED = "fill-coverage-5", "fill-coverage-2"
RISK, REACHED = "fill-prevalence-3", "fill-coverage-4"
OVERLAP = (
    "Satu keluarga dapat punya beberapa faktor sekaligus: batangnya bertumpang tindih dan tidak "
    "dijumlahkan"
)


def progress(found: KrsBoard, names: Mapping[str, str], noun: str) -> list[Any]:
    """Return the picture: every area below, most families waiting first. noun: `kecamatan`."""
    title = html.H2(f"Verifikasi per {noun}, keluarga")
    if not found.whole.listed:
        return [
            title,
            states.empty(
                "Belum ada daftar nasional KRS semester ini.",
                "Impor daftar per desa di bawah, atau pilih semester lain.",
            ),
        ]
    order = sorted(found.below.items(), key=lambda pair: (-pair[1].waiting, names[pair[0]]))
    longest = max(one.listed for _, one in order)
    rows = [
        part_bars.row(
            names[code],
            _bar(one, longest),
            numbers.count(one.waiting) if one.listed else "belum ada daftar",
            numbers.percent_of(one.final + one.checked, one.listed, 0),
        )
        for code, one in order
    ]
    whole = found.whole
    legend = html.Div(
        [
            item(FINAL, "Data tetap", whole.final),
            item(CHECKED, "Diverifikasi, belum ditetapkan", whole.checked),
            item("parts-rest", "Belum diverifikasi", whole.waiting),
        ],
        className="legend",
    )
    heads = (noun.capitalize(), "Kemajuan", "Belum", "Diverifikasi")
    table = part_bars.table(heads, rows, f"Verifikasi per {noun}", numbers=(2, 3))
    return [title, legend, table]


def factors(found: KrsBoard) -> list[Any]:
    title = html.H2("Faktor risiko pada KRS")
    if not found.factors:
        return [
            title,
            states.empty(
                "Faktor risiko belum dapat dihitung.",
                "Perlu desa yang sudah diverifikasi, atau rekap KRS per kecamatan.",
            ),
        ]
    rows = [
        part_bars.row(
            word,
            _of(one, RISK, word),
            numbers.count(one.part),
            numbers.percent_of(one.part, one.whole),
        )
        for word, one in found.factors
    ]
    noun = "kecamatan (rekap)" if found.recapped else "desa yang selesai diverifikasi"
    first = found.factors[0][1]
    return [
        title,
        part_bars.table(
            ("Faktor", "Bagian dari KRS", "Keluarga", "Persen"), rows, "Faktor risiko",
            numbers=(2, 3),
        ),
        sources.line([OVERLAP, f"dari {numbers.count(first.whole)} KRS di "
                      f"{numbers.count(first.rows)} {noun}"]),
    ]  # fmt: skip


def change(found: KrsBoard) -> list[Any]:
    """Return the list before and after verification, over the desa with data tetap."""
    parts: list[Any] = [html.H2("Sebelum dan sesudah verifikasi")]
    if found.changed is not None:
        one = found.changed
        most = max(one.before, one.after)
        cells: list[Any] = []
        for word, count, ground in (
            ("Daftar nasional", one.before, CHECKED),
            ("Data tetap", one.after, FINAL),
        ):
            cells += [
                html.Span(word),
                part_bars.bar([(count, ground)], most, f"{word} {numbers.count(count)} keluarga"),
                html.B(numbers.count(count)),
            ]
        parts.append(html.Div(cells, className="part-two"))
    parts.append(html.P(difference_said(found.changed), className="card-note"))
    said = []
    if found.scope is not None:
        said.append(
            f"KRS {numbers.percent_of(found.scope.part, found.scope.whole, 2)} dari keluarga "
            "sasaran"
        )
    if found.families is not None:
        said.append(
            f"{numbers.percent_of(found.families.part, found.families.whole, 2)} dari semua "
            f"keluarga ({numbers.of(found.families.part, found.families.whole)})"
        )
    return [*parts, sources.line(said)] if said else parts


def reached(
    groups: Sequence[tuple[str, Share | None, str]], teams: Share | None, said: Sequence[str]
) -> list[Any]:
    """Return who is accompanied by group. groups: word, counts, where they come from."""
    rows = []
    for word, one, source in groups:
        name = [word, html.Small(source)]
        if one is None:
            rows.append(part_bars.row(name, html.Div(className="parts"), "belum lapor", ""))
            continue
        doubt = " !" if one.suspect else ""
        rows.append(
            part_bars.row(
                name,
                _of(one, REACHED, word),
                numbers.of(one.part, one.whole),
                f"{numbers.percent_of(one.part, one.whole)}{doubt}",
            )
        )
    per = ""
    if teams is not None:
        ratio = numbers.decimal(numbers.exact(teams.part) / teams.whole)
        per = (
            f"Satu TPK untuk {ratio} KRS: {numbers.count(teams.part)} keluarga, "
            f"{numbers.count(teams.whole)} tim di {numbers.count(teams.rows)} desa terverifikasi"
        )
    suspect = "! lebih dari sasarannya: periksa penyebutnya"
    marked = any(one is not None and one.suspect for _, one, _ in groups)
    return [
        html.H2("Pendampingan TPK per kelompok sasaran"),
        part_bars.table(
            ("Kelompok", "Terdampingi", "Orang", "Persen"), rows, "Pendampingan", numbers=(2, 3)
        ),
        sources.line([per, *said, suspect if marked else ""]),
    ]


def table(
    found: KrsBoard,
    names: Mapping[str, str],
    noun: str,
    address: Callable[[str], str],
    said: str = "",
) -> list[Any]:
    """Return the table behind the picture. address: of an area's own page or view. said: how the
    records stand to what was reported."""
    rows = [
        part_bars.row(dcc.Link(names[code], href=address(code)), *_cells(found, code, one))
        for code, one in sorted(found.below.items(), key=lambda pair: names[pair[0]])
    ]
    whole = [*_counts(found.whole), _changed(found.changed), _per_team(found.teams)]
    foot = part_bars.row("Jumlah", *whole)
    heads = (noun.capitalize(), "Status" if noun == "desa" else "Desa data tetap", "Daftar",
             "Data tetap", "Diverifikasi", "Belum", "Hasil verifikasi", "KRS per TPK")  # fmt: skip
    return [
        html.H2(f"Tabel per {noun}"),
        part_bars.table(heads, rows, f"KRS per {noun}", numbers=tuple(range(1, 8)), foot=foot),
        sources.line(["Catatan program", said]),
    ]


def _cells(found: KrsBoard, code: str, one: Progress) -> list[str]:
    counts, own = _counts(one), found.rows_of(code)
    cells = [*counts[1:], _changed(difference(own)), _per_team(per_tpk(own))]
    if code in found.rows:
        return [state(found.rows[code]).value, *cells]
    return [counts[0] if own or one.desa_all > 1 else "belum ada catatan", *cells]


def _changed(one: Difference | None) -> str:
    """Write the families left after verification and what it changed: `2.129 (−28)`."""
    if one is None:
        return numbers.MISSING
    change = numbers.decimal(one.change, 0, signed=True)
    return f"{numbers.count(one.after)} ({change})"


def _per_team(one: Share | None) -> str:
    return numbers.MISSING if one is None else numbers.decimal(numbers.exact(one.part) / one.whole)


def _counts(one: Progress) -> list[str]:
    final = numbers.of(one.desa[KrsState.FINAL], one.desa_all)
    if not one.listed:
        return [final, *(numbers.MISSING for _ in range(4))]
    return [final, *(numbers.count(n) for n in (one.listed, one.final, one.checked, one.waiting))]


def _bar(one: Progress, longest: int) -> html.Div:
    said = (
        f"data tetap {numbers.count(one.final)}, diverifikasi {numbers.count(one.checked)}, "
        f"belum {numbers.count(one.waiting)} keluarga"
    )
    return part_bars.bar([(one.final, FINAL), (one.checked, CHECKED)], one.listed, said, longest)


def _of(one: Share, ground: str, word: str) -> html.Div:
    said = f"{word}: {numbers.percent_of(one.part, one.whole)}"
    return part_bars.bar([(one.part, ground)], one.whole, said)
