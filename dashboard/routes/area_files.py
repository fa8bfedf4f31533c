"""/unduh/wilayah/<kode>.<pdf|docx>: the profile of one area."""

from flask import Flask, Response

from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.exports.area_orders import area_file
from dashboard.exports.area_words import area_file_name
from dashboard.routes.evidence import download
from dashboard.routes.exports import order_of


def register(server: Flask, room: RakorRoom) -> None:
    geography = Geography(room.home, room.areas)

    @server.get("/unduh/wilayah/<string:asked>")
    def area(asked: str) -> Response | tuple[str, int]:
        code, _, ending = asked.rpartition(".")
        try:
            order = order_of(code)
            made = area_file(room, geography, code, ending, order.audience, order.month)
        except PermissionError as refused:
            return str(refused), 403
        except NoWarehouseError as nothing:
            return str(nothing), 503
        except LookupError as gone:
            return str(gone.args[0]), 404
        except ValueError as wrong:
            return str(wrong), 400
        return download(made.content, made.media_type, area_file_name(made.paper, ending))
