"""Why a map shows kecamatan and not desa: what the figures are known per."""

from dashboard.domain.area_codes import Level
from dashboard.domain.sentences import listed
from dashboard.domain.standings import Standing


def level_words(standing: Standing, *, drawn: bool = True) -> str:
    """Say per what the figures are known where that is not the desa; empty where it is.

    drawn: there is a map. `Digambar per kecamatan: angka hanya ada per puskesmas (37 puskesmas).`
    """
    if standing.level is Level.DESA:
        return ""
    verb = "Digambar" if drawn else "Dihitung"
    made = {one.kec_code for one in standing.puskesmas if one.reported}
    if standing.indicator.lowest_level is Level.KECAMATAN and not made:
        return f"{verb} per kecamatan: indikator ini memang dilaporkan per kecamatan."
    count = sum(one.reported for one in standing.puskesmas)
    known = [f"per puskesmas ({count} puskesmas)"] if count else []
    own = {code for code, one in standing.kecamatan().items() if one.heard} - made
    if own:
        known.append(f"per kecamatan ({len(own)} kecamatan)" if count else "per kecamatan")
    if not known:
        return "Angka hanya ada untuk seluruh kabupaten, tidak per kecamatan atau desa."
    if made == {""}:
        return f"Angka hanya ada {known[0]}, dan berkasnya tidak menyebut kecamatan."
    return f"{verb} per kecamatan: angka hanya ada {listed(known)}."
