"""Which target an area is held to where it, or the area above it, has one of its own."""

from collections.abc import Mapping

from dashboard.domain import sentences
from dashboard.domain.area_codes import level_of
from dashboard.domain.targets import Target

KABUPATEN = len("61.08")


def is_own(target: Target | None) -> bool:
    """Tell whether a target was set below the kabupaten."""
    return target is not None and len(target.area_code) > KABUPATEN


def own_goal(target: Target | None, of_kabupaten: Target | None) -> str:
    """Say an own target and the one it stands for: `target 85 % (kecamatan), kabupaten 80 %`;
    empty where the kabupaten's holds."""
    if target is None or not is_own(target):
        return ""
    rest = f"kabupaten {sentences.goal(of_kabupaten)}" if of_kabupaten else "kabupaten belum ada"
    return f"target {sentences.goal(target)} ({level_of(target.area_code)}), {rest}"


def levelled_goal(target: Target) -> str:
    """Say a target with its level where it is below the kabupaten: `85 % (kecamatan)`."""
    said = sentences.goal(target)
    return f"{said} ({level_of(target.area_code)})" if is_own(target) else said


def several(targets: Mapping[str, Target | None], names: Mapping[str, str]) -> str:
    """Say which areas are held to a target of their own: `target sendiri: Ngabang 85 %`; empty
    where none is. targets, names: by code of areas below what is shown."""
    own = [
        f"{names.get(code, code)} {sentences.goal(target)}"
        for code, target in targets.items()
        if target is not None and target.area_code == code
    ]
    return f"target sendiri: {sentences.listed(own)}" if own else ""
