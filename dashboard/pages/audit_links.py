"""Where the thing stands that an event of the audit trail is about."""

import re

from dashboard.domain.audit_events import AuditEvent
from dashboard.pages import (
    aksi,
    anggaran,
    audit_kasus,
    bpk,
    data,
    keluarga_berisiko,
    links,
    lokus,
    rakor,
    tim,
    wilayah,
)

BATCH, SESSION = re.compile(r"B-\d{4,}"), re.compile(r"\d[\d.]*-\d+")
PATHS = {
    **dict.fromkeys(("aksi", "aksi-kecamatan", "aksi-bukti"), aksi.PATH),
    "bpk": bpk.PATH,
    **dict.fromkeys(("aks-langkah", "aks-kasus"), audit_kasus.PATH),
    **dict.fromkeys(("krs", "krs-kecamatan"), keluarga_berisiko.PATH),
    **dict.fromkeys(("anggaran", "dana-desa"), anggaran.PATH),
    "sk-lokus": lokus.PATH,
    **dict.fromkeys(("tim", "opd-nama", "identitas kabupaten"), tim.PATH),
    **dict.fromkeys(("tindakan", "keputusan", "seri Rakor"), rakor.PATH),
    "nama wilayah": data.PATH,
}
"""What an event names before its number: a form, or a thing of a Rakor → its page."""


def address_of(event: AuditEvent) -> str:
    """Return the address of what an event is about; empty where no page shows it."""
    if BATCH.fullmatch(event.subject):
        return links.write(data.PATH, kab=event.kab, berkas=event.subject)
    words, _, last = event.subject.rpartition(" ")
    if SESSION.fullmatch(last):
        return f"{rakor.BELOW}{last}"
    if words == "sebab":
        return f"{wilayah.BELOW}{last}"
    if words == "bukti":
        return f"/bukti/{last}"
    path = PATHS.get(event.subject) or PATHS.get(last if words == "impor" else words)
    return links.write(path, kab=event.kab) if path else ""
