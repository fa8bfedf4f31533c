"""Whether the names of a file agree with its codes."""

from dashboard.domain.area_names import fold, likeness, same_number
from dashboard.domain.areas import Area

ALIKE = 0.75  # a name this near its code's name is a spelling of it


def agree(written: str, official: str) -> bool:
    """Tell whether a written name is the official one, or a near spelling of it."""
    if fold(written) == fold(official):
        return True
    return same_number(written, official) and likeness(written, official) >= ALIKE


def agreement(codes: list[str], names: list[str], desa: dict[str, Area]) -> int:
    """Return how many codes their names confirm; 0 if more are contradicted."""
    pairs = {(code, name) for code, name in zip(codes, names, strict=True) if code in desa and name}
    confirmed = sum(agree(name, desa[code].name) for code, name in pairs)
    return confirmed if confirmed >= len(pairs) / 2 else 0
