"""Whether a value that came as JSON is of the kind an annotation names."""

import types
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints, is_typeddict

LARGEST = 2**53  # a browser counts whole numbers no further


def is_of(kind: Any, value: Any) -> bool:
    """Tell whether a value fits. A dict may hold more than is named; what it lacks is None."""
    if kind is Any:
        return True
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return any(is_of(one, value) for one in parts)
    if origin is list:
        return isinstance(value, list) and all(is_of(parts[0], one) for one in value)
    if origin is dict:
        return isinstance(value, dict) and all(is_of(parts[1], one) for one in value.values())
    if is_typeddict(kind):
        return isinstance(value, dict) and all(
            is_of(one, value.get(name)) for name, one in get_type_hints(kind).items()
        )
    if kind is None or kind is type(None):
        return value is None
    if kind is int:
        return type(value) is int and abs(value) <= LARGEST
    if kind is float:
        return type(value) in (int, float)
    if issubclass(kind, Enum):
        return value in [one.value for one in kind]
    return isinstance(value, kind)
