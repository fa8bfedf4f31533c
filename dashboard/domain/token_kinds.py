"""What the tokens describe: a class of a ramp, the sign of a verdict."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ColourClass:
    """One class of a ramp: its fill, the ink for text on it, the hairline between desa."""

    key: str
    label: str
    fill: str
    on: str
    desa_line: str

    @property
    def dark(self) -> bool:
        """Tell whether text and dots on it are white."""
        return self.on == "#FFFFFF"


@dataclass(frozen=True)
class Sign:
    """How a verdict, a pace or a category is shown: always word and symbol with the fill."""

    key: str
    word: str
    fill: str
    on: str
    symbol: str = ""
    """For spreadsheets and slides."""
    path: str = ""
    """SVG for the screen, 16 by 16, in currentColor."""
    border: str = ""
    dashed: bool = False
    meaning: str = ""

    @property
    def class_name(self) -> str:
        """The CSS class: belum-tercapai."""
        return self.key.replace("_", "-")
