"""/lacak and /api/v1/lacak: one figure followed back to the cells of the files it came in."""

from collections.abc import Callable

from flask import Flask, Response, jsonify, request

from dashboard.components.traces import PATH, document, refusal
from dashboard.data.traces import read_trace
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.trace_words import as_dict
from dashboard.domain.traces import Trace

ASKED = ("ind", "area", "per")


def register(
    server: Flask, warehouse: Warehouse, address: Callable[[str], str], who: Callable[[], Actor]
) -> None:
    """Serve the page and its data. address: name of a static file → where it is served."""

    @server.get(PATH)
    def lacak() -> tuple[str, int]:
        found = _found(warehouse, who())
        if isinstance(found, Trace):
            return document(found, address), 200
        sentence, code = found
        return refusal(sentence, address), code

    @server.get("/api/v1/lacak")
    def lacak_data() -> Response | tuple[Response, int]:
        found = _found(warehouse, who())
        if isinstance(found, Trace):
            return jsonify(as_dict(found))
        sentence, code = found
        return jsonify(galat=sentence), code


def _found(warehouse: Warehouse, actor: Actor) -> Trace | tuple[str, int]:
    indicator, area, period = (request.args.get(name, "") for name in ASKED)
    if missing := [name for name in ASKED if not request.args.get(name)]:
        return f"Sebutkan {', '.join(missing)}.", 400
    try:
        return read_trace(warehouse.snapshot(), indicator, area, period, actor)
    except NoWarehouseError as nothing:
        return str(nothing), 503
    except LookupError as unknown:
        return str(unknown), 404
    except ValueError as wrong:
        return f"{wrong}.", 400
