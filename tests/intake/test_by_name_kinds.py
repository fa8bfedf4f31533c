"""After --aggregate nothing personal is left: on disk, in temp files, in what is said."""

import sqlite3
import tempfile

import pandas as pd
import pytest

from dashboard.__main__ import main
from tests.intake.broken.odd_files import csv_of, html_of, zipped
from tests.intake.broken.old_workbooks import ods_of, xls_of, xlsb_of
from tests.intake.office_files import saved
from tests.intake.test_by_name import HEAD, NIK, PERSONAL, child

DAYS = ("2025-08-05", "2025-08-06", "2025-08-07")
NAMES = ("Sitinurbayati", "Bagaskara", "Kusumawardhani")
TABLE = [
    ("DATA BALITA KABUPATEN LANDAK",),
    HEAD,
    *(child(n + 1, NIK[n], NAMES[n], DAYS[n], "Pendek", "-2,4") for n in range(3)),
    child(4, NIK[3], "Bagaskara", "2025-08-05", "Normal", "0", desa="POSKO"),
]
KINDS = {
    "balita.xlsx": saved({"Balita": TABLE}),
    "balita.xls": xls_of(TABLE),
    "balita.xlsb": xlsb_of(TABLE),
    "balita.ods": ods_of(TABLE),
    "balita.csv": csv_of(TABLE),
    "sigizi.xls": html_of(TABLE),
    "balita.zip": zipped({"balita.csv": csv_of(TABLE)}),
}
SECRET = (*PERSONAL, *NIK[:4], "2023-03-07", "Jalan")


@pytest.mark.parametrize("name", KINDS)
def test_no_name_number_or_address_is_left_anywhere(tmp_path, monkeypatch, capfd, name):
    for setting in ("HOST", "PORT", "LOKUS_KABUPATEN"):
        monkeypatch.delenv(setting, raising=False)
    home, temp = tmp_path / "rumah", tmp_path / "sementara"
    temp.mkdir()
    monkeypatch.setenv("LOKUS_HOME", str(home))
    monkeypatch.setattr(tempfile, "tempdir", str(temp))
    sent = tmp_path / "kiriman" / name
    sent.parent.mkdir()
    sent.write_bytes(KINDS[name])
    assert main(["ingest", "--aggregate", "--yes", "--report", "json", str(sent)]) == 0
    assert main(["ingest", "--yes", str(sent)]) in (0, 2)  # known, or refused without --aggregate
    assert main(["batches"]) == 0
    told = capfd.readouterr()
    found = dict.fromkeys(("out", "err"), b"") | {
        "out": told.out.encode(),
        "err": told.err.encode(),
    }
    for file in [*home.rglob("*"), *temp.rglob("*")]:
        if file.is_file():
            found[str(file)] = file.read_bytes() + _unpacked(file)
    assert any(place.endswith("facts.parquet") for place in found)
    for place, content in found.items():
        text = content.decode("utf-8", "replace") + content.decode("utf-16-le", "replace")
        assert not [secret for secret in SECRET if secret.casefold() in text.casefold()], place
    assert not list(home.rglob("asli.*"))


def _unpacked(file):
    """Return what a file says once it is opened: Parquet and SQLite keep no plain text."""
    if file.suffix == ".parquet":
        return pd.read_parquet(file).to_csv().encode()
    if file.suffix == ".sqlite":
        with sqlite3.connect(file) as connection:
            return "\n".join(connection.iterdump()).encode()
    return b""
