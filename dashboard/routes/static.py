"""Our styles, scripts, font and plotly under hashed addresses, pressed once, kept for ever."""

import re
from collections.abc import Callable
from pathlib import Path

from flask import Flask, Response, abort

from dashboard.exports import show_document
from dashboard.routes.sending import send
from dashboard.routes.static_file import StaticFile

ASSETS = Path(__file__).parents[1] / "assets"
VENDOR = ASSETS / "vendor"
STYLES = (
    "tokens.css",
    "frame.css",
    "roles.css",
    "door.css",
    "controls.css",
    "cards.css",
    "verdicts.css",
    "fills.css",
    "ranked.css",
    "searching.css",
    "tables.css",
    "map.css",
    "circles.css",
    "timeline.css",
    "peta_banding.css",
    "drill.css",
    "panels.css",
    "lacak.css",
    "ringkasan.css",
    "changes.css",
    "heavy_desa.css",
    "cakupan.css",
    "heat_trace.css",
    "heat_ways.css",
    "sparklines.css",
    "kesenjangan.css",
    "data_batches.css",
    "data_reports.css",
    "data_intake.css",
    "wilayah.css",
    "spine.css",
    "rakor.css",
    "rakor_effects.css",
    "tiles.css",
    "evidence.css",
    "records.css",
    "parts.css",
    "desa_lokus.css",
    "aksi.css",
    "lokus_registry.css",
    "downloads.css",
    "phone.css",
    "print.css",
    "wilayah_print.css",
    "peta_print.css",
)
SCRIPTS = (
    "geo_stub.js",
    "session.js",
    "incidents.js",
    "loading.js",
    "map_names.js",
    "framing.js",
    "recolour.js",
    "row_chart.js",
    "packed_rows.js",
    "linking.js",
    "ranked.js",
    "searching.js",
    "address.js",
    "areas.js",
    "printing.js",
    "figure_files.js",
    "trees.js",
    "sparklines.js",
    "menu.js",
    "help.js",
    "heat.js",
    "panel.js",
    "timeline.js",
    "beside.js",
    "drill.js",
    "names.js",
    "typing.js",
    "narrow.js",
    "gap_table.js",
    "batches.js",
    "copying.js",
    "uploads.js",
    "rakor.js",
    "rakor_agenda.js",
    "rakor_line.js",
    "records.js",
    "evidence.js",
)
FILES = {
    "inter-lokus.woff2": (VENDOR / "inter-lokus.woff2",),
    "favicon.svg": (ASSETS / "favicon.svg",),
    "bootstrap.min.css": (VENDOR / "bootstrap.min.css",),
    "lokus.css": tuple(ASSETS / name for name in STYLES),
    "lokus.js": tuple(ASSETS / "js" / name for name in SCRIPTS),
    "plotly-lokus.min.js": (VENDOR / "plotly-lokus.min.js",),
    "show.css": show_document.STYLES,
    "show.js": show_document.SERVED,
}
"""Name in the address → the files that make it, in order; what they name comes before them."""
KINDS = {
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
    "woff2": "font/woff2",
}
REFERENCE = re.compile(r'url\("(?!data:|#)([^"]+)"\)')


class StaticFiles:
    """Serves the files of `FILES` and nothing else: no part of an address reaches the disk."""

    def __init__(self, files: dict[str, tuple[Path, ...]] = FILES):
        self._by_name: dict[str, StaticFile] = {}
        for name, parts in files.items():
            self._by_name[name] = self._read(name, parts)
        self._by_address = {file.address: file for file in self._by_name.values()}

    def address(self, name: str) -> str:
        """Return `/static/<name>.<hash>.<ext>`; KeyError for a name that is not served."""
        return self._by_name[name].address

    def register(self, server: Flask) -> None:
        server.add_url_rule("/static/<string:name>", "lokus_static", self._serve)

    def _serve(self, name: str) -> Response:
        file = self._by_address.get(f"/static/{name}")
        if file is None:
            abort(404)
        return send(file.pressed, KINDS[file.kind])

    def _read(self, name: str, parts: tuple[Path, ...]) -> StaticFile:
        raw = b"\n".join(part.read_bytes() for part in parts)
        if name.endswith(".css"):
            raw = REFERENCE.sub(self._addressed(name), raw.decode("utf-8")).encode("utf-8")
        beside = parts[0].with_name(f"{parts[0].name}.br")
        ready = beside.read_bytes() if len(parts) == 1 and beside.is_file() else None
        return StaticFile(name, raw, ready)

    def _addressed(self, name: str) -> Callable[[re.Match[str]], str]:
        def reference(match: re.Match[str]) -> str:
            if match[1] not in self._by_name:
                raise ValueError(f"{name} menyebut {match[1]}, yang tidak disajikan.")
            return f'url("{self.address(match[1])}")'

        return reference
