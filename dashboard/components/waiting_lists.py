"""Names of areas that wait for an answer: each with where it stands."""

from collections.abc import Sequence

from dash import html

from dashboard.domain import numbers
from dashboard.domain.kept_batches import span_words
from dashboard.domain.waiting_names import WaitingName, WaitingRow

MOST = 12  # rows shown of one name


def options(names: Sequence[WaitingName]) -> list[tuple[str, str]]:
    """Return key and words of each name: `Kumpagn Tengah, Kec. Sebangki · 3 baris`."""
    return [(one.key, f"{_written(one)} · {numbers.count(_rows(one))} baris") for one in names]


def counted(names: Sequence[WaitingName]) -> str:
    rows = sum(map(_rows, names))
    return f"{numbers.count(len(names))} nama, {numbers.count(rows)} baris"


def detail(name: WaitingName) -> html.Div:
    """Return why a name was not taken and the rows that wait for it."""
    places: dict[tuple[str, str, int], list[WaitingRow]] = {}
    for row in name.rows:
        places.setdefault((row.batch, row.sheet, row.row), []).append(row)
    items = [html.Li(_place(rows)) for rows in list(places.values())[:MOST]]
    if len(places) > MOST:
        items.append(html.Li(f"… dan {numbers.count(len(places) - MOST)} baris lagi"))
    return html.Div([html.B(_written(name)), html.P(f"{name.reason}."), html.Ul(items)])


def _place(rows: Sequence[WaitingRow]) -> list[html.Span | html.Small]:
    first = rows[0]
    most = max(row.indicators for row in rows)
    holds = f", {numbers.count(most)} indikator" if most else ""
    return [
        html.Span(f"{first.batch} {first.file_name}"),
        html.Small(
            f"{first.sheet} baris {numbers.count(first.row)}, "
            f"{span_words([row.period for row in rows])}{holds}"
        ),
    ]


def _written(name: WaitingName) -> str:
    return f"{name.name}, Kec. {name.kecamatan}" if name.kecamatan else name.name


def _rows(name: WaitingName) -> int:
    return len({(row.batch, row.sheet, row.row) for row in name.rows})
