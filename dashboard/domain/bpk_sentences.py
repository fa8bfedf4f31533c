"""What a chair can say aloud of the BPK recommendations."""

from collections.abc import Sequence
from datetime import date

from dashboard.domain import numbers, rakor_risks
from dashboard.domain.bpk_clock import ANSWER_DAYS, Clock, Turn
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_standings import Timed, disputed, running, undated
from dashboard.domain.bpk_statuses import BpkStatus
from dashboard.domain.periods import short_day_words


def sentence(some: Sequence[Recommendation], today: date, place: str) -> str:
    """Say how many are settled by BPK's word, and whose answers are late.

    place: `Kabupaten Landak`.
    """
    if not some:
        return f"Belum ada rekomendasi BPK yang tercatat di {place}."
    reports = [one for one in some if not one.draft]
    timed = running(some, today)
    said = []
    if reports:
        fitting = sum(one.official is BpkStatus.FITTING for one in reports)
        said.append(f"{numbers.of(fitting, len(reports))} rekomendasi telah sesuai menurut BPK")
        said.append(_answers([pair for pair in timed if pair[1].turn is Turn.ANSWER]))
    if len(reports) < len(some):
        respond = [pair for pair in timed if pair[1].turn is Turn.RESPOND]
        said.append(_responses(respond, len(some) - len(reports)))
    missing = len(undated(reports, today))
    if missing:
        said.append(f"{numbers.count(missing)} tanpa tanggal terima, harinya belum terhitung")
    return f"{'; '.join(said)}."


def left(found: Clock) -> str:
    """Say what a clock shows: `lewat 41 hari`, `hari ini`, `12 hari lagi`; empty without a day."""
    return "" if found.days_left is None else rakor_risks.left(found.days_left)


def differing(some: Sequence[Recommendation], claims: int) -> str:
    """Say how often BPK sees it otherwise. claims: settled by the Inspektorat, not judged yet."""
    count = len(disputed(some))
    said = (
        f"{numbers.count(count)} rekomendasi dinilai lain oleh BPK daripada oleh Inspektorat"
        if count
        else "Tidak ada rekomendasi yang dinilai lain oleh BPK daripada oleh Inspektorat"
    )
    if claims:
        said += f"; {numbers.count(claims)} yang menurut Inspektorat tuntas belum dinilai BPK"
    return f"{said}."


def _answers(waiting: Sequence[Timed]) -> str:
    if not waiting:
        return "tidak ada jawaban yang ditunggu"
    first, found = waiting[0]
    late = sum(pair[1].late for pair in waiting)
    if late:
        return (
            f"{numbers.count(late)} lewat {ANSWER_DAYS} hari, "
            f"terlama {numbers.count(found.days_late)} hari, {first.opd}"
        )
    return f"tidak ada yang lewat {ANSWER_DAYS} hari, jawaban terdekat {left(found)}, {first.opd}"


def _responses(waiting: Sequence[Timed], drafts: int) -> str:
    said = f"{numbers.count(drafts)} masih konsep LHP"
    if not waiting:
        return f"{said}, semua sudah ditanggapi"
    found = waiting[0][1]
    until = short_day_words(found.due) if found.due else ""
    return (
        f"{said}, {numbers.count(len(waiting))} tanggapan ditunggu sampai {until} ({left(found)})"
    )
