"""One who brings files while others read: each time other figures, in place of the last."""

import random
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import openpyxl

from dashboard.data.home import Home
from tests.bench.http_client import HttpClient
from tests.bench.mixed_told import Told


class Loader:
    """Brings a recap again and again, each time with other figures, in place of the last."""

    def __init__(self, number: int, files: list[Path]) -> None:
        self._file = files[number % len(files)]
        self._figure = 100 * number

    def load(self, told: Told) -> Callable[[HttpClient, random.Random], None]:
        def load(client: HttpClient, _: random.Random) -> None:
            self._figure += 1
            content = _corrected(self._file, 1000 + self._figure)
            began = time.perf_counter()
            waiting = _brought(client, content, {"X-Lokus-Nama": quote(self._file.name)})
            step = {"X-Lokus-Berkas": waiting["nomor"], "X-Lokus-Langkah": "ganti"}
            taken = _brought(client, content, step)
            told.took["load"].append(1000 * (time.perf_counter() - began))
            assert taken["keadaan"] == "dimuat", taken
            told.loaded += 1

        return load


def _brought(client: HttpClient, content: bytes, headers: dict[str, str]) -> dict[str, str]:
    answer = client.send("POST", "/api/v1/berkas", content, headers)
    if answer.status_code == 503:  # another file is being read: the screen asks to wait
        time.sleep(1)
        answer = client.send("POST", "/api/v1/berkas", content, headers)
    assert answer.status_code == 200, answer.get_data(as_text=True)
    one: dict[str, str] = answer.get_json()["berkas"][0]
    return one


def _corrected(source: Path, figure: int) -> bytes:
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    for row in range(6, 9):
        sheet.cell(row, 5).value = figure
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def files_of(home: Home, kab: str) -> list[Path]:
    """Return monthly recaps of a kabupaten in the sample, the newest first."""
    found = sorted(home.sample.rglob("Status_Gizi_*_2025-0[678].xlsx"), reverse=True)
    own = [one for one in found if kab in one.as_posix()]
    return own or found
