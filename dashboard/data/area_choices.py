"""The areas a written name may mean, as choices: the near ones first."""

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.waiting_names import WaitingName


def area_choices(areas: Areas, kab: str, name: WaitingName) -> list[tuple[str, str]]:
    """Return code and words of every area of the level a name is of, those proposed first."""
    desa = name.level == Level.DESA
    everywhere = areas.desa(kab) if desa else areas.kecamatan(kab)

    def far(area: Area) -> tuple[bool, str]:
        proposed = {area.name, f"{area.name} ({area.code})"} & set(name.proposals)
        return not proposed, area.name

    return [(area.code, _words(areas, area)) for area in sorted(everywhere, key=far)]


def _words(areas: Areas, area: Area) -> str:
    above = areas.get(area.kecamatan) if area.level is Level.DESA else None
    return f"{area.name}, Kec. {above.name}" if above else area.name
