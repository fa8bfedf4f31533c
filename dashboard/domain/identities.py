"""How a kabupaten signs its files: the line of its office, its logo, its colour."""

import re
from base64 import b64decode
from dataclasses import dataclass

LEAST_CONTRAST = 4.5
"""Of a colour that headings are written in, on white (WCAG 2.2, 1.4.3)."""
LONGEST_OFFICE = 120
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class Identity:
    """accent: `#RRGGBB`. logo: a PNG as base64. What is empty looks as Lokus itself does."""

    office: str = ""
    accent: str = ""
    logo: str = ""

    @property
    def png(self) -> bytes:
        return b64decode(self.logo)

    @property
    def shape(self) -> float:
        """Return the width of the logo over its height, as its header says; 1 without one."""
        width, height = (int.from_bytes(self.png[at : at + 4], "big") for at in (16, 20))
        return width / height if height else 1.0

    def colour(self, usual: str) -> str:
        """Return the colour of headings. usual: where none was given."""
        return self.accent or usual


PLAIN = Identity()


def office_of(written: str) -> str:
    """Return the line of an office as it is kept; ValueError for one that is too long."""
    office = " ".join(written.split())
    if len(office) > LONGEST_OFFICE:
        raise ValueError(f"Nama kantor paling panjang {LONGEST_OFFICE} huruf; ringkas dulu.")
    return office


def accent_of(written: str) -> str:
    """Return a colour as it is kept, `#RRGGBB`, or nothing for none.

    Raises ValueError for what is no colour and for one too pale to write with on white.
    """
    colour = written.strip()
    if colour and not colour.startswith("#"):
        colour = f"#{colour}"
    if not colour:
        return ""
    if not COLOUR.fullmatch(colour):
        raise ValueError(f"Warna «{written.strip()}» tidak dikenal; tulis seperti #0F4C5C.")
    found = contrast(colour)
    if found < LEAST_CONTRAST:
        told = f"{found:.1f}".replace(".", ",")
        raise ValueError(
            f"Warna {colour.upper()} terlalu pucat untuk tulisan di atas putih (kontras {told}, "
            "paling sedikit 4,5); pilih yang lebih gelap."
        )
    return colour.upper()


def contrast(colour: str) -> float:
    """Return the contrast of a colour `#RRGGBB` with white, 1 to 21 (WCAG 2.2)."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    light = 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)
    return 1.05 / (light + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
