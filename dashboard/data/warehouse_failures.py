"""What a warehouse file that cannot be read is called, whenever that is found."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import duckdb

SPOILED = (
    "Berkas angka {version} rusak atau hilang. Angka yang tampil dibangun ulang dari batch: ulangi "
    "sebentar lagi, atau jalankan ulang `lokus serve`; angka Rakor yang ditutup dipulihkan dari "
    "cadangan."
)
OF_THE_FILE = (
    duckdb.IOException,
    duckdb.InternalException,
    duckdb.FatalException,
    duckdb.SerializationException,
)


class NoWarehouseError(LookupError):
    """Nothing was built yet."""

    title = "Belum ada data."


class SpoiledWarehouseError(NoWarehouseError):
    """The file of a version is damaged or gone."""

    title = "Angka tidak terbaca."

    def __init__(self, version: str) -> None:
        super().__init__(SPOILED.format(version=version))


@contextmanager
def reading(version: str, lost: Callable[[str], None]) -> Iterator[None]:
    """Let what is read from the file of a version end in a sentence where the file does not hold.

    lost: told the version, so that it is built anew. Raises SpoiledWarehouseError.
    """
    try:
        yield
    except duckdb.Error as wrong:
        # A block whose checksum differs is the bare kind; every other kind has a name of its own.
        if type(wrong) is not duckdb.Error and not isinstance(wrong, OF_THE_FILE):
            raise
        lost(version)
        raise SpoiledWarehouseError(version) from wrong
