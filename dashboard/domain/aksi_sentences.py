"""The aksi of a year in sentences a leader can say aloud."""

from collections.abc import Sequence

from dashboard.domain import numbers
from dashboard.domain.aksi_forms import YEARLY
from dashboard.domain.aksi_proofs import Proof, ProofState, owed
from dashboard.domain.aksi_states import AksiState
from dashboard.domain.aksi_years import AksiYear
from dashboard.domain.periods import day_words
from dashboard.domain.sentences import listed

NAMED = 2  # so many late aksi are said with their days


def standing(said: AksiYear, place: str) -> str:
    """Say how many aksi are done and which are late; refused where nothing was recorded."""
    if not said.recorded:
        return f"Belum ada catatan aksi konvergensi {said.year} di {place}."
    whole = said.parts == [YEARLY]
    if whole:
        counts = f"{_done(said, said.states)} aksi {said.year} selesai{_after(said, said.states)}"
    else:
        begun = [
            part for part in said.parts if any(one.begun(said.today) for one in said.of_part(part))
        ]
        first, *rest = begun or said.parts[:1]
        of_first = said.of_part(first)
        counts = f"{_done(said, of_first)} aksi {first} {said.year} selesai{_after(said, of_first)}"
        for part in rest:
            of_part = said.of_part(part)
            counts += f"; {part}: {_done(said, of_part)}{_after(said, of_part)}"
    return f"{counts}{'; ' if whole else '. '}{_late(said, opens=not whole)}."


def _done(said: AksiYear, of: Sequence[AksiState]) -> str:
    return f"{sum(one.done(said.today) for one in of)} dari {len(of)}"


def _after(said: AksiYear, of: Sequence[AksiState]) -> str:
    late = sum(one in said.done_late for one in of)
    return f" ({late} setelah tenggatnya)" if late else ""


def _late(said: AksiYear, *, opens: bool) -> str:
    late = [one for one in said.overdue if one.record]
    silent = len(said.overdue) - len(late)
    parts = []
    if late:
        named = [f"{one.plan.words} ({days(one, said)} hari)" for one in late[:NAMED]]
        more = len(late) - NAMED
        if more > 0:
            named.append(f"{more} lainnya")
        words = f"{listed(named)} terlambat"
        if len(late) == 1:
            words = f"{late[0].plan.words} terlambat {days(late[0], said)} hari"
        parts.append(f"{words} menurut kalender")
    if silent:
        parts.append(f"{silent} belum dicatat padahal tenggatnya lewat")
    if not parts:
        parts.append("tidak ada yang terlambat menurut kalender")
        if said.next_due:
            upcoming = said.next_due
            parts.append(
                f"berikutnya {upcoming.plan.words}, paling lambat {day_words(upcoming.due)}"
            )
    words = "; ".join(parts)
    # The aksi's own word keeps its capital in the middle of a sentence.
    return words[0].upper() + words[1:] if opens else words


def days(one: AksiState, said: AksiYear) -> str:
    return numbers.count(one.days_late(said.today))


def evidence(said: AksiYear) -> str:
    """Say what evidence is there and what is owed."""
    asked = [one for one in said.proofs if one.state(said.today) is not ProofState.LATER]
    if not asked:
        return f"Belum ada bukti {said.year} yang sudah waktunya."
    there = sum(one.state(said.today) in (ProofState.THERE, ProofState.ENDING) for one in asked)
    words = f"{there} dari {len(asked)} bukti {said.year} sudah diunggah"
    late = owed(asked, said.today)
    counted = [
        f"{count} {state.value}"
        for state in ProofState
        if (count := sum(one.state(said.today) is state for one in late))
    ]
    return f"{words}; {listed(counted)}." if counted else f"{words}; tidak ada yang kurang."


def proof(one: Proof, said: AksiYear) -> str:
    """Say one piece of evidence: `Perbup (Aksi 4): kedaluwarsa sejak 31 Desember 2024`."""
    state = one.state(said.today)
    words = f"{one.name} ({one.of.plan.words}): {state.value}"
    if one.valid_until and state is ProofState.EXPIRED:
        return f"{words} sejak {day_words(one.valid_until)}"
    if one.valid_until and state is ProofState.ENDING:
        return f"{words}, berlaku sampai {day_words(one.valid_until)}"
    return words


def kecamatan(said: AksiYear, count: int) -> str:
    """Say how many kecamatan did their part, in the last part of the year that one recorded.

    count: kecamatan of the kabupaten. Empty where no aksi asks for one, or none has begun.
    """
    own = [one for one in said.states if one.plan.action.kecamatan and one.begun(said.today)]
    if not own:
        return ""
    last = [one for one in own if one.kecamatan][-1:] or own[:1]
    return f"{last[0].plan.words}: {last[0].kecamatan_done} dari {count} kecamatan selesai."
