"""/rakor/<id>: what aksi konvergensi and the SK of desa lokus put at risk."""

from dashboard.data.aksi_records import read_aksi
from dashboard.data.lokus_decrees import read_decrees
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.aksi_risks import of_aksi, of_kecamatan, of_lokus
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.domain.rakor_risks import Risk
from dashboard.domain.rakor_sessions import Session
from dashboard.pages import aksi, links, lokus


def aksi_risks(room: RakorRoom, session: Session) -> list[Risk]:
    """Return what aksi of this year and the last put at risk, as of the session."""
    kab, kec, today = session.series.kab_code, session.series.kec_code, room.day_of(session)
    at = session.closed_revision if session.closed else None
    records = read_aksi(room.ledger(), kab, room.who(), at=at)
    known = [year for year in records.years if year in (today.year, today.year - 1)]
    years = [records.of(room.reference.frameworks, year, today) for year in known]
    href = links.write(aksi.PATH, kab=kab)
    return of_kecamatan(years, kec, href) if kec else of_aksi(years, href)


def lokus_risks(room: RakorRoom, session: Session) -> list[Risk]:
    """Return what the lists of desa lokus lack; nothing where kept figures have no lists."""
    kab, actor = session.series.kab_code, room.who()
    if session.series.kec_code:
        return []
    at = session.closed_revision if session.closed else None
    records = [one.values for one in read_records(room.ledger(), SK_LOKUS_FORM, kab, actor, at=at)]
    try:
        decrees = read_decrees(room.snapshot(session), kab, actor, records)
    except NoWarehouseError:
        return []
    return of_lokus(decrees, room.day_of(session), lokus.address(kab))
