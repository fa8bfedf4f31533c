"""What a reader is told when a request fails: one sentence with a number, never a trace."""

import logging
from collections.abc import Callable

from dash.exceptions import DependencyException
from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import HTTPException

from dashboard.components.refusal_pages import refusal_page
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.warehouse_failures import NoWarehouseError
from dashboard.routes import refusals
from dashboard.routes.request_log import UPDATE, number

LOGGER = logging.getLogger("lokus.kejadian")
HEADER = "X-Lokus-Kejadian"
FAILED = (
    "Terjadi kesalahan di Lokus (kejadian {number}): ulangi, dan sampaikan nomor itu kepada "
    "pengelola bila terulang."
)
SENTENCES = {
    400: "Permintaan ini tidak terbaca; buka halamannya lagi, lalu ulangi.",
    401: "Masuk dulu, lalu ulangi.",
    403: "Ini tidak untuk peran Anda; masuk dengan akun yang berhak.",
    404: "Alamat ini tidak ada; periksa tautannya, atau mulai dari halaman Ringkasan.",
    405: "Alamat ini tidak menerima permintaan seperti itu; buka halamannya dari menu.",
    408: "Kiriman ini terlalu lambat datangnya; periksa jaringan, lalu ulangi.",
    413: "Kiriman ini terlalu besar; bagi dulu, lalu ulangi.",
    415: "Kiriman ini tidak terbaca; buka halamannya lagi, lalu ulangi.",
    429: "Terlalu banyak permintaan; tunggu sebentar, lalu ulangi.",
    431: "Alamat atau keterangan permintaan ini terlalu panjang; buka halamannya dari menu.",
    503: "Terlalu banyak kiriman sekaligus; tunggu sebentar, lalu ulangi.",
}
BROKEN, WAIT = 500, 503


def register(server: Flask, address: Callable[[str], str]) -> None:
    """Answer errors. address: name of a static file → where it is served."""
    refusals.register(server, address)

    @server.errorhandler(HTTPException)
    def refused(wrong: HTTPException) -> Response:
        if wrong.response is not None:  # somebody aborted with an answer of their own
            return wrong.get_response()  # type: ignore[return-value]
        code = wrong.code or BROKEN
        return _answer(SENTENCES.get(code, SENTENCES[400]), code, address)

    @server.errorhandler(DependencyException)
    def unknown_bundle(_: DependencyException) -> Response:
        return _answer(SENTENCES[404], 404, address)

    @server.errorhandler(NoWarehouseError)
    @server.errorhandler(LedgerFailedError)
    def told(wrong: Exception) -> Response:
        # Known faults of the home: their own sentence says what to do; the log names the place.
        LOGGER.warning("gudang", extra={"told": {"request": number()}}, exc_info=wrong)
        return _answer(str(wrong), WAIT, address)

    @server.errorhandler(Exception)
    def failed(wrong: Exception) -> Response:
        LOGGER.error("kejadian", extra={"told": {"incident": number()}}, exc_info=wrong)
        answer = _answer(FAILED.format(number=number()), BROKEN, address)
        answer.headers[HEADER] = number()
        return answer


def _answer(sentence: str, code: int, address: Callable[[str], str]) -> Response:
    if request.path == UPDATE or request.path.startswith("/api/") or request.method == "POST":
        answer = jsonify(galat=sentence, permintaan=number())
    else:
        page = refusal_page(address, code, sentence, number())
        answer = Response(page, mimetype="text/html")
    answer.status_code = code
    answer.headers["Cache-Control"] = "no-store"
    return answer
