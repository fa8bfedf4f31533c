"""One value of a programme record as the kind its field has; none where it is empty."""

from collections.abc import Mapping
from datetime import date

from dashboard.domain.record_fields import Value

Values = Mapping[str, Value]


def text_of(values: Values, key: str) -> str:
    value = values.get(key)
    return value.strip() if isinstance(value, str) else ""


def day_of(values: Values, key: str) -> date | None:
    value = values.get(key)
    return value if isinstance(value, date) else None


def whole_of(values: Values, key: str) -> int | None:
    value = values.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def check_order(values: Values, first: str, then: str, said: str) -> None:
    """Raise ValueError, with the sentence, where the second day lies before the first."""
    before, after = day_of(values, first), day_of(values, then)
    if before and after and after < before:
        raise ValueError(said)
