"""/lacak and /api/v1/lacak: one figure followed back to the cells of the files it came in."""

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from flask import Flask, Response, jsonify, request

from dashboard.components.traces import PATH, Back, document, refusal
from dashboard.data.traces import read_trace
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.audiences import Audience
from dashboard.domain.periods import day_words
from dashboard.domain.traces import Trace
from dashboard.pages import frame, links, peta, record_pages

ASKED = ("ind", "area", "per")


def register(
    server: Flask, warehouse: Warehouse, address: Callable[[str], str], who: Callable[[], Actor]
) -> None:
    """Serve the page and its data. address: name of a static file → where it is served."""

    @server.get(PATH)
    def lacak() -> tuple[str, int]:
        found = _found(warehouse, who())
        if isinstance(found, Trace):
            day, version = _sample_day(warehouse, found, who()), _version(who())
            records = partial(record_pages.address_of, period=found.period)
            return document(found, address, _back(found), day, version, records), 200
        sentence, code = found
        return refusal(sentence, address, _back(None)), code

    @server.get("/api/v1/lacak")
    def lacak_data() -> Response | tuple[Response, int]:
        found = _found(warehouse, who())
        if isinstance(found, Trace):
            return jsonify(record_pages.told(found))
        sentence, code = found
        return jsonify(galat=sentence), code


def _back(trace: Trace | None) -> Back:
    """Return the page the reader came from, one of ours only; else the map of the figure."""
    try:
        came = urlsplit(request.referrer or "")
    except ValueError:  # a browser does not send this
        came = urlsplit("")
    names = {path: name for path, name, _ in frame.MENU}
    if came.netloc == request.host and came.path in names:
        return links.address_of(came.path, links.read(came.query)), names[came.path]
    if trace is None:
        return peta.PATH, peta.NAME
    kec = trace.area_code[:8] if len(trace.area_code) > 5 else ""
    state = {"kab": trace.area_code[:5], "kec": kec, "ind": trace.indicator.id}
    return links.write(peta.PATH, **state, per=trace.period), peta.NAME


def _sample_day(warehouse: Warehouse, trace: Trace, actor: Actor) -> str:
    if not any(batch.sample for batch in trace.batches):
        return ""
    day = warehouse.snapshot().catalogue(actor).sample.get(trace.area_code[:5])
    return day_words(day) if day else ""


def _version(actor: Actor) -> str:
    """Return the version asked for: what a closed Rakor showed, which is for the team."""
    return request.args.get("snapshot", "") if actor.audience is Audience.TIM else ""


def _found(warehouse: Warehouse, actor: Actor) -> Trace | tuple[str, int]:
    indicator, area, period = (request.args.get(name, "") for name in ASKED)
    if missing := [name for name in ASKED if not request.args.get(name)]:
        return f"Sebutkan {', '.join(missing)}.", 400
    try:
        version = _version(actor)
        snapshot = warehouse.kept(version) if version else warehouse.snapshot()
        return read_trace(snapshot, indicator, area, period, actor)
    except NoWarehouseError as nothing:
        return str(nothing), 503
    except LookupError as unknown:
        return str(unknown), 404
    except ValueError as wrong:
        return f"{wrong}.", 400
