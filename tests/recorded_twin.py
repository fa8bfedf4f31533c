"""What programme records come to, counted slowly from the ledger's own rows, without our code."""

import json
import sqlite3
import tomllib
from collections import defaultdict
from contextlib import closing
from pathlib import Path

FIRM = {"draf": 0, "terverifikasi": 1, "data tetap": 2}
SEMESTERS = {
    f"{year}-S{half}": (f"{year}-{first}", f"{year}-{last}")
    for year in range(2015, 2031)
    for half, first, last in ((1, "01-01", "06-30"), (2, "07-01", "12-31"))
}
"""First and last day, as texts: they sort like days."""
FRAMEWORKS = Path(__file__).parents[1] / "dashboard" / "reference" / "frameworks.toml"


def recorded_facts(home):
    """Return (indicator, period, area) → numerator, denominator, firmness."""
    found = {}
    for kab, forms in _rows(home).items():
        found |= _krs(forms["krs"]) | _bpk(kab, forms["bpk"])
        found |= _aks(kab, forms["aks-langkah"], forms["aks-kasus"])
        found |= _proofs(kab, forms["aksi-bukti"])
    return found


def _rows(home):
    """Return by kabupaten and form the bodies of the records, each with its last day."""
    rows = defaultdict(lambda: defaultdict(list))
    asked = (
        "SELECT kab_code, form, body, MAX(day) FROM programme_record AS one"
        " JOIN programme_record_event AS told ON told.record_id = one.id"
        " WHERE NOT removed GROUP BY one.id ORDER BY one.id"
    )
    with closing(sqlite3.connect(home.ledger)) as ledger:
        for kab, form, body, day in ledger.execute(asked):
            rows[kab][form].append(json.loads(body) | {"changed": day})
    return rows


def _krs(rows):
    found = {}
    for one in rows:
        period = f"{one['year']}-S{len(one['semester'])}"
        firm = FIRM[one["status"]]
        if "listed" in one and (firm == 2 or "checked" in one):
            listed = int(one["listed"])
            done = listed if firm == 2 else int(one.get("checked", 0))
            found["krs_verified", period, one["desa"]] = done, listed, firm
        if firm and "at_risk" in one and "scope" in one:
            counts = int(one["at_risk"]), int(one["scope"])
            found["at_risk_family_share", period, one["desa"]] = *counts, firm
    return found


def _told(rows, days):
    """Return the semesters from the first of some days to the last change."""
    until = max((one["changed"] for one in rows), default="")
    since = min(days, default="9999")
    return {p: last for p, (first, last) in SEMESTERS.items() if last >= since and first <= until}


def _bpk(kab, rows):
    came = [one for one in rows if one.get("received")]
    found = {}
    for period, last in _told(rows, [one["received"] for one in came]).items():
        there = [one for one in came if one["received"] <= last]
        fitting = [
            one
            for one in there
            if one.get("official") == "telah sesuai" and one.get("official_day", "9999") <= last
        ]
        found["bpk_recommendation_resolved", period, kab] = len(fitting), len(there), 0
    return found


def _aks(kab, steps, cases):
    held = {
        (one["year"], one["cycle"]): one["done"]
        for one in steps
        if one["step"].startswith("3") and one.get("done")
    }
    found = {}
    for period, last in _told([*steps, *cases], held.values()).items():
        told = {name for name, day in held.items() if day <= last and name[0] == period[:4]}
        if not told:
            continue
        found["case_audit_cycles", period, kab] = len(told), None, 0
        agreed = [one for one in cases if (one["year"], one["cycle"]) in told]
        ended = [
            one
            for one in agreed
            if one.get("status") == "selesai"
            and one.get("done", "9999") <= last
            and one.get("evidence")
        ]
        if agreed:
            found["case_audit_followup_done", period, kab] = len(ended), len(agreed), 0
    return found


def _asked(year):
    """Return aksi, part and name of all the evidence a year asks for."""
    actions = tomllib.loads(FRAMEWORKS.read_text(encoding="utf-8"))["action"]
    yearly = int(year) <= 2024
    parts = ("setahun",) if yearly else ("semester I", "semester II")
    return {
        (f"{one['kind'].capitalize()} {own}", part, name)
        for one in actions
        if (one["kind"] == "aksi") == yearly
        for own in [one["name"] if one["kind"] == "pendukung" else one["number"]]
        for part in parts
        for name in one.get("proofs", ())
    }


def _in_first(one, last):
    if one["part"] == "setahun":
        return one.get("issued_on", "9999") <= last
    return one["part"] == "semester I"


def _proofs(kab, rows):
    found = {}
    until = max((one["changed"] for one in rows), default="")
    for period, (first, last) in SEMESTERS.items():
        asked = _asked(period[:4])
        kept = [
            one
            for one in rows
            if one["year"] == period[:4] and (one["aksi"], one["part"], one["name"]) in asked
        ]
        if not kept or first > until:
            continue
        there = [
            one
            for one in kept
            if one["state"] == "diunggah"
            and one.get("valid_until", "9999") >= last
            and (period.endswith("S2") or _in_first(one, last))
        ]
        found["convergence_action_evidence", period, kab] = len(there), len(asked), 0
    return found
