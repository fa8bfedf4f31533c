"""What an import says it did, one sentence each."""

from dashboard.data.boundaries.columns import Columns
from dashboard.data.boundaries.gazetteer import Gazetteer
from dashboard.data.boundaries.outcome import Matching
from dashboard.data.boundaries.placing import Drawn


def remarks(drawn: Drawn, columns: Columns, matching: Matching, gazetteer: Gazetteer) -> list[str]:
    """Return what was changed, dropped, read otherwise or put together."""
    notes = [drawn.remark] if drawn.remark else []
    if columns.foreign:
        notes.append(
            f"Kode di kolom {columns.foreign} bukan kode Kemendagri daerah ini (mungkin kode BPS); "
            "desa dicocokkan dengan namanya."
        )
    if matching.neighbours:
        places = ", ".join(f"{place} ({n})" for place, n in sorted(matching.neighbours.items()))
        notes.append(f"Dilepas karena di luar kabupaten ini: {places}.")
    if matching.no_desa:
        notes.append(f"Dilepas karena bukan desa: {', '.join(matching.no_desa)}.")
    if matching.spellings:
        notes.append(f"Ejaan lain yang cocok kodenya atau isinya: {'; '.join(matching.spellings)}.")
    codes = list(matching.code_of.values())
    several = [gazetteer.desa[code].name for code in sorted(set(codes)) if codes.count(code) > 1]
    if several:
        notes.append(f"Beberapa poligon digabung menjadi satu desa: {', '.join(several)}.")
    return notes
