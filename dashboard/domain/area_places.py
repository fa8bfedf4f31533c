"""Where an area lies: what it is called, what is above and below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain.area_codes import Level, is_kelurahan
from dashboard.domain.areas import Area


@dataclass(frozen=True)
class AreaPlace:
    """An area with its neighbours on the ladder of levels."""

    area: Area
    above: Sequence[Area]
    """From the kabupaten down, without the area itself."""
    below: Sequence[Area]
    """One level down: kecamatan of a kabupaten, desa of a kecamatan, none of a desa."""

    @property
    def code(self) -> str:
        return self.area.code

    @property
    def kab(self) -> str:
        return self.area.kabupaten

    @property
    def level(self) -> Level:
        return self.area.level

    @property
    def name(self) -> str:
        """`Kabupaten Landak`, `Kecamatan Ngabang`, `Desa Raja`, `Kelurahan Bendo`."""
        return full_name(self.area)

    @property
    def words(self) -> str:
        """Name the area with the kecamatan a desa lies in: `Desa Raja, Kecamatan Ngabang`."""
        within = [one for one in self.above if one.level is Level.KECAMATAN]
        return ", ".join([self.name, *(full_name(one) for one in within)])

    @property
    def peers(self) -> str:
        """Say what the area is compared with: `desa`, `kecamatan`."""
        return self.level.value


def full_name(area: Area) -> str:
    """Say a name with what it is; a kabupaten carries it in its name."""
    if area.level is Level.KABUPATEN:
        return area.name
    if area.level is Level.DESA:
        return f"{'Kelurahan' if is_kelurahan(area.code) else 'Desa'} {area.name}"
    return f"{area.level.value.capitalize()} {area.name}"
