"""Cards of families at risk: progress of the verification, risk factors, before and after."""

from collections.abc import Mapping
from typing import Any

from dash import html

from dashboard.components import part_bars, sources, states
from dashboard.components.legends import item
from dashboard.domain import numbers
from dashboard.domain.krs_boards import KrsBoard
from dashboard.domain.krs_progress import Progress
from dashboard.domain.krs_sentences import difference_said

FINAL, CHECKED = "fill-coverage-5", "fill-coverage-2"
RISK = "fill-prevalence-3"
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
    table = part_bars.table(heads, rows, f"Verifikasi per {noun}", right=(2, 3))
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
            part_bars.share(one.part, one.whole, RISK, word),
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
            right=(2, 3),
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


def _bar(one: Progress, longest: int) -> html.Div:
    said = (
        f"data tetap {numbers.count(one.final)}, diverifikasi {numbers.count(one.checked)}, "
        f"belum {numbers.count(one.waiting)} keluarga"
    )
    return part_bars.bar([(one.final, FINAL), (one.checked, CHECKED)], one.listed, said, longest)
