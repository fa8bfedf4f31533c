"""Which kecamatan a file means by the names it writes."""

from dashboard.data.boundaries.gazetteer import NEAR, Gazetteer
from dashboard.domain.area_names import fold, likeness


def kecamatan_of(written: dict[str, set[str]], gazetteer: Gazetteer) -> dict[str, str]:
    """Return the code of each kecamatan as a file writes it, of those that are ours.

    written: kecamatan name -> the folded names of its features. Another spelling counts if
    its desa say so: half of them, or most of at least four under any name.
    """
    known = {fold(area.name): area.code for area in gazetteer.kecamatan.values()}
    resolved = {}
    for name, features in written.items():
        code = known.get(fold(name))
        if code is None and features:
            code = _by_its_desa(name, features, gazetteer)
        if code is not None:
            resolved[name] = code
    return resolved


def _by_its_desa(name: str, features: set[str], gazetteer: Gazetteer) -> str | None:
    share = {
        code: sum(bool(gazetteer.named(feature, code)) for feature in features) / len(features)
        for code in gazetteer.kecamatan
    }
    best = max(share, key=share.__getitem__)
    alike = likeness(name, gazetteer.kecamatan[best].name) >= NEAR
    enough = share[best] >= 0.5 if alike else share[best] >= 0.7 and len(features) >= 4
    return best if enough else None
