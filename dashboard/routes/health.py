"""/healthz: is it alive, and what does it serve?"""

from flask import Flask, Response, jsonify

from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import LOCAL


def register(server: Flask, warehouse: Warehouse) -> None:
    @server.get("/healthz")
    def healthz() -> tuple[Response, int] | Response:
        try:
            snapshot = warehouse.snapshot()
        except NoWarehouseError as nothing:
            return jsonify(status="kosong", version=None, reason=str(nothing)), 503
        counts = snapshot.read("counts", actor=LOCAL).iloc[0]
        return jsonify(
            status="ok",
            version=snapshot.version,
            counts={name: int(number) for name, number in counts.items()},
        )
