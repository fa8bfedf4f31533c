"""Every view is a link: the names of its parameters and how an address is written and read."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

PARAMETERS = (
    *("kab", "kec", "ind", "per", "lokus", "opd", "grup"),
    *("lihat", "menurut", "isi", "urut", "skala", "wil", "banding", "desa", "hari"),
    *("jenis", "oleh", "sampai", "berkas"),
)


def read(search: str | None) -> dict[str, str]:
    """Return the known parameters of a query string, the first of each, nothing else."""
    found: dict[str, str] = {}
    for name, value in parse_qsl((search or "").lstrip("?"), max_num_fields=50):
        if name in PARAMETERS:
            found.setdefault(name, value[:200])
    return found


def write(path: str, **state: str) -> str:
    """Return an address with its parameters in the fixed order; empty ones are left out."""
    return address_of(path, state)


def of_file(path: str, **state: str) -> str:
    """Return the address of a file with all its parameters; empty ones are left out."""
    kept = {name: value for name, value in state.items() if value}
    return f"{path}?{urlencode(kept)}" if kept else path


def address_of(path: str, state: Mapping[str, str]) -> str:
    kept = [(name, state[name]) for name in PARAMETERS if state.get(name)]
    return f"{path}?{urlencode(kept)}" if kept else path
