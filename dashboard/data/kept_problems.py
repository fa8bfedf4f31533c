"""Reading the problems and the rows set aside that a batch keeps beside its rows."""

import json

import pandas as pd

from dashboard.data.batch_store import table_path
from dashboard.data.home import Home
from dashboard.domain.kept_problems import AsideRow, KeptProblem, gravest_first


def read_problems(home: Home, number: str) -> list[KeptProblem] | None:
    """Return the problems of a batch, the gravest first; None where it keeps no list of them."""
    try:
        text = (home.batches / number / "problems.json").read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    names = tuple(KeptProblem.__dataclass_fields__)
    kept = [{name: str(one.get(name, "")) for name in names} for one in json.loads(text)]
    return gravest_first([KeptProblem(**one) for one in kept])


def read_aside(home: Home, number: str) -> list[AsideRow]:
    """Return the rows of a batch that were not taken, in the order of its sheets."""
    path = table_path(home, number, "aside")
    if not path.exists():
        return []
    rows = pd.read_parquet(path).to_dict("records")
    return [AsideRow(row["sheet"], int(row["row"]), row["text"], row["reason"]) for row in rows]
