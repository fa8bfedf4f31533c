"""/healthz: is it alive, and what does it serve?"""

from flask import Flask, Response, jsonify

from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.data.warehouse_failures import SpoiledWarehouseError
from dashboard.domain.actors import LOCAL


def register(server: Flask, warehouse: Warehouse) -> None:
    @server.get("/healthz")
    def healthz() -> Response:
        # Whoever answers is alive: a start anew mends neither an empty home nor a damaged file.
        try:
            snapshot = warehouse.snapshot()
            counts = snapshot.read("counts", actor=LOCAL).iloc[0]
        except NoWarehouseError as nothing:
            status = "rusak" if isinstance(nothing, SpoiledWarehouseError) else "kosong"
            return jsonify(status=status, version=None, reason=str(nothing))
        return jsonify(
            status="ok",
            version=snapshot.version,
            counts={name: int(number) for name, number in counts.items()},
        )
