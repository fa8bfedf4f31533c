"""Values of the domain as plain JSON, and back: exact, and written in one way only."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def written(value: Any) -> str:
    """Write a value as JSON: the same value gives the same bytes."""
    return json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def plain(value: Any) -> Any:
    """Return what JSON has for a dataclass, a named tuple, a date, a fraction or a list of them."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (tuple, list)):
        return [plain(one) for one in value]
    return value


def rebuilt(kind: Any, value: Any) -> Any:
    """Return the value of a kind that was written plain.

    A field the kind no longer has is passed over; one that was not written has its default.
    Raises TypeError, ValueError or KeyError for what was never written by `plain`.
    """
    origin, inside = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        (real,) = (one for one in inside if one is not type(None))
        return None if value is None else rebuilt(real, value)
    if origin is tuple:
        kinds = [inside[0]] * len(value) if inside[-1] is Ellipsis else inside
        return tuple(rebuilt(one, each) for one, each in zip(kinds, value, strict=True))
    if is_dataclass(kind) and isinstance(value, Mapping):
        hints = get_type_hints(kind)
        known = [one.name for one in fields(kind) if one.name in value]
        return kind(**{name: rebuilt(hints[name], value[name]) for name in known})  # type: ignore[operator]
    if hasattr(kind, "_fields"):
        return kind(
            *(rebuilt(*one) for one in zip(get_type_hints(kind).values(), value, strict=True))
        )
    if kind is date:
        return date.fromisoformat(value)
    return (
        kind(value) if isinstance(kind, type) and issubclass(kind, (Fraction, StrEnum)) else value
    )
