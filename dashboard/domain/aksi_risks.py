"""What of aksi and desa lokus puts a Rakor at risk: what is late, due soon, unproved."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from dashboard.domain import numbers
from dashboard.domain.aksi_forms import DONE
from dashboard.domain.aksi_proofs import Proof, ProofState
from dashboard.domain.aksi_states import AksiState
from dashboard.domain.aksi_years import AksiYear
from dashboard.domain.lokus_decrees import Decree, in_force
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_risks import DUE, LATE, STUCK, UNPROVED, Risk

AHEAD = timedelta(days=14)
SK_MONTH = 11
"""From November the SK of the next year is awaited (month perlu dicek)."""


def of_aksi(years: Iterable[AksiYear], href: str) -> list[Risk]:
    """Return the risks of the kabupaten's aksi and their evidence. href: of the page."""
    found: list[Risk] = []
    for said in years:
        found += [_aksi(one, said.today, href) for one in said.overdue if one.record]
        found += _unrecorded(said, href)
        soon = [
            one
            for one in said.states
            if not one.done(said.today) and said.today <= one.due <= said.today + AHEAD
        ]
        found += [_aksi(one, said.today, href) for one in soon]
        found += _proofs(said, href)
    return found


def _aksi(one: AksiState, today: date, href: str) -> Risk:
    days = (one.due - today).days
    opd = str(one.record.get("opd") or "") if one.record else ""
    obstacle = str(one.record.get("obstacle") or "") if one.record else ""
    note = " · ".join(
        part for part in ("aksi", f"tenggat {short_day_words(one.due)}", obstacle) if part
    )
    words = f"{opd}: {_named(one)}" if opd else _named(one)
    return Risk(words, days, href, LATE if days < 0 else DUE, note)


def _named(one: AksiState) -> str:
    """Name it with its year: `Aksi 7 2024`, `Utama 2 semester I 2025`."""
    return f"{one.plan.words} {one.plan.year}"


def _unrecorded(said: AksiYear, href: str) -> list[Risk]:
    silent = [one for one in said.overdue if not one.record] if said.recorded else []
    if not silent:
        return []
    words = f"{numbers.count(len(silent))} aksi {said.year} belum dicatat, tenggatnya lewat"
    return [Risk(words, None, href, STUCK, "aksi")]


def _proofs(said: AksiYear, href: str) -> list[Risk]:
    held: dict[ProofState, list[Proof]] = {}
    for one in said.proofs:
        held.setdefault(one.state(said.today), []).append(one)
    found = []
    for state, rank in ((ProofState.EXPIRED, LATE), (ProofState.ENDING, DUE)):
        every = held.get(state, [])
        if every:
            days = min((one.valid_until - said.today).days for one in every if one.valid_until)
            found.append(Risk(f"{_count(every)} {said.year} {state.value}", days, href, rank,
                              _first(every)))  # fmt: skip
    for state in (ProofState.MISSING, ProofState.UNSENT):
        # Of what is late itself the aksi is the risk, not the evidence it cannot have yet.
        every = [one for one in held.get(state, []) if one.of.done(said.today)]
        if every:
            found.append(Risk(f"{_count(every)} {said.year} {state.value}", None, href, UNPROVED,
                              _first(every)))  # fmt: skip
    return found


def _count(every: Sequence[Proof]) -> str:
    return f"{numbers.count(len(every))} bukti aksi"


def _first(every: Sequence[Proof]) -> str:
    first = f"{every[0].name} ({every[0].of.plan.words})"
    return f"{first} dan lainnya" if len(every) > 1 else first


def of_kecamatan(years: Iterable[AksiYear], code: str, href: str) -> list[Risk]:
    """Return the parts of a kecamatan that are not done though due within two weeks or past."""
    found = []
    for said in years:
        for one in said.states:
            record = one.kecamatan.get(code)
            days = (one.due - said.today).days
            waits = one.plan.action.kecamatan and days <= AHEAD.days
            if waits and (record is None or record["state"] != DONE):
                state = str(record["state"]) if record else "belum dicatat"
                found.append(
                    Risk(f"{_named(one)}: bagian kecamatan", days, href,
                         LATE if days < 0 else DUE, state)
                )  # fmt: skip
    return found


def of_lokus(decrees: Sequence[Decree], today: date, href: str) -> list[Risk]:
    """Return what the list of desa lokus lacks: this year's, or from November the next year's."""
    known: Collection[int] = {one.year for one in decrees if one.desa}
    if not known:
        return []  # of a kabupaten without any list Ringkasan says so
    found = []
    if in_force(decrees, today) is None:
        begun = (date(today.year, 1, 1) - today).days
        words = f"Desa lokus {today.year}: belum ada daftar yang berlaku"
        found.append(Risk(words, begun, href, LATE, "SK ditetapkan pada tahun sebelumnya"))
    if today.month >= SK_MONTH and today.year + 1 not in known:
        left = (date(today.year, 12, 31) - today).days
        words = f"SK desa lokus {today.year + 1} belum dimuat"
        found.append(Risk(words, left, href, DUE, "ditetapkan paling lambat 31 Desember"))
    return found
