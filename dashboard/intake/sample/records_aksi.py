"""The aksi konvergensi of the sample: the kabupaten's own progress, scores and obstacles."""

from collections.abc import Mapping

from dashboard.data.areas import Areas
from dashboard.domain.aksi_forms import CLASSES, DONE, STUCK
from dashboard.domain.opd_names import local_opd
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.aksi_course import Course, courses
from dashboard.intake.sample.chance import stream
from dashboard.reference import Reference

OFFICES = {"Sekda": "Sekretariat Daerah"}
"""A person named by the reference -> the office that records it."""
OBSTACLES = (
    "Data cakupan dari dua OPD belum sama; menunggu rekonsiliasi.",
    "Anggaran kegiatan baru tersedia pada APBD perubahan.",
    "Desa terjauh belum mengirim rekapitulasi.",
    "Pejabat penanggung jawab berganti; serah terima belum selesai.",
)
ACTIVITIES = {
    "Analisis Situasi": "Analisis cakupan per desa, penyebab, dan usulan desa lokus.",
    "Penyusunan Rencana Kegiatan": "Desk rencana kegiatan dengan OPD dan kecamatan lokus.",
    "Rembuk Stunting": "Rembuk stunting kabupaten dan penandatanganan komitmen.",
    "Peraturan Bupati/Wali Kota": "Penyusunan dan sosialisasi Perbup percepatan.",
    "Pembinaan Pelaku dan Pemerintahan Desa/Kelurahan": "Bimbingan kader pembangunan manusia.",
    "Sistem Manajemen Data": "Inventarisasi data dan SOP aliran data antar-OPD.",
    "Pengukuran dan Publikasi": "Pengukuran Februari dan Agustus, lalu publikasi hasilnya.",
    "Reviu Kinerja Tahunan": "Reviu target, realisasi, anggaran, dan masalah.",
    "Penguatan Perencanaan": "Penandaan sub kegiatan dan rembuk stunting.",
    "Penguatan Pelaksanaan": "Pendampingan desa lokus dan perbaikan data.",
    "Penilaian Hasil": "Pengukuran, reviu semester, dan tindak lanjutnya.",
    "Regulasi": "Penyesuaian Perbup dengan arahan 2025.",
    "Publikasi": "Publikasi hasil pengukuran per desa.",
}
GRADED = (60, 80)
"""Province scores from which a class is Berkembang and Berdaya; made up, as the scores are."""


def rows(kab: str, _: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    return [_row(kab, one, reference) for one in courses(kab, reference)]


def _row(kab: str, one: Course, reference: Reference) -> Mapping[str, Value]:
    plan, action = one.plan, one.plan.action
    lead = OFFICES.get(action.leads[0], action.leads[0])
    row: dict[str, Value] = {
        "year": plan.year,
        "aksi": action.word,
        "part": plan.part,
        "opd": local_opd(reference.opd_names, lead, kab),
        "activities": ACTIVITIES[action.name],
        "state": one.state,
        "done_on": one.done_on,
    }
    if one.state == DONE:
        row["own_score"] = one.own_score
        row["province_score"] = one.province_score
        if plan.year > 2024:
            step = sum(one.province_score >= least for least in GRADED)
            row["class"] = CLASSES[step]
    if one.state == STUCK:
        at = int(stream(kab, "kendala", plan.words).integers(len(OBSTACLES)))
        row["obstacle"] = OBSTACLES[at]
    return row
