"""Nonsense for routes and callbacks: seeded, half of it near to what a reader would send."""

import inspect
import json
from random import Random
from typing import Any, get_args, get_origin

KNOWN = (
    "61.08",
    "61.11",
    "61.08.02",
    "61.08.01.2001",
    "61.08-1",
    "pregnant_iron_tablet_90",
    "stunting_eppgbm",
    "2025-08",
    "2025",
    "2025-S1",
    "umum",
    "tim",
    "semua",
    "bpk-rekomendasi",
    "B-0001",
    "1",
)
NASTY = (
    "",
    " ",
    "0",
    "-1",
    "9" * 40,
    "99.99",
    "61.08.99.9999",
    "2025-13",
    "0000-00",
    "10000-01",
    "2025-02-30",
    "../../etc/passwd",
    "..\\..\\ledger.sqlite",
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    '"; DROP TABLE batch; --',
    "{{7*7}}",
    "%00",
    "a\x00b",
    "\ud800",
    "\u202e\u0000\uffff",
    "=cmd|' /C calc'!A0",
    "é" * 3000,
    "NaN",
    "null",
    "[]",
    '{"id":1}',
    "٣",
    "²",
)
WORDS = ("nomor", "aksi", "kab", "pukul", "lama", "langkah", "nama", "kunci", "nilai", "desa", "")


def text(chance: Random) -> str:
    return chance.choice(chance.choice((KNOWN, NASTY)))


def anything(chance: Random, depth: int = 0) -> Any:
    """Return any value that JSON can hold."""
    kind = chance.randrange(8 if depth < 2 else 6)
    if kind < 2:
        return text(chance)
    if kind == 6:
        return [anything(chance, depth + 1) for _ in range(chance.randrange(3))]
    if kind == 7:
        names = chance.sample(WORDS, chance.randrange(4))
        return {name: anything(chance, depth + 1) for name in names}
    return (None, chance.choice((True, False)), chance.choice((-1, 0, 1, 2**63)), 0.5)[kind - 2]


def of_kind(kind: Any, chance: Random) -> Any:
    """Return a value as an annotation asks for it."""
    if chance.random() < 0.1:
        return None
    origin, parts = get_origin(kind), get_args(kind)
    if origin is list:
        return [of_kind(parts[0], chance) for _ in range(chance.randrange(3))]
    if origin is dict:
        names = chance.sample(WORDS, chance.randrange(1, 5))
        return {name: of_kind(parts[1], chance) for name in names}
    if parts:
        return of_kind(chance.choice(parts), chance)
    made = {str: text, int: lambda one: one.choice((0, 1, 2, 10**9)), type(None): lambda _: None}
    return made.get(kind, anything)(chance)


def body(output: str, callback: dict[str, Any], chance: Random) -> dict[str, Any]:
    """Return a request for a callback: every input it declares, with values of their kinds."""
    kinds = list(_kinds(callback))
    inputs = [_given(one, kinds.pop(0), chance) for one in callback["inputs"]]
    state = [_given(one, kinds.pop(0), chance) for one in callback["state"]]
    many = output.startswith("..")
    names = output.removeprefix("..").removesuffix("..").split("...")
    outputs = [_named(name, chance) for name in names]
    changed = [_prop(one) for one in inputs if chance.random() < 0.6]
    return {
        "output": output,
        "outputs": outputs if many else outputs[0],
        "inputs": inputs,
        "state": state,
        "changedPropIds": [one for one in changed if one] or [_prop(inputs[0])][: bool(inputs)],
    }


def _kinds(callback: dict[str, Any]):
    parameters = iter(inspect.signature(inspect.unwrap(callback["callback"])).parameters.values())
    one = next(parameters)
    for _ in (*callback["inputs"], *callback["state"]):
        yield one.annotation
        if one.kind is not one.VAR_POSITIONAL:
            one = next(parameters, one)


def _given(declared: dict[str, str], kind: Any, chance: Random) -> Any:
    identity, wildcards = _identity(declared["id"], chance)
    one = {"id": identity, "property": declared["property"]}
    if wildcards & {"ALL", "ALLSMALLER"}:
        held = get_args(kind)[0] if get_args(kind) else Any
        return [one | {"value": of_kind(held, chance)} for _ in range(chance.randrange(3))]
    return one | {"value": of_kind(kind, chance)}


def _identity(written: str, chance: Random) -> tuple[Any, set[str]]:
    if not written.startswith("{"):
        return written, set()
    rules = json.loads(written)
    wild = {rule[0] for rule in rules.values() if isinstance(rule, list)}
    return {
        key: text(chance) if isinstance(rule, list) else rule for key, rule in rules.items()
    }, wild


def _named(output: str, chance: Random) -> Any:
    identity, _, name = output.rpartition(".")
    named, wild = _identity(identity, chance)
    one = {"id": named, "property": name}
    return [one] if wild & {"ALL", "ALLSMALLER"} else one


def _prop(given: Any) -> str:
    one = given[0] if isinstance(given, list) and given else given
    if not one:
        return ""
    identity = one["id"]
    if isinstance(identity, dict):
        identity = json.dumps(identity, sort_keys=True, separators=(",", ":"))
    return f"{identity}.{one['property']}"
