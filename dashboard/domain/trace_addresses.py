"""Where a figure is followed back: the address of Lacak angka."""

from urllib.parse import urlencode

PATH = "/lacak"


def address_of(indicator: str, area: str, period: str, version: str = "") -> str:
    """Return where a figure is followed back. version: of a closed Rakor; else the one served."""
    return f"{PATH}?{asked(indicator, area, period, version)}"


def asked(indicator: str, area: str, period: str, version: str) -> str:
    """Return the query of the address."""
    found = {"ind": indicator, "area": area, "per": period}
    return urlencode(found | ({"snapshot": version} if version else {}))
