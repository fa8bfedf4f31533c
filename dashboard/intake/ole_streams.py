"""Read one stream of an OLE container, which an old xls is (MS-CFB)."""

from struct import error, iter_unpack, unpack_from

FREE = 0xFFFFFFF0  # from here on numbers of sectors have other meanings
FIRST_TABLES = 109
ENTRY = 128
SMALLEST = 4096  # shorter streams lie elsewhere; no workbook is that short


def stream(content: bytes, name: str) -> bytes:
    """Return the bytes of a stream, empty where the container is damaged or has none."""
    try:
        size = 1 << unpack_from("<H", content, 30)[0]
        table = _table(content, size)
        (first,) = unpack_from("<I", content, 48)
        directory = _chain(content, table, first, size)
    except (error, IndexError):
        return b""
    wanted = name.encode("utf-16-le") + b"\x00\x00"
    for place in range(0, len(directory) - ENTRY + 1, ENTRY):
        entry = directory[place : place + ENTRY]
        if entry.startswith(wanted):
            (start,), (length,) = unpack_from("<I", entry, 116), unpack_from("<I", entry, 120)
            if length >= SMALLEST:
                return _chain(content, table, start, size)[:length]
    return b""


def _table(content: bytes, size: int) -> list[int]:
    """Return for each sector the one that follows it."""
    sectors = [*unpack_from(f"<{FIRST_TABLES}I", content, 76)]
    (following,) = unpack_from("<I", content, 68)
    most = len(content) // size
    while following < FREE and len(sectors) <= most:
        more = [*unpack_from(f"<{size // 4}I", content, (following + 1) * size)]
        following = more.pop()
        sectors += more
    return [
        number
        for sector in sectors
        if sector < FREE
        for (number,) in iter_unpack("<I", _sector(content, sector, size))
    ]


def _chain(content: bytes, table: list[int], sector: int, size: int) -> bytes:
    parts: list[bytes] = []
    while sector < FREE and len(parts) <= len(table):
        parts.append(_sector(content, sector, size))
        sector = table[sector]
    return b"".join(parts)


def _sector(content: bytes, sector: int, size: int) -> bytes:
    found = content[(sector + 1) * size : (sector + 2) * size]
    return found + bytes(-len(found) % 4)
