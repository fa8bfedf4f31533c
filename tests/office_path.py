"""What an office does on its first day, by the README's own words; `Terminal` says how."""

import json
import re
import shutil
from pathlib import Path
from typing import Any, Protocol

import shapely

from dashboard.routes.gate import COOKIE_OF_TLS
from dashboard.routes.sign_in import FORMS_COOKIE
from tests.own_kabupaten import (
    DESA,
    GIRLS,
    KAB,
    MEASURED,
    WEIGHED,
    write_boundaries,
    write_codes,
    write_reports,
)
from tests.readme_path import ENTRY, ROOT, filled, steps
from tests.triggering import Trigger
from tests.visitor import Visitor

ADMIN, OWN = "rina", "perahu kayu di muara jelai"
STUNTING, MONTH = "stunting_prevalence_routine", "2025-08"
VIEW = f"kab={KAB}&ind={STUNTING}&per={MONTH}"
EXPORTS = (
    f"/api/v1/nilai?{VIEW}&audiens=tim",
    f"/api/v1/nilai?{VIEW}&format=csv&audiens=tim",
    f"/unduh/gambar/peta.csv?{VIEW}&untuk=tim",
    f"/unduh/gambar/kesenjangan.json?{VIEW}&untuk=tim",
    f"/unduh/wilayah/{KAB}.docx?per={MONTH}&untuk=tim",
    f"/geo/desa/{KAB}.json",
)


class Terminal(Protocol):
    """Runs a command as somebody typed it there, in `environment`."""

    environment: dict[str, str]

    def run(self, *words: str) -> str:
        """Return what it printed; fail where it failed."""

    def serve(self, *words: str) -> str:
        """Start a server and return where it answers."""

    def stop(self) -> None:
        """Stop the server as systemd does."""

    def answers(self) -> list[bytes]:
        """Return the exports of the home that `environment` names, served again."""


class OfficePath:
    """Follows README's steps and looks, after each that can be seen, whether it is so."""

    def __init__(self, terminal: Terminal, folder: Path) -> None:
        self.terminal, self.folder = terminal, folder
        self.values = {
            "ALAMAT_LOKUS": str(ROOT),
            "FOLDER_DATA": str(folder / "rumah"),
            "KODE_KAB": KAB,
            "DAFTAR_KODE": str(write_codes(folder / "daftar_kode.csv")),
            "BATAS_DESA": str(write_boundaries(folder / "batas_desa.geojson")),
            "FOLDER_BERKAS": str(write_reports(folder / "berkas")),
            "NAMA_ADMIN": ADMIN,
            "FOLDER_CADANGAN": str(folder / "cadangan"),
            "FOLDER_PULIH": str(folder / "pulih"),
        }
        (folder / "cadangan").mkdir()
        self.address, self.first = "", ""
        self.before: list[bytes] = []

    def follow(self) -> None:
        for step in steps():
            for words in step.commands:
                self._do(filled(words, self.values))
            if not step.commands:
                self._come_in()

    def _do(self, words: tuple[str, ...]) -> None:
        verb = words[1] if words[0] == ENTRY else words[0]
        if verb == "export":
            name, _, value = words[1].partition("=")
            self.terminal.environment[name] = value
        elif verb == "serve":
            self.address = self.terminal.serve(*words)
        else:
            if verb == "restore":
                self._wipe()
            said = self.terminal.run(*words)
            if look := getattr(self, f"_after_{verb}", None):
                look(said)

    def _after_boundaries(self, said: str) -> None:
        assert f"{len(DESA)}/{len(DESA)} desa cocok" in said, said

    def _after_ingest(self, said: str) -> None:
        assert said.count("diambil sebagai") == 4, said

    def _after_users(self, said: str) -> None:
        self.first = re.findall(r"(?m)^Sandi: (.*)$", said)[0]

    def _after_backup(self, said: str) -> None:
        (file,) = Path(self.values["FOLDER_CADANGAN"]).glob("*.zip")
        assert str(file) in said, said
        self.values["BERKAS_CADANGAN"] = str(file)

    def _wipe(self) -> None:
        self.terminal.stop()
        shutil.rmtree(self.values["FOLDER_DATA"])

    def _after_check(self, said: str) -> None:
        assert "Semuanya utuh" in said, said
        assert self.terminal.answers() == self.before

    def _come_in(self) -> None:
        visitor = Visitor(self.address)
        assert visitor.get("/readyz").get_json() == {"siap": True, "sebab": []}
        stranger_gets_nothing(visitor)
        assert visitor.sign_in(ADMIN, self.first).place == "/sandi"
        assert visitor.get("/peta").place == "/sandi"
        assert visitor.change_password(self.first, OWN).place == "/"
        assert {one.name for one in visitor.jar if one.secure} == {COOKIE_OF_TLS, FORMS_COOKIE}
        shows_own_figures(visitor)
        shows_own_boundaries(visitor)
        self.before = exports(visitor)


def stranger_gets_nothing(visitor: Visitor) -> None:
    for page in ("/", "/peta", f"/unduh/wilayah/{KAB}.docx"):
        assert visitor.get(page).place == "/masuk", page
    for shut in (f"/api/v1/nilai?{VIEW}", f"/geo/desa/{KAB}.json"):
        assert visitor.get(shut).status_code == 401, shut
    assert visitor.post("/_dash-update-component", json={}).status_code == 401


def shows_own_figures(visitor: Visitor) -> None:
    """Hold the API, Ringkasan, Peta and Cakupan against what was written into the files."""
    short, girls = sum(one.stunted(MONTH) for one in DESA), sum(one.tablets() for one in DESA)
    rows = visitor.get(f"/api/v1/nilai?{VIEW}&audiens=tim").get_json()["baris"]
    told = {row["kode"]: (row["pembilang"], row["penyebut"]) for row in rows}
    assert told == {one.code: (one.stunted(MONTH), MEASURED) for one in DESA}
    ask = Trigger(visitor)  # type: ignore[arg-type]  # it asks as Flask's client does
    chosen = {"kabupaten": KAB, "periode": MONTH}
    answer = ask("ringkasan-kalimat.children", **_of("ringkasan", chosen))
    assert f"{_words(MEASURED)} dari {_words(WEIGHED)} balita sasaran" in _text(answer)
    view = {"kecamatan": "semua", "indikator": STUNTING, "lokus": "semua", **chosen}
    answer = ask("peta-map.figure", **_of("peta", view))
    assert f"({_words(short, 1)} dari {_words(MEASURED)})" in answer["peta-kalimat"]["children"]
    drawn = answer["peta-map"]["figure"]["data"][0]
    assert drawn["locations"] == [one.code for one in DESA]
    assert visitor.get(drawn["geojson"]).content == visitor.get(f"/geo/desa/{KAB}.json").content
    assert answer["peta-skematis"]["children"] == ""
    answer = ask("cakupan-baris.data", **_of("cakupan", {"kecamatan": "semua", **chosen}))
    assert f"{_words(girls, 1)} dari {_words(GIRLS)} remaja putri" in _text(answer)


def _of(page: str, chosen: dict[str, str]) -> dict[str, str]:
    return {f"{page}-{name}": value for name, value in chosen.items()}


def _words(each: int, desa: int = len(DESA)) -> str:
    return f"{each * desa:,}".replace(",", ".")


def _text(answer: object) -> str:
    return json.dumps(answer, ensure_ascii=False)


def shows_own_boundaries(visitor: Visitor) -> None:
    """Hold the layer the map draws against the boxes, each within a thousandth of its area."""
    layer = visitor.get(f"/geo/desa/{KAB}.json").get_json()
    served = {
        one["properties"]["kode_desa"]: shapely.geometry.shape(one["geometry"])
        for one in layer["features"]
    }
    assert served.keys() == {one.code for one in DESA}
    for one in DESA:
        own = shapely.box(*one.box)
        assert served[one.code].symmetric_difference(own).area < own.area / 1000, one.name


def exports(client: Any) -> list[bytes]:
    """client: a visitor, or Flask's own."""
    answers = [client.get(address) for address in EXPORTS]
    assert [one.status_code for one in answers] == [200] * len(EXPORTS)
    return [one.get_data() for one in answers]
