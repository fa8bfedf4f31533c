"""A callback is asked only for what it declares: other requests are refused before it runs.

Dash trusts the body of an update: an output that is none, an input left out or a dict where a word
belongs would end as an error inside Dash or inside a callback.
"""

import inspect
import json
from collections.abc import Iterator, Mapping
from typing import Any

from dash import Dash
from flask import abort, request

from dashboard.routes.request_bodies import read_json
from dashboard.routes.request_log import UPDATE, told_callback
from dashboard.routes.value_kinds import is_of

Held = Mapping[str, Any]
LARGEST = 10_000_000
"""Bytes of an update: a file of records comes in one, written in base64."""
COUNTED = ("n_clicks", "n_submit", "n_intervals")
"""Properties that a callback asks for only whether they are nothing."""


def register(app: Dash) -> None:
    kinds: dict[str, list[Any]] = {}

    @app.server.before_request
    def look() -> None:
        if request.path != UPDATE or request.method != "POST":
            return
        if (request.content_length or 0) > LARGEST:
            abort(413)
        body = read_json()
        output = body.get("output") if isinstance(body, dict) else None
        if not isinstance(output, str) or "callback" not in app.callback_map.get(output, {}):
            abort(400)
        callback = app.callback_map[output]
        told_callback(output)
        if output not in kinds:
            kinds[output] = kinds_of(callback)
        if not is_text(request.get_data()) or not fits(callback, output, body or {}, kinds[output]):
            abort(400)


def kinds_of(callback: Held) -> list[Any]:
    """Return what a callback takes: of each of its inputs, then of its states, the annotation."""
    kinds: list[Any] = [Any] * len([*callback["inputs"], *callback["state"]])
    places = callback["inputs_state_indices"]
    annotated = _annotations(callback["callback"])
    for place in places if isinstance(places, list) else [places]:
        kind = next(annotated)
        if isinstance(place, int):
            kinds[place] = kind
    return kinds


def _annotations(callback: Any) -> Iterator[Any]:
    for one in inspect.signature(inspect.unwrap(callback)).parameters.values():
        kind = Any if one.annotation is one.empty else one.annotation
        yield kind
        while one.kind is one.VAR_POSITIONAL:
            yield kind


def is_text(body: bytes) -> bool:
    """Tell whether every word of a body can be written again: half a character cannot."""
    if b"\\ud" not in body.lower():
        return True
    try:
        json.dumps(json.loads(body), ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def fits(callback: Held, output: str, body: Held, kinds: list[Any]) -> bool:
    """Tell whether a body asks for a callback with the inputs, states and outputs it declares."""
    inputs, state = body.get("inputs"), body.get("state", [])
    changed = body.get("changedPropIds", [])
    if not (isinstance(inputs, list) and isinstance(state, list) and isinstance(changed, list)):
        return False
    if not all(isinstance(one, str) for one in changed):
        return False
    if len(inputs) != len(callback["inputs"]) or len(state) != len(callback["state"]):
        return False
    declared = [*callback["inputs"], *callback["state"]]
    given = [*inputs, *state]
    if not all(map(_is, declared, given, kinds)):
        return False
    several = {
        one["id"]: [each["id"] for each in held]
        for one, held in zip(declared, given, strict=True)
        if _of_many(one["id"])
    }
    return _answers(output, body.get("outputs"), several)


def _is(declared: Held, given: Any, kind: Any) -> bool:
    """Tell whether one input is the one declared, with a value of its kind or none at all."""
    if _of_many(declared["id"]):
        if not isinstance(given, list) or not all(_named(declared, one) for one in given):
            return False
        if declared["property"] == "id":
            return all(one.get("value") == one["id"] for one in given)
        return is_of(kind, [one.get("value") for one in given])
    if not _named(declared, given):
        return False
    if declared["property"] == "id":
        return bool(given.get("value") == given["id"])
    value = given.get("value")
    if declared["property"] in COUNTED:
        return not isinstance(value, (list, dict))
    return value is None or is_of(kind, value)


def _named(declared: Held, given: Any) -> bool:
    if not isinstance(given, dict) or not isinstance(given.get("property"), str):
        return False
    # Of an output that several write, what comes after @ tells who.
    if given["property"].partition("@")[0] != declared["property"]:
        return False
    if not declared["id"].startswith("{"):
        return bool(given.get("id") == declared["id"])
    pattern, named = json.loads(declared["id"]), given.get("id")
    return (
        isinstance(named, dict)
        and named.keys() == pattern.keys()
        and all(
            isinstance(named[key], (str, int)) if isinstance(rule, list) else named[key] == rule
            for key, rule in pattern.items()
        )
    )


def _of_many(identity: str) -> bool:
    if not identity.startswith("{"):
        return False
    return any(rule in (["ALL"], ["ALLSMALLER"]) for rule in json.loads(identity).values())


def _answers(output: str, given: Any, several: Mapping[str, list[Any]]) -> bool:
    """Tell whether the outputs listed are those named.

    several: pattern → the components of it among the inputs, which an output of the same pattern
    must name too.
    """
    many = output.startswith("..")
    names = output.removeprefix("..").removesuffix("..").split("...") if many else [output]
    listed = given if many else [given]
    if not isinstance(listed, list) or len(listed) != len(names):
        return False
    for name, one in zip(names, listed, strict=True):
        identity, _, property_name = name.rpartition(".")
        wanted = {"id": identity, "property": property_name.partition("@")[0]}
        each = one if _of_many(identity) else [one]
        if not isinstance(each, list) or not all(_named(wanted, part) for part in each):
            return False
        if [part["id"] for part in each] != several.get(identity, [part["id"] for part in each]):
            return False
    return True
