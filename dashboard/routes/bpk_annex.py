"""/bpk/lampiran/<kab>.xlsx: the follow-up matrix of BPK's recommendations, to attach."""

from flask import Flask, Response

from dashboard.data.audit_records import read_recommendations
from dashboard.data.evidence_reading import evidence_counts
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.bpk_annex import rows
from dashboard.domain.bpk_clock import MEANING
from dashboard.domain.bpk_sentences import sentence
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.periods import day_words
from dashboard.domain.rakor_rights import may_read
from dashboard.exports.bpk_annex import bpk_annex
from dashboard.exports.session_files import XLSX
from dashboard.routes.evidence import download

NOTES = (
    f"Batas: {MEANING}.",
    "Status BPK ditetapkan BPK dan disalin dari suratnya; status internal adalah penilaian "
    "Inspektorat.",
)


def register(server: Flask, room: RakorRoom) -> None:
    @server.get("/bpk/lampiran/<string:kab>.xlsx")
    def annex(kab: str) -> Response | tuple[str, int]:
        area, actor = room.areas.get(kab), room.who()
        catalogue = room.warehouse.snapshot().catalogue(actor)
        if area is None or kab not in {one.code for one in catalogue.kabupaten}:
            return "Tidak ada kabupaten dengan kode ini; buka lampiran dari halaman BPK.", 404
        if not may_read(actor, kab):
            return "Lampiran ini hanya untuk tim TPPS.", 403
        some, _ = read_recommendations(room.ledger(), kab, actor)
        ids = [one.id for one in some]
        files = evidence_counts(room.ledger(), SubjectKind.RECORD, ids)
        today, known = room.today(kab), room.reference.indicators
        place = catalogue.area_name(kab)
        ribbon = "DATA CONTOH · " if kab in catalogue.sample else ""
        told = (
            f"{ribbon}{place}",
            f"Keadaan {day_words(today)}, ditarik oleh {actor.name}",
            sentence(some, today, place),
        )
        table = rows(some, today, files, lambda one: known[one].short_name if one in known else one)
        name = f"Tindak lanjut BPK {place} {today.isoformat()}.xlsx"
        return download(bpk_annex(table, told, NOTES), XLSX, name)
